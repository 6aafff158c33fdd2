"""No beside Yes, as they are drawn: size, place, fill, edge and ink, with the letters left out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, qGray

from consentui.application.snapshot import AppSnapshot
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from consentui.ui.pages.permissions.permissions_page import PermissionsPage
from consentui.ui.shell.page_maker import CHANGES, PERMISSIONS, POLICY
from consentui.ui.theme import Type
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.choice_pair import ChoicePair
from tests.fakes import change_samples
from tests.fakes import ui_samples as samples
from tests.ui.fair.decisions import CONFLICT
from tests.ui.fair.walk import Walk

# What the letters of any script may reach beyond their width, and how much of the box stays above and below them.
_AROUND_TEXT, _EDGE = 6, 4
# Letters of different words reach the ink in different points; another ink, such as a grey one, is further away.
_INK_TOLERANCE = 48


class Alike(NamedTuple):
    """The two buttons of one decision; `name` says where."""

    name: str
    no: Button
    yes: Button

    def differences(self) -> list[str]:
        """What is not the same; empty when they are alike."""
        found = []
        if self.no.size() != self.yes.size():
            return [f"{self.name}: {self.no.size().toTuple()} and {self.yes.size().toTuple()}"]
        if self.no.mapTo(self.no.window(), QPoint()).y() != self.yes.mapTo(self.yes.window(), QPoint()).y():
            found.append(f"{self.name}: one stands below the other")
        pictures = [button.grab().toImage() for button in (self.no, self.yes)]
        letters = self._letters()
        inks = [_ink(picture, letters) for picture in pictures]
        if abs(inks[0] - inks[1]) > _INK_TOLERANCE:
            found.append(f"{self.name}: ink {inks}")
        if _masked(pictures[0], letters) != _masked(pictures[1], letters):
            found.append(f"{self.name}: fill or edge")
        return found

    def _letters(self) -> QRect:
        """Where the wider of both texts stands, in the middle of its button; in pixels of the picture."""
        metrics = self.no.theme.font_metrics(Type.LABEL)
        wide = max(round(metrics.horizontalAdvance(button.text())) for button in (self.no, self.yes))
        box = QRect(0, 0, wide + 2 * _AROUND_TEXT, round(self.no.drawn_box().height()) - 2 * _EDGE)
        box.moveCenter(self.no.rect().center())
        return box


def alike(walk: Walk) -> Iterator[Alike]:
    """Every pair of the window in the language it is made in, each while it is on show."""
    walk.open(_asking())
    page = walk.page(PERMISSIONS)
    assert isinstance(page, PermissionsPage)
    walk.click(page.rows["location"].switch)
    chooser = page.rows["location"].chooser
    assert chooser is not None
    walk.click(chooser.rows[0].check)
    yield from _pairs(walk, "conflict, chooser")
    for key in (POLICY, CHANGES):
        walk.page(key)
        yield from _pairs(walk, key)
    walk.open(samples.new_device())
    yield from _pairs(walk, "first run")
    walk.open(samples.signed_in(carried_choices=samples.CARRIED))
    yield from _pairs(walk, "carried")


def _asking() -> AppSnapshot:
    known = samples.signed_in(samples.view("camera.publish", SwitchState.CONFLICT, conflict=CONFLICT))
    known = change_samples.snapshot(known, change_samples.view())
    return replace(known, policy=replace(known.policy, answer=None, answered_at=None))


def _pairs(walk: Walk, name: str) -> Iterator[Alike]:
    found = [pair for pair in walk.stage.window.findChildren(ChoicePair) if pair.isVisible()]
    assert found, name
    for pair in found:
        yield Alike(name, pair.no_button, pair.yes_button)


def _masked(picture: QImage, letters: QRect) -> QImage:
    copy = picture.copy()
    with QPainter(copy) as painter:
        painter.fillRect(letters, Qt.GlobalColor.black)
    return copy


def _ink(picture: QImage, letters: QRect) -> int:
    """How far the strongest point of the letters is from what they stand on, 0 to 255."""
    ground = qGray(picture.pixel(letters.left(), letters.top()))
    return max(
        abs(qGray(picture.pixel(x, y)) - ground)
        for y in range(max(letters.top(), 0), min(letters.bottom() + 1, picture.height()))
        for x in range(max(letters.left(), 0), min(letters.right() + 1, picture.width()))
    )
