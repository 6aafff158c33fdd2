"""The secrets of the two subjects, in the keyring where there is one, else in memory for this run."""

from __future__ import annotations

from consentui.application.ports import SignedIn, StoredSignIn, TokenSlot, TokenStore
from consentui.application.snapshot import KeyringState, SessionView
from consentui.application.snapshot_store import SnapshotStore
from consentui.domain.account import Subject, SubjectKind
from consentui.domain.errors import KeyringUnavailable
from consentui.domain.record import replace


class TokenKeeper:
    """Owned by the loop thread. Nothing is ever written to a file; what the keyring refuses stays in memory."""

    def __init__(self, store: TokenStore, snapshots: SnapshotStore) -> None:
        self._store = store
        self._snapshots = snapshots
        self._held: dict[TokenSlot, StoredSignIn] = {}
        self._stored: set[TokenSlot] = set()
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
                self._stored.add(slot)
            self._show_memory_device()
        return self._held.get(slot)

    async def keep(self, slot: TokenSlot, value: StoredSignIn) -> None:
        """Hold it now, store it if that is possible; otherwise the person is asked (#34)."""
        if self._held.get(slot) != value:
            self._stored.discard(slot)
        self._held[slot] = value
        if self._may_store:
            try:
                await self._store.save(self.service_id, slot, value)
            except KeyringUnavailable:
                self._show(KeyringState.UNAVAILABLE)
            else:
                self._stored.add(slot)
                self._show(KeyringState.STORED)
        self._show_memory_device()

    async def keep_refreshed(self, signed_in: SignedIn) -> None:
        await self.keep(TokenSlot.ACCOUNT, StoredSignIn(signed_in.tokens.refresh, signed_in.account.subject.id))

    async def drop(self, slot: TokenSlot) -> None:
        """Forget it here and in the keyring; a keyring that is gone keeps nothing we could read."""
        self._held.pop(slot, None)
        self._stored.discard(slot)
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

    def holds(self, slot: TokenSlot) -> bool:
        return slot in self._held

    def _show_memory_device(self) -> None:
        """What the last run left stands until this run has a device of its own."""
        device = self._held.get(TokenSlot.DEVICE)
        if device is not None:
            is_stored = TokenSlot.DEVICE in self._stored
            self._change(memory_device=None if is_stored else Subject(SubjectKind.DEVICE, device.subject_id))

    def _show(self, state: KeyringState) -> None:
        self._change(keyring=state, keyring_name=self._store.backend_name())

    def _change(self, **fields: object) -> None:
        session: SessionView = self._snapshots.current.session
        self._snapshots.change(session=replace(session, **fields))  # type: ignore[arg-type]
