"""Goes the way to a service step by step, to say which one fails: name, connection, TLS, answer, version."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import socket
import ssl
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from typing import Any

from consentui.adapters.http.classify import message_of
from consentui.adapters.http.proxy_way import open_tunnel, place_of
from consentui.adapters.http.service_address import is_encrypted
from consentui.adapters.http.service_clock import ServiceClock
from consentui.adapters.http.transport import Answer, HttpTransport
from consentui.application.connection_findings import ConnectionFinding, ConnectionKey, ConnectionStep
from consentui.application.ports import Clock
from consentui.domain.errors import ConsentError, ServiceUnreachable
from consentui.wire import limits, routes
from consentui.wire.mapping import service_from
from consentui.wire.policy_messages import ServiceMessage

# From this difference on, codes and certificates begin to fail.
CLOCK_SLACK = dt.timedelta(minutes=5)
# X509_V_ERR_… of OpenSSL
_EXPIRED, _NOT_YET, _OTHER_NAME = (10,), (9,), (62, 64)
_UNKNOWN_AUTHORITY = (2, 18, 19, 20, 21, 24, 27)


class ConnectionCheck:
    """One look at one service, on a thread without an event loop; it waits. TLS is verified here as everywhere.

    `address` and `proxy` are checked ones (`checked_address`, `checked_proxy`).
    """

    def __init__(self, address: str, clock: Clock, *, tls: ssl.SSLContext, proxy: str | None = None) -> None:
        self._address = address
        self._clock = clock
        self._tls = tls
        self._proxy = proxy

    def findings(self) -> Iterator[ConnectionFinding]:
        """As they are found; the last one is the first that is not good, or says that the service answers."""
        for finding in self._way():
            yield finding
            if not finding.is_good:
                return
        yield from asyncio.run(self._answer())

    def _way(self) -> Iterator[ConnectionFinding]:
        """Name, connection and TLS, on a connection that is closed again."""
        host, port = place_of(self._proxy or self._address)
        found = _name(host, port)
        yield found
        if not found.is_good:
            return
        try:
            connection = socket.create_connection((host, port), limits.CONNECT_TIMEOUT_S)
        except OSError as error:
            key = ConnectionKey.PROXY_UNREACHABLE if self._proxy else _refusal(error)
            yield ConnectionFinding(ConnectionStep.CONNECTION, key, f"{host}:{port}")
            return
        with connection:
            connection.settimeout(limits.CALL_DEADLINE_S)
            yield from self._beyond(connection, f"{host}:{port}")

    def _beyond(self, connection: socket.socket, place: str) -> Iterator[ConnectionFinding]:
        is_tunnel = self._proxy is not None and not is_encrypted(self._proxy) and is_encrypted(self._address)
        key = self._tunnel(connection) if is_tunnel else ConnectionKey.CONNECTED
        # A proxy may be there and find no way to the service.
        missed = ":".join(map(str, place_of(self._address))) if key is ConnectionKey.NO_WAY else place
        yield ConnectionFinding(ConnectionStep.CONNECTION, key, missed)
        # TLS within the TLS of a proxy is left to the request itself.
        if key is ConnectionKey.CONNECTED and is_encrypted(self._address) and (is_tunnel or self._proxy is None):
            yield self._shake_hands(connection)

    def _tunnel(self, connection: socket.socket) -> ConnectionKey:
        try:
            return open_tunnel(connection, self._proxy or "", *place_of(self._address))
        except OSError:
            return ConnectionKey.PROXY_UNREACHABLE

    def _shake_hands(self, connection: socket.socket) -> ConnectionFinding:
        host, _ = place_of(self._address)
        try:
            with self._tls.wrap_socket(connection, server_hostname=host):
                return ConnectionFinding(ConnectionStep.TLS, ConnectionKey.TLS_GOOD, host)
        except ssl.SSLCertVerificationError as error:
            return ConnectionFinding(ConnectionStep.TLS, _certificate_key(error), host)
        except OSError:
            return ConnectionFinding(ConnectionStep.TLS, ConnectionKey.TLS_NOT_SPOKEN, host)

    async def _answer(self) -> list[ConnectionFinding]:
        """What the service says of itself, asked as the window asks."""
        clock = ServiceClock(self._clock.monotonic_s)
        transport = HttpTransport(self._address, clock, tls=self._tls, proxy=self._proxy)
        step = ConnectionStep.SERVICE
        try:
            answer = await transport.exchange("GET", routes.SERVICE)
        except ConsentError as error:
            return [ConnectionFinding(step, _failure_key(error), self._address)]
        finally:
            await transport.close()
        key, detail = _kind_of(answer)
        found = ConnectionFinding(step, key, detail or self._address)
        if found.is_good and self._is_clock_wrong(answer):
            return [ConnectionFinding(step, ConnectionKey.CLOCK_WRONG, answer.headers["date"]), found]
        return [found]

    def _is_clock_wrong(self, answer: Answer) -> bool:
        try:
            theirs = parsedate_to_datetime(answer.headers.get("date", ""))
        except ValueError:
            return False
        return theirs.tzinfo is not None and abs(self._clock.wall() - theirs) > CLOCK_SLACK


def _name(host: str, port: int) -> ConnectionFinding:
    key = ConnectionKey.NAME_FOUND
    try:
        socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        key = ConnectionKey.NAME_SERVER if error.errno == socket.EAI_AGAIN else ConnectionKey.NAME_UNKNOWN
    except (OSError, UnicodeError):
        key = ConnectionKey.NAME_UNKNOWN
    return ConnectionFinding(ConnectionStep.NAME, key, host)


def _refusal(error: OSError) -> ConnectionKey:
    if isinstance(error, ConnectionRefusedError):
        return ConnectionKey.REFUSED
    return ConnectionKey.NO_ANSWER if isinstance(error, TimeoutError) else ConnectionKey.NO_WAY


def _certificate_key(error: ssl.SSLCertVerificationError) -> ConnectionKey:
    codes = (
        (_EXPIRED, ConnectionKey.TLS_EXPIRED),
        (_NOT_YET, ConnectionKey.TLS_NOT_YET),
        (_OTHER_NAME, ConnectionKey.TLS_OTHER_NAME),
        (_UNKNOWN_AUTHORITY, ConnectionKey.TLS_AUTHORITY),
    )
    code = getattr(error, "verify_code", None)
    return next((key for known, key in codes if code in known), ConnectionKey.TLS_OTHER)


def _failure_key(error: ConsentError) -> ConnectionKey:
    """Why no answer came, where all the steps before went well."""
    if isinstance(error, ServiceUnreachable):
        return ConnectionKey.NO_WAY
    if isinstance(error.__cause__, TimeoutError):
        return ConnectionKey.NO_HTTP_ANSWER
    return ConnectionKey.NOT_HTTP


def _kind_of(answer: Answer) -> tuple[ConnectionKey, str]:
    """What an answer to GET /v1/service is, and what the sentence names."""
    if 300 <= answer.status < 400:
        return ConnectionKey.ELSEWHERE, answer.headers.get("location", "")
    if answer.status >= 500:
        return ConnectionKey.SERVICE_TROUBLE, str(answer.status)
    if answer.media_type in ("text/html", "application/xhtml+xml"):
        return ConnectionKey.WEB_PAGE, ""
    version = _version(answer)
    if version is not None and version != routes.API_VERSION:
        is_older = version.isdecimal() and int(version) < int(routes.API_VERSION)
        return (ConnectionKey.VERSION_OLD if is_older else ConnectionKey.VERSION_NEW), version
    try:
        info = service_from(message_of(answer, ServiceMessage))
    except (ConsentError, ValueError):
        return ConnectionKey.NOT_A_SERVICE, ""
    return (ConnectionKey.DEMO if info.is_demo else ConnectionKey.ANSWERS), info.name


def _version(answer: Answer) -> str | None:
    """The version of the API that it names, also where the rest of it is of another version."""
    if answer.status != 200 or answer.media_type != "application/json":
        return None
    try:
        value: Any = json.loads(answer.body)
    except (ValueError, RecursionError):
        return None
    version = value.get("api_version") if isinstance(value, dict) and "capabilities" in value else None
    return version if isinstance(version, str) and len(version) < 20 and version.isprintable() else None
