"""TLS as the operating system trusts it, with no way to turn checking off."""

from __future__ import annotations

import ssl
from pathlib import Path

import truststore


def system_tls() -> ssl.SSLContext:
    """The certificate authorities of the operating system."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def operator_tls(authorities: Path) -> ssl.SSLContext:
    """Only the authorities of a PEM file that an operator names; raises OSError (also for a file that is no PEM)."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cafile=authorities)
    return context


def no_tls() -> ssl.SSLContext:
    """For plain http on this computer: it trusts nobody, so it costs nothing to make and opens no connection."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
