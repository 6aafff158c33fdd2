"""The parts of a report to support, from what this program keeps on this computer."""

from __future__ import annotations

import asyncio
import io
import json
import platform
import re
import zipfile
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from consentui import __version__
from consentui.adapters.support.own_names import OwnNames
from consentui.application.settings import Settings
from consentui.application.support_report import ReportPart, SupportReport
from consentui.domain.record import Record
from consentui.runtime.components import components
from consentui.runtime.logs import older_log

_LAST_LINES = 400
_LONGEST_LINE = 4000
_REFERENCE = re.compile(r"\breference ([0-9A-Z]{3}-[0-9A-Z]{3})\b")
# A fixed moment: when it was packed is nobody's business, and equal reports are equal files.
_PACKED_AT = (2026, 1, 1, 0, 0, 0)


class ReportPlaces(Record):
    """Where the program keeps what is counted: `data` and `cache` folders, and its `log`."""

    data: Path
    cache: Path
    log: Path


class LocalReport:
    """Implements ReportSource. Reads only; of the settings, those of the window."""

    def __init__(self, places: ReportPlaces, names: OwnNames) -> None:
        self._places = places
        self._names = names

    async def parts(self, facts: Sequence[str]) -> Sequence[ReportPart]:
        """On a thread: a disk may take its time."""
        return await asyncio.to_thread(self.collected, facts)

    def collected(self, facts: Sequence[str]) -> tuple[ReportPart, ...]:
        """The same where nothing else waits."""
        lines = self._log_lines()
        return (
            self._part("about.txt", _about()),
            self._part("now.txt", facts),
            self._part("settings.txt", self._settings()),
            self._part("counts.txt", self._counts()),
            self._part("references.txt", _references(lines)),
            self._part("log.jsonl", lines),
        )

    def packed(self, report: SupportReport) -> bytes:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
            for part in report.parts:
                packed.writestr(zipfile.ZipInfo(part.name, _PACKED_AT), part.text.encode())
        return buffer.getvalue()

    def _part(self, name: str, lines: Iterable[str]) -> ReportPart:
        return ReportPart(name, self._names.taken_out("\n".join(lines)) + "\n")

    def _log_lines(self) -> list[str]:
        found: list[str] = []
        for path in (older_log(self._places.log), self._places.log):
            try:
                found += path.read_text(encoding="utf-8", errors="replace").splitlines()
            except OSError:
                continue
        return [line[:_LONGEST_LINE] for line in found[-_LAST_LINES:]]

    def _settings(self) -> list[str]:
        try:
            held = json.loads((self._places.data / "settings.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return ["No settings of the window are kept: it uses its defaults."]
        known = held if isinstance(held, dict) else {}
        return [f"{name}: {known[name]}" for name in Settings.record_fields if name in known]

    def _counts(self) -> list[str]:
        kinds = (
            ("journals of choices", self._places.data / "journals"),
            ("notes about copies", self._places.data / "copies"),
            ("accounts being closed", self._places.data / "closings"),
            ("records of activity", self._places.cache / "activity"),
        )
        texts = self._places.cache / "texts.sqlite"
        counts = [f"{what}: {_count(folder)}" for what, folder in kinds]
        return [*counts, f"published texts: {_size(texts)} bytes"]


def _about() -> list[str]:
    parts = [f"{part.name} {part.version}" for part in components()]
    system = f"{platform.system()} {platform.release()} ({platform.machine()}), Python {platform.python_version()}"
    return [f"ConsentUI {__version__}", system, *parts]


def _references(lines: Iterable[str]) -> list[str]:
    found = Counter(reference for line in lines for reference in _REFERENCE.findall(line))
    if not found:
        return ["No error is in the log."]
    return [f"{reference} {count} times" if count > 1 else reference for reference, count in found.items()]


def _count(folder: Path) -> str:
    try:
        sizes = [entry.stat().st_size for entry in folder.rglob("*") if entry.is_file()]
    except OSError:
        return "cannot be read"
    return f"{len(sizes)} files, {sum(sizes)} bytes"


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
