"""Reading a screen file of Xvfb and telling whether a window's content has come."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.framebuffer import HEADER, Framebuffer, sight

WIDTH, HEIGHT, COLOURS = 8, 40, 3
HEADER_BYTES = HEADER.size + 8


@pytest.fixture
def screen_file(tmp_path: Path) -> Path:
    """A black screen of 8x40 in XWD form, with a window name and three colour entries before the pixels."""
    fields = [0] * 25
    fields[0], fields[4], fields[5], fields[12], fields[19] = HEADER_BYTES, WIDTH, HEIGHT, WIDTH * 4, COLOURS
    path = tmp_path / "Xvfb_screen0"
    path.write_bytes(HEADER.pack(*fields) + bytes(8) + bytes(COLOURS * 12) + bytes(WIDTH * 4 * HEIGHT))
    return path


def paint(path: Path, lines: range, green: int) -> None:
    """Fills whole lines with a shade of green; the padding byte is as it comes."""
    with path.open("r+b") as file:
        for line in lines:
            file.seek(HEADER_BYTES + COLOURS * 12 + line * WIDTH * 4)
            file.write(bytes([1, green, 2, line]) * WIDTH)


def test_screen_when_painted_shows_it_in_every_fourth_line(tmp_path: Path, screen_file: Path) -> None:
    with Framebuffer(tmp_path) as screen:
        paint(screen_file, range(8, 40), 77)
        assert screen.lines() == (bytes(8),) * 2 + (bytes([77]) * 8,) * 8


def test_sight_when_one_line_differs_is_there_and_when_two_differ_is_not(tmp_path: Path, screen_file: Path) -> None:
    with Framebuffer(tmp_path) as screen:
        before = screen.lines()
        paint(screen_file, range(8, 40), 77)
        window = sight(before, screen.lines())
        paint(screen_file, range(8, 9), 50)
        assert window.is_there(screen)
        paint(screen_file, range(12, 13), 50)
        assert not window.is_there(screen)


def test_sight_when_hardly_anything_changed_is_refused(tmp_path: Path, screen_file: Path) -> None:
    with Framebuffer(tmp_path) as screen:
        before = screen.lines()
        paint(screen_file, range(8, 16), 77)
        with pytest.raises(AssertionError, match="only 2 of 10 lines"):
            sight(before, screen.lines())


def test_screen_when_still_has_settled(tmp_path: Path, screen_file: Path) -> None:
    paint(screen_file, range(40), 5)
    with Framebuffer(tmp_path) as screen:
        assert screen.settled("green", lambda lines: lines[0][0] == 5)[0] == bytes([5]) * 8
