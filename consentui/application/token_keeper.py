"""The secrets of the two subjects, in the keyring where there is one, else in memory for this run."""

from __future__ import annotations

from consentui.application.ports import SignedIn, StoredSignIn, TokenSlot, TokenStore
from consentui.application.snapshot import KeyringState, SessionView
from consentui.application.snapshot_store import SnapshotStore
from consentui.domain.errors import KeyringUnavailable
from consentui.domain.record import replace


class TokenKeeper:
    """Owned by the loop thread. Nothing is ever written to a file; what the keyring refuses stays in memory."""

    def __init__(self, store: TokenStore, snapshots: SnapshotStore) -> None:
        self._store = store
        self._snapshots = snapshots
        self._held: dict[TokenSlot, StoredSignIn] = {}
        self._may_store = True
        self.service_id = ""

    async def load(self, slot: TokenSlot) -> StoredSignIn | None:
        """From memory, else from the keyring; a keyring that does not answer is a miss that is shown."""
        if slot not in self._held and self._may_store:
            try:
                stored = await self._store.load(self.service_id, slot)
            except KeyringUnavailable:
                self._show(KeyringState.UNAVAILABLE)
                return None
            self._show(KeyringState.STORED)
            if stored is not None:
                self._held[slot] = stored
        return self._held.get(slot)

    async def keep(self, slot: TokenSlot, value: StoredSignIn) -> None:
        """Hold it now, store it if that is possible; otherwise the person is asked (#34)."""
        self._held[slot] = value
        if not self._may_store:
            return
        try:
            await self._store.save(self.service_id, slot, value)
        except KeyringUnavailable:
            self._show(KeyringState.UNAVAILABLE)
        else:
            self._show(KeyringState.STORED)

    async def keep_refreshed(self, signed_in: SignedIn) -> None:
        await self.keep(TokenSlot.ACCOUNT, StoredSignIn(signed_in.tokens.refresh, signed_in.account.subject.id))

    async def drop(self, slot: TokenSlot) -> None:
        """Forget it here and in the keyring; a keyring that is gone keeps nothing we could read."""
        self._held.pop(slot, None)
        try:
            await self._store.delete(self.service_id, slot)
        except KeyringUnavailable:
            return

    def use_memory_only(self) -> None:
        """The person's answer to #34: ask me to sign in each time."""
        self._may_store = False
        self._show(KeyringState.MEMORY_ONLY)

    async def try_again(self) -> None:
        """The other answer: the keyring has been unlocked."""
        self._may_store = True
        for slot, value in list(self._held.items()):
            await self.keep(slot, value)

    def _show(self, state: KeyringState) -> None:
        session: SessionView = self._snapshots.current.session
        self._snapshots.change(session=replace(session, keyring=state, keyring_name=self._store.backend_name()))
