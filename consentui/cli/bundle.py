"""`consentui doctor --bundle FILE.zip`: a report to support, printed whole before it is saved."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from consentui.adapters.support.local_report import LocalReport, ReportPlaces
from consentui.adapters.support.own_names import OwnNames
from consentui.adapters.system.user_paths import UserPaths
from consentui.application.support_report import ReportPart, SupportReport
from consentui.cli.plain_output import one_line, print_lines, refused, shown
from consentui.runtime.durable_file import write_durably

if TYPE_CHECKING:
    from consentui.application.given_settings import GivenSettings


def save_bundle(
    path: Path, finding_lines: Sequence[str], given: GivenSettings, data_folder: Path | None, *, may_ask: bool
) -> int:
    """Print the report, ask, save it 0600; 0 also where the answer was no, 2 with one line where it cannot be."""
    if path.exists():
        return refused(path, "there is such a file already")
    if may_ask and not sys.stdin.isatty():
        return refused(path, "nobody can be asked here whether this may be saved: say --yes to save it unasked")
    names = OwnNames.of_this_computer()
    paths = UserPaths.under(data_folder) if data_folder is not None else UserPaths.of_platform()
    source = LocalReport(ReportPlaces(paths.data, paths.cache, paths.log), names)
    findings = ReportPart("doctor.txt", names.taken_out("\n".join(finding_lines)) + "\n")
    given_lines = ReportPart("given.txt", names.taken_out("\n".join(_given(given))) + "\n")
    report = SupportReport((findings, given_lines, *source.collected(["Made by consentui doctor, no window open"])))
    print_lines(shown(line) for line in report.text.splitlines())
    if may_ask and not _is_wanted(path):
        print("Nothing was saved.")
        return 0
    try:
        write_durably(path, source.packed(report))
    except OSError as error:
        return refused(path, f"the file cannot be written: {error.strerror or type(error).__name__}")
    print(f"Saved as {one_line(str(path))}. Nothing was sent anywhere.")
    return 0


def _given(given: GivenSettings) -> list[str]:
    """Which settings were given by whom; no value of one that could hold a secret."""
    lines = [f"{key}: given by {value.origin.name.lower()}" for key, value in given.values.items() if value.origin > 0]
    return lines or ["No setting was given."]


def _is_wanted(path: Path) -> bool:
    print()
    print(f"This is all of it. Save it as {one_line(str(path))}? [y/N] ", end="", flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")
