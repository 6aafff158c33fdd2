"""What a person wishes about a copy of their data, as calls of the client: ask, cancel, download, look inside."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from consentui.application.copy_names import name_of_copy
from consentui.application.ports import CodeSent
from consentui.application.requests_service import RequestWish
from consentui.application.rights_ports import CodeProof
from consentui.domain.data_request import RequestKind
from consentui.domain.errors import CodeRefused, RightsRefusal, RightsRefused
from consentui.ui.bridge import Bridge
from consentui.ui.dialogs.ask_copy_dialog import AskCopyDialog, CopyCategory
from consentui.ui.models.copy_view import CopyAct
from consentui.ui.shell.own_folder import downloads_folder
from consentui.ui.shell.save_dialog import save_dialog
from consentui.ui.shell.session_actions import SessionActions
from consentui.ui.shell.switch_actions import SwitchActions
from consentui.ui.text.errors import words_of
from consentui.ui.theme import Theme

if TYPE_CHECKING:
    from consentui.ui.shell.dialog_desk import DialogDesk
    from consentui.ui.window_client import WindowClient


class CopyActions(QObject):
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
        self._asking: AskCopyDialog | None = None

    @Slot(object, str)
    def act(self, act: CopyAct, request_id: str) -> None:
        """A button of the card was pressed."""
        match act:
            case CopyAct.ASK:
                self.ask()
            case CopyAct.CANCEL_REQUEST:
                self._bridge.run(lambda client: client.requests.cancel(request_id)).on_failure(self._say)
            case CopyAct.LOOK:
                self.look(request_id)
            case CopyAct.DOWNLOAD:
                self.choose_place(request_id)
            case CopyAct.PAUSE:
                self._bridge.run(_pause)
            case CopyAct.RESUME:
                self._bridge.run(_resume)
            case CopyAct.GIVE_UP:
                self._bridge.run(_give_up)
            case CopyAct.SIGN_IN:
                self._sessions.ask_to_sign_in()
            case CopyAct.TRY_AGAIN:
                self._bridge.run(_load)

    @Slot()
    def ask(self) -> None:
        """[Get a copy]: what to put in."""
        snapshot = self._switches.shown
        held = snapshot.catalogue.held_data if snapshot.catalogue is not None else ()
        categories = [CopyCategory(category.key, category.title, category.summary) for category in held]
        app = snapshot.service.name if snapshot.service else self.tr("the service")
        dialog = AskCopyDialog(self._theme, categories, app, self._window)
        dialog.asked.connect(self._send)
        dialog.code_requested.connect(self._send_code)
        dialog.closed.connect(self._forget_dialog)
        self._asking = dialog
        self._dialogs.show_dialog(dialog)

    def look(self, request_id: str) -> None:
        """Open it in the window; fetched first where it is not here."""
        operation = self._bridge.run(lambda client: client.downloads.look(request_id))
        operation.on_success(self._open).on_failure(self._say)

    def choose_place(self, request_id: str) -> None:
        """The dialog of the system; what was chosen is where the copy will be."""
        dialog = self._save_dialog()
        dialog.fileSelected.connect(partial(self._save, request_id))
        dialog.open()

    def save_as(self, source: str) -> None:
        """Another copy of the copy that is open."""
        dialog = self._save_dialog()
        dialog.fileSelected.connect(partial(self._copy, source))
        dialog.open()

    def _save_dialog(self) -> QFileDialog:
        place = downloads_folder() / name_of_copy(self._switches.shown)
        return save_dialog(self._window, self.tr("Save your copy"), place, self.tr("Zip files (*.zip)"))

    def _save(self, request_id: str, path: str) -> None:
        """The dialog has asked already whether a file of this name may go."""
        if path:
            is_there = Path(path).exists()
            self._bridge.run(lambda client: client.downloads.save(request_id, path, may_replace=is_there))

    def _copy(self, source: str, path: str) -> None:
        if path:
            is_there = Path(path).exists()
            self._bridge.run(lambda client: client.downloads.save_as(source, path, may_replace=is_there)).on_failure(
                self._say
            )

    @Slot(object, object)
    def _send(self, categories: tuple[str, ...], proof: CodeProof | None) -> None:
        wish = RequestWish(RequestKind.ACCESS, categories)
        operation = self._bridge.run(lambda client: client.requests.ask(wish, proof))
        operation.on_success(self._close_dialog).on_failure(self._show_refusal)

    @Slot()
    def _send_code(self) -> None:
        operation = self._bridge.run(_request_code)
        operation.on_success(self._show_code_step).on_failure(self._show_refusal)

    def _show_code_step(self, sent: CodeSent) -> None:
        if self._asking is not None:
            self._asking.show_code_step(sent)

    def _show_refusal(self, error: BaseException) -> None:
        if isinstance(error, RightsRefused) and error.why is RightsRefusal.PROOF_REQUIRED:
            self._send_code()
            return
        app = self._switches.shown.service
        words = words_of(error, app.name if app else self.tr("The service"))
        if self._asking is None:
            self._say(error)
        elif isinstance(error, CodeRefused):
            self._asking.show_code_error(words.sentence, words.reference)
        else:
            self._asking.show_failure(words.sentence, words.reference)

    def _close_dialog(self, _request: object) -> None:
        if self._asking is not None:
            self._asking.close_dialog()

    @Slot()
    def _forget_dialog(self) -> None:
        self._asking = None

    def _open(self, path: str | None) -> None:
        if path:
            self.look_requested.emit(path)

    def _say(self, error: BaseException) -> None:
        self.failed.emit(error)


async def _pause(client: WindowClient) -> None:
    await client.downloads.pause()


async def _resume(client: WindowClient) -> None:
    await client.downloads.resume()


async def _give_up(client: WindowClient) -> None:
    await client.downloads.give_up()


async def _load(client: WindowClient) -> None:
    await client.requests.load()


async def _request_code(client: WindowClient) -> CodeSent:
    return await client.requests.request_code()
