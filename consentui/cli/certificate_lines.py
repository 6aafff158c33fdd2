"""What `consentui receipt verify` says of the certificate of a deletion that was saved."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from consentui.cli.plain_output import shown

if TYPE_CHECKING:
    from consentui.adapters.receipts.saved_certificates import ExaminedCertificate
    from consentui.domain.certificate import Certificate
    from consentui.domain.data_request import Fate

_MOMENT = "%d %B %Y, %H:%M UTC"


def certificate_lines(file: ExaminedCertificate) -> Iterator[str]:
    """Who signed, what it says, and whether it holds."""
    yield f"Saved {file.saved_at:{_MOMENT}}, from a service that called itself {shown(file.service_name)}"
    yield ""
    certificate = file.certificate
    if certificate is None:
        why = "no key at hand made it" if file.key is None else "it was changed after it was signed"
        yield "Certificate of a deleted account"
        yield f"  no   signature: {why}"
        yield ""
        yield "This certificate does not hold."
        return
    yield f"Certificate {shown(certificate.certificate_id)} of a deleted account"
    yield from _facts(certificate)
    yield f"  ok   signature: made with the key whose fingerprint is {file.key}"
    yield ""
    yield "The certificate holds."


def _facts(certificate: Certificate) -> Iterator[str]:
    yield f"       account: {shown(certificate.subject)}, as the service named it"
    yield f"       asked:   {certificate.asked_at:{_MOMENT}}"
    yield f"       deleted: {certificate.deleted_at:{_MOMENT}}"
    for fate in certificate.fates:
        yield f"       {_fate(fate)}"
    yield f"       last receipt: check value {shown(certificate.chain_head)}"


def _fate(fate: Fate) -> str:
    reason = f" ({shown(fate.reason)})" if fate.reason else ""
    until = f" until {fate.kept_until}" if fate.kept_until is not None else ""
    return f"{shown(fate.category)}: {fate.count} {fate.outcome.value}{until}{reason}"
