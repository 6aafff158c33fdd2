"""What the window says about a version that changes the policy, about each change and the answer to it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consentui.application.change_views import ChangesView, ChangeView
from consentui.application.snapshot import AppSnapshot
from consentui.domain.policy import PolicyAnswer
from consentui.domain.policy_change import ChangeKind
from consentui.ui.text.dates import Dates
from consentui.ui.text.sentences import in_a_row
from consentui.ui.theme.parts import Tone

translate = QCoreApplication.translate

_TITLES_MOST = 4


def subtitle(view: ChangesView, dates: Dates) -> str:
    """Version 5 starts on 15 December. Answer each change on its own."""
    day = short_day(view, dates)
    if view.is_in_force:
        text = translate("ChangeWords", "Version {version} started on {day}.")
    else:
        text = translate("ChangeWords", "Version {version} starts on {day}.")
    said = text.format(version=view.version, day=day)
    if any(entry.change.needs_answer for entry in view.changes):
        return in_a_row((said, translate("ChangeWords", "Answer each change on its own.")))
    return said


def short_day(view: ChangesView, dates: Dates) -> str:
    """15 December, with the year only where it is another one."""
    return dates.day_in_year(view.effective_on, dates.now().year)


def pill(entry: ChangeView) -> tuple[str, Tone, str]:
    """Words, tone and icon."""
    if entry.answer is None:
        return translate("ChangeWords", "Needs your decision"), Tone.INFO, ""
    return translate("ChangeWords", "Decided"), Tone.NEUTRAL, "check"


def then_heading(view: ChangesView, dates: Dates) -> str:
    """Over the later words: From 15 December."""
    text = translate("ChangeWords", "Since {day}") if view.is_in_force else translate("ChangeWords", "From {day}")
    return text.format(day=short_day(view, dates))


def now_heading(view: ChangesView) -> str:
    """Over the earlier words."""
    return translate("ChangeWords", "Before") if view.is_in_force else translate("ChangeWords", "Now")


def no_words(kind: ChangeKind) -> str:
    """In the place of words there are none of."""
    if kind is ChangeKind.ADDED:
        return translate("ChangeWords", "Nothing about this.")
    return translate("ChangeWords", "This part goes.")


def about(entry: ChangeView) -> str:
    """The uses it is about: "About: Location results · Show a place"."""
    titles = " · ".join(dict.fromkeys(purpose.title for purpose in entry.change.purposes))
    return translate("ChangeWords", "About: {uses}").format(uses=titles)


def standing(entry: ChangeView, view: ChangesView, snapshot: AppSnapshot, dates: Dates) -> str:
    """What the answer means for this person, or what happens without one; never more than is so."""
    day = short_day(view, dates)
    is_on = any(snapshot.switch(p.key).state.may_be_on for p in entry.change.purposes)
    if view.is_in_force:
        return _since_then(entry, day, is_on=is_on)
    if entry.answer is PolicyAnswer.ACCEPTED:
        return translate("ChangeWords", "You accepted. It starts on {day}.").format(day=day)
    if entry.answer is PolicyAnswer.DECLINED and is_on:
        return translate("ChangeWords", "You declined. It turns off on {day}.").format(day=day)
    if entry.answer is PolicyAnswer.DECLINED:
        return translate("ChangeWords", "You declined. Nothing changes for you.")
    if is_on:
        return translate("ChangeWords", "No answer yet. On {day} this is turned off until you decide.").format(day=day)
    return translate("ChangeWords", "No answer yet. Nothing changes until you decide.")


def _since_then(entry: ChangeView, day: str, *, is_on: bool) -> str:
    if entry.answer is PolicyAnswer.ACCEPTED:
        return translate("ChangeWords", "You accepted. It started on {day}.").format(day=day)
    if entry.answer is PolicyAnswer.DECLINED:
        return translate("ChangeWords", "You declined. Nothing changed for you.")
    if is_on:
        return translate("ChangeWords", "No answer yet. You turned it on again with the new words.")
    return translate("ChangeWords", "No answer yet. This is off until you decide.")


def more_title(view: ChangesView) -> str:
    """4 more changes need no decision"""
    count = sum(not entry.change.needs_answer for entry in view.changes)
    if count == len(view.changes):
        return translate("ChangeWords", "%n changes need no decision", "", count)
    return translate("ChangeWords", "%n more changes need no decision", "", count)


def more_line(view: ChangesView, dates: Dates) -> str:
    """Under it: what they are about, and since when or from when."""
    day = short_day(view, dates)
    others = dict.fromkeys(entry.change.title for entry in view.changes if not entry.change.needs_answer)
    titles = translate("ChangeWords", ", ").join(list(others)[:_TITLES_MOST])
    if view.is_in_force:
        return translate("ChangeWords", "{titles}. They started on {day}.").format(titles=titles, day=day)
    return translate("ChangeWords", "{titles}. They start on {day}.").format(titles=titles, day=day)


def all_decided(view: ChangesView) -> str:
    """All 2 changes are decided"""
    count = sum(entry.change.needs_answer for entry in view.changes)
    return translate("ChangeWords", "All %n changes are decided", "", count)


def kind_word(kind: ChangeKind) -> str:
    """What happened to a clause, as a pill."""
    return {
        ChangeKind.ADDED: translate("ChangeWords", "New"),
        ChangeKind.REMOVED: translate("ChangeWords", "Removed"),
        ChangeKind.REWORDED: translate("ChangeWords", "New words"),
        ChangeKind.MOVED: translate("ChangeWords", "Moved"),
    }[kind]
