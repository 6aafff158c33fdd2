"""Figures of time and dates as a policy writes them, in each language there are word rules for."""

from __future__ import annotations

from consentui.policytext.passages import CHINESE, ENGLISH

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
)
_NUMBER = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|eighteen|twenty|thirty|sixty|"
    r"ninety)"
)
_UNIT = r"(?:working |business |calendar )?(?:hour|day|week|month|year)s?"
_HAN_NUMBER = r"(?:\d+|[一二三四五六七八九十两]+)"
# A figure of time; "in a year" without a word such as within is none.
PERIOD = {
    ENGLISH: rf"\b{_NUMBER}[ -]{_UNIT}\b|\b(?:within|for|after) (?:an?|the) {_UNIT}\b",
    CHINESE: rf"{_HAN_NUMBER}\s*个?(?:工作日|小时|日|天|周|月|年)(?!\s*\d)",
}
DATE = {
    ENGLISH: rf"\b\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? \d{{4}}\b|\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}\b|"
    r"\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{4}\b",
    CHINESE: r"\d{4}\s*年\s*\d{1,2}\s*月|\d{4}-\d\d-\d\d",
}
