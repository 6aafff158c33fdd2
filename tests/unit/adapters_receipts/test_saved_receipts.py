"""Files of saved receipts, examined with nothing but the file: any changed bit is found, and a bad file refused."""

from __future__ import annotations

import datetime as dt
import json
import random

import pytest

from consentui.adapters.receipts.saved_receipts import NotSavedReceipts, examine, saved_receipts
from consentui.domain.account import ServiceInfo
from consentui.domain.receipt_chain import CHAIN_START, ChainedReceipt, ChainFault
from consentui.wire.receipt_chain import check_value
from tests.fakes.receipt_maker import ReceiptMaker, claims, jwks

SERVICE = ServiceInfo("juniper", "Juniper", "privacy@juniper.example", ("en",), "1", (), (), is_demo=False)
AT = dt.datetime(2026, 11, 28, 9, 0, tzinfo=dt.UTC)


def chain(maker: ReceiptMaker, count: int, previous: str = CHAIN_START, subject: str = "dev-1") -> list[ChainedReceipt]:
    made = []
    for number in range(count):
        receipt_id = f"91d407e2-0000-4000-8000-{number:012d}"
        payload = claims(receipt_id=receipt_id, previous=previous, rev=number + 1, subject=subject)
        compact = maker.compact(payload)
        previous = check_value(previous, compact)
        made.append(ChainedReceipt(receipt_id, compact, previous))
    return made


def saved(maker: ReceiptMaker, run: list[ChainedReceipt], *about: int) -> bytes:
    return saved_receipts(SERVICE, AT, jwks(maker), [run[number].receipt_id for number in about], [run])


def test_receipt_between_its_neighbours_holds_in_every_respect() -> None:
    maker = ReceiptMaker()
    file = examine(saved(maker, chain(maker, 3), 1))
    (entry,) = file.receipts
    assert (file.service_name, file.saved_at, file.own_keys) == ("Juniper", AT, True)
    assert entry.checked.fault is None and entry.checked.receipt is not None
    assert (entry.has_before, entry.follows_before, entry.has_after, entry.after_follows) == (True, True, True, True)
    assert not entry.is_first
    assert entry.key is not None and len(entry.key) == 64


def test_first_receipt_says_so_and_the_newest_has_nothing_after_it() -> None:
    maker = ReceiptMaker()
    first, last = examine(saved(maker, chain(maker, 2))).receipts
    assert (first.is_first, first.has_before, first.after_follows) == (True, False, True)
    assert (last.is_first, last.follows_before, last.has_after) == (False, True, False)


def test_receipt_taken_out_or_put_elsewhere_breaks_the_chain() -> None:
    maker = ReceiptMaker()
    run = chain(maker, 4)
    gap = examine(saved(maker, [run[0], run[2], run[3]]))
    assert [entry.after_follows for entry in gap.receipts] == [False, True, False]
    turned = examine(saved(maker, [run[1], run[0]]))
    assert not turned.receipts[1].follows_before


def test_chain_of_somebody_else_does_not_go_on_from_this_one() -> None:
    maker = ReceiptMaker()
    run = chain(maker, 1)
    other = chain(maker, 1, run[0].check_value, "dev-2")
    assert not examine(saved(maker, run + other)).receipts[1].follows_before


def test_any_changed_sign_of_any_receipt_is_found() -> None:
    maker = ReceiptMaker()
    run = chain(maker, 3)
    whole = json.loads(saved(maker, run))
    dice = random.Random(20261128)
    for number, link in enumerate(run):
        for place in dice.sample(range(len(link.compact)), 60):
            sign = link.compact[place]
            other = dice.choice([s for s in "ABab01-_." if s != sign])
            changed = json.loads(json.dumps(whole))
            changed["runs"][0][number]["receipt"] = link.compact[:place] + other + link.compact[place + 1 :]
            entry = examine(json.dumps(changed).encode()).receipts[number]
            assert entry.checked.fault is ChainFault.SIGNATURE, (number, place)


def test_check_value_or_number_of_another_receipt_is_found() -> None:
    maker = ReceiptMaker()
    run = chain(maker, 2)
    wrong = ChainedReceipt(run[0].receipt_id, run[0].compact, run[1].check_value)
    assert examine(saved(maker, [wrong])).receipts[0].checked.fault is ChainFault.CHECK_VALUE
    wrong = ChainedReceipt(run[1].receipt_id, run[0].compact, run[0].check_value)
    assert examine(saved(maker, [wrong])).receipts[0].checked.fault is ChainFault.NUMBER


def test_key_that_is_not_at_hand_proves_nothing() -> None:
    maker, other = ReceiptMaker(), ReceiptMaker("key-2")
    run = chain(maker, 1)
    entry = examine(saved_receipts(SERVICE, AT, jwks(other), [], [run])).receipts[0]
    assert (entry.key, entry.checked.fault) == (None, ChainFault.SIGNATURE)


def test_keys_from_elsewhere_are_used_in_place_of_those_in_the_file() -> None:
    honest, forger = ReceiptMaker(), ReceiptMaker()
    data = saved(forger, chain(forger, 1))
    assert examine(data).receipts[0].checked.fault is None, "the file fits together"
    file = examine(data, jwks(honest))
    assert (file.own_keys, file.receipts[0].checked.fault) == (False, ChainFault.SIGNATURE)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b"\x00\xff\xfe" * 1000,
        b"[" * 100_000,
        b"x" * (8 * 1024 * 1024),
        b'{"format": "consentui-receipts-1"}',
    ],
    ids=["empty", "object", "list", "binary", "deep", "8 MiB", "no fields"],
)
def test_what_is_no_file_of_receipts_is_refused(data: bytes) -> None:
    with pytest.raises(NotSavedReceipts, match="not one of saved receipts"):
        examine(data)


def test_file_without_receipts_keys_or_the_one_it_is_about_is_refused() -> None:
    maker = ReceiptMaker()
    run = chain(maker, 1)
    message = json.loads(saved(maker, run))
    for change, why in (
        ({"format": "consentui-receipts-2"}, "newer version"),
        ({"runs": [[]]}, "holds no receipt"),
        ({"about": ["x"]}, "lacks a receipt"),
        ({"keys": {"keys": [maker.published() | {"x": "!"}]}}, "no keys"),
    ):
        with pytest.raises(NotSavedReceipts, match=why):
            examine(json.dumps(message | change).encode())
    with pytest.raises(NotSavedReceipts, match="no keys"):
        examine(saved(maker, run), b"not keys")
