"""The service behind the window with all its parts."""

from __future__ import annotations

from typing import Protocol

from consentui.application.change_ports import ChangesBackend, NoticesBackend
from consentui.application.ports import Backend


class ServiceBackend(Backend, ChangesBackend, NoticesBackend, Protocol):
    """Everything a window asks a service for."""
