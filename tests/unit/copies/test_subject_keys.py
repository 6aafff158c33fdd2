"""The key ring: one key for each subject, made once, destroyed for good."""

from __future__ import annotations

import stat
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from consentui.server.security.subject_keys import KEY_BYTES, SubjectKeys
from tests.fakes.dying_calls import DyingCalls, Killed

SUBJECT = "acct-0123456789"


def test_key_when_made_is_the_same_ever_after_and_nobody_elses(tmp_path: Path) -> None:
    ring = SubjectKeys(tmp_path / "ring")
    assert ring.find(SUBJECT) is None
    key = ring.make(SUBJECT)
    assert len(key) == KEY_BYTES
    assert ring.make(SUBJECT) == key == SubjectKeys(tmp_path / "ring").find(SUBJECT)
    assert ring.make("acct-other") != key
    (first, second) = (tmp_path / "ring").iterdir()
    assert {stat.S_IMODE(path.stat().st_mode) for path in (first, second)} == {0o600}
    assert stat.S_IMODE((tmp_path / "ring").stat().st_mode) == 0o700
    assert SUBJECT not in first.name + second.name


def test_key_when_destroyed_is_gone_and_the_next_one_is_another(tmp_path: Path) -> None:
    ring = SubjectKeys(tmp_path / "ring")
    ring.destroy(SUBJECT)
    key = ring.make(SUBJECT)
    ring.destroy(SUBJECT)
    ring.destroy(SUBJECT)
    assert ring.find(SUBJECT) is None
    assert list((tmp_path / "ring").iterdir()) == []
    assert ring.make(SUBJECT) != key


def test_makers_at_the_same_moment_get_the_same_key(tmp_path: Path) -> None:
    for turn in range(20):
        barrier = threading.Barrier(4)

        def make(folder: Path = tmp_path / str(turn), barrier: threading.Barrier = barrier) -> bytes:
            barrier.wait(30)
            return SubjectKeys(folder).make(SUBJECT)

        with ThreadPoolExecutor(4) as pool:
            made = {done.result(30) for done in [pool.submit(make) for _ in range(4)]}
        assert len(made) == 1
        assert len(list((tmp_path / str(turn)).iterdir())) == 1


def test_maker_killed_at_any_step_leaves_a_key_or_none_and_never_half_of_one(tmp_path: Path) -> None:
    dies_at, is_alive = 0, False
    while not is_alive:
        dies_at += 1
        folder = tmp_path / str(dies_at)
        try:
            SubjectKeys(folder, DyingCalls(dies_at)).make(SUBJECT)
            is_alive = True
        except Killed:
            pass
        left = SubjectKeys(folder).find(SUBJECT)
        made = SubjectKeys(folder).make(SUBJECT)
        assert left in (None, made)
    assert dies_at > 3


def test_destroyer_killed_at_any_step_is_followed_by_one_that_ends_it(tmp_path: Path) -> None:
    dies_at, is_alive = 0, False
    while not is_alive:
        dies_at += 1
        key = SubjectKeys(tmp_path).make(SUBJECT)
        try:
            SubjectKeys(tmp_path, DyingCalls(dies_at)).destroy(SUBJECT)
            is_alive = True
        except Killed:
            SubjectKeys(tmp_path).destroy(SUBJECT)
        assert SubjectKeys(tmp_path).find(SUBJECT) is None
        assert all(key not in path.read_bytes() for path in tmp_path.iterdir())
    assert dies_at > 3


def test_key_file_of_another_length_is_no_key(tmp_path: Path) -> None:
    ring = SubjectKeys(tmp_path)
    ring.make(SUBJECT)
    (path,) = tmp_path.iterdir()
    path.write_bytes(b"short")
    assert ring.find(SUBJECT) is None
    with pytest.raises(OSError, match="damaged"):
        ring.make(SUBJECT)
