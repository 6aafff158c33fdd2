"""How evenly the window's own thread comes round: a beat every 5 ms, and the gaps where it did not."""

from __future__ import annotations

import os
import threading
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

BEAT_MS = 5
WORTH_NOTING_MS = 5.0


@dataclass(frozen=True)
class Gap:
    """One stall: how long the beat was late, and when. Since the beat before, the thread ran for a while and was ready
    without a processor for a while; the rest it waited for something (the interpreter, the X server, a disk)."""

    late_ms: float
    running_ms: float
    without_processor_ms: float
    since_first_paint_s: float


class Heartbeat(QObject):
    """Beats in the GUI thread; counts from the end of the first paint on. Owned by the launcher."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.gaps: list[Gap] = []
        self._application = application
        self._account = _ThreadAccount()
        self._first_paint_ns: int | None = None
        self._last_ns = time.perf_counter_ns()
        self._last_account = self._account.read()
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notes the first paint; the filter goes then, so that it costs nothing after."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self._application.removeEventFilter(self)
            QTimer.singleShot(0, self, self._begin)
        return False

    def as_lists(self) -> list[dict[str, float]]:
        """The gaps for a message, longest first."""
        return [asdict(gap) for gap in sorted(self.gaps, key=lambda gap: -gap.late_ms)]

    @Slot()
    def _begin(self) -> None:
        if self._first_paint_ns is None:
            self._first_paint_ns = self._last_ns = time.perf_counter_ns()
            self._last_account = self._account.read()
            self._timer.start()

    @Slot()
    def _beat(self) -> None:
        now_ns, account = time.perf_counter_ns(), self._account.read()
        late_ms = (now_ns - self._last_ns) / 1e6 - BEAT_MS
        if late_ms > WORTH_NOTING_MS and self._first_paint_ns is not None:
            ran, waited = (now - last for now, last in zip(account, self._last_account, strict=True))
            self.gaps.append(Gap(late_ms, ran / 1e6, waited / 1e6, (self._last_ns - self._first_paint_ns) / 1e9))
        self._last_ns, self._last_account = now_ns, account


class _ThreadAccount:
    """The kernel's account of this thread: nanoseconds on a processor, and ready but without one."""

    def __init__(self) -> None:
        path = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._file = os.open(path, os.O_RDONLY) if path.exists() else None

    def read(self) -> tuple[int, int]:
        """Zeros where the kernel keeps no account."""
        if self._file is None:
            return 0, 0
        ran, waited = os.pread(self._file, 100, 0).split()[:2]
        return int(ran), int(waited)
