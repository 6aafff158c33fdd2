"""Starts the window: shows it from what is known, then lets the loop thread begin; and ends both in order."""

from __future__ import annotations

import datetime as dt
import gc
from collections.abc import Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from consentui.application.settings import Settings
from consentui.application.snapshot import AppSnapshot
from consentui.application.window_given import NOTHING_GIVEN, WindowGiven
from consentui.runtime.run_handle import Outcome
from consentui.ui.bridge import Bridge
from consentui.ui.main_window import MainWindow
from consentui.ui.shell.window_settings import themed
from consentui.ui.text.dates import Dates
from consentui.ui.text.translator import WindowLanguage, window_language
from consentui.ui.theme import Theme

if TYPE_CHECKING:
    from consentui.application.brand import Brand
    from consentui.application.ports import DemoControl
    from consentui.ui.demo.demo_panel import DemoPanel
    from consentui.ui.demo.scenario.performance import Performance
    from consentui.ui.demo.scenario.stagehand import Stagehand
    from consentui.ui.demo.window_wishes import WindowWishes
    from consentui.ui.shell.end_signals import EndSignals
    from consentui.ui.theme.brand_look import BrandLook
    from consentui.ui.widgets.accessibility_factory import AccessibilityFactory
    from consentui.ui.window_client import ClosableGate, WindowClient


# Greek, and after it all that is not Latin.
_FIRST_OTHER_SCRIPT = "\u0370"


class Engine(Protocol):
    """What runs behind the window; composition makes it."""

    @property
    def gate(self) -> ClosableGate:
        """May be used from the GUI thread at once."""

    def client(self) -> WindowClient:
        """Called on the loop thread only, never before the client is built there."""

    def demo_control(self) -> DemoControl | None:
        """Called on the loop thread only; None where the service is not a demo."""

    def start(self, on_snapshot: Callable[[AppSnapshot], None], on_raise: Callable[[], None]) -> None:
        """Once, after the first paint; returns at once. Both are called on the loop thread."""

    def run(self, work: Callable[[], Coroutine[Any, Any, Any]], on_done: Callable[[Outcome[Any]], None]) -> object:
        """From any thread, also before `start`; see runtime.BackgroundLoop."""

    def close(self) -> None:
        """After the window has gone: cancel, close the client, join the thread."""


class App(QObject):
    """Owns everything of the window for the life of the process; GUI thread."""

    def __init__(
        self,
        engine: Engine,
        first: AppSnapshot,
        settings: Settings,
        arguments: Sequence[str] = ("consentui",),
        *,
        zone: dt.tzinfo | None = None,
        is_demo: bool = False,
        given: WindowGiven = NOTHING_GIVEN,
    ) -> None:
        brand = given.brand
        self._notices = given.notices
        self._qt = QApplication([*arguments, "-style", "fusion"])
        super().__init__()
        self._engine = engine
        self._zone = zone
        self._qt.setApplicationName("consentui")
        self._qt.setApplicationDisplayName((brand and brand.name) or "ConsentUI")
        self._qt.setDesktopFileName("consentui")
        self._qt.setQuitOnLastWindowClosed(False)
        self._language = WindowLanguage(self._qt)
        self._language.speak(window_language(settings.language))
        self._theme = Theme(
            self._qt,
            system_font=self._qt.font(),
            has_one_family=_is_latin(first, settings),
            brand=None if brand is None else _look_of(brand),
        )
        themed(self._theme, settings)
        self._theme.install()
        self._accessibility: AccessibilityFactory | None = None
        self._ends: EndSignals | None = None
        self._stagehand: Stagehand | None = None
        self._wishes: WindowWishes | None = None
        self.bridge = Bridge(engine, engine.client)
        self.window = MainWindow(
            self._theme, self.bridge, engine.gate, first, settings, dates=Dates(zone=zone), is_demo=is_demo
        )
        self.panel = self._docked_panel(Dates(zone=zone)) if is_demo else None
        self.window.settings.changed.connect(self._follow_language, Qt.ConnectionType.QueuedConnection)
        self.window.first_painted.connect(self._speak, Qt.ConnectionType.QueuedConnection)
        self.window.first_painted.connect(self._start_engine, Qt.ConnectionType.QueuedConnection)
        self.window.closed.connect(self._quit)
        self.bridge.raise_requested.connect(self._raise_window, Qt.ConnectionType.QueuedConnection)

    def run(self) -> int:
        """Shows the window and returns the exit code when it has gone and the loop thread with it."""
        self.window.show()
        code = self._qt.exec()
        if self._stagehand is not None:
            code = self._stagehand.close() or code
        self.bridge.close()
        self._engine.close()
        self.window.deleteLater()
        if self._ends is not None:
            self._ends.close()
        return code

    def perform(self, performance: Performance) -> None:
        """Once, before `run`: a demo that plays a scenario."""
        # Imported here: start-up time of every other window.
        from consentui.ui.demo.scenario.stagehand import Stagehand

        window, wishes = self.window, self._wishes
        if wishes is None:
            raise ValueError("only a demo plays scenarios")
        stagehand = Stagehand(
            performance,
            window,
            self._theme,
            self.bridge,
            self._engine.demo_control,
            wishes.change_person,
            wishes.start_over,
            self,
        )
        window.first_painted.connect(stagehand.start, Qt.ConnectionType.QueuedConnection)
        stagehand.ended.connect(self._quit)
        self._stagehand = stagehand

    def _docked_panel(self, dates: Dates) -> DemoPanel:
        # Imported here: start-up time of a window that is no demo.
        from consentui.ui.demo.demo_panel import DemoPanel
        from consentui.ui.demo.window_wishes import WindowWishes

        panel = DemoPanel(self._theme, self.bridge, self._engine.demo_control, dates)
        window = self.window
        window.panel_requested.connect(panel.toggle)
        window.switches.shown_changed.connect(panel.show_snapshot)
        window.sessions.code_sent.connect(panel.refresh)
        window.width_changed.connect(panel.fit)
        window.dock(panel, panel.heading)
        if self._wishes is None:
            self._wishes = WindowWishes(window, self)
        self._wishes.listen_to(panel)
        panel.show_snapshot(window.switches.shown)
        return panel

    @Slot()
    def _speak(self) -> None:
        # Imported here: QAccessible and its enumerations are for after the first paint.
        from consentui.ui.widgets.accessibility_factory import AccessibilityFactory

        self._accessibility = AccessibilityFactory()
        self._accessibility.install()
        self._language.speak_for_toolkit()

    @Slot(object)
    def _follow_language(self, settings: Settings) -> None:
        """Another language: every sentence is said anew, at the same place."""
        language = window_language(settings.language)
        if language is self._language.now:
            return
        self._language.speak(language)
        self.window.say_anew(Dates(zone=self._zone))
        if self.panel is not None:
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = self._docked_panel(Dates(zone=self._zone))
            self.panel.fit(self.window.width())

    @Slot()
    def _start_engine(self) -> None:
        # Imported here: after the first paint.
        from consentui.ui.shell.end_signals import EndSignals

        self._ends = EndSignals()
        self._ends.came.connect(self._quit)
        gc.enable()
        self._engine.start(self.bridge.publish, self.bridge.ask_to_raise)
        if self._notices:
            from consentui.ui.shell.setting_notice import SettingNotice

            SettingNotice(self.window.screens, self.window.messages.say_setting_unused, self._notices[0])

    @Slot()
    def _raise_window(self) -> None:
        """A second start shows the window that is there."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    @Slot()
    def _quit(self) -> None:
        """A demo ends when it is told to, whatever of its made-up changes is unsent; else the window may ask first."""
        if self.panel is not None:
            self._qt.exit()
        else:
            self._qt.quit()


def _look_of(brand: Brand) -> BrandLook:
    # Imported here: start-up time of a window without one.
    from consentui.ui.theme.brand_look import BrandLook

    return BrandLook(brand)


def _is_latin(first: AppSnapshot, settings: Settings) -> bool:
    """Every text of the first picture is, so one family of fonts is enough for it."""
    account, service = first.session.account, first.service
    names = (service.name if service else "") + ((account.display_name or "") if account else "")
    names += window_language(settings.language).name
    return settings.policy_language == "en" and all(sign < _FIRST_OTHER_SCRIPT for sign in names)


def run_window(
    engine: Engine,
    first: AppSnapshot,
    settings: Settings,
    arguments: Sequence[str] = ("consentui",),
    *,
    zone: dt.tzinfo | None = None,
    is_demo: bool = False,
    given: WindowGiven = NOTHING_GIVEN,
    performance: Performance | None = None,
) -> int:
    """The whole life of one window; `zone` None shows times in the zone of this computer.

    A demo that plays a scenario ends with its exit code."""
    app = App(engine, first, settings, arguments, zone=zone, is_demo=is_demo, given=given)
    if performance is not None:
        app.perform(performance)
    return app.run()
