"""What assistive technology hears of our own widgets: one interface class, one factory for all of them."""

from __future__ import annotations

from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

_PRESS = "Press"
_TOGGLE = "Toggle"
_SET_FOCUS = "SetFocus"


@runtime_checkable
class Spoken(Protocol):
    """A widget with a role or a state that Qt cannot know. It keeps the interface alive in `accessible_interface`."""

    accessible_interface: QAccessibleInterface | None

    def accessible_role(self) -> QAccessible.Role:
        """The role; it may change with the text (a label that becomes a heading)."""

    def fill_accessible_state(self, state: QAccessible.State) -> None:
        """Set the bits that differ from an ordinary widget."""

    def accessible_text(self, kind: QAccessible.Text) -> str:
        """Name, description or value; "" leaves it to Qt (setAccessibleName and so on)."""


class SpokenInterface(QAccessibleWidget):
    """The interface of one Spoken widget; owned by Qt's accessibility cache and kept alive by the widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Client)

    def role(self) -> QAccessible.Role:
        role: QAccessible.Role = self._spoken().accessible_role()
        return role

    def state(self) -> QAccessible.State:
        state = super().state()
        self._spoken().fill_accessible_state(state)
        return state

    def text(self, kind: QAccessible.Text) -> str:
        own: str = self._spoken().accessible_text(kind)
        return own or super().text(kind)

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Level] if self._level() else []

    def attributeValue(self, key: QAccessible.Attribute) -> Any:
        return self._level() if key == QAccessible.Attribute.Level else None

    def actionNames(self) -> list[str]:
        if not isinstance(self.widget(), QAbstractButton) or not self.widget().isEnabled():
            return list(super().actionNames())
        first = _TOGGLE if self.role() == QAccessible.Role.Switch else _PRESS
        return [first, _SET_FOCUS]

    def doAction(self, name: str) -> None:
        widget = self.widget()
        if isinstance(widget, QAbstractButton) and name in (_PRESS, _TOGGLE):
            widget.click()
        else:
            super().doAction(name)

    def _level(self) -> int:
        return getattr(self._spoken(), "heading_level", 0)

    def _spoken(self) -> Any:
        return self.widget()


class AccessibilityFactory:
    """Hands Qt a SpokenInterface for every Spoken widget; owned by the App, which keeps it for its whole life."""

    def install(self) -> None:
        """Once per application, before the first window shows."""
        QAccessible.installFactory(self._create)

    def _create(self, _class_name: str, source: QObject) -> QAccessibleInterface | None:
        if not isinstance(source, QWidget) or not isinstance(source, Spoken):
            return None
        interface = SpokenInterface(source)
        source.accessible_interface = interface
        return interface


def say_name_changed(widget: QWidget) -> None:
    """Tell assistive technology that name or text of the widget is new."""
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.NameChanged))


def say_state_changed(widget: QWidget, **bits: bool) -> None:
    """Tell assistive technology which bits of the state are new."""
    changed = QAccessible.State()
    for name in bits:
        setattr(changed, name, True)
    QAccessible.updateAccessibility(QAccessibleStateChangeEvent(widget, changed))
