"""The service as one ASGI application over its desks."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request
from starlette.routing import Route, Router
from starlette.types import ASGIApp

from consentui.server.core import ServiceCore
from consentui.server.desks.code_desk import CodeDesk
from consentui.server.desks.device_desk import DeviceDesk
from consentui.server.desks.grant_desk import GrantDesk
from consentui.server.desks.policy_desk import PolicyDesk
from consentui.server.desks.session_desk import SessionDesk
from consentui.server.http import DateHeader, Reply
from consentui.server.openapi import openapi_document
from consentui.server.routes.event_routes import EventRoutes
from consentui.server.routes.grant_routes import GrantRoutes
from consentui.server.routes.operation import Operation
from consentui.server.routes.path_app import NotFoundApp, PathApp
from consentui.server.routes.policy_routes import PolicyRoutes
from consentui.server.routes.service_routes import ServiceRoutes
from consentui.server.routes.session_routes import SessionRoutes
from consentui.server.texts import TextSender
from consentui.wire import routes


@dataclass(frozen=True)
class Desks:
    """Every desk of one service."""

    core: ServiceCore
    policy: PolicyDesk
    devices: DeviceDesk
    codes: CodeDesk
    sessions: SessionDesk
    grants: GrantDesk


def make_desks(core: ServiceCore, texts: TextSender) -> Desks:
    codes = CodeDesk(core, texts)
    return Desks(core, PolicyDesk(core), DeviceDesk(core), codes, SessionDesk(core, codes), GrantDesk(core))


def create_app(desks: Desks) -> ASGIApp:
    """The API of PROTOCOL; no middleware, so an answer costs what it costs. Needs no lifespan events."""
    core = desks.core
    operations = [
        *ServiceRoutes(core).operations(),
        *PolicyRoutes(core, desks.policy).operations(),
        *SessionRoutes(desks.devices, desks.codes, desks.sessions).operations(),
        *GrantRoutes(desks.grants).operations(),
        *EventRoutes(core).operations(),
    ]
    document = openapi_document(operations, f"{core.edition.name} consent service")

    async def get_openapi(request: Request) -> Reply:
        return Reply(200, document)

    operations.append(Operation("GET", routes.OPENAPI, "getOpenApi", "This document", get_openapi))
    return router(operations, DateHeader(core.clock))


def router(operations: list[Operation], date: DateHeader) -> Router:
    """One ASGI application for all paths; a path that is not there is a problem like any other."""
    by_path: dict[str, dict[str, Operation]] = {}
    for operation in operations:
        by_path.setdefault(operation.path, {})[operation.method] = operation
    # Paths without parameters first: `/v1/devices/self` must not be taken for a parameter.
    paths = sorted(by_path, key=lambda path: "{" in path)
    mounted = [Route(path, PathApp(path, by_path[path], date)) for path in paths]
    return Router(routes=mounted, redirect_slashes=False, default=NotFoundApp(date))
