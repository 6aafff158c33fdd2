"""The facts beside a permission: who receives the data, how long it is kept, when it was last changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from consentui.application.snapshot import PurposeView
from consentui.domain.catalogue import Catalogue, Purpose, Recipient
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


def last_changed(views: Sequence[PurposeView], dates: Dates) -> str:
    """The newest decision on record among these: "21 Nov 2026, 18:04, on Linux"."""
    decided = [(view.recorded_at, view.device_name) for view in views if view.recorded_at is not None]
    if not decided:
        return translate("Facts", "not decided yet")
    recorded_at, device = max(decided, key=lambda entry: entry[0])
    moment = dates.moment(recorded_at)
    if not device:
        return moment
    return translate("Facts", "{moment}, on {device}").format(moment=moment, device=device)


def _recipient(recipient: Recipient) -> str:
    if recipient.why is None:
        return recipient.name
    return translate("Facts", "{name}, {why}").format(name=recipient.name, why=recipient.why)
