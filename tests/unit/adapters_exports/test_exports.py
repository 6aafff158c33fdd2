"""What a person takes along: CSV that no spreadsheet reckons with, JSON that the same command checks, private files."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import stat
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from consentui.adapters.exports.csv_export import CsvExport
from consentui.adapters.exports.json_export import JsonExport
from consentui.adapters.exports.local_private_files import LocalPrivateFiles
from consentui.adapters.receipts.saved_receipts import examine
from consentui.application.activity_log_ports import ExportedEntry
from consentui.domain.activity import ActivityKind
from consentui.domain.activity_log import ActivityFacet
from consentui.domain.errors import FileNotSaved, SavingFailure
from tests.fakes.receipt_maker import ReceiptMaker, jwks
from tests.unit.adapters_receipts.test_saved_receipts import AT, SERVICE, chain


def exported(text: str = "Camera", device: str | None = "Linux") -> ExportedEntry:
    facet = ActivityFacet(ActivityKind.TURNED_ON, ("camera.publish",), device_name=device)
    return ExportedEntry("r-1", AT, facet, (text,), None, "r-1", "c" * 64)


def rows(*entries: ExportedEntry) -> list[list[str]]:
    form = CsvExport()
    data = form.head(SERVICE, AT, None) + form.entries(entries) + form.links([]) + form.tail()
    assert data.startswith(b"\xef\xbb\xbf"), "a spreadsheet would take it for another encoding"
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_rows_say_when_what_and_which_receipt() -> None:
    head, row = rows(exported())
    said = dict(zip(head, row, strict=True))
    assert (said["time"], said["kind"], said["choices"]) == ("2026-11-28T09:00:00Z", "turned_on", "Camera")
    assert (said["receipt"], said["check_value"]) == ("r-1", "c" * 64)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_cell_that_a_spreadsheet_would_reckon_with_is_a_text(start: str) -> None:
    hostile = f'{start}HYPERLINK("https://evil.example","x")'
    for row in rows(exported(hostile), exported(device=hostile))[1:]:
        assert f"'{hostile}" in row
        assert not any(cell.startswith(start) for cell in row if cell)


def test_quotes_commas_and_lines_come_back_as_they_were() -> None:
    text = 'a "quoted", and\nbroken; text'
    assert rows(exported(text))[1][2] == text


@pytest.mark.parametrize("count", [0, 1, 3])
def test_json_is_whole_whatever_is_in_it_and_holds_when_checked(count: int) -> None:
    maker = ReceiptMaker()
    run = chain(maker, max(count, 1))
    form = JsonExport()
    pieces = [form.head(SERVICE, AT, jwks(maker)), form.entries([exported()] * count), form.entries([exported()])]
    pieces += [form.links(run[:1]), form.links(run[1:]), form.tail()]
    data = b"".join(pieces)
    read = json.loads(data)
    assert len(read["entries"]) == count + 1
    assert read["entries"][0]["time"] == "2026-11-28T09:00:00Z"
    file = examine(data)
    assert [entry.checked.fault for entry in file.receipts] == [None] * len(run)


def test_json_without_anything_is_json() -> None:
    form = JsonExport()
    read = json.loads(form.head(SERVICE, AT, None) + form.tail())
    assert (read["entries"], read["runs"], read["keys"]) == ([], [[]], {"keys": []})


async def pieces(*parts: bytes) -> AsyncIterator[bytes]:
    for part in parts:
        yield part


def test_file_is_the_owners_alone_and_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    path = tmp_path / "activity.csv"
    path.write_text("an older one, readable by all")
    path.chmod(0o644)
    asyncio.run(LocalPrivateFiles().save(str(path), pieces(b"new", b"er")))
    assert path.read_bytes() == b"newer"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_export_that_breaks_off_leaves_the_file_of_before_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "activity.csv"
    path.write_text("older")

    async def broken() -> AsyncIterator[bytes]:
        yield b"half"
        raise RuntimeError("broken off")

    with pytest.raises(RuntimeError, match="broken off"):
        asyncio.run(LocalPrivateFiles().save(str(path), broken()))
    assert path.read_text() == "older"
    assert list(tmp_path.iterdir()) == [path]


def test_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotSaved) as refused:
        asyncio.run(LocalPrivateFiles().save(str(tmp_path / "no" / "a.csv"), pieces(b"x")))
    assert refused.value.why is SavingFailure.NOT_WRITABLE
