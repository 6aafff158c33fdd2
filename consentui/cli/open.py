"""`consentui [open] --service URL`: the window."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from consentui.cli.screen import missing_screen


def add_open_command(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "open",
        help="open the window (the command where none is named)",
        description="Opens the window for one service. Exit code 2 where the window cannot be opened.",
    )
    parser.add_argument("--service", metavar="URL", help="the service, https://… (http on this computer only)")
    parser.add_argument("--proxy", metavar="URL", help="proxy for the way to the service; none is used by itself")
    parser.add_argument("--data", metavar="FOLDER", type=Path, help="where this window keeps its files")
    parser.set_defaults(handler=open_window)


def open_window(arguments: argparse.Namespace) -> int:
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
