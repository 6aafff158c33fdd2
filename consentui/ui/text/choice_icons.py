"""The icon of a choice in the project's set, by its key."""

from __future__ import annotations


def choice_icon(key: str) -> str:
    """The first part of a key names what it is about; a choice of a kind we do not know gets the sliders."""
    icons = {"recommend": "sparkle", "ads": "megaphone", "cookies": "cookie", "share": "link"}
    return icons.get(key.partition(".")[0], "sliders")
