"""What a saved receipt or certificate proves, in plain words; with nothing but the file, and no network."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from consentui.adapters.receipts.saved_certificates import examine_certificate, is_certificate
from consentui.adapters.receipts.saved_receipts import NotSavedReceipts, examine
from consentui.cli.certificate_lines import certificate_lines
from consentui.cli.plain_output import print_lines, refused, shown
from consentui.cli.receipt import KEYS_MAX, holds, receipt_lines
from consentui.runtime.typed_paths import beginning
from consentui.wire.saved_receipts import SAVED_RECEIPTS_MAX

if TYPE_CHECKING:
    from consentui.adapters.receipts.saved_certificates import ExaminedCertificate
    from consentui.adapters.receipts.saved_receipts import ExaminedFile, ExaminedReceipt

_ABOUT_KEYS = "  That the key is the service's own, it does not prove: compare its fingerprint, or use --keys."


def explain_file(path: str, keys_path: str | None) -> int:
    """Print what the file proves: 0 where all of it holds, 1 where something does not, 2 where it is no such file."""
    try:
        data, keys = beginning(path, SAVED_RECEIPTS_MAX), None
        if keys_path is not None:
            keys = beginning(keys_path, KEYS_MAX)
    except (OSError, ValueError):
        return refused(path, "the file, or that of the keys, cannot be read")
    try:
        if is_certificate(data):
            return _explain_certificate(examine_certificate(data, keys))
        return _explain_receipts(examine(data, keys))
    except NotSavedReceipts as error:
        return refused(path, str(error))


def _explain_receipts(file: ExaminedFile) -> int:
    is_whole = all(map(holds, file.receipts))
    print_lines([*_receipts_in_words(file), "", "In detail", *receipt_lines(file, is_whole=is_whole)])
    return 0 if is_whole else 1


def _receipts_in_words(file: ExaminedFile) -> Iterator[str]:
    count = len(file.receipts)
    yield "A receipt of one decision" if count == 1 else f"Receipts of {count} decisions"
    name = shown(file.service_name)
    yield f"Saved on {file.saved_at.day} {file.saved_at:%B %Y} from a service that called itself {name}."
    yield ""
    yield "What it says"
    for entry in file.receipts:
        yield f"  {_decision(entry)}"
    yield ""
    yield "What it proves"
    if all(map(holds, file.receipts)):
        yield "  Nothing in it was changed since it was signed. It was signed with the key named below."
    else:
        yield "  Something in this file does not hold: see below. What does not hold proves nothing."
    yield "  It says what was decided then. Whether a later decision changed it, this file cannot say."
    yield "  It names nobody: the person is a pseudonym in it, which only the service can resolve."
    if file.own_keys:
        yield _ABOUT_KEYS


def _decision(entry: ExaminedReceipt) -> str:
    receipt = entry.checked.receipt
    if receipt is None:
        return "One decision cannot be read: its receipt does not hold."
    decided = "turned on" if receipt.value else "turned off"
    text = f"{receipt.recorded_at.day} {receipt.recorded_at:%B %Y, %H:%M} UTC: {shown(receipt.purpose)} was {decided}"
    if receipt.policy_version is not None:
        text += f", under version {shown(receipt.policy_version)} of the policy"
    return text + "."


def _explain_certificate(file: ExaminedCertificate) -> int:
    print_lines([*_certificate_in_words(file), "", "In detail", *certificate_lines(file)])
    return 0 if file.certificate is not None else 1


def _certificate_in_words(file: ExaminedCertificate) -> Iterator[str]:
    yield "A certificate that an account was deleted"
    name = shown(file.service_name)
    yield f"Saved on {file.saved_at.day} {file.saved_at:%B %Y} from a service that called itself {name}."
    yield ""
    certificate = file.certificate
    if certificate is None:
        yield "What it proves"
        yield "  Nothing: its signature does not hold. It was changed, or another key made it."
        return
    yield "What it says"
    yield f"  Asked for on {certificate.asked_at.day} {certificate.asked_at:%B %Y, %H:%M} UTC."
    yield f"  Carried out on {certificate.deleted_at.day} {certificate.deleted_at:%B %Y, %H:%M} UTC."
    for fate in certificate.fates:
        yield f"  {shown(fate.category)}: {fate.outcome.value.replace('_', ' ')}, {fate.count}."
    yield ""
    yield "What it proves"
    yield "  Nothing in it was changed since the service signed it. It was signed with the key named below."
    yield "  It names nobody: the account is a pseudonym in it."
    if file.own_keys:
        yield _ABOUT_KEYS
