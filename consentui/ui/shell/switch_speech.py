"""Tells assistive technology, once, what a switch has come to while nobody looked at it."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from consentui.application.snapshot import AppSnapshot, PurposeView
from consentui.application.switch.state import Notice
from consentui.domain.catalogue import Catalogue
from consentui.domain.switch_state import SwitchState
from consentui.ui.text.announcements import pending_said, problem_said
from consentui.ui.widgets.accessible import announce

# A change that takes longer is said, a quick one only when it is done.
_PENDING_SAID_AFTER_MS = 1000
_PENDING = (SwitchState.TURNING_ON, SwitchState.TURNING_OFF)


class Say(Protocol):
    """How a sentence reaches assistive technology."""

    def __call__(self, widget: QWidget, text: str, *, is_urgent: bool) -> None: ...


class SwitchSpeech(QObject):
    """Owned by the MainWindow, GUI thread. Announces what is new compared with the snapshot before."""

    def __init__(self, window: QWidget, say: Say = announce) -> None:
        super().__init__(window)
        self._window = window
        self._say = say
        self._before: AppSnapshot | None = None
        self._pending: dict[str, str] = {}
        self._delay = QTimer(self, singleShot=True, interval=_PENDING_SAID_AFTER_MS)
        self._delay.timeout.connect(self._say_pending)

    def take(self, snapshot: AppSnapshot) -> None:
        """The next snapshot on screen."""
        before, self._before = self._before, snapshot
        if before is None or snapshot.catalogue is None or before.switches is snapshot.switches:
            return
        said: dict[str, bool] = {}
        for key, title, purposes in _rows(snapshot.catalogue):
            for purpose in purposes:
                old, new = before.switch(purpose), snapshot.switch(purpose)
                if old is new or (old.state, old.notice) == (new.state, new.notice):
                    continue
                text = problem_said(title, key, new)
                if text is not None:
                    said[text] = _is_urgent(new)
                self._note_pending(purpose, title, new)
        for text, is_urgent in said.items():
            self._say(self._window, text, is_urgent=is_urgent)

    def _note_pending(self, purpose: str, title: str, view: PurposeView) -> None:
        self._pending.pop(purpose, None)
        text = pending_said(title, view) if view.state in _PENDING else None
        if text is not None:
            self._pending[purpose] = text
            self._delay.start()
        elif not self._pending:
            self._delay.stop()

    @Slot()
    def _say_pending(self) -> None:
        for text in dict.fromkeys(self._pending.values()):
            self._say(self._window, text, is_urgent=False)
        self._pending.clear()


def _rows(catalogue: Catalogue) -> list[tuple[str, str, tuple[str, ...]]]:
    """Key, title and purposes of every permission and of every choice that is no use of a permission."""
    rows = [(permission.key, permission.title, permission.purposes) for permission in catalogue.permissions]
    known = {purpose for _, _, purposes in rows for purpose in purposes}
    chosen = [(choice.key, choice.title, choice.purpose) for choice in catalogue.choices]
    return rows + [(key, title, (purpose,)) for key, title, purpose in chosen if purpose and purpose not in known]


def _is_urgent(view: PurposeView) -> bool:
    is_question = view.state in (SwitchState.CONFLICT, SwitchState.UNKNOWN, SwitchState.NOT_SAVED)
    return is_question or view.notice in (Notice.FAILED, Notice.COULD_NOT_SAVE, Notice.BUSY, Notice.SIGN_IN_NEEDED)
