"""Deletions asked for from this computer are kept for its user alone, and a damaged file costs nothing but itself."""

from __future__ import annotations

import datetime as dt
import stat
from pathlib import Path

import pytest

from consentui.adapters.system.file_closing_shelf import FileClosingShelf
from consentui.application.closing_ports import KeptClosing
from consentui.domain.errors import StoreFailed
from consentui.domain.record import replace

CLOSING = KeptClosing("acc-1", "req-1", "crt-1", "cc_key", dt.datetime(2026, 12, 7, 6, 2, tzinfo=dt.UTC))


def test_closings_come_back_as_they_were_kept(tmp_path: Path) -> None:
    shelf = FileClosingShelf(tmp_path / "closings")
    done = replace(CLOSING, request_id="req-2", certificate="a.b.c", keys="{}")
    shelf.save("juniper", [CLOSING, done])
    assert tuple(shelf.load("juniper")) == (CLOSING, done)
    assert shelf.load("another service") == ()


def test_file_is_its_users_alone(tmp_path: Path) -> None:
    FileClosingShelf(tmp_path / "closings").save("../../juniper", [CLOSING])
    (file,) = (tmp_path / "closings").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b'[{"subject_id": 1}]', b"[" * 100_000])
def test_damaged_file_is_as_none(tmp_path: Path, content: bytes) -> None:
    shelf = FileClosingShelf(tmp_path)
    shelf.save("juniper", [CLOSING])
    next(tmp_path.iterdir()).write_bytes(content)
    assert shelf.load("juniper") == ()


def test_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "closings").write_text("a file")
    with pytest.raises(StoreFailed):
        FileClosingShelf(tmp_path / "closings").save("juniper", [CLOSING])
