"""Makes a home in which somebody has used the dashboard before: signed in, policy answered, three purposes on.

Run in that home's environment: prepare_home.py SERVICE-URL PHONE-NUMBER, with the code on standard input. It uses the
client of the product without a window, so what is kept is what the product keeps.
"""

from __future__ import annotations

import asyncio
import sys

from consentui.adapters.system.user_paths import UserPaths
from consentui.adapters.tokens.keyring_backends import allowed_backends
from consentui.adapters.tokens.keyring_token_store import KeyringTokenStore
from consentui.application.client import Client
from consentui.application.gate import Gate
from consentui.composition.client import build_client
from consentui.composition.first_snapshot import first_snapshot
from consentui.domain.grant import Method
from consentui.domain.policy import PolicyAnswer
from consentui.domain.switch_state import SwitchState

ON = ("location.results", "location.post_place", "album.publish")


async def prepare(url: str, number: str) -> None:
    """Raises the client's own errors, or AssertionError where something is not as it should be at the end."""
    paths = UserPaths.of_platform()
    tokens = KeyringTokenStore(allowed_backends)
    client = build_client(url, paths, tokens, first_snapshot(url, paths), Gate())
    await client.start()
    try:
        await _use(client, number)
    finally:
        await client.close()
        tokens.close()


async def _use(client: Client, number: str) -> None:
    await client.answer_policy(PolicyAnswer.ACCEPTED)
    sent = await client.session.request_code(number)
    code = await asyncio.to_thread(sys.stdin.readline)
    await client.session.sign_in(sent.attempt_id, code.strip())
    if client.snapshots.current.policy.is_asked:
        await client.answer_policy(PolicyAnswer.ACCEPTED)
    await client.consent.turn_on(1, ON, Method.CHOOSER, client.snapshots.current)
    states = {purpose: client.snapshots.current.switch(purpose).state for purpose in ON}
    assert set(states.values()) == {SwitchState.ON}, states
    assert client.snapshots.current.session.keyring.value == "stored", client.snapshots.current.session


if __name__ == "__main__":
    asyncio.run(prepare(*sys.argv[1:]))
