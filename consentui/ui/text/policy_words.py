"""What the window says about the policy as a whole: version, your answer, reading time, copies."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consentui.application.snapshot import PolicyView
from consentui.domain.policy import Policy, PolicyAnswer, PublishedPolicy
from consentui.ui.text.dates import Dates
from consentui.ui.text.languages import name_of_text

translate = QCoreApplication.translate

# Adults read plain prose at about this pace; Chinese is counted in characters.
_WORDS_PER_MINUTE = 220
_CHARACTERS_PER_MINUTE = 360
_FIRST_CJK = 0x2E80


def version_line(published: PublishedPolicy, dates: Dates) -> str:
    """Version 4, in force since 1 September 2026"""
    day = dates.day(published.effective_on)
    if published.effective_on > dates.now().date():
        text = translate("PolicyWords", "Version {version}, from {day}")
    else:
        text = translate("PolicyWords", "Version {version}, in force since {day}")
    return text.format(version=published.version, day=day)


def answer_line(view: PolicyView, dates: Dates) -> str:
    """You accepted it on 3 September."""
    if view.answer is None or view.answered_at is None or view.published is None:
        return translate("PolicyWords", "You have not answered yet.")
    day = dates.day_in_year(view.answered_at, view.published.effective_on.year)
    if view.answer is PolicyAnswer.ACCEPTED:
        return translate("PolicyWords", "You accepted it on {day}.").format(day=day)
    return translate("PolicyWords", "You declined it on {day}.").format(day=day)


def copy_line(view: PolicyView) -> str | None:
    """Where the shown text comes from, if not fresh from the service."""
    if not view.is_saved_copy or view.published is None:
        return None
    if view.published.verifies():
        text = translate("PolicyWords", "Saved copy, version {version}. The text is checked (valid).")
    else:
        text = translate("PolicyWords", "Saved copy, version {version}. The text could not be checked.")
    return text.format(version=view.published.version)


def reading_minutes(policy: Policy) -> int:
    """Minutes to read all of it, at least 1."""
    words = characters = 0
    for clause in policy.clauses():
        for text in (clause.text, *(item.text for item in clause.items)):
            wide = sum(ord(letter) >= _FIRST_CJK for letter in text)
            characters += wide
            words += 0 if wide else len(text.split())
    return max(1, round(words / _WORDS_PER_MINUTE + characters / _CHARACTERS_PER_MINUTE))


def read_it_all(policy: Policy) -> str:
    """The link on the first page: "Read it all, 11 minutes"."""
    minutes = reading_minutes(policy)
    return translate("PolicyWords", "Read it all, %n minutes", "", minutes)


def language_note(view: PolicyView, wanted: str) -> str | None:
    """Said when the text is not in the language that was asked for; None where it is."""
    if view.published is None or view.published.language == wanted:
        return None
    text = translate("PolicyWords", "This policy is not available in {wanted}. You see the text in {shown}.")
    return text.format(wanted=name_of_text(wanted), shown=name_of_text(view.published.language))


def switch_link(title: str, use: str | None, state: str) -> str:
    """Beside a clause: "Location: on"; with the use where the row as a whole says something else of itself."""
    small = state[:1].lower() + state[1:]
    if use is None:
        return translate("PolicyWords", "{switch}: {state}").format(switch=title, state=small)
    return translate("PolicyWords", "{switch} · {use}: {state}").format(switch=title, use=use, state=small)


def match_line(number: int, total: int, *, is_in_note: bool) -> str:
    """Match 3 of 13, in the summary"""
    if is_in_note:
        text = translate("PolicyWords", "Match {number} of {total}, in the summary")
    else:
        text = translate("PolicyWords", "Match {number} of {total}")
    return text.format(number=number, total=total)


def nothing_found(query: str) -> str:
    """Nothing found for "gps2". Try another word."""
    return translate("PolicyWords", "Nothing found for “{query}”. Try another word.").format(query=query)


def no_consent_intro(kind: str, count: int, app: str) -> str:
    """What a list of cases is; the claim is the policy's."""
    if kind == "collect":
        text = translate(
            "PolicyWords",
            "The policy lists %n cases where the law lets {app} collect and use data without asking you. "
            "You cannot turn these off. You can ask about any of them.",
            "",
            count,
        )
    else:
        text = translate(
            "PolicyWords",
            "The policy lists %n cases where the law lets {app} share data, or make it public, without asking you. "
            "You cannot turn these off. You can ask about any of them.",
            "",
            count,
        )
    return text.format(app=app)
