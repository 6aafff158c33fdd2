"""The windows that are drawn: one application, made-up snapshots, no service behind them."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from consentui.application.settings import Settings
from consentui.application.snapshot import AppSnapshot
from consentui.ui.bridge import Bridge
from consentui.ui.demo.demo_panel import DemoPanel
from consentui.ui.main_window import MainWindow
from consentui.ui.text.dates import Dates
from consentui.ui.text.languages import ENGLISH, Language, offered
from consentui.ui.text.translator import WindowLanguage
from consentui.ui.theme import Look, Theme, ThemeSettings
from consentui.ui.widgets.accessibility_factory import AccessibilityFactory
from tests.fakes import ui_samples as samples
from tests.fakes.ui_client import FakeClient, FakeDemo, ImmediateRunner, Notebook
from tests.harness.pseudo_language import PSEUDO, PSEUDO_FROM_RIGHT, compiled
from tests.harness.waiting import wait_until


class Studio:
    """One application; every picture gets a window of its own."""

    def __init__(self) -> None:
        self.app = QApplication.instance() or QApplication(sys.argv[:1])
        self._catalogues = tempfile.TemporaryDirectory()
        self.speak(ENGLISH)
        self.theme = Theme(self.app, ThemeSettings(look=Look.LIGHT, has_less_motion=True))  # type: ignore[arg-type]
        self.theme.install()
        self._factory = AccessibilityFactory()
        self._factory.install()

    def speak(self, language: Language) -> None:
        """The windows that are made from now on say it."""
        folder = Path(self._catalogues.name)
        if language in (PSEUDO, PSEUDO_FROM_RIGHT):
            compiled(folder, language)
        WindowLanguage(self.app, None if language in offered() else folder).speak(language)  # type: ignore[arg-type]

    def window(self, snapshot: AppSnapshot, *, is_demo: bool = False, client: FakeClient | None = None) -> MainWindow:
        client = client or FakeClient()
        bridge = Bridge(ImmediateRunner(), lambda: client, self.app)
        window = MainWindow(
            self.theme, bridge, client.gate, snapshot, Settings(), dates=Dates(zone=samples.ZONE), is_demo=is_demo
        )
        if is_demo:
            self._dock(window, bridge)
        window.show()
        self.settle()
        return window

    def _dock(self, window: MainWindow, bridge: Bridge) -> None:
        demo = FakeDemo(Notebook(), samples.demo_state())
        self.demo = demo
        self.panel = DemoPanel(self.theme, bridge, lambda: demo, Dates(zone=samples.ZONE))
        window.width_changed.connect(self.panel.fit)
        window.dock(self.panel, self.panel.heading)
        self.panel.show_snapshot(window.switches.shown)
        self.panel.refresh()

    def forget(self, window: MainWindow) -> None:
        """It ends now: one that only the garbage collector ends brings the process down."""
        self.settle()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.settle()

    def settle(self) -> None:
        for _ in range(12):
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)

    def wait_for(self, condition: Callable[[], bool], what: str) -> None:
        """The window goes on until it is so."""

        def is_so() -> bool:
            self.settle()
            return condition()

        wait_until(is_so, what)
