"""`consentui receipt verify` as a person meets it, on files the program itself saved, without any service."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fakes.receipt_maker import ReceiptMaker, jwks
from tests.unit.adapters_receipts.test_saved_certificates import file_of
from tests.unit.adapters_receipts.test_saved_receipts import chain, saved


def verify(home: dict[str, str], *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "consentui", "receipt", "verify", *map(str, arguments)]
    return subprocess.run(command, env=home, capture_output=True, text=True, check=False, timeout=60)


def test_saved_receipt_holds_and_every_respect_is_said(home: dict[str, str], tmp_path: Path) -> None:
    maker = ReceiptMaker()
    path = tmp_path / "receipt.json"
    path.write_bytes(saved(maker, chain(maker, 3), 1))
    done = verify(home, path)
    assert (done.returncode, done.stderr) == (0, "")
    for words in ("Juniper", "C-91D4-07E2", "camera.publish, turned on", "ok   signature", "ok   check value",
                  "follows the receipt before it", "the next receipt confirms it", "Everything holds.",
                  "the file alone cannot prove"):  # fmt: skip
        assert words in done.stdout
    assert verify(home, path, "--keys", _keys(tmp_path, maker)).stdout.count("alone cannot prove") == 0


def test_receipt_that_was_changed_does_not_hold_and_the_exit_code_tells(home: dict[str, str], tmp_path: Path) -> None:
    maker = ReceiptMaker()
    message = json.loads(saved(maker, chain(maker, 3)))
    compact = message["runs"][0][1]["receipt"]
    message["runs"][0][1]["receipt"] = compact[:-1] + ("A" if compact[-1] != "A" else "Q")
    path = tmp_path / "receipt.json"
    path.write_text(json.dumps(message))
    done = verify(home, path)
    assert done.returncode == 1
    assert "no   signature" in done.stdout
    assert "do not hold" in done.stdout


def test_receipt_signed_by_another_does_not_hold_with_the_keys_of_the_service(
    home: dict[str, str], tmp_path: Path
) -> None:
    forger = ReceiptMaker()
    path = tmp_path / "receipt.json"
    path.write_bytes(saved(forger, chain(forger, 1)))
    assert verify(home, path).returncode == 0
    done = verify(home, path, "--keys", _keys(tmp_path, ReceiptMaker()))
    assert (done.returncode, "This receipt does not hold." in done.stdout) == (1, True)


def test_saved_certificate_holds_and_says_what_was_deleted(home: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "certificate.json"
    path.write_bytes(file_of())
    done = verify(home, path)
    assert (done.returncode, done.stderr) == (0, "")
    for words in ("Juniper", "cert-1", "deleted: 07 December 2026, 06:02 UTC", "posts: 14 deleted", "ok   signature",
                  "The certificate holds.", "the file alone cannot prove"):  # fmt: skip
        assert words in done.stdout
    forged = verify(home, path, "--keys", _keys(tmp_path, ReceiptMaker()))
    assert (forged.returncode, "This certificate does not hold." in forged.stdout) == (1, True)


@pytest.mark.parametrize(
    "data", [b"", b"hello", bytes(range(256)) * 100, b"y" * (8 * 1024 * 1024), b'{"format":1}'],
    ids=["empty", "text", "binary", "8 MiB", "other JSON"],
)  # fmt: skip
def test_file_that_is_none_of_receipts_is_one_clear_line(home: dict[str, str], tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "some\x1b[31mthing"
    path.write_bytes(data)
    done = verify(home, path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1 and "\x1b" not in done.stderr
    assert done.stderr.endswith("the file is not one of saved receipts\n")


def test_file_that_cannot_be_read_is_one_clear_line(home: dict[str, str], tmp_path: Path) -> None:
    for path, why in ((tmp_path / "missing", "No such file"), (tmp_path, "Is a directory")):
        done = verify(home, path)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
        assert why in done.stderr


def test_words_of_a_hostile_file_order_no_terminal_about(home: dict[str, str], tmp_path: Path) -> None:
    maker = ReceiptMaker()
    message = json.loads(saved(maker, chain(maker, 1)))
    message["service"]["name"] = "\x1b]0;mine\x07Juniper"
    path = tmp_path / "receipt.json"
    path.write_text(json.dumps(message))
    done = verify(home, path)
    assert done.returncode == 0
    assert "\x1b" not in done.stdout and "\x07" not in done.stdout


def _keys(folder: Path, maker: ReceiptMaker) -> Path:
    path = folder / "keys.json"
    path.write_bytes(jwks(maker))
    return path
