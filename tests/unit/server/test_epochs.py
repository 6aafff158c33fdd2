"""Rule E: when the database begins a new life, with the head file in every state it can be found in."""

from __future__ import annotations

import itertools
import os
import shutil
from pathlib import Path

import pytest

from consentui.server.rules.epochs import EpochReason, reason_for_new_epoch
from consentui.server.storage.head_file import EMPTY_LOG, Head, HeadFile, HeadFileError
from consentui.server.storage.transaction import LogPosition
from tests.fakes.service_under_test import ServiceUnderTest, new_op, problem

CAMERA = "camera.publish"
ONE, TWO, OTHER = LogPosition(1, "1" * 64), LogPosition(2, "2" * 64), LogPosition(2, "3" * 64)


def reason(**changed: object) -> EpochReason | None:
    known: dict[str, object] = {
        "epoch": "e-1",
        "is_said_restored": False,
        "uses_head_file": True,
        "head": Head("e-1", TWO),
        "at_head": TWO,
    }
    return reason_for_new_epoch(**{**known, **changed})  # type: ignore[arg-type]


def test_epoch_goes_on_where_the_database_has_what_its_head_file_names() -> None:
    assert reason() is None
    assert reason(head=Head("e-1", ONE), at_head=ONE) is None, "a head behind the database is normal"


def test_new_database_begins_its_first_epoch() -> None:
    assert reason(epoch=None, head=None, at_head=None) is EpochReason.NEW


def test_operators_word_begins_an_epoch_on_any_database() -> None:
    assert reason(is_said_restored=True) is EpochReason.RESTORED
    assert reason(is_said_restored=True, uses_head_file=False, head=None, at_head=None) is EpochReason.RESTORED


def test_database_behind_its_head_file_was_restored() -> None:
    assert reason(at_head=None) is EpochReason.BEHIND_HEAD
    assert reason(at_head=OTHER) is EpochReason.BEHIND_HEAD, "the same place, another event"


def test_database_of_another_epoch_than_its_head_file_was_restored() -> None:
    assert reason(head=Head("e-2", TWO)) is EpochReason.OTHER_EPOCH
    assert reason(head=Head("e-2", EMPTY_LOG), at_head=None) is EpochReason.OTHER_EPOCH


def test_epoch_without_a_head_file_was_restored() -> None:
    assert reason(head=None, at_head=None) is EpochReason.NO_HEAD


def test_without_a_head_file_only_the_operators_word_counts() -> None:
    assert reason(uses_head_file=False, head=None, at_head=None) is None


def test_head_of_an_empty_log_names_nothing() -> None:
    assert reason(head=Head("e-1", EMPTY_LOG), at_head=None) is None


def test_head_file_keeps_its_position_through_overwriting(tmp_path: Path) -> None:
    head = HeadFile(tmp_path / "head")
    assert head.read() is None
    head.replace(Head("e-1", EMPTY_LOG))
    assert head.read() == Head("e-1", EMPTY_LOG)
    for position in (LogPosition(10**18, "f" * 64), ONE, TWO):
        head.write(position)
        assert HeadFile(tmp_path / "head").read() == Head("e-1", position)
    head.close()
    if os.name == "posix":
        assert (tmp_path / "head").stat().st_mode & 0o777 == 0o600


def test_torn_or_foreign_head_file_is_never_believed(tmp_path: Path) -> None:
    path = tmp_path / "head"
    head = HeadFile(path)
    head.replace(Head("e-1", ONE))
    head.close()
    whole = path.read_bytes()
    candidates = [whole[:cut] for cut in range(len(whole))]
    candidates += [whole[:i] + bytes([whole[i] ^ 1]) + whole[i + 1 :] for i in range(len(whole.rstrip()))]
    candidates += [b"\xff" * 256, whole + b"x"]
    for content in candidates:
        path.write_bytes(content)
        with pytest.raises(HeadFileError):
            HeadFile(path).read()


def _copy(service: ServiceUnderTest) -> dict[str, bytes]:
    """Every file of the closed database but keys and head."""
    files = {}
    for ending in ("", "-wal", "-shm"):
        path = service.database.with_name(service.database.name + ending)
        if path.exists():
            files[ending] = path.read_bytes()
    return files


def _restore(service: ServiceUnderTest, files: dict[str, bytes]) -> None:
    for ending in ("", "-wal", "-shm"):
        service.database.with_name(service.database.name + ending).unlink(missing_ok=True)
    for ending, content in files.items():
        service.database.with_name(service.database.name + ending).write_bytes(content)


def test_restart_keeps_the_epoch_with_or_without_decisions(tmp_path: Path) -> None:
    with ServiceUnderTest(tmp_path) as service:
        epochs = [service.epoch]
        service.restart()
        epochs.append(service.epoch)
        service.withdraw(service.new_device()[1], CAMERA)
        service.restart()
        epochs.append(service.epoch)
        service.restart()
        assert {*epochs, service.epoch} == {epochs[0]}


def test_restored_backup_begins_an_epoch_by_itself_and_only_once(tmp_path: Path) -> None:
    with ServiceUnderTest(tmp_path) as service:
        token = service.new_device()[1]
        service.withdraw(token, CAMERA)
        service.close()
        backup = _copy(service)
        service.open()
        service.grant(token, CAMERA)
        before = service.epoch
        service.close()
        _restore(service, backup)
        service.open()
        assert service.epoch != before
        assert service.grants(token)[CAMERA]["etag"] == f'"{service.epoch}:1"'
        after = service.epoch
        service.restart()
        assert service.epoch == after


def test_backup_put_back_twice_begins_an_epoch_each_time(tmp_path: Path) -> None:
    """Both times its newest commit is the one that the head file names; its epoch had gone on in between."""
    with ServiceUnderTest(tmp_path) as service:
        token = service.new_device()[1]
        service.close()
        backup, seen = _copy(service), set()
        service.open()
        service.grant(token, CAMERA)
        seen.add(service.epoch)
        for _ in range(3):
            service.close()
            _restore(service, backup)
            service.open()
            assert service.epoch not in seen
            seen.add(service.epoch)


def test_grant_that_only_the_lost_part_held_cannot_be_played_again(tmp_path: Path) -> None:
    with ServiceUnderTest(tmp_path) as service:
        token, op_id = service.new_device()[1], new_op()
        service.withdraw(token, CAMERA)
        service.close()
        backup = _copy(service)
        service.open()
        seen = service.grants(token)[CAMERA]["etag"]
        assert service.grant(token, CAMERA, etag=seen, op_id=op_id).status_code == 200
        service.close()
        _restore(service, backup)
        service.open()
        assert problem(service.grant(token, CAMERA, etag=seen, op_id=op_id)) == "stale-revision"


def test_decision_from_before_the_restore_is_answered_with_the_epoch_of_now(tmp_path: Path) -> None:
    with ServiceUnderTest(tmp_path) as service:
        token, op_id = service.new_device()[1], new_op()
        first = service.withdraw(token, CAMERA, op_id).json()
        service.restart(is_restored=True)
        again = service.withdraw(token, CAMERA, op_id).json()
        assert again["receipt"] == first["receipt"]
        assert again["etag"] == f'"{service.epoch}:1"' != first["etag"]
        assert service.count("events") == 1


@pytest.mark.parametrize("damage", ["missing", "empty", "torn", "foreign"])
def test_decisions_without_a_whole_head_file_begin_an_epoch(tmp_path: Path, damage: str) -> None:
    with ServiceUnderTest(tmp_path) as service:
        service.withdraw(service.new_device()[1], CAMERA)
        before = service.epoch
        service.close()
        head = service.database.with_name("service.sqlite.head")
        whole = head.read_bytes()
        head.unlink()
        if damage != "missing":
            head.write_bytes({"empty": b"", "torn": whole[:90], "foreign": b"x" * 256}[damage])
        service.open()
        assert service.epoch != before
        after = service.epoch
        service.restart()
        assert service.epoch == after


def test_head_behind_the_database_keeps_the_epoch(tmp_path: Path) -> None:
    with ServiceUnderTest(tmp_path) as service:
        token = service.new_device()[1]
        service.withdraw(token, CAMERA)
        head = service.database.with_name("service.sqlite.head")
        behind = head.read_bytes()
        service.withdraw(token, CAMERA)
        before = service.epoch
        service.close()
        head.write_bytes(behind)
        service.open()
        assert service.epoch == before


def test_every_restored_copy_is_noticed(tmp_path: Path) -> None:
    """Copies after each of four decisions, each put back under each later head file."""
    with ServiceUnderTest(tmp_path) as service:
        token = service.new_device()[1]
        copies, heads = [], []
        head = service.database.with_name("service.sqlite.head")
        for _ in range(4):
            service.withdraw(token, CAMERA)
            service.close()
            copies.append(_copy(service))
            heads.append(head.read_bytes())
            service.open()
        first = service.epoch
        for copy, named in itertools.product(range(4), range(4)):
            service.close()
            _restore(service, copies[copy])
            head.write_bytes(heads[named])
            service.open()
            assert (service.epoch == first) is (copy >= named), (copy, named)


def test_restored_whole_folder_needs_the_operators_word(tmp_path: Path) -> None:
    folder, backup = tmp_path / "service", tmp_path / "backup"
    folder.mkdir()
    with ServiceUnderTest(folder) as service:
        token = service.new_device()[1]
        service.withdraw(token, CAMERA)
        service.close()
        shutil.copytree(folder, backup)
        service.open()
        service.withdraw(token, CAMERA)
        before = service.epoch
        service.close()
        shutil.rmtree(folder)
        shutil.copytree(backup, folder)
        service.open()
        assert service.epoch == before, "nothing tells; this is what --restored is for"
        service.restart(is_restored=True)
        assert service.epoch != before
