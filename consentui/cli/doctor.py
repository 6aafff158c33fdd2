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
        "Exit code 0 where everything works, 1 where something does not. With --bundle it prints a report to support "
        "that names nobody, asks, and saves it; then the exit code is 0, or 2 where that cannot be.",
    )
    parser.add_argument("--service", metavar="URL", help="try this service, not the one of the settings")
    parser.add_argument("--proxy", metavar="URL", help="by way of this proxy")
    parser.add_argument("--ca", metavar="FILE", help="certificate authorities of your own (PEM), trusted too")
    parser.add_argument("--data", metavar="FOLDER", type=Path, help="the folder the window would use")
    parser.add_argument(
        "--bundle", metavar="FILE.zip", type=Path, help="print a report to support, ask, and save it there"
    )
    parser.add_argument("--yes", action="store_true", help="save the report without asking")
    parser.set_defaults(handler=examine)


def examine(arguments: argparse.Namespace) -> int:
    """Print one line per finding; 1 where one of them is bad."""
    # Imported here: the window starts through the same command line and needs none of it.
    from consentui.adapters.system.settings_places import SettingsPlaces
    from consentui.cli.findings import findings
    from consentui.cli.given import given_settings, option_paths, system_registry

    options = option_paths({name: getattr(arguments, name) for name in ("service", "proxy", "ca")})
    given = given_settings(SettingsPlaces.of_platform(), options, registry=system_registry())
    is_well, lines = True, []
    for finding in findings(given, arguments.data):
        mark = "ok  " if finding.is_good else "no  "
        lines.append(f"{mark} {finding.what}: {finding.words}")
        print(lines[-1])
        is_well = is_well and finding.is_good
    sys.stdout.flush()
    if arguments.bundle is not None:
        from consentui.cli.bundle import save_bundle

        return save_bundle(arguments.bundle, lines, given, arguments.data, may_ask=not arguments.yes)
    return 0 if is_well else 1
