"""What the operator's own systems report."""

from __future__ import annotations

import datetime as dt

from consentui.server.clock import whole_milliseconds
from consentui.server.core import ServiceCore
from consentui.server.desks.policy_settler import PolicySettler
from consentui.server.edition import Edition
from consentui.server.refusal import Refusal
from consentui.server.rules.sharings import Sharing, check_report, require_on
from consentui.server.storage.sharing_storage import SharingRow
from consentui.server.storage.transaction import Transaction
from consentui.wire.operator_messages import SharingMessage
from consentui.wire.problems import Problem


class OperatorDesk:
    """Owned by the service; its public methods are called on the event loop, its jobs run on the storage thread."""

    def __init__(self, core: ServiceCore, settler: PolicySettler) -> None:
        self._core = core
        self._settler = settler

    def require_operator(self, token: str | None) -> None:
        """Raises operator-refused."""
        self._core.operator.require(token)

    async def share(self, token: str | None, sharing: Sharing) -> SharingMessage:
        """Put a sharing on record; one that was reported before is answered from the record, whatever stands now."""
        self.require_operator(token)
        at = whole_milliseconds(sharing.at.astimezone(dt.UTC))
        asked = Sharing(sharing.subject_id, sharing.purpose, sharing.recipient, sharing.categories, at)
        return await self._core.storage.run(lambda transaction: self._share(transaction, asked), is_writing=True)

    # ---- jobs, on the storage thread

    def _share(self, transaction: Transaction, sharing: Sharing) -> SharingMessage:
        now, edition = self._core.clock.now(), self._core.edition
        purpose = edition.purpose(sharing.purpose)
        check_report(sharing, purpose, _recipient_ids(edition), now)
        if not self._core.people.has_subject(transaction, sharing.subject_id):
            raise Refusal(Problem.NOT_FOUND, "nobody with this pseudonym")
        earlier = self._core.sharings.same(transaction, sharing)
        if earlier is not None:
            return _message(earlier)
        # What a version in force has suspended must not be shared, even where nobody has asked since its day came.
        self._settler.settle(transaction, sharing.subject_id)
        standing = self._core.log.standing(transaction, sharing.subject_id, sharing.purpose)
        then = self._core.sharings.value_at(transaction, sharing.subject_id, sharing.purpose, sharing.at)
        if purpose is not None:
            require_on(purpose, None if standing is None else standing.value, then)
        row = self._core.sharings.add(transaction, sharing, now)
        transaction.after_commit.append(lambda: self._core.events.notify(sharing.subject_id, "activity"))
        return _message(row)


def _recipient_ids(edition: Edition) -> frozenset[str]:
    """Every recipient of every version."""
    texts = [text for version in edition.versions for text in version.texts.values()]
    return frozenset(recipient.id for text in texts for recipient in text.catalogue.recipients)


def _message(row: SharingRow) -> SharingMessage:
    sharing = row.sharing
    return SharingMessage(
        id=f"shr-{row.number}",
        subject=sharing.subject_id,
        purpose=sharing.purpose,
        recipient=sharing.recipient,
        categories=list(sharing.categories),
        at=sharing.at,
        recorded_at=row.recorded_at,
    )
