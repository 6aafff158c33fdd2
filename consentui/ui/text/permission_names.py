"""How the five permissions are named inside a sentence; their titles alone come from the catalogue."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

# The window shows these five on the Permissions page, always in this order (UX, section 1).
PERMISSION_ORDER = ("location", "camera", "microphone", "contacts", "album")


def named_in_sentence(key: str, title: str) -> str:
    """ "the camera" for a known permission, the title in quotes for a choice. Without a key the title as it is."""
    names = {
        "location": translate("PermissionNames", "location"),
        "camera": translate("PermissionNames", "the camera"),
        "microphone": translate("PermissionNames", "the microphone"),
        "contacts": translate("PermissionNames", "contacts"),
        "album": translate("PermissionNames", "the photo album"),
    }
    return names.get(key, title if not key else translate("PermissionNames", "“{title}”").format(title=title))


def stays_off(key: str) -> str:
    """ "They stay off." where the name is a plural, else "It stays off." """
    if key == "contacts":
        return translate("PermissionNames", "They stay off.")
    return translate("PermissionNames", "It stays off.")


def chooser_question(key: str, title: str, app: str) -> str:
    """The heading over the uses of a permission."""
    if key == "location":
        text = translate("PermissionNames", "Choose what {app} may use your location for")
    else:
        text = translate("PermissionNames", "{title}: choose what {app} may use it for")
    return text.format(app=app, title=title)


def icon_of(key: str) -> str:
    """The icon of a permission in the project's set."""
    icons = {
        "location": "pin",
        "camera": "camera",
        "microphone": "microphone",
        "contacts": "contacts",
        "album": "photo",
    }
    return icons.get(key, "lock")
