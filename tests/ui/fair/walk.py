"""Somebody who decides in the window: real clicks on real widgets, each of them counted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from consentui.application.snapshot import AppSnapshot
from consentui.ui.widgets.button import Button
from tests.ui.stage import Stage


@dataclass(frozen=True)
class Steps:
    """How many clicks and entries it takes; `grant` is None where this window offers no yes at all."""

    refuse: int
    grant: int | None


@dataclass
class Walk:
    """One stage; what was called for is kept over all its windows."""

    stage: Stage
    called: set[str] = field(default_factory=set)
    steps: int = 0

    def open(self, snapshot: AppSnapshot, *, width: int = 1200, height: int = 800) -> None:
        self.called |= set(self.stage.notes.names())
        self.stage.notes.calls.clear()
        self.stage.open(snapshot, width=width, height=height)

    def page(self, key: str) -> QWidget:
        self.stage.window.desks  # noqa: B018 (made after the first paint)
        self.stage.window.shell.open_page(key)
        self.stage.settle()
        return self.stage.window.shell.host.page(key)

    def count(self, call: str, way: Callable[..., None], *arguments: object) -> int:
        """The steps of `way(*arguments)`, at the end of which `call` was made; with "" nothing was decided."""
        self.steps, before = 0, len(self.stage.notes.calls)
        way(*arguments)
        made = self.stage.notes.names()[before:]
        assert not call or call in made, f"{call} was not called for: {made}"
        assert call or not {"turn_on", "turn_off", "delete_account"} & set(made), made
        return self.steps

    def click(self, widget: QWidget | None) -> None:
        assert widget is not None and widget.isVisible() and widget.isEnabled()
        self.steps += 1
        self.stage.click(widget)

    def press(self, text: str, inside: QWidget | None = None) -> None:
        place = inside or self.stage.window
        found = [b for b in place.findChildren(Button) if b.isVisible() and b.text() == text]
        assert found, text
        self.click(found[0])

    def enter(self, edit: QLineEdit, text: str) -> None:
        self.steps += 1
        edit.setFocus()
        QTest.keyClicks(edit, text)
        self.stage.settle()

    def is_answered_by_enter(self) -> bool:
        """Enter, just as the question stands there, calls for something."""
        before = len(self.stage.notes.calls)
        QTest.keyClick(QApplication.focusWidget() or self.stage.window, Qt.Key.Key_Return)
        self.stage.settle()
        return len(self.stage.notes.calls) > before
