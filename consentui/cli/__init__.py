"""The command line: `consentui [open]`, `demo`, `serve`, `policy`, `doctor`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from consentui import __version__


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; the result is the exit code."""
    parser = argparse.ArgumentParser(prog="consentui")
    parser.add_argument("--version", action="version", version=f"ConsentUI {__version__}")
    parser.parse_args(arguments)
    parser.print_help()
    return 0
