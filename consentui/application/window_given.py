"""What a window is given beside its service, by the command line, files and an administrator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from consentui.application.settings import Settings
from consentui.domain.record import Record

if TYPE_CHECKING:
    from pathlib import Path

    from consentui.application.brand import Brand


class LogPlan(Record):
    """`level` of what goes to the error stream, one of LOG_LEVELS; `kept`: the file that a report is made from."""

    level: str = "warning"
    kept: Path | None = None


class WindowGiven(Record):
    """`ca` is a PEM file of own authorities, `start` what the window starts with; `notices` are sentences about what
    does not hold, said in the window; `is_demo`: of which kind the service must be, None for either; `log`: where
    its log goes."""

    proxy: str | None = None
    ca: str | None = None
    brand: Brand | None = None
    start: Settings = Settings()
    notices: tuple[str, ...] = ()
    is_demo: bool | None = None
    log: LogPlan = LogPlan()


NOTHING_GIVEN = WindowGiven()
