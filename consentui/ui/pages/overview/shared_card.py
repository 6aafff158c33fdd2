"""What was shared in the last seven days: how often on each day, and with whom."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.ui.models.overview_view import Load, SharedView
from consentui.ui.theme import Theme, Type
from consentui.ui.theme.parts import ButtonKind, Ink
from consentui.ui.widgets.bars import Bar, Bars
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.card import Card
from consentui.ui.widgets.card_skeleton import CardSkeleton, Shapes
from consentui.ui.widgets.divider import Divider
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.option_row import OptionRow
from consentui.ui.widgets.quiet_state import QuietState

_SIDE, _ABOVE, _BARS_SIDE, _BARS_BELOW, _LINK_SIDE = 19, 16, 12, 8, 8


class SharedCard(Card):
    """Owner: the OverviewPage. Signals: `activity_requested()`: everything that was shared; `try_again_requested()`."""

    activity_requested = Signal()
    try_again_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.view: SharedView | None = None
        self.heading = Label(theme, self.tr("Shared in the last 7 days"), Type.H3, level=2)
        self.line = Label(theme, "", Type.SMALL, Ink.TEXT2)
        self.bars = Bars(theme)
        self.rows: list[OptionRow] = []
        again = Button(theme, self.tr("Try again"), icon="refresh")
        again.clicked.connect(self.try_again_requested)
        self.quiet = QuietState(theme, button=again)
        self.skeleton = CardSkeleton(theme, Shapes.BARS, self.tr("Loading…"))
        self.see_all = Button(theme, self.tr("See all activity"), ButtonKind.LINK, trailing_icon="chevron-right")
        self.see_all.clicked.connect(self.activity_requested)
        self._line_above_link = Divider(theme)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._build()

    def show_view(self, view: SharedView, app: str) -> None:
        """Show this; the heading stays whatever happens."""
        if view == self.view:
            return
        self.view = view
        has_data = bool(view.days)
        line = self.tr("{line}. This may be out of date.").format(line=view.line) if view.is_old else view.line
        self.line.set_text(line if has_data else "")
        self.line.setVisible(has_data)
        self.bars.setVisible(has_data)
        self.bars.show_bars([Bar(day.label, day.count, day.is_today) for day in view.days])
        self._show_rows(view)
        self._line_above_link.setVisible(has_data and not self.see_all.isHidden())
        self.skeleton.set_loading(is_loading=view.load is Load.LOADING)
        self.quiet.setVisible(not has_data and view.load is not Load.LOADING)
        self._show_quiet(view, app)

    def set_link(self, *, is_there: bool) -> None:
        """The record of activity has a page."""
        self.see_all.setVisible(is_there)

    def _show_quiet(self, view: SharedView, app: str) -> None:
        if view.load is Load.FAILED:
            self.quiet.show_texts(
                "wifi-off", "", self.tr("We cannot load this now."), has_button=True, reference=view.reference
            )
        elif view.is_old:
            text = self.tr("We cannot load this now. Nothing was shared when it was last loaded.")
            self.quiet.show_texts("wifi-off", "", text, has_button=True, reference=view.reference)
        else:
            text = self.tr("When {app} shares data, you see it here.").format(app=app)
            self.quiet.show_texts("send", self.tr("Nothing was shared"), text)

    def _show_rows(self, view: SharedView) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for place, shared in enumerate(view.rows):
            when = Label(self.theme, shared.when, Type.SMALL, Ink.TEXT2)
            row = OptionRow(self.theme, shared.name, shared.line, when, icon=shared.icon)
            row.set_divider(row.text_left() if place else 0)
            self.rows.append(row)
            self._list.addWidget(row)

    def _build(self) -> None:
        head, bars, link = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        head.setContentsMargins(_SIDE, _ABOVE, _SIDE, 0)
        head.setSpacing(1)
        head.addWidget(self.heading)
        head.addWidget(self.line)
        bars.setContentsMargins(_BARS_SIDE, 2, _BARS_SIDE, _BARS_BELOW)
        bars.addWidget(self.bars)
        link.setContentsMargins(_LINK_SIDE, 2, _LINK_SIDE, 2)
        link.addWidget(self.see_all)
        self.body.addLayout(head)
        self.body.addLayout(bars)
        self.body.addWidget(self.quiet, 1)
        self.body.addWidget(self.skeleton)
        self.body.addLayout(self._list)
        self.body.addStretch(0)
        self.body.addWidget(self._line_above_link)
        self.body.addLayout(link)
