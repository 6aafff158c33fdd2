"""The Backend port over HTTP."""

from __future__ import annotations

import datetime as dt
import ssl
from collections.abc import Callable

import httpx

from consentui.adapters.http.activity_api import ActivityApi
from consentui.adapters.http.changes_api import ChangesApi
from consentui.adapters.http.grants_api import GrantsApi
from consentui.adapters.http.held_api import HeldApi
from consentui.adapters.http.one_kind_transport import OneKindTransport
from consentui.adapters.http.published_api import PublishedApi
from consentui.adapters.http.receipts_api import ReceiptsApi
from consentui.adapters.http.requests_api import RequestsApi
from consentui.adapters.http.service_clock import ServiceClock
from consentui.adapters.http.session_api import SessionApi
from consentui.adapters.http.transport import HttpTransport
from consentui.adapters.http.verified import VerifiedReceipts
from consentui.application.ports import Clock, ReceiptVerifier
from consentui.domain.account import ServiceInfo


class HttpBackend(PublishedApi, SessionApi, GrantsApi, ActivityApi, ChangesApi, RequestsApi, HeldApi, ReceiptsApi):
    """Owned by the client, on the loop thread; its calls are those of the parts it is made of."""

    def __init__(
        self,
        base_url: str,
        verifier: ReceiptVerifier,
        clock: Clock,
        *,
        tls: ssl.SSLContext | None = None,
        proxy: str | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        is_demo: bool | None = None,
        named: Callable[[ServiceInfo], ServiceInfo] | None = None,
    ) -> None:
        """`tls` None: the system's roots; `is_demo` None: services of either kind; `named` gives the service another
        name for people. Raises ValueError for a URL that is
        neither https nor http on loopback."""
        self._service_clock = clock_of_service = ServiceClock(clock.monotonic_s)
        if is_demo is None:
            http = HttpTransport(base_url, clock_of_service, tls=tls, proxy=proxy, transport=transport)
        else:
            http = OneKindTransport(
                base_url, clock_of_service, is_demo=is_demo, tls=tls, proxy=proxy, transport=transport
            )
        PublishedApi.__init__(self, http, named)
        SessionApi.__init__(self, http)
        ActivityApi.__init__(self, http)
        HeldApi.__init__(self, http)
        ReceiptsApi.__init__(self, http)
        receipts = VerifiedReceipts(http, verifier, clock)
        RequestsApi.__init__(self, http, receipts)
        GrantsApi.__init__(self, http, receipts)
        ChangesApi.__init__(self, http, receipts)

    def service_time(self) -> dt.datetime | None:
        return self._service_clock.now()

    async def close(self) -> None:
        await self._transport.close()
