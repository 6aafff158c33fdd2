"""Where wishes about a copy of one's data arrive; what carries them out is made with the first of them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.ui.bridge import Bridge
from consentui.ui.shell import late_parts
from consentui.ui.shell.dialog_desk import DialogDesk
from consentui.ui.shell.session_actions import SessionActions
from consentui.ui.shell.switch_actions import SwitchActions
from consentui.ui.theme import Theme

if TYPE_CHECKING:
    from consentui.ui.models.copy_view import CopyAct
    from consentui.ui.shell.copy_actions import CopyActions


class CopyDesk(QObject):
    """Owned by the Desks, GUI thread. Signals: `failed(error)`, `look_requested(path)`: the copy lies there."""

    failed = Signal(object)
    look_requested = Signal(str)

    def __init__(
        self,
        theme: Theme,
        bridge: Bridge,
        switches: SwitchActions,
        sessions: SessionActions,
        dialogs: DialogDesk,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._bridge = bridge
        self._switches = switches
        self._sessions = sessions
        self._dialogs = dialogs
        self._window = window

    @cached_property
    def actions(self) -> CopyActions:
        """What carries them out."""
        actions = late_parts.copy_actions(
            self._theme, self._bridge, self._switches, self._sessions, self._dialogs, self._window
        )
        actions.failed.connect(self.failed)
        actions.look_requested.connect(self.look_requested)
        return actions

    @Slot(object, str)
    def act(self, act: CopyAct, request_id: str) -> None:
        """A button of the card was pressed."""
        self.actions.act(act, request_id)

    @Slot(str)
    def save_as(self, path: str) -> None:
        """Another copy of the copy that is open."""
        self.actions.save_as(path)
