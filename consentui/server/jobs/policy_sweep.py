"""When the day of a version comes: everybody's decisions are settled, so that every device hears of it."""

from __future__ import annotations

from functools import partial

from consentui.server.core import ServiceCore
from consentui.server.desks.policy_settler import PolicySettler
from consentui.server.storage.transaction import Transaction
from consentui.wire.answer_keys import answer_key

# Subjects settled in one transaction: grants that wait meanwhile wait a few milliseconds.
_AT_ONCE = 50


class PolicySweep:
    """One look of the Sweep. Nothing rests on it being in time: whoever asks is settled first."""

    def __init__(self, core: ServiceCore, settler: PolicySettler) -> None:
        self._core = core
        self._settler = settler
        self._swept: str | None = None

    async def look(self) -> None:
        """Settle everybody if another version is in force than at the last look."""
        in_force = self._core.edition.in_force(self._core.today()).version
        if in_force == self._swept:
            return
        for key in self._keys():
            await self._settle_all(key)
        if self._swept is not None:
            self._core.events.notify_all("policy")
        self._swept = in_force

    def _keys(self) -> list[str]:
        """Under which names the log knows those whom a version in force concerns: purposes, and answers to changes."""
        keys: dict[str, None] = {}
        for changes in self._settler.begun():
            for purpose, ids in changes.touched.items():
                keys[purpose] = None
                keys.update(dict.fromkeys(answer_key(changes.version.version, change) for change in ids))
        if keys:
            offered = {purpose.key for purpose in self._core.edition.purposes_in_force(self._core.today())}
            everything = {
                purpose.key
                for version in self._core.edition.versions
                for text in version.texts.values()
                for purpose in text.catalogue.purposes
            }
            keys.update(dict.fromkeys(sorted(everything - offered)))
        return list(keys)

    async def _settle_all(self, key: str) -> None:
        after: str | None = ""
        while after is not None:
            after = await self._core.storage.run(partial(self._settle_some, key, after), is_writing=True)

    def _settle_some(self, key: str, after: str, transaction: Transaction) -> str | None:
        """The last subject of this group, None at the end."""
        subjects = self._core.log.subjects_with(transaction, key, after, _AT_ONCE)
        for subject_id in subjects:
            self._settler.settle(transaction, subject_id)
        return subjects[-1] if len(subjects) == _AT_ONCE else None
