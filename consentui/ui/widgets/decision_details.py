"""What opens under a permission or other choice: its uses, the facts, the receipt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.domain.grant import Method
from consentui.ui.models.permission_view import ClickMeaning, DecisionView, UseView
from consentui.ui.text.switch_words import Ignored
from consentui.ui.theme import Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.fact_grid import FactGrid
from consentui.ui.widgets.fact_item import FactItem
from consentui.ui.widgets.flow import Flow
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.painting import draw_hairline
from consentui.ui.widgets.use_row import UseRow

_LINE_ROOM = 17
_LINE_ABOVE = 11
_FACTS_BELOW = 16
_LINE_END = 6


class DecisionDetails(QWidget):
    """Owner: its row, which makes it at the first opening. GUI thread.

    Signals: `off_requested(purposes, method)`, `on_requested(purposes, method)`, `ignored(Ignored)`,
    `clause_requested(clause_id)`, `receipt_requested(key of the row)`, `home_requested(permission key)`.
    """

    off_requested = Signal(object, object)
    on_requested = Signal(object, object)
    ignored = Signal(object)
    clause_requested = Signal(str)
    receipt_requested = Signal(str)
    home_requested = Signal(str)

    def __init__(
        self, theme: Theme, view: DecisionView, may_grant: Callable[[Any], bool], parent: QWidget | None = None
    ) -> None:
        """`may_grant`: the press of this switch was surely meant for it; it says why where not."""
        super().__init__(parent)
        self._view = view
        self._may_grant = may_grant
        self._heading = Label(theme, view.uses_heading, Type.CAPTION, Ink.TEXT3)
        self._uses = [self._made_use(theme, use) for use in view.uses]
        self._uses[-1].set_line_below(False)
        self._recipients = FactItem(theme, "building", self.tr("Who receives it"), view.recipients)
        self._retention = FactItem(theme, "hourglass", self.tr("How long it is kept"), view.retention)
        self._last_changed = FactItem(theme, "clock", self.tr("Last changed"), view.last_changed)
        self._offer = FactItem(theme, "sliders", self.tr("Who offers this switch"), view.offer) if view.offer else None
        self._facts = FactGrid(theme)
        self._receipt = Button(theme, self.tr("Receipt"), icon="receipt")
        self._receipt.clicked.connect(self._ask_for_receipt)
        self._home = Button(theme, "", icon="shield-check") if view.home is not None else None
        self._buttons = Flow(theme)
        self._line = _Line(theme)
        self._build()
        self._fill(view)

    def apply(self, view: DecisionView) -> None:
        """Show the row anew where it differs."""
        if view != self._view:
            self._view = view
            self._fill(view)

    @property
    def first_link(self) -> QWidget:
        """Where the focus goes when a link in a box points here."""
        return self._uses[0].clause_link

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        for row in self._uses:
            column.addWidget(row)
        column.addWidget(self._line)
        for fact in (self._recipients, self._retention, self._last_changed, self._offer):
            if fact is not None:
                self._facts.add(fact)
        column.addWidget(self._facts)
        column.addSpacing(_FACTS_BELOW)
        self._buttons.add(self._receipt)
        if self._home is not None and self._view.home is not None:
            self._home.set_label(self.tr("Open {permission}").format(permission=self._view.home.title))
            self._home.clicked.connect(self._go_home)
            self._buttons.add(self._home)
        column.addWidget(self._buttons)

    def _made_use(self, theme: Theme, use: UseView) -> UseRow:
        link = use.links[0].text if use.links else ""
        row = UseRow(theme, use.title, use.if_off, link, has_switch=len(self._view.uses) > 1)
        row.set_clauses([each.text for each in use.links])
        row.clause_clicked.connect(self._open_clause)
        if row.switch is not None:
            row.switch.toggle_requested.connect(self._toggle)
        return row

    def _fill(self, view: DecisionView) -> None:
        self._heading.set_text(view.uses_heading)
        for row, use in zip(self._uses, view.uses, strict=True):
            row.set_texts(use.title, use.if_off)
            row.set_clauses([each.text for each in use.links])
            if row.switch is not None:
                line = use.switch
                row.set_choice(line.state, line.text, is_waiting=line.is_waiting, is_checked=line.is_checked)
        self._recipients.set_value(view.recipients)
        self._retention.set_value(view.retention)
        self._last_changed.set_value(view.last_changed)
        if self._offer is not None:
            self._offer.set_value(view.offer)
        self._facts.remeasure()
        self._receipt.setVisible(view.has_receipt)
        self._buttons.remeasure()

    def _use_of(self, sender: object) -> UseView:
        for row, use in zip(self._uses, self._view.uses, strict=True):
            if sender in (row.switch, row):
                return use
        raise LookupError("a signal of a row that is not here")

    @Slot()
    def _toggle(self) -> None:
        use = self._use_of(self.sender())
        if use.switch.click is ClickMeaning.OFF:
            self.off_requested.emit((use.purpose,), Method.SWITCH)
        elif self._may_grant(self.sender()):
            self.on_requested.emit((use.purpose,), Method.SWITCH)
        elif use.switch.click is ClickMeaning.IGNORED:
            self.ignored.emit(Ignored.OFF_IS_BEING_RECORDED)

    @Slot()
    def _ask_for_receipt(self) -> None:
        self.receipt_requested.emit(self._view.key)

    @Slot()
    def _go_home(self) -> None:
        if self._view.home is not None:
            self.home_requested.emit(self._view.home.key)

    @Slot(int)
    def _open_clause(self, place: int) -> None:
        self.clause_requested.emit(self._use_of(self.sender()).links[place].clause_id)


class _Line(QWidget):
    """The line between the uses and the facts."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(_LINE_ABOVE + 1 + _LINE_ROOM)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            draw_hairline(painter, self._theme.colours.line, 0, _LINE_ABOVE, self.width() - _LINE_END)
