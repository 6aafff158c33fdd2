"""The head of the demo panel: what it is, the badge, and the button that folds it up."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import Ink, Tone
from consentui.ui.widgets.icon_button import IconButton
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.painting import set_margins
from consentui.ui.widgets.status_pill import StatusPill

_LEFT, _TOP, _END = 17, 12, 5
STRIP = 56
# Between the edges of the strip and the badge in it.
_STRIP_EDGE = 1


class PanelHead(QWidget):
    """Owner: the DemoPanel. `collapse_requested()`."""

    collapse_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Label(theme, self.tr("Support demo"), Type.H3, level=2)
        self.heading.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.badge = StatusPill(theme, self.tr("Demo"), Tone.DEMO, icon="flask")
        self.collapse = IconButton(theme, "panel-close", self.tr("Fold up the demo panel"))
        self.collapse.clicked.connect(self.collapse_requested)
        note = self.tr("Made-up people and data. Nothing real is changed.")
        self._note = Label(theme, note, Type.CAPTION, Ink.TEXT2)
        column = QVBoxLayout(self)
        set_margins(column, _LEFT, _TOP, _END, Space.L)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.heading, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.collapse)
        column.addLayout(row)
        note_row = QHBoxLayout()
        set_margins(note_row, 0, Space.XXS, Space.L, 0)
        note_row.addWidget(self._note)
        column.addLayout(note_row)
        # Folded up there is no room for it beside the button.
        self.strip_badge = StatusPill(theme, "", Tone.DEMO, icon="flask")
        self.strip_badge.setAccessibleName(self.tr("Demo"))
        self.strip_badge.hide()
        column.addWidget(self.strip_badge, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._column = column
        theme.changed.connect(self._fit_strip_badge)
        self._fit_strip_badge()

    def set_open(self, *, is_open: bool) -> None:
        """Folded up only the button is left."""
        for part in (self.heading, self.badge, self._note):
            part.setVisible(is_open)
        self.strip_badge.setVisible(not is_open)
        set_margins(self._column, _LEFT if is_open else _STRIP_EDGE, _TOP, _END if is_open else 0, Space.CARD)
        self.collapse.set_icon("panel-close" if is_open else "panel-open")
        name = self.tr("Fold up the demo panel") if is_open else self.tr("Open the demo panel")
        self.collapse.set_name(name)

    @Slot()
    def _fit_strip_badge(self) -> None:
        """The word; only its icon where the word is too wide."""
        self.strip_badge.set_status(self.tr("Demo"), Tone.DEMO)
        if self.strip_badge.sizeHint().width() > STRIP - 1 - 2 * _STRIP_EDGE:
            self.strip_badge.set_status("", Tone.DEMO, "flask")
