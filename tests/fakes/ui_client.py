"""A client for page tests: it notes every call in order and answers with what the test told it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from typing import Any

from consentui.adapters.copies.zip_copy import ZipCopy
from consentui.application.activity_log_view import ReceiptOnRecord
from consentui.application.demo_records import DemoRecords
from consentui.application.gate import GateKey
from consentui.application.inspect_ports import EasyPart, FileDifference, FoundIn, InsideFile, RawPart
from consentui.application.ports import CodeSent, DemoNetwork, DemoState
from consentui.application.requests_service import RequestWish
from consentui.application.rights_ports import CodeProof
from consentui.application.settings import Settings
from consentui.application.snapshot import AppSnapshot
from consentui.application.support_report import ReportPart, SupportReport
from consentui.domain.activity_log import LoggedFacet, LoggedItem, LogStretch
from consentui.domain.data_request import DataRequest, DeletionPreview
from consentui.domain.grant import Method
from consentui.domain.held_data import ContentKind
from consentui.domain.policy import PolicyAnswer
from consentui.policytext.clause_changes import MarkedChange
from consentui.runtime.run_handle import Outcome
from tests.fakes import closing_samples
from tests.fakes.memory_activity import MemoryActivityLog


@dataclass(frozen=True, slots=True)
class Call:
    """One call as it was made: the name, then everything that came with it."""

    name: str
    arguments: tuple[Any, ...] = ()


class Notebook:
    """The order of everything that happened; `failures` names calls that raise, `results` what others return."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.failures: dict[str, BaseException] = {}
        self.results: dict[str, object] = {}

    def note(self, name: str, *arguments: Any) -> Any:
        self.calls.append(Call(name, arguments))
        if name in self.failures:
            raise self.failures[name]
        return self.results.get(name)

    def names(self) -> list[str]:
        return [call.name for call in self.calls]

    def last(self, name: str) -> Call:
        """The newest call of that name; raises LookupError where there is none."""
        for call in reversed(self.calls):
            if call.name == name:
                return call
        raise LookupError(name)


class FakeConsent:
    def __init__(self, notes: Notebook) -> None:
        self._notes = notes

    async def turn_on(self, click: int, purposes: Sequence[str], method: Method, seen: AppSnapshot) -> None:
        self._notes.note("turn_on", click, tuple(purposes), method, seen)

    async def turn_off(self, click: int, purposes: Sequence[str], method: Method) -> None:
        self._notes.note("turn_off", click, tuple(purposes), method)

    async def check_again(self, click: int, purpose: str) -> None:
        self._notes.note("check_again", click, purpose)

    async def undo(self, click: int) -> None:
        self._notes.note("undo", click)

    async def try_now(self) -> None:
        self._notes.note("try_now")

    async def refresh(self) -> None:
        self._notes.note("refresh")


class FakeSession:
    def __init__(self, notes: Notebook) -> None:
        self._notes = notes

    async def request_code(self, phone_e164: str) -> CodeSent:
        sent = self._notes.note("request_code", phone_e164)
        return sent if isinstance(sent, CodeSent) else CodeSent("attempt-1", "+86 138 •••• 4471", 60, 300)

    async def sign_in(self, attempt_id: str, code: str) -> None:
        self._notes.note("sign_in", attempt_id, code)

    async def sign_out(self) -> None:
        self._notes.note("sign_out")

    async def use_without_account(self) -> None:
        self._notes.note("use_without_account")

    async def start_over(self) -> None:
        self._notes.note("start_over")

    async def ask_to_sign_in(self) -> None:
        self._notes.note("ask_to_sign_in")

    async def keep_in_memory(self) -> None:
        self._notes.note("keep_in_memory")

    async def retry_keyring(self) -> None:
        self._notes.note("retry_keyring")


class FakeSessions:
    def __init__(self, notes: Notebook) -> None:
        self._notes = notes

    async def load(self) -> None:
        self._notes.note("load_sessions")

    async def end(self, session_id: str) -> None:
        self._notes.note("end_session", session_id)

    async def end_others(self) -> None:
        self._notes.note("end_other_sessions")


class FakeClosing:
    def __init__(self, notes: Notebook) -> None:
        self._notes = notes

    async def preview(self) -> DeletionPreview:
        self._notes.note("preview_deletion")
        return closing_samples.PREVIEW

    async def request_code(self) -> CodeSent:
        self._notes.note("request_own_code")
        return closing_samples.SENT

    async def delete(self, proof: CodeProof) -> DataRequest:
        self._notes.note("delete_account", proof)
        return closing_samples.DELETION

    async def keep_account(self) -> None:
        self._notes.note("keep_account")

    async def put_away(self, certificate_id: str) -> None:
        self._notes.note("put_away", certificate_id)

    async def save_certificate(self, path: str) -> None:
        self._notes.note("save_certificate", path)


class FakePolicy:
    def __init__(self, notes: Notebook) -> None:
        self._notes = notes

    async def set_language(self, language: str) -> None:
        self._notes.note("set_language", language)

    async def save_drawn(self, path: str, data: bytes) -> None:
        self._notes.note("save_drawn", path, data)


class FakeSettings:
    def __init__(self, notes: Notebook) -> None:
        self._notes = notes

    async def save(self, settings: Settings) -> None:
        self._notes.note("save_settings", settings)


class FakeGate:
    def __init__(self, notes: Notebook) -> None:
        self._notes = notes

    def close_for_click(self, key: GateKey) -> None:
        self._notes.note("close_for_click", key)


class FakeChanges:
    def __init__(self, notes: Notebook) -> None:
        self._notes = notes

    async def answer(self, change_id: str, answer: PolicyAnswer) -> None:
        self._notes.note("answer_change", change_id, answer)

    async def compare(self, old: str, new: str, language: str) -> Sequence[MarkedChange]:
        found = self._notes.note("compare", old, new, language)
        return found if isinstance(found, tuple) else ()

    def stop_comparing(self) -> None:
        self._notes.note("stop_comparing")


class FakeIncidents:
    def __init__(self, notes: Notebook) -> None:
        self._notes = notes

    async def see(self, incident_id: str) -> None:
        self._notes.note("see_incident", incident_id)


class FakeRequests:
    def __init__(self, notes: Notebook) -> None:
        self._notes = notes

    async def load(self) -> None:
        self._notes.note("load_requests")

    async def request_code(self) -> CodeSent:
        sent = self._notes.note("request_account_code")
        return sent if isinstance(sent, CodeSent) else CodeSent("proof-1", "+86 138 •••• 4471", 60, 300)

    async def ask(self, wish: RequestWish, proof: CodeProof | None = None) -> DataRequest:
        asked: DataRequest = self._notes.note("ask", wish, proof)
        return asked

    async def cancel(self, request_id: str) -> None:
        self._notes.note("cancel_request", request_id)


class FakeHeld:
    def __init__(self, notes: Notebook) -> None:
        self._notes = notes

    async def change(self, fields: Mapping[str, str]) -> None:
        self._notes.note("change_profile", dict(fields))

    async def remove(self, field: str) -> None:
        self._notes.note("remove_field", field)

    async def list_content(self, kind: ContentKind | None) -> None:
        self._notes.note("list_content", kind)

    async def list_more(self) -> None:
        self._notes.note("list_more")

    async def delete_content(self, content_id: str) -> None:
        self._notes.note("delete_content", content_id)


class FakeDownloads:
    def __init__(self, notes: Notebook) -> None:
        self._notes = notes

    async def save(self, request_id: str, path: str, *, may_replace: bool = False) -> None:
        self._notes.note("save", request_id, path, may_replace)

    async def look(self, request_id: str) -> str | None:
        path = self._notes.note("look", request_id)
        return path if isinstance(path, str) else None

    async def save_as(self, source: str, path: str, *, may_replace: bool = False) -> str:
        self._notes.note("save_as", source, path, may_replace)
        return path

    async def pause(self) -> None:
        self._notes.note("pause")

    async def resume(self) -> None:
        self._notes.note("resume")

    async def give_up(self) -> None:
        self._notes.note("give_up")


class FakeInspect:
    """Over a copy that is really open (`zip`), without another thread."""

    def __init__(self, notes: Notebook) -> None:
        self._notes = notes
        self.zip: ZipCopy | None = None

    @property
    def _copy(self) -> ZipCopy:
        assert self.zip is not None, "open one first"
        return self.zip

    async def open(self, path: str) -> tuple[InsideFile, ...]:
        self._notes.note("inspect", path)
        await self.close()
        self.zip = ZipCopy(Path(path))
        return self.zip.files

    async def easy(self, name: str, start: int = 0, needle: str = "") -> EasyPart:
        self._notes.note("easy", name, start, needle)
        return self._copy.easy(name, start, needle)

    async def raw(self, name: str, start: int = 0) -> RawPart:
        self._notes.note("raw", name, start)
        return self._copy.raw(name, start)

    async def search(self, needle: str) -> Sequence[FoundIn]:
        self._notes.note("search", needle)
        return self._copy.search(needle, Event())

    async def added_since(self, older_path: str) -> Sequence[FileDifference]:
        self._notes.note("added_since", older_path)
        older = ZipCopy(Path(older_path))
        try:
            return self._copy.added_since(older)
        finally:
            older.close()

    async def close(self) -> None:
        if self.zip is not None:
            self.zip.close()
            self.zip = None


class FakeDemo:
    """A demo service's control port; `state_now` is what it answers."""

    def __init__(self, notes: Notebook, state_now: DemoState) -> None:
        self._notes = notes
        self.state_now = state_now
        self.records_now = DemoRecords()

    async def state(self) -> DemoState:
        return self.state_now

    async def set_network(self, network: DemoNetwork) -> None:
        self._notes.note("set_network", network)

    async def change_on_phone(self, person: str) -> None:
        self._notes.note("change_on_phone", person)

    async def publish_next_version(self) -> None:
        self._notes.note("publish_next_version")

    async def records(self, person: str) -> DemoRecords:
        self._notes.note("records", person)
        return self.records_now

    async def skip_days(self, days: int) -> None:
        self._notes.note("skip_days", days)

    async def finish_copy(self) -> None:
        self._notes.note("finish_copy")

    async def announce_incident(self) -> None:
        self._notes.note("announce_incident")

    async def end_session(self, person: str) -> None:
        self._notes.note("end_session", person)

    async def start_again(self) -> None:
        self._notes.note("start_again")

    async def close(self) -> None:
        self._notes.note("close_demo")


@dataclass
class FakeActivityLog:
    """Fits ActivityLogActions, over a record in memory; `receipts_of` by the number of an item."""

    notes: Notebook
    log: MemoryActivityLog = field(default_factory=MemoryActivityLog)
    receipts_of: dict[int, tuple[ReceiptOnRecord, ...]] = field(default_factory=dict)

    async def look(self) -> None:
        self.notes.note("look")

    async def facets(self) -> tuple[LoggedFacet, ...]:
        return self.log.facets()

    async def page(self, wanted: LogStretch) -> tuple[LoggedItem, ...]:
        self.notes.note("page", wanted)
        return self.log.page(wanted)

    async def index_of(self, item: LoggedItem, facet_ids: frozenset[int] | None) -> int:
        return self.log.index_of(item, facet_ids)

    async def receipts(self, number: int) -> tuple[ReceiptOnRecord, ...]:
        return self.receipts_of.get(number, ())


@dataclass
class FakeActivityExport:
    """Fits ActivityExportActions."""

    notes: Notebook

    async def save_receipts(self, number: int, path: str) -> None:
        self.notes.note("save_receipts", number, path)

    async def export(self, path: str, *, is_csv: bool) -> None:
        self.notes.note("export", path, is_csv)


@dataclass
class FakeSupport:
    notes: Notebook

    async def report(self) -> SupportReport:
        self.notes.note("report")
        return SupportReport(
            (ReportPart("about.txt", "ConsentUI 1\n"), ReportPart("log.jsonl", '{"text": "a line"}\n'))
        )

    async def save(self, report: SupportReport, path: str) -> None:
        self.notes.note("save_report", report, path)


@dataclass
class FakeClient:
    """Fits WindowClient."""

    notes: Notebook = field(default_factory=Notebook)

    def __post_init__(self) -> None:
        self.consent = FakeConsent(self.notes)
        self.session = FakeSession(self.notes)
        self.sessions = FakeSessions(self.notes)
        self.policy = FakePolicy(self.notes)
        self.changes = FakeChanges(self.notes)
        self.incidents = FakeIncidents(self.notes)
        self.requests = FakeRequests(self.notes)
        self.held = FakeHeld(self.notes)
        self.closing = FakeClosing(self.notes)
        self.downloads = FakeDownloads(self.notes)
        self.inspect = FakeInspect(self.notes)
        self.activity_log = FakeActivityLog(self.notes)
        self.activity_export = FakeActivityExport(self.notes)
        self.settings = FakeSettings(self.notes)
        self.support = FakeSupport(self.notes)
        self.gate = FakeGate(self.notes)

    async def try_again(self) -> None:
        self.notes.note("try_again")

    async def answer_policy(self, answer: PolicyAnswer) -> None:
        self.notes.note("answer_policy", answer)

    async def take_device_choice(self, click: int, purpose: str) -> None:
        self.notes.note("take_device_choice", click, purpose)

    async def keep_account_choice(self, purpose: str) -> None:
        self.notes.note("keep_account_choice", purpose)

    async def decide_carried_later(self) -> None:
        self.notes.note("decide_carried_later")

    async def flush(self) -> bool:
        return bool(self.notes.note("flush"))


class ImmediateRunner:
    """Runs what it gets at once, on this thread; `is_holding` keeps operations back until `release`."""

    def __init__(self) -> None:
        self.is_holding = False
        self._held: list[Callable[[], None]] = []

    def run(self, work: Callable[[], Coroutine[Any, Any, Any]], on_done: Callable[[Outcome[Any]], None]) -> None:
        if self.is_holding:
            self._held.append(lambda: _run(work, on_done))
        else:
            _run(work, on_done)

    def release(self) -> None:
        """Run everything that was held back."""
        self.is_holding = False
        held, self._held = self._held, []
        for run in held:
            run()


def _run(work: Callable[[], Coroutine[Any, Any, Any]], on_done: Callable[[Outcome[Any]], None]) -> None:
    try:
        work().send(None)
    except StopIteration as end:
        on_done(Outcome(value=end.value))
    except Exception as error:  # noqa: BLE001 (it is what the operation ends with)
        on_done(Outcome(failure=error))
    else:
        raise AssertionError("a fake service must not wait")
