"""The messages over the Overview, in their order of rank; the first two are shown, the rest waits behind them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consentui.application.snapshot import AppSnapshot
from consentui.domain.switch_state import SwitchState
from consentui.ui.text.closing_words import running_line, running_title
from consentui.ui.text.dates import Dates
from consentui.ui.text.page_banners import BannerAction, BannerWords, all_banners
from consentui.ui.text.sentences import in_a_row
from consentui.ui.theme.parts import Tone

translate = QCoreApplication.translate

# Trouble of this computer comes first, with the connection before a policy that changes, about the session last.
_TROUBLE, _CONNECTION = ("start", "store"), ("offline", "no_answer")


def overview_banners(snapshot: AppSnapshot, dates: Dates) -> tuple[BannerWords, ...]:
    """All of them: trouble, deletion running, needs an answer, incident, no connection, policy change, session."""
    others = all_banners(snapshot)
    ranked = [
        *(banner for banner in others if banner.key in _TROUBLE),
        _deletion(snapshot, dates),
        _needs_answer(snapshot),
        _incident(snapshot, dates),
        *(banner for banner in others if banner.key in _CONNECTION),
        _policy_change(snapshot, dates),
        *(banner for banner in others if banner.key not in _TROUBLE + _CONNECTION),
    ]
    return tuple(banner for banner in ranked if banner is not None)


def _deletion(snapshot: AppSnapshot, dates: Dates) -> BannerWords | None:
    pending = snapshot.requests.deletion if snapshot.requests is not None else None
    if pending is None:
        return None
    title, line = running_title(pending, dates), running_line(pending, dates)
    button = translate("OverviewBanners", "See what happens when")
    return BannerWords("deletion", Tone.WARN, "timer", title, line, BannerAction.SEE_DELETION, button, "")


def _needs_answer(snapshot: AppSnapshot) -> BannerWords | None:
    rows = {snapshot.row_of(key) for key, view in snapshot.switches.items() if view.state is SwitchState.CONFLICT}
    count = len(rows)
    if not count:
        return None
    title = translate("OverviewBanners", "%n switches need your answer", "", count)
    line = translate("OverviewBanners", "What they are about stays off until you answer.")
    button = translate("OverviewBanners", "Answer")
    return BannerWords("answer", Tone.WARN, "question", title, line, BannerAction.ANSWER, button, "")


def _incident(snapshot: AppSnapshot, dates: Dates) -> BannerWords | None:
    incidents = snapshot.incidents.incidents if snapshot.incidents is not None else ()
    unseen = next((each for each in incidents if each.seen_at is None), None)
    if unseen is None:
        return None
    line = translate("OverviewBanners", "It happened on {day}. See which data it is about and what you can do now.")
    line = line.format(day=dates.day(unseen.happened_on))
    button = translate("OverviewBanners", "See what happened")
    return BannerWords("incident", Tone.DANGER, "alert", unseen.title, line, BannerAction.SEE_INCIDENT, button, "")


def _policy_change(snapshot: AppSnapshot, dates: Dates) -> BannerWords | None:
    changes = snapshot.policy.changes
    if changes is None:
        return None
    count = sum(each.change.needs_answer and each.answer is None for each in changes.changes)
    day = dates.day_in_year(changes.effective_on, dates.now().year)
    if changes.is_in_force and not count:
        return None
    if changes.is_in_force:
        title = translate("OverviewBanners", "The privacy policy changed on {day}").format(day=day)
    else:
        title = translate("OverviewBanners", "The privacy policy changes on {day}").format(day=day)
    line = _decisions(count, is_in_force=changes.is_in_force)
    button = translate("OverviewBanners", "See what changes")
    return BannerWords("changes", Tone.INFO, "file-text", title, line, BannerAction.SEE_CHANGES, button, "")


def _decisions(count: int, *, is_in_force: bool) -> str:
    if not count:
        return translate("OverviewBanners", "No change needs your decision.")
    waiting = translate("OverviewBanners", "%n changes need your decision.", "", count)
    if is_in_force:
        rest = translate("OverviewBanners", "What they touch is off until you decide.")
    else:
        rest = translate("OverviewBanners", "Until you decide, the rules you agreed to stay in force.")
    return in_a_row((waiting, rest))
