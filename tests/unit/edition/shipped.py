"""Reads the shipped edition into the domain, field by field: a field too many or too few is an error."""

from __future__ import annotations

import enum
import json
import types
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

from consentui.domain.catalogue import Catalogue
from consentui.domain.policy import Policy
from consentui.domain.record import Record

FOLDER = Path(__file__).parents[3] / "resources" / "policy"
LANGUAGES = ("en", "zh-Hans")
VERSION = "4"

T = TypeVar("T")


def read_json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def policy_file(language: str) -> dict[str, Any]:
    """The file as it is: version, language, title, date and the tree."""
    read: dict[str, Any] = read_json(FOLDER / VERSION / f"policy.{language}.json")
    return read


def policy(language: str) -> Policy:
    read = policy_file(language)
    return build(Policy, {"preamble": read["preamble"], "sections": read["sections"]})


def catalogue_file(language: str) -> dict[str, Any]:
    read: dict[str, Any] = read_json(FOLDER / VERSION / f"catalogue.{language}.json")
    return read


def catalogue(language: str) -> Catalogue:
    return build(Catalogue, catalogue_file(language))


def build(wanted: type[T], value: Any) -> T:
    """`value` as a record of the domain; raises TypeError or ValueError where it does not fit exactly."""
    built: T = _built(wanted, value)
    return built


def _built(wanted: Any, value: Any) -> Any:
    if isinstance(wanted, type) and issubclass(wanted, Record):
        return _record(wanted, value)
    origin = typing.get_origin(wanted)
    if origin is tuple:
        if not isinstance(value, list):
            raise TypeError(f"a list was expected, not {value!r}")
        return tuple(_built(typing.get_args(wanted)[0], entry) for entry in value)
    if origin in (types.UnionType, typing.Union):
        if value is None:
            return None
        return _built(next(part for part in typing.get_args(wanted) if part is not type(None)), value)
    if isinstance(wanted, type) and issubclass(wanted, enum.Enum):
        return wanted(value)
    if type(value) is not wanted:
        raise TypeError(f"{wanted} was expected, not {value!r}")
    return value


def _record(wanted: type[Record], value: Any) -> Any:
    hints = typing.get_type_hints(wanted)
    names = set(wanted.record_fields)
    if not isinstance(value, dict) or set(value) != names:
        raise TypeError(f"{wanted.__name__} has the fields {sorted(names)}, found {value!r}")
    return wanted(**{name: _built(hints[name], entry) for name, entry in value.items()})


# Names of fields that hold keys and values of the protocol, not words for people.
_NOT_WORDS = frozenset(
    {
        "id",
        "key",
        "label",
        "language",
        "version",
        "policy_version",
        "effective_on",
        "clause_id",
        "clause_ids",
        "kind",
        "group",
        "purpose",
        "purposes",
        "recipients",
        "offered_by",
    }
)


def words_in(value: Any, name: str = "") -> Iterator[str]:
    """Every text a person may read in one of the files."""
    if isinstance(value, dict):
        for key, entry in value.items():
            # `purposes` and `recipients` are lists of records at the top and lists of keys further down.
            yield from words_in(entry, key)
    elif isinstance(value, list):
        for entry in value:
            yield from words_in(entry, name)
    elif isinstance(value, str) and name not in _NOT_WORDS:
        yield value


def all_words(language: str) -> list[str]:
    """The texts of both files of one language."""
    return [*words_in(policy_file(language)), *words_in(catalogue_file(language))]
