"""What every test of a widget needs: a theme of its own, and a way to show things that go away again."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from consentui.ui.theme import Look, Theme, ThemeSettings
from consentui.ui.widgets.accessibility_factory import AccessibilityFactory


@pytest.fixture(scope="session")
def accessibility(qapp: QApplication) -> AccessibilityFactory:
    """Installed once: Qt keeps factories for the life of the process."""
    factory = AccessibilityFactory()
    factory.install()
    return factory


@pytest.fixture
def theme(qapp: QApplication, accessibility: AccessibilityFactory) -> Iterator[Theme]:
    """Light, 100 %, with motion."""
    theme = Theme(qapp, ThemeSettings(look=Look.LIGHT))
    theme.install()
    yield theme
    theme.deleteLater()


@pytest.fixture
def still_theme(qapp: QApplication, accessibility: AccessibilityFactory) -> Iterator[Theme]:
    """The same with less motion: whatever moves is at its end at once."""
    theme = Theme(qapp, ThemeSettings(look=Look.LIGHT, has_less_motion=True))
    theme.install()
    yield theme
    theme.deleteLater()


Show = Callable[..., QWidget]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Shows widgets under each other in an active window that goes away with the test."""

    windows: list[QWidget] = []

    def show(*widgets: QWidget, width: int = 700, height: int = 500) -> QWidget:
        window = QWidget()
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch()
        window.resize(width, height)
        qtbot.addWidget(window)
        windows.append(window)  # qtbot keeps only a weak reference
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return show


def focus(widget: QWidget) -> None:
    """As the Tab key does."""
    widget.clearFocus()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
