"""`consentui explain`: every reference in plain words, every saved file, and one line for what is neither."""

from __future__ import annotations

import datetime as dt
import itertools
from pathlib import Path

import pytest

from consentui.adapters.receipts.saved_certificates import read_certificate, saved_certificate
from consentui.cli import main
from consentui.cli.advice_words import ADVICE, CHANGED_AT, PLACES, TELL_AT
from consentui.cli.kind_words import MEANS, Advice
from consentui.domain.error_kind import ErrorKind, Place
from consentui.domain.error_reference import ErrorReference, reference_for
from consentui.domain.errors import OutcomeUnknown
from tests.fakes.receipt_maker import ReceiptMaker, jwks
from tests.fakes.ui_samples import NOW, SERVICE
from tests.unit.adapters_receipts.test_jws_receipt_verifier import CERTIFICATE_HEADER, certificate_claims
from tests.unit.adapters_receipts.test_saved_receipts import chain, saved

HEADINGS = ("What the person saw", "What it means", "What was changed, and what not")


def explained(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    code = main(["explain", *map(str, arguments)])
    out, err = capsys.readouterr()
    return code, out, err


def test_every_kind_and_place_has_its_words() -> None:
    assert set(MEANS) == set(ErrorKind) and set(PLACES) == set(Place) and set(ADVICE) == set(Advice)
    assert {advice for advice, _ in MEANS.values()} == set(Advice)
    assert len({means for _, means in MEANS.values()}) == len(MEANS), "each kind says something of its own"
    sentences = [means for _, means in MEANS.values()] + [*CHANGED_AT.values(), *TELL_AT.values()]
    sentences += [getattr(words, field) for words in ADVICE.values() for field in ("changed", "tell", "check")]
    assert [text for text in sentences if not text.endswith(".") or "  " in text] == []


def test_every_reference_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    pairs = {*zip(ErrorKind, itertools.cycle(Place), strict=False)} | set(
        itertools.product([ErrorKind.NO_ANSWER], Place)
    )
    for kind, place in pairs:
        code, out, err = explained(capsys, ErrorReference(kind, place, 7).text)
        assert (code, err) == (0, "")
        assert all(heading in out for heading in HEADINGS)
        assert max(map(len, out.splitlines())) <= 110


def test_yes_that_could_not_be_confirmed_is_said_to_stay_off_here(capsys: pytest.CaptureFixture[str]) -> None:
    at = dt.datetime.now(dt.UTC)
    text = reference_for(OutcomeUnknown(), Place.TURNING_ON, at).text
    _, out, _ = explained(capsys, text.lower().replace("-", " "))
    said = " ".join(out.split())
    assert text in said and "stays off on this computer" in said and "may have recorded it as on" in said
    assert f"{at:%Y}" in said
    _, out, _ = explained(capsys, reference_for(OutcomeUnknown(), Place.TURNING_OFF, at).text)
    assert "It counts on this computer at once" in " ".join(out.split())


def test_reference_in_several_words_without_a_time_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    first, second = ErrorReference(ErrorKind.BUSY, Place.COPY).text.split("-")
    code, out, _ = explained(capsys, first, second)
    assert code == 0
    assert "The time is not in this reference." in out


@pytest.mark.parametrize("typed", ["K7Q-2M4Z", "hello", "", "../no/such/file.json", "K7Q\x1b[31m", "a\0b"])
def test_what_is_neither_reference_nor_file_is_one_line(capsys: pytest.CaptureFixture[str], typed: str) -> None:
    code, out, err = explained(capsys, typed)
    assert (code, out) == (2, "")
    assert err.startswith("consentui: ") and err.count("\n") == 1 and "\x1b" not in err


def test_reference_that_is_given_as_an_example_is_one(capsys: pytest.CaptureFixture[str]) -> None:
    _, _, err = explained(capsys, "hello")
    example = err.rstrip("\n").rpartition("such as ")[2]
    with pytest.raises(SystemExit):
        main(["explain", "--help"])
    assert f"({example})" in capsys.readouterr().out
    assert explained(capsys, example)[0] == 0


def test_folder_is_not_said_to_be_missing(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code, _, err = explained(capsys, tmp_path)
    assert code == 2
    assert err == f"consentui: {tmp_path}: it is a folder; name the file in it\n"
    assert "it is no reference" in explained(capsys, "")[2]


def test_what_is_told_about_something_turned_off_names_the_button_under_its_switch(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for kind in (ErrorKind.NO_ANSWER, ErrorKind.STATUS_500):
        _, out, _ = explained(capsys, ErrorReference(kind, Place.TURNING_OFF).text)
        assert "Try now" in out and "Check again" not in out
        _, out, _ = explained(capsys, ErrorReference(kind, Place.TURNING_ON).text)
        assert "use Check again" in " ".join(out.split()) and "Try now" not in out


def test_mistyped_reference_is_said_to_be_mistyped(capsys: pytest.CaptureFixture[str]) -> None:
    text = ErrorReference(ErrorKind.BUSY, Place.COPY, 9).text
    wrong = text[:-1] + ("A" if text[-1] != "A" else "B")
    code, _, err = explained(capsys, wrong)
    assert code == 2
    assert err.endswith("it is no reference: one of its characters is mistyped\n")


def test_saved_receipts_are_explained_in_words(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    maker, path = ReceiptMaker(), tmp_path / "my receipt.json"
    path.write_bytes(saved(maker, chain(maker, 3)))
    code, out, err = explained(capsys, path)
    assert (code, err) == (0, "")
    for words in ("Receipts of 3 decisions", "camera.publish was turned on, under version 4 of the policy",
                  "Nothing in it was changed", "compare its fingerprint", "Everything holds"):  # fmt: skip
        assert words in out
    keys = tmp_path / "keys.json"
    keys.write_bytes(jwks(ReceiptMaker()))
    code, out, _ = explained(capsys, path, "--keys", keys)
    assert code == 1 and "does not hold" in out


def test_certificate_is_explained_and_checked(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    maker, path, keys = ReceiptMaker(), tmp_path / "certificate.json", tmp_path / "keys.json"
    compact = maker.compact(certificate_claims(), CERTIFICATE_HEADER)
    certificate = read_certificate(jwks(maker), compact)
    path.write_bytes(saved_certificate(SERVICE, NOW, jwks(maker), certificate))
    code, out, _ = explained(capsys, path)
    assert code == 0 and "7 December 2026" in out and "posts: deleted, 14" in out and "compare its fingerprint" in out
    keys.write_bytes(jwks(maker))
    code, out, _ = explained(capsys, path, "--keys", keys)
    assert code == 0 and "Nothing in it was changed" in out and "compare its fingerprint" not in out
    keys.write_bytes(jwks(ReceiptMaker()))
    code, out, _ = explained(capsys, path, "--keys", keys)
    assert code == 1 and "signature does not hold" in out


@pytest.mark.parametrize("data", [b"", b"hello", bytes(range(256)), b'{"certificate": "eyJ"}', b"[" * 100_000])
def test_file_of_another_kind_is_one_line(capsys: pytest.CaptureFixture[str], tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "thing"
    path.write_bytes(data)
    code, out, err = explained(capsys, path)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "the file is not one of saved receipts" in err
