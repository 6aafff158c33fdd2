"""The situations of the policy's pages: reading, searching, plain lists, what changes, versions, incidents."""

from __future__ import annotations

from collections.abc import Callable

from consentui.application.snapshot import AppSnapshot
from consentui.domain.policy import PolicyAnswer
from consentui.domain.policy_change import ChangeKind
from consentui.domain.record import replace
from consentui.policytext.clause_changes import ClauseChange, MarkedChange
from consentui.policytext.word_marks import marked_words
from consentui.ui.main_window import MainWindow
from consentui.ui.pages.policy.policy_page import PolicyPage
from consentui.ui.shell.page_maker import CHANGES, INCIDENT, POLICY, VERSIONS
from tests.fakes import change_samples as changes
from tests.fakes import ui_samples as samples
from tests.ui.studio import Studio


def reader(studio: Studio) -> MainWindow:
    window = studio.window(_with_changes())
    window.open_clause("2.browsing.c")
    return window


def reader_search(studio: Studio) -> MainWindow:
    window = reader(studio)
    studio.settle()
    page = _policy_page(window)
    page.panel.field.setText("location")
    studio.settle()
    page.panel.go_on()
    page.panel.go_on()
    return window


def reader_nothing_found(studio: Studio) -> MainWindow:
    window = reader(studio)
    studio.settle()
    _policy_page(window).panel.field.setText("gps2")
    return window


def collected_without_consent(studio: Studio) -> MainWindow:
    return _cases(studio, "2.no-consent")


def shared_without_consent(studio: Studio) -> MainWindow:
    return _cases(studio, "4.no-consent")


def data_lists(studio: Studio) -> MainWindow:
    window = _opened(studio, POLICY, _with_changes())
    _policy_page(window).panel.lists.click()
    return window


def policy_question(studio: Studio) -> MainWindow:
    known = samples.signed_in(*samples.location_on())
    return _opened(studio, POLICY, replace(known, policy=replace(known.policy, answer=None, answered_at=None)))


def what_changes(studio: Studio) -> MainWindow:
    return _opened(studio, CHANGES, _with_changes(declined=True))


def what_changes_read_on(studio: Studio) -> MainWindow:
    window = what_changes(studio)
    page = window.shell.host.page(CHANGES)
    page.others.toggle.click()  # type: ignore[attr-defined]
    studio.settle()
    page.verticalScrollBar().setValue(10_000)  # type: ignore[attr-defined]
    return window


def all_decided(studio: Studio) -> MainWindow:
    made = changes.view()
    entries = tuple(
        replace(entry, answer=PolicyAnswer.DECLINED, answered_at=changes.NOW) if entry.change.purposes else entry
        for entry in made.changes
    )
    known = samples.signed_in(*samples.location_on())
    return _opened(studio, CHANGES, changes.snapshot(known, replace(made, changes=entries)))


def no_changes(studio: Studio) -> MainWindow:
    return _opened(studio, CHANGES, samples.signed_in())


def versions(studio: Studio) -> MainWindow:
    return _opened(studio, VERSIONS, changes.with_incident(_with_changes()))


def compared(studio: Studio) -> MainWindow:
    window = versions(studio)
    page = window.shell.host.page(VERSIONS)
    page.show_found([_marked(*pair) for pair in _DIFFERENCES])  # type: ignore[attr-defined]
    return window


def incident(studio: Studio) -> MainWindow:
    return _opened(studio, INCIDENT, changes.with_incident(samples.signed_in(*samples.location_on())))


def incident_on_overview(studio: Studio) -> MainWindow:
    return _opened(studio, "overview", changes.with_incident(_with_changes()))


_DIFFERENCES = (
    (
        "4.sharing-information.b",
        "GPS information goes to Baidu Maps.",
        "GPS information goes to Baidu Maps and OpenRoute.",
    ),
    ("2.search.p1", "Search words give you results.", "Search words give you results and improve the service."),
)
SITUATIONS: dict[str, Callable[[Studio], MainWindow]] = {
    "08-policy": reader,
    "08b-policy-search": reader_search,
    "08c-policy-nothing-found": reader_nothing_found,
    "08d-policy-question": policy_question,
    "09-no-consent": collected_without_consent,
    "09b-shared-no-consent": shared_without_consent,
    "09c-data-lists": data_lists,
    "10-changes": what_changes,
    "10b-changes-read-on": what_changes_read_on,
    "10c-all-decided": all_decided,
    "10d-no-changes": no_changes,
    "10e-versions": versions,
    "10f-compared": compared,
    "10g-incident": incident,
    "10h-incident-banner": incident_on_overview,
}


def _with_changes(*, declined: bool = False) -> AppSnapshot:
    return changes.snapshot(samples.signed_in(*samples.location_on()), changes.view(declined=declined))


def _opened(studio: Studio, key: str, snapshot: AppSnapshot) -> MainWindow:
    window = studio.window(snapshot)
    window.desks  # noqa: B018 (made after the first paint)
    window.shell.open_page(key)
    studio.settle()
    return window


def _cases(studio: Studio, key: str) -> MainWindow:
    window = _opened(studio, POLICY, _with_changes())
    page = _policy_page(window)
    place = page.reader.text.document.place_of_key(key)
    assert place is not None
    page.panel.contents.place_requested.emit(place)
    return window


def _policy_page(window: MainWindow) -> PolicyPage:
    page = window.shell.host.page(POLICY)
    assert isinstance(page, PolicyPage)
    return page


def _marked(clause_id: str, before: str, after: str) -> MarkedChange:
    return MarkedChange(ClauseChange(clause_id, ChangeKind.REWORDED, before, after), marked_words(before, after))
