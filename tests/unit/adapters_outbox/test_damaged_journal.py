"""Journals that were cut short, or in which bits have turned."""

from __future__ import annotations

from hashlib import blake2b
from pathlib import Path

import pytest

from consentui.adapters.outbox import frames
from consentui.adapters.outbox.file_outbox import CAPACITY, FileOutbox
from consentui.application.switch.record import PurposeRecord
from consentui.domain.errors import StoreFailed
from tests.fakes.sample_records import step

STEPS = 4


def _written(folder: Path, steps: int = STEPS, capacity: int = CAPACITY) -> bytes:
    """The journal's bytes after so many steps, without the zeros at its end."""
    outbox = FileOutbox(folder, b"{}", capacity=capacity)
    for number in range(1, steps + 1):
        outbox.write(step(number))
    outbox.close()
    return (folder / "journal").read_bytes().rstrip(b"\0")


def _after(steps: int) -> dict[str, PurposeRecord]:
    state: dict[str, PurposeRecord] = {}
    for number in range(1, steps + 1):
        state |= step(number)
    return state


def _loaded(folder: Path) -> dict[str, PurposeRecord]:
    outbox = FileOutbox(folder, b"{}")
    try:
        return dict(outbox.load())
    finally:
        outbox.close()


def test_file_when_cut_at_any_byte_holds_the_steps_before_the_cut(tmp_path: Path) -> None:
    data = _written(tmp_path)
    allowed = [_after(count) for count in range(1, STEPS + 1)]
    newest = -1
    for length in range(len(data) + 1):
        (tmp_path / "journal").write_bytes(data[:length])
        try:
            found = allowed.index(_loaded(tmp_path))
        except StoreFailed:
            found = -1
        assert found >= newest, f"cut at {length}: an older state than a shorter file gave"
        newest = found
    assert newest == STEPS - 1


def test_file_when_cut_short_takes_further_steps(tmp_path: Path) -> None:
    data = _written(tmp_path)
    (tmp_path / "journal").write_bytes(data[:-1])
    outbox = FileOutbox(tmp_path, b"{}")
    assert outbox.load() == _after(STEPS - 1)
    outbox.write(step(STEPS))
    outbox.close()
    assert _loaded(tmp_path) == _after(STEPS)


def test_bit_when_turned_anywhere_never_gives_a_state_that_was_not(tmp_path: Path) -> None:
    data = _written(tmp_path)
    steps = [step(number) for number in range(1, STEPS + 1)]
    for place in range(len(data)):
        damaged = bytearray(data)
        damaged[place] ^= 1 << (place % 8)
        (tmp_path / "journal").write_bytes(damaged)
        try:
            found = _loaded(tmp_path)
        except StoreFailed:
            continue
        for purpose, record in found.items():
            assert any(s.get(purpose) == record for s in steps), f"bit {place}: a record nobody wrote"


def test_damage_when_before_the_last_step_falls_back_and_keeps_the_file(tmp_path: Path) -> None:
    data = _written(tmp_path, steps=40, capacity=4096)
    before = (tmp_path / "journal.previous").read_bytes()
    place = data.index(b"a.1", 200)
    damaged = bytearray(data)
    damaged[place] ^= 1
    (tmp_path / "journal").write_bytes(damaged)
    outbox = FileOutbox(tmp_path, b"{}", capacity=4096)
    found = outbox.load()
    assert found["a.one"] == _after(40)["a.one"], "a later step that holds was not used"
    outbox.write(step(41))
    outbox.close()
    assert (tmp_path / "journal.damaged-1").read_bytes() == bytes(damaged)
    assert (tmp_path / "journal.damaged-2").read_bytes() == before
    assert _loaded(tmp_path) == {**found, **step(41)}


def test_header_when_damaged_falls_back_to_the_previous_copy(tmp_path: Path) -> None:
    data = bytearray(_written(tmp_path, steps=40, capacity=4096))
    data[0] ^= 1
    (tmp_path / "journal").write_bytes(data)
    assert _loaded(tmp_path) == _after(40)


def test_copies_when_both_unreadable_are_refused_until_a_new_step(tmp_path: Path) -> None:
    _written(tmp_path, steps=40, capacity=4096)
    for name in ("journal", "journal.previous"):
        (tmp_path / name).write_bytes(b"nothing of ours" * 9)
    outbox = FileOutbox(tmp_path, b"{}", capacity=4096)
    for _ in range(2):
        with pytest.raises(StoreFailed):
            outbox.load()
    outbox.write(step(1))
    assert outbox.load() == step(1)
    outbox.close()
    assert _loaded(tmp_path) == step(1)
    assert (tmp_path / "journal.damaged-1").read_bytes() == b"nothing of ours" * 9


def test_journal_when_of_a_newer_format_is_left_alone(tmp_path: Path) -> None:
    data = bytearray(_written(tmp_path))
    data[8:10] = (2).to_bytes(2, "big")
    data[24 : frames.HEADER_SIZE] = blake2b(data[:24], digest_size=16).digest()
    (tmp_path / "journal").write_bytes(data)
    outbox = FileOutbox(tmp_path, b"{}")
    with pytest.raises(StoreFailed, match="newer"):
        outbox.load()
    with pytest.raises(StoreFailed):
        outbox.write(step(9))
    outbox.close()
    assert (tmp_path / "journal").read_bytes() == bytes(data)


def test_journal_when_removed_under_the_window_is_written_anew(tmp_path: Path) -> None:
    outbox = FileOutbox(tmp_path, b"{}")
    outbox.write(step(1))
    (tmp_path / "journal").unlink()
    outbox.write(step(2))
    outbox.close()
    assert _loaded(tmp_path) == _after(2)


def test_journal_when_cut_off_between_two_renamings_is_whole(tmp_path: Path) -> None:
    _written(tmp_path)
    (tmp_path / "journal").rename(tmp_path / "journal.previous")
    (tmp_path / "journal.new").write_bytes(b"half a file")
    assert _loaded(tmp_path) == _after(STEPS)
    outbox = FileOutbox(tmp_path, b"{}")
    outbox.write(step(5))
    outbox.close()
    assert _loaded(tmp_path) == _after(5)
