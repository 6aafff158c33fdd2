"""The service behind the window with all its parts."""

from __future__ import annotations

from typing import Protocol

from consentui.application.activity_log_ports import ReceiptsBackend
from consentui.application.change_ports import ChangesBackend, NoticesBackend
from consentui.application.ports import Backend
from consentui.application.rights_ports import HeldDataBackend, RequestsBackend


class ServiceBackend(
    Backend, ChangesBackend, NoticesBackend, RequestsBackend, HeldDataBackend, ReceiptsBackend, Protocol
):
    """Everything a window asks a service for."""
