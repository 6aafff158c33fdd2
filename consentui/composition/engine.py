"""What runs behind one window: the loop thread, the log, the client built there."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable, Coroutine, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from consentui import __version__
from consentui.application.gate import Gate
from consentui.application.snapshot import AppSnapshot, Connection
from consentui.application.window_given import LogPlan
from consentui.domain.errors import SettingsWrong
from consentui.domain.record import Record, replace
from consentui.runtime.background_loop import BackgroundLoop

if TYPE_CHECKING:
    from consentui.adapters.system.single_instance import SingleInstance
    from consentui.application.client import Client
    from consentui.application.ports import DemoControl
    from consentui.runtime.crash_hooks import CrashHooks
    from consentui.runtime.logs import LogSetup
    from consentui.runtime.run_handle import Outcome


class WindowEngine:
    """What runs behind one window; owned by the process's main. `build` runs on the loop thread, after the paint."""

    def __init__(self, build: Callable[[Gate], ClientParts], window_socket: Path | None = None) -> None:
        """`window_socket`: where a second start of the program finds this window."""
        self.gate = Gate()
        self._socket = window_socket
        self._instance: SingleInstance | None = None
        self._build = build
        self._loop = BackgroundLoop(on_error=self._report_loop_error)
        self._hooks: CrashHooks | None = None
        self._logs: LogSetup | None = None
        self._parts: ClientParts | None = None
        self.first = AppSnapshot()
        self.log_plan = LogPlan()

    def client(self) -> Client:
        """Loop thread only, never before it was built there."""
        return self._built().client

    def demo_control(self) -> DemoControl | None:
        """Loop thread only; None where the service is not a demo."""
        return self._built().demo_control

    def start(self, on_snapshot: Callable[[AppSnapshot], None], on_raise: Callable[[], None]) -> None:
        def prepare() -> None:
            self._watch()
            self._parts = self._build(self.gate)
            self._parts.client.snapshots.subscribe(on_snapshot)

        self._loop.start(prepare, partial(self._say_not_started, on_snapshot))
        self._loop.run(self._start_client)
        if self._socket is not None:
            self._loop.run(partial(self._be_the_window, self._socket, on_raise))

    def run(self, work: Callable[[], Coroutine[Any, Any, Any]], on_done: Callable[[Outcome[Any]], None]) -> object:
        return self._loop.run(work, on_done)

    def close(self) -> None:
        """The client ends first (its journal is closed), then what it stands on."""

        async def close_parts() -> None:
            if self._instance is not None:
                await self._instance.close()
            if self._parts is not None:
                await self._parts.client.close()
                for close in self._parts.closers:
                    await close()

        self._loop.close((close_parts,))
        if self._hooks is not None and self._logs is not None:
            self._hooks.restore()
            self._logs.stop()

    def _say_not_started(self, on_snapshot: Callable[[AppSnapshot], None], error: BaseException) -> bool:
        """Without this the window would wait for ever. True where somebody set a thing wrong: no part of the program is
        missing or broken, and its line in the settings says more than a traceback."""
        from consentui.domain.error_kind import Place
        from consentui.domain.error_reference import mark
        from consentui.runtime.secrets_filter import without_secrets

        reference = mark(error, Place.START, dt.datetime.now(dt.UTC))
        detail = str(error) if isinstance(error, SettingsWrong) else ""
        if sys.stderr is not None:
            reason = without_secrets(f"{type(error).__name__}: {error}")
            sys.stderr.write(f"consentui: the program could not start ({reference}): {reason}\n")
            sys.stderr.flush()
        failed = replace(self.first, serial=self.first.serial + 1, connection=Connection.FAILING)
        on_snapshot(replace(failed, last_error=reference, start_error=reference, start_detail=detail))
        return isinstance(error, SettingsWrong)

    def _watch(self) -> None:
        """From here on nothing uncaught passes unnoticed, and nothing secret is written down."""
        import logging

        from consentui.runtime.crash_hooks import CrashHooks
        from consentui.runtime.logs import level_of, start_logs

        self._logs = start_logs(level=level_of(self.log_plan.level))
        try:
            if self.log_plan.kept is not None:
                self._logs.also_keep(self.log_plan.kept)
        except OSError as error:
            logging.getLogger("consentui").warning("no log is kept: %s", type(error).__name__)
        logging.getLogger("consentui").info("ConsentUI %s begins", __version__)
        self._hooks = CrashHooks(logging.getLogger("consentui").critical)
        self._hooks.install()

    def _report_loop_error(self, loop: object, context: Mapping[str, Any]) -> None:
        if self._hooks is not None:
            self._hooks.on_loop_exception(loop, context)

    async def _start_client(self) -> None:
        await self._built().client.start()

    async def _be_the_window(self, window_socket: Path, on_raise: Callable[[], None]) -> None:
        from consentui.adapters.system.single_instance import SingleInstance

        self._instance = SingleInstance(window_socket)
        await self._instance.listen(on_raise)

    def _built(self) -> ClientParts:
        if self._parts is None:
            raise RuntimeError("the client is not built yet")
        return self._parts


class ClientParts(Record):
    """A client and what must be closed after it."""

    client: Client
    demo_control: DemoControl | None = None
    closers: tuple[Callable[[], Coroutine[Any, Any, None]], ...] = ()
