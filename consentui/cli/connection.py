"""The connection check of `consentui doctor`: each step of the way to the service in one plain sentence."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path

from consentui.adapters.http.connection_check import ConnectionCheck
from consentui.adapters.http.service_address import checked_address, is_encrypted
from consentui.adapters.http.tls import no_tls, operator_tls, system_tls
from consentui.adapters.system.system_clock import SystemClock
from consentui.cli.connection_words import words_for
from consentui.domain.errors import SettingsWrong
from consentui.wire import routes

# Name of the step, whether it went well, the sentence.
Line = tuple[str, bool, str]


def connection_lines(service: str, proxy: str | None, authorities: str | None) -> Iterator[Line]:
    """One after the other, as far as the way goes."""
    try:
        address = checked_address(service)
        tls = _tls(address, authorities)
    except (ValueError, SettingsWrong) as error:
        yield "service", False, str(error)
        return
    for finding in ConnectionCheck(address, SystemClock(), tls=tls, proxy=proxy).findings():
        yield finding.step.value, finding.is_good, words_for(finding, address, routes.API_VERSION)


def _tls(address: str, authorities: str | None) -> ssl.SSLContext:
    if authorities is not None:
        return operator_tls(Path(authorities))
    return system_tls() if is_encrypted(address) else no_tls()
