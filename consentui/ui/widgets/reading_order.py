"""The order of Tab: as the parts of the window are read, whenever they were made.

Qt's own focus chain follows the moment of creation: what opens later inside a row would come after the whole window.
"""

from __future__ import annotations

from functools import cmp_to_key

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

# Set on a widget that is read before its neighbours although it does not stand before them.
READ_FIRST = "consentui_read_first"


def read_first(widget: QWidget) -> None:
    """Give it the first place among the children of its parent."""
    widget.setProperty(READ_FIRST, True)


def reading_order(root: QWidget, current: QWidget | None = None) -> list[QWidget]:
    """Every widget in `root` that Tab may reach, and `current` at its place even if Tab may not reach it."""
    order: list[QWidget] = []
    _collect(root, current, order)
    return order


def focus_neighbour(root: QWidget, *, is_forward: bool) -> bool:
    """Move the focus to the next or previous widget in reading order, round the ends; False where there is none."""
    current = QApplication.focusWidget()
    order = reading_order(root, current)
    others = [widget for widget in order if widget is not current]
    if not others:
        return False
    if current in order:
        place = order.index(current)
        target = order[(place + 1) % len(order)] if is_forward else order[place - 1]
    else:
        target = others[0] if is_forward else others[-1]
    target.setFocus(_reason(current, is_forward=is_forward))
    return True


def _reason(current: QWidget | None, *, is_forward: bool) -> Qt.FocusReason:
    """Qt also asks for a neighbour when the holder is hidden or disabled: then nobody pressed Tab, no ring appears."""
    is_gone = current is not None and not (current.isVisible() and current.isEnabled())
    if is_gone and not getattr(current, "has_ring", True):
        return Qt.FocusReason.MouseFocusReason
    return Qt.FocusReason.TabFocusReason if is_forward else Qt.FocusReason.BacktabFocusReason


def _collect(widget: QWidget, current: QWidget | None, order: list[QWidget]) -> None:
    if widget is current or (widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus):
        order.append(widget)
    children = [
        child
        for child in widget.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
    ]
    if len(children) > 1:
        is_mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
        places = [(child, child.geometry(), bool(child.property(READ_FIRST))) for child in children]
        places.sort(key=cmp_to_key(_before_mirrored if is_mirrored else _before))
        children = [place[0] for place in places]
    for child in children:
        _collect(child, current, order)


_Place = tuple[QWidget, QRect, bool]


def _before(a: _Place, b: _Place) -> int:
    return _compare(a, b, a[1].x() - b[1].x())


def _before_mirrored(a: _Place, b: _Place) -> int:
    return _compare(a, b, b[1].right() - a[1].right())


def _compare(a: _Place, b: _Place, across: int) -> int:
    if a[2] != b[2]:
        return -1 if a[2] else 1
    overlap = min(a[1].bottom(), b[1].bottom()) - max(a[1].top(), b[1].top())
    is_side_by_side = overlap > min(a[1].height(), b[1].height()) / 2
    return (across or a[1].y() - b[1].y()) if is_side_by_side else a[1].y() - b[1].y()
