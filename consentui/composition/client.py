"""The client: every port on its real adapter. Loaded on the loop thread, after the window shows."""

from __future__ import annotations

from pathlib import Path

from consentui.adapters.cache.activity_log_shelf import SqliteActivityLogShelf
from consentui.adapters.cache.file_start_views import FileStartViews
from consentui.adapters.cache.published_texts import StoredTexts
from consentui.adapters.cache.sqlite_cache import SqliteCache
from consentui.adapters.copies.file_copy_notes import FileCopyNotes
from consentui.adapters.copies.local_copy_files import LocalCopyFiles
from consentui.adapters.copies.threaded_copy_files import ThreadedCopyFiles
from consentui.adapters.copies.zip_copy_reader import ZipCopyReader
from consentui.adapters.exports.csv_export import CsvExport
from consentui.adapters.exports.json_export import JsonExport
from consentui.adapters.exports.local_private_files import LocalPrivateFiles
from consentui.adapters.http.http_backend import HttpBackend
from consentui.adapters.http.tls import no_tls, operator_tls, system_tls
from consentui.adapters.outbox.file_outbox_shelf import FileOutboxShelf
from consentui.adapters.receipts.chain_links import ChainChecker
from consentui.adapters.receipts.jws_receipt_verifier import JwsReceiptVerifier
from consentui.adapters.receipts.saved_certificates import read_certificate, saved_certificate
from consentui.adapters.receipts.saved_receipts import saved_receipts
from consentui.adapters.support.local_report import LocalReport, ReportPlaces
from consentui.adapters.support.own_names import OwnNames
from consentui.adapters.system.device_name import device_name
from consentui.adapters.system.file_closing_shelf import FileClosingShelf
from consentui.adapters.system.file_settings_store import FileSettingsStore
from consentui.adapters.system.random_ids import RandomIds
from consentui.adapters.system.system_clock import SystemClock
from consentui.adapters.system.user_paths import UserPaths
from consentui.application.activity_log_ports import ActivityPorts
from consentui.application.assembly import Ports, assemble
from consentui.application.client import Client
from consentui.application.closing_ports import ClosingPorts
from consentui.application.gate import Gate
from consentui.application.ports import Clock, TokenStore
from consentui.application.service_backend import ServiceBackend
from consentui.application.snapshot import AppSnapshot
from consentui.application.window_given import NOTHING_GIVEN, WindowGiven
from consentui.composition.first_snapshot import start_view_path
from consentui.runtime.resources import resource_folder


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
    ports = real_ports(service_url, paths, tokens, given=given)
    return assemble(ports, first, device_name(), gate)


def real_ports(service_url: str, paths: UserPaths, tokens: TokenStore, *, given: WindowGiven = NOTHING_GIVEN) -> Ports:
    """Every port on its real adapter; loop thread."""
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
        support=LocalReport(
            ReportPlaces(paths.data, paths.cache, given.log.kept or paths.log), OwnNames.of_this_computer()
        ),
        clock=clock,
        ids=RandomIds(),
    )


def build_backend(service_url: str, clock: Clock, given: WindowGiven = NOTHING_GIVEN) -> ServiceBackend:
    """The service over HTTP; raises ValueError for a URL it must not use, SettingsWrong for bad authorities."""
    if given.ca is not None:
        tls = operator_tls(Path(given.ca))
    else:
        tls = system_tls() if service_url.startswith("https:") else no_tls()
    named = given.brand.named if given.brand is not None else None
    verifier = JwsReceiptVerifier()
    return HttpBackend(service_url, verifier, clock, tls=tls, proxy=given.proxy, is_demo=given.is_demo, named=named)


def _closing_ports(paths: UserPaths) -> ClosingPorts:
    return ClosingPorts(
        shelf=FileClosingShelf(paths.data / "closings"),
        read=read_certificate,
        certificate_file=saved_certificate,
        files=LocalPrivateFiles(),
    )


def _activity_ports(paths: UserPaths) -> ActivityPorts:
    return ActivityPorts(
        shelf=SqliteActivityLogShelf(paths.cache / "activity"),
        verifier=ChainChecker(JwsReceiptVerifier()),
        files=LocalPrivateFiles(),
        receipt_file=saved_receipts,
        csv=CsvExport,
        json=JsonExport,
    )
