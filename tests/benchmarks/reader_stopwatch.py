"""Run as a process: the policy page without a service, its floors beside it, all times as one line of JSON.

Times are those of the UI thread on a processor (`thread_time`): what others do on the machine does not count.
"""

from __future__ import annotations

import gc
import json
import os
import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from time import thread_time
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QApplication, QTextBrowser, QTextEdit, QWidget

from consentui.adapters.cache.published_texts import StoredTexts
from consentui.application.snapshot import AppSnapshot, Connection, PolicyView
from consentui.domain.policy import PublishedPolicy
from consentui.ui.shell.late_parts import READER
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme, ThemeSettings
from tests.benchmarks.made_up_policy import made_up_policy
from tests.benchmarks.process_facts import pss_mb
from tests.benchmarks.samples import median, percentile
from tests.fakes.memory_cache import MemoryCache

EDITION = Path(__file__).parents[2] / "resources" / "policy"
WORD = "location"
WIDTH, HEIGHT = 956, 800
WHEELS, OPENINGS, SEARCHES = 400, 5, 5
NOTCH = 120


def main() -> int:
    """Measures and prints."""
    application = QApplication(sys.argv[:1])
    theme = Theme(application, ThemeSettings())
    theme.install()
    if "memory" in sys.argv[1:]:
        print(json.dumps({"memory_mb": _memory(theme)}))
        return 0
    found: dict[str, Any] = {}
    shipped = StoredTexts(MemoryCache(), EDITION).bundled_policy("en")
    assert shipped is not None, "the edition is not there"
    found["load_step_ms"] = max(_clocked(partial(import_module, name)) for name in READER)
    page, found["open_first_ms"] = _opened_first(theme, shipped)
    found["open_shipped_ms"] = median([_opening(page, shipped, n) for n in range(OPENINGS)])
    long = [made_up_policy(f"{number}") for number in range(OPENINGS)]
    found["open_long_ms"] = median([_shown(page, one) for one in long])
    found |= _scrolling(page)
    found |= _searching(page)
    found |= _floors(long[-1])
    print(json.dumps(found))
    return 0


def _opened_first(theme: Theme, published: PublishedPolicy) -> tuple[Any, float]:
    """The very first opening: the modules were loaded while the window was idle, the page is made and painted."""
    began = thread_time()
    from consentui.ui.pages.policy.policy_page import PolicyPage

    page = PolicyPage(theme, Dates(), "en")
    page.resize(WIDTH, HEIGHT)
    page.show_snapshot(_snapshot(published))
    page.show()
    _paint(page)
    return page, 1000 * (thread_time() - began)


def _opening(page: Any, published: PublishedPolicy, number: int) -> float:
    from consentui.domain.record import replace

    return _shown(page, replace(published, version=f"{number}"))


def _shown(page: Any, published: PublishedPolicy) -> float:
    """Another text, from the snapshot to its first paint."""
    snapshot = _snapshot(published)
    return _timed(lambda: page.show_snapshot(snapshot), page)


def _scrolling(page: Any) -> dict[str, float]:
    text = page.reader.text
    _idle()
    wheel = [_timed(lambda: _turn(text, -NOTCH), page.reader) for _ in range(WHEELS)]
    wheel += [_timed(lambda: _turn(text, NOTCH), page.reader) for _ in range(WHEELS // 2)]
    last = text.document.rows[-1].key
    jumps = []
    for _ in range(OPENINGS):
        text.scroll_to(0)
        text.layouts.forget()  # as on the first jump
        jumps.append(_timed(lambda: page.open_clause(last), page))
    assert text.row_box(len(text.document.rows) - 1) is not None, "the last clause is not in view"
    return {"wheel_p99_ms": percentile(wheel, 0.99), "jump_ms": median(jumps)}


def _searching(page: Any) -> dict[str, float]:
    """Letter by letter; each key with the counts and the marks on screen. The slowest letter counts."""
    text = "\x1f".join(run for row in _rows(page) for run in (*row.pieces, row.note))
    letters: dict[int, list[float]] = {}
    for _ in range(SEARCHES):
        page.panel.field.clear()
        page.reader.text.scroll_to(0)
        _paint(page)
        for length in range(1, len(WORD) + 1):
            typed = WORD[:length]
            letters.setdefault(length, []).append(_timed(partial(page.panel.field.setText, typed), page))
    assert page.reader.search.total == text.lower().count(WORD), "the counts do not add up"
    low = text.lower()
    bare = [_clocked(partial(low.count, WORD[:n])) for n in range(1, len(WORD) + 1) for _ in range(SEARCHES)]
    slowest = max(letters, key=lambda length: median(letters[length]))
    return {"search_ms": median(letters[slowest]), "bare_count_ms": median(bare), "slowest_letter": slowest}


def _floors(published: PublishedPolicy) -> dict[str, float]:
    """QTextBrowser with the same text as plain text: shown, scrolled, searched for all hits."""
    clauses = [f"{clause.label}. {clause.text}\n{published.notes[clause.id]}" for clause in published.policy.clauses()]
    whole = "\n".join(clauses)
    browser = QTextBrowser()
    browser.resize(WIDTH, HEIGHT)
    browser.show()
    shown = _timed(lambda: browser.setPlainText(whole), browser)
    wheel = [_timed(lambda: _turn(browser.viewport(), -NOTCH), browser) for _ in range(WHEELS)]
    jump = _timed(lambda: browser.verticalScrollBar().setValue(browser.verticalScrollBar().maximum()), browser)
    find = _timed(lambda: _find_all(browser), browser)
    return {
        "browser_open_ms": shown,
        "browser_wheel_p99_ms": percentile(wheel, 0.99),
        "browser_jump_ms": jump,
        "browser_find_ms": find,
    }


def _find_all(browser: QTextBrowser) -> None:
    selections = []
    document: QTextDocument = browser.document()
    cursor = document.find(WORD, QTextCursor(document))
    while not cursor.isNull():
        one = QTextEdit.ExtraSelection()
        one.cursor = cursor
        selections.append(one)
        cursor = document.find(WORD, cursor)
    browser.setExtraSelections(selections)


def _memory(theme: Theme) -> float:
    """What a page with the long text and a search in it has more than an empty one; the text itself is there before."""
    from consentui.ui.pages.policy.policy_page import PolicyPage

    published = made_up_policy("memory")
    page = PolicyPage(theme, Dates(), "en")
    page.resize(WIDTH, HEIGHT)
    page.show()
    _paint(page)
    gc.collect()
    before = pss_mb(os.getpid())
    _shown(page, published)
    _idle()
    page.panel.field.setText(WORD)
    for _ in range(WHEELS):
        _timed(lambda: _turn(page.reader.text, -NOTCH), page.reader)
    gc.collect()
    return pss_mb(os.getpid()) - before


def _rows(page: Any) -> Any:
    return page.reader.text.document.rows


def _snapshot(published: PublishedPolicy) -> AppSnapshot:
    return AppSnapshot(connection=Connection.ONLINE, policy=PolicyView(published=published))


def _timed(act: Callable[[], object], widget: QWidget) -> float:
    """The act and the painting of what it changed."""
    began = thread_time()
    act()
    _paint(widget)
    return 1000 * (thread_time() - began)


def _clocked(act: Callable[[], object]) -> float:
    began = thread_time()
    act()
    return 1000 * (thread_time() - began)


def _paint(widget: QWidget) -> None:
    """Layouts, then every pixel that is not up to date."""
    assert widget.isVisible(), "nothing is painted"
    QApplication.processEvents()


def _idle() -> None:
    """Everything is done that is done while nobody does anything."""
    for _ in range(200):
        QApplication.processEvents()


def _turn(widget: QWidget, angle: int) -> None:
    middle = QPointF(widget.width() / 2, widget.height() / 2)
    event = QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(widget, event)


if __name__ == "__main__":
    sys.exit(main())
