"""A MainWindow over a fake client, with the few things tests do to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from consentui.application.settings import Settings
from consentui.application.snapshot import AppSnapshot
from consentui.ui.bridge import Bridge
from consentui.ui.main_window import MainWindow
from consentui.ui.pages.permissions.permissions_page import PermissionsPage
from consentui.ui.shell.page_maker import PERMISSIONS
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.decision_row import DecisionRow
from consentui.ui.widgets.toggle_switch import ToggleSwitch
from tests.fakes import ui_samples as samples
from tests.fakes.ui_client import FakeClient, ImmediateRunner

Part = TypeVar("Part", bound=QWidget)


class Stage:
    """Owned by one test."""

    def __init__(self, theme: Theme, qtbot: QtBot) -> None:
        self.theme = theme
        self.qtbot = qtbot
        self.client = FakeClient()
        self.notes = self.client.notes
        self.runner = ImmediateRunner()
        self.bridge = Bridge(self.runner, lambda: self.client)
        self._window: MainWindow | None = None
        # A window that only the garbage collector ends brings the process down; qtbot ends all of these in order.
        self._earlier: list[MainWindow] = []

    @property
    def window(self) -> MainWindow:
        assert self._window is not None, "open() first"
        return self._window

    def open(
        self,
        snapshot: AppSnapshot,
        *,
        width: int = 1200,
        height: int = 800,
        settings: Settings | None = None,
        is_demo: bool = False,
        dock: Callable[[MainWindow], None] | None = None,
    ) -> MainWindow:
        """Show the window at this snapshot, in the place of the one before it; `dock` gives it a panel before that."""
        if self._window is not None:
            self._window.hide()
            self._earlier.append(self._window)
        window = MainWindow(
            self.theme,
            self.bridge,
            self.client.gate,
            snapshot,
            settings or Settings(),
            dates=Dates(zone=samples.ZONE),
            is_demo=is_demo,
        )
        self._window = window
        self.qtbot.addWidget(window)
        window.resize(width, height)
        if dock is not None:
            dock(window)
        window.show()
        self.qtbot.waitExposed(window)
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)
        self.settle()
        return window

    def arrive(self, snapshot: AppSnapshot) -> None:
        """The client published this snapshot."""
        self.bridge.publish(snapshot)
        self.settle()

    def settle(self) -> None:
        """Everything that was posted has been handled."""
        for _ in range(4):
            QApplication.processEvents()

    def wait_for(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()))

    @property
    def page(self) -> PermissionsPage:
        page = self.window.shell.host.page(PERMISSIONS)
        assert isinstance(page, PermissionsPage)
        return page

    def row(self, key: str) -> DecisionRow:
        return self.page.rows[key]

    def switch(self, key: str) -> ToggleSwitch:
        switch = self.row(key).switch
        assert switch is not None
        return switch

    def click(self, widget: QWidget) -> None:
        """As a person with a mouse, in the middle of it."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def press(self, text: str) -> None:
        """The one visible button with this text."""
        self.click(self.button(text))

    def button(self, text: str) -> Button:
        found = [b for b in self.window.findChildren(Button) if b.isVisible() and b.text() == text]
        assert len(found) == 1, f"{len(found)} visible buttons say {text!r}"
        return found[0]

    def has_ring(self) -> bool:
        """What has the focus shows it."""
        return bool(getattr(focused(), "has_ring", False))

    def has_button(self, text: str) -> bool:
        return any(b.isVisible() and b.text() == text for b in self.window.findChildren(Button))


def focused() -> QWidget:
    """The widget that has the focus; there must be one."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def spoken(widget: QWidget) -> tuple[str, str, QAccessible.Role]:
    """Name, description and role as assistive technology gets them."""
    interface = QAccessible.queryAccessibleInterface(widget)
    name = interface.text(QAccessible.Text.Name)
    return name, interface.text(QAccessible.Text.Description), interface.role()


def state_of(widget: QWidget) -> QAccessible.State:
    return QAccessible.queryAccessibleInterface(widget).state()


def shown_texts(widget: QWidget) -> list[str]:
    """Everything that stands in the visible parts of a widget."""
    texts = []
    for child in [widget, *widget.findChildren(QWidget)]:
        if child.isVisibleTo(widget) or child is widget:
            interface = QAccessible.queryAccessibleInterface(child)
            if interface is not None:
                texts += [interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Description)]
    return [text for text in texts if text]


def says(widget: QWidget, sentence: str) -> bool:
    return any(sentence in text for text in shown_texts(widget))
