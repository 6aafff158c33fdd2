"""The crossing between the two threads: nothing is lost, nothing comes to who has gone."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread, Slot
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from consentui.application.snapshot import AppSnapshot
from consentui.domain.errors import ServiceUnreachable
from consentui.runtime.background_loop import BackgroundLoop
from consentui.runtime.run_handle import Outcome
from consentui.ui.bridge import Bridge
from tests.fakes.ui_client import FakeClient, ImmediateRunner


class Listener(QObject):
    """Notes what comes, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[Any] = []
        self.threads: set[QThread] = set()
        self.ended = 0

    @Slot(object)
    def hear(self, what: object) -> None:
        self.heard.append(what)
        self.threads.add(QThread.currentThread())

    def end(self) -> None:
        self.ended += 1


@pytest.fixture
def client() -> FakeClient:
    return FakeClient()


def test_click_numbers_when_taken_grow(qapp: QApplication, client: FakeClient) -> None:
    bridge = Bridge(ImmediateRunner(), lambda: client)
    assert [bridge.next_click() for _ in range(3)] == [1, 2, 3]


def test_operation_that_works_comes_back_later_with_its_result(qtbot: QtBot, client: FakeClient) -> None:
    bridge, listener = Bridge(ImmediateRunner(), lambda: client), Listener()
    operation = bridge.run(lambda c: c.flush()).on_success(listener.hear).on_end(listener.end)
    client.notes.results["flush"] = True
    assert operation.is_busy
    assert listener.heard == []
    qtbot.waitUntil(lambda: listener.heard != [])
    assert (listener.heard, listener.ended, operation.is_busy) == ([False], 1, False)


def test_operation_that_fails_comes_back_with_the_error(qtbot: QtBot, client: FakeClient) -> None:
    bridge, listener = Bridge(ImmediateRunner(), lambda: client), Listener()
    error = client.notes.failures["try_again"] = ServiceUnreachable("refused")
    bridge.run(lambda c: c.try_again()).on_success(pytest.fail).on_failure(listener.hear).on_end(listener.end)
    qtbot.waitUntil(lambda: listener.ended == 1)
    assert listener.heard == [error]


def test_operation_that_is_cancelled_only_ends(qtbot: QtBot, client: FakeClient) -> None:
    class CancellingRunner:
        def run(self, work: Callable[[], Any], on_done: Callable[[Outcome[Any]], None]) -> None:
            on_done(Outcome(is_cancelled=True))

    bridge, listener = Bridge(CancellingRunner(), lambda: client), Listener()
    bridge.run(lambda c: c.try_again()).on_success(listener.hear).on_failure(listener.hear).on_end(listener.end)
    qtbot.waitUntil(lambda: listener.ended == 1)
    assert listener.heard == []


def test_operation_whose_owner_is_gone_calls_nobody(qtbot: QtBot, client: FakeClient) -> None:
    bridge, gone, listener = Bridge(ImmediateRunner(), lambda: client), Listener(), Listener()
    bridge.run(lambda c: c.try_again()).on_success(gone.hear).on_end(listener.end)
    shiboken6.delete(gone)
    qtbot.waitUntil(lambda: listener.ended == 1)
    assert gone.heard == []


def test_bridge_when_closed_starts_and_tells_nothing(qtbot: QtBot, client: FakeClient) -> None:
    bridge, listener = Bridge(ImmediateRunner(), lambda: client), Listener()
    bridge.snapshot_changed.connect(listener.hear)
    bridge.run(lambda c: c.try_again()).on_success(listener.hear).on_end(listener.end)
    bridge.publish(AppSnapshot(serial=1))
    bridge.close()
    bridge.run(lambda c: c.try_again()).on_success(listener.hear)
    QApplication.processEvents()
    assert (listener.heard, listener.ended) == ([], 0)
    assert client.notes.names() == ["try_again"]


def test_snapshots_when_many_come_at_once_end_in_the_newest(qtbot: QtBot, client: FakeClient) -> None:
    bridge, listener = Bridge(ImmediateRunner(), lambda: client), Listener()
    bridge.snapshot_changed.connect(listener.hear)
    for serial in range(1, 6):
        bridge.publish(AppSnapshot(serial=serial))
    qtbot.waitUntil(lambda: listener.heard != [])
    assert [snapshot.serial for snapshot in listener.heard] == [5]
    bridge.publish(AppSnapshot(serial=6))
    qtbot.waitUntil(lambda: len(listener.heard) == 2)
    assert listener.heard[-1].serial == 6


def test_snapshots_from_the_loop_thread_arrive_on_the_window_s_thread(qtbot: QtBot, client: FakeClient) -> None:
    loop = BackgroundLoop("test-loop")
    loop.start()
    bridge, listener = Bridge(loop, lambda: client), Listener()
    bridge.snapshot_changed.connect(listener.hear)
    workers: list[int] = []

    async def publish(_client: object) -> str:
        workers.append(threading.get_ident())
        for serial in range(1, 201):
            bridge.publish(AppSnapshot(serial=serial))
        return "done"

    try:
        bridge.run(publish).on_success(listener.hear)
        qtbot.waitUntil(lambda: "done" in listener.heard)
    finally:
        bridge.close()
        loop.close()
    serials = [heard.serial for heard in listener.heard if isinstance(heard, AppSnapshot)]
    assert serials[-1] == 200
    assert serials == sorted(serials)
    assert workers != [threading.get_ident()]
    assert listener.threads == {QThread.currentThread()}


def test_busy_when_operations_overlap_is_told_once(qtbot: QtBot, client: FakeClient) -> None:
    runner = ImmediateRunner()
    bridge, listener = Bridge(runner, lambda: client), Listener()
    bridge.busy_changed.connect(listener.hear)
    runner.is_holding = True
    bridge.run(lambda c: c.try_again())
    bridge.run(lambda c: c.try_again())
    runner.release()
    qtbot.waitUntil(lambda: not bridge.is_busy)
    assert listener.heard == [True, False]
