"""Values of profile fields, as the window and the service both judge them."""

from __future__ import annotations

import datetime as dt

import pytest

from consentui.domain.profile_values import is_identity_number, is_past_day, longest

TODAY = dt.date(2026, 11, 28)


@pytest.mark.parametrize(
    ("value", "is_day"),
    [
        ("1990-12-31", True),
        ("1900-01-01", True),
        ("2026-11-28", True),
        ("2026-11-29", False),
        ("1899-12-31", False),
        ("19901231", False),
        ("1990-W53-1", False),
        ("1990-02-30", False),
        ("", False),
    ],
)
def test_day_when_it_has_been_and_is_written_in_full_is_taken(value: str, is_day: bool) -> None:
    assert is_past_day(value, TODAY) is is_day


@pytest.mark.parametrize(
    ("value", "is_number"),
    [("123456", True), ("11010519491231002X", True), ("A-1" * 10, True), ("12345", False), ("1" * 33, False),
     ("123 456", False), ("１２３４５６", False), ("123456\n", False)],
)  # fmt: skip
def test_identity_number_when_of_the_known_form_is_taken(value: str, is_number: bool) -> None:
    assert is_identity_number(value) is is_number


def test_field_when_it_holds_a_text_may_be_longer() -> None:
    assert [longest(key) for key in ("nickname", "introduction", "picture", "birthday")] == [64, 1000, 1000, 64]
