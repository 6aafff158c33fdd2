"""What the keys do in the text of the policy: scroll, select, copy, go from link to link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from consentui.ui.pages.policy.text_selection import Spot
from consentui.ui.theme import Type

if TYPE_CHECKING:
    from consentui.ui.pages.policy.policy_text import PolicyText
    from consentui.ui.pages.policy.reader_view import ReaderView

_PAGE_SHARE = 0.9
_LINES = 2


def press(view: PolicyText, event: QKeyEvent) -> bool:
    """True where the key meant something here."""
    if event.matches(QKeySequence.StandardKey.Copy):
        view.copy()
    elif event.matches(QKeySequence.StandardKey.SelectAll):
        view.selection.select_all()
        view.update()
    elif event.key() == Qt.Key.Key_Escape and not view.selection.is_empty:
        view.selection.clear()
        view.update()
    elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and view.focused_link is not None:
        row, link = view.focused_link
        view.link_requested.emit(view.layouts.of(row).links[link].link.key)
    elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and event.key() != Qt.Key.Key_Space:
        return _extend(view, event)
    else:
        return _scroll(view, event)
    return True


def next_link(view: PolicyText, *, is_forward: bool) -> tuple[int, int] | None:
    """The link after the focused one (or before it); without one, from the visible text on."""
    links = view.layouts.links
    linked = {key for key, all_of_it in links.items() if any(link.key for link in all_of_it)}
    rows = [row for row, found in enumerate(view.document.rows) if found.key in linked and found.is_clause]
    rows = [row for row in rows if not view.document.rows[row].is_rest]
    here = view.focused_link
    if here is None:
        visible = [row for row, _ in view.place.visible()]
        if not visible:
            return None
        here = (visible[0], -1) if is_forward else (visible[-1] + 1, 0)
    spots = [(row, n) for row in rows if _is_near(row, here[0]) for n in range(len(view.layouts.of(row).links))]
    if is_forward:
        near = next((spot for spot in spots if spot > here), None)
        return near or next(((row, 0) for row in rows if row > here[0]), None)
    near = next((spot for spot in reversed(spots) if spot < here), None)
    last = next((row for row in reversed(rows) if row < here[0]), None)
    return near or (None if last is None else (last, len(view.layouts.of(last).links) - 1))


def bring_row_in(view: ReaderView, row: int) -> None:
    """Move as little as needed to see a row."""
    box = view.row_box(row)
    if box is None:
        view.place.go_to(row, view.height() // 3)
        view.scroll_by(0)
    elif box.top() < 0:
        view.scroll_by(round(box.top()))
    elif box.bottom() > view.height():
        view.scroll_by(round(min(box.bottom() - view.height(), box.top())))


def _is_near(row: int, here: int) -> bool:
    return abs(row - here) <= 1


def _scroll(view: PolicyText, event: QKeyEvent) -> bool:
    line = view.theme.line_height(Type.READ) * _LINES
    page = round(view.height() * _PAGE_SHARE)
    is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    steps = {
        int(Qt.Key.Key_Up): -line,
        int(Qt.Key.Key_Down): line,
        int(Qt.Key.Key_PageUp): -page,
        int(Qt.Key.Key_PageDown): page,
        int(Qt.Key.Key_Space): -page if is_back else page,
    }
    if event.key() in steps:
        view.scroll_by(steps[event.key()])
    elif event.key() == Qt.Key.Key_Home:
        view.scroll_to(0)
    elif event.key() == Qt.Key.Key_End and view.document.rows:
        view.place.go_to_end()
        view.scroll_by(0)
    else:
        return False
    return True


def _extend(view: PolicyText, event: QKeyEvent) -> bool:
    """Shift with an arrow, Home or End: the selection grows or shrinks at its caret."""
    caret = view.selection.caret
    if caret is None:
        visible = view.place.visible()
        if not visible:
            return False
        caret = Spot(visible[0][0], 0, 0)
        view.selection.set(caret, caret)
    has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    moved = _moved(view, caret, event.key(), has_control=has_control)
    if moved is None:
        return False
    view.selection.set(view.selection.anchor or caret, moved)
    bring_row_in(view, moved.row)
    view.update()
    return True


def _moved(view: PolicyText, caret: Spot, key: int, *, has_control: bool) -> Spot | None:
    text = view.layouts.of(caret.row).pieces[caret.piece].text
    is_forward = key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_End)
    if view.is_mirrored and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        is_forward = not is_forward
    if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        sign = text.neighbour(caret.sign, is_forward=is_forward, by_word=has_control)
        return caret._replace(sign=sign) if sign != caret.sign else _beyond(view, caret, is_forward=is_forward)
    if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        place = text.place_of(caret.sign)
        y = place.y() + (place.height() * 1.5 if is_forward else -place.height() / 2)
        if 0 <= y < text.height:
            return caret._replace(sign=text.sign_at(place.x(), y))
        return _beyond(view, caret, is_forward=is_forward)
    if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        if has_control:
            last = len(view.document.rows) - 1
            pieces = view.document.rows[last].pieces
            return Spot(last, len(pieces) - 1, len(pieces[-1])) if is_forward else Spot(0, 0, 0)
        return caret._replace(sign=text.line_ends(caret.sign)[1 if is_forward else 0])
    return None


def _beyond(view: PolicyText, caret: Spot, *, is_forward: bool) -> Spot:
    """The next run of text of the same column; at the ends of the policy the caret stays."""
    rows, is_in_notes = view.document.rows, view.selection.is_in_notes
    row, piece = caret.row, caret.piece
    while True:
        piece += 1 if is_forward else -1
        if not is_in_notes and 0 <= piece < len(rows[row].pieces):
            break
        row += 1 if is_forward else -1
        if not 0 <= row < len(rows):
            return caret
        piece = len(rows[row].pieces) if is_in_notes else 0 if is_forward else len(rows[row].pieces) - 1
        if not is_in_notes or rows[row].note:
            break
    run = rows[row].note if is_in_notes else rows[row].pieces[piece]
    return Spot(row, piece, 0 if is_forward else len(run))
