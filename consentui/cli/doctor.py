"""`consentui doctor`: says in plain words what works on this computer and what does not."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def add_doctor_command(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "doctor",
        help="say what works on this computer",
        description="Looks at the screen, the keyring, the folders and, where one is named, the service. "
        "Exit code 0 where everything works, 1 where something does not.",
    )
    parser.add_argument("--service", metavar="URL", help="also try this service")
    parser.add_argument("--proxy", metavar="URL", help="by way of this proxy")
    parser.add_argument("--data", metavar="FOLDER", type=Path, help="the folder the window would use")
    parser.set_defaults(handler=examine)


def examine(arguments: argparse.Namespace) -> int:
    """Print one line per finding; 1 where one of them is bad."""
    # Imported here: the window starts through the same command line and needs none of it.
    from consentui.cli.findings import findings

    is_well = True
    for finding in findings(arguments.service, arguments.proxy, arguments.data):
        mark = "ok  " if finding.is_good else "no  "
        print(f"{mark} {finding.what}: {finding.words}")
        is_well = is_well and finding.is_good
    sys.stdout.flush()
    return 0 if is_well else 1
