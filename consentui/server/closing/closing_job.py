"""The work on a deletion: when its day has come, everything about the subject goes, and the proof is written."""

from __future__ import annotations

from dataclasses import dataclass

from consentui.domain.certificate import SCHEMA
from consentui.server.closing.certificate_keys import certificate_id, certificate_key
from consentui.server.closing.fates import FateCounter
from consentui.server.copies.shelf import CopyShelf
from consentui.server.jobs.turn import ClaimLost, Turn
from consentui.server.receipts import ReceiptSigner
from consentui.server.rules.tokens import token_hash
from consentui.server.security.key_file import ServiceKeys
from consentui.server.security.subject_keys import SubjectKeys
from consentui.server.storage.closure_storage import ClosureStorage
from consentui.server.storage.database import Database
from consentui.server.storage.request_storage import RequestRow, RequestStorage
from consentui.server.storage.thread import StorageThread
from consentui.server.storage.tombstones import Tombstone, TombstoneFile
from consentui.server.storage.transaction import Transaction
from consentui.wire.receipt_chain import CERTIFICATE_TYPE
from consentui.wire.request_messages import CertificateClaimsMessage

# More than anybody may ask for.
_COPIES_MAX = 100_000


@dataclass(frozen=True)
class ClosingTools:
    """What every deletion is carried out with; owned by the worker."""

    database: Database
    storage: StorageThread
    closures: ClosureStorage
    counter: FateCounter
    tombstones: TombstoneFile
    copies: CopyShelf
    subject_keys: SubjectKeys
    keys: ServiceKeys
    epoch: str


class ClosingJob:
    """Implements JobKind for `deletion`.

    The order survives a kill at any point: from "deleting" on nobody can cancel, and it is never given up; key and
    copies go first, while the row still makes another worker begin again; the tombstone is on the medium before
    anything is erased, and erases again at the next start what a crash left; the certificate can be had only once
    nothing of the subject is in the database. What a kill after that leaves beside the database is the LeftoverSweep's.
    """

    is_given_up = False

    def __init__(self, tools: ClosingTools) -> None:
        self._tools = tools
        self._signer = ReceiptSigner(tools.keys.current, CERTIFICATE_TYPE)
        self._requests = RequestStorage(tools.database.dialect)

    def work(self, turn: Turn) -> None:
        if turn.now() < turn.row.not_before:
            turn.rest(turn.row.not_before)
            return
        if turn.row.step != "deleting":
            turn.begin("deleting")
        row, storage = turn.row, self._tools.storage
        self._remove_copies(row.subject_id)
        storage.run_blocking(lambda transaction: self._erase(transaction, row, turn), is_writing=True)
        self._tools.subject_keys.destroy(row.subject_id)  # another worker may have begun a copy meanwhile
        self._tools.database.shake_out()
        turn.tell()

    def clear(self, row: RequestRow) -> None:
        """Nothing is made before everything is gone."""

    def _remove_copies(self, subject_id: str) -> None:
        """The key first: without it nobody can read what lies there."""
        tools = self._tools
        tools.subject_keys.destroy(subject_id)
        asked = tools.storage.run_blocking(
            lambda transaction: self._requests.newest(transaction, subject_id, _COPIES_MAX), is_writing=False
        )
        for found in asked:
            tools.copies.remove(found.id, found.fence)

    def _erase(self, transaction: Transaction, row: RequestRow, turn: Turn) -> None:
        """Raises ClaimLost where another worker has it, or the person was told that it is cancelled."""
        standing = self._requests.hold(transaction, row.subject_id, row.id)
        if standing is None or (standing.fence, standing.step, standing.is_open) != (row.fence, "deleting", True):
            raise ClaimLost
        tools, now = self._tools, turn.now()
        claims = CertificateClaimsMessage(
            schema=SCHEMA,
            certificate_id=certificate_id(row.id),
            request_id=row.id,
            subject=row.subject_id,
            asked_at=row.received_at,
            deleted_at=now,
            fates=tools.counter.fates(transaction, row.subject_id),
            chain_head=tools.closures.chain_head(transaction, row.subject_id),
            epoch=tools.epoch,
        )
        key = certificate_key(tools.keys.token_secret, row.id)
        tools.tombstones.add(Tombstone(row.subject_id, token_hash(key), self._signer.sign(claims)))
        tools.closures.erase(transaction, row.subject_id, now)
