"""A toast never covers the control that has the focus (WCAG 2.2, 2.4.11)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from consentui.ui.widgets.shadow import SHADOW_REACH
from tests.fakes import ui_samples as samples
from tests.ui.stage import Stage

WIDTH, HEIGHT = 640, 560


def said(serial: int) -> object:
    return samples.announced("camera.publish", value=False, serial=serial)


def is_clear(stage: Stage, widget: QWidget) -> bool:
    toast = stage.window.messages.toast
    place = QRect(widget.mapTo(stage.window, QPoint(0, 0)), widget.size())
    reach = SHADOW_REACH
    return not place.intersects(toast.geometry().adjusted(reach, reach, -reach, -reach)) and place.top() >= 0


def last_control(stage: Stage) -> QWidget:
    """The lowest one of the page, scrolled to the very end."""
    link = stage.page._footnote.link
    link.setFocus(Qt.FocusReason.TabFocusReason)
    bar = stage.page.verticalScrollBar()
    bar.setValue(bar.maximum())
    return link


def test_toast_over_the_focused_control_scrolls_it_above(stage: Stage) -> None:
    stage.open(samples.device_only(), width=WIDTH, height=HEIGHT)
    control = last_control(stage)
    stage.arrive(samples.device_only(serial=2, announcement=said(1)))
    stage.wait_for(lambda: stage.window.messages.toast.text and is_clear(stage, control))


def test_focus_that_moves_under_the_toast_is_scrolled_above_it(stage: Stage) -> None:
    stage.open(samples.device_only(), width=WIDTH, height=HEIGHT)
    stage.arrive(samples.device_only(serial=2, announcement=said(1)))
    stage.wait_for(lambda: stage.window.messages.toast.text)
    control = last_control(stage)
    stage.wait_for(lambda: is_clear(stage, control))


@pytest.mark.parametrize("height", [560, 700])
def test_page_ends_where_it_ended_after_the_toast_went(stage: Stage, height: int) -> None:
    stage.open(samples.device_only(), width=640, height=height)
    bar = stage.page.verticalScrollBar()
    before = bar.maximum()
    control = last_control(stage)
    stage.arrive(samples.device_only(serial=2, announcement=said(1)))
    stage.wait_for(lambda: is_clear(stage, control))
    stage.window.messages.close()
    stage.wait_for(lambda: bar.maximum() == before)


def test_toast_away_from_the_focus_moves_nothing(stage: Stage) -> None:
    stage.open(samples.device_only(), width=WIDTH, height=HEIGHT)
    stage.switch("location").setFocus(Qt.FocusReason.TabFocusReason)
    stage.arrive(samples.device_only(serial=2, announcement=said(1)))
    stage.wait_for(lambda: stage.window.messages.toast.text)
    assert stage.page.verticalScrollBar().value() == 0
