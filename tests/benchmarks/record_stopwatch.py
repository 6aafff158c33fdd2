"""Run as a process: the Activity page over a kept record, and the chain of receipts; all figures as one line of JSON.

Times of the page are those of this process on a processor, from the act to the painted rows: they hold the way to the
loop thread, the question to SQLite and the way back, and not what others do on the machine.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import gc
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QPoint, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from consentui.adapters.cache.activity_log_shelf import SqliteActivityLogShelf
from consentui.adapters.receipts.chain_links import ChainChecker
from consentui.adapters.receipts.jws_receipt_verifier import JwsReceiptVerifier
from consentui.application.activity_log_ports import ChainProgress, KeptChain, LogProgress, OpenLog, ReceiptSlice
from consentui.application.activity_log_view import ActivityLogView
from consentui.application.chain_reader import ChainReader
from consentui.domain.activity import ActivityEntry, ActivityKind
from consentui.domain.activity_log import LoggedFacet, LoggedItem, LogStretch
from consentui.domain.receipt_chain import CHAIN_START, ChainedReceipt
from consentui.domain.record import replace
from consentui.runtime.background_loop import BackgroundLoop
from consentui.ui.bridge import Bridge
from consentui.ui.pages.activity.activity_page import ActivityPage
from consentui.ui.shell.activity_actions import ActivityActions
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme, ThemeSettings
from consentui.wire.receipt_chain import check_value
from tests.benchmarks.heartbeat import Heartbeat
from tests.benchmarks.process_facts import pss_mb
from tests.benchmarks.samples import median, percentile
from tests.fakes import ui_samples as samples
from tests.fakes.receipt_maker import ReceiptMaker, claims, jwks

WIDTH, HEIGHT = 956, 800
WHEELS, OPENINGS = 400, 5
NOTCH, BATCH, PAGE = 120, 20_000, 500
WAIT_S, READ_MS = 30.0, 50
TYPED = "baidu"
DEVICES = ("Linux", "Pixel 9", "Windows", "macOS")


class KeptRecord:
    """Fits ActivityLogActions over a record on disk; nothing is read from a service."""

    def __init__(self, opened: OpenLog) -> None:
        self.activity_log = self
        self._log = opened.log

    async def look(self) -> None:
        return

    async def facets(self) -> tuple[LoggedFacet, ...]:
        return self._log.facets()

    async def page(self, wanted: LogStretch) -> tuple[LoggedItem, ...]:
        return self._log.page(wanted)

    async def index_of(self, item: LoggedItem, facet_ids: frozenset[int] | None) -> int:
        return self._log.index_of(item, facet_ids)

    async def receipts(self, _number: int) -> tuple[()]:
        return ()


class Chain:
    """Fits ReceiptsBackend and Authorizer: a chain in memory, as a service would hand it out."""

    def __init__(self, count: int) -> None:
        maker, previous = ReceiptMaker(), CHAIN_START
        self.keys = jwks(maker)
        self.links: list[ChainedReceipt] = []
        for number in range(count):
            receipt_id = f"91d407e2-0000-4000-8000-{number:012d}"
            compact = maker.compact(claims(receipt_id=receipt_id, previous=previous, rev=number + 1))
            previous = check_value(previous, compact)
            self.links.append(ChainedReceipt(receipt_id, compact, previous))

    async def call(self, work: Callable[[str], Any]) -> Any:
        return await work("token")

    async def receipts(self, _token: str, cursor: str | None, _limit: int) -> ReceiptSlice:
        first = int(cursor or 0)
        page = tuple(self.links[first : first + PAGE])
        return ReceiptSlice(page, first + PAGE < len(self.links), str(first + len(page)))

    async def published_keys(self) -> bytes:
        return self.keys


class RealTime:
    async def sleep_s(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class Window:
    """The page over one record, shown; owned by this process."""

    def __init__(self, theme: Theme, folder: Path) -> None:
        self.opened = SqliteActivityLogShelf(folder).open("bench", samples.ACCOUNT)
        client: Any = KeptRecord(self.opened)
        self._loop = BackgroundLoop()
        self._loop.start()
        self._bridge = Bridge(self._loop, lambda: client)
        self.page = ActivityPage(theme, Dates(zone=samples.ZONE))
        self._actions = ActivityActions(self._bridge, self.page)
        self.waited_ms: list[float] = []
        self._awake = QTimer(self.page, interval=1000)
        self._awake.start()
        self._first = samples.signed_in()
        self.page.resize(WIDTH, HEIGHT)
        self.page.show()
        settle()

    def close(self) -> None:
        self._bridge.close()
        self._loop.close()

    def show(self, revision: int) -> None:
        view = ActivityLogView(revision=revision, has_loaded=True, is_reading=False)
        self.page.show_snapshot(replace(self._first, activity_log=view))

    def timed(self, act: Callable[[], object]) -> float:
        """Milliseconds until every row in view is at hand and painted; `waited_ms` has the same by the clock."""
        began, began_on_processor = time.perf_counter(), time.process_time()
        act()
        QApplication.processEvents()
        while not self._is_whole():
            # Waiting as the program waits: a thread that asks again and again would keep the other from answering.
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.perf_counter() - began > WAIT_S:
                raise TimeoutError("the rows never came")
        QApplication.processEvents()
        self.waited_ms.append(1000 * (time.perf_counter() - began))
        return 1000 * (time.process_time() - began_on_processor)

    def _is_whole(self) -> bool:
        rows = [row for row, _ in self.page.frame.list.place.visible() if row > 0]
        is_asked = self._bridge.is_busy
        return not is_asked and all(self.page.rows.row(row).words is not None for row in rows)


class Reading(QObject):
    """Somebody who reads on, there and back, while something else is done."""

    def __init__(self, page: ActivityPage) -> None:
        super().__init__(page)
        self._page = page
        self._turns = 0
        self._timer = QTimer(self, interval=READ_MS)
        self._timer.timeout.connect(self._read)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def _read(self) -> None:
        self._turns += 1
        _turn(self._page, NOTCH if self._turns % 2 else -NOTCH)


def main() -> int:
    """Measures and prints."""
    what, folder, count = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    application = QApplication(sys.argv[:1])
    theme = Theme(application, ThemeSettings())
    theme.install()
    measure = {"fill": fill, "page": page_figures, "memory": memory, "chain": chain_figures}[what]
    print(json.dumps(measure(theme, folder, count)))
    return 0


def fill(_theme: Theme, folder: Path, count: int) -> dict[str, float]:
    """Keep so many entries, as they come from a service: newest first."""
    opened = SqliteActivityLogShelf(folder).open("bench", samples.ACCOUNT)
    began = time.perf_counter()
    for first in range(0, count, BATCH):
        entries = [_entry(number) for number in range(first, min(first + BATCH, count))]
        opened.log.add(entries, LogProgress("newer", None if first + BATCH >= count else "older"))
    opened.log.close()
    return {"kept_per_s": count / (time.perf_counter() - began)}


def page_figures(theme: Theme, folder: Path, count: int) -> dict[str, float]:
    """First paint, wheel, jump to the end, filter."""
    window = Window(theme, folder)
    first = window.timed(lambda: window.show(1))
    rows = window.page.frame.list
    assert window.page.rows.pages.total == count, "not everything is there"
    wheel = [window.timed(partial(_turn, window.page, -NOTCH)) for _ in range(WHEELS)]
    far = [_far(window, share / 20) for share in range(1, 20)]
    ends = []
    for _ in range(OPENINGS):
        window.timed(lambda: rows.scroll_to(0))
        settle()
        window.page.rows.pages.begin(None, count)  # as at the first jump: no page is at hand
        window.page.rows.forget_rows()
        ends.append(window.timed(lambda: rows.move_current(window.page.rows.count - 1)))
        assert rows.row_box(window.page.rows.count - 1) is not None, "the end is not in view"
    filters = _filters(window)
    found = {
        "first_ms": first,
        "wheel_p99_ms": percentile(wheel, 0.99),
        "far_ms": max(far),
        "end_ms": median(ends),
        "filter_ms": max(filters),
        "waited_ms": percentile(window.waited_ms, 0.99),
    }
    window.close()
    return found


def memory(theme: Theme, folder: Path, _count: int) -> dict[str, float]:
    """What a page that has been browsed has more than one over an empty record."""
    empty = Window(theme, folder / "empty")
    empty.timed(lambda: empty.show(1))
    empty.close()
    gc.collect()
    before = pss_mb(os.getpid())
    window = Window(theme, folder)
    window.timed(lambda: window.show(1))
    for _ in range(WHEELS):
        window.timed(partial(_turn, window.page, -NOTCH))
    for share in range(1, 20):
        _far(window, share / 20)
    _filters(window)
    gc.collect()
    after = pss_mb(os.getpid())
    window.close()
    return {"memory_mb": after - before}


def chain_figures(theme: Theme, folder: Path, count: int) -> dict[str, float]:
    """Read and check a whole chain on the loop thread while a window is on show; then bare signatures, alone."""
    chain = Chain(count)
    gc.collect()
    gc.freeze()  # a service's chain is not in the window's process
    window = Window(theme, folder / "chain")
    window.show(1)
    heartbeat = Heartbeat(QApplication.instance())  # type: ignore[arg-type]
    window.page.update()
    settle()
    kept: KeptChain = window.opened.chain
    backend: Any = chain
    clock: Any = RealTime()
    reader = ChainReader(backend, backend, ChainChecker(JwsReceiptVerifier()), clock)
    seen: list[ChainProgress] = []
    done: list[object] = []
    began = time.perf_counter()
    window._loop.run(lambda: reader.read_on(kept, seen.append), done.append)
    reading = Reading(window.page)
    while not done:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    reading.stop()
    seconds = time.perf_counter() - began
    assert seen[-1].faults == 0 and seen[-1].end.count == count, "the chain was not whole"
    # A beat that was ready and had no processor was held up by others, not by this program.
    gaps = [gap.late_ms - gap.without_processor_ms for gap in heartbeat.gaps]
    late = max((gap.late_ms for gap in heartbeat.gaps), default=0.0)
    window.close()
    return {
        "receipts_per_s": count / seconds,
        "bare_per_s": _bare_per_s(chain.links[:5000], chain.keys),
        "stall_ms": max([0.0, *gaps]),
        "late_ms": late,
    }


def _bare_per_s(links: Sequence[ChainedReceipt], keys: bytes) -> float:
    """Ed25519 alone, over what was signed, already taken apart."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    from consentui.adapters.receipts.compact_jws import decode_part, take_apart
    from consentui.wire.receipt_chain import RECEIPT_TYPE

    key = Ed25519PublicKey.from_public_bytes(decode_part(json.loads(keys)["keys"][0]["x"]))
    parts = [take_apart(link.compact, RECEIPT_TYPE) for link in links]
    began = time.perf_counter()
    for part in parts:
        key.verify(part.signature, part.signed)
    return len(parts) / (time.perf_counter() - began)


def _far(window: Window, share: float) -> float:
    """The handle of the scroll bar, put somewhere nobody has been."""
    bar = window.page.frame.bar
    return window.timed(lambda: bar.setValue(round(bar.maximum() * share)))


def _filters(window: Window) -> list[float]:
    """Each chip, then a word letter by letter."""
    head = window.page.frame.head
    found = [window.timed(chip.click) for chip in [*head.chips.chips[1:], head.chips.chips[0]]]
    found += [window.timed(partial(head.search.setText, TYPED[:n])) for n in range(1, len(TYPED) + 1)]
    head.search.clear()
    settle()
    return found


def _entry(number: int) -> ActivityEntry:
    at = samples.NOW - dt.timedelta(seconds=97 * number)
    kinds = (ActivityKind.TURNED_ON, ActivityKind.SHARED, ActivityKind.TURNED_OFF, ActivityKind.SHARED)
    kind, name = kinds[number % 4], f"{number:08x}-aaaa-4bbb-8ccc-1234567890ab"
    if number % 1000 == 7:
        return ActivityEntry(name, ActivityKind.SIGNED_IN, at, device_name=DEVICES[number // 1000 % 4])
    purposes = list(samples.catalogue().purpose_by_key)
    purpose = purposes[number // 7 % len(purposes)]
    if kind is ActivityKind.SHARED:
        recipients = ("baidu_maps", "orbit_games", "lark_social")
        return ActivityEntry(
            name, kind, at, purpose=purpose, recipient=recipients[number % 3], categories=("GPS position",)
        )
    device = DEVICES[number // 11 % 4]
    return ActivityEntry(name, kind, at, purpose=purpose, device_name=device, receipt_id=name, policy_version="4")


def settle() -> None:
    for _ in range(50):
        QApplication.processEvents()


def _turn(page: ActivityPage, angle: int) -> None:
    frame = page.frame
    middle = QPointF(frame.width() / 2, frame.height() / 2)
    no_button, no_keys, no_phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    place = frame.mapToGlobal(middle)
    event = QWheelEvent(middle, place, QPoint(), QPoint(0, angle), no_button, no_keys, no_phase, False)
    QCoreApplication.sendEvent(frame, event)


if __name__ == "__main__":
    sys.exit(main())
