"""A reference says kind, place and time and nothing else, survives being read out, and no mistyped one passes."""

from __future__ import annotations

import datetime as dt
import inspect
import itertools
from collections.abc import Iterator

import pytest

from consentui.domain import errors
from consentui.domain.error_kind import ErrorKind, Place, kind_of
from consentui.domain.error_reference import (
    QUARTER,
    ROUND,
    ErrorReference,
    NotAReference,
    mark,
    read_reference,
    reference_for,
    reference_in,
)

NOON = dt.datetime(2026, 11, 28, 12, 7, tzinfo=dt.UTC)
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def every_error() -> Iterator[errors.ConsentError]:
    """One of each class, and of each reason of those that have one."""
    reasons = {
        errors.CodeRefused: errors.CodeRefusal,
        errors.RightsRefused: errors.RightsRefusal,
        errors.FileNotSaved: errors.SavingFailure,
        errors.CopyNotOpened: errors.CopyFlaw,
    }
    for _, kind in inspect.getmembers(errors, inspect.isclass):
        if not issubclass(kind, errors.ConsentError):
            continue
        if kind in reasons:
            yield from (kind("x", why) for why in reasons[kind])
        elif kind is errors.Busy:
            yield errors.Busy("x", 1.0)
        elif kind is errors.RequestRejected:
            yield errors.RequestRejected("x", 422, "of a newer service")
        else:
            yield kind("x")


ERRORS = list(every_error())


def test_errors_when_compared_have_kinds_of_their_own() -> None:
    kinds = [kind_of(error) for error in ERRORS]
    assert len(set(kinds)) == len(kinds)
    nameless = [type(e) for e, kind in zip(ERRORS, kinds, strict=True) if kind is ErrorKind.DEFECT]
    assert nameless == [errors.ConsentError], "a new error needs a kind of its own"


def test_defect_when_named_is_told_from_every_error_of_the_tree() -> None:
    assert kind_of(ZeroDivisionError("x")) is ErrorKind.DEFECT


@pytest.mark.parametrize(
    ("status", "kind"),
    [(0, "NO_ANSWER"), (500, "STATUS_500"), (502, "STATUS_502"), (503, "STATUS_503"), (504, "STATUS_504")],
)
def test_missing_answer_when_a_status_came_says_which(status: int, kind: str) -> None:
    error = errors.OutcomeUnknown("x")
    error.status = status
    assert kind_of(error) is ErrorKind[kind]
    error.status = 418
    assert kind_of(error) is ErrorKind.STATUS_OTHER


def test_numbers_when_kinds_and_places_come_and_go_stay_what_they_are() -> None:
    """A reference that was read out last year must mean the same next year: add, never change."""
    assert max(kind.value for kind in ErrorKind) <= 127 and min(kind.value for kind in ErrorKind) > 0
    assert max(place.value for place in Place) <= 31
    fixed = {"DEFECT": 1, "UNREACHABLE": 2, "STALE_REVISION": 11, "CODE_WRONG": 20, "REJECTED": 30}
    fixed |= {"RECEIPT_INVALID": 50, "KEYRING_UNAVAILABLE": 60, "FILE_NO_SPACE": 70, "COPY_DAMAGED": 80}
    assert {name: ErrorKind[name].value for name in fixed} == fixed
    places = {"START": 1, "SIGN_IN": 3, "TURNING_ON": 4, "TURNING_OFF": 5, "COPY": 10, "DELETION": 12}
    assert {name: Place[name].value for name in places} == places


def test_reference_when_read_back_is_the_same_for_every_kind_place_and_time() -> None:
    for kind, place in itertools.product(ErrorKind, Place):
        for quarter in (0, 1, 2048, 4095):
            held = ErrorReference(kind, place, quarter)
            assert read_reference(held.text) == held


def test_reference_when_shown_is_short_grouped_and_begins_with_a_letter() -> None:
    for kind, place in itertools.product(ErrorKind, Place):
        text = reference_for(errors.ConsentError(), place, NOON).text
        text = ErrorReference(kind, place, 77).text
        assert len(text) == 7 and text[3] == "-"
        assert text[0].isalpha()
        assert set(text) <= {*LETTERS, "-"}


def test_reference_when_one_character_is_wrong_is_refused() -> None:
    text = reference_for(errors.OutcomeUnknown(), Place.TURNING_ON, NOON).text
    for at, letter in itertools.product((0, 1, 2, 4, 5, 6), LETTERS):
        if letter != text[at]:
            with pytest.raises(NotAReference):
                read_reference(text[:at] + letter + text[at + 1 :])


def test_reference_when_two_characters_changed_places_is_refused() -> None:
    letters = reference_for(errors.OutcomeUnknown(), Place.TURNING_ON, NOON).text.replace("-", "")
    for one, other in itertools.combinations(range(6), 2):
        swapped = list(letters)
        swapped[one], swapped[other] = swapped[other], swapped[one]
        if swapped != list(letters):
            with pytest.raises(NotAReference):
                read_reference("".join(swapped))


@pytest.mark.parametrize("wild", ["{0}", " {0} ", "{1}", "{2}", "{3}"])
def test_reference_when_typed_in_another_way_is_understood(wild: str) -> None:
    held = ErrorReference(ErrorKind.BUSY, Place.SIGN_IN, 33)
    text = held.text
    typed = wild.format(text, text.lower(), text.replace("-", ""), text.replace("-", " ").replace("0", "o"))
    assert read_reference(typed) == held


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "six letters and digits"),
        ("K7Q", "six letters and digits"),
        ("K7Q-2M4X", "six letters and digits"),
        ("K7Q-2U4", "occurs in no reference"),
        ("K7Q-2\u00e94", "occurs in no reference"),
        ("0" * 6, "no such reference"),
    ],
)
def test_text_when_it_is_no_reference_is_refused_and_says_why(text: str, why: str) -> None:
    with pytest.raises(NotAReference, match=why):
        read_reference(text)


def test_time_when_read_back_is_the_quarter_of_an_hour_it_happened_in() -> None:
    held = reference_for(errors.Busy("", 1.0), Place.COPY, NOON)
    assert held.last_at(NOON) == dt.datetime(2026, 11, 28, 12, 0, tzinfo=dt.UTC)
    assert held.last_at(NOON + dt.timedelta(days=3)) == dt.datetime(2026, 11, 28, 12, 0, tzinfo=dt.UTC)
    assert held.last_at(NOON + ROUND) == dt.datetime(2026, 11, 28, 12, 0, tzinfo=dt.UTC) + ROUND
    assert ErrorReference(ErrorKind.BUSY, Place.COPY).last_at(NOON) is None


def test_time_when_any_quarter_of_a_round_comes_is_never_the_number_for_none() -> None:
    seen = {reference_for(errors.Busy("", 1.0), Place.COPY, NOON + n * QUARTER).quarter for n in range(4095)}
    assert seen == set(range(1, 4096))


def test_error_when_marked_keeps_its_first_reference_and_tells_it_with_every_traceback() -> None:
    error = errors.StoreFailed("the disk said no")
    assert reference_in(error) is None
    first = mark(error, Place.KEPT_CHOICES, NOON)
    assert mark(error, Place.COPY, NOON + ROUND / 2) == first == reference_in(error)
    assert read_reference(first).place is Place.KEPT_CHOICES
    assert f"Reference {first}" in error.__notes__
