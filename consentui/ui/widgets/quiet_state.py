"""What a card shows instead of content: nothing there, still loading, could not be loaded."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Size, Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.painting import draw_box
from consentui.ui.widgets.referenced_widget import ReferencedWidget

_DISC, _GAP, _TEXT_GAP, _BUTTON_ABOVE, _AIR = 42, 14, 1, 10, 22
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class QuietState(ReferencedWidget):
    """Owner: a card. Disc with an icon, one or two sentences, an optional button; in the middle of its room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, button: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._icon = ""
        self._title = Label(theme, "", Type.LABEL, parent=self, align=_CENTRE)
        self._text = Label(theme, "", Type.SMALL, Ink.TEXT2, self, align=_CENTRE)
        self._button = button
        if button is not None:
            button.setParent(self)
            button.hide()

    def show_texts(self, icon: str, title: str, text: str, *, has_button: bool = False, reference: str = "") -> None:
        """Other words; the button only where it helps, the reference only of an error."""
        self.set_reference(reference)
        self._icon = icon
        self._title.set_text(title)
        self._text.set_text(text)
        if self._button is not None:
            self._button.setVisible(has_button)
        self.remeasure()

    def measure(self, width: int) -> int:
        return self._content_height(width) + 2 * _AIR

    def place_children(self) -> None:
        width, side = self.width(), round(self.theme.part(_DISC))
        y = (self.height() - self._content_height(width)) // 2 + side + _GAP
        for label in (self._title, self._text):
            height = label.heightForWidth(width)
            self.put(label, 0, y, width, height)
            y += height + _TEXT_GAP
        if self._button is not None and not self._button.isHidden():
            hint = self._button.sizeHint()
            self.put(self._button, (width - hint.width()) // 2, y + _BUTTON_ABOVE, hint.width(), hint.height())
            y += _BUTTON_ABOVE + hint.height()
        link = self.reference_link
        if link is not None:
            hint = link.sizeHint()
            self.put(link, (width - hint.width()) // 2, y, hint.width(), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, side = self.theme.colours, round(self.theme.part(_DISC))
        y = (self.height() - self._content_height(self.width())) // 2
        box = QRectF((self.width() - side) / 2, y, side, side)
        icon = round(self.theme.part(Size.ICON_L))
        centre = box.center()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            line = colours.line if self.theme.is_high_contrast else None
            draw_box(painter, box, side / 2, colours.hover, line)
            place = QRectF(centre.x() - icon / 2, centre.y() - icon / 2, icon, icon)
            self.theme.draw_icon(painter, self._icon, place, colours.text2)

    def _content_height(self, width: int) -> int:
        texts = self._title.heightForWidth(width) + _TEXT_GAP + self._text.heightForWidth(width)
        button = 0
        if self._button is not None and not self._button.isHidden():
            button = _TEXT_GAP + _BUTTON_ABOVE + self._button.sizeHint().height()
        link = self.reference_link
        reference = 0 if link is None else link.sizeHint().height()
        return round(self.theme.part(_DISC)) + _GAP + texts + button + reference
