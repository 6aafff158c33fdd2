"""`consentui receipt verify FILE`: what of a saved receipt or certificate holds, in plain words; needs no service."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from consentui.cli.plain_output import print_lines, refused, shown
from consentui.runtime.typed_paths import beginning

if TYPE_CHECKING:
    from consentui.adapters.receipts.saved_receipts import ExaminedFile, ExaminedReceipt
    from consentui.domain.receipt import Receipt

KEYS_MAX = 1024 * 1024


def add_receipt_commands(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds `receipt` with its own commands; the chosen handler is `handler` of the parsed arguments."""
    receipt = subparsers.add_parser("receipt", help="check a receipt or certificate that was saved")
    commands = receipt.add_subparsers(dest="receipt_command", metavar="COMMAND", required=True)
    verify = commands.add_parser(
        "verify",
        help="say whether the receipts or the certificate in a file hold",
        description="Checks every receipt in a file that [Save receipt] or [Export] made: its signature, its check "
        "value, and that it stands between its neighbours in the chain. Of a file that [Save certificate] made it "
        "checks the signature and says what was deleted. Works without the service and without a network. Exit code 0 "
        "where everything holds, 1 where something does not, 2 and one line on the error stream where the file cannot "
        "be read as one of these.",
        epilog="A file carries the service's keys as they were published when it was made. It therefore proves that "
        "nothing was changed since; that the keys are really the service's can be seen by comparing their fingerprint "
        "with one from elsewhere, or by giving keys from elsewhere with --keys.",
    )
    verify.add_argument("file", metavar="FILE", help="the saved receipts or certificate")
    verify.add_argument("--keys", metavar="JWKS.json", help="check with these keys, not with those in the file")
    verify.set_defaults(handler=verify_file)


def verify_file(arguments: argparse.Namespace) -> int:
    """Prints what holds and what does not; the exit code says whether everything does."""
    # Imported here: the window starts through the same command line and needs none of it.
    from consentui.adapters.receipts.saved_certificates import is_certificate
    from consentui.adapters.receipts.saved_receipts import NotSavedReceipts
    from consentui.wire.saved_receipts import SAVED_RECEIPTS_MAX

    named = arguments.file
    try:
        data = beginning(named, SAVED_RECEIPTS_MAX)
        keys = None
        if arguments.keys is not None:
            named = arguments.keys
            keys = beginning(named, KEYS_MAX)
            named = arguments.file
        is_whole, lines = _examined_certificate(data, keys) if is_certificate(data) else _examined(data, keys)
    except OSError as error:
        return refused(named, f"the file cannot be read: {error.strerror or type(error).__name__}")
    except NotSavedReceipts as error:
        return refused(named, str(error))
    except ValueError:
        return refused(named, "the file cannot be read: its name holds a zero byte")
    print_lines(lines)
    return 0 if is_whole else 1


def _examined(data: bytes, keys: bytes | None) -> tuple[bool, Iterator[str]]:
    from consentui.adapters.receipts.saved_receipts import examine

    file = examine(data, keys)
    is_whole = all(holds(entry) for entry in file.receipts)
    return is_whole, chain(receipt_lines(file, is_whole=is_whole), _about_keys(is_own=file.own_keys))


def _examined_certificate(data: bytes, keys: bytes | None) -> tuple[bool, Iterator[str]]:
    from consentui.adapters.receipts.saved_certificates import examine_certificate
    from consentui.cli.certificate_lines import certificate_lines

    file = examine_certificate(data, keys)
    return file.certificate is not None, chain(certificate_lines(file), _about_keys(is_own=file.own_keys))


def holds(entry: ExaminedReceipt) -> bool:
    """The signature, the check value and the neighbours at hand."""
    is_joined = (entry.follows_before or not entry.has_before) and (entry.after_follows or not entry.has_after)
    return entry.checked.fault is None and is_joined


def receipt_lines(file: ExaminedFile, *, is_whole: bool) -> Iterator[str]:
    """What holds and what does not, line by line."""
    yield f"Saved {file.saved_at:%d %B %Y, %H:%M} UTC, from a service that called itself {shown(file.service_name)}"
    for entry in file.receipts:
        yield ""
        yield from _one_receipt(entry)
    yield ""
    count = len(file.receipts)
    if is_whole:
        yield "Everything holds." if count == 1 else f"Everything holds: {count} receipts."
    else:
        bad = sum(not holds(entry) for entry in file.receipts)
        yield "This receipt does not hold." if count == 1 else f"{bad} of {count} receipts do not hold."


def _about_keys(*, is_own: bool) -> Iterator[str]:
    if is_own:
        yield "The keys are those in the file. Whether they are the service's own, the file alone cannot prove:"
        yield "compare the fingerprint of the key with one you have from elsewhere, or use --keys."


def _one_receipt(entry: ExaminedReceipt) -> Iterator[str]:
    from consentui.domain.receipt import number_of
    from consentui.domain.receipt_chain import ChainFault

    fault, receipt = entry.checked.fault, entry.checked.receipt
    if receipt is None:
        yield f"Receipt {shown(number_of(entry.checked.link.receipt_id))}"
        why = "no key at hand made it" if entry.key is None else "it was changed after it was signed"
        yield f"  no   signature: {why}"
        return
    yield f"Receipt {shown(number_of(receipt.receipt_id))}"
    yield from _facts(receipt)
    yield f"  ok   signature: made with the key whose fingerprint is {entry.key}"
    if fault is ChainFault.NUMBER:
        yield "  no   number: the file gives it the number of another receipt"
        return
    if fault is ChainFault.CHECK_VALUE:
        yield "  no   check value: it is not the one of this receipt"
        return
    yield f"  ok   check value: {receipt.check_value}"
    yield _before(entry)
    yield _after(entry)


def _facts(receipt: Receipt) -> Iterator[str]:
    decided = "turned on" if receipt.value else "turned off"
    yield f"       choice: {shown(receipt.purpose)}, {decided}"
    if receipt.policy_version is not None:
        yield f"       policy: version {shown(receipt.policy_version)}"
    yield f"       saved:  {receipt.recorded_at:%d %B %Y, %H:%M:%S} UTC, revision {receipt.rev}"


def _before(entry: ExaminedReceipt) -> str:
    if entry.has_before:
        if entry.follows_before:
            return "  ok   chain: it follows the receipt before it"
        return "  no   chain: it does not follow the receipt before it in the file"
    if entry.is_first:
        return "  ok   chain: it is the first one"
    return "  -    chain: the receipt before it is not in the file"


def _after(entry: ExaminedReceipt) -> str:
    if not entry.has_after:
        return "  -    chain: no later receipt is in the file"
    if entry.after_follows:
        return "  ok   chain: the next receipt confirms it"
    return "  no   chain: the next receipt in the file does not follow it"
