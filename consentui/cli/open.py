"""`consentui [open] --service URL`: the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from consentui.adapters.system.settings_places import SettingsPlaces
from consentui.cli.screen import missing_screen
from consentui.domain.record import Record

if TYPE_CHECKING:
    import argparse

    from consentui.application.brand import Brand
    from consentui.application.given_settings import GivenSettings

# The options that give a setting, by its name in the table.
_SETTINGS = ("service", "proxy", "ca", "brand", "language")
_NOTHING_NAMED = "name the service: consentui --service https://…   (to try it without one: consentui demo)"
_OPTIONS = (*(f"--{name}" for name in _SETTINGS), "--data", "--log-file")


class OpenArguments(Record):
    """What the window is opened with; no service is said to the person, not taken for one."""

    service: str | None = None
    proxy: str | None = None
    data: Path | None = None
    ca: str | None = None
    brand: str | None = None
    language: str | None = None
    log_level: str = "warning"
    log_file: Path | None = None


def plain_arguments(given: Sequence[str]) -> OpenArguments | None:
    """The arguments where they are pairs of an option and its value, else None: then argparse has the word.

    Asking argparse costs a fiftieth of the start, and nearly every start is as plain as this.
    """
    values = dict(zip(given[::2], given[1::2], strict=False))
    is_plain = len(given) == 2 * len(values) and all(name in _OPTIONS for name in values)
    if not is_plain or any(value.startswith("-") or not value for value in values.values()):
        return None
    folder, file = (None if (value := values.get(name)) is None else Path(value) for name in ("--data", "--log-file"))
    settings = {name: values.get(f"--{name}") for name in _SETTINGS}
    return OpenArguments(data=folder, log_file=file, log_level="warning", **settings)


def add_open_command(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "open",
        help="open the window (the command where none is named)",
        description="Opens the window for one service. Exit code 2 where the window cannot be opened.",
    )
    add_setting_options(parser)
    parser.add_argument("--data", metavar="FOLDER", type=Path, help="where this window keeps its files")
    add_log_options(parser)
    parser.set_defaults(handler=_open_parsed)


def add_setting_options(parser: argparse.ArgumentParser) -> None:
    """The settings that the command line gives, too."""
    parser.add_argument("--service", metavar="URL", help="the service, https://… (http on this computer only)")
    parser.add_argument("--proxy", metavar="URL", help="proxy for the way to the service; none is used by itself")
    parser.add_argument("--ca", metavar="FILE", help="certificate authorities of your own (PEM), trusted too")
    parser.add_argument("--brand", metavar="FOLDER", help="your name, accent colour, logo and contact")
    parser.add_argument("--language", metavar="TAG", help="language of the window, such as en or zh_CN")


def given_options(arguments: argparse.Namespace | OpenArguments) -> dict[str, str | None]:
    """The settings among the arguments, by their names in the table."""
    return {name: getattr(arguments, name) for name in _SETTINGS}


def add_log_options(parser: argparse.ArgumentParser) -> None:
    """What of the program's own log is written where."""
    from consentui.runtime.logs import LOG_LEVELS

    parser.add_argument(
        "--log-level", choices=LOG_LEVELS, default="warning", help="what goes to the error stream (%(default)s)"
    )
    parser.add_argument(
        "--log-file", metavar="FILE", type=Path, help="where the window keeps its log (a small private file of its own)"
    )


def _open_parsed(arguments: argparse.Namespace) -> int:
    return open_window(
        OpenArguments(
            data=arguments.data,
            log_level=arguments.log_level,
            log_file=arguments.log_file,
            **given_options(arguments),
        )
    )


def open_window(arguments: OpenArguments) -> int:
    """Show the window until it is closed; 2 where that cannot be."""
    missing = missing_screen()
    if missing is not None:
        return _refuse(missing)
    places = SettingsPlaces.of_platform()
    options = given_options(arguments)
    if places.has_any() or any(options[name] is not None for name in _SETTINGS if name != "service"):
        return _open_given(arguments, options, places)
    if arguments.service is None:
        return _refuse_nothing_named()
    # Imported here: the other commands need neither Qt nor the rest of the client.
    from consentui.application.window_given import LogPlan, WindowGiven
    from consentui.composition.windows import run_window

    given = WindowGiven(log=LogPlan(arguments.log_level, arguments.log_file))
    try:
        return run_window(arguments.service, data_folder=arguments.data, given=given)
    except ValueError as error:
        return _refuse(str(error))


def _open_given(arguments: OpenArguments, options: dict[str, str | None], places: SettingsPlaces) -> int:
    """With everything that files and an administrator give."""
    from consentui.cli.given import given_settings, option_paths, system_registry
    from consentui.cli.settings import fault_line

    given = given_settings(places, option_paths(options), registry=system_registry())
    notices = tuple(fault_line(fault) for fault in given.faults)
    for notice in notices:
        print(f"consentui: {notice}", file=sys.stderr, flush=True)
    return _open_resolved(arguments, given, notices)


def _open_resolved(arguments: OpenArguments, given: GivenSettings, notices: tuple[str, ...]) -> int:
    from consentui.application.window_given import LogPlan, WindowGiven
    from consentui.cli.settings import fault_line
    from consentui.composition.windows import run_window, run_window_that_is_not_set_up

    log = LogPlan(arguments.log_level, arguments.log_file)
    essential, service = given.essential_fault(), given.text("service")
    if essential is not None and essential.place.startswith("--"):
        return 2
    if essential is not None:
        wrong = WindowGiven(start=given.start(), log=log)
        return run_window_that_is_not_set_up(fault_line(essential), arguments.data, wrong)
    if service is None:
        return run_window_that_is_not_set_up(_NOTHING_NAMED, arguments.data, WindowGiven(start=given.start(), log=log))
    brand, more = _usable_brand(given.text("brand"))
    own = WindowGiven(given.text("proxy"), given.text("ca"), brand, given.start(), (*notices, *more), log=log)
    try:
        return run_window(service, data_folder=arguments.data, given=own)
    except ValueError as error:
        return _refuse(str(error))


def _usable_brand(folder: str | None) -> tuple[Brand | None, tuple[str, ...]]:
    """The brand, or None and why: one that is not as it should be is not used at all."""
    if folder is None:
        return None, ()
    from consentui.cli.brand import checked_brand
    from consentui.domain.errors import SettingsWrong

    try:
        brand, faults = checked_brand(Path(folder))
    except SettingsWrong as error:
        return _no_brand(str(error))
    if not faults:
        return brand, ()
    return _no_brand(f"{faults[0].place}: {faults[0].words} (consentui brand check says all)")


def _no_brand(why: str) -> tuple[None, tuple[str, ...]]:
    words = f"the brand is not used: {why}"
    print(f"consentui: {words}", file=sys.stderr, flush=True)
    return None, (words,)


def _refuse_nothing_named() -> int:
    return _refuse(_NOTHING_NAMED)


def _refuse(words: str) -> int:
    print(f"consentui: {words}", file=sys.stderr)
    return 2
