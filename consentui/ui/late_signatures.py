"""Parts of PySide6 that are written in Python: compiled when one is first asked something, not at the start.

PySide6 carries them as source inside its library and compiles them whenever it is imported. They write docstrings,
signatures, stub files and the words of a TypeError about wrong arguments: a window that works asks none of them.
"""

from __future__ import annotations

import builtins
import contextlib
from collections.abc import Callable, Iterator
from typing import Any

_LATE = frozenset(
    f"shibokensupport/signature/{name}.py"
    for name in ("errorhandler", "layout", "mapping", "parser", "lib/enum_sig", "lib/pyi_generator", "lib/tool")
)
_STAND_IN = """
from consentui.ui.late_signatures import late_module

__getattr__ = late_module(globals(), {path!r})
"""
_MAPPING = "shibokensupport/signature/mapping.py"
# PySide6 takes this function out of the module's dictionary, where `__getattr__` is not asked.
_STAND_IN_OF_MAPPING = (
    _STAND_IN
    + """

def update_mapping(attribute=__getattr__):
    attribute("update_mapping")()
"""
)

_python_compile = builtins.compile


@contextlib.contextmanager
def compiled_late() -> Iterator[None]:
    """PySide6 is imported inside; where it was imported before, or names its parts otherwise, nothing changes."""
    builtins.compile = _compile
    try:
        yield
    finally:
        builtins.compile = _python_compile


def late_module(module: dict[str, Any], path: str) -> Callable[[str], Any]:
    """The `__getattr__` of a module (its dictionary) that becomes itself at the first question."""

    def attribute(name: str) -> Any:
        if not name.startswith("__"):  # those the import system asks of every module
            if module.get("__getattr__") is attribute:
                source = module["__loader__"].zfile.read(path)
                exec(_python_compile(source, path, "exec"), module)  # noqa: S102 (PySide6's own, out of its library)
                module.pop("__getattr__", None)
            if name in module:
                return module[name]
        raise AttributeError(f"module {module['__name__']!r} has no attribute {name!r}")

    return attribute


def _compile(source: Any, filename: Any, mode: str, *rest: Any, **named: Any) -> Any:
    """In the place of Python's `compile`."""
    if filename in _LATE:
        source = (_STAND_IN_OF_MAPPING if filename == _MAPPING else _STAND_IN).format(path=filename)
    return _python_compile(source, filename, mode, *rest, **named)
