"""What the window calls of the client, as protocols; the client of the application fits them as it is."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from consentui.application.gate import GateKey
from consentui.application.ports import CodeSent
from consentui.application.settings import Settings
from consentui.application.snapshot import AppSnapshot
from consentui.domain.grant import Method
from consentui.domain.policy import PolicyAnswer

if TYPE_CHECKING:
    from consentui.application.activity_log_view import ReceiptOnRecord
    from consentui.application.inspect_ports import EasyPart, FileDifference, FoundIn, InsideFile, RawPart
    from consentui.application.requests_service import RequestWish
    from consentui.application.rights_ports import CodeProof
    from consentui.application.support_report import SupportReport
    from consentui.domain.activity_log import LoggedFacet, LoggedItem, LogStretch
    from consentui.domain.data_request import DataRequest, DeletionPreview
    from consentui.domain.held_data import ContentKind
    from consentui.policytext.clause_changes import MarkedChange


class ConsentActions(Protocol):
    """Every method runs on the loop thread. `seen` is the snapshot that was on screen at the click (rule F)."""

    async def turn_on(self, click: int, purposes: Sequence[str], method: Method, seen: AppSnapshot) -> None: ...

    async def turn_off(self, click: int, purposes: Sequence[str], method: Method) -> None: ...

    async def check_again(self, click: int, purpose: str) -> None: ...

    async def undo(self, click: int) -> None: ...

    async def try_now(self) -> None: ...

    async def refresh(self) -> None: ...


class SessionActions(Protocol):
    """Every method runs on the loop thread."""

    async def request_code(self, phone_e164: str) -> CodeSent: ...

    async def sign_in(self, attempt_id: str, code: str) -> None: ...

    async def sign_out(self) -> None: ...

    async def use_without_account(self) -> None: ...

    async def start_over(self) -> None: ...

    async def ask_to_sign_in(self) -> None: ...

    async def keep_in_memory(self) -> None: ...

    async def retry_keyring(self) -> None: ...


class SessionListActions(Protocol):
    """Every method runs on the loop thread."""

    async def load(self) -> None: ...

    async def end(self, session_id: str) -> None: ...

    async def end_others(self) -> None: ...


class PolicyActions(Protocol):
    """Every method runs on the loop thread."""

    async def set_language(self, language: str) -> None: ...

    async def save_drawn(self, path: str, data: bytes) -> None: ...


class ChangeActions(Protocol):
    """Every method runs on the loop thread."""

    async def answer(self, change_id: str, answer: PolicyAnswer) -> None: ...

    async def compare(self, old: str, new: str, language: str) -> Sequence[MarkedChange]: ...

    def stop_comparing(self) -> None: ...


class IncidentActions(Protocol):
    """Runs on the loop thread."""

    async def see(self, incident_id: str) -> None: ...


class RequestActions(Protocol):
    """Every method runs on the loop thread."""

    async def load(self) -> None: ...

    async def request_code(self) -> CodeSent: ...

    async def ask(self, wish: RequestWish, proof: CodeProof | None = None) -> DataRequest: ...

    async def cancel(self, request_id: str) -> None: ...


class HeldActions(Protocol):
    """Every method runs on the loop thread."""

    async def change(self, fields: Mapping[str, str]) -> None: ...

    async def remove(self, field: str) -> None: ...

    async def list_content(self, kind: ContentKind | None) -> None: ...

    async def list_more(self) -> None: ...

    async def delete_content(self, content_id: str) -> None: ...


class ClosingActions(Protocol):
    """Every method runs on the loop thread."""

    async def preview(self) -> DeletionPreview: ...

    async def request_code(self) -> CodeSent: ...

    async def delete(self, proof: CodeProof) -> DataRequest: ...

    async def keep_account(self) -> None: ...

    async def put_away(self, certificate_id: str) -> None: ...

    async def save_certificate(self, path: str) -> None: ...


class DownloadActions(Protocol):
    """Every method runs on the loop thread."""

    async def save(self, request_id: str, path: str, *, may_replace: bool = False) -> None: ...

    async def look(self, request_id: str) -> str | None: ...

    async def save_as(self, source: str, path: str, *, may_replace: bool = False) -> str: ...

    async def pause(self) -> None: ...

    async def resume(self) -> None: ...

    async def give_up(self) -> None: ...


class InspectActions(Protocol):
    """Every method runs on the loop thread."""

    async def open(self, path: str) -> tuple[InsideFile, ...]: ...

    async def easy(self, name: str, start: int = 0, needle: str = "") -> EasyPart: ...

    async def raw(self, name: str, start: int = 0) -> RawPart: ...

    async def search(self, needle: str) -> Sequence[FoundIn]: ...

    async def added_since(self, older_path: str) -> Sequence[FileDifference]: ...

    async def close(self) -> None: ...


class ActivityLogActions(Protocol):
    """Every method runs on the loop thread."""

    async def look(self) -> None: ...

    async def facets(self) -> Sequence[LoggedFacet]: ...

    async def page(self, wanted: LogStretch) -> Sequence[LoggedItem]: ...

    async def index_of(self, item: LoggedItem, facet_ids: frozenset[int] | None) -> int: ...

    async def receipts(self, number: int) -> Sequence[ReceiptOnRecord]: ...


class ActivityExportActions(Protocol):
    """Every method runs on the loop thread."""

    async def save_receipts(self, number: int, path: str) -> None: ...

    async def export(self, path: str, *, is_csv: bool) -> None: ...


class SettingsActions(Protocol):
    """Runs on the loop thread."""

    async def save(self, settings: Settings) -> None: ...


class SupportActions(Protocol):
    """The part of application.SupportService the window uses."""

    async def report(self) -> SupportReport: ...

    async def save(self, report: SupportReport, path: str) -> None: ...


class OwnParts(Protocol):
    """What is about this program alone, and asks no service."""

    @property
    def settings(self) -> SettingsActions: ...

    @property
    def support(self) -> SupportActions: ...


class WindowClient(OwnParts, Protocol):
    """The client as the window sees it; built on the loop thread after the first paint, used there only."""

    @property
    def consent(self) -> ConsentActions: ...

    @property
    def session(self) -> SessionActions: ...

    @property
    def sessions(self) -> SessionListActions: ...

    @property
    def policy(self) -> PolicyActions: ...

    @property
    def changes(self) -> ChangeActions: ...

    @property
    def incidents(self) -> IncidentActions: ...

    @property
    def requests(self) -> RequestActions: ...

    @property
    def held(self) -> HeldActions: ...

    @property
    def closing(self) -> ClosingActions: ...

    @property
    def downloads(self) -> DownloadActions: ...

    @property
    def inspect(self) -> InspectActions: ...

    @property
    def activity_log(self) -> ActivityLogActions: ...

    @property
    def activity_export(self) -> ActivityExportActions: ...

    async def try_again(self) -> None: ...

    async def answer_policy(self, answer: PolicyAnswer) -> None: ...

    async def take_device_choice(self, click: int, purpose: str) -> None: ...

    async def keep_account_choice(self, purpose: str) -> None: ...

    async def decide_carried_later(self) -> None: ...

    async def flush(self) -> bool: ...


class ClosableGate(Protocol):
    """The one thing the GUI thread itself may do to the gate: close it."""

    def close_for_click(self, key: GateKey) -> None: ...


OperationOf = Callable[[WindowClient], Coroutine[Any, Any, Any]]
