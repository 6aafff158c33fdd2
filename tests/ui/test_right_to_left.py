"""An Arabic window is the mirror of an English one, but for what reads from the left in every language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from consentui.application.ports import CodeSent
from consentui.application.settings import Settings
from consentui.ui.shell.window_settings import themed
from consentui.ui.text.languages import ENGLISH, language_of
from consentui.ui.text.translator import WindowLanguage
from consentui.ui.widgets.painting import set_margins
from tests.fakes import ui_samples as samples
from tests.ui.clipped_text import complaints
from tests.ui.stage import Stage

pytestmark = pytest.mark.usefixtures("arabic")


@pytest.fixture
def arabic(language: WindowLanguage) -> Iterator[None]:
    """Arabic for one test."""
    language.speak(language_of("ar"))
    yield
    language.speak(ENGLISH)


def left_in(widget: QWidget, holder: QWidget) -> int:
    return widget.mapTo(holder, QPoint(0, 0)).x()


def right_in(widget: QWidget, holder: QWidget) -> int:
    return left_in(widget, holder) + widget.width()


def test_phone_number_when_mirrored_keeps_its_code_at_the_left(stage: Stage) -> None:
    stage.open(samples.at_sign_in())
    page = stage.window.screens.sign_in_page
    assert page is not None
    step = page.phone_step
    assert left_in(step.calling_code, step) < left_in(step.number.edit, step)
    assert step.number.edit.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_code_when_mirrored_reads_from_the_left_and_stands_where_lines_begin(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.window.desks.account_closing.take(stage.window.switches.shown)
    stage.window.desks.account_closing.open()
    stage.settle()
    dialog = stage.window.dialogs.current
    assert dialog is not None
    dialog.go_on.click()  # type: ignore[attr-defined]
    part = dialog.second.code  # type: ignore[attr-defined]
    part.show_sent(CodeSent("proof-1", "+86 138 •••• 4471", 60, 300))
    stage.settle()
    assert part.code.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert right_in(part.code, part) == part.width()


def test_record_of_activity_when_mirrored_stands_in_one_column(stage: Stage) -> None:
    stage.open(samples.signed_in(activity=samples.sharings()))
    stage.window.shell.open_page("activity")
    stage.settle()
    frame = stage.window.shell.host.page("activity").frame  # type: ignore[attr-defined]
    left, width = frame.list.column()
    assert frame.bar.x() < frame.list.x()
    assert (frame.head.x(), frame.head.width()) == (frame.list.x() + left, width)


def test_margins_when_mirrored_are_from_the_reading_side(stage: Stage) -> None:
    layout = QHBoxLayout()
    set_margins(layout, 1, 2, 3, 4)
    margins = layout.contentsMargins()
    assert (margins.left(), margins.top(), margins.right(), margins.bottom()) == (3, 2, 1, 4)


def test_window_when_mirrored_has_its_navigation_at_the_right_and_its_switches_at_the_left(stage: Stage) -> None:
    stage.open(samples.signed_in(*samples.location_on()))
    window, row = stage.window, stage.row("location")
    assert right_in(window.shell.sidebar, window) == window.width()
    assert right_in(stage.switch("location"), row) < row.width() / 2


def test_policy_when_large_in_a_small_window_keeps_its_title_whole(stage: Stage) -> None:
    settings = Settings(text_percent=200, less_motion=True, language="ar")
    themed(stage.theme, settings)
    stage.open(samples.signed_in(), width=640, height=560, settings=settings)
    stage.window.open_clause("2.browsing.c")
    stage.settle()
    stage.settle()
    assert list(complaints(stage.window)) == []
