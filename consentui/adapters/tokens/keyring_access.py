"""The keyring's own calls, which block: choose a backend from a list, store with read-back, name it for people."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from consentui.domain.errors import KeyringUnavailable
from consentui.domain.record import Record


class SecretKeeper(Protocol):
    """What is used of a backend of the keyring package."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


class AllowedBackend(Record):
    """One backend that may be used: `open` raises where it cannot work here, `name` is its name for people."""

    open: Callable[[], SecretKeeper]
    name: Callable[[], str]


_LOG = logging.getLogger(__name__)
Result = TypeVar("Result")
BackendLoader = Callable[[], Sequence[AllowedBackend]]


class KeyringAccess:
    """Used by one worker thread only. Every error of a backend, of whatever package, becomes KeyringUnavailable."""

    def __init__(self, load_backends: BackendLoader) -> None:
        self._load_backends = load_backends
        self._keeper: SecretKeeper | None = None
        self.name: str | None = None

    def read(self, service: str, username: str) -> str | None:
        return self._guarded(lambda keeper: keeper.get_password(service, username))

    def store(self, service: str, username: str, text: str) -> None:
        """Raises KeyringUnavailable also where the keyring gives back something else than it was given."""

        def store(keeper: SecretKeeper) -> None:
            keeper.set_password(service, username, text)
            if keeper.get_password(service, username) != text:
                raise KeyringUnavailable("the keyring did not keep what it was given")

        self._guarded(store)

    def remove(self, service: str, username: str) -> None:
        """No error where there is no such entry."""

        def remove(keeper: SecretKeeper) -> None:
            if keeper.get_password(service, username) is None:
                return
            keeper.delete_password(service, username)
            if keeper.get_password(service, username) is not None:
                raise KeyringUnavailable("the keyring did not remove the entry")

        self._guarded(remove)

    def _guarded(self, call: Callable[[SecretKeeper], Result]) -> Result:
        try:
            return call(self._chosen())
        except KeyringUnavailable:
            raise
        except Exception as error:
            # Backends leak errors of D-Bus, of ctypes, of the keyring package. What worked before may have gone.
            self._keeper = None
            raise KeyringUnavailable(f"the keyring failed: {type(error).__name__}") from error

    def _chosen(self) -> SecretKeeper:
        if self._keeper is None:
            self._keeper, self.name = self._first_that_opens()
        return self._keeper

    def _first_that_opens(self) -> tuple[SecretKeeper, str]:
        for backend in self._load_backends():
            try:
                keeper = backend.open()
            except Exception as error:  # noqa: BLE001  see _guarded; the next backend may work
                _LOG.debug("a keyring backend does not work here: %s", type(error).__name__)
                continue
            return keeper, backend.name()
        raise KeyringUnavailable("this computer has no keyring that can be used")
