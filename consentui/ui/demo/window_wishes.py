"""What the panel's wishes mean for the window beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot

from consentui.application.ports import DemoPerson
from consentui.ui.shell.page_maker import PERMISSIONS

if TYPE_CHECKING:
    from consentui.ui.demo.demo_panel import DemoPanel
    from consentui.ui.shell.desks import Desks
    from consentui.ui.shell.dialog_desk import DialogDesk
    from consentui.ui.shell.messages import Messages
    from consentui.ui.shell.screens import Screens
    from consentui.ui.shell.session_actions import SessionActions
    from consentui.ui.shell.shell import Shell
    from consentui.ui.shell.window_settings import WindowSettings


class WindowBeside(Protocol):
    """The part of the MainWindow that a panel has wishes about."""

    sessions: SessionActions
    settings: WindowSettings
    screens: Screens
    shell: Shell

    @property
    def dialogs(self) -> DialogDesk: ...

    @property
    def messages(self) -> Messages: ...

    @property
    def desks(self) -> Desks: ...


class WindowWishes(QObject):
    """Owned by the App, GUI thread; outlives a panel that is made anew in another language. What the window needs after
    its first paint only is asked for with a wish."""

    def __init__(self, window: WindowBeside, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._panel: DemoPanel | None = None

    def listen_to(self, panel: DemoPanel) -> None:
        """The panel that is beside the window from now on."""
        if self._panel is not None:
            panel.phone.remember(self._panel.phone)
            if self._panel.is_folded_by_person:
                panel.toggle()
        self._panel = panel
        panel.code_filled.connect(self._fill_code)
        panel.person_chosen.connect(self.change_person)
        panel.started_again.connect(self.start_over)
        panel.failed.connect(self._say_error)

    @Slot(str)
    def _fill_code(self, code: str) -> None:
        """As if it was typed where one is asked for: in the dialog on show, else at the sign-in."""
        if not self._window.dialogs.fill_code(code):
            self._window.screens.fill_code(code)

    @Slot(object)
    def change_person(self, person: DemoPerson) -> None:
        """Their number is filled in; nobody means this device alone."""
        self._leave(person.language)
        self._window.sessions.change_person(person.phone_e164 or "")

    @Slot()
    def start_over(self) -> None:
        """The demo's service is as on its first day, and so is the window."""
        self._leave("")
        self._window.sessions.start_over()

    @Slot(object)
    def _say_error(self, error: BaseException) -> None:
        self._window.messages.say_error(error)

    def _leave(self, language: str) -> None:
        """Nothing stays open that was opened for somebody else. The window speaks the language of who comes; one that
        came with somebody else goes with them."""
        self._window.dialogs.close()
        self._window.desks.search.close()
        self._window.shell.host.show_page(PERMISSIONS, takes_focus=False)
        settings = self._window.settings
        brought = self._panel.people.languages if self._panel is not None else frozenset()
        if language or settings.now.language in brought:
            settings.set_language(language)
