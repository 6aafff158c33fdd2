"""Sealed files: read in any part, and refused when anything of them was changed."""

from __future__ import annotations

import random
import secrets
from collections.abc import Callable
from pathlib import Path

import pytest

from consentui.server.copies.sealed_file import (
    CHUNK,
    SealBroken,
    SealedReader,
    SealedWriter,
    opened_text,
    sealed_text,
    unfinished_chunks,
)

KEY = bytes(range(32))
RECORD = CHUNK + 16
SIZES = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 17]


def sealed(path: Path, content: bytes, key: bytes = KEY) -> Path:
    writer = SealedWriter(path, key)
    for start in range(0, len(content), 1000):
        writer.write(content[start : start + 1000])
    assert writer.tell() == len(content)
    assert writer.finish()[0] == len(content)
    writer.close()
    return path


def plain(path: Path, key: bytes = KEY) -> bytes:
    reader = SealedReader(path, key)
    try:
        return b"".join(reader.pieces(0, reader.size))
    finally:
        reader.close()


@pytest.mark.parametrize("size", SIZES)
def test_file_when_sealed_and_opened_is_the_same(tmp_path: Path, size: int) -> None:
    content = random.Random(size).randbytes(size)
    path = sealed(tmp_path / "a", content)
    assert plain(path) == content
    assert path.stat().st_mode & 0o777 == 0o600


def test_part_when_asked_for_is_that_part(tmp_path: Path) -> None:
    chance = random.Random(7)
    content = chance.randbytes(3 * CHUNK + 17)
    reader = SealedReader(sealed(tmp_path / "a", content), KEY)
    for _ in range(200):
        start = chance.randrange(len(content))
        stop = chance.randrange(start, len(content)) + 1
        assert b"".join(reader.pieces(start, stop)) == content[start:stop]
    reader.close()


def _flip(data: bytearray) -> None:
    data[len(data) // 2] ^= 1


def _cut_last_chunk(data: bytearray) -> None:
    del data[51 + 2 * RECORD :]


def _cut_inside(data: bytearray) -> None:
    del data[-1]


def _swap(data: bytearray) -> None:
    one, two = slice(51, 51 + RECORD), slice(51 + RECORD, 51 + 2 * RECORD)
    data[one], data[two] = data[two], data[one]


def _repeat(data: bytearray) -> None:
    data[51 + RECORD : 51 + 2 * RECORD] = data[51 : 51 + RECORD]


def _other_salt(data: bytearray) -> None:
    data[20] ^= 1


def _longer(data: bytearray) -> None:
    data += bytes(20)


def _empty(data: bytearray) -> None:
    data.clear()


@pytest.mark.parametrize("harm", [_flip, _cut_last_chunk, _cut_inside, _swap, _repeat, _other_salt, _longer, _empty])
def test_file_when_changed_is_refused(tmp_path: Path, harm: Callable[[bytearray], None]) -> None:
    path = sealed(tmp_path / "a", random.Random(1).randbytes(2 * CHUNK + 99))
    data = bytearray(path.read_bytes())
    harm(data)
    path.write_bytes(data)
    with pytest.raises(SealBroken):
        plain(path)


def test_file_when_opened_with_another_key_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SealBroken):
        plain(sealed(tmp_path / "a", b"words"), secrets.token_bytes(32))


def test_same_content_when_sealed_twice_looks_different_and_shows_nothing(tmp_path: Path) -> None:
    content = b"the same words " * 1000
    one, two = (sealed(tmp_path / name, content).read_bytes() for name in "ab")
    assert one[51:] != two[51:]
    assert b"same words" not in one


def test_file_that_was_never_finished_gives_its_whole_chunks_and_is_no_whole_file(tmp_path: Path) -> None:
    content = random.Random(3).randbytes(3 * CHUNK)
    writer = SealedWriter(tmp_path / "a", KEY)
    writer.write(content)
    tail = writer.tail()
    writer.close()
    chunks = (len(content) - len(tail)) // CHUNK
    assert b"".join(unfinished_chunks(tmp_path / "a", KEY, chunks)) + tail == content
    with pytest.raises(SealBroken):
        plain(tmp_path / "a")
    with pytest.raises(SealBroken):
        list(unfinished_chunks(tmp_path / "a", KEY, chunks + 1))


def test_text_when_sealed_is_opened_by_its_key_alone() -> None:
    text = sealed_text(KEY, b'{"tail": "words"}')
    assert b"words" not in text
    assert opened_text(KEY, text) == b'{"tail": "words"}'
    for wrong in (text[:-1], text + b"x", b"", text.replace(b"consentui", b"consentuX"), text[:30] + b"\0" + text[31:]):
        with pytest.raises(SealBroken):
            opened_text(KEY, wrong)
    with pytest.raises(SealBroken):
        opened_text(bytes(32), text)
