"""Fills the pane of plain lists: the cases without consent, and the two lists of data."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from consentui.application.snapshot import AppSnapshot
from consentui.domain.catalogue import Catalogue
from consentui.domain.policy import Policy, PublishedPolicy
from consentui.ui.models.policy_lists import (
    ListEntry,
    clause_links,
    collected_entries,
    no_consent_entries,
    no_consent_kinds,
    shared_entries,
)
from consentui.ui.models.reader_document import LONGEST_RUN, shown
from consentui.ui.pages.policy.list_pane import ListPane, ListPart
from consentui.ui.pages.policy.listed_row import Listed
from consentui.ui.text.clauses import ClauseNames
from consentui.ui.text.policy_words import no_consent_intro

translate = QCoreApplication.translate
_DATA = "data"
_LONGEST_TITLE = 500


class PolicyLists:
    """Owned by the PolicyPage. What is on show follows the catalogue; nothing is made before it is asked for."""

    def __init__(self, pane: ListPane, nameless_app: str) -> None:
        self._pane = pane
        self._app = self._nameless_app = nameless_app
        self._published: PublishedPolicy | None = None
        self._catalogue: Catalogue | None = None
        self._kinds: Mapping[str, str] = {}
        self._shown = ""
        self.has_ask = False  # there is somebody to ask

    def take(self, snapshot: AppSnapshot) -> None:
        """The next snapshot; only another text or catalogue makes a difference."""
        app = snapshot.service.name if snapshot.service else self._nameless_app
        now = (snapshot.policy.published, snapshot.catalogue, app)
        if now[0] is self._published and now[1] is self._catalogue and app == self._app:
            return
        self._published, self._catalogue, self._app = now
        self._kinds = {}
        if self._published is not None and self._catalogue is not None:
            self._kinds = no_consent_kinds(self._catalogue, self._published.policy)
        if self._shown == _DATA:
            self.show_data()
        elif self._shown:
            self.show_cases(self._shown)

    def show_cases(self, key: str) -> bool:
        """The cases of a topic or section; False where it has none."""
        kind = self._kinds.get(key)
        if kind is None or self._published is None or self._catalogue is None:
            return False
        self._shown = key
        policy = self._published.policy
        entries = no_consent_entries(self._catalogue, policy, self._published.notes, kind)
        ask = translate("PolicyLists", "Ask") if self.has_ask else ""
        rows = tuple(_listed(entry, (), ask) for entry in entries)
        intro = no_consent_intro(kind, len(entries), self._app)
        pill = translate("PolicyLists", "No consent needed")
        self._pane.show_parts((ListPart(_short(_title(policy, key)), intro, pill, rows),), back=_back())
        return True

    def show_data(self) -> None:
        """Data collected, data shared."""
        if self._published is None or self._catalogue is None:
            return
        self._shown = _DATA
        names = ClauseNames(self._published.policy)
        collected = ListPart(
            translate("PolicyLists", "Data collected"),
            translate("PolicyLists", "What the policy says {app} collects, and why.").format(app=self._app),
            "",
            _rows(collected_entries(self._catalogue), names),
        )
        shared = ListPart(
            translate("PolicyLists", "Data shared"),
            translate("PolicyLists", "Who the policy says may get data from {app}, and why.").format(app=self._app),
            "",
            _rows(shared_entries(self._catalogue), names),
        )
        self._pane.show_parts((collected, shared), back=_back())

    def leave(self) -> str:
        """The text is wanted again; the id of the cases that were on show, "" for none."""
        shown, self._shown = self._shown, ""
        return "" if shown == _DATA else shown


def _rows(entries: tuple[ListEntry, ...], names: ClauseNames) -> tuple[Listed, ...]:
    return tuple(
        _listed(entry, tuple((key, _short(name)) for key, name in clause_links(entry, names)), "") for entry in entries
    )


def _listed(entry: ListEntry, clauses: tuple[tuple[str, str], ...], action: str) -> Listed:
    """Its notes are as long as in the reader; what would hold the window up is cut."""
    title, text = shown(entry.title[:LONGEST_RUN]), shown(entry.text[:LONGEST_RUN])
    return Listed(entry.key, _short(entry.label), title, text, clauses, action)


def _short(text: str) -> str:
    return shown(text[:_LONGEST_TITLE])


def _title(policy: Policy, key: str) -> str:
    titles = {section.id: section.title for section in policy.sections}
    titles |= {topic.id: topic.title for section in policy.sections for topic in section.topics}
    return titles.get(key, key)


def _back() -> str:
    return translate("PolicyLists", "Read it in the policy")
