"""The entries of a JSON file one after another, in bounded memory: lists may be long, one entry may not."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from consentui.domain.record import Record

# One entry is decoded in one go, during which nothing else runs: so long takes about a hundredth of a second.
ENTRY_MAX = 1 << 20
_OPEN_END = re.compile(r"[-+.eE0-9]*")
_SPACE = re.compile(r"[ \t\r\n]*")
_DECODER = json.JSONDecoder()


class JsonBroken(ValueError):
    """From here on it is not JSON, or an entry is too large for one."""


class Entry(Record):
    """`key` is the name in the object at the top, None in a list at the top; `number` counts in a list from 1."""

    key: str | None
    number: int
    value: Any


class Entries:
    """Iterate once. A list at the top gives its elements, an object its members; a member that is a list gives its
    elements. Anything else is one entry. Raises JsonBroken."""

    def __init__(self, texts: Iterator[str]) -> None:
        self._texts = texts
        self._buffer = ""
        self._place = 0
        self._is_over = False

    def __iter__(self) -> Iterator[Entry]:
        match self._peek():
            case "[":
                yield from self._elements(None)
            case "{":
                yield from self._members()
            case _:
                yield Entry(None, 0, self._value())
        if self._peek():
            raise JsonBroken("something after the end")

    def _members(self) -> Iterator[Entry]:
        self._take("{")
        if self._take_if("}"):
            return
        while True:
            key = self._value()
            if not isinstance(key, str):
                raise JsonBroken("a name that is no text")
            self._take(":")
            if self._peek() == "[":
                yield from self._elements(key)
            else:
                yield Entry(key, 0, self._value())
            if not self._take_if(","):
                break
        self._take("}")

    def _elements(self, key: str | None) -> Iterator[Entry]:
        self._take("[")
        number = 0
        if self._take_if("]"):
            if key is not None:
                yield Entry(key, 0, [])
            return
        while True:
            number += 1
            yield Entry(key, number, self._value())
            if not self._take_if(","):
                break
        self._take("]")

    def _value(self) -> Any:
        """The next value, whole."""
        self._peek()
        while True:
            try:
                value, end = _DECODER.raw_decode(self._buffer, self._place)
            except (ValueError, RecursionError) as error:
                if self._is_over or len(self._buffer) - self._place > ENTRY_MAX or isinstance(error, RecursionError):
                    raise JsonBroken("not JSON") from error
                self._fill(len(self._buffer) - self._place)
                continue
            # A number at the end of what is there may go on: "1" with "." or "e+" after it, or nothing yet.
            if self._is_over or not _OPEN_END.fullmatch(self._buffer, end):
                self._place = end
                return value
            self._fill(1)

    def _fill(self, more: int) -> None:
        """Twice as much as before: an entry that comes in many pieces is not tried at each."""
        parts, size = [self._buffer[self._place :]], 0
        self._place = 0
        while size <= more:
            text = next(self._texts, None)
            if text is None:
                self._is_over = True
                break
            parts.append(text)
            size += len(text)
        self._buffer = "".join(parts)

    def _peek(self) -> str:
        """The next letter that is no space; nothing at the end."""
        while True:
            found = _SPACE.match(self._buffer, self._place)
            self._place = found.end() if found else self._place
            if self._place < len(self._buffer):
                return self._buffer[self._place]
            if self._is_over:
                return ""
            self._fill(0)

    def _take_if(self, letter: str) -> bool:
        if self._peek() != letter:
            return False
        self._place += 1
        return True

    def _take(self, letter: str) -> None:
        if not self._take_if(letter):
            raise JsonBroken("not JSON")
