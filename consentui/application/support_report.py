"""A report to support: files of plain text, shown to the person as they are before anything is saved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from consentui.application.file_ports import PrivateFiles, in_one_piece
from consentui.application.snapshot import AppSnapshot
from consentui.application.snapshot_store import SnapshotStore
from consentui.domain.record import Record

# What a file name of a report ends with.
REPORT_ENDING = ".zip"


class ReportPart(Record):
    """One file of the report."""

    name: str
    text: str


class SupportReport(Record):
    """What would be saved, all of it."""

    parts: tuple[ReportPart, ...]

    @property
    def text(self) -> str:
        """Everything that is in it, one file after the other, as the person reads it first."""
        blocks = [f"=== {part.name} ===\n{part.text.rstrip()}\n" for part in self.parts]
        listed = "".join(f"  {part.name}, {len(part.text.encode())} bytes\n" for part in self.parts)
        return f"This report has {len(self.parts)} files:\n{listed}\n" + "\n".join(blocks)


class ReportSource(Protocol):
    """Where the parts come from; nothing in them names a person, an account, a computer or a folder of its user."""

    async def parts(self, facts: Sequence[str]) -> Sequence[ReportPart]:
        """`facts` are further lines about this run; they are filtered like everything else. Raises nothing."""
        ...

    def packed(self, report: SupportReport) -> bytes:
        """The file that is sent: exactly the parts."""
        ...


class SupportService:
    """Owned by the client, loop thread. Nothing leaves this computer: the file is saved where the person says."""

    def __init__(self, source: ReportSource, files: PrivateFiles, snapshots: SnapshotStore) -> None:
        self._source = source
        self._files = files
        self._snapshots = snapshots

    async def report(self) -> SupportReport:
        """As things are now. Raises nothing."""
        return SupportReport(tuple(await self._source.parts(facts_of(self._snapshots.current))))

    async def save(self, report: SupportReport, path: str) -> None:
        """Exactly what was shown; raises FileNotSaved."""
        await self._files.save(path, in_one_piece(self._source.packed(report)))


def facts_of(snapshot: AppSnapshot) -> tuple[str, ...]:
    """What this run knows of itself, as counts and states: no name, no purpose, no decision."""
    service, published = snapshot.service, snapshot.policy.published
    return (
        f"Connection: {snapshot.connection.value}",
        f"Sign-in: {snapshot.session.state.value}, keyring {snapshot.session.keyring.value}",
        f"API of the service: {service.api_version}" if service is not None else "Service not reached yet",
        f"Policy: version {published.version}, {published.language}" if published is not None else "No policy text",
        f"Switches known: {len(snapshot.switches)}, not recorded yet: {snapshot.unsent_count}",
        f"Last problem: {snapshot.last_error or 'none since the start'}",
        *(f"Problem at {place.lower()}: {reference}" for place, reference in sorted(snapshot.errors.items())),
    )
