"""Tokens, codes, phone numbers and off-keys of a whole life of both programs, looked for wherever they must not be."""

from __future__ import annotations

import base64
import contextlib
import io
import json
import os
import platform
import re
import sqlite3
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from consentui.adapters.support.local_report import LocalReport, ReportPlaces
from consentui.adapters.support.own_names import OwnNames
from consentui.adapters.system.user_paths import UserPaths
from consentui.application.support_report import SupportReport
from tests.harness.secret_service import SecretService
from tests.integration.client.client_process import ClientProcess
from tests.integration.client.demo_process import DemoProcess
from tests.integration.faults.fault_proxy import Reply, Request, answer, half_answer, problem
from tests.integration.faults.proxy_thread import ProxyThread

pytestmark = pytest.mark.real
CAMERA, ALBUM = "camera.publish", "album.publish"
TOKENS = ("access_token", "refresh_token", "device_token")
# What tells one person, device or decision from another; none of it is in a log, or in a report to support.
NAMES = ("session_id", "receipt_id", "attempt_id", "certificate_id", "masked_phone")
EXPIRED_S = 301
USER = "meilin.z"


@dataclass
class Canaries:
    """Everything secret that went over the wire; `off_keys` may be in the journal, nothing else anywhere on disk."""

    tokens: set[str] = field(default_factory=set)
    off_keys: set[str] = field(default_factory=set)
    phone: str = ""
    codes: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)

    def hear(self, value: Any) -> None:
        """All of a message's fields, however deep."""
        if isinstance(value, list):
            for item in value:
                self.hear(item)
        if isinstance(value, dict):
            self.tokens |= {value[name] for name in TOKENS if isinstance(value.get(name), str)}
            self.names |= {value[name] for name in NAMES if isinstance(value.get(name), str)}
            subject = value.get("subject")
            if isinstance(subject, dict):
                self.names.add(subject["id"])
            if isinstance(value.get("off_key"), str):
                self.off_keys.add(value["off_key"])
            for item in value.values():
                self.hear(item)
        if isinstance(value, str) and value.startswith("eyJ") and value.count(".") == 2:
            body = value.split(".")[1]
            self.names.add(json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))["receipt_id"])

    def found_in(self, data: bytes, *, but: frozenset[str] = frozenset()) -> list[str]:
        """Which kinds of secret stand in it."""
        found = [("token", token) for token in self.tokens] + [("off-key", key) for key in self.off_keys]
        kinds = {kind for kind, secret in found if secret.encode() in data}
        if self.phone[3:].encode() in data:
            kinds.add("phone")
        if any(_stands_alone(form, data) for code in self.codes for form in (code, f"{code[:3]} {code[3:]}")):
            kinds.add("code")
        return sorted(kinds - but)


def _stands_alone(text: str, data: bytes) -> bool:
    """Six digits also turn up in numbers and hashes."""
    return re.search(rb"(?<![0-9A-Za-z_.-])" + re.escape(text.encode()) + rb"(?![0-9A-Za-z_-])", data) is not None


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


def _use_everything(client: ClientProcess, demo: DemoProcess, proxy: ProxyThread, canaries: Canaries) -> None:
    """Device, sign-in, grants and withdrawals, each with something going wrong on the way."""
    client.tell("use_device")
    client.tell("turn_on", CAMERA)
    client.wait_shown(CAMERA, "on")
    client.tell("request_code", phone=canaries.phone)
    canaries.codes.add(demo.code_for(canaries.phone))
    wrong = "000000" if "000000" not in canaries.codes else "000001"
    canaries.codes.add(wrong)
    assert client.tell("sign_in", code=wrong)["error"] == "CodeRefused"
    proxy.spoil("POST", "/v1/session", problem("internal", 500), times=1)
    code = next(iter(canaries.codes - {wrong}))
    assert client.tell("sign_in", code=code)["error"] == "OutcomeUnknown"
    assert client.tell("sign_in", code=code)["error"] is None
    proxy.spoil("PUT", "/v1/grants/camera", half_answer, times=1)
    client.tell("turn_on", CAMERA, ALBUM)
    client.wait_shown(CAMERA, "on")
    client.wait_shown(ALBUM, "on")
    demo.advance_clock(EXPIRED_S)
    proxy.spoil("POST", "/v1/withdrawals", answer(503, b"<html></html>", "text/html"), times=1)
    client.tell("turn_off", ALBUM)
    client.wait_shown(ALBUM, "off")


def _hear_everything(proxy: ProxyThread, canaries: Canaries) -> None:
    messages: list[Request | Reply] = [*proxy.proxy.requests, *proxy.proxy.replies]
    for message in messages:
        scheme, _, secret = message.headers.get("authorization", "").partition(" ")
        if secret:
            (canaries.off_keys if scheme == "Off" else canaries.tokens).add(secret)
        with contextlib.suppress(ValueError):
            canaries.hear(json.loads(message.body))


@pytest.fixture
def service(secret_service: SecretService, short_tmp: Path) -> Iterator[DemoProcess]:
    with DemoProcess(short_tmp / "service", secret_service.environment()) as demo:
        yield demo


def test_secrets_of_a_whole_life_stand_nowhere_but_where_they_must(
    service: DemoProcess, secret_service: SecretService, short_tmp: Path
) -> None:
    canaries = Canaries(phone=service.new_number())
    folder = short_tmp / "client"
    with ProxyThread(service.port) as proxy:
        client = ClientProcess(proxy.url, folder, secret_service.environment(), tokens="keyring")
        with client:
            _use_everything(client, service, proxy, canaries)
            _assert_command_lines_are_clean(canaries)
            proxy.refuse()
            client.tell("turn_off", CAMERA)
            client.kill()
        proxy.listen()
        with client:
            client.wait_shown(CAMERA, "off")
            assert client.snapshot()["session"] == "signed_in", "from the keyring"
            _hear_everything(proxy, canaries)
            words = f"{canaries.phone} {' '.join(canaries.tokens | canaries.off_keys)} code={min(canaries.codes)}"
            home, computer = secret_service.environment()["HOME"], platform.node()
            words += f" {home}/.local/share by {USER} on {computer}, mail {USER}@{computer}.example"
            assert client.end("crash", words=words) != 0
    assert len(canaries.tokens) >= 5, "device, access and refresh tokens, each renewed"
    assert canaries.off_keys
    assert "ZeroDivisionError" in client.log.read_text(), "the crash was written down"
    assert len(secret_service.labels()) == 2
    _assert_report_names_nobody(UserPaths.under(folder), secret_service.environment()["HOME"], canaries)
    _assert_files_are_clean(service, short_tmp, canaries)
    _assert_database_holds_only_what_it_needs(service, canaries)


def _assert_files_are_clean(service: DemoProcess, folder: Path, canaries: Canaries) -> None:
    """All files of client, service and home; the keyring's own (encrypted) ones and the database apart."""
    databases = {service.database.with_name(service.database.name + ending) for ending in ("", "-wal", "-shm")}
    searched = [path for path in _files(folder) if path not in databases]
    assert {"journal", "client.log", "service.log", "texts.sqlite"} <= {path.name for path in searched}
    journal = max((path for path in searched if path.name == "journal"), key=lambda path: path.stat().st_mtime)
    assert canaries.found_in(journal.read_bytes()) == ["off-key"], "the search finds what is there"
    found = {}
    for path in searched:
        may_hold = frozenset({"off-key"}) if path.name.startswith("journal") else frozenset()
        if kinds := canaries.found_in(path.read_bytes(), but=may_hold):
            found[str(path.relative_to(folder))] = kinds
    assert found == {}


def _assert_report_names_nobody(paths: UserPaths, home: str, canaries: Canaries) -> None:
    """The log that a window keeps, and the report that is made of it, word for word and as the file that is sent."""
    assert len(canaries.names) >= 6, "device, account, session, receipts"
    source = LocalReport(ReportPlaces(paths.data, paths.cache, paths.log), OwnNames(home, USER, platform.node()))
    report = SupportReport(source.collected(["Connection: online"]))
    with zipfile.ZipFile(io.BytesIO(source.packed(report))) as packed:
        sent = "".join(packed.read(name).decode() for name in packed.namelist())
    assert sent == "".join(part.text for part in report.parts)
    for text in (paths.log.read_text(encoding="utf-8"), report.text):
        assert canaries.found_in(text.encode()) == []
        assert [name for name in canaries.names if name in text] == []
        assert "reference " in text and "ZeroDivisionError" in text
    for name in (home, USER, platform.node()):
        assert re.search(rf"(?<!\w){re.escape(name)}(?!\w)", report.text) is None


def _assert_command_lines_are_clean(canaries: Canaries) -> None:
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            line = (process / "cmdline").read_bytes()
            assert canaries.found_in(line) == [], f"{process.name} of {os.getpid()}"


def _assert_database_holds_only_what_it_needs(service: DemoProcess, canaries: Canaries) -> None:
    """Phone numbers, because they are what signs a person in and what text messages are counted by; no token, no
    code and no off-key: of tokens and codes a hash, of off-keys nothing."""
    for ending in ("", "-wal"):
        path = service.database.with_name(service.database.name + ending)
        if path.exists():
            assert canaries.found_in(path.read_bytes(), but=frozenset({"phone"})) == []
    with contextlib.closing(sqlite3.connect(f"file:{service.database}?mode=ro", uri=True)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        with_phone = set()
        for table in tables:
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            for column in columns:
                query = f"SELECT count(*) FROM {table} WHERE CAST({column} AS TEXT) LIKE ?"  # noqa: S608
                if connection.execute(query, (f"%{canaries.phone[3:]}%",)).fetchone()[0]:
                    with_phone.add((table, column))
    assert with_phone == {("accounts", "phone"), ("codes", "phone")}
