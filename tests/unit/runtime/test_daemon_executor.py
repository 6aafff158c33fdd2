"""Worker threads that never keep a process alive."""

from __future__ import annotations

import threading
import time

import pytest

from consentui.runtime.daemon_executor import DaemonExecutor
from tests.harness.waiting import wait_until


def test_calls_when_submitted_run_on_named_threads_and_give_their_results() -> None:
    executor = DaemonExecutor(2, "test-worker")
    futures = [executor.submit(lambda n: (n * n, threading.current_thread().name), number) for number in range(20)]
    results = [future.result(5) for future in futures]
    assert [square for square, _ in results] == [number * number for number in range(20)]
    assert {name for _, name in results} <= {"test-worker-0", "test-worker-1"}
    executor.shutdown()


def test_call_when_it_fails_gives_its_error() -> None:
    executor = DaemonExecutor(1, "test-worker")
    with pytest.raises(ZeroDivisionError):
        executor.submit(lambda: 1 // 0).result(5)
    assert executor.submit(lambda: "still there").result(5) == "still there"
    executor.shutdown()


def test_calls_when_one_hangs_run_on_the_other_threads() -> None:
    executor, release = DaemonExecutor(2, "test-worker"), threading.Event()
    hanging = executor.submit(release.wait, 30)
    assert [executor.submit(int, "7").result(5) for _ in range(5)] == [7] * 5
    release.set()
    assert hanging.result(5)
    executor.shutdown()


def test_shutdown_when_a_call_hangs_does_not_wait_for_it() -> None:
    executor, release = DaemonExecutor(1, "test-worker"), threading.Event()
    hanging = executor.submit(release.wait, 30)
    wait_until(hanging.running, "the call has begun")
    began_s = time.monotonic()
    executor.shutdown(wait=True)
    assert time.monotonic() - began_s < 1.0
    with pytest.raises(RuntimeError):
        executor.submit(int)
    release.set()
    assert hanging.result(5)


def test_call_when_cancelled_before_its_turn_never_runs() -> None:
    executor, release = DaemonExecutor(1, "test-worker"), threading.Event()
    ran: list[str] = []
    hanging = executor.submit(release.wait, 30)
    waiting = executor.submit(ran.append, "ran")
    assert waiting.cancel()
    release.set()
    assert hanging.result(5)
    executor.submit(int).result(5)
    assert ran == []
    executor.shutdown()
