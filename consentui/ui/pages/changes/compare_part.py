"""Choosing two versions to compare, how far the comparison is, and how to stop it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.card import Card
from consentui.ui.widgets.combo import Combo, ComboValue
from consentui.ui.widgets.flow import Flow
from consentui.ui.widgets.handed_focus import hand_focus_on
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.progress_line import ProgressLine
from consentui.ui.widgets.reference_link import ReferenceLink

_PADDING = 17


class ComparePart(Card):
    """Owner: the VersionsPage. `compare_requested()`, `cancel_requested()`."""

    compare_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=_PADDING)
        self._versions: list[str] = []
        self.old = Combo(theme, self.tr("Earlier version"), [], minimum_width=150)
        self.new = Combo(theme, self.tr("Later version"), [], minimum_width=150)
        self.start = Button(theme, self.tr("Compare"), icon="compare")
        self.cancel = Button(theme, self.tr("Cancel"))
        self.start.clicked.connect(self._start)
        self.cancel.clicked.connect(self._cancel)
        self.old.picked.connect(self._check)
        self.new.picked.connect(self._check)
        self.progress = ProgressLine(theme)
        self.line = Label(theme, "", Type.SMALL, Ink.TEXT2)
        self.reference = ReferenceLink(theme)
        row = Flow(theme, line_spacing=Space.S)
        for part in (self.old, self.new, self.start, self.cancel):
            row.add(part)
        self._row = row
        self.body.addWidget(Label(theme, self.tr("Compare two versions"), Type.H3, level=2))
        self.body.addSpacing(Space.M)
        self.body.addWidget(row)
        self.body.addSpacing(Space.S)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.line)
        self.body.addWidget(self.reference)
        self._set_busy(is_busy=False)

    @property
    def chosen(self) -> tuple[str, str]:
        """The earlier and the later version."""
        return str(self.old.key or ""), str(self.new.key or "")

    def set_versions(self, versions: Sequence[str]) -> None:
        """Oldest first; at first the newest two are chosen."""
        if list(versions) == self._versions:
            return
        is_first = not self._versions
        self._versions = list(versions)
        values = [ComboValue(v, self.tr("Version {version}").format(version=v)) for v in versions]
        for combo in (self.old, self.new):
            combo.set_values(values)
        if is_first and len(versions) > 1:
            self.old.set_key(versions[-2])
            self.new.set_key(versions[-1])
        self._row.remeasure()
        self._check()

    def show_progress(self, share: float) -> None:
        """From 0 to 1."""
        self.progress.set_share(share)

    def show_count(self, count: int) -> None:
        """The comparison is over."""
        self._set_busy(is_busy=False)
        self.line.set_text(self.tr("%n clauses differ.", "", count) if count else self.tr("The two say the same."))

    def show_trouble(self, text: str, reference: str) -> None:
        """It could not be made."""
        self._set_busy(is_busy=False)
        self.line.set_text(text)
        self.reference.set_reference(reference)

    def _set_busy(self, *, is_busy: bool) -> None:
        self.reference.set_reference("")
        self.progress.setVisible(is_busy)
        self.progress.set_share(0.0)
        if is_busy:
            self.cancel.show()
            hand_focus_on(self.start, self.cancel)
        for part in (self.old, self.new):
            part.setEnabled(not is_busy)
        self._check(is_busy=is_busy)
        if is_busy:
            self.line.set_text(self.tr("Comparing…"))
        else:
            hand_focus_on(self.cancel, self.start)
            self.cancel.hide()
        self._row.remeasure()

    @Slot()
    def _start(self) -> None:
        self._set_busy(is_busy=True)
        self.compare_requested.emit()

    @Slot()
    def _cancel(self) -> None:
        self._set_busy(is_busy=False)
        self.line.set_text(self.tr("Stopped."))
        self.cancel_requested.emit()

    @Slot()
    def _check(self, _picked: object = None, *, is_busy: bool = False) -> None:
        old, new = self.chosen
        self.start.setEnabled(not is_busy and old != new)
