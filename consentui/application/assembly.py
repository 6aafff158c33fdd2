"""Putting the use cases together over any set of ports; composition passes the real ones, tests pass fakes."""

from __future__ import annotations

from consentui.application.activity_export_service import ActivityExportService
from consentui.application.activity_log_ports import ActivityPorts
from consentui.application.activity_log_service import ActivityLogService
from consentui.application.activity_service import ActivityService
from consentui.application.announcer import Announcer
from consentui.application.attempts import AttemptSender
from consentui.application.authorizer import Authorizer
from consentui.application.carried_choices import CarriedChoices
from consentui.application.chain_reader import ChainReader
from consentui.application.changes_service import ChangesService
from consentui.application.client import Client
from consentui.application.closing_ports import ClosingPorts
from consentui.application.closing_service import ClosingService
from consentui.application.consent_service import ConsentService
from consentui.application.copy_notebook import CopyNotebook
from consentui.application.copy_ports import CopyFiles, CopyNotesStore
from consentui.application.device_renewal import DeviceRenewal
from consentui.application.download_board import DownloadBoard
from consentui.application.download_run import DownloadRun
from consentui.application.download_service import DownloadService
from consentui.application.gate import Gate
from consentui.application.held_data_service import HeldDataService
from consentui.application.incidents_service import IncidentsService
from consentui.application.inspect_ports import CopyReader
from consentui.application.inspect_service import InspectService
from consentui.application.ledger import Ledger
from consentui.application.lost_devices import LostDevices
from consentui.application.news import News
from consentui.application.outbox import WithdrawalSender
from consentui.application.policy_service import PolicyService
from consentui.application.poller import Poller
from consentui.application.ports import (
    Clock,
    Ids,
    OutboxShelf,
    PublishedTexts,
    SettingsStore,
    StartViews,
    TokenStore,
)
from consentui.application.requests_service import RequestsService
from consentui.application.service_backend import ServiceBackend
from consentui.application.session_list_service import SessionListService
from consentui.application.session_service import SessionService
from consentui.application.settings_service import SettingsService
from consentui.application.snapshot import AppSnapshot
from consentui.application.snapshot_store import SnapshotStore
from consentui.application.stragglers import Stragglers
from consentui.application.subject_keeper import SubjectKeeper
from consentui.application.support_report import ReportSource, SupportService
from consentui.application.switch.state import OffHold
from consentui.application.token_keeper import TokenKeeper
from consentui.application.wake import Wake
from consentui.domain.account import Subject
from consentui.domain.record import Record

_REACHED_AGAIN = frozenset({OffHold.OFFLINE, OffHold.NOT_ANSWERED})


class Ports(Record):
    """Everything outside that the use cases need."""

    backend: ServiceBackend
    tokens: TokenStore
    shelf: OutboxShelf
    texts: PublishedTexts
    settings: SettingsStore
    start_views: StartViews
    copy_notes: CopyNotesStore
    copy_files: CopyFiles
    copy_reader: CopyReader
    closing: ClosingPorts
    activity: ActivityPorts
    support: ReportSource
    clock: Clock
    ids: Ids


def assemble(ports: Ports, first: AppSnapshot, device_name: str, gate: Gate | None = None) -> Client:
    """A client that shows `first` until its `start` has run; `device_name` is what others see of this computer."""
    gate = gate or Gate()
    snapshots = SnapshotStore(first, ports.clock.wall)
    ledger = Ledger(gate, ports.clock, snapshots)
    keeper = TokenKeeper(ports.tokens, snapshots)
    authorizer = Authorizer(
        ports.backend,
        ports.clock,
        keeper.keep_refreshed,
        snapshots.end_session,
        lambda token: renewal.note_refused(token),  # noqa: PLW0108 - it is made below
    )
    announcer = Announcer(ledger, snapshots)
    settings = SettingsService(ports.settings)
    policy = PolicyService(
        ports.backend, authorizer, ports.texts, ports.activity.files, snapshots, settings.load().policy_language
    )
    attempts = AttemptSender(ports.backend, authorizer, ledger, ports.clock, ports.ids, policy.note_outdated)
    activity = ActivityService(ports.backend, authorizer, ports.clock, snapshots)
    news = News(activity.note_changed)
    poller = Poller(
        ports.backend,
        authorizer,
        ledger,
        ports.clock,
        ports.ids,
        snapshots,
        lambda: withdrawals.kick(_REACHED_AGAIN),
        news.tell,
        policy.note_outdated,
    )
    changes = ChangesService(ports.backend, authorizer, ledger, poller, ports.clock, snapshots, policy.note_outdated)
    policy.tell_versions_to(changes.version_came)
    incidents = IncidentsService(ports.backend, authorizer, ports.clock, snapshots, settings.load().policy_language)
    requests, downloads = _copies(ports, authorizer, snapshots, settings.load().policy_language)
    record = _record(ports, authorizer, snapshots, news)
    held = HeldDataService(ports.backend, authorizer, ports.clock, snapshots)
    news.also_tell("held", held.note_changed)
    news.also_tell("policy", changes.note_changed)
    news.also_tell("notices", incidents.note_changed)
    news.also_tell("requests", requests.note_changed)
    withdrawals = WithdrawalSender(
        ports.backend,
        authorizer,
        ledger,
        ports.clock,
        announcer.announce_off,
        poller.poke,
        poller.note_reached,
    )
    consent = ConsentService(ledger, attempts, withdrawals, poller, announcer, gate, ports.clock, ports.ids, snapshots)
    lost = LostDevices(ports.shelf, ledger, ports.ids)
    stragglers = Stragglers(ports.backend, ports.shelf, ledger, lost, ports.clock, snapshots)
    subjects = SubjectKeeper(
        ledger,
        consent,
        withdrawals,
        poller,
        stragglers,
        announcer,
        (policy.run, activity.run, changes.run, incidents.run, requests.run, downloads.run, held.run, record.run),
        ports.shelf,
        ports.clock,
        snapshots,
    )
    renewal = DeviceRenewal(
        ports.backend,
        authorizer,
        keeper,
        ledger,
        subjects,
        policy,
        ports.shelf,
        ports.ids,
        snapshots,
        device_name,
    )
    carried = CarriedChoices(ledger, snapshots)

    async def give_up_waiting() -> None:
        await renewal.stop()
        await closing.put_away(None)

    session = SessionService(
        ports.backend,
        authorizer,
        keeper,
        subjects,
        lost,
        policy,
        consent,
        carried,
        snapshots,
        device_name,
        give_up_waiting,
    )
    sessions = SessionListService(ports.backend, authorizer, snapshots)

    async def forget_account(account: Subject) -> None:
        await session.forget_account(account)
        service = snapshots.current.service
        if service is not None:
            ports.activity.shelf.wipe(service.id, account)
            ports.copy_notes.wipe(service.id, account)
            await ports.copy_files.remove_private(service.id)

    closing = ClosingService(ports.backend, authorizer, requests, ports.closing, ports.clock, snapshots, forget_account)
    return Client(
        ports.backend,
        consent,
        session,
        sessions,
        policy,
        activity,
        changes,
        incidents,
        requests,
        downloads,
        InspectService(ports.copy_reader),
        held,
        closing,
        record,
        ActivityExportService(record, ports.activity, ports.backend, ports.clock, snapshots),
        settings,
        carried,
        subjects,
        snapshots,
        ports.start_views,
        gate,
        renewal,
        SupportService(ports.support, ports.activity.files, snapshots),
        ports.clock,
    )


def _copies(
    ports: Ports, authorizer: Authorizer, snapshots: SnapshotStore, language: str
) -> tuple[RequestsService, DownloadService]:
    """Asking for copies, and fetching them."""
    notebook = CopyNotebook(ports.copy_notes, snapshots)
    requests = RequestsService(ports.backend, authorizer, notebook, ports.clock, ports.ids, snapshots, language)
    board, wake = DownloadBoard(ports.clock, snapshots), Wake(ports.clock)
    run = DownloadRun(ports.backend, authorizer, notebook, ports.copy_files, board, wake)
    return requests, DownloadService(run, notebook, ports.copy_files, board, wake, snapshots)


def _record(ports: Ports, authorizer: Authorizer, snapshots: SnapshotStore, news: News) -> ActivityLogService:
    """The whole record of what happened, on this computer."""
    chains = ChainReader(ports.backend, authorizer, ports.activity.verifier, ports.clock)
    record = ActivityLogService(ports.backend, authorizer, ports.activity.shelf, chains, ports.clock, snapshots)
    for what in ("activity", "grants", "policy", "session", "requests"):
        news.also_tell(what, record.note_changed)
    return record
