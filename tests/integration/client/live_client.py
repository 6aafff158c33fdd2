"""The real client without a window, on the test's own event loop: real journal, real HTTP, real clock."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from consentui.adapters.system.user_paths import UserPaths
from consentui.adapters.tokens.memory_token_store import MemoryTokenStore
from consentui.application.gate import Gate
from consentui.application.ports import TokenStore
from consentui.application.snapshot import AppSnapshot, Connection, KeyringState, PurposeView
from consentui.application.window_given import WindowGiven
from consentui.composition.client import build_client
from consentui.composition.first_snapshot import first_snapshot
from consentui.domain.grant import Method
from consentui.domain.policy import PolicyAnswer
from consentui.domain.switch_state import SwitchState

# A busy machine is not a stall; the product's own bounds are ten seconds and more.
WAIT_S = 15.0
PAUSE_S = 0.05


class LiveClient:
    """`async with LiveClient(url, folder) as client`: started, and nobody's choices yet (see `use_device`).

    `tokens` outlives the client where a restart shall find them: the keyring in memory, kept by the test.
    """

    def __init__(
        self, url: str, folder: Path, tokens: TokenStore | None = None, given: WindowGiven | None = None
    ) -> None:
        paths = UserPaths.under(folder)
        self.gate = Gate()
        self.first = first_snapshot(url, paths)
        self.tokens = tokens if tokens is not None else MemoryTokenStore()
        self.client = build_client(url, paths, self.tokens, self.first, self.gate, given=given or WindowGiven())
        self.history: list[AppSnapshot] = [self.first]
        self._gates: list[tuple[str, bool]] = []
        self._changed = asyncio.Event()
        self._tasks: list[asyncio.Task[Any]] = []
        self._clicks = 0
        self.client.snapshots.subscribe(self._hear)

    async def __aenter__(self) -> Self:
        await self.client.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.client.close()

    @property
    def now(self) -> AppSnapshot:
        return self.client.snapshots.current

    @property
    def subject_id(self) -> str:
        assert self.now.subject is not None
        return self.now.subject.id

    def keyring(self) -> KeyringState:
        return self.now.session.keyring

    def connection(self) -> Connection:
        return self.now.connection

    def view(self, purpose: str) -> PurposeView:
        return self.now.switch(purpose)

    def shown(self, purpose: str) -> SwitchState:
        return self.view(purpose).state

    def is_gate_open(self, purpose: str) -> bool:
        return self.gate.is_open((self.now.subject, purpose), time.monotonic())

    def ever_shown(self, purpose: str) -> list[SwitchState]:
        """Every state this switch has shown, in order, without repetitions."""
        states: list[SwitchState] = []
        for snapshot in self.history:
            state = snapshot.switch(purpose).state
            if not states or states[-1] is not state:
                states.append(state)
        return states

    async def until(self, condition: Callable[[], object], what: str, timeout_s: float = WAIT_S) -> None:
        """Returns when the condition holds (asked at every snapshot, and now and then); fails with `what` otherwise."""
        try:
            async with asyncio.timeout(timeout_s):
                while not condition():
                    self._changed.clear()
                    with contextlib.suppress(TimeoutError):
                        await asyncio.wait_for(self._changed.wait(), PAUSE_S)
        except TimeoutError:
            raise AssertionError(f"waited {timeout_s:g} s in vain: {what}; shown {self._summary()}") from None

    async def until_shown(self, purpose: str, state: SwitchState, timeout_s: float = WAIT_S) -> None:
        await self.until(lambda: self.shown(purpose) is state, f"{purpose} {state.value}", timeout_s)

    async def until_loaded(self) -> None:
        """The first answer about what is on and off has come."""
        await self.until(lambda: self.now.switches and self.now.checked_at, "the choices of this subject")

    async def use_device(self) -> None:
        """Answer the policy: this computer is a subject of its own from here on."""
        await self.client.answer_policy(PolicyAnswer.ACCEPTED)
        await self.until_loaded()

    async def sign_in(self, phone: str, code_for: Callable[[str], str]) -> None:
        sent = await self.client.session.request_code(phone)
        code = await asyncio.to_thread(code_for, phone)
        await self.client.session.sign_in(sent.attempt_id, code)
        await self.until_loaded()

    def click_on(self, *purposes: str) -> asyncio.Task[Any]:
        """As the window does: begun, and not waited for."""
        return self.begin(self.client.consent.turn_on(self._click(), purposes, Method.SWITCH, self.now))

    async def click_off(self, *purposes: str) -> float:
        """As the window does, gate first; how many seconds the service object took to take it."""
        for purpose in purposes:
            self.gate.close_for_click((self.now.subject, purpose))
        began_s = time.monotonic()
        await self.client.consent.turn_off(self._click(), purposes, Method.SWITCH)
        return time.monotonic() - began_s

    async def turn_on(self, *purposes: str) -> None:
        """And wait until it is on record."""
        self.click_on(*purposes)
        for purpose in purposes:
            await self.until_shown(purpose, SwitchState.ON)

    async def turn_off(self, *purposes: str) -> None:
        """And wait until it is on record."""
        await self.click_off(*purposes)
        for purpose in purposes:
            await self.until_shown(purpose, SwitchState.OFF)

    def check_again(self, purpose: str) -> asyncio.Task[Any]:
        return self.begin(self.client.consent.check_again(self._click(), purpose))

    def begin(self, work: Coroutine[Any, Any, object]) -> asyncio.Task[Any]:
        task = asyncio.create_task(work)
        self._tasks.append(task)
        return task

    def was_gate_ever_open(self, purpose: str) -> bool:
        """At any change of what is shown since the start."""
        return (purpose, True) in self._gates

    def _click(self) -> int:
        self._clicks += 1
        return self._clicks

    def _hear(self, snapshot: AppSnapshot) -> None:
        self.history.append(snapshot)
        self._gates.extend((purpose, self.is_gate_open(purpose)) for purpose in snapshot.switches)
        self._changed.set()

    def _summary(self) -> dict[str, str]:
        shown = {purpose: view.state.value for purpose, view in self.now.switches.items() if view.revision.rev}
        return {**shown, "session": self.now.session.state.value, "connection": self.now.connection.value}
