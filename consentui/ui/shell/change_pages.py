"""Makes the pages about changes, versions and incidents, and carries out what they ask for; imported late."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from consentui.domain.policy import PolicyAnswer
from consentui.ui.bridge import Bridge
from consentui.ui.pages.changes.changes_page import ChangesPage
from consentui.ui.pages.changes.versions_page import VersionsPage
from consentui.ui.pages.incident.incident_page import IncidentPage
from consentui.ui.shell.comparison import Comparison
from consentui.ui.shell.page_maker import CHANGES, INCIDENT, POLICY, VERSIONS
from consentui.ui.shell.switch_actions import SwitchActions
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme
from consentui.ui.widgets.accessible import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from consentui.ui.shell.shell import Shell


class ChangePages(QObject):
    """Owned by the Shell, GUI thread; made with the first of these pages.

    Signals: `failed(error)`, `clause_requested(clause id)`.
    """

    failed = Signal(object)
    clause_requested = Signal(str)

    def __init__(self, theme: Theme, dates: Dates, bridge: Bridge, switches: SwitchActions, shell: Shell) -> None:
        super().__init__(shell)
        self._theme = theme
        self._dates = dates
        self._bridge = bridge
        self._switches = switches
        self._shell = shell
        self._changes: ChangesPage | None = None
        self._incident: IncidentPage | None = None
        self._versions: VersionsPage | None = None

    def make_changes(self) -> QWidget:
        """The page "What changes"."""
        page = self._changes = ChangesPage(self._theme, self._dates)
        page.answered.connect(self.answer)
        page.clause_requested.connect(self.clause_requested)
        page.policy_requested.connect(self._open_policy)
        page.versions_requested.connect(self.open_versions)
        page.try_again_requested.connect(self._switches.try_again)
        return page

    def make_versions(self) -> QWidget:
        """All versions, and comparing two of them."""
        page = self._versions = VersionsPage(self._theme, self._dates)
        comparison = Comparison(self._bridge, page)
        page.compare_requested.connect(comparison.start)
        page.cancel_requested.connect(comparison.cancel)
        comparison.found.connect(page.show_found)
        comparison.failed.connect(page.show_failed)
        page.policy_requested.connect(self._open_policy)
        page.changes_requested.connect(self.open_changes)
        page.incidents_requested.connect(self._open_incident)
        return page

    def make_incident(self) -> QWidget:
        """The incidents."""
        page = self._incident = IncidentPage(self._theme, self._dates)
        page.seen_requested.connect(self.see)
        page.policy_requested.connect(self._open_policy)
        return page

    @Slot()
    def open_changes(self) -> None:
        """[See what changes] on the page of versions."""
        self._shell.open_page(CHANGES)

    @Slot()
    def open_versions(self) -> None:
        """[All versions]"""
        self._shell.open_page(VERSIONS)

    @Slot(str, str, object)
    def answer(self, version: str, change_id: str, answer: PolicyAnswer) -> None:
        """One change, answered on its own; until it is recorded nothing looks answered."""
        if self._changes is not None:
            self._changes.set_busy(change_id, is_busy=True)
        operation = self._bridge.run(lambda client: client.changes.answer(change_id, answer))
        operation.on_success(self._say_recorded).on_failure(self._say).on_end(partial(self._end_answer, change_id))

    @Slot(str)
    def see(self, incident_id: str) -> None:
        """The person has read about the incident."""
        self._bridge.run(lambda client: client.incidents.see(incident_id)).on_failure(self._say)

    @Slot()
    def _open_incident(self) -> None:
        self._shell.open_page(INCIDENT)

    @Slot()
    def _open_policy(self) -> None:
        self._shell.open_page(POLICY)

    def _end_answer(self, change_id: str) -> None:
        if self._changes is not None:
            self._changes.set_busy(change_id, is_busy=False)

    def _say_recorded(self, _nothing: object) -> None:
        """Heard once; what it means stands on the card."""
        if self._changes is not None:
            announce(self._changes, self.tr("Your answer is recorded."))

    def _say(self, error: BaseException) -> None:
        self.failed.emit(error)
