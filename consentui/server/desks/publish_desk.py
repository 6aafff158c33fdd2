"""What the operator publishes: versions of the policy."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from consentui.server.core import ServiceCore
from consentui.server.edition_version import EditionVersion
from consentui.server.rules import publishing
from consentui.server.storage.transaction import Transaction
from consentui.server.storage.version_storage import KeptVersion
from consentui.server.version_changes import VersionChanges
from consentui.wire import codec
from consentui.wire.change_messages import PolicyVersionRequest, PublishedVersionMessage


class PublishDesk:
    """Owned by the service; its public methods are called on the event loop.

    `on_published` is called there after a version was published: it may be in force already.
    """

    def __init__(self, core: ServiceCore) -> None:
        self._core = core
        self._one_at_a_time = asyncio.Lock()
        self.on_published: Callable[[], None] | None = None

    async def publish(self, token: str | None, request: PolicyVersionRequest) -> PublishedVersionMessage:
        """Raises operator-refused, or invalid where the version cannot be published. The same one again is answered
        as it was at first."""
        self._core.operator.require(token)
        return await self.publish_trusted(request)

    async def publish_trusted(self, request: PolicyVersionRequest) -> PublishedVersionMessage:
        """The same for a caller inside the service (the demo)."""
        async with self._one_at_a_time:
            # Reading and comparing large texts takes seconds; requests are answered meanwhile.
            again = await asyncio.to_thread(self._same_again, request)
            if again is not None:
                return self._message(*again)
            version, changes = await asyncio.to_thread(
                publishing.prepared, request, self._core.edition, self._core.today()
            )
            body = codec.encode(publishing.kept_form(version)).decode()
            await self._core.storage.run(lambda transaction: self._keep(transaction, version, body), is_writing=True)
        if self.on_published is not None:
            self.on_published()
        return self._message(version, changes)

    def _keep(self, transaction: Transaction, version: EditionVersion, body: str) -> None:
        self._core.versions.add(transaction, KeptVersion(version.version, self._core.clock.now(), body))
        transaction.after_commit.append(lambda: self._core.edition.publish(version))
        transaction.after_commit.append(lambda: self._core.events.notify_all("policy"))

    def _same_again(self, request: PolicyVersionRequest) -> tuple[EditionVersion, VersionChanges] | None:
        """The version of this name, where the request describes exactly it."""
        edition = self._core.edition
        standing, changes = edition.version(request.version), edition.changes(request.version)
        if standing is None or changes is None:
            return None
        version, _ = publishing.rebuilt(request, changes.previous)
        return (standing, changes) if version == standing else None

    def _message(self, version: EditionVersion, changes: VersionChanges) -> PublishedVersionMessage:
        listed = next(iter(changes.by_language.values()), ())
        return PublishedVersionMessage(
            version=version.version,
            effective_on=version.effective_on,
            is_in_force=self._core.edition.in_force(self._core.today()) is version,
            changes=len(listed),
            changes_to_answer=sum(change.needs_answer for change in listed),
        )
