"""Each thing that can be wrong between the window and a service is found, at its step, under a key of its own."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import json
import socket
import ssl
from collections.abc import AsyncIterator
from email.utils import format_datetime
from pathlib import Path

import pytest
import trustme

from consentui.adapters.http.connection_check import ConnectionCheck
from consentui.adapters.http.tls import no_tls, operator_tls, system_tls
from consentui.application.connection_findings import ConnectionFinding, ConnectionKey, ConnectionStep
from consentui.cli.connection import connection_lines
from consentui.cli.connection_words import words_for
from consentui.domain.errors import SettingsWrong
from tests.fakes.connect_proxy import ConnectProxy
from tests.fakes.manual_clock import ManualClock
from tests.fakes.raw_server import RawServer, Respond, always, problem, then_close, whole

KEY = ConnectionKey
BROKEN_PEM = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
SERVICE = {
    "id": "s", "name": "Juniper", "contact_email": "privacy@juniper.example", "languages": ["en"], "api_version": "1",
    "capabilities": [], "calling_codes": [], "is_demo": False,
}  # fmt: skip


def service(**other: object) -> bytes:
    return whole(200, json.dumps({**SERVICE, **other}).encode())


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def pem(authority: trustme.CA, tmp_path: Path) -> Path:
    path = tmp_path / "own.pem"
    authority.cert_pem.write_to_path(str(path))
    return path


def server_side(authority: trustme.CA, name: str = "127.0.0.1", days: tuple[int, int] = (-1, 9)) -> ssl.SSLContext:
    """With a certificate that holds from the first of these days to the second, counted from now."""
    since, until = (dt.datetime.now(dt.UTC) + dt.timedelta(days=day) for day in days)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name, not_before=since, not_after=until).configure_cert(context)
    return context


def look(
    respond: Respond, tls: ssl.SSLContext | None = None, trusted: ssl.SSLContext | None = None, url: str = ""
) -> list[ConnectionFinding]:
    """What is found on the way to a server of this test."""

    async def play() -> list[ConnectionFinding]:
        async with RawServer(respond, tls) as server:
            address = url or server.url
            return await found(ConnectionCheck(address, ManualClock(), tls=trusted or no_tls()))

    return asyncio.run(play())


async def found(check: ConnectionCheck) -> list[ConnectionFinding]:
    """On a thread: it waits, and the servers of this test run on the loop."""
    return await asyncio.to_thread(lambda: list(check.findings()))


def keys(findings: list[ConnectionFinding]) -> list[ConnectionKey]:
    return [finding.key for finding in findings]


def test_way_when_all_is_well_is_told_step_by_step(authority: trustme.CA, pem: Path) -> None:
    findings = look(always(service()), server_side(authority), operator_tls(pem))
    assert keys(findings) == [KEY.NAME_FOUND, KEY.CONNECTED, KEY.TLS_GOOD, KEY.ANSWERS]
    assert findings[-1].detail == "Juniper"
    assert all(finding.is_good for finding in findings)


@pytest.mark.parametrize(
    ("answer", "key", "detail"),
    [
        (service(is_demo=True), KEY.DEMO, "Juniper"),
        (whole(200, b"<html>", "text/html; charset=utf-8"), KEY.WEB_PAGE, None),
        (whole(200, b'{"message": "hello"}'), KEY.NOT_A_SERVICE, None),
        (whole(200, b"[1]"), KEY.NOT_A_SERVICE, None),
        (whole(200, b"{", "application/json"), KEY.NOT_A_SERVICE, None),
        (whole(404, b'{"detail": "Not Found"}'), KEY.NOT_A_SERVICE, None),
        (whole(404, b"<html>", "text/html"), KEY.WEB_PAGE, None),
        (problem("not-signed-in", 401), KEY.NOT_A_SERVICE, None),
        (service(api_version="0"), KEY.VERSION_OLD, "0"),
        (service(api_version="2", name=None, more={"a": 1}), KEY.VERSION_NEW, "2"),
        (service(api_version="²"), KEY.VERSION_NEW, "²"),
        (whole(302, b"", more={"Location": "https://else.example/"}), KEY.ELSEWHERE, "https://else.example/"),
        (whole(503, b"busy", "text/plain"), KEY.SERVICE_TROUBLE, "503"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", KEY.NOT_HTTP, None),
    ],
)  # fmt: skip
def test_answer_when_it_is_not_what_is_wanted_is_told_apart(
    answer: bytes, key: ConnectionKey, detail: str | None
) -> None:
    findings = look(then_close(answer))
    assert keys(findings) == [KEY.NAME_FOUND, KEY.CONNECTED, key]
    assert detail is None or findings[-1].detail == detail
    assert not findings[-1].is_good


@pytest.mark.parametrize(
    ("name", "days", "key"),
    [
        ("127.0.0.1", (-9, -1), KEY.TLS_EXPIRED),
        ("127.0.0.1", (2, 9), KEY.TLS_NOT_YET),
        ("other.example", (-1, 9), KEY.TLS_OTHER_NAME),
    ],
    ids=["ended", "not yet", "other name"],
)
def test_certificate_when_it_does_not_hold_is_told_why(
    authority: trustme.CA, pem: Path, name: str, days: tuple[int, int], key: ConnectionKey
) -> None:
    findings = look(always(service()), server_side(authority, name, days), operator_tls(pem))
    assert keys(findings) == [KEY.NAME_FOUND, KEY.CONNECTED, key]


def test_certificate_when_its_authority_is_not_known_is_told(authority: trustme.CA) -> None:
    findings = look(always(service()), server_side(authority), system_tls())
    assert keys(findings) == [KEY.NAME_FOUND, KEY.CONNECTED, KEY.TLS_AUTHORITY]


def test_server_when_it_speaks_no_tls_is_told() -> None:
    async def greet(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 mail.example ready\r\n")
        await writer.drain()
        writer.close()

    async def play() -> list[ConnectionFinding]:
        async with await asyncio.start_server(greet, "127.0.0.1", 0) as server:
            address = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            return await found(ConnectionCheck(address, ManualClock(), tls=system_tls()))

    assert keys(asyncio.run(play())) == [KEY.NAME_FOUND, KEY.CONNECTED, KEY.TLS_NOT_SPOKEN]


def test_port_when_nothing_listens_is_refused() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{unused.getsockname()[1]}"
        findings = asyncio.run(found(ConnectionCheck(address, ManualClock(), tls=no_tls())))
    assert keys(findings) == [KEY.NAME_FOUND, KEY.REFUSED]


@pytest.mark.parametrize("host", ["no-such-name.invalid", "a" * 64 + ".example"])
def test_name_when_nobody_knows_it_is_told(host: str) -> None:
    findings = asyncio.run(found(ConnectionCheck(f"https://{host}", ManualClock(), tls=system_tls())))
    assert len(findings) == 1
    # Where this computer has no name server at all, that is what is told.
    assert findings[0].key in (KEY.NAME_UNKNOWN, KEY.NAME_SERVER)


def test_clock_when_it_differs_from_that_of_the_service_is_told_beside_the_answer() -> None:
    now = ManualClock().wall()
    for minutes, expected in ((4, [KEY.ANSWERS]), (6, [KEY.CLOCK_WRONG, KEY.ANSWERS])):
        date = format_datetime(now + dt.timedelta(minutes=minutes), usegmt=True)
        answer = whole(200, json.dumps(SERVICE).encode(), more={"Date": date})
        assert keys(look(always(answer)))[2:] == expected


@contextlib.asynccontextmanager
async def beyond_a_proxy(authority: trustme.CA, proxy: ConnectProxy) -> AsyncIterator[tuple[str, str]]:
    """Address of a service over TLS, and of the proxy."""
    async with RawServer(always(service()), server_side(authority)) as server, proxy:
        yield server.url, f"127.0.0.1:{proxy.port}"


def test_way_when_by_a_proxy_that_knows_the_person_goes_through_it(authority: trustme.CA, pem: Path) -> None:
    async def play(sign_in: str) -> list[ConnectionFinding]:
        proxy = ConnectProxy(sign_in="mei:a b")
        async with beyond_a_proxy(authority, proxy) as (address, place):
            check = ConnectionCheck(address, ManualClock(), tls=operator_tls(pem), proxy=f"http://{sign_in}{place}")
            findings = await found(check)
            assert set(proxy.targets) == {address.removeprefix("https://")}
            return findings

    good = asyncio.run(play("mei:a%20b@"))
    assert keys(good) == [KEY.NAME_FOUND, KEY.CONNECTED, KEY.TLS_GOOD, KEY.ANSWERS]
    for sign_in in ("", "mei:wrong-word@"):
        refused = asyncio.run(play(sign_in))
        assert keys(refused) == [KEY.NAME_FOUND, KEY.PROXY_SIGN_IN]
        assert "wrong-word" not in words_for(refused[-1], "", "1")


@pytest.mark.parametrize(
    ("status", "key"), [(403, KEY.PROXY_REFUSED), (502, KEY.NO_WAY), (404, KEY.PROXY_REFUSED)], ids=str
)
def test_proxy_when_it_lets_nobody_through_is_told(authority: trustme.CA, status: int, key: ConnectionKey) -> None:
    async def play() -> None:
        async with beyond_a_proxy(authority, ConnectProxy(status=status)) as (address, place):
            check = ConnectionCheck(address, ManualClock(), tls=system_tls(), proxy=f"http://{place}")
            findings = await found(check)
            assert keys(findings) == [KEY.NAME_FOUND, key]
            # A proxy that finds no way to the service is not what there is no way to.
            assert findings[-1].detail == (address.removeprefix("https://") if key is KEY.NO_WAY else place)

    asyncio.run(play())


def test_proxy_when_nothing_listens_there_is_named() -> None:
    check = ConnectionCheck("https://service.example", ManualClock(), tls=system_tls(), proxy="http://127.0.0.1:9")
    assert keys(asyncio.run(found(check))) == [KEY.NAME_FOUND, KEY.PROXY_UNREACHABLE]


@pytest.mark.parametrize("key", ConnectionKey)
def test_finding_when_told_has_a_sentence_and_a_key_where_it_is_bad(key: ConnectionKey) -> None:
    finding = ConnectionFinding(ConnectionStep.SERVICE, key, "detail-of-it\x1b[2J")
    words = words_for(finding, "https://service.example", "1")
    assert len(words) > 20
    assert "\x1b" not in words and "{" not in words
    assert words.endswith(f"[{key.value}]") is not finding.is_good


@pytest.mark.parametrize("content", ["", "no certificate", BROKEN_PEM])  # fmt: skip
def test_authorities_when_the_file_holds_none_are_refused_and_checking_goes_on(tmp_path: Path, content: str) -> None:
    path = tmp_path / "bad.pem"
    path.write_text(content)
    for bad in (path, tmp_path / "none.pem"):
        with pytest.raises(SettingsWrong, match="cannot be read"):
            operator_tls(bad)
    (line,) = connection_lines("https://127.0.0.1:9", None, str(path))
    assert line[:2] == ("service", False)


def test_authorities_when_added_leave_those_of_the_system_and_all_checks(pem: Path) -> None:
    context = operator_tls(pem)
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert type(context) is type(system_tls())
