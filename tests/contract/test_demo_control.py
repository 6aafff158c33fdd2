"""The demo's control port: the fake of the window's tests, and the real demo service over two sockets."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from consentui.adapters.http.demo_control import HttpDemoControl
from consentui.adapters.http.http_backend import HttpBackend
from consentui.adapters.receipts.jws_receipt_verifier import JwsReceiptVerifier
from consentui.adapters.system.system_clock import SystemClock
from consentui.application.demo_records import DemoStanding
from consentui.application.ports import DemoControl, DemoNetwork, OffItem, SignedIn
from consentui.domain.errors import NotSignedIn, OutcomeUnknown, RequestRejected, ServiceUnreachable
from consentui.server.demo.control_routes import create_control_app
from consentui.server.demo.demo_database import DemoDatabase
from consentui.server.demo.demo_host import DemoHost
from consentui.server.demo.next_version import load_next_version
from consentui.server.edition import load_edition
from consentui.server.listener import HttpListener
from consentui.server.randomness import SystemRandomness
from tests.fakes.fake_demo_control import FakeDemoControl
from tests.fakes.manual_clock import ManualClock
from tests.harness.real_service import EDITION

TOKEN = "control-token-of-this-test-only"
MEI_LIN = "mei_lin"


@dataclass
class Demo:
    """A demo service with its control port, and a window's backend beside it."""

    control: HttpDemoControl
    backend: HttpBackend
    control_url: str

    async def sign_in_as(self, person: str) -> SignedIn:
        """With the code that the demo's phone shows."""
        phone = next(p.phone_e164 for p in (await self.control.state()).people if p.key == person)
        assert phone is not None
        sent = await self.backend.request_code(phone)
        message = await self._newest_to(phone)
        return await self.backend.sign_in(sent.attempt_id, message, "Linux computer")

    async def _newest_to(self, phone: str) -> str:
        async with asyncio.timeout(10):
            while True:
                messages = [m for m in (await self.control.state()).messages if m.phone_e164 == phone]
                if messages:
                    return messages[-1].code
                await asyncio.sleep(0.01)


@asynccontextmanager
async def real_demo(folder: Path) -> AsyncIterator[Demo]:
    database = DemoDatabase(f"sqlite:///{folder / 'demo.sqlite'}")
    host = DemoHost(
        database, load_edition(EDITION), EDITION, SystemRandomness(), "127.0.0.1", 0, load_next_version(EDITION)
    )
    port = HttpListener(create_control_app(host, TOKEN), "127.0.0.1", 0)
    await host.start()
    await port.start()
    control = HttpDemoControl(port.url, TOKEN, SystemClock())
    backend = HttpBackend(host.api_url, JwsReceiptVerifier(), SystemClock())
    try:
        yield Demo(control, backend, port.url)
    finally:
        await control.close()
        await backend.close()
        await port.stop(0)
        await host.stop(0)


def run_on_demo(folder: Path, play: Callable[[Demo], Awaitable[None]]) -> None:
    async def run() -> None:
        async with asyncio.timeout(30), real_demo(folder) as demo:
            await play(demo)

    asyncio.run(run())


async def check_control(control: DemoControl) -> None:
    """What the support panel relies on."""
    first = await control.state()
    assert first.network is DemoNetwork.ON
    assert MEI_LIN in {person.key for person in first.people}
    assert first.now.tzinfo is not None
    for network in (DemoNetwork.SLOW, DemoNetwork.ERRORS, DemoNetwork.OFF, DemoNetwork.ON):
        await control.set_network(network)
        assert (await control.state()).network is network
    await control.change_on_phone(MEI_LIN)
    assert (await control.records(MEI_LIN)).device is None
    await control.finish_copy()
    await control.skip_days(14)
    await control.end_session(MEI_LIN)
    await control.start_again()
    assert (await control.state()).messages == ()


def test_fake_control_when_used_by_a_panel_does_what_the_real_one_does() -> None:
    asyncio.run(check_control(FakeDemoControl(ManualClock())))


def test_real_control_when_used_by_a_panel_does_what_it_says(tmp_path: Path) -> None:
    async def play(demo: Demo) -> None:
        await check_control(demo.control)

    run_on_demo(tmp_path, play)


def test_records_when_read_are_those_of_the_device_and_of_the_person(tmp_path: Path) -> None:
    async def play(demo: Demo) -> None:
        before = await demo.control.records(MEI_LIN)
        assert before.account is not None
        assert (before.device, before.codes, before.sessions) == (None, 0, ("Pixel 9",))
        assert before.account.answer == "accepted"
        assert {"album.publish", "location.results"} < before.account.on
        device = await demo.backend.register_device("Linux computer")
        await demo.backend.withdraw(device.token, [OffItem("camera.publish", str(uuid.uuid4()))], None)
        await demo.sign_in_as(MEI_LIN)
        await demo.control.change_on_phone(MEI_LIN)
        after = await demo.control.records(MEI_LIN)
        assert after.device == DemoStanding(None, frozenset(), frozenset({"camera.publish"}))
        assert after.account is not None
        turned_off = after.account.off - before.account.off
        assert turned_off == before.account.on - after.account.on != frozenset()
        assert after.sessions == ("Linux computer", "Pixel 9")
        with pytest.raises(RequestRejected):
            await demo.control.records("nobody")

    run_on_demo(tmp_path, play)


def test_network_when_off_or_broken_is_met_by_the_window_as_such(tmp_path: Path) -> None:
    async def play(demo: Demo) -> None:
        await demo.control.set_network(DemoNetwork.OFF)
        with pytest.raises(ServiceUnreachable):
            await demo.backend.service()
        await demo.control.set_network(DemoNetwork.ERRORS)
        with pytest.raises(OutcomeUnknown):
            await demo.backend.service()
        await demo.control.set_network(DemoNetwork.ON)
        assert (await demo.backend.service()).is_demo

    run_on_demo(tmp_path, play)


def test_person_when_their_phone_decides_sees_it_in_the_window(tmp_path: Path) -> None:
    async def play(demo: Demo) -> None:
        signed_in = await demo.sign_in_as(MEI_LIN)
        assert signed_in.account.display_name == "Mei Lin"
        before = {grant.purpose: grant for grant in (await demo.backend.grants(signed_in.tokens.access)).grants}
        assert any(grant.value for grant in before.values())
        await demo.control.change_on_phone(MEI_LIN)
        after = await demo.backend.grants(signed_in.tokens.access)
        changed = [grant for grant in after.grants if grant.revision != before[grant.purpose].revision]
        assert changed
        assert {grant.device_name for grant in changed} == {"Pixel 9"}
        assert after.invalid == frozenset()

    run_on_demo(tmp_path, play)


def test_session_when_ended_by_support_is_over_in_the_window(tmp_path: Path) -> None:
    async def play(demo: Demo) -> None:
        signed_in = await demo.sign_in_as(MEI_LIN)
        await demo.control.end_session(MEI_LIN)
        with pytest.raises(NotSignedIn):
            await demo.backend.grants(signed_in.tokens.access)
        with pytest.raises(NotSignedIn):
            await demo.backend.refresh(signed_in.tokens.refresh)

    run_on_demo(tmp_path, play)


def test_demo_when_started_again_has_a_new_epoch_and_knows_nobody(tmp_path: Path) -> None:
    async def play(demo: Demo) -> None:
        device = await demo.backend.register_device("Linux computer")
        epoch = (await demo.backend.grants(device.token)).grants[0].revision.epoch
        await demo.backend.withdraw(device.token, [OffItem("camera.publish", str(uuid.uuid4()))], None)
        await demo.control.start_again()
        with pytest.raises(NotSignedIn):
            await demo.backend.grants(device.token)
        again = await demo.backend.register_device("Linux computer")
        assert (await demo.backend.grants(again.token)).grants[0].revision.epoch != epoch
        await demo.backend.withdraw(again.token, [OffItem("camera.publish", str(uuid.uuid4()))], None)
        assert (await demo.backend.grants(again.token)).invalid == frozenset(), "signed with new keys"

    run_on_demo(tmp_path, play)


def test_control_when_asked_without_its_token_is_refused(tmp_path: Path) -> None:
    async def play(demo: Demo) -> None:
        stranger = HttpDemoControl(demo.control_url, "another-token", SystemClock())
        with pytest.raises(NotSignedIn):
            await stranger.state()
        await stranger.close()

    run_on_demo(tmp_path, play)


def test_next_version_is_published_once_and_waits_again_after_start_again(tmp_path: Path) -> None:
    async def play() -> None:
        async with real_demo(tmp_path) as demo:
            assert (await demo.control.state()).next_version == "5"
            await demo.control.publish_next_version()
            await demo.control.publish_next_version()
            assert (await demo.control.state()).next_version is None
            versions = [(each.version, each.is_in_force) for each in await demo.backend.policy_versions()]
            assert versions == [("3", False), ("4", True), ("5", False)]
            await demo.control.start_again()
            assert (await demo.control.state()).next_version == "5"
            assert [each.version for each in await demo.backend.policy_versions()] == ["3", "4"]

    asyncio.run(play())


def test_announced_incident_reaches_everybody_once(tmp_path: Path) -> None:
    async def play() -> None:
        async with real_demo(tmp_path) as demo:
            signed_in = await demo.sign_in_as(MEI_LIN)
            token = signed_in.tokens.access
            assert await demo.backend.incidents(token, "en") == ()
            await demo.control.announce_incident()
            await demo.control.announce_incident()
            (english,) = await demo.backend.incidents(token, "en")
            (chinese,) = await demo.backend.incidents(token, "zh-Hans")
            assert english.id == chinese.id and english.title != chinese.title

    asyncio.run(play())
