"""A demo's window as the App puts it together: the panel docked before anything is shown, its wishes tied to the
window."""

from __future__ import annotations

from consentui.application.settings import Settings
from consentui.application.snapshot import AppSnapshot
from consentui.ui.demo.demo_panel import DemoPanel
from consentui.ui.demo.window_wishes import WindowWishes
from consentui.ui.main_window import MainWindow
from consentui.ui.shell.window_settings import themed
from consentui.ui.text.dates import Dates
from tests.fakes import ui_samples as samples
from tests.fakes.ui_client import FakeDemo
from tests.ui.stage import Stage


def open_demo(
    stage: Stage,
    demo: FakeDemo,
    snapshot: AppSnapshot,
    width: int = 1200,
    height: int = 800,
    percent: int = 100,
) -> DemoPanel:
    """The panel, with its people known."""
    settings = Settings(text_percent=percent, less_motion=True)
    themed(stage.theme, settings)
    panel = DemoPanel(stage.theme, stage.bridge, lambda: demo, Dates(zone=samples.ZONE))

    def dock(window: MainWindow) -> None:
        window.width_changed.connect(panel.fit)
        window.panel_requested.connect(panel.toggle)
        window.switches.shown_changed.connect(panel.show_snapshot)
        window.dock(panel, panel.heading)
        WindowWishes(window, window).listen_to(panel)
        panel.show_snapshot(snapshot)

    stage.open(snapshot, width=width, height=height, settings=settings, is_demo=True, dock=dock)
    panel.refresh()
    stage.wait_for(lambda: panel.people.group is not None)
    return panel
