"""TLS as the operating system trusts it, with no way to turn checking off."""

from __future__ import annotations

import ssl
from pathlib import Path

import truststore

from consentui.domain.errors import SettingsWrong


def system_tls() -> ssl.SSLContext:
    """The certificate authorities of the operating system."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def operator_tls(authorities: Path) -> ssl.SSLContext:
    """Those of the operating system, and beside them the ones of a PEM file; raises SettingsWrong for a bad file."""
    context = system_tls()
    try:
        context.load_verify_locations(cafile=authorities)
    except OSError as error:  # ssl.SSLError is one, too
        reason = "it holds no certificate in PEM" if isinstance(error, ssl.SSLError) else error.strerror
        raise SettingsWrong(f"{authorities}: the certificate authorities (ca) cannot be read: {reason}") from error
    return context


def no_tls() -> ssl.SSLContext:
    """For plain http on this computer: it trusts nobody, so it costs nothing to make and opens no connection."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
