"""Run as a process: the window with every page made, switched from look to look; times as one line of JSON.

Times are those of the UI thread on a processor (`thread_time`), until everything that was asked for is painted.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from time import thread_time

from PySide6.QtWidgets import QApplication

from consentui.application.settings import Look
from consentui.ui.main_window import MainWindow
from tests.benchmarks.samples import median
from tests.fakes import change_samples
from tests.fakes import ui_samples as samples
from tests.ui.studio import Studio

ROUNDS = 5
LOOKS = (Look.DARK, Look.HIGH_CONTRAST, Look.LIGHT)


def main() -> int:
    """Measures and prints: the slowest page's median over all looks, and what painting it again costs."""
    known = samples.signed_in(*samples.location_on(), activity=samples.sharings(), sessions=samples.SESSIONS)
    window = Studio().window(change_samples.with_incident(change_samples.snapshot(known, change_samples.view())))
    keys = _pages(window)
    switched, painted = {}, {}
    for key in keys:
        window.shell.open_page(key)
        _painted()
        switched[key] = median([_clocked(window, look) for _ in range(ROUNDS) for look in LOOKS])
        painted[key] = median([_timed(window.repaint) for _ in range(ROUNDS)])
    slowest = max(keys, key=lambda key: switched[key])
    print(
        json.dumps({"page": slowest, "switch_ms": switched[slowest], "paint_ms": painted[slowest], "pages": len(keys)})
    )
    return 0


def _pages(window: MainWindow) -> tuple[str, ...]:
    """Every page, also those that no entry of the navigation leads to, made and shown once."""
    window.desks  # noqa: B018 (adds the pages of changes)
    keys = (*window.shell.host.keys, "changes", "versions", "incident")
    for key in keys:
        window.shell.open_page(key)
        _painted()
    return keys


def _clocked(window: MainWindow, look: Look) -> float:
    return _timed(lambda: window.settings.set_look(look))


def _timed(act: Callable[[], object]) -> float:
    began = thread_time()
    act()
    _painted()
    return 1000 * (thread_time() - began)


def _painted() -> None:
    QApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main())
