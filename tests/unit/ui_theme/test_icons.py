"""The icon set: every file can be read, keeps to the grid, and is drawn sharp in the colour asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from consentui.ui.theme.icon_path import IconError, read_icon
from consentui.ui.theme.icons import IconSet, default_icons_folder

FOLDER = default_icons_folder()
NAMES = sorted(path.stem for path in FOLDER.glob("*.svg"))


@pytest.mark.parametrize("name", NAMES)
def test_icon_when_read_keeps_to_the_24_grid_and_one_stroke(name: str) -> None:
    text = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    shape = read_icon(text)
    bounds = shape.strokes.boundingRect().united(shape.dots.boundingRect())
    assert min(bounds.left(), bounds.top()) >= 0.9
    assert max(bounds.right(), bounds.bottom()) <= 23.1
    assert 'viewBox="0 0 24 24"' in text
    assert 'stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"' in text
    assert "currentColor" in text


def test_set_when_listed_holds_what_the_pages_need() -> None:
    needed = (
        "search grid shield-check sliders book database history user gear help pin camera microphone contacts photo"
    )
    needed += " clock building hourglass receipt external wifi-off refresh info alert laptop globe hand news translate"
    needed += " log-in log-out flask phone message copy fill panel-close link lock key monitor x devices download send"
    assert set(needed.split()) <= set(NAMES)


def test_arc_when_read_ends_where_it_says() -> None:
    shape = read_icon('<path d="M4 12 A8 8 0 1 0 6.4 6.3"/>')
    end = shape.strokes.currentPosition()
    assert [end.x(), end.y()] == pytest.approx([6.4, 6.3], abs=0.01)
    # the long way round, against the clock: through the lowest point
    assert shape.strokes.boundingRect().bottom() == pytest.approx(20, abs=0.1)


def test_relative_commands_when_read_are_the_absolute_ones() -> None:
    absolute = read_icon('<path d="M2 3 L5 7 H9 V1 C9 2 10 3 11 4 Z"/>')
    relative = read_icon('<path d="m2 3 l3 4 h4 v-6 c0 1 1 2 2 3 z"/>')
    assert absolute.strokes == relative.strokes


@pytest.mark.parametrize("svg", ["", "<svg></svg>", '<path d="M1"/>', '<path d="3 4"/>'])
def test_file_when_it_is_no_icon_is_refused(svg: str) -> None:
    with pytest.raises(IconError):
        read_icon(svg)


def test_name_when_unknown_is_an_error(tmp_path: Path, qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        IconSet(tmp_path).shape("nothing")


@pytest.mark.parametrize("scale", [1.0, 4 / 3, 2.0])
def test_icon_when_drawn_has_only_the_colour_asked_for(scale: float, qapp: QApplication) -> None:
    image = QImage(round(40 * scale), round(40 * scale), QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(scale)
    image.fill(0)
    with QPainter(image) as painter:
        IconSet(FOLDER).draw(painter, "grid", QRectF(8, 8, 24, 24), QColor(200, 0, 0))
    solid = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 200
    ]
    assert len(solid) > 40 * scale
    # a half transparent edge is stored with its colour rounded
    assert all(abs(colour.red() - 200) <= 2 and colour.green() + colour.blue() == 0 for colour in solid)
