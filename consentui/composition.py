"""The only place where classes meet: the client behind a window, and the demo.

The imports inside functions are for the start: nothing that the first paint does not need is loaded before it, and
the slow rest (asyncio, httpx, msgspec, keyring, joserfc) on the loop thread.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable, Coroutine, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from consentui import __version__
from consentui.application.gate import Gate
from consentui.application.projection import projected
from consentui.application.snapshot import AppSnapshot, Connection, SessionView
from consentui.application.switch.state import restored
from consentui.application.window_given import NOTHING_GIVEN, LogPlan, WindowGiven
from consentui.domain.errors import AlreadyRunning, SettingsWrong, StoreFailed
from consentui.domain.record import Record, replace
from consentui.runtime.background_loop import BackgroundLoop

if TYPE_CHECKING:
    from consentui.adapters.system.demo_process import DemoProcess
    from consentui.adapters.system.single_instance import SingleInstance
    from consentui.adapters.system.user_paths import UserPaths
    from consentui.adapters.tokens.keyring_access import AllowedBackend
    from consentui.application.activity_log_ports import ActivityPorts
    from consentui.application.assembly import Ports
    from consentui.application.client import Client
    from consentui.application.closing_ports import ClosingPorts
    from consentui.application.ports import Clock, DemoControl, TokenStore
    from consentui.application.service_backend import ServiceBackend
    from consentui.runtime.crash_hooks import CrashHooks
    from consentui.runtime.logs import LogSetup
    from consentui.runtime.run_handle import Outcome
    from consentui.ui.demo.scenario.performance import Performance

# The demo's people live at +08:00, whatever zone this computer is in.
_DEMO_ZONE = dt.timezone(dt.timedelta(hours=8))


class WindowEngine:
    """What runs behind one window; owned by the process's main. `build` runs on the loop thread, after the paint."""

    def __init__(self, build: Callable[[Gate], ClientParts], window_socket: Path | None = None) -> None:
        """`window_socket`: where a second start of the program finds this window."""
        self.gate = Gate()
        self._socket = window_socket
        self._instance: SingleInstance | None = None
        self._build = build
        self._loop = BackgroundLoop(on_error=self._report_loop_error)
        self._hooks: CrashHooks | None = None
        self._logs: LogSetup | None = None
        self._parts: ClientParts | None = None
        self.first = AppSnapshot()
        self.log_plan = LogPlan()

    def client(self) -> Client:
        """Loop thread only, never before it was built there."""
        return self._built().client

    def demo_control(self) -> DemoControl | None:
        """Loop thread only; None where the service is not a demo."""
        return self._built().demo_control

    def start(self, on_snapshot: Callable[[AppSnapshot], None], on_raise: Callable[[], None]) -> None:
        def prepare() -> None:
            self._watch()
            self._parts = self._build(self.gate)
            self._parts.client.snapshots.subscribe(on_snapshot)

        self._loop.start(prepare, partial(self._say_not_started, on_snapshot))
        self._loop.run(self._start_client)
        if self._socket is not None:
            self._loop.run(partial(self._be_the_window, self._socket, on_raise))

    def run(self, work: Callable[[], Coroutine[Any, Any, Any]], on_done: Callable[[Outcome[Any]], None]) -> object:
        return self._loop.run(work, on_done)

    def close(self) -> None:
        """The client ends first (its journal is closed), then what it stands on."""

        async def close_parts() -> None:
            if self._instance is not None:
                await self._instance.close()
            if self._parts is not None:
                await self._parts.client.close()
                for close in self._parts.closers:
                    await close()

        self._loop.close((close_parts,))
        if self._hooks is not None and self._logs is not None:
            self._hooks.restore()
            self._logs.stop()

    def _say_not_started(self, on_snapshot: Callable[[AppSnapshot], None], error: BaseException) -> None:
        """A part of the program is missing or broken: without it the window would wait for ever."""
        from consentui.domain.error_kind import Place
        from consentui.domain.error_reference import mark
        from consentui.runtime.secrets_filter import without_secrets

        reference = mark(error, Place.START, dt.datetime.now(dt.UTC))
        detail = str(error) if isinstance(error, SettingsWrong) else ""
        if sys.stderr is not None:
            reason = without_secrets(f"{type(error).__name__}: {error}")
            sys.stderr.write(f"consentui: the program could not start ({reference}): {reason}\n")
            sys.stderr.flush()
        failed = replace(self.first, serial=self.first.serial + 1, connection=Connection.FAILING)
        on_snapshot(replace(failed, last_error=reference, start_error=reference, start_detail=detail))

    def _watch(self) -> None:
        """From here on nothing uncaught passes unnoticed, and nothing secret is written down."""
        import logging

        from consentui.runtime.crash_hooks import CrashHooks
        from consentui.runtime.logs import level_of, start_logs

        self._logs = start_logs(level=level_of(self.log_plan.level))
        try:
            if self.log_plan.kept is not None:
                self._logs.also_keep(self.log_plan.kept)
        except OSError as error:
            logging.getLogger("consentui").warning("no log is kept: %s", type(error).__name__)
        logging.getLogger("consentui").info("ConsentUI %s begins", __version__)
        self._hooks = CrashHooks(logging.getLogger("consentui").critical)
        self._hooks.install()

    def _report_loop_error(self, loop: object, context: Mapping[str, Any]) -> None:
        if self._hooks is not None:
            self._hooks.on_loop_exception(loop, context)

    async def _start_client(self) -> None:
        await self._built().client.start()

    async def _be_the_window(self, window_socket: Path, on_raise: Callable[[], None]) -> None:
        from consentui.adapters.system.single_instance import SingleInstance

        self._instance = SingleInstance(window_socket)
        await self._instance.listen(on_raise)

    def _built(self) -> ClientParts:
        if self._parts is None:
            raise RuntimeError("the client is not built yet")
        return self._parts


class ClientParts(Record):
    """A client and what must be closed after it."""

    client: Client
    demo_control: DemoControl | None = None
    closers: tuple[Callable[[], Coroutine[Any, Any, None]], ...] = ()


def run_window(service_url: str, *, data_folder: Path | None = None, given: WindowGiven = NOTHING_GIVEN) -> int:
    """Show the window for a service until it is closed; the exit code. Raises ValueError for a URL it must not use."""
    _put_off_collecting()
    from consentui.adapters.http.service_address import checked_address
    from consentui.adapters.system.user_paths import UserPaths
    from consentui.adapters.system.window_socket import raise_open_window, socket_path

    service_url = checked_address(service_url)
    paths = UserPaths.under(data_folder) if data_folder is not None else UserPaths.of_platform()
    window_socket = socket_path(paths.runtime, service_url)
    if raise_open_window(window_socket):
        return 0
    first = first_snapshot(service_url, paths)
    if given.brand is not None and first.service is not None:
        first = replace(first, service=given.brand.named(first.service))

    def build(gate: Gate) -> ClientParts:
        from consentui.adapters.tokens.keyring_token_store import KeyringTokenStore

        tokens = KeyringTokenStore(_allowed_keyrings)

        async def close_tokens() -> None:
            tokens.close()

        client = build_client(service_url, paths, tokens, first, gate, given=replace(given, is_demo=False))
        return ClientParts(client, None, (close_tokens,))

    return _shown(WindowEngine(build, window_socket), first, paths, given=given)


def run_window_that_is_not_set_up(words: str, data_folder: Path | None, given: WindowGiven) -> int:
    """Show a window that says which setting is wrong, and asks no service; the exit code."""
    _put_off_collecting()
    from consentui.adapters.system.user_paths import UserPaths

    def refuse(_gate: Gate) -> ClientParts:
        raise SettingsWrong(words)

    paths = UserPaths.under(data_folder) if data_folder is not None else UserPaths.of_platform()
    return _shown(WindowEngine(refuse), AppSnapshot(), paths, given=given)


def run_demo_window(
    keep_folder: Path | None,
    performance: Performance | None = None,
    given: WindowGiven = NOTHING_GIVEN,
) -> int:
    """Show the window on a demo service of its own, as a new device; nothing is left unless in `keep_folder`."""
    _put_off_collecting()
    from consentui.adapters.system.demo_process import DemoProcess, demo_command
    from consentui.adapters.system.user_paths import UserPaths
    from consentui.runtime.passing_folder import DEMO_PREFIX, kept_or_passing_folder

    with kept_or_passing_folder(keep_folder, DEMO_PREFIX) as folder:
        service = DemoProcess(demo_command(folder / "service.sqlite"))
        try:
            paths = UserPaths.under(folder / "window")
            engine = WindowEngine(partial(_demo_client, service, paths))
            return _shown(engine, AppSnapshot(), paths, zone=_DEMO_ZONE, given=given, performance=performance)
        finally:
            service.stop()


def build_client(
    service_url: str,
    paths: UserPaths,
    tokens: TokenStore,
    first: AppSnapshot,
    gate: Gate,
    *,
    given: WindowGiven = NOTHING_GIVEN,
) -> Client:
    """The use cases over the real adapters; loop thread."""
    from consentui.adapters.system.device_name import device_name
    from consentui.application.assembly import assemble

    ports = real_ports(service_url, paths, tokens, given=given)
    return assemble(ports, first, device_name(), gate)


def real_ports(service_url: str, paths: UserPaths, tokens: TokenStore, *, given: WindowGiven = NOTHING_GIVEN) -> Ports:
    """Every port on its real adapter; loop thread."""
    from consentui.adapters.cache.file_start_views import FileStartViews
    from consentui.adapters.cache.published_texts import StoredTexts
    from consentui.adapters.cache.sqlite_cache import SqliteCache
    from consentui.adapters.copies.file_copy_notes import FileCopyNotes
    from consentui.adapters.copies.local_copy_files import LocalCopyFiles
    from consentui.adapters.copies.threaded_copy_files import ThreadedCopyFiles
    from consentui.adapters.copies.zip_copy_reader import ZipCopyReader
    from consentui.adapters.outbox.file_outbox_shelf import FileOutboxShelf
    from consentui.adapters.support.local_report import LocalReport, ReportPlaces
    from consentui.adapters.support.own_names import OwnNames
    from consentui.adapters.system.file_settings_store import FileSettingsStore
    from consentui.adapters.system.random_ids import RandomIds
    from consentui.adapters.system.system_clock import SystemClock
    from consentui.application.assembly import Ports
    from consentui.runtime.resources import resource_folder

    clock = SystemClock()
    return Ports(
        backend=build_backend(service_url, clock, given),
        tokens=tokens,
        shelf=FileOutboxShelf(paths.data / "journals"),
        texts=StoredTexts(SqliteCache(paths.cache / "texts.sqlite"), resource_folder("policy")),
        settings=FileSettingsStore(paths.data / "settings.json", given.start),
        start_views=FileStartViews(start_view_path(paths, service_url)),
        copy_notes=FileCopyNotes(paths.data / "copies"),
        closing=_closing_ports(paths),
        copy_files=ThreadedCopyFiles(LocalCopyFiles(paths.cache / "copies")),
        copy_reader=ZipCopyReader(),
        activity=_activity_ports(paths),
        support=LocalReport(ReportPlaces(paths.data, paths.cache, paths.log), OwnNames.of_this_computer()),
        clock=clock,
        ids=RandomIds(),
    )


def _closing_ports(paths: UserPaths) -> ClosingPorts:
    from consentui.adapters.exports.local_private_files import LocalPrivateFiles
    from consentui.adapters.receipts.saved_certificates import read_certificate, saved_certificate
    from consentui.adapters.system.file_closing_shelf import FileClosingShelf
    from consentui.application.closing_ports import ClosingPorts

    return ClosingPorts(
        shelf=FileClosingShelf(paths.data / "closings"),
        read=read_certificate,
        certificate_file=saved_certificate,
        files=LocalPrivateFiles(),
    )


def _activity_ports(paths: UserPaths) -> ActivityPorts:
    from consentui.adapters.cache.activity_log_shelf import SqliteActivityLogShelf
    from consentui.adapters.exports.csv_export import CsvExport
    from consentui.adapters.exports.json_export import JsonExport
    from consentui.adapters.exports.local_private_files import LocalPrivateFiles
    from consentui.adapters.receipts.chain_links import ChainChecker
    from consentui.adapters.receipts.jws_receipt_verifier import JwsReceiptVerifier
    from consentui.adapters.receipts.saved_receipts import saved_receipts
    from consentui.application.activity_log_ports import ActivityPorts

    return ActivityPorts(
        shelf=SqliteActivityLogShelf(paths.cache / "activity"),
        verifier=ChainChecker(JwsReceiptVerifier()),
        files=LocalPrivateFiles(),
        receipt_file=saved_receipts,
        csv=CsvExport,
        json=JsonExport,
    )


def build_backend(service_url: str, clock: Clock, given: WindowGiven = NOTHING_GIVEN) -> ServiceBackend:
    """The service over HTTP; raises ValueError for a URL it must not use, SettingsWrong for bad authorities."""
    from consentui.adapters.http.http_backend import HttpBackend
    from consentui.adapters.http.tls import no_tls, operator_tls, system_tls
    from consentui.adapters.receipts.jws_receipt_verifier import JwsReceiptVerifier

    if given.ca is not None:
        tls = operator_tls(Path(given.ca))
    else:
        tls = system_tls() if service_url.startswith("https:") else no_tls()
    named = given.brand.named if given.brand is not None else None
    verifier = JwsReceiptVerifier()
    return HttpBackend(service_url, verifier, clock, tls=tls, proxy=given.proxy, is_demo=given.is_demo, named=named)


def first_snapshot(service_url: str, paths: UserPaths) -> AppSnapshot:
    """What the first paint shows: the start view, and every switch as the journal has it, all leases over."""
    from consentui.adapters.cache.file_start_views import FileStartViews

    view = FileStartViews(start_view_path(paths, service_url)).load()
    if view is None or view.service is None or view.subject is None:
        return view or AppSnapshot()
    if view.subject == view.session.memory_device:
        return _without_device(view)
    from consentui.adapters.outbox.file_outbox_shelf import FileOutboxShelf

    try:
        outbox = FileOutboxShelf(paths.data / "journals").open(view.service.id, view.subject)
    except (StoreFailed, AlreadyRunning):
        return view
    try:
        records = outbox.load()
    except StoreFailed:
        return view
    finally:
        outbox.close()
    switches = {purpose: projected(purpose, restored(record), _no_time) for purpose, record in records.items()}
    has_loaded = bool(switches) and view.catalogue is not None
    # A killed window may have heard more than it could note; then no time is said. (The time is good to some seconds.)
    checked, slack = view.checked_before, dt.timedelta(seconds=5)
    is_older = checked is not None and any(s.recorded_at and s.recorded_at > checked + slack for s in switches.values())
    return replace(view, switches=switches, has_loaded=has_loaded, checked_before=None if is_older else checked)


def _without_device(view: AppSnapshot) -> AppSnapshot:
    """The token of that device ended with the last run: the choices are nobody's now, and are not shown."""
    session = SessionView(memory_device=view.session.memory_device)
    offset = view.service_time_offset
    return AppSnapshot(service=view.service, session=session, catalogue=view.catalogue, service_time_offset=offset)


def start_view_path(paths: UserPaths, service_url: str) -> Path:
    """One per service address, named so that any address can be one."""
    import zlib

    return paths.data / f"start-{zlib.crc32(service_url.encode()):08x}.view"


def _put_off_collecting() -> None:
    """While thousands of objects are made and none is dropped, collecting only costs time; the App begins it."""
    import gc

    gc.disable()


def _shown(
    engine: WindowEngine,
    first: AppSnapshot,
    paths: UserPaths,
    *,
    zone: dt.tzinfo | None = None,
    given: WindowGiven = NOTHING_GIVEN,
    performance: Performance | None = None,
) -> int:
    from consentui.adapters.system.file_settings_store import FileSettingsStore
    from consentui.ui.app import run_window

    engine.first = first
    engine.log_plan = LogPlan(given.log.level, given.log.kept or paths.log)
    settings = FileSettingsStore(paths.data / "settings.json", given.start).load()
    is_demo = zone is not None
    return run_window(engine, first, settings, zone=zone, is_demo=is_demo, given=given, performance=performance)


def _demo_client(service: DemoProcess, paths: UserPaths, gate: Gate) -> ClientParts:
    """Waits until the service listens: it starts while the window paints."""
    from consentui.adapters.http.demo_control import HttpDemoControl
    from consentui.adapters.system.system_clock import SystemClock
    from consentui.adapters.tokens.memory_token_store import MemoryTokenStore

    address = service.wait_ready()
    control = HttpDemoControl(address.control_url, address.control_token, SystemClock())
    client = build_client(
        address.api_url, paths, MemoryTokenStore(), AppSnapshot(), gate, given=WindowGiven(is_demo=True)
    )
    return ClientParts(client, control, (control.close,))


def _allowed_keyrings() -> Sequence[AllowedBackend]:
    """On the keyring's own thread: importing the keyrings is slow."""
    from consentui.adapters.tokens.keyring_backends import allowed_backends

    return allowed_backends()


def _no_time(_monotonic_s: float) -> dt.datetime | None:
    return None
