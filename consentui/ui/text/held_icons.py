"""The icon of a category of held data in the project's set, by its key."""

from __future__ import annotations


def held_icon(key: str) -> str:
    """A category of a kind we do not know gets the database."""
    icons = {
        "account": "user",
        "profile_details": "user-edit",
        "identity_check": "id-card",
        "posts": "message",
        "feedback": "send",
        "location": "pin",
        "media": "photo",
        "contacts": "contacts",
        "platform_profile": "log-in",
        "activity": "pointer",
        "search": "search",
        "follows": "eye",
        "cookies": "cookie",
        "safe_sign_in": "lock",
        "networks_nearby": "wifi",
        "device_push": "devices",
        "account_push": "bell",
        "device_and_network": "monitor",
        "apps": "grid",
        "others_posts": "news",
    }
    return icons.get(key, "database")
