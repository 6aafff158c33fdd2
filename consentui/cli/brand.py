"""`consentui brand check FOLDER`: says what is wrong with an operator's name, accent, logo and contact."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from consentui.adapters.system.brand_folder import place_in_brand, read_brand
from consentui.application.brand import Brand, BrandFault
from consentui.cli.plain_output import print_lines, shown
from consentui.domain.errors import SettingsWrong

if TYPE_CHECKING:
    from consentui.ui.theme.roles import Roles

_MEANINGS = {"danger": "the red of danger", "ok": "the green of what is done"}
_LOGO_PIXELS = 52


def add_brand_commands(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds `brand` with its own commands."""
    brand = subparsers.add_parser("brand", help="look at the folder with your name, accent colour, logo and contact")
    commands = brand.add_subparsers(dest="brand_command", metavar="COMMAND", required=True)
    check = commands.add_parser(
        "check",
        help="say what is wrong with a brand folder",
        description="Looks at brand.toml and the logos beside it. Exit code 0 where the window can use all of it, 1 "
        "where something is wrong, 2 where brand.toml cannot be read.",
    )
    check.add_argument("folder", metavar="FOLDER", type=Path)
    check.set_defaults(handler=check_brand)


def check_brand(arguments: argparse.Namespace) -> int:
    """One line for each thing that is wrong."""
    try:
        brand, faults = checked_brand(arguments.folder)
    except SettingsWrong as error:
        print(f"consentui: {shown(str(error))}", file=sys.stderr)
        return 2
    if faults:
        print_lines(shown(f"{fault.place}: {fault.words}") for fault in faults)
        return 1
    return print_lines([shown(f"{brand.name or arguments.folder}: everything can be used")])


def checked_brand(folder: Path) -> tuple[Brand, tuple[BrandFault, ...]]:
    """The brand, and everything that is wrong with it. Raises SettingsWrong where it cannot be read."""
    brand, faults = read_brand(folder)
    further = (*_accents(folder, brand), *_logos(folder, brand))
    return brand, (*faults, *further)


def _accents(folder: Path, brand: Brand) -> Iterator[BrandFault]:
    # Imported here, and below: `consentui --help` works where Qt does not.
    from consentui.ui.theme.roles import DARK, LIGHT

    for key, accent, roles in (("accent_light", brand.accent_light, LIGHT), ("accent_dark", brand.accent_dark, DARK)):
        if accent is not None:
            place = place_in_brand(folder, key)
            yield from (BrandFault(place, f"{key}: {words}") for words in _accent_words(roles, accent))


def _accent_words(roles: Roles[str], accent: str) -> Iterator[str]:
    from consentui.ui.theme.accent import accent_faults, confused_with, nearest_accent

    faults = accent_faults(roles, accent)
    for fault in faults:
        figures = f"{_down(fault.found)} to 1, needed are {fault.needed:g}"
        yield f"{accent} cannot be read well enough: {fault.drawn}, {figures}"
    if faults:
        nearest = nearest_accent(roles, accent)
        yield f"the nearest colour that can is {nearest}" if nearest else "no colour of this hue can"
    meaning = confused_with(roles, accent)
    if meaning:
        yield f"{accent} is too near to {_MEANINGS[meaning]}: what is on would look good or bad"


def _down(figure: float) -> str:
    """Rounded down, so that nothing that fails looks as if it passed."""
    return f"{int(figure * 100) / 100:.2f}"


def _logos(folder: Path, brand: Brand) -> Iterator[BrandFault]:
    from consentui.ui.theme.brand_look import drawn_logo

    for key, content in (("logo", brand.logo), ("logo_dark", brand.logo_dark)):
        if content is not None and drawn_logo(content, _LOGO_PIXELS).isNull():
            yield BrandFault(place_in_brand(folder, key), f"{key}: the picture cannot be drawn")
    if brand.logo_dark is not None and brand.logo is None:
        yield BrandFault(place_in_brand(folder, "logo_dark"), "logo_dark: it stands in for logo, which is missing")
