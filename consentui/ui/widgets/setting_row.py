"""The row of a permission: its head, an optional message, and the details below."""

from __future__ import annotations

import time

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from consentui.domain.switch_state import SwitchState
from consentui.ui.theme import Motion, Space, Theme
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.head_row import HeadRow
from consentui.ui.widgets.measured_widget import height_of
from consentui.ui.widgets.painting import draw_hairline
from consentui.ui.widgets.reveal import Reveal

_BELOW = 18
_SETTLED_S = 0.4
_STILL = 1  # a pixel of rounding is no movement


class SettingRow(HeadRow):
    """One permission or other choice. Owner: its page. GUI thread.

    `switch.toggle_requested(bool)` is the wish of the person. A click anywhere else on the head of the row opens or
    closes the details and never changes the choice; so do Right and Left. `details_requested()` comes before the first
    opening: make the details then and give them to `set_details`. `open_changed(bool)` follows each change.
    """

    details_requested = Signal()
    open_changed = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        line: str,
        parent: QWidget | None = None,
        *,
        has_switch: bool = True,
        has_details: bool = True,
    ) -> None:
        super().__init__(theme, icon, title, line, parent, has_switch=has_switch, opens=has_details)
        self._divider: int | None = None
        self._details: QWidget | None = None
        self._inset: QWidget | None = None
        self._seen: tuple[int, ...] = ()
        self._moved_at = -_SETTLED_S
        self._scrolled: QWidget | None = None
        self._reveal = Reveal(theme, Motion.DETAILS, self)
        self._reveal.moved.connect(self._on_revealed)

    @property
    def details(self) -> QWidget | None:
        """What `set_details` was given."""
        return self._details

    @property
    def inset(self) -> QWidget | None:
        """What `set_inset` was given."""
        return self._inset

    def set_choice(
        self, state: SwitchState, words: str, *, is_waiting: bool = False, is_checked: bool | None = None
    ) -> None:
        self.set_tone(_tone_of(state))
        super().set_choice(state, words, is_waiting=is_waiting, is_checked=is_checked)

    def set_divider(self, start: int | None) -> None:
        """A line along the upper edge from this x on; None for no line. The card of the rows sets it."""
        if start != self._divider:
            self._divider = start
            self.remeasure()

    def set_details(self, details: QWidget) -> None:
        """What is shown below the head while the row is open; the row owns it."""
        self._replace(self._details, details)
        self._details = details
        # Also at the very start of opening, when nothing is revealed yet.
        details.setVisible(self.is_open or self._reveal.value > 0)
        self.remeasure()

    def set_inset(self, inset: QWidget | None) -> None:
        """A message below the head, open or not; the row owns it. None takes it away."""
        if inset is self._inset:
            return
        self._replace(self._inset, inset)
        self._inset = inset
        if inset is not None:
            inset.show()
        self.remeasure()

    def set_open(self, is_open: bool) -> None:
        if self.expander is None or is_open == self.is_open:
            return
        if is_open and self._details is None:
            self.details_requested.emit()
        self.expander.set_open(is_open)
        if is_open and self._details is not None:
            self._details.show()
        self._reveal.go_to(1.0 if is_open else 0.0, is_gliding=self.isVisible())
        self.open_changed.emit(is_open)

    def head_top(self) -> int:
        return 0 if self._divider is None else 1

    def measure(self, width: int) -> int:
        height, inner = self.head_top() + self.head_height(width), self._inner_width(width)
        if self._inset is not None:
            height += height_of(self._inset, inner) + _BELOW
        if self._details is not None and self._reveal.value > 0:
            height += round((height_of(self._details, inner) + _BELOW) * self._reveal.value)
        return height

    def place_children(self) -> None:
        self.place_head()
        y = self.head_top() + self.head_height(self.width())
        inner = self._inner_width(self.width())
        for part in (self._inset, self._details):
            if part is not None:
                height = height_of(part, inner)
                self.put(part, self.text_left(), y, inner, height)
                y += height + _BELOW

    def has_just_moved(self, at: float) -> bool:
        """What somebody aimed at just before this moment (monotonic) may have been something else.

        Only what was painted counts: a row moves when banners or boxes above it come and go, not when one scrolls.
        """
        return _differ(self._seen, self._tops()) or at - self._moved_at < _SETTLED_S

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._seen, self._scrolled = (), None

    def paintEvent(self, event: QPaintEvent) -> None:
        tops = self._tops()
        if _differ(self._seen, tops):
            self._moved_at = time.monotonic()
        self._seen = tops
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._divider is not None:
                line = self.place_of(self._divider, 0, self.width() - self._divider, 1)
                draw_hairline(painter, self.theme.colours.line, line.x(), 0, line.width())
            self.draw_head(painter, event.region())

    def _tops(self) -> tuple[int, ...]:
        """Where the row stands in what scrolls, and where the parts of it stand in the row."""
        if self._scrolled is None:
            self._scrolled = _scrolled_with(self)
        top = self.mapTo(self._scrolled, QPoint()).y()
        return (top, *(part.y() if part is not None else -1 for part in (self._inset, self._details)))

    def _inner_width(self, width: int) -> int:
        return max(width - self.text_left() - Space.CARD_PADDING, 0)

    def _replace(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.hide()
            old.deleteLater()
        if new is not None:
            new.setParent(self)

    @Slot()
    def _on_revealed(self) -> None:
        # The first step of opening is at 0 as well.
        if self._details is not None and self._reveal.value <= 0 and not self.is_open:
            self._details.hide()
        self.remeasure()


def _scrolled_with(row: QWidget) -> QWidget:
    """What moves as a whole when one scrolls; the window where nothing does. It stays while the row is on show."""
    widget = row
    while (parent := widget.parentWidget()) is not None:
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            return widget
        widget = parent
    return widget


def _differ(old: tuple[int, ...], new: tuple[int, ...]) -> bool:
    """A part that came or went is no movement by itself."""
    return any(abs(b - a) > _STILL for a, b in zip(old, new, strict=False) if min(a, b) >= 0)


def _tone_of(state: SwitchState) -> Tone:
    if state is SwitchState.ON:
        return Tone.ACCENT
    return Tone.OUTLINE if state in (SwitchState.OFF, SwitchState.UNSET) else Tone.NEUTRAL
