"""What a client is made of: the use cases that a window asks for, and what stays behind them."""

from __future__ import annotations

from consentui.application.activity_export_service import ActivityExportService
from consentui.application.activity_log_service import ActivityLogService
from consentui.application.activity_service import ActivityService
from consentui.application.carried_choices import CarriedChoices
from consentui.application.changes_service import ChangesService
from consentui.application.closing_service import ClosingService
from consentui.application.consent_service import ConsentService
from consentui.application.device_renewal import DeviceRenewal
from consentui.application.download_service import DownloadService
from consentui.application.gate import Gate
from consentui.application.held_data_service import HeldDataService
from consentui.application.incidents_service import IncidentsService
from consentui.application.inspect_service import InspectService
from consentui.application.policy_service import PolicyService
from consentui.application.ports import Clock, StartViews
from consentui.application.requests_service import RequestsService
from consentui.application.service_backend import ServiceBackend
from consentui.application.session_list_service import SessionListService
from consentui.application.session_service import SessionService
from consentui.application.settings_service import SettingsService
from consentui.application.snapshot_store import SnapshotStore
from consentui.application.subject_keeper import SubjectKeeper
from consentui.application.support_report import SupportService
from consentui.domain.record import Record


class UseCases(Record):
    """Everything a window may ask for."""

    consent: ConsentService
    session: SessionService
    sessions: SessionListService
    policy: PolicyService
    settings: SettingsService
    changes: ChangesService
    incidents: IncidentsService
    requests: RequestsService
    downloads: DownloadService
    inspect: InspectService
    held: HeldDataService
    closing: ClosingService
    activity_log: ActivityLogService
    activity_export: ActivityExportService
    support: SupportService


class Behind(Record):
    """What starts, ends and is told with them, and no window sees."""

    backend: ServiceBackend
    clock: Clock
    gate: Gate
    snapshots: SnapshotStore
    start_views: StartViews
    activity: ActivityService
    carried: CarriedChoices
    subjects: SubjectKeeper
    renewal: DeviceRenewal
