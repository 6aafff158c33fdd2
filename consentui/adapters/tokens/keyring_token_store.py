"""Sign-ins in the keyring of the operating system, reached through one worker thread with a deadline."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from consentui.adapters.tokens.keyring_access import BackendLoader, KeyringAccess
from consentui.adapters.tokens.stored_text import from_stored_text, to_stored_text
from consentui.application.ports import StoredSignIn, TokenSlot
from consentui.domain.errors import KeyringUnavailable
from consentui.runtime.daemon_executor import DaemonExecutor

Result = TypeVar("Result")

DEADLINE_S = 5.0


class KeyringTokenStore:
    """Implements TokenStore. Owned by the client, loop thread; the keyring itself is met on the worker thread only.

    A keyring that hangs (a prompt nobody answers) costs one deadline; until it answers, every call fails at once. A
    call that was given up may still be carried out, so a late store can leave a token that the service then refuses.
    `load_backends` runs on the worker thread, for its imports are slow.
    """

    def __init__(self, load_backends: BackendLoader, deadline_s: float = DEADLINE_S) -> None:
        self._access = KeyringAccess(load_backends)
        self._deadline_s = deadline_s
        self._worker = DaemonExecutor(1, "consentui-keyring")
        self._hung: Future[Any] | None = None

    async def load(self, service_id: str, slot: TokenSlot) -> StoredSignIn | None:
        text = await self._run(lambda: self._access.read(_entry(service_id), slot.value))
        return None if text is None else from_stored_text(text)

    async def save(self, service_id: str, slot: TokenSlot, value: StoredSignIn) -> None:
        try:
            text = to_stored_text(value)
        except ValueError as error:
            raise KeyringUnavailable(str(error)) from error
        await self._run(lambda: self._access.store(_entry(service_id), slot.value, text))

    async def delete(self, service_id: str, slot: TokenSlot) -> None:
        await self._run(lambda: self._access.remove(_entry(service_id), slot.value))

    def backend_name(self) -> str | None:
        return self._access.name

    def close(self) -> None:
        """Never waits for a keyring that hangs."""
        is_hung = self._hung is not None and not self._hung.done()
        self._worker.shutdown(wait=not is_hung, cancel_futures=True)

    async def _run(self, job: Callable[[], Result]) -> Result:
        if self._hung is not None and not self._hung.done():
            raise KeyringUnavailable("the keyring has not answered an earlier question yet")
        try:
            running = self._worker.submit(job)
        except RuntimeError as error:
            raise KeyringUnavailable("the keyring is closed") from error
        waiting = asyncio.wrap_future(running)
        try:
            await asyncio.wait((waiting,), timeout=self._deadline_s)
            if not waiting.done():
                self._hung = running
                raise KeyringUnavailable("the keyring does not answer")
            return waiting.result()
        finally:
            # A job that has not begun never will; of one that has, nobody hears any more.
            waiting.cancel()


def _entry(service_id: str) -> str:
    return f"ConsentUI {service_id}"
