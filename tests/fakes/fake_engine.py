"""What runs behind the window of an App, without a thread: a client that answers at once."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QTimer

from consentui.application.snapshot import AppSnapshot
from consentui.runtime.run_handle import Outcome
from tests.fakes import ui_samples as samples
from tests.fakes.ui_client import FakeClient, FakeDemo, ImmediateRunner, Notebook


class FakeEngine:
    """Implements Engine. `when_started` is called once, soon after the first paint."""

    def __init__(self, when_started: Callable[[], None]) -> None:
        self._when_started = when_started
        self._client = FakeClient()
        self._demo = FakeDemo(Notebook(), samples.demo_state())
        self._runner = ImmediateRunner()
        self.gate = self._client.gate

    def client(self) -> FakeClient:
        return self._client

    def demo_control(self) -> FakeDemo:
        return self._demo

    def start(self, on_snapshot: Callable[[AppSnapshot], None], on_raise: Callable[[], None]) -> None:
        QTimer.singleShot(0, self._when_started)

    def run(self, work: Callable[[], Coroutine[Any, Any, Any]], on_done: Callable[[Outcome[Any]], None]) -> None:
        self._runner.run(work, on_done)

    def close(self) -> None:
        return None
