"""What the program says of itself: its version, and what support needs to know of it."""

from __future__ import annotations

import platform

import PySide6
from PySide6.QtCore import QCoreApplication

import consentui
from consentui.application.snapshot import AppSnapshot

translate = QCoreApplication.translate


def version_words() -> str:
    """ConsentUI 1.0.0 · Qt 6.11.3"""
    return f"ConsentUI {consentui.__version__} · Qt {PySide6.__version__}"


def for_support(snapshot: AppSnapshot) -> str:
    """Plain lines to paste into a message; nothing of the person, the device's name or their choices."""
    service = snapshot.service
    lines = [
        f"ConsentUI {consentui.__version__}",
        f"Qt {PySide6.__version__}, Python {platform.python_version()}",
        f"{platform.system()} {platform.release()}",
        f"Service API {service.api_version}" if service is not None else "Service not reached yet",
        f"Policy {snapshot.policy.published.version}" if snapshot.policy.published else "No policy text",
        f"Connection {snapshot.connection.value}",
        f"Last problem {snapshot.last_error}" if snapshot.last_error else "No problem since the start",
    ]
    return "\n".join(lines)
