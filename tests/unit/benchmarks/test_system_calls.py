"""Reading a trace of strace between two marks."""

from __future__ import annotations

from tests.benchmarks.system_calls import between_marks

HONEST = [
    "100 poll([{fd=3, events=POLLIN}], 1, -1) = 1",
    "100 getppid() = 1",
    '101 sendto(9, "GET"..., 3, 0, NULL, 0 <unfinished ...>',
    "100 getpgrp() = 100",
    '100 write(5, "\\1"..., 8) = 8',
    "101 <... sendto resumed>) = 3",
]


def test_way_without_a_call_of_its_own_thread_is_empty() -> None:
    assert between_marks(HONEST) == [[]]


def test_way_with_calls_names_each_once_even_when_interrupted() -> None:
    lines = [
        "100 getppid() = 1",
        "100 futex(0x7f00, FUTEX_WAIT <unfinished ...>",
        "101 getppid() = 1",
        "100 <... futex resumed>) = 0",
        '100 openat(AT_FDCWD, "/tmp"...) = 7',
        "101 getpgid(0) = 100",
        "100 getpgid(0) = 100",
    ]
    assert between_marks(lines) == [[], ["futex", "openat"]]


def test_way_that_never_ends_is_none() -> None:
    assert between_marks(["100 getppid() = 1", "100 read(3) = 1", "100 +++ exited with 0 +++"]) == []
