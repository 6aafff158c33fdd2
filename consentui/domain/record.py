"""Immutable values with named fields, made without generated code.

A frozen dataclass has six methods written and compiled for it when its module is imported; some seventy of them cost
a third of the time to the first paint (docs/adr/0004). A Record reads and checks the same, to people and to mypy.
"""

from __future__ import annotations

from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, dataclass_transform

if TYPE_CHECKING:
    # Its checks of names and types hold for Records too.
    from dataclasses import replace
else:

    def replace(record, /, **changes):
        """A copy that differs in the named fields; raises TypeError for a name it does not have."""
        copy = object.__new__(record.__class__)
        for name in record.record_fields:
            _set(copy, name, changes.pop(name) if name in changes else getattr(record, name))
        if changes:
            raise TypeError(f"{record.__class__.__name__} has no field {next(iter(changes))!r}")
        return copy


__all__ = ["Record", "replace"]

_set = object.__setattr__


class _RecordType(type):
    """Takes the annotated names of the class body for its fields, and their values for defaults."""

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> _RecordType:
        if any(getattr(base, "record_fields", ()) for base in bases):
            raise TypeError(f"{name}: a record with fields has no subclasses")
        fields = tuple(key for key, kind in namespace.get("__annotations__", {}).items() if "ClassVar" not in str(kind))
        defaults = {key: namespace.pop(key) for key in fields if key in namespace}
        has_cache = any(isinstance(value, cached_property) for value in namespace.values())
        namespace["__slots__"] = (*fields, "__dict__") if has_cache else fields
        namespace["__match_args__"] = namespace["record_fields"] = fields
        namespace["_record_defaults"] = defaults
        namespace["_record_values"] = attrgetter(*fields) if fields else type
        return super().__new__(mcs, name, bases, namespace)


@dataclass_transform(frozen_default=True)
class Record(metaclass=_RecordType):
    """Base of all of them. Equal where class and fields are equal; hashable where the fields are; never ordered.

    A default is shared by all instances, so it has to be immutable too. `functools.cached_property` works.
    """

    record_fields: ClassVar[tuple[str, ...]]
    _record_defaults: ClassVar[dict[str, Any]]

    def __init__(self, *values: Any, **named: Any) -> None:
        fields = self.record_fields
        if len(values) > len(fields):
            raise TypeError(f"{self.__class__.__name__} has {len(fields)} fields, not {len(values)}")
        for name, value in zip(fields, values, strict=False):
            _set(self, name, value)
        defaults = self._record_defaults
        for name in fields[len(values) :]:
            if name in named:
                _set(self, name, named.pop(name))
            elif name in defaults:
                _set(self, name, defaults[name])
            else:
                raise TypeError(f"{self.__class__.__name__} needs {name!r}")
        if named:
            raise TypeError(f"{self.__class__.__name__}: {next(iter(named))!r} is given twice or is no field")

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{self.__class__.__name__}.{name} never changes")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{self.__class__.__name__}.{name} never changes")

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        values = self.__class__._record_values  # type: ignore[attr-defined]
        return bool(values(self) == values(other))

    def __hash__(self) -> int:
        return hash(self.__class__._record_values(self))  # type: ignore[attr-defined]

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.record_fields)
        return f"{self.__class__.__qualname__}({shown})"

    def __reduce__(self) -> tuple[type, tuple[Any, ...]]:
        return self.__class__, tuple(getattr(self, name) for name in self.record_fields)
