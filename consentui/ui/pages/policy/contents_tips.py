"""A title of the contents that is cut for want of room is said in full under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from consentui.ui.models.reader_document import shown

if TYPE_CHECKING:
    from consentui.ui.pages.policy.contents_list import ContentsList


class ContentsTips(QObject):
    """Owned by the ContentsList, GUI thread."""

    def __init__(self, contents: ContentsList) -> None:
        super().__init__(contents)
        self._contents = contents
        contents.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer Qt's question for a tool tip; it goes when the pointer leaves the line."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().eventFilter(watched, event)
        text = self.text_at(event.pos().y())
        line = self._contents.line_box(self._contents.line_at(event.pos().y())) if text else QRectF()
        QToolTip.showText(event.globalPos(), text, self._contents, line.toRect())
        return True

    def text_at(self, y: int) -> str:
        """The title at a height of the view; empty where it could be painted as it is."""
        contents = self._contents
        line = contents.line_at(y)
        if line >= len(contents.lines):
            return ""
        title = shown(contents.rows.places[contents.lines[line].place].title)
        now, cut = contents.theme.revision, contents.cut.items()
        return title if any(key[0] == title and key[3] == now and drawn[0] != title for key, drawn in cut) else ""
