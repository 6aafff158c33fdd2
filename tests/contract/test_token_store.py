"""One suite for every place where sign-ins are kept: memory, the fake of other tests, a real Secret Service."""

from __future__ import annotations

import asyncio
import gc
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

from consentui.adapters.tokens.keyring_token_store import KeyringTokenStore
from consentui.adapters.tokens.memory_token_store import MemoryTokenStore
from consentui.application.ports import StoredSignIn, TokenSlot, TokenStore
from consentui.domain.errors import KeyringUnavailable
from tests.fakes.fake_token_store import FakeTokenStore
from tests.harness.secret_service import SecretService
from tests.harness.session_bus import SessionBus
from tests.harness.waiting import wait_until

VALUE = StoredSignIn("a-made-up-token", "acct-1", "+441632960123")


@pytest.fixture(params=["memory", "fake", pytest.param("secret service", marks=pytest.mark.real)])
def store(request: pytest.FixtureRequest) -> Iterator[TokenStore]:
    if request.param == "memory":
        yield MemoryTokenStore()
    elif request.param == "fake":
        yield FakeTokenStore()
    else:
        request.getfixturevalue("secret_service")
        real = KeyringTokenStore()
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
        assert store.backend_name() == "Secret Service"

    for is_first in (True, False):
        store = KeyringTokenStore()
        asyncio.run(play(store, is_first=is_first))
        store.close()


# The D-Bus library leaves its socket to the garbage collector where it finds nobody to talk to.
LEFT_SOCKET = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


@LEFT_SOCKET
@pytest.mark.real
def test_bus_without_a_keyring_is_unavailable(session_bus: SessionBus) -> None:
    store = KeyringTokenStore()
    with pytest.raises(KeyringUnavailable):
        asyncio.run(store.load("service", TokenSlot.ACCOUNT))
    store.close()
    gc.collect()


@LEFT_SOCKET
@pytest.mark.real
def test_locked_keyring_that_nobody_unlocks_is_unavailable(secret_service: SecretService) -> None:
    store = KeyringTokenStore(deadline_s=2.0)
    asyncio.run(store.save("service", TokenSlot.ACCOUNT, VALUE))
    secret_service.lock()
    with pytest.raises(KeyringUnavailable):
        asyncio.run(store.load("service", TokenSlot.ACCOUNT))
    store.close()
    gc.collect()


@pytest.mark.real
def test_frozen_keyring_ends_at_the_deadline_and_does_not_hold_up_closing(secret_service: SecretService) -> None:
    store = KeyringTokenStore(deadline_s=0.5)
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


@pytest.mark.parametrize("make", [null_keyring, failing_keyring])
def test_keyring_that_keeps_nothing_is_unavailable(make: Callable[[], KeyringBackend]) -> None:
    store = KeyringTokenStore(makers=[("Test", make)])
    with pytest.raises(KeyringUnavailable):
        asyncio.run(store.save("service", TokenSlot.ACCOUNT, VALUE))
    store.close()


@pytest.mark.real
def test_environment_cannot_choose_another_keyring(session_bus: SessionBus) -> None:
    """The variable that makes `keyring` use a backend that swallows everything has no effect."""
    program = (
        "import asyncio\n"
        "from consentui.adapters.tokens.keyring_token_store import KeyringTokenStore\n"
        "from consentui.application.ports import StoredSignIn, TokenSlot\n"
        "from consentui.domain.errors import KeyringUnavailable\n"
        "store = KeyringTokenStore()\n"
        "try:\n"
        "    asyncio.run(store.save('service', TokenSlot.DEVICE, StoredSignIn('made-up', 'dev-1')))\n"
        "except KeyringUnavailable:\n"
        "    print('unavailable')\n"
    )
    environment = {**session_bus.environment(), "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == "unavailable\n"


def test_too_long_token_is_refused_before_the_keyring_sees_it() -> None:
    store = KeyringTokenStore(makers=[("Test", null_keyring)])
    with pytest.raises(KeyringUnavailable, match="too long"):
        asyncio.run(store.save("service", TokenSlot.ACCOUNT, StoredSignIn("x" * 1300, "acct-1")))
    store.close()
