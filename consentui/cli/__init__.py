"""The command line: `consentui [open]`, `demo`, `serve`, `service`, `policy`, `receipt`, `doctor`, `settings`,
`brand`, `explain`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from consentui import __version__

if TYPE_CHECKING:
    import argparse

_COMMANDS = ("open", "demo", "serve", "service", "policy", "receipt", "doctor", "settings", "brand", "explain", "work")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command (`open` where none is named); the result is the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0] not in _COMMANDS and given[0] not in ("-h", "--help", "--version")):
        given.insert(0, "open")
    if given[0] == "open":
        from consentui.cli.open import open_window, plain_arguments

        plain = plain_arguments(given[1:])
        if plain is not None:
            return open_window(plain)
    parsed = _parser(given[0]).parse_args(given)
    handler = parsed.handler
    return int(handler(parsed))


def _parser(command: str) -> argparse.ArgumentParser:
    """Only the named command's options are built, and only its module is imported: this is on the way to the window."""
    import argparse

    parser = argparse.ArgumentParser(prog="consentui", description="See, decide and prove what a service may do.")
    parser.add_argument("--version", action="version", version=f"ConsentUI {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    if command in ("open", "-h", "--help"):
        from consentui.cli.open import add_open_command

        add_open_command(commands)
    if command in ("demo", "-h", "--help"):
        from consentui.cli.demo import add_demo_command

        add_demo_command(commands)
    if command in ("serve", "-h", "--help"):
        from consentui.cli.serve import add_serve_command

        add_serve_command(commands)
    if command in ("service", "-h", "--help"):
        from consentui.cli.service import add_service_commands

        add_service_commands(commands)
    if command in ("policy", "-h", "--help"):
        from consentui.cli.policy import add_policy_commands

        add_policy_commands(commands)
    _add_for_support(command, commands)
    if command == "work":
        from consentui.cli.work import add_work_command

        add_work_command(commands)
    return parser


def _add_for_support(command: str, commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The commands that look at what there is and change nothing."""
    if command in ("receipt", "-h", "--help"):
        from consentui.cli.receipt import add_receipt_commands

        add_receipt_commands(commands)
    if command in ("doctor", "-h", "--help"):
        from consentui.cli.doctor import add_doctor_command

        add_doctor_command(commands)
    if command in ("settings", "-h", "--help"):
        from consentui.cli.settings import add_settings_commands

        add_settings_commands(commands)
    if command in ("brand", "-h", "--help"):
        from consentui.cli.brand import add_brand_commands

        add_brand_commands(commands)
    if command in ("explain", "-h", "--help"):
        from consentui.cli.explain import add_explain_command

        add_explain_command(commands)
