"""Finds text that is cut off or runs out of the window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from consentui.ui.widgets.button import Button
from consentui.ui.widgets.card import Card
from consentui.ui.widgets.dialog_panel import DialogPanel
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.measured_widget import MeasuredWidget
from consentui.ui.widgets.status_pill import StatusPill


def complaints(window: QWidget) -> Iterator[str]:
    """One line for each visible widget that is lower than its text, or cut off by what holds it."""
    for widget in window.findChildren(QWidget):
        if isinstance(widget, Card) and widget.isVisible() and not _is_inside_holders(widget):
            yield f"{_named(widget)}: cut off at {widget.geometry()}"
        if isinstance(widget, QAbstractScrollArea) and widget.isVisible():
            content = getattr(widget, "widget", lambda: None)()
            if content is not None and content.width() > widget.viewport().width():
                yield f"{_named(widget)}: {content.width()} wide inside {widget.viewport().width()}"
        # A dialog that is higher than the window scrolls inside itself.
        if isinstance(widget, DialogPanel) or not isinstance(widget, MeasuredWidget | Button | StatusPill):
            continue
        if not widget.isVisible():
            continue
        if isinstance(widget, MeasuredWidget) and widget.height() + 1 < widget.heightForWidth(widget.width()):
            wanted = widget.heightForWidth(widget.width())
            yield f"{_named(widget)}: {widget.height()} high, needs {wanted} at {widget.width()} wide"
        if isinstance(widget, Button | StatusPill) and widget.width() < widget.sizeHint().width():
            yield f"{_named(widget)}: {widget.width()} wide, needs {widget.sizeHint().width()}"
        if isinstance(widget, Label | Button) and not _is_inside_holders(widget):
            yield f"{_named(widget)}: cut off at {widget.geometry()}"


def _is_inside_holders(widget: QWidget) -> bool:
    """Inside every parent across; inside every parent that does not scroll, down."""
    holder = widget.parentWidget()
    box = QRect(QPoint(0, 0), widget.size())
    down = True
    while holder is not None:
        place = box.translated(widget.mapTo(holder, QPoint(0, 0)))
        if place.left() < -1 or place.right() > holder.width() + 1:
            return False
        if isinstance(holder.parentWidget(), QAbstractScrollArea):
            down = False
        if down and (place.top() < -1 or place.bottom() > holder.height() + 1):
            return False
        holder = None if holder.isWindow() else holder.parentWidget()
    return True


def _named(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    words = text() if callable(text) else widget.accessibleName()
    return f"{type(widget).__name__} {str(words)[:40]!r}"
