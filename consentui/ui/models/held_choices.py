"""The permissions and other choices that a category of held data comes with, and how each stands."""

from __future__ import annotations

from consentui.application.snapshot import AppSnapshot
from consentui.domain.catalogue import HeldCategory
from consentui.domain.record import Record
from consentui.domain.switch_state import worst
from consentui.ui.text.choice_icons import choice_icon
from consentui.ui.text.dates import Dates
from consentui.ui.text.permission_names import icon_of
from consentui.ui.text.switch_words import SwitchWords


class HeldChoice(Record):
    """Where it is decided: a page and a row on it."""

    page: str
    key: str
    icon: str
    title: str
    state: str


def held_choices(category: HeldCategory, snapshot: AppSnapshot, dates: Dates) -> tuple[HeldChoice, ...]:
    """Each permission once, however many of its uses are meant; then the other choices."""
    catalogue = snapshot.catalogue
    if catalogue is None:
        return ()
    words, meant = SwitchWords("", dates, snapshot.last_checked_at), set(category.purposes)

    def state(purposes: tuple[str, ...]) -> str:
        views = [snapshot.switch(purpose) for purpose in purposes]
        shown = worst(view.state for view in views)
        return words.state(next(view for view in views if view.state is shown))

    found = [
        HeldChoice("permissions", each.key, icon_of(each.key), each.title, state(each.purposes))
        for each in catalogue.permissions
        if meant & set(each.purposes)
    ]
    owned = {purpose for permission in catalogue.permissions for purpose in permission.purposes}
    found += [
        HeldChoice("choices", each.key, choice_icon(each.key), each.title, state((each.purpose,)))
        for each in catalogue.choices
        if each.purpose is not None and each.purpose in meant - owned
    ]
    return tuple(found)
