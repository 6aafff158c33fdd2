"""The words of the model: answers, requests and log lines as small tuples, and the real values they stand for."""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import NamedTuple

from consentui.application.switch.record import NOWHERE, Attempt, Known, QueuedOff
from consentui.domain.grant import Grant, Method, Revision
from consentui.domain.receipt import Receipt

Place = tuple[int, int]
"""Epoch and revision."""

PURPOSES = ("location.results", "location.post_place")
OFF_KEY = "key"
LEASE_S = 1000


class Fact(NamedTuple):
    """One purpose as the service answers it; `receipt` 0 is undecided, `op` names the click that made it."""

    epoch: int = 0
    rev: int = 0
    value: int = 0
    op: int = 0
    receipt: int = 0
    policy: int = 0

    @property
    def place(self) -> Place:
        return self.epoch, self.rev


UNHEARD = Fact(epoch=-1)
"""Nothing has been heard of the service yet."""


class Ask(NamedTuple):
    """An attempt: `base` is its If-Match."""

    op: int
    base: Place
    policy: int


class Line(NamedTuple):
    """One line of the service's log."""

    purpose: int
    value: int
    op: int
    receipt: int
    policy: int


def device_of(op: int) -> int:
    """Operation numbers tell who clicked: hundreds count the clicks, tens name the purpose, ones the device."""
    return op % 10


def new_op(count: int, purpose: int, device: int) -> int:
    return 100 * (count + 1) + 10 * purpose + device


def revision_of(place: Place) -> Revision:
    return NOWHERE if place[0] < 0 else Revision(f"e{place[0]}", place[1])


def place_of(revision: Revision) -> Place:
    return (int(revision.epoch[1:]), revision.rev) if revision.epoch else (-1, 0)


@cache
def grant_of(fact: Fact, purpose: int) -> Grant:
    """The answer as an adapter would hand it on, its receipt verified."""
    return Grant(
        purpose=PURPOSES[purpose],
        revision=revision_of(fact.place),
        value=bool(fact.value),
        op_id=str(fact.op) if fact.receipt else None,
        recorded_at=_recorded_at(fact.receipt) if fact.receipt else None,
        device_name=f"device {device_of(fact.op)}" if fact.receipt else None,
        receipt=_receipt(fact, purpose) if fact.receipt else None,
        lease_s=LEASE_S,
        off_key=OFF_KEY,
    )


@cache
def attempt_of(ask: Ask) -> Attempt:
    policy = str(ask.policy)
    return Attempt(str(ask.op), revision_of(ask.base), policy, policy, policy, "en", Method.SWITCH)


@cache
def off_of(op: int, batch: int) -> QueuedOff:
    return QueuedOff(str(op), str(batch) if batch else None, Method.SWITCH)


def fact_of(known: Known) -> Fact:
    epoch, rev = place_of(known.revision)
    if known.receipt_id is None:
        return Fact(epoch, rev)
    return Fact(
        epoch, rev, int(known.value), int(known.op_id or 0), int(known.receipt_id), int(known.policy_version or 0)
    )


def _recorded_at(receipt: int) -> dt.datetime:
    return dt.datetime(2026, 11, 23, tzinfo=dt.UTC) + dt.timedelta(seconds=receipt)


def _receipt(fact: Fact, purpose: int) -> Receipt:
    return Receipt(
        compact=f"receipt {fact.receipt}",
        receipt_id=str(fact.receipt),
        subject="someone",
        purpose=PURPOSES[purpose],
        value=bool(fact.value),
        epoch=f"e{fact.receipt // 100}",
        rev=fact.rev,
        previous="",
        check_value=f"check {fact.receipt}",
        policy_version=str(fact.policy),
        policy_hash=str(fact.policy),
        words_hash=str(fact.policy),
        language="en",
        method="switch",
        op_id=str(fact.op),
        batch_id=None,
        recorded_at=_recorded_at(fact.receipt),
    )
