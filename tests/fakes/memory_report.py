"""A source of reports that has one line and remembers what was asked."""

from __future__ import annotations

from collections.abc import Sequence

from consentui.application.support_report import ReportPart, SupportReport


class MemoryReport:
    """Implements ReportSource."""

    async def parts(self, facts: Sequence[str]) -> Sequence[ReportPart]:
        return (ReportPart("now.txt", "\n".join(facts) + "\n"),)

    def packed(self, report: SupportReport) -> bytes:
        return report.text.encode()
