"""The icon of a choice in the project's set, by its key."""

from __future__ import annotations


def choice_icon(key: str) -> str:
    """By the whole key, else by its first part; a choice of a kind we do not know gets the sliders."""
    icons = {
        "recommend": "sparkle",
        "recommend.location": "pin",
        "ads": "megaphone",
        "cookies": "cookie",
        "cookies.security": "lock",
        "cookies.optimise": "sliders",
        "cookies.shared_pages": "share",
        "cookies.clear": "trash",
        "share": "link",
        "signin": "log-in",
        "cross_border": "globe",
    }
    return icons.get(key, icons.get(key.partition(".")[0], "sliders"))
