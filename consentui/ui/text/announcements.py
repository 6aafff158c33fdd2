"""What is said once when something happened: in the toast and to screen readers, in the same words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consentui.application.snapshot import Announcement, PurposeView
from consentui.application.switch.state import Notice, OffHold
from consentui.domain.catalogue import Catalogue, Permission
from consentui.domain.switch_state import SwitchState
from consentui.ui.text.permission_names import PERMISSION_ORDER
from consentui.ui.text.switch_words import off_is_being_recorded

translate = QCoreApplication.translate


def announced(announcement: Announcement, catalogue: Catalogue) -> str | None:
    """ "Camera is off"; None where the catalogue does not know the purposes."""
    for permission in catalogue.permissions:
        own = [purpose for purpose in announcement.purposes if purpose in permission.purposes]
        if own:
            return _of_permission(announcement, permission, own, catalogue)
    for choice in catalogue.choices:
        if choice.purpose in announcement.purposes:
            return _said_of_choice(choice.title, announcement.value)
    return None


def problem_said(title: str, key: str, view: PurposeView) -> str | None:
    """What assistive technology hears, once, when a switch needs attention or stayed off; None for calm states."""
    if view.state is SwitchState.CONFLICT:
        return translate("Announcements", "{title} needs your answer").format(title=title)
    if view.state is SwitchState.UNKNOWN:
        return translate("Announcements", "{title}: we could not confirm it").format(title=title)
    if view.state is SwitchState.NOT_SAVED:
        return translate("Announcements", "{title}: turning off; this computer could not save it").format(title=title)
    if view.notice is Notice.OFF_BEING_RECORDED:
        return off_is_being_recorded()
    if view.state not in (SwitchState.OFF, SwitchState.UNSET):
        return None
    if view.notice is Notice.NEEDS_CONNECTION:
        if key not in PERMISSION_ORDER:
            return translate("Announcements", "{title}: off, you are offline").format(title=title)
        if key == "contacts":
            return translate("Announcements", "{title} stay off, you are offline").format(title=title)
        return translate("Announcements", "{title} stays off, you are offline").format(title=title)
    if view.notice in (Notice.FAILED, Notice.COULD_NOT_SAVE, Notice.BUSY, Notice.SIGN_IN_NEEDED):
        return translate("Announcements", "{title} could not be turned on").format(title=title)
    return None


def pending_said(title: str, view: PurposeView) -> str | None:
    """What is heard when a change takes longer than a second."""
    if view.was_off:
        return None
    if view.state is SwitchState.TURNING_ON:
        return translate("Announcements", "Turning on {title}").format(title=title)
    if view.state is SwitchState.TURNING_OFF and view.off_hold is OffHold.OFFLINE:
        return translate("Announcements", "{title} will turn off when you are online").format(title=title)
    if view.state is SwitchState.TURNING_OFF:
        return translate("Announcements", "Turning off {title}").format(title=title)
    return None


def _of_permission(
    announcement: Announcement, permission: Permission, own: list[str], catalogue: Catalogue
) -> str | None:
    is_part = len(permission.purposes) > 1 and len(own) < len(permission.purposes)
    # Two of three uses that were stopped with their recipient are not the whole: the third may be on.
    if is_part and (len(own) == 1 or not announcement.value):
        use = translate("Announcements", ", ").join(catalogue.purpose_by_key[purpose].title for purpose in own)
        if announcement.value:
            return translate("Announcements", "{title} is on for: {use}").format(title=permission.title, use=use)
        return translate("Announcements", "{title} is off for: {use}").format(title=permission.title, use=use)
    return _said(permission.key, permission.title, announcement.value)


def _said_of_choice(title: str, value: bool) -> str:
    """Titles of choices may be plurals or names: no verb after them."""
    text = translate("Announcements", "{title}: on") if value else translate("Announcements", "{title}: off")
    return text.format(title=title)


def _said(key: str, title: str, value: bool) -> str:
    if key == "contacts" and value:
        text = translate("Announcements", "{title} are on")
    elif key == "contacts":
        text = translate("Announcements", "{title} are off")
    elif value:
        text = translate("Announcements", "{title} is on")
    else:
        text = translate("Announcements", "{title} is off")
    return text.format(title=title)
