"""What is remembered of copies: one file for each person, the user's alone, and damage is a miss."""

from __future__ import annotations

import datetime as dt
import stat
from pathlib import Path

import pytest

from consentui.adapters.copies.file_copy_notes import FileCopyNotes
from consentui.application.copy_ports import CopyNotes, KeptCopy, WantedCopy
from consentui.domain.account import Subject, SubjectKind
from consentui.domain.errors import StoreFailed

MEI, JONAS = Subject(SubjectKind.ACCOUNT, "acct-1"), Subject(SubjectKind.ACCOUNT, "../acct-2")
WANTED = WantedCopy("r-1", 100, "ab" * 32, dt.datetime(2026, 11, 23, 6, 2, tzinfo=dt.UTC))
NOTES = CopyNotes((KeptCopy(WANTED, "/home/mei/copy.zip", is_whole=True),), ("r-1", "r-0"))


def test_notes_come_back_to_whom_they_belong(tmp_path: Path) -> None:
    store = FileCopyNotes(tmp_path / "copies")
    store.save("juniper", MEI, NOTES)
    assert FileCopyNotes(tmp_path / "copies").load("juniper", MEI) == NOTES
    assert store.load("juniper", JONAS) == CopyNotes()
    assert store.load("another", MEI) == CopyNotes()


def test_notes_are_the_users_alone_and_stay_in_their_folder(tmp_path: Path) -> None:
    store = FileCopyNotes(tmp_path / "copies")
    store.save("../juniper", JONAS, NOTES)
    (file,) = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert file.parent == tmp_path / "copies"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_wiped_notes_are_gone_and_those_of_others_stay(tmp_path: Path) -> None:
    store = FileCopyNotes(tmp_path)
    store.save("juniper", MEI, NOTES)
    store.save("juniper", JONAS, NOTES)
    store.wipe("juniper", MEI)
    store.wipe("juniper", MEI)
    assert store.load("juniper", MEI) == CopyNotes()
    assert store.load("juniper", JONAS) == NOTES
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"kept": [{}], "announced": []}', b'{"kept": 1}', b"\xff"])
def test_damaged_notes_are_a_miss(tmp_path: Path, damage: bytes) -> None:
    store = FileCopyNotes(tmp_path)
    store.save("juniper", MEI, NOTES)
    (file,) = tmp_path.iterdir()
    file.write_bytes(damage)
    assert store.load("juniper", MEI) == CopyNotes()


def test_notes_that_cannot_be_written_are_a_failure(tmp_path: Path) -> None:
    (tmp_path / "copies").write_bytes(b"a file where the folder should be")
    with pytest.raises(StoreFailed):
        FileCopyNotes(tmp_path / "copies").save("juniper", MEI, NOTES)
