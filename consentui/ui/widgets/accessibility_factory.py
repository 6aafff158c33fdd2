"""What assistive technology hears of our own widgets: one interface class, one factory for all of them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAttributesInterface, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QApplication, QWidget
from shiboken6 import VoidPtr, getCppPointer

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
        said = own or super().text(kind)
        # A tooltip for the eyes is the description for the ears, which have heard these words as the name.
        is_heard = kind == QAccessible.Text.Description and said in self.text(QAccessible.Text.Name)
        return "" if is_heard else said

    def actionNames(self) -> list[str]:
        widget = self.widget()
        if self.role() == QAccessible.Role.StaticText:  # a button by its making, a text to everybody
            return []
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

    def _spoken(self) -> Any:
        return self.widget()


class HeadingLevel(QAccessibleAttributesInterface):
    """The one attribute of a heading."""

    def __init__(self, level: int) -> None:
        super().__init__()
        self._level = level

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Level]

    def attributeValue(self, key: QAccessible.Attribute) -> int | None:
        return self._level if key == QAccessible.Attribute.Level else None


class HeadingInterface(SpokenInterface):
    """A heading, which also has its level. Qt asks for that by a pointer to the second interface."""

    def __init__(self, widget: QWidget, level: int) -> None:
        super().__init__(widget)
        self._attributes = HeadingLevel(level)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        if kind == QAccessible.InterfaceType.AttributesInterface:
            return VoidPtr(getCppPointer(self._attributes)[0])
        # Never None: PySide6 cannot hand it to Qt as a null pointer and ends the process when a screen reader asks.
        return super().interface_cast(kind) or VoidPtr(0)


class FrameInterface(QAccessibleWidget):
    """The window itself: screen readers look for a frame and say its title."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, QAccessible.Role.Window)


class AccessibilityFactory:
    """Hands Qt a SpokenInterface for every spoken widget; owned by the App, which keeps it for its whole life."""

    def install(self) -> None:
        """Once per application, after the first paint: loading QAccessible takes a thirtieth of the time to it.

        What assistive technology asked about before got an interface of Qt's own; it is made anew.
        """
        QAccessible.installFactory(self._create)
        if QAccessible.isActive():
            for widget in QApplication.allWidgets():
                if getattr(widget, "accessible_interface", self) is None:
                    _renew(widget)

    def _create(self, _class_name: str, source: QObject) -> QAccessibleInterface | None:
        if isinstance(source, QWidget) and getattr(source, "is_program_window", False):
            return _frame_of(source)
        # Asked of the class: Qt may ask for the interface while the widget is still being made.
        is_spoken = hasattr(source, "accessible_role") or hasattr(source, "make_accessible_interface")
        if not is_spoken or not isinstance(source, QWidget):
            return None
        level = getattr(source, "heading_level", 0)
        interface: QAccessibleInterface
        if hasattr(source, "make_accessible_interface"):  # a view whose parts are no widgets
            interface = source.make_accessible_interface()
        else:
            interface = HeadingInterface(source, level) if level else SpokenInterface(source)
        source.accessible_interface = interface  # type: ignore[attr-defined]
        return interface


def _frame_of(window: Any) -> FrameInterface:
    window.accessible_interface = FrameInterface(window)
    made: FrameInterface = window.accessible_interface
    return made


def _renew(widget: Any) -> None:
    interface = QAccessible.queryAccessibleInterface(widget)
    if widget.accessible_interface is None:  # the factory was not asked: Qt has one from before
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(interface))
