"""Every error of the program has a sentence, a button and a code to quote."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

import pytest

from consentui.domain import errors
from consentui.domain.error_kind import ErrorKind, kind_of
from consentui.domain.error_reference import read_reference
from consentui.ui.text.errors import Remedy, with_reference, words_of

pytestmark = pytest.mark.usefixtures("plurals")


def every_error() -> Iterator[errors.ConsentError]:
    """One of each class, and each reason of a refused code."""
    for _, kind in inspect.getmembers(errors, inspect.isclass):
        if not issubclass(kind, errors.ConsentError):
            continue
        if kind is errors.RightsRefused:
            yield from (errors.RightsRefused("secret detail", why) for why in errors.RightsRefusal)
        elif kind is errors.CodeRefused:
            yield from (errors.CodeRefused("secret detail", why, 4) for why in errors.CodeRefusal)
        elif kind is errors.FileNotSaved:
            yield from (errors.FileNotSaved("secret detail", why) for why in errors.SavingFailure)
        elif kind is errors.CopyNotOpened:
            yield from (errors.CopyNotOpened("secret detail", why) for why in errors.CopyFlaw)
        elif kind is errors.Busy:
            yield from (errors.Busy("secret detail", seconds) for seconds in (1.0, 59.0, 300.0))
        elif kind is errors.RequestRejected:
            yield errors.RequestRejected("secret detail", 422, "secret problem")
        else:
            yield kind("secret detail")


ERRORS = list(every_error())


@pytest.mark.parametrize("error", ERRORS, ids=lambda e: type(e).__name__)
def test_error_when_said_has_sentence_button_and_code(error: errors.ConsentError) -> None:
    words = words_of(error, "Juniper")
    assert words.sentence.endswith(".")
    assert words.button
    assert read_reference(words.reference).kind is kind_of(error)
    assert words.reference in with_reference(words)


@pytest.mark.parametrize("error", ERRORS, ids=lambda e: type(e).__name__)
def test_error_when_said_shows_nothing_of_its_message_and_no_placeholder(error: errors.ConsentError) -> None:
    said = with_reference(words_of(error, "Juniper"))
    assert "secret" not in said
    assert not {"{", "}", "%"} & set(said)


def test_errors_when_compared_have_sentences_of_their_own() -> None:
    kinds = {type(e): words_of(e, "Juniper").sentence for e in ERRORS}
    assert len(set(kinds.values())) == len(kinds)


def test_defect_when_said_is_not_blamed_on_the_service() -> None:
    words = words_of(ZeroDivisionError("x"), "Juniper")
    assert words.sentence == "Something in this program went wrong. Nothing was changed."
    assert read_reference(words.reference).kind is ErrorKind.DEFECT


@pytest.mark.parametrize(
    ("tries", "sentence"),
    [(4, "The code is not right. 4 tries left."), (1, "The code is not right. 1 try left.")],
)
def test_wrong_code_when_said_counts_the_tries(tries: int, sentence: str) -> None:
    assert words_of(errors.CodeRefused("", errors.CodeRefusal.WRONG, tries), "Juniper").sentence == sentence


def test_old_code_when_said_offers_a_new_one() -> None:
    words = words_of(errors.CodeRefused("", errors.CodeRefusal.EXPIRED), "Juniper")
    assert (words.remedy, words.button) == (Remedy.NEW_CODE, "Send a new code")


@pytest.mark.parametrize(
    ("seconds", "sentence"),
    [
        (0.2, "Juniper is busy. Try again in 1 second."),
        (59.4, "Juniper is busy. Try again in 59 seconds."),
        (60, "Juniper is busy. Try again in 1 minute."),
        (61, "Juniper is busy. Try again in 2 minutes."),
    ],
)
def test_busy_service_when_said_tells_how_long(seconds: float, sentence: str) -> None:
    assert words_of(errors.Busy("", seconds), "Juniper").sentence == sentence
