"""What is on the virtual screen, read from outside without asking the X server for anything."""

from __future__ import annotations

import mmap
import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.harness.waiting import wait_until

Lines = tuple[bytes, ...]
LINE_STEP = 4
PIXEL_BYTES = 4
GREEN = 1
COLOUR_ENTRY_BYTES = 12
HEADER = struct.Struct(">25I")
STILL_FOR_LOOKS = 40


class Framebuffer:
    """Xvfb's memory of the screen (option `-fbdir FOLDER`, a file in XWD form), mapped and read only.

    Looking costs the server and the windows nothing. Only every fourth line is looked at, and of it the green part
    of each pixel: the fourth byte is padding that nobody sets.
    """

    def __init__(self, folder: Path) -> None:
        with (folder / "Xvfb_screen0").open("rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        fields = HEADER.unpack_from(self._memory)
        header_bytes, self._height, self._line_bytes, colours = fields[0], fields[5], fields[12], fields[19]
        self._start = header_bytes + colours * COLOUR_ENTRY_BYTES

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._memory.close()

    def line(self, number: int) -> bytes:
        """One of the looked-at lines, now."""
        start = self._start + number * LINE_STEP * self._line_bytes
        return self._memory[start + GREEN : start + self._line_bytes : PIXEL_BYTES]

    def lines(self) -> Lines:
        """All of them, now."""
        return tuple(self.line(number) for number in range(self._height // LINE_STEP))

    def settled(self, what: str, is_it: Callable[[Lines], bool], timeout_s: float = 20.0) -> Lines:
        """The picture once `is_it` holds and nothing has moved for 400 ms."""
        looks: list[Lines] = []

        def look() -> bool:
            looks.append(self.lines())
            del looks[:-STILL_FOR_LOOKS]
            return is_it(looks[-1]) and len(looks) == STILL_FOR_LOOKS and len(set(looks)) == 1

        wait_until(look, what, timeout_s)
        return looks[-1]


@dataclass(frozen=True)
class Sight:
    """What to look out for: the lines in which a window's picture differs from the screen before it.

    It is there when `share` of those lines are as in the picture: a mark or a word that differs from run to run
    (the time of the last check) costs a line or two, content that is missing costs nearly all.
    """

    lines: tuple[tuple[int, bytes], ...]
    share: float = 0.85

    def is_there(self, screen: Framebuffer) -> bool:
        """Whether it is on the screen now; gives up at the first lines while it is not."""
        missing_allowed = int(len(self.lines) * (1 - self.share))
        missing = 0
        for number, pixels in self.lines:
            missing += screen.line(number) != pixels
            if missing > missing_allowed:
                return False
        return True


def sight(before: Lines, after: Lines) -> Sight:
    """What a picture brought to the screen; fails where that is next to nothing."""
    changed = tuple((number, line) for number, (was, line) in enumerate(zip(before, after, strict=True)) if was != line)
    assert len(changed) > len(after) // 2, f"only {len(changed)} of {len(after)} lines changed: is that a window?"
    return Sight(changed)
