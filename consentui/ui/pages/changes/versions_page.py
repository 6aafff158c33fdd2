"""All versions of the policy, and what changed between any two of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.application.snapshot import AppSnapshot
from consentui.ui.pages.changes.changed_clause import ChangedClause
from consentui.ui.pages.changes.compare_part import ComparePart
from consentui.ui.pages.changes.version_row import VersionRow
from consentui.ui.text.clauses import ClauseNames
from consentui.ui.text.dates import Dates
from consentui.ui.text.errors import words_of
from consentui.ui.theme import Space, Theme
from consentui.ui.widgets.back_link import BackLink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.card import Card
from consentui.ui.widgets.handed_focus import hand_focus_on
from consentui.ui.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from consentui.policytext.clause_changes import MarkedChange

# So many changed clauses are drawn at once; more by a button.
_AT_ONCE = 20


class VersionsPage(ScrollPage):
    """Owner: the PageHost. Signals: `compare_requested(old, new, language)`, `cancel_requested()`,
    `policy_requested()`, `changes_requested()`, `incidents_requested()`."""

    compare_requested = Signal(str, str, str)
    cancel_requested = Signal()
    policy_requested = Signal()
    changes_requested = Signal()
    incidents_requested = Signal()

    def __init__(self, theme: Theme, dates: Dates, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self.heading.set_text(self.tr("Versions of the privacy policy"))
        self._dates = dates
        self._language = ""
        self._app = ""
        self._names = ClauseNames(None)
        self._names_of: object = None
        self._found: Sequence[MarkedChange] = ()
        self._headings = ("", "")
        self.rows: dict[str, VersionRow] = {}
        back = BackLink(theme, self.tr("Privacy policy"))
        back.clicked.connect(self.policy_requested)
        self.set_lead(back)
        self.incidents = Button(theme, self.tr("Incidents"), icon="alert")
        self.incidents.clicked.connect(self.incidents_requested)
        self.add_trailing(self.incidents)
        self._list = Card(theme)
        self.compare = ComparePart(theme)
        self.compare.compare_requested.connect(self._compare)
        self.compare.cancel_requested.connect(self.cancel_requested)
        self._results = QVBoxLayout()
        self._results.setContentsMargins(0, 0, 0, 0)
        self._results.setSpacing(Space.L)
        holder = QWidget()
        holder.setLayout(self._results)
        self.listed: list[ChangedClause] = []
        self.more = Button(theme, self.tr("Show more"))
        self.more.clicked.connect(self._show_more)
        self.more.hide()
        for part in (self._list, self.compare, holder, self.more):
            self.add_part(part)

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """Draw the versions the service named, the newest first."""
        versions, published = snapshot.policy.versions, snapshot.policy.published
        dates = self._dates.with_offset(snapshot.service_time_offset)
        self._app = snapshot.service.name if snapshot.service is not None else ""
        self.compare.show_progress(snapshot.policy.compared_share or 0.0)
        self._language = published.language if published is not None else ""
        if published is not self._names_of:
            self._names_of = published
            self._names = ClauseNames(published.policy if published else None)
        for version in reversed(versions):
            row = self.rows.get(version.version)
            if row is None:
                row = self.rows[version.version] = VersionRow(self.theme)
                row.changes_clicked.connect(self.changes_requested)
                row.set_divider(bool(self._list.body.count()))
                self._list.body.addWidget(row)
            asks = snapshot.policy.changes is not None and snapshot.policy.changes.version == version.version
            row.show_version(version, dates, asks=asks)
        self.incidents.setVisible(snapshot.incidents is not None and bool(snapshot.incidents.incidents))
        self.compare.setVisible(len(versions) > 1)
        self.compare.set_versions([version.version for version in versions])
        self.set_subtitle(self.tr("What the policy said at each time, and what changed between two versions."))

    @Slot(object)
    def show_found(self, found: Sequence[MarkedChange]) -> None:
        """The comparison is over."""
        self.compare.show_count(len(found))
        old, new = self.compare.chosen
        text = self.tr("Version {version}")
        self._headings = (text.format(version=old), text.format(version=new))
        self._found = found
        self._draw(min(_AT_ONCE, len(found)))

    @Slot(object)
    def show_failed(self, error: BaseException) -> None:
        """It could not be compared."""
        words = words_of(error, self._app)
        self.compare.show_trouble(words.sentence, words.reference)

    @Slot()
    def _compare(self) -> None:
        self._found = ()
        self._draw(0)
        old, new = self.compare.chosen
        self.compare_requested.emit(old, new, self._language)

    @Slot()
    def _show_more(self) -> None:
        shown = sum(not part.isHidden() for part in self.listed)
        self._draw(min(shown + _AT_ONCE, len(self._found)))

    def _draw(self, count: int) -> None:
        before = sum(not part.isHidden() for part in self.listed)
        while len(self.listed) < count:
            part = ChangedClause(self.theme)
            self.listed.append(part)
            self._results.addWidget(part)
        for place, part in enumerate(self.listed):
            part.setVisible(place < count)
            if place < count:
                change = self._found[place].change
                runs = [(run.text, run.is_new) for run in self._found[place].runs]
                title = self._names.place(change.clause_id)
                part.show_clause(title, change.kind, self._headings, change.before, runs)
        if before < count == len(self._found):
            hand_focus_on(self.more, self.listed[before].head.title)
        self.more.setVisible(count < len(self._found))
