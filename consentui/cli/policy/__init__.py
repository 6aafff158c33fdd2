"""`consentui policy`: look at a policy, bring it in, see what it lacks, and what another version changes."""

from __future__ import annotations

import argparse

from consentui.cli.policy.bring_in import add_import_command
from consentui.cli.policy.compare import add_diff_command
from consentui.cli.policy.look_over import add_lint_command
from consentui.cli.policy.show import add_show_command


def add_policy_commands(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds `policy` with its own commands; the chosen handler is `handler` of the parsed arguments."""
    policy = subparsers.add_parser("policy", help="look at a privacy policy as ConsentUI reads it, or bring it in")
    commands = policy.add_subparsers(dest="policy_command", metavar="COMMAND", required=True)
    add_show_command(commands)
    add_import_command(commands)

    add_lint_command(commands)
    add_diff_command(commands)
