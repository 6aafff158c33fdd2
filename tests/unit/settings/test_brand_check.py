"""`consentui brand check`: a good folder is used whole, every fault is named with its line or figure."""

from __future__ import annotations

from pathlib import Path

import pytest

from consentui.adapters.system.logo_file import LOGO_BYTES_MAX, logo_faults
from consentui.cli import main
from consentui.cli.brand import checked_brand
from consentui.domain.account import ServiceInfo
from tests.fakes.brand_maker import GOOD, MARK, brand_folder, png

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 34 34">{}</svg>'


def words(folder: Path) -> list[str]:
    return [f"{fault.place.removeprefix(str(folder))}: {fault.words}" for fault in checked_brand(folder)[1]]


def test_brand_when_good_is_read_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    brand, faults = checked_brand(brand_folder(tmp_path))
    assert faults == ()
    assert (brand.name, brand.accent_light, brand.contact) == (GOOD["name"], GOOD["accent_light"], GOOD["contact"])
    assert brand.logo == MARK.encode()
    assert main(["brand", "check", str(tmp_path)]) == 0
    assert capsys.readouterr().out == "Kestrel Home: everything can be used\n"


@pytest.mark.parametrize("entries", [{"name": None}, {"logo": None}, {"accent_light": None, "accent_dark": None}])
def test_brand_when_something_is_left_out_keeps_ours(tmp_path: Path, entries: dict[str, None]) -> None:
    assert words(brand_folder(tmp_path, entries)) == []


@pytest.mark.parametrize(
    ("entries", "complaint"),
    [
        ({"name": "x" * 41}, "/brand.toml:1: name: it has 41 characters, at most 40"),
        ({"name": "Datenschutzgrundverordnung"}, "has 26 letters: a word of more than 16"),
        ({"name": " Kestrel"}, "blanks at its ends"),
        ({"name": 3}, "/brand.toml:1: name: it is a text in quotation marks"),
        ({"contact": "mailto:x@y.example"}, "/brand.toml:4: contact: it is no plain mail address"),
        ({"accent_light": "purple"}, "/brand.toml:2: accent_light: a colour is written as #rrggbb"),
        ({"accent_dark": None}, "one for each look, or neither"),
        ({"colour": "#000000"}, "/brand.toml:6: colour: there is no such entry"),
        ({"logo": "../mark.svg"}, "/brand.toml:5: logo: the file stands in the folder itself"),
        ({"logo": r"mark\u0000.svg"}, "toml:5: logo: the file stands in the folder itself"),
        ({"logo": "none.svg"}, "logo: none.svg cannot be read (No such file or directory)"),
        ({"logo": None, "logo_dark": "mark.svg"}, "it stands in for logo, which is missing"),
        ({"accent_light": "#FFD000"}, "toml:2: accent_light: #FFD000 cannot be read well enough: links on cards, 1.47"),
        ({"accent_light": "#B1261D"}, "accent_light: #B1261D is too near to the red of danger"),
    ],
)  # fmt: skip
def test_fault_when_there_is_one_is_named(tmp_path: Path, entries: dict[str, object], complaint: str) -> None:
    found = words(brand_folder(tmp_path, entries))
    assert any(complaint in line for line in found), found


def test_nearest_colour_when_told_makes_the_brand_good(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = brand_folder(tmp_path, {"accent_light": "#FFD000"})
    assert main(["brand", "check", str(folder)]) == 1
    (nearest,) = [
        line[-7:] for line in capsys.readouterr().out.splitlines() if "the nearest colour that can is" in line
    ]
    assert words(brand_folder(tmp_path, {"accent_light": nearest})) == []


@pytest.mark.parametrize(
    ("inside", "complaint"),
    [
        ("<script>alert(1)</script>", "<script>"),
        ('<rect onclick="x()"/>', "onclick: nothing in a logo is run"),
        ('<image href="https://x.example/a.png"/>', "<image>"),
        ('<use xlink:href="other.svg#a"/>', "nothing outside the file is loaded"),
        ('<use href="data:image/svg+xml,x"/>', "nothing outside the file is loaded"),
        ('<rect fill="url(https://x.example/a)"/>', "refers outside the file in fill"),
        ("<rect style=\"fill:url( 'x.svg#a')\"/>", "refers outside the file in style"),
        ("<style>@import 'a.css'</style>", "<style>"),
        ("<foreignObject/>", "<foreignObject>"),
        ("<text>Kestrel</text>", "<text>"),
        ("<animate/>", "<animate>"),
        ("<rect>", "it is not well formed"),
    ],
)
def test_logo_when_it_could_run_or_load_anything_is_refused(inside: str, complaint: str) -> None:
    found = list(logo_faults(SVG.format(inside).encode()))
    assert any(complaint in line for line in found), found


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"<!DOCTYPE svg [<!ENTITY a 'b'>]>" + MARK.encode(), "it has a DOCTYPE"),
        (SVG.format("").replace("0 0 34 34", "0 0 34 17").encode(), "34 x 17, and it is drawn into a square"),
        (SVG.format("").replace("viewBox", "box").encode(), "it has no viewBox"),
        (b"GIF89a", "neither SVG nor PNG"),
        (b"x" * (LOGO_BYTES_MAX + 1), "at most"),
        (png(64, 64), "64 x 64 pixels, at least 68 x 68"),
        (png(1025, 1025), "at most 1024 x 1024"),
        (png(200, 100), "drawn into a square"),
        (png(100, 100)[:20], "damaged"),
    ],
    ids=["doctype", "wide svg", "no box", "gif", "large", "small png", "large png", "wide png", "cut png"],
)
def test_logo_when_it_cannot_be_drawn_well_is_refused(content: bytes, complaint: str) -> None:
    found = list(logo_faults(content))
    assert any(complaint in line for line in found), found


def test_logo_when_good_has_no_faults_and_one_of_broken_pixels_is_told(tmp_path: Path) -> None:
    assert list(logo_faults(png(100, 100))) == list(logo_faults(MARK.encode())) == []
    broken = png(100, 100)[:40] + b"\0" * 60
    assert any("the picture cannot be drawn" in line for line in words(brand_folder(tmp_path, mark=broken)))


@pytest.mark.parametrize(
    "content",
    [b"name = ", b"\xff\xff", None, b"name = " + b"[" * 5000, b'name = "K"\n' + b"#" * 64 * 1024],
    ids=["no toml", "no text", "no file", "too deep", "too large"],
)
def test_folder_when_it_cannot_be_read_ends_with_2(
    tmp_path: Path, content: bytes | None, capsys: pytest.CaptureFixture[str]
) -> None:
    if content is not None:
        (tmp_path / "brand.toml").write_bytes(content)
    assert main(["brand", "check", str(tmp_path)]) == 2
    assert capsys.readouterr().err.startswith(f"consentui: {tmp_path}/brand.toml: ")


def test_service_when_under_a_brand_has_its_name_and_contact_and_stays_who_it_is(tmp_path: Path) -> None:
    info = ServiceInfo("s-1", "Juniper", "privacy@juniper.example", ("en",), "1", (), (), is_demo=False)
    brand, _ = checked_brand(brand_folder(tmp_path))
    named = brand.named(info)
    assert (named.id, named.name, named.contact_email) == ("s-1", "Kestrel Home", "privacy@kestrel.example")
    brand, _ = checked_brand(brand_folder(tmp_path, {"name": None, "contact": None}))
    assert brand.named(info) == info
