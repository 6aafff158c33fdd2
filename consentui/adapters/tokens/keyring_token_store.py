"""Sign-ins in the keyring of the operating system, which may be absent, locked, or never answer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from consentui.adapters.tokens.backend_choice import BackendMaker, makers_of_platform
from consentui.adapters.tokens.stored_form import from_text, to_text
from consentui.application.ports import StoredSignIn, TokenSlot
from consentui.domain.errors import KeyringUnavailable
from consentui.runtime.daemon_executor import DaemonExecutor

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")
_APPLICATION = "ConsentUI"
DEADLINE_S = 5.0


class KeyringTokenStore:
    """Implements TokenStore; loop thread. Calls of the keyring run on one worker thread, each with a deadline.

    A keyring that hangs keeps its thread; the calls after it wait their turn and end at their own deadline, and
    closing the window waits for none of them.
    """

    def __init__(
        self,
        makers: Sequence[tuple[str, BackendMaker]] | None = None,
        deadline_s: float = DEADLINE_S,
    ) -> None:
        self._makers = makers if makers is not None else makers_of_platform()
        self._deadline_s = deadline_s
        self._worker = DaemonExecutor(1, "consentui-keyring")
        self._backend: KeyringBackend | None = None
        self._name: str | None = None

    async def load(self, service_id: str, slot: TokenSlot) -> StoredSignIn | None:
        text = await self._call(lambda backend: backend.get_password(_APPLICATION, _entry(service_id, slot)))
        return None if text is None else from_text(text)

    async def save(self, service_id: str, slot: TokenSlot, value: StoredSignIn) -> None:
        text, entry = to_text(value), _entry(service_id, slot)

        def store(backend: KeyringBackend) -> bool:
            backend.set_password(_APPLICATION, entry, text)
            return backend.get_password(_APPLICATION, entry) == text

        if not await self._call(store):
            raise KeyringUnavailable("the keyring did not keep the sign-in")

    async def delete(self, service_id: str, slot: TokenSlot) -> None:
        entry = _entry(service_id, slot)

        def remove(backend: KeyringBackend) -> None:
            if backend.get_password(_APPLICATION, entry) is not None:
                backend.delete_password(_APPLICATION, entry)

        await self._call(remove)

    def backend_name(self) -> str | None:
        return self._name

    def close(self) -> None:
        """Let the worker thread go; one that hangs ends with the process."""
        self._worker.shutdown(wait=True, cancel_futures=True)

    async def _call(self, use: Callable[[KeyringBackend], T]) -> T:
        call = asyncio.wrap_future(self._worker.submit(self._with_backend, use))
        try:
            async with asyncio.timeout(self._deadline_s):
                return await call
        except TimeoutError as error:
            raise KeyringUnavailable("the keyring does not answer") from error

    def _with_backend(self, use: Callable[[KeyringBackend], T]) -> T:
        """Worker thread. The first keyring that works is kept; one that fails is looked for again next time."""
        if self._backend is not None:
            return self._used(self._backend, use)
        failures: list[Exception] = []
        for name, make in self._makers:
            try:
                backend = make()
                result = self._used(backend, use)
            except Exception as error:  # noqa: BLE001  a half set up KWallet lets errors of its D-Bus library through
                failures.append(error)
            else:
                self._backend, self._name = backend, name
                return result
        raise KeyringUnavailable("there is no keyring that can be used") from failures[-1]

    def _used(self, backend: KeyringBackend, use: Callable[[KeyringBackend], T]) -> T:
        try:
            return use(backend)
        except Exception as error:
            self._backend = None
            raise KeyringUnavailable("the keyring refused") from error


def _entry(service_id: str, slot: TokenSlot) -> str:
    return f"{service_id}/{slot.value}"
