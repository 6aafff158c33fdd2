"""What every journal does, in memory and on disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from consentui.adapters.outbox.file_outbox_shelf import FileOutboxShelf
from consentui.application.ports import OutboxShelf
from consentui.application.switch.record import PurposeRecord
from consentui.domain.account import Subject, SubjectKind
from consentui.domain.errors import AlreadyRunning, StoreFailed
from tests.fakes.memory_outbox import MemoryDisk, MemoryOutboxShelf
from tests.fakes.sample_records import full_record, known, step

DEVICE = Subject(SubjectKind.DEVICE, "dev-1")
ACCOUNT = Subject(SubjectKind.ACCOUNT, "dev-1")
SERVICE = "juniper"

MakeShelf = Callable[[], OutboxShelf]


@pytest.fixture(params=["memory", "file"])
def make_shelf(request: pytest.FixtureRequest, tmp_path: Path) -> MakeShelf:
    """Shelves on one disk: a second one is the next start of the program."""
    if request.param == "memory":
        disk = MemoryDisk()
        return lambda: MemoryOutboxShelf(disk)
    return lambda: FileOutboxShelf(tmp_path / "journals")


def test_journal_when_new_is_empty(make_shelf: MakeShelf) -> None:
    outbox = make_shelf().open(SERVICE, DEVICE)
    assert outbox.load() == {}
    outbox.close()


def test_records_when_written_are_there_at_the_next_start(make_shelf: MakeShelf) -> None:
    records = {"camera.publish": full_record(), "album.publish": PurposeRecord()}
    first = make_shelf().open(SERVICE, DEVICE)
    first.write(records)
    assert first.load() == records
    first.close()
    second = make_shelf().open(SERVICE, DEVICE)
    assert second.load() == records
    second.close()


def test_record_when_written_again_replaces_only_its_purpose(make_shelf: MakeShelf) -> None:
    outbox = make_shelf().open(SERVICE, DEVICE)
    outbox.write({"a.one": PurposeRecord(known=known(1)), "a.two": full_record()})
    outbox.write({"a.one": PurposeRecord(known=known(2))})
    outbox.close()
    again = make_shelf().open(SERVICE, DEVICE)
    assert again.load() == {"a.one": PurposeRecord(known=known(2)), "a.two": full_record()}
    again.close()


def test_journals_when_of_other_subjects_or_services_do_not_mix(make_shelf: MakeShelf) -> None:
    shelf = make_shelf()
    outboxes = [shelf.open(SERVICE, DEVICE), shelf.open(SERVICE, ACCOUNT), shelf.open("other", DEVICE)]
    for number, outbox in enumerate(outboxes):
        outbox.write(step(number))
    assert [outbox.load() for outbox in outboxes] == [step(0), step(1), step(2)]
    for outbox in outboxes:
        outbox.close()


def test_subjects_when_asked_are_those_with_a_journal(make_shelf: MakeShelf) -> None:
    shelf = make_shelf()
    for subject in (DEVICE, ACCOUNT):
        outbox = shelf.open(SERVICE, subject)
        outbox.write(step(1))
        outbox.close()
    assert set(make_shelf().subjects(SERVICE)) == {DEVICE, ACCOUNT}
    assert make_shelf().subjects("other") == ()


def test_journal_when_held_by_another_window_is_refused(make_shelf: MakeShelf) -> None:
    first = make_shelf().open(SERVICE, DEVICE)
    with pytest.raises(AlreadyRunning):
        make_shelf().open(SERVICE, DEVICE)
    first.close()
    make_shelf().open(SERVICE, DEVICE).close()


def test_journal_when_wiped_is_gone(make_shelf: MakeShelf) -> None:
    outbox = make_shelf().open(SERVICE, DEVICE)
    outbox.write(step(1))
    outbox.wipe()
    assert outbox.load() == {}
    outbox.close()
    assert make_shelf().subjects(SERVICE) == ()


def test_journal_when_closed_takes_nothing(make_shelf: MakeShelf) -> None:
    outbox = make_shelf().open(SERVICE, DEVICE)
    outbox.close()
    outbox.close()
    for call in (outbox.load, outbox.wipe, lambda: outbox.write(step(1))):
        with pytest.raises(StoreFailed):
            call()
