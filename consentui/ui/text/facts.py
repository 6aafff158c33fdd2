"""The facts beside a permission: who receives the data, how long it is kept, when it was last changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from consentui.application.snapshot import PurposeView
from consentui.domain.catalogue import Catalogue, Offer, Purpose, Recipient
from consentui.ui.text.dates import Dates

translate = QCoreApplication.translate


def policy_does_not_say() -> str:
    return translate("Facts", "The policy does not say.")


def if_off(purpose: Purpose) -> str:
    """What stops without it, as the policy states it."""
    if purpose.if_off is None:
        return translate("Facts", "If off: the policy does not say.")
    return translate("Facts", "If off: {what}").format(what=purpose.if_off)


def consequence(purpose: Purpose) -> str:
    """What happens with it on, under the title of a use in the chooser."""
    return purpose.explanation


def offer(purposes: Sequence[Purpose], app: str) -> str:
    """Who offers the switch, where the policy names none; else nothing."""
    if all(purpose.offered_by is Offer.POLICY for purpose in purposes):
        return ""
    return translate("Facts", "{app}. The policy names no switch for it.").format(app=app)


def recipients(catalogue: Catalogue, purposes: Sequence[Purpose]) -> str:
    """One line per recipient; a use whose recipients are not stated is named where others are."""
    named: dict[str, None] = {}
    unstated: list[Purpose] = []
    for purpose in purposes:
        if purpose.recipients is None:
            unstated.append(purpose)
            continue
        for recipient_id in purpose.recipients:
            named[_recipient(catalogue.recipient_by_id[recipient_id])] = None
    lines = list(named)
    if not lines and not unstated:
        return translate("Facts", "Nobody, the policy says.")
    if not lines:
        return policy_does_not_say()
    text = translate("Facts", "{use}: the policy does not say.")
    return "\n".join(lines + [text.format(use=purpose.title) for purpose in unstated])


def retention(purposes: Sequence[Purpose]) -> str:
    """Every different period that is stated, one a line."""
    stated = dict.fromkeys(purpose.retention or policy_does_not_say() for purpose in purposes)
    return "\n".join(stated)


def last_changed(views: Sequence[PurposeView], dates: Dates, *, is_of_device: bool = False) -> str:
    """The newest decision on record among these: "21 Nov 2026, 18:04, on Linux".

    `is_of_device`: the choices are this device's own, so nobody else decided. Of an account's decisions the service
    names the operating system only, which several devices share: which of them it was is not guessed.
    """
    decided = [(view.recorded_at, view.device_name) for view in views if view.recorded_at is not None]
    if not decided:
        return translate("Facts", "not decided yet")
    recorded_at, device = max(decided, key=lambda entry: entry[0])
    moment = dates.moment(recorded_at)
    if is_of_device:
        return translate("Facts", "{moment}, on this computer").format(moment=moment)
    if not device:
        return moment
    return translate("Facts", "{moment}, on {device}").format(moment=moment, device=device)


def _recipient(recipient: Recipient) -> str:
    if recipient.why is None:
        return recipient.name
    return translate("Facts", "{name}, {why}").format(name=recipient.name, why=recipient.why)
