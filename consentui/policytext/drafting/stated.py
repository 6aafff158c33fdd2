"""What a policy text says about itself: version, day it takes effect, e-mail address; None where it does not."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from consentui.domain.policy import Policy
from consentui.policytext.passages import passages_of

_VERSION = re.compile(
    r"(?:\bversion (?:no\.? |number )?v?|\bv(?=\d+\.\d)|版本(?:号)?[：:\s为是]*v?)(?P<name>\d[\w.-]*)", re.IGNORECASE
)
_IN_FORCE = re.compile(
    r"\beffective|\bin force|\btakes? effect|\bapplies (?:from|since)|\bvalid (?:from|since)|生效|施行|实施",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAME = r"(?P<month>[A-Z][a-z]{2})[a-z]*\.?"
# A date written 1/3/2027 is left out: which of the two is the month, it does not say.
_DATES = (
    re.compile(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)? {_NAME},? (?P<year>\d{{4}})\b"),
    re.compile(rf"\b{_NAME} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}})\b"),
    re.compile(r"\b(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)\b"),
    re.compile(r"(?P<year>\d{4})\s*年\s*(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日"),
)


@dataclass(frozen=True, slots=True)
class Stated:
    """As the text has it."""

    version: str | None
    effective_on: dt.date | None
    contact_email: str | None


def stated_in(policy: Policy) -> Stated:
    """The first of each."""
    sentences = [sentence for passage in passages_of(policy) for sentence in passage.sentences]
    versions = (found["name"].rstrip(".-") for sentence in sentences if (found := _VERSION.search(sentence)))
    days = (day for sentence in sentences if _IN_FORCE.search(sentence) and (day := _date_in(sentence)))
    addresses = (found.group() for sentence in sentences if (found := _EMAIL.search(sentence)))
    return Stated(next(versions, None), next(days, None), next(addresses, None))


def _date_in(sentence: str) -> dt.date | None:
    for form in _DATES:
        found = form.search(sentence)
        if found is None:
            continue
        month = found["month"].lower()
        try:
            number = int(month) if month.isdecimal() else _MONTHS.index(month) + 1
            return dt.date(int(found["year"]), number, int(found["day"]))
        except ValueError:
            continue
    return None
