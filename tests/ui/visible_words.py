"""What stands in a window in words, and what of it nobody translated."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from consentui.domain.record import Record
from consentui.ui.text.languages import LANGUAGES

# Names of fonts and keys, and the languages in their own words.
_NAMES = {"ConsentUI", "Inter", "Qt", *(language.name for language in LANGUAGES)}
_WORD = re.compile(r"[^\W\d_]{2,}")
# Keys, check values and what is quoted from the policy.
_NOT_WORDS = re.compile(r"\b(?:Ctrl|Alt|Shift|Tab|Esc|Enter|Space|Home|End|Left)\b|\b[0-9a-f]{4}\b|“[^”]*”")
_DEEPEST = 40
_KINDS = (QAccessible.Text.Name, QAccessible.Text.Description)


def untranslated(window: QWidget, known: object) -> Iterator[str]:
    """Each visible text that is neither in brackets nor a text of `known`, the records of the service."""
    texts = sorted({*_texts_in(known), *_NAMES}, key=len, reverse=True)
    for text in dict.fromkeys(_visible_texts(window)):
        rest = _outside_brackets(text)
        for each in texts:
            if not _WORD.search(rest):
                break
            rest = rest.replace(each, " ")
        if _WORD.search(_NOT_WORDS.sub(" ", rest)):
            yield text


def _outside_brackets(text: str) -> str:
    rest, depth = [], 0
    for sign in text:
        depth += sign == "["
        if not depth:
            rest.append(sign)
        depth -= sign == "]" and depth > 0
    return "".join(rest)


def _visible_texts(window: QWidget) -> Iterator[str]:
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        for name in ("text", "placeholderText", "toolTip", "accessibleName", "accessibleDescription"):
            asked = getattr(widget, name, None)
            text = asked() if callable(asked) else asked
            if isinstance(text, str) and not (name == "text" and _is_typed(widget)):
                yield text
    interface = QAccessible.queryAccessibleInterface(window)
    if interface is not None:
        yield from _spoken(interface, 0)


def _is_typed(widget: QWidget) -> bool:
    """What a person wrote into a field."""
    return hasattr(widget, "cursorPosition")


def _spoken(interface: QAccessibleInterface, depth: int) -> Iterator[str]:
    if depth > _DEEPEST or interface.state().invisible:
        return
    yield from (interface.text(kind) for kind in _KINDS)
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child.isValid():
            yield from _spoken(child, depth + 1)


def _texts_in(value: Any) -> Iterator[str]:
    """Every text in records, however deep."""
    if isinstance(value, str):
        if _WORD.search(value):
            yield value
            yield value.rstrip(".")
    elif isinstance(value, enum.Enum):
        return
    elif isinstance(value, Record):
        for name in value.record_fields:
            yield from _texts_in(getattr(value, name))
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from _texts_in(key)
            yield from _texts_in(each)
    elif isinstance(value, tuple | list | set | frozenset):
        for each in value:
            yield from _texts_in(each)
