"""A version that changes the policy, as pages show it, and an incident."""

from __future__ import annotations

import datetime as dt

from consentui.application.change_ports import Incident
from consentui.application.change_views import ChangesView, ChangeView, IncidentsView
from consentui.application.snapshot import AppSnapshot
from consentui.domain.grant import Revision
from consentui.domain.policy import PolicyAnswer
from consentui.domain.policy_change import ChangeKind, PolicyChange, TouchedPurpose
from consentui.domain.policy_version import PolicyVersion
from consentui.domain.record import replace
from consentui.policytext.word_marks import marked_words
from tests.fakes import ui_samples

DAY = dt.date(2026, 12, 15)
NOW = dt.datetime(2026, 11, 23, 14, 2, tzinfo=ui_samples.ZONE)


def change(number: int, title: str, summary: str | None, before: str, after: str, *purposes: TouchedPurpose,
           clause_id: str = "4.sharing-information.b") -> ChangeView:  # fmt: skip
    made = PolicyChange(
        f"c{number}", clause_id, ChangeKind.REWORDED, purposes, not purposes, title, summary, before, after
    )
    return ChangeView(made, marked_words(before, after), Revision("epoch-1", 0))


MAPS = change(
    1, "A second map provider", "Juniper also wants to send your GPS position to OpenRoute to show walking times.",
    "GPS information goes to Baidu Maps.", "GPS information goes to Baidu Maps and to OpenRoute.",
    TouchedPurpose("location.results", "Location results"),
)  # fmt: skip
SEARCH = change(
    2, "Studying what you search", "Juniper wants to use your search words to improve the service.",
    "Search words give you results and your search history.",
    "Search words give you results and your search history, and are used to analyse and improve the service.",
    TouchedPurpose("search.improve", "Studying what you search", True), clause_id="2.search.p1",
)  # fmt: skip
WORDING = tuple(
    change(n, title, None, "We write this.", "We write this more simply.", clause_id=f"x{n}")
    for n, title in enumerate(("Clearing cookies", "Where this applies", "Security", "Contact"), 3)
)


def view(*, declined: bool = False, is_in_force: bool = False) -> ChangesView:
    first = replace(MAPS, answer=PolicyAnswer.DECLINED, answered_at=NOW) if declined else MAPS
    return ChangesView("5", "4", DAY, "en", "0" * 64, is_in_force, (first, SEARCH, *WORDING))


def snapshot(base: AppSnapshot, changes: ChangesView | None) -> AppSnapshot:
    """The snapshot with this version; in the service's November of 2026."""
    versions = (
        PolicyVersion("4", dt.date(2026, 9, 1), ("en",), not (changes and changes.is_in_force)),
        PolicyVersion("5", DAY, ("en",), bool(changes and changes.is_in_force), frozenset({"location.results"})),
    )
    offset = NOW - dt.datetime.now(dt.UTC)
    return replace(base, policy=replace(base.policy, changes=changes, versions=versions), service_time_offset=offset)


INCIDENT = Incident(
    id="mail-2026-11",
    announced_at=NOW,
    language="en",
    seen_at=None,
    happened_on=dt.date(2026, 11, 20),
    title="Some phone numbers were visible to others",
    what_happened="On 20 November, between 09:10 and 11:45, the profile pages of 1,204 people showed their phone "
    "number to other people who were signed in. The fault is mended.",
    data=("Your phone number", "Your nickname"),
    what_to_do=("Be careful with calls and texts that claim to be from Juniper.", "We never ask for a code by phone."),
    contact="privacy@juniper.example",
)


def with_incident(base: AppSnapshot, *incidents: Incident) -> AppSnapshot:
    return replace(base, incidents=IncidentsView(incidents or (INCIDENT,)))
