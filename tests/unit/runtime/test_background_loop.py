"""The background thread: work from any thread, cancelled in milliseconds, closed in order."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from consentui.runtime.background_loop import BackgroundLoop
from consentui.runtime.run_handle import Outcome

WAIT_S = 5.0


@pytest.fixture
def complaints() -> list[str]:
    return []


@pytest.fixture
def loop(complaints: list[str]) -> Iterator[BackgroundLoop]:
    started = BackgroundLoop(on_error=lambda _, context: complaints.append(str(context.get("exception"))))
    started.start()
    yield started
    assert started.close()


async def forever() -> None:
    await asyncio.Event().wait()


async def nothing() -> int:
    return 7


async def failing() -> None:
    raise LookupError("out of luck")


def ended(outcomes: list[Outcome[Any]]) -> Callable[[Outcome[Any]], None]:
    return outcomes.append


def test_work_when_run_ends_with_its_value_on_the_loop_thread(loop: BackgroundLoop) -> None:
    outcomes: list[Outcome[Any]] = []
    names: list[str] = []

    async def work() -> str:
        names.append(threading.current_thread().name)
        return "done"

    for made in (work, work()):
        assert loop.run(made, ended(outcomes)).wait_s(WAIT_S)
    assert outcomes == [Outcome("done"), Outcome("done")]
    assert set(names) == {"consentui-loop"}


def test_work_when_it_fails_tells_who_waits_or_the_error_handler(loop: BackgroundLoop, complaints: list[str]) -> None:
    outcomes: list[Outcome[Any]] = []
    loop.run(failing, ended(outcomes)).wait_s(WAIT_S)
    assert [repr(outcome.failure) for outcome in outcomes] == ["LookupError('out of luck')"]
    assert complaints == []
    loop.run(failing).wait_s(WAIT_S)
    loop.run(nothing).wait_s(WAIT_S)
    assert complaints == ["out of luck"]


def test_work_when_cancelled_ends_in_milliseconds(loop: BackgroundLoop) -> None:
    outcomes: list[Outcome[Any]] = []
    handle = loop.run(forever, ended(outcomes))
    loop.run(nothing).wait_s(WAIT_S)
    began_s = time.monotonic()
    handle.cancel()
    assert handle.wait_s(WAIT_S)
    assert time.monotonic() - began_s < 0.25
    assert outcomes == [Outcome(is_cancelled=True)]
    handle.cancel()


def test_work_when_cancelled_before_it_began_never_runs() -> None:
    ran: list[str] = []
    outcomes: list[Outcome[Any]] = []
    loop = BackgroundLoop()

    async def work() -> None:
        ran.append("ran")

    loop.run(work(), ended(outcomes)).cancel()
    loop.start()
    loop.run(nothing).wait_s(WAIT_S)
    assert ran == []
    assert outcomes == [Outcome(is_cancelled=True)]
    assert loop.close()


def test_work_when_run_before_the_start_waits_for_it_and_keeps_its_order() -> None:
    order: list[str] = []
    loop = BackgroundLoop()

    def work(name: str) -> Callable[[], Any]:
        async def say() -> None:
            order.append(name)

        return say

    for name in ("first", "second"):
        loop.run(work(name))
    loop.start(prepare=lambda: order.append("prepared"))
    loop.run(work("third")).wait_s(WAIT_S)
    assert order == ["prepared", "first", "second", "third"]
    assert loop.close()


def test_loop_when_closed_cancels_work_then_awaits_closers_in_order(
    loop: BackgroundLoop, complaints: list[str]
) -> None:
    order: list[str] = []

    async def work() -> None:
        try:
            await forever()
        finally:
            order.append("work cancelled")

    def closer(name: str, *, is_failing: bool = False) -> Callable[[], Any]:
        async def close() -> None:
            order.append(name)
            if is_failing:
                raise OSError("a closer fails")

        return close

    async def start_background_task() -> None:
        async def background() -> None:
            try:
                await forever()
            finally:
                order.append("background task cancelled")

        kept.append(asyncio.create_task(background()))
        await asyncio.sleep(0)

    kept: list[asyncio.Task[None]] = []
    loop.run(work)
    loop.run(start_background_task).wait_s(WAIT_S)
    assert loop.close((closer("client", is_failing=True), closer("stores")))
    assert order == ["work cancelled", "client", "stores", "background task cancelled"]
    assert complaints == ["a closer fails"]


def test_click_when_it_came_just_before_closing_takes_its_first_steps(loop: BackgroundLoop) -> None:
    written: list[int] = []

    async def click(number: int) -> None:
        written.append(number)
        await forever()

    for number in range(100):
        loop.run(lambda number=number: click(number))  # type: ignore[misc]
    assert loop.close()
    assert written == list(range(100))


def test_loop_when_closed_takes_no_more_work(loop: BackgroundLoop) -> None:
    outcomes: list[Outcome[Any]] = []
    assert loop.close()
    for made in (nothing, nothing()):
        handle = loop.run(made, ended(outcomes))
        assert handle.is_done
        handle.cancel()
    assert outcomes == [Outcome(is_cancelled=True)] * 2
    assert loop.close()


def test_loop_when_never_started_closes() -> None:
    loop = BackgroundLoop()
    handle = loop.run(nothing())
    assert loop.close()
    assert handle.is_done


def test_loop_when_closed_before_it_is_ready_still_runs_its_closers() -> None:
    ready, closed = threading.Event(), []
    loop = BackgroundLoop()
    loop.start(prepare=lambda: assert_true(ready.wait(WAIT_S)))

    async def close() -> None:
        closed.append("closed")

    threading.Timer(0.05, ready.set).start()
    assert loop.close((close,))
    assert closed == ["closed"]


def assert_true(value: bool) -> None:
    assert value


def test_closer_when_it_hangs_is_given_up(loop: BackgroundLoop, complaints: list[str]) -> None:
    began_s = time.monotonic()
    assert loop.close((forever,), timeout_s=0.2)
    assert 0.2 <= time.monotonic() - began_s < 2.0
    assert len(complaints) == 1


def test_request_when_open_does_not_hold_up_closing(loop: BackgroundLoop) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:

        async def ask() -> None:
            reader, writer = await asyncio.open_connection(*silent.getsockname())
            try:
                await reader.read()
            finally:
                writer.close()

        loop.run(ask)
        loop.run(nothing).wait_s(WAIT_S)
        began_s = time.monotonic()
        assert loop.close()
        assert time.monotonic() - began_s < 0.5


def test_preparation_when_it_fails_ends_every_run() -> None:
    caught: list[str] = []
    before = threading.excepthook
    threading.excepthook = lambda arguments: caught.append(str(arguments.exc_value))
    try:
        loop = BackgroundLoop()
        early = loop.run(nothing())

        def prepare() -> None:
            raise LookupError("no client today")

        heard: list[BaseException] = []

        def hear(error: BaseException) -> bool:
            heard.append(error)
            return False

        loop.start(prepare, hear)
        assert early.wait_s(WAIT_S)
        assert loop.run(nothing()).wait_s(WAIT_S)
        assert loop.close()
    finally:
        threading.excepthook = before
    assert caught == ["no client today"]
    assert [str(error) for error in heard] == ["no client today"]


def test_module_of_the_loop_that_is_missing_is_heard_of_and_ends_every_run() -> None:
    program = """
import sys
sys.modules["consentui.runtime.loop_side"] = None
from consentui.runtime.background_loop import BackgroundLoop
loop = BackgroundLoop()
ended = loop.run(lambda: None)
loop.start(on_failure=lambda error: print("heard", type(error).__name__))
assert ended.wait_s(10)
assert loop.close()
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (0, "heard ModuleNotFoundError\n"), done.stderr


def test_process_when_a_name_look_up_hangs_ends_all_the_same() -> None:
    program = """
import threading, time
from consentui.runtime.background_loop import BackgroundLoop
loop = BackgroundLoop()
loop.start()
hung = threading.Event()
def look_up():
    hung.set()
    threading.Event().wait(60)
async def ask():
    import asyncio
    await asyncio.get_running_loop().run_in_executor(None, look_up)
loop.run(ask)
assert hung.wait(10)
began = time.monotonic()
assert loop.close()
print("closed", time.monotonic() - began < 1.0)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=30, check=False)
    assert (done.stdout, done.stderr) == ("closed True\n", "")


def test_thread_when_imported_for_the_first_paint_loads_no_asyncio() -> None:
    program = (
        "import sys, consentui.runtime.background_loop, consentui.runtime.durable_file, consentui.runtime.crash_hooks\n"
        "import consentui.adapters.outbox.file_outbox_shelf, consentui.adapters.cache.file_start_views\n"
        "heavy = {'asyncio', 'httpx', 'msgspec', 'sqlite3', 'keyring', 'cryptography', 'logging', 'ssl'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout == "[]\n"
