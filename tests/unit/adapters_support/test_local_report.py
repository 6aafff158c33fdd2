"""A report to support holds versions, states, counts and the log, and nothing of the person, whatever lies about."""

from __future__ import annotations

import asyncio
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from consentui import __version__
from consentui.adapters.exports.local_private_files import LocalPrivateFiles
from consentui.adapters.support.local_report import LocalReport, ReportPlaces
from consentui.adapters.support.own_names import OwnNames
from consentui.application.snapshot_store import SnapshotStore
from consentui.application.support_report import SupportReport, SupportService, facts_of
from consentui.domain.errors import FileNotSaved
from tests.fakes import ui_samples as samples

NAMES = OwnNames("/home/meilin", "meilin", "mei-laptop.home.example")
CANARIES = (
    "/home/meilin", "meilin", "mei-laptop", "+8613800134471", "13800134471", "482913", "Mei Lin", "a-0001",
    "ca_4A-EBtx0cTjVoXhq1SIT8jAhRTWybQ0wCGvDx-kKZaA", "91d407e2-0000-4000-8000-000000000001", "mei@mail.example",
    "192.168.7.31", "s3cret", "dev-3rg6b7hjm4tpgfzx278cz3pf9m", "hats for cats",
)  # fmt: skip


@pytest.fixture
def places(tmp_path: Path) -> ReportPlaces:
    data, cache = tmp_path / "data", tmp_path / "cache"
    for folder in (data / "logs", data / "journals" / "dev-3rg6b7hjm4tpgfzx278cz3pf9m", cache / "activity"):
        folder.mkdir(parents=True)
    (data / "journals" / "dev-3rg6b7hjm4tpgfzx278cz3pf9m" / "journal").write_bytes(b"x" * 100)
    settings = {"look": "dark", "text_percent": 150, "searched": "hats for cats", "name": "Mei Lin"}
    (data / "settings.json").write_text(json.dumps(settings))
    lines = [
        "StoreFailed at kept_choices, reference KEF-9Q0: /home/meilin/.local/share/consentui/journal on mei-laptop",
        "OutcomeUnknown at sign_in, reference KEF-9Q0: +8613800134471 code=482913 of mei@mail.example at 192.168.7.31",
        "by MEILIN with ca_4A-EBtx0cTjVoXhq1SIT8jAhRTWybQ0wCGvDx-kKZaA about 91d407e2-0000-4000-8000-000000000001",
        "http://mei:s3cret@proxy.example:3128 for dev-3rg6b7hjm4tpgfzx278cz3pf9m",
    ]
    text = "".join(json.dumps({"at": "2026-11-28T11:00:00+00:00", "text": line}) + "\n" for line in lines)
    (data / "logs" / "window.jsonl").write_text(text)
    return ReportPlaces(data, cache, data / "logs" / "window.jsonl")


def report_of(places: ReportPlaces) -> SupportReport:
    snapshot = samples.signed_in(*samples.location_on(), sessions=samples.SESSIONS)
    return SupportReport(LocalReport(places, NAMES).collected(facts_of(snapshot)))


def test_report_names_nobody_and_nothing_of_theirs(places: ReportPlaces) -> None:
    text = report_of(places).text
    assert [canary for canary in CANARIES if canary.lower() in text.lower()] == []


def test_report_has_what_support_needs(places: ReportPlaces) -> None:
    report = report_of(places)
    parts = {part.name: part.text for part in report.parts}
    assert f"ConsentUI {__version__}" in parts["about.txt"]
    assert "look: dark" in parts["settings.txt"]
    assert "journals of choices: 1 files, 100 bytes" in parts["counts.txt"]
    assert parts["references.txt"] == "KEF-9Q0 2 times\n"
    assert "StoreFailed at kept_choices, reference KEF-9Q0: ~/.local/share/consentui/journal" in parts["log.jsonl"]
    assert "Sign-in: signed_in" in parts["now.txt"] and "Switches known: 3" in parts["now.txt"]
    assert all(part.name in report.text and part.text.rstrip() in report.text for part in report.parts)


def test_report_when_packed_is_exactly_what_was_shown(places: ReportPlaces) -> None:
    source, report = LocalReport(places, NAMES), report_of(places)
    with zipfile.ZipFile(io.BytesIO(source.packed(report))) as packed:
        assert [(each.filename, packed.read(each).decode()) for each in packed.infolist()] == [
            (part.name, part.text) for part in report.parts
        ]
    assert source.packed(report) == source.packed(report)


def test_report_of_a_program_that_has_nothing_yet_is_made_all_the_same(tmp_path: Path) -> None:
    nowhere = ReportPlaces(tmp_path / "a", tmp_path / "b", tmp_path / "a" / "log")
    parts = {part.name: part.text for part in LocalReport(nowhere, NAMES).collected(())}
    assert parts["references.txt"] == "No error is in the log.\n"
    assert "0 files" in parts["counts.txt"]
    assert list(tmp_path.iterdir()) == [], "nothing is made by looking"


def test_report_of_a_long_log_ends_with_its_newest_lines(places: ReportPlaces) -> None:
    places.log.write_text("".join(f'{{"text": "line {number}"}}\n' for number in range(5000)) + "x" * 100_000)
    (log,) = [part for part in report_of(places).parts if part.name == "log.jsonl"]
    assert "line 4999" in log.text and "line 100\n" not in log.text
    assert len(log.text) < 100_000


def test_report_when_saved_is_the_persons_alone_and_a_full_disk_is_said(places: ReportPlaces, tmp_path: Path) -> None:
    async def play() -> None:
        snapshots = SnapshotStore(samples.signed_in(), lambda: samples.NOW)
        service = SupportService(LocalReport(places, NAMES), LocalPrivateFiles(), snapshots)
        report = await service.report()
        target = tmp_path / "report.zip"
        await service.save(report, str(target))
        assert target.stat().st_mode & 0o777 == 0o600
        assert zipfile.is_zipfile(target)
        with pytest.raises(FileNotSaved):
            await service.save(report, str(tmp_path / "nowhere" / "report.zip"))

    asyncio.run(play())


@pytest.mark.parametrize("quoted", [str, lambda path: repr(path)[1:-1], lambda path: json.dumps(repr(path))])
def test_home_on_windows_is_taken_out_however_often_a_path_was_quoted(quoted: Callable[[str], str]) -> None:
    names = OwnNames("C:\\Users\\Anna B", "ab17", "desk")
    text = names.taken_out(quoted("c:\\users\\Anna B\\AppData\\consentui\\journal"))
    assert "Anna" not in text and "AppData" in text


@pytest.mark.parametrize("address", ["2001:db8::7:31", "fe80::1c2b:3d4e", "2001:db8:0:1:2:3:4:5"])
def test_long_address_is_taken_out(address: str) -> None:
    assert NAMES.taken_out(f"('{address}', 443, 0, 0)") == "('[address]', 443, 0, 0)"


def test_times_and_the_address_of_every_computer_itself_stay() -> None:
    text = "at 11:02:17 from ::1 by Text::now"
    assert NAMES.taken_out(text) == text
