"""`consentui [open] --service URL`: the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from consentui.cli.screen import missing_screen
from consentui.domain.record import Record

if TYPE_CHECKING:
    import argparse

_OPTIONS = ("--service", "--proxy", "--data")


class OpenArguments(Record):
    """What the window is opened with; no service is said to the person, not taken for one."""

    service: str | None = None
    proxy: str | None = None
    data: Path | None = None


def plain_arguments(given: Sequence[str]) -> OpenArguments | None:
    """The arguments where they are pairs of an option and its value, else None: then argparse has the word.

    Asking argparse costs a fiftieth of the start, and nearly every start is as plain as this.
    """
    values = dict(zip(given[::2], given[1::2], strict=False))
    is_plain = len(given) == 2 * len(values) and all(name in _OPTIONS for name in values)
    if not is_plain or any(value.startswith("-") or not value for value in values.values()):
        return None
    data = values.get("--data")
    return OpenArguments(values.get("--service"), values.get("--proxy"), None if data is None else Path(data))


def add_open_command(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "open",
        help="open the window (the command where none is named)",
        description="Opens the window for one service. Exit code 2 where the window cannot be opened.",
    )
    parser.add_argument("--service", metavar="URL", help="the service, https://… (http on this computer only)")
    parser.add_argument("--proxy", metavar="URL", help="proxy for the way to the service; none is used by itself")
    parser.add_argument("--data", metavar="FOLDER", type=Path, help="where this window keeps its files")
    parser.set_defaults(handler=_open_parsed)


def _open_parsed(arguments: argparse.Namespace) -> int:
    return open_window(OpenArguments(arguments.service, arguments.proxy, arguments.data))


def open_window(arguments: OpenArguments) -> int:
    """Show the window until it is closed; 2 where that cannot be."""
    missing = missing_screen()
    if missing is not None:
        return _refuse(missing)
    if arguments.service is None:
        return _refuse("name the service: consentui --service https://…   (to try it without one: consentui demo)")
    # Imported here: the other commands need neither Qt nor the rest of the client.
    from consentui.composition import run_window

    try:
        return run_window(arguments.service, proxy=arguments.proxy, data_folder=arguments.data)
    except ValueError as error:
        return _refuse(str(error))


def _refuse(words: str) -> int:
    print(f"consentui: {words}", file=sys.stderr)
    return 2
