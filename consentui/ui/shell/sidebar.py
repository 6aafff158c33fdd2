"""The sidebar, or rail where there is little room: brand, pages, who is signed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from consentui.application.snapshot import AppSnapshot, SignInState
from consentui.ui.theme import Size, Theme
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.account_chip import AccountChip
from consentui.ui.widgets.brand import Brand
from consentui.ui.widgets.nav_list import NavList
from consentui.ui.widgets.painting import fill_box, set_margins
from consentui.ui.widgets.status_pill import StatusPill

if TYPE_CHECKING:
    from consentui.ui.widgets.search_button import SearchButton

_SIDE = 12
_TOP = 18
_BRAND_LEFT = 18
_SEARCH_ABOVE, _SEARCH_BELOW = 15, 10
_BELOW = 6
_CHIP_ABOVE = 4
_RAIL_EDGE = 2
_ABOVE_BADGE = 4


class Sidebar(QWidget):
    """Owner: the Shell. `page_requested(key)`, `menu_requested(AccountChip)`."""

    page_requested = Signal(str)
    menu_requested = Signal(object)

    def __init__(self, theme: Theme, *, is_demo: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_rail = False
        self._search: SearchButton | None = None
        self.brand = Brand(theme, theme.own_name or self.tr("ConsentUI"), "")
        self.demo_badge = StatusPill(theme, self.tr("Demo"), Tone.DEMO, icon="flask") if is_demo else None
        if self.demo_badge is not None:
            self.demo_badge.setAccessibleName(self.tr("Demo"))
            theme.changed.connect(self._place_badge)
        self.pages = NavList(theme)
        self.chip = AccountChip(theme)
        self.pages.page_requested.connect(self.page_requested)
        self.chip.clicked.connect(self._ask_for_menu)
        self._head = QHBoxLayout()
        self._build()

    def add_page(self, key: str, icon: str, text: str, *, begins_group: bool) -> None:
        """An entry for a page that works, with a line above where another group of pages begins."""
        if begins_group:
            self.pages.add_break()
        self.pages.add_item(key, icon, text)

    def add_search(self, button: SearchButton) -> SearchButton:
        """The search, above the pages."""
        self._search = button
        button.set_rail(is_rail=self._is_rail)
        self._search_slot.takeAt(0)
        self._search_slot.addWidget(button)
        return button

    def set_current(self, key: str) -> None:
        self.pages.set_current(key)

    def set_rail(self, *, is_rail: bool) -> None:
        """72 wide with icons only, or 244 wide with texts."""
        self._is_rail = is_rail
        self.setFixedWidth(Size.RAIL if is_rail else Size.SIDEBAR)
        self.brand.set_rail(is_rail=is_rail)
        self.pages.set_rail(is_rail=is_rail)
        self.chip.set_rail(is_rail=is_rail)
        if self._search is not None:
            self._search.set_rail(is_rail=is_rail)
        left = _SIDE if is_rail else _BRAND_LEFT
        above_badge = _ABOVE_BADGE if is_rail and self.demo_badge is not None else 0
        set_margins(self._head, left - _SIDE, 0, 0 if is_rail else 4, above_badge)
        self._place_badge()
        self.update()

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """Name of the service, and who is signed in."""
        if self._theme.own_name:
            self.brand.set_line(self.tr("Your privacy choices"))
        elif snapshot.service is not None:
            self.brand.set_line(self.tr("for {service}").format(service=snapshot.service.name))
        self._show_waiting(snapshot.policy.waiting_answers)
        account = snapshot.session.account
        if snapshot.session.state is SignInState.SIGNED_IN:
            # The name comes with the start view, which may be lost: then the sign-in is all that is known.
            name = (account.display_name or account.masked_phone) if account else self.tr("Your account")
            is_person = account is not None and bool(account.display_name)
            self.chip.set_person(name, self.tr("Signed in"), is_person=is_person)
        elif snapshot.session.state is SignInState.ENDED:
            self.chip.set_person(self.tr("Signed out"), self.tr("Sign in again"), is_person=False)
        else:
            self.chip.set_person(self.tr("Not signed in"), self.tr("This device only"), is_person=False)

    def _show_waiting(self, count: int) -> None:
        """The policy asks something: a number at its entry, read with its name."""
        entry = self.pages.item("policy")
        if entry is not None and count:
            waiting = self.tr("%n decisions waiting", "", count)
            entry.set_badge(count, f"{entry.text()}, {waiting}")
        elif entry is not None:
            entry.set_badge(0, "")

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, box = self._theme.colours, QRectF(self.rect())
        with QPainter(self) as painter:
            fill_box(painter, box, colours.sidebar)
            edge = 0.0 if self.isRightToLeft() else box.width() - 1
            fill_box(painter, QRectF(edge, 0, 1, box.height()), colours.line)
            above = self.chip.y() - _CHIP_ABOVE
            fill_box(painter, QRectF(_SIDE, above, box.width() - 2 * _SIDE - 1, 1), colours.line)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _TOP, 0, _BELOW)
        column.setSpacing(0)
        self._head.setSpacing(4)
        self._head.addWidget(self.brand, 1)
        self._column = column
        column.addLayout(self._inset(self._head))
        column.addSpacing(_SEARCH_ABOVE)
        # The search comes after the first paint; its room is there from the start, so that nothing moves.
        self._search_slot = QVBoxLayout()
        set_margins(self._search_slot, _SIDE, 0, _SIDE + 1, 0)
        self._search_slot.addSpacing(Size.TARGET)
        column.addLayout(self._search_slot)
        column.addSpacing(_SEARCH_BELOW)
        column.addWidget(_Scroll(self.pages), 1)
        column.addLayout(self._inset(self.chip))

    @staticmethod
    def _inset(part: QWidget | QLayout) -> QVBoxLayout:
        """Away from both edges; the badge alone may come nearer in the rail."""
        holder = QVBoxLayout()
        set_margins(holder, _SIDE, 0, _SIDE + 1, 0)
        if isinstance(part, QWidget):
            holder.addWidget(part)
        else:
            holder.addLayout(part)
        return holder

    @Slot()
    def _place_badge(self) -> None:
        """Beside the name in the sidebar; under the mark in the rail, only its icon where the word is too wide."""
        if self.demo_badge is None:
            return
        self._head.removeWidget(self.demo_badge)
        self._column.removeWidget(self.demo_badge)
        if self._is_rail:
            self.demo_badge.set_status(self.tr("Demo"), Tone.DEMO)
            if self.demo_badge.sizeHint().width() > Size.RAIL - 2 * _RAIL_EDGE:
                self.demo_badge.set_status("", Tone.DEMO, "flask")
            self._column.insertWidget(1, self.demo_badge, 0, Qt.AlignmentFlag.AlignHCenter)
        else:
            self.demo_badge.set_status(self.tr("Demo"), Tone.DEMO, "flask")
            self._head.addWidget(self.demo_badge)

    @Slot()
    def _ask_for_menu(self) -> None:
        self.menu_requested.emit(self.chip)


class _Scroll(QScrollArea):
    """Around the pages: in a low window with large text there are more of them than fit."""

    def __init__(self, pages: NavList) -> None:
        super().__init__()
        self._pages = pages
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # One of ours, which does not fill its ground: asking for Qt's own loads 90 enumerations before the first paint.
        self.setViewport(QWidget())
        holder = QWidget()
        column = QVBoxLayout(holder)
        set_margins(column, _SIDE, 0, _SIDE + 1, 0)
        column.addWidget(pages)
        column.addStretch(1)
        self.setWidget(holder)
        holder.setAutoFillBackground(False)
        pages.entry_in_focus.connect(self._show)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, Size.TARGET)

    def sizeHint(self) -> QSize:
        return QSize(Size.RAIL, Size.TARGET)

    @Slot(object)
    def _show(self, entry: QWidget) -> None:
        self.ensureWidgetVisible(entry, 0, 0)
