"""Putting the use cases together over any set of ports; composition passes the real ones, tests pass fakes."""

from __future__ import annotations

from collections.abc import Callable

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
from consentui.application.client_parts import Behind, UseCases
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


class _Base(Record):
    """What nearly every use case stands on."""

    gate: Gate
    snapshots: SnapshotStore
    ledger: Ledger
    keeper: TokenKeeper
    authorizer: Authorizer
    announcer: Announcer
    settings: SettingsService
    language: str


class _Switch(Record):
    """One click, all the way, and what hears of the answers."""

    poller: Poller
    withdrawals: WithdrawalSender
    consent: ConsentService


class _Texts(Record):
    """What there is to read and to answer."""

    policy: PolicyService
    activity: ActivityService
    news: News


class _Rights(Record):
    """Get it, correct it, prove it."""

    requests: RequestsService
    downloads: DownloadService
    held: HeldDataService
    record: ActivityLogService


class _Notices(Record):
    """What the operator announces."""

    changes: ChangesService
    incidents: IncidentsService


class _People(Record):
    """Whose choices are in front."""

    subjects: SubjectKeeper
    lost: LostDevices
    renewal: DeviceRenewal
    carried: CarriedChoices


def assemble(ports: Ports, first: AppSnapshot, device_name: str, gate: Gate | None = None) -> Client:
    """A client that shows `first` until its `start` has run; `device_name` is what others see of this computer."""

    def note_refused(token: str) -> None:
        people.renewal.note_refused(token)

    base = _base(ports, first, gate or Gate(), note_refused)
    texts = _texts(ports, base)
    switch = _switch(ports, base, texts)
    notices = _notices(ports, base, texts, switch)
    rights = _rights(ports, base, texts.news)
    people = _people(ports, base, texts, switch, notices, rights, device_name)
    session, closing = _session_and_closing(ports, base, texts, switch, rights, people, device_name)
    use_cases = UseCases(
        consent=switch.consent,
        session=session,
        sessions=SessionListService(ports.backend, base.authorizer, base.snapshots),
        policy=texts.policy,
        settings=base.settings,
        changes=notices.changes,
        incidents=notices.incidents,
        requests=rights.requests,
        downloads=rights.downloads,
        inspect=InspectService(ports.copy_reader),
        held=rights.held,
        closing=closing,
        activity_log=rights.record,
        activity_export=ActivityExportService(
            rights.record, ports.activity, ports.backend, ports.clock, base.snapshots
        ),
        support=SupportService(ports.support, ports.activity.files, base.snapshots),
    )
    return Client(use_cases, _behind(ports, base, texts, people))


def _base(ports: Ports, first: AppSnapshot, gate: Gate, note_refused: Callable[[str], None]) -> _Base:
    snapshots = SnapshotStore(first, ports.clock.wall)
    ledger = Ledger(gate, ports.clock, snapshots)
    keeper = TokenKeeper(ports.tokens, snapshots)
    settings = SettingsService(ports.settings)
    return _Base(
        gate=gate,
        snapshots=snapshots,
        ledger=ledger,
        keeper=keeper,
        authorizer=Authorizer(ports.backend, ports.clock, keeper.keep_refreshed, snapshots.end_session, note_refused),
        announcer=Announcer(ledger, snapshots),
        settings=settings,
        language=settings.load().policy_language,
    )


def _texts(ports: Ports, base: _Base) -> _Texts:
    policy = PolicyService(
        ports.backend, base.authorizer, ports.texts, ports.activity.files, base.snapshots, base.language
    )
    activity = ActivityService(ports.backend, base.authorizer, ports.clock, base.snapshots)
    return _Texts(policy, activity, News(activity.note_changed))


def _switch(ports: Ports, base: _Base, texts: _Texts) -> _Switch:
    backend, authorizer, ledger, clock = ports.backend, base.authorizer, base.ledger, ports.clock
    note_outdated = texts.policy.note_outdated

    def reached_again() -> None:
        withdrawals.kick(_REACHED_AGAIN)

    attempts = AttemptSender(backend, authorizer, ledger, clock, ports.ids, note_outdated)
    poller = Poller(
        backend, authorizer, ledger, clock, ports.ids, base.snapshots, reached_again, texts.news.tell, note_outdated
    )
    withdrawals = WithdrawalSender(
        backend, authorizer, ledger, clock, base.announcer.announce_off, poller.poke, poller.note_reached
    )
    consent = ConsentService(
        ledger, attempts, withdrawals, poller, base.announcer, base.gate, clock, ports.ids, base.snapshots
    )
    return _Switch(poller, withdrawals, consent)


def _notices(ports: Ports, base: _Base, texts: _Texts, switch: _Switch) -> _Notices:
    backend, authorizer, clock, snapshots = ports.backend, base.authorizer, ports.clock, base.snapshots
    changes = ChangesService(
        backend, authorizer, base.ledger, switch.poller, clock, snapshots, texts.policy.note_outdated
    )
    incidents = IncidentsService(backend, authorizer, clock, snapshots, base.language)
    texts.policy.tell_versions_to(changes.version_came)
    texts.news.also_tell("policy", changes.note_changed)
    texts.news.also_tell("notices", incidents.note_changed)
    return _Notices(changes, incidents)


def _rights(ports: Ports, base: _Base, news: News) -> _Rights:
    requests, downloads = _copies(ports, base)
    held = HeldDataService(ports.backend, base.authorizer, ports.clock, base.snapshots)
    record = _record(ports, base, news)
    news.also_tell("held", held.note_changed)
    news.also_tell("requests", requests.note_changed)
    return _Rights(requests, downloads, held, record)


def _copies(ports: Ports, base: _Base) -> tuple[RequestsService, DownloadService]:
    """Asking for copies, and fetching them."""
    backend, authorizer, snapshots = ports.backend, base.authorizer, base.snapshots
    notebook = CopyNotebook(ports.copy_notes, snapshots)
    requests = RequestsService(backend, authorizer, notebook, ports.clock, ports.ids, snapshots, base.language)
    board, wake = DownloadBoard(ports.clock, snapshots), Wake(ports.clock)
    run = DownloadRun(backend, authorizer, notebook, ports.copy_files, board, wake)
    return requests, DownloadService(run, notebook, ports.copy_files, board, wake, snapshots)


def _record(ports: Ports, base: _Base, news: News) -> ActivityLogService:
    """The whole record of what happened, on this computer."""
    backend, authorizer, clock = ports.backend, base.authorizer, ports.clock
    chains = ChainReader(backend, authorizer, ports.activity.verifier, clock)
    record = ActivityLogService(backend, authorizer, ports.activity.shelf, chains, clock, base.snapshots)
    for what in ("activity", "grants", "policy", "session", "requests"):
        news.also_tell(what, record.note_changed)
    return record


def _people(
    ports: Ports,
    base: _Base,
    texts: _Texts,
    switch: _Switch,
    notices: _Notices,
    rights: _Rights,
    device_name: str,
) -> _People:
    backend, shelf, ledger, snapshots = ports.backend, ports.shelf, base.ledger, base.snapshots
    lost = LostDevices(shelf, ledger, ports.ids)
    stragglers = Stragglers(backend, shelf, ledger, lost, ports.clock, snapshots)
    beside = (texts.policy, texts.activity, notices.changes, notices.incidents)
    readers = (*beside, rights.requests, rights.downloads, rights.held, rights.record)
    subjects = SubjectKeeper(
        ledger,
        switch.consent,
        switch.withdrawals,
        switch.poller,
        stragglers,
        base.announcer,
        tuple(reader.run for reader in readers),
        shelf,
        ports.clock,
        snapshots,
    )
    renewal = DeviceRenewal(
        backend, base.authorizer, base.keeper, ledger, subjects, texts.policy, shelf, ports.ids, snapshots, device_name
    )
    return _People(subjects, lost, renewal, CarriedChoices(ledger, snapshots))


def _session_and_closing(
    ports: Ports,
    base: _Base,
    texts: _Texts,
    switch: _Switch,
    rights: _Rights,
    people: _People,
    device_name: str,
) -> tuple[SessionService, ClosingService]:
    """They end each other: signing in puts a proof away, a deletion forgets the account."""

    async def give_up_waiting() -> None:
        await people.renewal.stop()
        await closing.put_away(None)

    async def forget_account(account: Subject) -> None:
        await session.forget_account(account)
        service = base.snapshots.current.service
        if service is not None:
            ports.activity.shelf.wipe(service.id, account)
            ports.copy_notes.wipe(service.id, account)
            await ports.copy_files.remove_private(service.id)

    session = SessionService(
        ports.backend,
        base.authorizer,
        base.keeper,
        people.subjects,
        people.lost,
        texts.policy,
        switch.consent,
        people.carried,
        base.snapshots,
        device_name,
        give_up_waiting,
    )
    closing = ClosingService(
        ports.backend, base.authorizer, rights.requests, ports.closing, ports.clock, base.snapshots, forget_account
    )
    return session, closing


def _behind(ports: Ports, base: _Base, texts: _Texts, people: _People) -> Behind:
    return Behind(
        backend=ports.backend,
        clock=ports.clock,
        gate=base.gate,
        snapshots=base.snapshots,
        start_views=ports.start_views,
        activity=texts.activity,
        carried=people.carried,
        subjects=people.subjects,
        renewal=people.renewal,
    )
