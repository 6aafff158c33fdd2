"""What the person wishes about the account and the policy's answer, as calls of the client."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from consentui.domain.policy import PolicyAnswer
from consentui.ui.bridge import Bridge

if TYPE_CHECKING:
    from consentui.application.ports import CodeSent
    from consentui.ui.window_client import WindowClient


class SessionActions(QObject):
    """Owned by the MainWindow, GUI thread. Keeps the number that was typed in this run, nowhere else.

    Signals: `code_sent(CodeSent)`, `code_failed(error)`, `signed_in()`, `sign_in_failed(error)`,
    `answer_recorded()`, `answer_failed(error)`, `failed(error)` for everything else.
    """

    code_sent = Signal(object)
    code_failed = Signal(object)
    signed_in = Signal()
    sign_in_failed = Signal(object)
    answer_recorded = Signal()
    answer_failed = Signal(object)
    failed = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.last_phone = ""

    @Slot(str)
    def request_code(self, phone_e164: str) -> None:
        self.last_phone = phone_e164
        operation = self._bridge.run(lambda client: client.session.request_code(phone_e164))
        operation.on_success(self._say_sent).on_failure(self._say_not_sent)

    @Slot(str, str)
    def sign_in(self, attempt_id: str, code: str) -> None:
        operation = self._bridge.run(lambda client: client.session.sign_in(attempt_id, code))
        operation.on_success(self._say_signed_in).on_failure(self._say_not_signed_in)

    @Slot()
    def sign_out(self) -> None:
        self._bridge.run(_sign_out).on_failure(self._say)

    @Slot()
    def use_without_account(self) -> None:
        self._bridge.run(_use_without_account).on_failure(self._say)

    @Slot()
    def ask_to_sign_in(self) -> None:
        self._bridge.run(_ask_to_sign_in).on_failure(self._say)

    def change_person(self, phone_e164: str) -> None:
        """In a demo: sign in as another made-up person, or (no number) use this device alone."""
        self.last_phone = phone_e164
        self._bridge.run(_leave_for_sign_in if phone_e164 else _sign_out).on_failure(self._say)

    @Slot()
    def start_over(self) -> None:
        """In a demo whose service is as on its first day: what this window knows of people is void."""
        self.last_phone = ""
        self._bridge.run(_start_over).on_failure(self._say)

    @Slot()
    def keep_in_memory(self) -> None:
        self._bridge.run(_keep_in_memory).on_failure(self._say)

    @Slot()
    def retry_keyring(self) -> None:
        self._bridge.run(_retry_keyring).on_failure(self._say)

    @Slot(object)
    def answer_policy(self, answer: PolicyAnswer) -> None:
        operation = self._bridge.run(lambda client: client.answer_policy(answer))
        operation.on_success(self._say_answered).on_failure(self._say_not_answered)

    @Slot(str)
    def keep_account_choice(self, purpose: str) -> None:
        self._bridge.run(lambda client: client.keep_account_choice(purpose)).on_failure(self._say)

    @Slot()
    def decide_carried_later(self) -> None:
        self._bridge.run(_decide_carried_later).on_failure(self._say)

    def _say_sent(self, sent: CodeSent) -> None:
        self.code_sent.emit(sent)

    def _say_not_sent(self, error: BaseException) -> None:
        self.code_failed.emit(error)

    def _say_signed_in(self, _nothing: object) -> None:
        self.signed_in.emit()

    def _say_not_signed_in(self, error: BaseException) -> None:
        self.sign_in_failed.emit(error)

    def _say_answered(self, _nothing: object) -> None:
        self.answer_recorded.emit()

    def _say_not_answered(self, error: BaseException) -> None:
        self.answer_failed.emit(error)

    def _say(self, error: BaseException) -> None:
        self.failed.emit(error)


def _sign_out(client: WindowClient) -> Coroutine[Any, Any, None]:
    return client.session.sign_out()


async def _leave_for_sign_in(client: WindowClient) -> None:
    await client.session.sign_out()
    await client.session.ask_to_sign_in()


def _start_over(client: WindowClient) -> Coroutine[Any, Any, None]:
    return client.session.start_over()


def _use_without_account(client: WindowClient) -> Coroutine[Any, Any, None]:
    return client.session.use_without_account()


def _ask_to_sign_in(client: WindowClient) -> Coroutine[Any, Any, None]:
    return client.session.ask_to_sign_in()


def _keep_in_memory(client: WindowClient) -> Coroutine[Any, Any, None]:
    return client.session.keep_in_memory()


def _retry_keyring(client: WindowClient) -> Coroutine[Any, Any, None]:
    return client.session.retry_keyring()


def _decide_carried_later(client: WindowClient) -> Coroutine[Any, Any, None]:
    return client.decide_carried_later()
