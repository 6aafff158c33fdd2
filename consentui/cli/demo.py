"""`consentui demo`: the window beside a demo service of its own, which ends with it."""

from __future__ import annotations

import argparse
import signal
import sys
from pathlib import Path

from consentui.cli.screen import missing_screen


def add_demo_command(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "demo",
        help="open the window on a demo service with made-up people",
        description="Starts a demo service as a process of its own and opens the window on it, as a new device. "
        "Nothing is kept: the database, the window's files and the sign-in go when the window closes.",
    )
    parser.add_argument("--keep", metavar="FOLDER", type=Path, help="work in this folder and leave it as it is")
    parser.set_defaults(handler=run_demo)


def run_demo(arguments: argparse.Namespace) -> int:
    """Show the demo until its window is closed; 2 where that cannot be."""
    missing = missing_screen()
    if missing is not None:
        print(f"consentui: {missing}", file=sys.stderr)
        return 2
    # Before the window has a loop and after it has gone: what was made is removed on the way out.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _leave)
    # Imported here: the other commands need neither Qt nor the rest of the client.
    from consentui.composition import run_demo_window

    return run_demo_window(arguments.keep)


def _leave(_number: int, _frame: object) -> None:
    sys.exit(0)
