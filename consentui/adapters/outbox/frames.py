"""The bytes of a journal file: a header, then one checksummed frame for each durable step, then zeros.

Format 1. Numbers are big-endian; digests are BLAKE2b of 16 bytes over everything of the part before and after them.

    header   8 bytes   b"CUIJRNL\\n"
             2         format, 1
             6         zero
             8         number of the first step in this file
             16        digest of the 24 bytes above
    frame    4 bytes   b"\\x93STP"
             4         length of the payload
             8         number of the step; grows by one through all files of one journal
             16        digest of the 16 bytes above and the payload
             n         payload: a JSON list of purposes, a line feed, a JSON object: purpose -> its whole record
    rest     zeros: room for further steps, so that writing one changes neither length nor allocation

The first frame of a file holds every purpose, so a file needs no other. A step is durable when its frame is. A frame
whose digest does not hold ends the file, unless a later frame does hold: then the file was damaged, not torn.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from consentui.domain.record import Record
from consentui.runtime.blake2 import blake2b

_FORMAT = 1
_MAGIC = b"CUIJRNL\n"
_STEP = b"\x93STP"
_HEADER = struct.Struct(">8sH6xQ")
_FRAME = struct.Struct(">4sIQ")
_DIGEST = 16
HEADER_SIZE = _HEADER.size + _DIGEST
FRAME_OVERHEAD = _FRAME.size + _DIGEST


class HeaderDamaged(ValueError):
    """The file does not begin like a journal."""


class NewerFormat(ValueError):
    """A whole header of a format that this program does not know: it must be left alone."""


class Step(Record):
    """One frame that holds: its number and its payload."""

    number: int
    payload: bytes


class Contents(Record):
    """What a file says. `end` is where the next frame goes. `is_damaged`: steps are missing before the last one.

    `has_base`: its first step is there, which holds every purpose.
    """

    steps: tuple[Step, ...]
    end: int
    is_damaged: bool
    has_base: bool


def header(first_step: int) -> bytes:
    head = _HEADER.pack(_MAGIC, _FORMAT, first_step)
    return head + _digest(head)


def frame(step: Step) -> bytes:
    head = _FRAME.pack(_STEP, len(step.payload), step.number)
    return head + _digest(head, step.payload) + step.payload


def read(data: bytes) -> Contents:
    """Everything that holds in a file; raises NewerFormat. A damaged header gives damaged contents without a base."""
    try:
        first_step = _first_step(data)
    except HeaderDamaged:
        return Contents(tuple(_later_steps(data, 0, -1)), HEADER_SIZE, is_damaged=True, has_base=False)
    steps: list[Step] = []
    end = HEADER_SIZE
    while (step := _step_at(data, end)) is not None:
        steps.append(step)
        end += FRAME_OVERHEAD + len(step.payload)
    last = steps[-1].number if steps else -1
    later = list(_later_steps(data, end, last))
    has_base = bool(steps) and steps[0].number == first_step
    return Contents((*steps, *later), end, is_damaged=bool(later) or not has_base, has_base=has_base)


def _first_step(data: bytes) -> int:
    head, digest = data[: _HEADER.size], data[_HEADER.size : HEADER_SIZE]
    if len(head) < _HEADER.size or _digest(head) != digest:
        raise HeaderDamaged
    magic, version, first_step = _HEADER.unpack(head)
    if magic != _MAGIC:
        raise HeaderDamaged
    if version != _FORMAT:
        raise NewerFormat(f"journal format {version}")
    return int(first_step)


def _step_at(data: bytes, offset: int) -> Step | None:
    head = data[offset : offset + _FRAME.size]
    if len(head) < _FRAME.size:
        return None
    magic, length, number = _FRAME.unpack(head)
    start = offset + FRAME_OVERHEAD
    payload = data[start : start + length]
    if magic != _STEP or len(payload) != length:
        return None
    if _digest(head, payload) != data[offset + _FRAME.size : start]:
        return None
    return Step(number, payload)


def _later_steps(data: bytes, offset: int, last: int) -> Iterator[Step]:
    """Frames that hold somewhere behind a place where none does."""
    while (offset := data.find(_STEP, offset)) >= 0:
        step = _step_at(data, offset)
        if step is None or step.number <= last:
            offset += 1
            continue
        yield step
        last = step.number
        offset += FRAME_OVERHEAD + len(step.payload)


def _digest(*parts: bytes) -> bytes:
    return blake2b(b"".join(parts), digest_size=_DIGEST).digest()
