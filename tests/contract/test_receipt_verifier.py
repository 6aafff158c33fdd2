"""What every ReceiptVerifier does: the fake of the use cases' tests, and the real one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from consentui.adapters.receipts.jws_receipt_verifier import JwsReceiptVerifier
from consentui.application.ports import ReceiptVerifier
from consentui.domain.errors import AnswerMalformed, ReceiptInvalid
from tests.fakes import fake_receipts
from tests.fakes.fake_receipts import FakeReceiptVerifier
from tests.fakes.receipt_maker import RECORDED_AT, ReceiptMaker, claims, jwks


@dataclass
class VerifierRig:
    """A verifier that knows its service's keys, and an honest receipt of that service."""

    verifier: ReceiptVerifier
    compact: str
    keys: bytes


def fake() -> VerifierRig:
    fields = {name: value for name, value in claims().items() if name not in ("schema", "recorded_at")}
    receipt = fake_receipts.issue(fake_receipts.Claims(**fields, recorded_at=RECORDED_AT))
    return VerifierRig(FakeReceiptVerifier(), receipt.compact, b"{}")


def real() -> VerifierRig:
    maker, verifier = ReceiptMaker(), JwsReceiptVerifier()
    verifier.learn(jwks(maker))
    return VerifierRig(verifier, maker.compact(), jwks(maker))


@pytest.fixture(params=[fake, real], ids=["fake", "jws"])
def rig(request: pytest.FixtureRequest) -> VerifierRig:
    made: Callable[[], VerifierRig] = request.param
    return made()


def test_receipt_when_honest_gives_its_claims(rig: VerifierRig) -> None:
    receipt = rig.verifier.verify(rig.compact)
    assert (receipt.purpose, receipt.value, receipt.rev, receipt.subject) == ("camera.publish", True, 1, "dev-1")
    assert (receipt.recorded_at, receipt.compact) == (RECORDED_AT, rig.compact)
    assert len(receipt.check_value) == 64
    assert rig.verifier.verify(rig.compact) == receipt


def test_receipt_when_changed_is_invalid(rig: VerifierRig) -> None:
    middle = len(rig.compact) // 2
    other = "A" if rig.compact[middle] != "A" else "B"
    for changed in (rig.compact[:middle] + other + rig.compact[middle + 1 :], rig.compact[:-8], "", "no receipt"):
        with pytest.raises(ReceiptInvalid):
            rig.verifier.verify(changed)


def test_keys_when_not_a_set_of_keys_are_refused(rig: VerifierRig) -> None:
    with pytest.raises(AnswerMalformed):
        rig.verifier.learn(b"<html>")
    rig.verifier.learn(rig.keys)
    assert rig.verifier.verify(rig.compact).rev == 1
