"""One suite for every place where sign-ins are kept: memory, the fake of other tests, a real Secret Service."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.backend import KeyringBackend

from consentui.adapters.tokens.keyring_access import AllowedBackend
from consentui.adapters.tokens.keyring_backends import allowed_backends
from consentui.adapters.tokens.keyring_token_store import KeyringTokenStore
from consentui.adapters.tokens.memory_token_store import MemoryTokenStore
from consentui.application.ports import StoredSignIn, TokenSlot, TokenStore
from consentui.domain.errors import KeyringUnavailable
from tests.fakes.fake_token_store import FakeTokenStore
from tests.harness.secret_service import SecretService
from tests.harness.session_bus import SessionBus
from tests.harness.waiting import wait_until

VALUE = StoredSignIn("a-made-up-token", "acct-1", "+441632960123")


def real_store(deadline_s: float = 5.0) -> KeyringTokenStore:
    return KeyringTokenStore(allowed_backends, deadline_s)


@pytest.fixture(params=["memory", "fake", pytest.param("secret service", marks=pytest.mark.real)])
def store(request: pytest.FixtureRequest) -> Iterator[TokenStore]:
    if request.param == "memory":
        yield MemoryTokenStore()
    elif request.param == "fake":
        yield FakeTokenStore()
    else:
        request.getfixturevalue("secret_service")
        real = real_store()
        yield real
        real.close()


def played(play: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(play())


def test_saved_value_is_loaded_and_deleted(store: TokenStore) -> None:
    async def play() -> None:
        assert await store.load("service", TokenSlot.ACCOUNT) is None
        await store.save("service", TokenSlot.ACCOUNT, VALUE)
        assert await store.load("service", TokenSlot.ACCOUNT) == VALUE
        await store.delete("service", TokenSlot.ACCOUNT)
        assert await store.load("service", TokenSlot.ACCOUNT) is None

    played(play)


def test_services_and_slots_are_kept_apart(store: TokenStore) -> None:
    async def play() -> None:
        other = StoredSignIn("another-made-up-token", "dev-1")
        await store.save("service", TokenSlot.ACCOUNT, VALUE)
        await store.save("service", TokenSlot.DEVICE, other)
        assert await store.load("service", TokenSlot.ACCOUNT) == VALUE
        assert await store.load("service", TokenSlot.DEVICE) == other
        assert await store.load("another", TokenSlot.ACCOUNT) is None

    played(play)


def test_deleting_nothing_is_no_error(store: TokenStore) -> None:
    played(lambda: store.delete("service", TokenSlot.DEVICE))


@pytest.mark.real
def test_value_survives_the_process(secret_service: SecretService) -> None:
    async def play(store: KeyringTokenStore, *, is_first: bool) -> None:
        if is_first:
            await store.save("service", TokenSlot.ACCOUNT, VALUE)
        assert await store.load("service", TokenSlot.ACCOUNT) == VALUE
        assert store.backend_name() == "GNOME Keyring"

    for is_first in (True, False):
        store = real_store()
        asyncio.run(play(store, is_first=is_first))
        store.close()


# The D-Bus library leaves its socket to the garbage collector where it finds nobody to talk to.
LEFT_SOCKET = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


@LEFT_SOCKET
@pytest.mark.real
def test_bus_without_a_keyring_is_unavailable(session_bus: SessionBus) -> None:
    store = real_store()
    with pytest.raises(KeyringUnavailable):
        asyncio.run(store.load("service", TokenSlot.ACCOUNT))
    store.close()
    gc.collect()


@LEFT_SOCKET
@pytest.mark.real
def test_locked_keyring_that_nobody_unlocks_is_unavailable(secret_service: SecretService) -> None:
    store = real_store(deadline_s=2.0)
    asyncio.run(store.save("service", TokenSlot.ACCOUNT, VALUE))
    secret_service.lock()
    with pytest.raises(KeyringUnavailable):
        asyncio.run(store.load("service", TokenSlot.ACCOUNT))
    store.close()
    gc.collect()


@pytest.mark.real
def test_frozen_keyring_ends_at_the_deadline_and_does_not_hold_up_closing(secret_service: SecretService) -> None:
    store = real_store(deadline_s=0.5)
    asyncio.run(store.save("service", TokenSlot.ACCOUNT, VALUE))
    secret_service.freeze()
    try:
        began_s = time.monotonic()
        with pytest.raises(KeyringUnavailable, match="does not answer"):
            asyncio.run(store.load("service", TokenSlot.ACCOUNT))
        store.close()
        assert time.monotonic() - began_s < 4.0, "neither the call nor closing waits for the keyring"
    finally:
        secret_service.thaw()
        wait_until(has_no_worker, "the worker thread ends once the keyring answers")


def has_no_worker() -> bool:
    return not any(thread.name.startswith("consentui-keyring") for thread in threading.enumerate())


def null_keyring() -> KeyringBackend:
    return keyring.backends.null.Keyring()  # type: ignore[no-untyped-call]


def failing_keyring() -> KeyringBackend:
    return keyring.backends.fail.Keyring()  # type: ignore[no-untyped-call]


class ForgettingKeyring:
    """Says it stored, and gives back something else."""

    def get_password(self, service: str, username: str) -> str | None:
        return "something else"

    def set_password(self, service: str, username: str, password: str) -> None:
        return None

    def delete_password(self, service: str, username: str) -> None:
        return None


class BrokenKeyring:
    """A half set up keyring: errors of whatever library is under it come through."""

    def get_password(self, service: str, username: str) -> str | None:
        raise LookupError("org.kde.kwalletd")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise LookupError("org.kde.kwalletd")

    def delete_password(self, service: str, username: str) -> None:
        raise LookupError("org.kde.kwalletd")


def store_over(make: Callable[[], Any], deadline_s: float = 5.0) -> KeyringTokenStore:
    return KeyringTokenStore(lambda: [AllowedBackend(make, lambda: "Test")], deadline_s)


@pytest.mark.parametrize("make", [null_keyring, failing_keyring, ForgettingKeyring, BrokenKeyring])
def test_keyring_that_keeps_nothing_is_unavailable(make: Callable[[], Any]) -> None:
    store = store_over(make)
    with pytest.raises(KeyringUnavailable):
        asyncio.run(store.save("service", TokenSlot.ACCOUNT, VALUE))
    store.close()


@pytest.mark.parametrize("make", [ForgettingKeyring, BrokenKeyring])
def test_entry_that_cannot_be_removed_is_unavailable(make: Callable[[], Any]) -> None:
    store = store_over(make)
    with pytest.raises(KeyringUnavailable):
        asyncio.run(store.delete("service", TokenSlot.ACCOUNT))
    store.close()


def test_entry_of_another_program_is_a_miss() -> None:
    store = store_over(ForgettingKeyring)
    assert asyncio.run(store.load("service", TokenSlot.ACCOUNT)) is None
    store.close()


class HangingKeyring(ForgettingKeyring):
    """Answers nothing until it is told to."""

    def __init__(self) -> None:
        self.answers = threading.Event()
        self.asked = 0

    def get_password(self, service: str, username: str) -> str | None:
        self.asked += 1
        self.answers.wait(30)
        return None


def test_keyring_that_hangs_fails_later_calls_at_once_and_works_again_when_it_answers() -> None:
    hanging = HangingKeyring()
    store = store_over(lambda: hanging, deadline_s=0.2)

    async def play() -> None:
        with pytest.raises(KeyringUnavailable, match="does not answer"):
            await store.load("service", TokenSlot.ACCOUNT)
        began_s = time.monotonic()
        for _ in range(20):
            with pytest.raises(KeyringUnavailable):
                await store.load("service", TokenSlot.ACCOUNT)
        assert time.monotonic() - began_s < 0.2, "a call waited for a keyring that is known to hang"
        assert hanging.asked == 1
        hanging.answers.set()
        while True:
            try:
                assert await store.load("service", TokenSlot.ACCOUNT) is None
            except KeyringUnavailable:
                await asyncio.sleep(0)
            else:
                return

    asyncio.run(asyncio.wait_for(play(), 10))
    store.close()


def test_closed_store_is_unavailable() -> None:
    store = store_over(null_keyring)
    store.close()
    with pytest.raises(KeyringUnavailable):
        asyncio.run(store.load("service", TokenSlot.ACCOUNT))


@pytest.mark.real
def test_properties_from_the_environment_have_no_effect(
    secret_service: SecretService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """KEYRING_PROPERTY_* could send entries to another collection, or rename them."""
    monkeypatch.setenv("KEYRING_PROPERTY_PREFERRED_COLLECTION", "/org/freedesktop/secrets/collection/session")
    monkeypatch.setenv("KEYRING_PROPERTY_APPID", "somebody else")
    store = real_store()
    asyncio.run(store.save("service", TokenSlot.ACCOUNT, VALUE))
    assert len(secret_service.labels()) == 1
    assert os.environ["KEYRING_PROPERTY_APPID"] == "somebody else"
    store.close()


@pytest.mark.real
def test_long_values_fit_and_are_read_back_whole(secret_service: SecretService) -> None:
    store = real_store()
    value = StoredSignIn("t" * 512, "acct-" + "s" * 32, "+441632960123")
    asyncio.run(store.save("service", TokenSlot.ACCOUNT, value))
    assert asyncio.run(store.load("service", TokenSlot.ACCOUNT)) == value
    store.close()


@pytest.mark.real
def test_environment_cannot_choose_another_keyring(session_bus: SessionBus) -> None:
    """The variable that makes `keyring` use a backend that swallows everything has no effect."""
    program = (
        "import asyncio\n"
        "from consentui.adapters.tokens.keyring_backends import allowed_backends\n"
        "from consentui.adapters.tokens.keyring_token_store import KeyringTokenStore\n"
        "from consentui.application.ports import StoredSignIn, TokenSlot\n"
        "from consentui.domain.errors import KeyringUnavailable\n"
        "store = KeyringTokenStore(allowed_backends)\n"
        "try:\n"
        "    asyncio.run(store.save('service', TokenSlot.DEVICE, StoredSignIn('made-up', 'dev-1')))\n"
        "except KeyringUnavailable:\n"
        "    print('unavailable')\n"
    )
    environment = {**session_bus.environment(), "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == "unavailable\n"


def test_too_long_token_is_refused_before_the_keyring_sees_it() -> None:
    store = store_over(null_keyring)
    with pytest.raises(KeyringUnavailable, match="too long"):
        asyncio.run(store.save("service", TokenSlot.ACCOUNT, StoredSignIn("x" * 1300, "acct-1")))
    store.close()
