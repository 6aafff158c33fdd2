"""What a row says in the box under it when something went wrong or needs an answer, with its buttons."""

from __future__ import annotations

import enum

from PySide6.QtCore import QCoreApplication

from consentui.application.snapshot import ConflictView, PurposeView
from consentui.application.switch.record import ConflictReason
from consentui.application.switch.state import Notice, OffHold
from consentui.domain.record import Record, replace
from consentui.domain.switch_state import SwitchState
from consentui.ui.text.dates import Dates
from consentui.ui.text.permission_names import named_in_sentence, stays_off
from consentui.ui.text.sentences import in_a_row
from consentui.ui.theme.parts import Tone

translate = QCoreApplication.translate

# After so many failed sends the row says so (UX, section 4, "failed turning off").
_TRIES_BEFORE_SAID = 3


class RowAction(enum.Enum):
    """What a button in an inset asks for."""

    KEEP_OFF = "keep_off"
    TURN_ON = "turn_on"
    CHECK_AGAIN = "check_again"
    TRY_NOW = "try_now"
    RETRY_ON = "retry_on"
    SIGN_IN = "sign_in"
    SEE_CHANGES = "see_changes"


class RowButton(Record):
    action: RowAction
    text: str


class Inset(Record):
    """One box; `has_answer` boxes put their buttons in a row of equals under the text (#05). `reference`: of the error
    it is about, empty where it is none."""

    tone: Tone
    icon: str | None
    title: str
    text: str
    buttons: tuple[RowButton, ...] = ()
    has_answer: bool = False
    reference: str = ""


class InsetWords:
    """Makes the inset of one purpose; immutable, GUI thread. `contact` is the service's address, if it gave one."""

    def __init__(self, app: str, dates: Dates, contact: str = "") -> None:
        self._app = app
        self._dates = dates
        self._contact = contact

    def inset(self, permission: str, title: str, view: PurposeView) -> Inset | None:
        """`permission` is its key, `title` names the permission, or the one use of several that this is about."""
        name = named_in_sentence(permission, title)
        if view.state is SwitchState.CONFLICT:  # a question, and no error
            return self._conflict(permission, name, view)
        inset = self._trouble(permission, name, view)
        if inset is None or inset.tone is Tone.INFO:
            return inset
        return replace(inset, reference=view.reference)

    def _trouble(self, permission: str, name: str, view: PurposeView) -> Inset | None:
        if view.state is SwitchState.UNKNOWN:
            return self._unknown()
        if view.state is SwitchState.NOT_SAVED:
            return _not_saved()
        if view.state is SwitchState.TURNING_OFF and not view.was_off:
            return self._held_off(view)
        if view.state in (SwitchState.OFF, SwitchState.UNSET):
            return self._not_turned_on(permission, name, view)
        return None

    def _conflict(self, permission: str, name: str, view: PurposeView) -> Inset:
        conflict = view.conflict or ConflictView(ConflictReason.HISTORY_LOST, False, None, None)
        keep = RowButton(RowAction.KEEP_OFF, translate("InsetWords", "Keep it off"))
        on = RowButton(RowAction.TURN_ON, translate("InsetWords", "Turn it on"))
        if conflict.is_recorded_on:
            on = RowButton(RowAction.TURN_ON, translate("InsetWords", "Keep it on"))
            keep = RowButton(RowAction.KEEP_OFF, translate("InsetWords", "Turn it off"))
        title = self._conflict_title(conflict, name)
        return Inset(Tone.WARN, None, title, self._conflict_text(conflict, permission), (keep, on), has_answer=True)

    def _conflict_title(self, conflict: ConflictView, name: str) -> str:
        if conflict.reason is ConflictReason.TURNED_OFF_ELSEWHERE:
            return self._turned_off_elsewhere(conflict, name)
        titles = {
            ConflictReason.POLICY_CHANGED: translate(
                "InsetWords", "The privacy policy has changed what it says about {name}."
            ),
            ConflictReason.HISTORY_LOST: translate(
                "InsetWords", "{app} no longer has a record of what you decided about {name}."
            ),
            ConflictReason.RECORDED_AS_ON: translate("InsetWords", "{app} has recorded {name} as on after all."),
        }
        return titles[conflict.reason].format(app=self._app, name=name)

    def _turned_off_elsewhere(self, conflict: ConflictView, name: str) -> str:
        if conflict.recorded_at is None:
            text = translate("InsetWords", "You turned {name} on here, but off on another device.")
            return text.format(name=name)
        when = self._dates.at(conflict.recorded_at)
        if conflict.device_name:
            text = translate("InsetWords", "You turned {name} on here, but off on another device ({device}) {when}.")
            return text.format(name=name, device=conflict.device_name, when=when)
        text = translate("InsetWords", "You turned {name} on here, but off on another device {when}.")
        return text.format(name=name, when=when)

    def _conflict_text(self, conflict: ConflictView, permission: str) -> str:
        if conflict.is_recorded_on:
            text = translate("InsetWords", "{app} has it as on. It is off on this computer until you answer.")
            return text.format(app=self._app)
        if conflict.reason is ConflictReason.POLICY_CHANGED:
            return translate("InsetWords", "It stays off until you answer. Read what the policy says now first.")
        if conflict.reason is ConflictReason.TURNED_OFF_ELSEWHERE:
            return translate("InsetWords", "It stays off until you answer. Which one is right?")
        return translate("InsetWords", "It stays off until you answer.")

    def _unknown(self) -> Inset:
        text = translate("InsetWords", "Off on this computer; {app} may have it as on.").format(app=self._app)
        return Inset(
            Tone.WARN,
            None,
            translate("InsetWords", "We could not confirm it."),
            text,
            (
                RowButton(RowAction.CHECK_AGAIN, translate("InsetWords", "Check again")),
                RowButton(RowAction.KEEP_OFF, translate("InsetWords", "Keep off")),
            ),
            has_answer=True,
        )

    def _held_off(self, view: PurposeView) -> Inset | None:
        try_now = (RowButton(RowAction.TRY_NOW, translate("InsetWords", "Try now")),)
        if view.off_hold is OffHold.BUSY:
            text = translate("InsetWords", "It counts here already. Nothing can get lost.")
            if view.retry_at is None:
                return Inset(Tone.WARN, "clock", translate("InsetWords", "The service is busy."), text, try_now)
            title = translate("InsetWords", "The service is busy. We try again at {time}.")
            return Inset(Tone.WARN, "clock", title.format(time=self._dates.time(view.retry_at)), text, try_now)
        if view.off_hold is OffHold.NOT_ANSWERED and view.off_failures >= _TRIES_BEFORE_SAID:
            return Inset(Tone.WARN, "alert", translate("InsetWords", "Not off yet."), self._keep_trying(), try_now)
        return None

    def _keep_trying(self) -> str:
        text = translate("InsetWords", "The server does not answer. We keep trying.")
        if not self._contact:
            return text
        where = translate("InsetWords", "You can also write to {address}.").format(address=self._contact)
        return in_a_row((text, where))

    def _not_turned_on(self, permission: str, name: str, view: PurposeView) -> Inset | None:
        if view.notice is Notice.SIGN_IN_NEEDED:
            return _sign_in_needed()
        if view.notice is Notice.BUSY:
            return self._busy(permission, view)
        if view.notice is Notice.POLICY_CHANGED:
            return _policy_changed()
        reasons = {
            Notice.FAILED: translate("InsetWords", "The service did not take it. Nothing was changed."),
            Notice.COULD_NOT_SAVE: translate("InsetWords", "This computer could not save the step. Nothing was sent."),
        }
        if view.notice is None or view.notice not in reasons:
            return None
        title = in_a_row(
            (translate("InsetWords", "We could not turn on {name}.").format(name=name), stays_off(permission))
        )
        retry = RowButton(RowAction.RETRY_ON, translate("InsetWords", "Try again"))
        return Inset(Tone.DANGER, "alert", title, reasons[view.notice], (retry,))

    def _busy(self, permission: str, view: PurposeView) -> Inset:
        retry = (RowButton(RowAction.RETRY_ON, translate("InsetWords", "Try again")),)
        title = in_a_row((translate("InsetWords", "The service is busy."), stays_off(permission)))
        text = translate("InsetWords", "Nothing was changed. Try again in a moment.")
        if view.retry_at is not None:
            text = translate("InsetWords", "Nothing was changed. Try again at {time}.")
            text = text.format(time=self._dates.time(view.retry_at))
        return Inset(Tone.WARN, "clock", title, text, retry)


def _not_saved() -> Inset:
    return Inset(
        Tone.DANGER,
        "alert",
        translate("InsetWords", "Turning off; this computer could not save it."),
        translate("InsetWords", "Keep the window open while we send."),
        (RowButton(RowAction.TRY_NOW, translate("InsetWords", "Try now")),),
    )


def _sign_in_needed() -> Inset:
    return Inset(
        Tone.WARN,
        "user",
        translate("InsetWords", "Sign in to turn this on. It stays off."),
        translate("InsetWords", "You were signed out. Nothing was changed."),
        (RowButton(RowAction.SIGN_IN, translate("InsetWords", "Sign in")),),
    )


def _policy_changed() -> Inset:
    title = translate("InsetWords", "The privacy policy says something new about this.")
    text = translate("InsetWords", "Read what is new, then decide.")
    see = RowButton(RowAction.SEE_CHANGES, translate("InsetWords", "See what changes"))
    return Inset(Tone.INFO, "file-text", title, text, (see,))
