"""The program has one window: no part of it is a window of its own, not even for a moment, or it takes the focus."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from consentui.application.ports import CodeSent
from consentui.application.snapshot import AppSnapshot
from consentui.domain.switch_state import SwitchState
from consentui.ui.shell.page_maker import PERMISSIONS
from tests.fakes import ui_samples as samples
from tests.ui.stage import Stage

ON = samples.signed_in(*samples.location_on(), activity=samples.shared(), sessions=samples.SESSIONS)


class Watch(QObject):
    """Notes every widget that is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[Watch]:
    watch = Watch()
    qapp.installEventFilter(watch)
    yield watch
    qapp.removeEventFilter(watch)


def arrived(*snapshots: AppSnapshot) -> Callable[[Stage], None]:
    def play(stage: Stage) -> None:
        for snapshot in snapshots:
            stage.arrive(snapshot)

    return play


def code_sent(stage: Stage) -> None:
    stage.arrive(samples.at_sign_in())
    page = stage.window.screens.sign_in_page
    assert page is not None
    page.show_code_sent(CodeSent("attempt-1", "+86 138 •••• 4471", 60, 300))
    page.code_step.show_error("The code is not right. 4 tries left.")


def policy_alone(stage: Stage) -> None:
    stage.arrive(samples.new_device())
    stage.window.screens.read_policy()


def every_page(stage: Stage) -> None:
    stage.arrive(ON)
    for key in stage.window.shell.host.keys:
        stage.window.shell.open_page(key)
        stage.settle()


def every_row(stage: Stage) -> None:
    stage.arrive(ON)
    for key in (PERMISSIONS, "choices"):
        stage.window.shell.open_page(key)
        for row in stage.window.shell.host.page(key).rows.values():  # type: ignore[attr-defined]
            row.set_open(True)
    stage.window.shell.open_page(PERMISSIONS)
    stage.arrive(samples.signed_in())
    stage.switch("location").click()


def troubles(stage: Stage) -> None:
    stage.arrive(ON)
    for state in SwitchState:
        stage.arrive(samples.signed_in(*(samples.view(p, state) for p in ("location.results", "camera.publish"))))


def dialogs(stage: Stage) -> None:
    stage.arrive(ON)
    stage.window.dialogs.show_receipts("location")
    stage.window.dialogs.show_shortcuts()
    stage.window.dialogs.show_licences()
    stage.window.desks.search.open(stage.window.switches.shown)


@pytest.mark.parametrize(
    "play",
    [
        arrived(samples.new_device(), samples.at_sign_in(), samples.device_only()),
        code_sent,
        policy_alone,
        every_page,
        every_row,
        troubles,
        dialogs,
    ],
)
def test_no_part_of_the_window_is_a_window_of_its_own(
    stage: Stage, watch: Watch, play: Callable[[Stage], None]
) -> None:
    stage.open(AppSnapshot())
    play(stage)
    stage.settle()
    assert watch.seen == [f"MainWindow {stage.window.accessibleName()}"]
    assert stage.window.isActiveWindow()
