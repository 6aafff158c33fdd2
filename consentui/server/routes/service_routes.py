"""The service itself, its health and its public keys."""

from __future__ import annotations

from starlette.requests import Request

from consentui.domain.account import ServiceInfo
from consentui.server.core import ServiceCore
from consentui.server.http import Reply, message_reply
from consentui.server.receipts import published_keys
from consentui.server.routes.operation import Operation
from consentui.wire import routes
from consentui.wire.grant_messages import HealthMessage, KeysMessage
from consentui.wire.mapping import service_to
from consentui.wire.policy_messages import ServiceMessage

# What this service can do beyond the routes every version 1 has; later steps add names.
CAPABILITIES: tuple[str, ...] = (
    *("devices", "sessions", "off-keys", "events", "activity", "policy-changes", "notices"),
    "requests",
)


class ServiceRoutes:
    """GET /v1/service, /healthz and the key set."""

    def __init__(self, core: ServiceCore) -> None:
        self._core = core
        edition = core.edition
        info = ServiceInfo(
            id=edition.service_id,
            name=edition.name,
            contact_email=edition.contact_email,
            languages=edition.languages,
            api_version=routes.API_VERSION,
            capabilities=CAPABILITIES,
            calling_codes=core.settings.calling_codes,
            is_demo=core.settings.is_demo,
        )
        self._service = service_to(info)
        self._keys = published_keys(core.keys)

    def operations(self) -> list[Operation]:
        return [
            Operation("GET", routes.SERVICE, "getService", "The service", self._get_service, ServiceMessage),
            Operation("GET", routes.HEALTH, "getHealth", "Whether it works", self._get_health, HealthMessage),
            Operation("GET", routes.JWKS, "getKeys", "Public keys of receipts", self._get_keys, KeysMessage),
        ]

    async def _get_service(self, request: Request) -> Reply:
        return message_reply(self._service)

    async def _get_health(self, request: Request) -> Reply:
        """Asks the database, so that a service which cannot record does not call itself healthy."""
        await self._core.storage.run(self._core.log.newest, is_writing=False)
        return message_reply(HealthMessage(status="ok", epoch=self._core.epoch))

    async def _get_keys(self, request: Request) -> Reply:
        return message_reply(self._keys)
