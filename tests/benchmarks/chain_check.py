"""Reading the log behind the service's back: every receipt signed and chained, every grant counted."""

from __future__ import annotations

import contextlib
import sqlite3
from collections import Counter
from pathlib import Path
from typing import Protocol

from consentui.domain.receipt_chain import CHAIN_START
from consentui.wire.receipt_chain import check_value

EVENTS = "SELECT subject_id, value, previous, compact, check_value FROM events ORDER BY seq"
HEADS = "SELECT id, chain_head FROM subjects"


class Verifier(Protocol):
    """Raises where a receipt is not signed with a published key."""

    def verify(self, compact: str) -> object: ...


class BrokenChain(Exception):
    """An event does not follow from the one before it; the text says which."""


def grants_on_record(database: Path, verifier: Verifier) -> Counter[str]:
    """How many grants each subject has in the log, after every link and every signature was checked.

    Raises BrokenChain, or the verifier's own error.
    """
    heads: dict[str, str] = {}
    grants: Counter[str] = Counter()
    with contextlib.closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        for number, (subject, value, previous, compact, check) in enumerate(connection.execute(EVENTS), 1):
            if previous != heads.get(subject, CHAIN_START):
                raise BrokenChain(f"event {number} does not follow the one before it")
            if check != check_value(previous, compact):
                raise BrokenChain(f"event {number} is not what was chained")
            verifier.verify(compact)
            heads[subject] = check
            grants[subject] += value
        for subject, head in connection.execute(HEADS):
            if head != heads.get(subject, CHAIN_START):
                raise BrokenChain(f"the chain of {subject} does not end where the service says")
    return grants
