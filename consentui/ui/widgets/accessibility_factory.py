"""What assistive technology hears of our own widgets: one interface class, one factory for all of them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

_PRESS = "Press"
_TOGGLE = "Toggle"
_SET_FOCUS = "SetFocus"


class SpokenInterface(QAccessibleWidget):
    """The interface of one spoken widget; owned by Qt's accessibility cache and kept alive by the widget."""

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
        widget = self.widget()
        if not isinstance(widget, QAbstractButton) or not widget.isEnabled():
            return list(super().actionNames())
        toggles = (QAccessible.Role.Switch, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton)
        return [_TOGGLE if self.role() in toggles else _PRESS, _SET_FOCUS]

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
    """Hands Qt a SpokenInterface for every spoken widget; owned by the App, which keeps it for its whole life."""

    def install(self) -> None:
        """Once per application, before the first window shows."""
        QAccessible.installFactory(self._create)

    def _create(self, _class_name: str, source: QObject) -> QAccessibleInterface | None:
        if not hasattr(source, "accessible_role") or not isinstance(source, QWidget):
            return None
        interface = SpokenInterface(source)
        source.accessible_interface = interface  # type: ignore[attr-defined]
        return interface
