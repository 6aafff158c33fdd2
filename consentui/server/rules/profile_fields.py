"""Which fields a profile has, what may be done with each, and which values one takes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from consentui.domain.profile_values import SHORT_MAX, is_identity_number, is_past_day, longest
from consentui.server.refusal import Refusal
from consentui.wire.problems import Problem

PHONE, NICKNAME, PASSWORD, BIRTHDAY = "phone", "nickname", "password", "birthday"
IDENTITY: Final = ("real_name", "id_number")
_SHOWN_LAST = 4
_HIDDEN = "••••"


@dataclass(frozen=True, slots=True)
class FieldRule:
    """One field of the catalogue. A fixed one can be neither changed nor removed here."""

    key: str
    category: str
    is_fixed: bool = False
    is_sensitive: bool = False

    @property
    def longest(self) -> int:
        return longest(self.key)


# The phone number is what an account is; this service signs in by code alone, so that nobody has a password.
FIELDS: Final = {
    rule.key: rule
    for rule in (
        FieldRule(PHONE, "account", is_fixed=True),
        FieldRule(NICKNAME, "account"),
        FieldRule("picture", "account"),
        FieldRule(PASSWORD, "account", is_fixed=True),
        FieldRule("gender", "profile_details"),
        FieldRule(BIRTHDAY, "profile_details"),
        FieldRule("region", "profile_details"),
        FieldRule("introduction", "profile_details"),
        *(FieldRule(key, "identity_check", is_sensitive=True) for key in IDENTITY),
    )
}
CATEGORIES: Final = frozenset(rule.category for rule in FIELDS.values())


def check_change(fields: Mapping[str, str], today: dt.date) -> None:
    """Raises field-fixed, or invalid with one line that names the field, never what was sent."""
    for key in fields:
        if key not in FIELDS:
            raise Refusal(Problem.INVALID, "there is no field of this name")
        if FIELDS[key].is_fixed:
            raise Refusal(Problem.FIELD_FIXED)
    if 0 < len(set(IDENTITY) & set(fields)) < len(IDENTITY):
        raise Refusal(Problem.INVALID, "real_name and id_number are given together")
    for key, value in fields.items():
        _check_value(FIELDS[key], value, today)


def together_with(key: str) -> tuple[str, ...]:
    """The fields that go when this one goes; raises not-found or field-fixed."""
    rule = FIELDS.get(key)
    if rule is None:
        raise Refusal(Problem.NOT_FOUND)
    if rule.is_fixed:
        raise Refusal(Problem.FIELD_FIXED)
    return IDENTITY if key in IDENTITY else (key,)


def masked(key: str, value: str) -> str:
    """How much of a sensitive value is shown: the first sign of a name, the last four of a long number."""
    if key == "real_name":
        return f"{value[0]}{_HIDDEN}"
    return f"{_HIDDEN}{value[-_SHOWN_LAST:]}" if len(value) > 2 * _SHOWN_LAST else _HIDDEN


def _check_value(rule: FieldRule, value: str, today: dt.date) -> None:
    if len(value) > rule.longest or not value.strip():
        raise Refusal(Problem.INVALID, f"{rule.key} is a text of at most {rule.longest} signs")
    if rule.longest <= SHORT_MAX and "\n" in value:
        raise Refusal(Problem.INVALID, f"{rule.key} is one line")
    if rule.key == BIRTHDAY and not is_past_day(value, today):
        raise Refusal(Problem.INVALID, "birthday is a day that has been, as YYYY-MM-DD")
    if rule.key == "id_number" and not is_identity_number(value):
        raise Refusal(Problem.INVALID, "id_number has 6 to 32 letters, digits or hyphens")
