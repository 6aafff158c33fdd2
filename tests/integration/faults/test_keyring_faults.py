"""The keyring of this computer as the client meets it: there, absent, locked, stopped, replaced by one that forgets."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from consentui.adapters.tokens.keyring_backends import allowed_backends
from consentui.adapters.tokens.keyring_token_store import KeyringTokenStore
from consentui.application.snapshot import KeyringState, SignInState
from consentui.domain.switch_state import SwitchState
from tests.harness.secret_service import SecretService
from tests.integration.client.demo_process import DemoProcess
from tests.integration.client.live_client import LiveClient
from tests.integration.client.on_record import values_of

# The D-Bus library leaves its socket to the garbage collector where a keyring cannot be used.
pytestmark = [pytest.mark.real, pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")]
CAMERA = "camera.publish"
# Shorter than the product's five seconds, so that a stopped keyring costs a test little.
DEADLINE_S = 1.0
Play = Callable[[LiveClient], Coroutine[Any, Any, None]]


def played(demo: DemoProcess, folder: Path, play: Play) -> None:
    """Run `play` with the client of one start, over the keyring that this process can reach now."""
    tokens = KeyringTokenStore(allowed_backends, DEADLINE_S)

    async def run() -> None:
        async with LiveClient(demo.url, folder, tokens) as client:
            await play(client)

    try:
        asyncio.run(run())
    finally:
        tokens.close()
        gc.collect()


def test_sign_in_when_kept_in_the_keyring_survives_a_restart(
    demo: DemoProcess, secret_service: SecretService, tmp_path: Path
) -> None:
    subjects: list[str] = []

    async def first(client: LiveClient) -> None:
        await client.sign_in(demo.new_number(), demo.code_for)
        await client.turn_on(CAMERA)
        assert client.keyring() is KeyringState.STORED
        assert client.now.session.keyring_name == "GNOME Keyring"
        subjects.append(client.subject_id)

    async def second(client: LiveClient) -> None:
        await client.until_shown(CAMERA, SwitchState.ON)
        assert client.first.switch(CAMERA).state is SwitchState.ON_STALE
        assert client.now.session.state is SignInState.SIGNED_IN
        assert client.subject_id == subjects[0]

    played(demo, tmp_path, first)
    played(demo, tmp_path, second)
    assert len(secret_service.labels()) == 1


@pytest.mark.parametrize("trouble", ["absent", "locked", "stopped", "forgetful by environment"])
def test_keyring_when_it_cannot_be_used_asks_the_person_and_keeps_nothing_on_disk(
    demo: DemoProcess,
    secret_service: SecretService,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    trouble: str,
) -> None:
    if trouble == "forgetful by environment":
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    _break(secret_service, trouble)

    async def first(client: LiveClient) -> None:
        assert client.keyring() is KeyringState.UNAVAILABLE, "found out at start"
        await asyncio.wait_for(client.use_device(), 8)
        assert client.keyring() is KeyringState.UNAVAILABLE
        await client.client.session.keep_in_memory()
        assert client.keyring() is KeyringState.MEMORY_ONLY
        await client.sign_in(demo.new_number(), demo.code_for)
        await client.turn_on(CAMERA)
        assert client.keyring() is KeyringState.MEMORY_ONLY, "not asked twice"
        assert values_of(demo.database, client.subject_id, CAMERA) == [True]

    async def second(client: LiveClient) -> None:
        assert client.now.session.state is SignInState.NOT_ASKED
        assert client.now.session.account is None
        assert client.now.subject is None

    try:
        played(demo, tmp_path, first)
        played(demo, tmp_path, second)
    finally:
        if trouble == "stopped":
            secret_service.thaw()
    assert not [path for path in _files(tmp_path) if b'"token"' in path.read_bytes()]


def test_keyring_when_it_is_there_is_used_whatever_the_environment_asks_for(
    demo: DemoProcess, secret_service: SecretService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")

    async def play(client: LiveClient) -> None:
        await client.use_device()
        assert client.keyring() is KeyringState.STORED

    played(demo, tmp_path, play)
    assert len(secret_service.labels()) == 1


def test_keyring_when_unlocked_and_tried_again_keeps_what_was_in_memory(
    demo: DemoProcess, secret_service: SecretService, tmp_path: Path
) -> None:
    async def first(client: LiveClient) -> None:
        assert client.keyring() is KeyringState.UNAVAILABLE
        await client.sign_in(demo.new_number(), demo.code_for)
        assert client.keyring() is KeyringState.UNAVAILABLE
        await asyncio.to_thread(secret_service.start)
        await client.client.session.retry_keyring()
        assert client.keyring() is KeyringState.STORED

    async def second(client: LiveClient) -> None:
        assert client.now.session.state is SignInState.SIGNED_IN

    secret_service.stop()
    played(demo, tmp_path, first)
    played(demo, tmp_path, second)


def test_keyring_when_unlocked_and_tried_again_gives_back_the_sign_in_it_holds(
    demo: DemoProcess, secret_service: SecretService, tmp_path: Path
) -> None:
    subjects: list[str] = []

    async def first(client: LiveClient) -> None:
        await client.sign_in(demo.new_number(), demo.code_for)
        await client.turn_on(CAMERA)
        subjects.append(client.subject_id)

    async def second(client: LiveClient) -> None:
        assert client.keyring() is KeyringState.UNAVAILABLE
        await asyncio.to_thread(secret_service.start)
        await client.client.session.retry_keyring()
        assert client.keyring() is KeyringState.STORED
        assert client.now.session.state is SignInState.SIGNED_IN
        await client.until_shown(CAMERA, SwitchState.ON)
        assert client.subject_id == subjects[0]

    played(demo, tmp_path, first)
    secret_service.stop()
    played(demo, tmp_path, second)


def test_keyring_when_it_stops_later_costs_no_withdrawal(
    demo: DemoProcess, secret_service: SecretService, tmp_path: Path
) -> None:
    """A refresh has to keep its new token; a keyring that hangs then must not keep a withdrawal back."""

    async def play(client: LiveClient) -> None:
        await client.sign_in(demo.new_number(), demo.code_for)
        await client.turn_on(CAMERA)
        secret_service.freeze()
        try:
            demo.advance_clock(301)
            assert await client.click_off(CAMERA) < 1.0
            await client.until_shown(CAMERA, SwitchState.OFF, 8)
            assert client.keyring() is KeyringState.UNAVAILABLE
            assert client.now.session.state is SignInState.SIGNED_IN
        finally:
            secret_service.thaw()

    played(demo, tmp_path, play)


def _break(secret_service: SecretService, trouble: str) -> None:
    if trouble == "locked":
        secret_service.lock()
        assert secret_service.is_locked()
    elif trouble == "stopped":
        secret_service.freeze()
    else:
        secret_service.stop()


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]
