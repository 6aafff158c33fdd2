"""A window whose settings are wrong opens, says so on both ways, and asks nobody; one that is set up works by them."""

from __future__ import annotations

import asyncio
import json
import ssl
import sys
from pathlib import Path

import pytest
import trustme

from consentui.adapters.system.system_clock import SystemClock
from consentui.adapters.system.user_paths import UserPaths
from consentui.adapters.tokens.memory_token_store import MemoryTokenStore
from consentui.application.brand import Brand
from consentui.application.window_given import LogPlan, WindowGiven
from consentui.composition.client import build_backend, real_ports
from consentui.domain.account import ServiceInfo
from consentui.domain.errors import SettingsWrong
from tests.fakes.connect_proxy import ConnectProxy
from tests.fakes.raw_server import RawServer, always, whole
from tests.harness import processes
from tests.harness.waiting import wait_until

SERVICE = {
    "id": "s", "name": "Juniper", "contact_email": "privacy@juniper.example", "languages": ["en"], "api_version": "1",
    "capabilities": [], "calling_codes": [], "is_demo": False,
}  # fmt: skip


def test_window_when_its_settings_are_wrong_stays_open_and_says_file_and_line(
    home: dict[str, str], tmp_path: Path
) -> None:
    settings = Path(home["XDG_CONFIG_HOME"]) / "consentui" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text('look = "dark"\nservice = "http://service.example"\n')
    log = tmp_path / "window.log"
    process = processes.start([sys.executable, "-m", "consentui"], {**home, "QT_QPA_PLATFORM": "offscreen"}, log)
    try:
        wait_until(lambda: b"SettingsWrong" in log.read_bytes(), "the window to say what is wrong", 20)
        assert process.poll() is None
    finally:
        processes.stop(process)
    assert f"{settings}:2: service: a service is reached over https" in log.read_text()
    assert "Traceback" not in log.read_text()


def test_service_when_behind_proxy_and_own_authority_is_reached_under_the_name_of_the_brand(tmp_path: Path) -> None:
    authority = trustme.CA()
    pem = tmp_path / "own.pem"
    authority.cert_pem.write_to_path(str(pem))
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(tls)

    async def play() -> ServiceInfo:
        answer = always(whole(200, json.dumps(SERVICE).encode()))
        async with RawServer(answer, tls) as server, ConnectProxy() as proxy:
            given = WindowGiven(f"http://127.0.0.1:{proxy.port}", str(pem), Brand("Kestrel Home"))
            backend = build_backend(server.url, SystemClock(), given)
            try:
                info = await backend.service()
            finally:
                await backend.close()
            assert proxy.targets == [server.url.removeprefix("https://")]
            return info

    info = asyncio.run(play())
    assert (info.id, info.name, info.contact_email) == ("s", "Kestrel Home", "privacy@juniper.example")


def test_report_when_the_log_lies_where_somebody_said_is_made_from_it(tmp_path: Path) -> None:
    log = tmp_path / "own.log"
    log.write_text('{"message": "a line of its own"}\n')
    given = WindowGiven(log=LogPlan(kept=log))

    async def play() -> str:
        paths = UserPaths.under(tmp_path / "window")
        ports = real_ports("http://127.0.0.1:9", paths, MemoryTokenStore(), given=given)
        try:
            return "".join(part.text for part in await ports.support.parts(()))
        finally:
            await ports.backend.close()

    assert "a line of its own" in asyncio.run(play())


def test_authorities_when_they_cannot_be_read_keep_the_client_from_being_made(tmp_path: Path) -> None:
    pem = tmp_path / "own.pem"
    pem.write_text("no certificate")
    with pytest.raises(SettingsWrong, match="it holds no certificate in PEM"):
        build_backend("https://127.0.0.1:9", SystemClock(), WindowGiven(ca=str(pem)))
