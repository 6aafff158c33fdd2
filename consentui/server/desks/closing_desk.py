"""What a deletion would do, and the certificate of one that was carried out."""

from __future__ import annotations

from consentui.server.closing.certificate_keys import KEY_PREFIX
from consentui.server.closing.fates import COOLING_OFF, FateCounter
from consentui.server.core import ServiceCore
from consentui.server.rules.tokens import token_hash
from consentui.server.storage.transaction import Transaction
from consentui.wire.request_messages import CertificateMessage, DeletionPreviewMessage


class ClosingDesk:
    """Owned by the service; its public methods are called on the event loop, its jobs run on the storage thread."""

    def __init__(self, core: ServiceCore, counter: FateCounter) -> None:
        self._core = core
        self._counter = counter

    async def preview(self, token: str) -> DeletionPreviewMessage:
        """Computed now, and nothing is changed by it; raises forbidden for a device."""

        def job(transaction: Transaction) -> DeletionPreviewMessage:
            now = self._core.clock.now()
            caller, _ = self._core.callers.signed_in(transaction, token, now)
            fates = self._counter.fates(transaction, caller.subject.id)
            return DeletionPreviewMessage(delete_at=now + COOLING_OFF, fates=fates)

        return await self._core.storage.run(job, is_writing=False)

    async def certificate(self, key: str) -> CertificateMessage:
        """None while the account is there; a key of nobody is answered like one whose account is there."""
        if not key.startswith(KEY_PREFIX):
            return CertificateMessage(certificate=None)

        def job(transaction: Transaction) -> CertificateMessage:
            tombstone = self._core.tombstones.with_key(token_hash(key))
            if tombstone is None or self._core.people.has_subject(transaction, tombstone.subject):
                return CertificateMessage(certificate=None)
            return CertificateMessage(certificate=tombstone.certificate)

        return await self._core.storage.run(job, is_writing=False)
