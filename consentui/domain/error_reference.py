"""The short reference a person reads to support: kind, place and a coarse time, in six characters.

It looks like `GCG-00G`: five characters of Crockford's base 32 and one that checks them. Their 25 bits are one that is
always set (it begins with a letter, so no reference passes for a telephone number), seven for the kind, five for the
place and twelve for the time, in quarters of an hour within some six weeks (0: none). Nothing about a person, an
account or a computer is in it, and nobody has to keep a list of them.
"""

from __future__ import annotations

import datetime as dt

from consentui.domain.error_kind import ErrorKind, Place, kind_of
from consentui.domain.record import Record

QUARTER = dt.timedelta(minutes=15)
# Times 1 to 4095 come round again after this; 0 stands for no time.
ROUND = 4095 * QUARTER
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = {"O": "0", "I": "1", "L": "1"}
_BASE, _BITS, _DIGITS, _GROUP = 32, 5, 5, 3
_TIMES, _PLACES = 1 << 12, 1 << 5
_ALWAYS = 1 << 24
# GF(32) with x^5 + x^2 + 1: a wrong character, or two that changed places, never fit the check.
_FIELD = 0b100101
_EPOCH = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
# A note of this form travels with the exception: every traceback, every log line of it carries the reference.
_NOTE = "Reference "


class NotAReference(ValueError):
    """The text is none; the message says why in plain words and may be shown."""


class ErrorReference(Record):
    """`quarter`: the quarter of an hour within ROUND, 1 to 4095; 0 where no time is known."""

    kind: ErrorKind
    place: Place
    quarter: int = 0

    @property
    def text(self) -> str:
        """As it is shown: GCG-00G."""
        number = _ALWAYS | (self.kind.value * _PLACES + self.place.value) * _TIMES + self.quarter
        digits = [number >> (_BITS * place) & (_BASE - 1) for place in reversed(range(_DIGITS))]
        letters = "".join(_LETTERS[digit] for digit in (*digits, _check(digits)))
        return f"{letters[:_GROUP]}-{letters[_GROUP:]}"

    def last_at(self, now: dt.datetime) -> dt.datetime | None:
        """The start of the newest quarter of an hour it may mean, not after `now`; None without a time."""
        if not self.quarter:
            return None
        ago = (_quarter(now) - self.quarter) % (_TIMES - 1)
        return _EPOCH + ((now - _EPOCH) // QUARTER - ago) * QUARTER


def reference_for(error: BaseException, place: Place, at: dt.datetime | None) -> ErrorReference:
    """What is to be said about an error that happened there and then."""
    return ErrorReference(kind_of(error), place, 0 if at is None else _quarter(at))


def mark(error: BaseException, place: Place, at: dt.datetime) -> str:
    """The reference of this very error: it gets one where it has none yet, and keeps it."""
    held = reference_in(error)
    if held is not None:
        return held
    text = reference_for(error, place, at).text
    error.add_note(_NOTE + text)
    return text


def reference_in(error: BaseException) -> str | None:
    """The reference an error was marked with."""
    notes: list[str] = getattr(error, "__notes__", [])
    return next((note.removeprefix(_NOTE) for note in notes if note.startswith(_NOTE)), None)


def read_reference(text: str) -> ErrorReference:
    """What somebody read out or typed: case, spaces and dashes do not matter, O is 0, I and L are 1.

    Raises NotAReference.
    """
    letters = [_READ_AS.get(letter, letter) for letter in text.upper() if letter not in " -\t\u2010\u2011\u2013"]
    if len(letters) != _DIGITS + 1:
        raise NotAReference("a reference has six letters and digits, such as GCG-00G")
    strange = next((letter for letter in letters if letter not in _LETTERS), None)
    if strange is not None:
        raise NotAReference("a character in it occurs in no reference")
    digits = [_LETTERS.index(letter) for letter in letters]
    if _check(digits[:-1]) != digits[-1]:
        raise NotAReference("one of its characters is mistyped")
    number = 0
    for digit in digits[:-1]:
        number = number * _BASE + digit
    return _taken_apart(number)


def _taken_apart(number: int) -> ErrorReference:
    kind, place, quarter = number >> 17 & 127, number >> 12 & 31, number & 4095
    try:
        if number & _ALWAYS:
            return ErrorReference(ErrorKind(kind), Place(place), quarter)
    except ValueError:
        pass
    raise NotAReference("this version of ConsentUI gives no such reference")


def _quarter(at: dt.datetime) -> int:
    return (at - _EPOCH) // QUARTER % (_TIMES - 1) + 1


def _check(digits: list[int]) -> int:
    """Each digit times another power of 2 in GF(32), added up."""
    total = 0
    for digit in digits:
        total = _doubled(total ^ digit)
    return total


def _doubled(value: int) -> int:
    value <<= 1
    return value ^ _FIELD if value & _BASE else value
