"""One version in the list: its name, since or from when, and what it is now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consentui.domain.policy_version import PolicyVersion
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import Ink, Tone
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.painting import draw_hairline
from consentui.ui.widgets.status_pill import StatusPill

_SIDE = 18


class VersionRow(QWidget):
    """Owner: the VersionsPage. `changes_clicked()` where this version asks something."""

    changes_clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._has_line = False
        self.title = Label(theme, "", Type.ROW)
        self._line = Label(theme, "", Type.SMALL, Ink.TEXT2)
        self.pill = StatusPill(theme, "", Tone.OUTLINE)
        self.button = Button(theme, self.tr("See what changes"))
        self.button.clicked.connect(self.changes_clicked)
        texts = QVBoxLayout()
        texts.setSpacing(Space.XXS)
        texts.addWidget(self.title)
        texts.addWidget(self._line)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, Space.TILE, _SIDE, Space.TILE)
        row.setSpacing(Space.L)
        row.addLayout(texts, 1)
        row.addWidget(self.pill)
        row.addWidget(self.button)

    def set_divider(self, has_line_above: bool) -> None:
        """A line above it."""
        self._has_line = has_line_above

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._has_line:
            with QPainter(self) as painter:
                draw_hairline(painter, self._theme.colours.line, 0, 0, float(self.width()))

    def show_version(self, version: PolicyVersion, dates: Dates, *, asks: bool) -> None:
        """Draw it."""
        is_coming = version.effective_on > dates.now().date()
        self.title.set_text(self.tr("Version {version}").format(version=version.version))
        day = dates.day(version.effective_on)
        text = self.tr("From {day}") if is_coming else self.tr("Since {day}")
        self._line.set_text(text.format(day=day))
        if version.is_in_force:
            self.pill.set_status(self.tr("In force"), Tone.OK, "check")
        elif is_coming:
            self.pill.set_status(self.tr("Announced"), Tone.INFO)
        else:
            self.pill.set_status(self.tr("Earlier"), Tone.OUTLINE)
        self.button.setVisible(asks)
