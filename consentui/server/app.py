"""The service as one ASGI application over its desks."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request
from starlette.types import ASGIApp

from consentui.server.closing.fates import FateCounter
from consentui.server.core import ServiceCore
from consentui.server.desks.account_deletion import AccountDeletion
from consentui.server.desks.activity_desk import ActivityDesk
from consentui.server.desks.archive_desk import ArchiveDesk
from consentui.server.desks.closing_desk import ClosingDesk
from consentui.server.desks.code_desk import CodeDesk
from consentui.server.desks.device_desk import DeviceDesk
from consentui.server.desks.grant_desk import GrantDesk
from consentui.server.desks.held_desk import HeldDesk
from consentui.server.desks.notice_desk import NoticeDesk
from consentui.server.desks.operator_desk import OperatorDesk
from consentui.server.desks.policy_desk import PolicyDesk
from consentui.server.desks.policy_settler import PolicySettler
from consentui.server.desks.publish_desk import PublishDesk
from consentui.server.desks.receipt_desk import ReceiptDesk
from consentui.server.desks.record_desk import RecordDesk
from consentui.server.desks.recorder import DecisionRecorder
from consentui.server.desks.request_desk import RequestDesk
from consentui.server.desks.request_kinds import ContentAboutMe, CopyOfData, RequestKindRules
from consentui.server.desks.session_desk import SessionDesk
from consentui.server.http import DateHeader, Reply
from consentui.server.jobs.leftover_sweep import LeftoverSweep
from consentui.server.jobs.policy_sweep import PolicySweep
from consentui.server.jobs.reminder_sweep import ReminderSweep
from consentui.server.jobs.sweep import Sweep
from consentui.server.jobs.worker_watch import WorkerWatch
from consentui.server.openapi import openapi_document
from consentui.server.routes.activity_routes import ActivityRoutes
from consentui.server.routes.archive_routes import ArchiveRoutes
from consentui.server.routes.closing_routes import ClosingRoutes
from consentui.server.routes.event_routes import EventRoutes
from consentui.server.routes.grant_routes import GrantRoutes
from consentui.server.routes.held_routes import HeldRoutes
from consentui.server.routes.notice_routes import NoticeRoutes
from consentui.server.routes.operation import Operation
from consentui.server.routes.operator_routes import OperatorRoutes
from consentui.server.routes.path_router import PathRouter
from consentui.server.routes.policy_routes import PolicyRoutes
from consentui.server.routes.receipt_routes import ReceiptRoutes
from consentui.server.routes.request_routes import RequestRoutes
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
    receipts: ReceiptDesk
    activity: ActivityDesk
    operator: OperatorDesk
    publishing: PublishDesk
    notices: NoticeDesk
    requests: RequestDesk
    archives: ArchiveDesk
    held: HeldDesk
    records: RecordDesk
    closing: ClosingDesk
    sweep: Sweep
    worker: WorkerWatch


def make_desks(core: ServiceCore, texts: TextSender) -> Desks:
    codes = CodeDesk(core, texts)
    recorder = DecisionRecorder(core)
    settler = PolicySettler(core, recorder)
    publishing = PublishDesk(core)
    sweep = Sweep([PolicySweep(core, settler).look, ReminderSweep(core, texts).look, LeftoverSweep(core).look])
    publishing.on_published = sweep.look_now
    counter = FateCounter(core.dialect)
    kinds = _request_kinds(core, recorder, counter)
    requests, worker = RequestDesk(core, codes, kinds), WorkerWatch(core)
    requests.on_due = worker.look_now
    return Desks(
        core,
        PolicyDesk(core, recorder, settler),
        DeviceDesk(core),
        codes,
        SessionDesk(core, codes),
        GrantDesk(core, recorder, settler),
        ReceiptDesk(core),
        ActivityDesk(core),
        OperatorDesk(core, settler),
        publishing,
        NoticeDesk(core),
        requests,
        ArchiveDesk(core, requests),
        HeldDesk(core),
        RecordDesk(core),
        ClosingDesk(core, counter),
        sweep,
        worker,
    )


def _request_kinds(core: ServiceCore, recorder: DecisionRecorder, counter: FateCounter) -> dict[str, RequestKindRules]:
    """What may be asked for here."""
    return {
        "access": CopyOfData(core.settings, core.edition),
        "content_about_me": ContentAboutMe(),
        "deletion": AccountDeletion(core, recorder, counter),
    }


def create_app(desks: Desks) -> ASGIApp:
    """The API of PROTOCOL; no middleware, so an answer costs what it costs. Needs no lifespan events."""
    return PathRouter(_described(desks)[0], DateHeader(desks.core.clock))


def describe_api(desks: Desks) -> bytes:
    """What GET /openapi.json answers."""
    return _described(desks)[1]


def _described(desks: Desks) -> tuple[list[Operation], bytes]:
    """Every operation that is served, and the document that describes them, itself among them."""
    operations, description = _operations(desks), _Description()
    operations.append(
        Operation("GET", routes.OPENAPI, "getOpenApi", "This document", description.get, media_type="application/json")
    )
    description.document = openapi_document(operations, f"{desks.core.edition.name} consent service")
    return operations, description.document


def _operations(desks: Desks) -> list[Operation]:
    core = desks.core
    return [
        *ServiceRoutes(core).operations(),
        *PolicyRoutes(core, desks.policy).operations(),
        *SessionRoutes(desks.devices, desks.codes, desks.sessions).operations(),
        *GrantRoutes(desks.grants).operations(),
        *ReceiptRoutes(core, desks.receipts).operations(),
        *ActivityRoutes(desks.activity).operations(),
        *EventRoutes(core).operations(),
        *OperatorRoutes(desks.operator, desks.publishing, desks.notices, desks.records).operations(),
        *RequestRoutes(desks.codes, desks.requests, core.clock).operations(),
        *ArchiveRoutes(desks.archives).operations(),
        *NoticeRoutes(desks.notices, core.edition.languages).operations(),
        *HeldRoutes(desks.held).operations(),
        *ClosingRoutes(desks.closing).operations(),
    ]


class _Description:
    """GET /openapi.json, which describes itself, too."""

    document = b""

    async def get(self, request: Request) -> Reply:
        return Reply(200, self.document)
