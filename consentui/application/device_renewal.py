"""A device the service no longer knows (emptied, or restored from an older backup) is registered anew, by itself."""

from __future__ import annotations

import asyncio
import contextlib

from consentui.application.authorizer import Authorizer
from consentui.application.ledger import Ledger
from consentui.application.policy_service import PolicyService
from consentui.application.ports import Backend, DeviceRegistration, Ids, OutboxShelf, StoredSignIn, TokenSlot
from consentui.application.snapshot_store import SnapshotStore
from consentui.application.subject_keeper import SubjectKeeper
from consentui.application.switch.clicks import turned_off
from consentui.application.switch.moved import may_stand, moved
from consentui.application.switch.record import PurposeRecord, QueuedOff
from consentui.application.switch.state import PurposeState
from consentui.application.token_keeper import TokenKeeper
from consentui.domain.account import Subject, SubjectKind
from consentui.domain.error_kind import Place
from consentui.domain.errors import AlreadyRunning, ConsentError, NotSignedIn, StoreFailed
from consentui.domain.grant import Method


class DeviceRenewal:
    """Owned by the loop thread; one renewal at a time. What fails is tried again with the next refusal.

    The journal of the old registration stays: what may stand there is withdrawn with its off-keys (rule K).
    """

    def __init__(
        self,
        backend: Backend,
        authorizer: Authorizer,
        tokens: TokenKeeper,
        ledger: Ledger,
        subjects: SubjectKeeper,
        policy: PolicyService,
        shelf: OutboxShelf,
        ids: Ids,
        snapshots: SnapshotStore,
        device_name: str,
    ) -> None:
        self._backend = backend
        self._authorizer = authorizer
        self._tokens = tokens
        self._ledger = ledger
        self._subjects = subjects
        self._policy = policy
        self._shelf = shelf
        self._ids = ids
        self._snapshots = snapshots
        self._device_name = device_name
        self._renewing: asyncio.Task[None] | None = None

    def note_refused(self, token: str) -> None:
        """The service refused this device token."""
        if self._renewing is None or self._renewing.done():
            self._renewing = asyncio.create_task(self._renew(token))

    async def stop(self) -> None:
        """The window closes."""
        if self._renewing is not None:
            self._renewing.cancel()
            await asyncio.gather(self._renewing, return_exceptions=True)

    async def _renew(self, token: str) -> None:
        subject = self._ledger.subject
        if subject is None or subject.kind is not SubjectKind.DEVICE:
            return
        try:
            if await self._is_known(token):
                return
            registration = await self._backend.register_device(self._device_name)
            if self._ledger.subject != subject:  # somebody signed in meanwhile
                return
            self._move(registration.subject)
        except AlreadyRunning as error:
            self._snapshots.change(last_error=self._snapshots.reference(error, Place.KEPT_CHOICES))
        except ConsentError as error:
            if isinstance(error, StoreFailed):
                self._snapshots.change(last_error=self._snapshots.reference(error, Place.KEPT_CHOICES))
        else:
            await self._enter(registration, subject)

    async def _is_known(self, token: str) -> bool:
        """Asked once more, by itself: one refusal could be somebody's on the way."""
        try:
            await self._backend.grants(token)
        except NotSignedIn:
            return False
        return True

    def _move(self, new: Subject) -> None:
        """The choices as the new registration's, on disk before anything else knows of it. Raises StoreFailed."""
        states = self._ledger.states()
        outbox = self._shelf.open(self._tokens.service_id, new)
        try:
            outbox.write({purpose: self._moved(state) for purpose, state in states.items()})
        finally:
            outbox.close()
        standing = {p: turned_off(s, self._off()) for p, s in states.items() if may_stand(s.shown)}
        self._ledger.put(standing)

    def _moved(self, state: PurposeState) -> PurposeRecord:
        op_ids = tuple(self._ids.new_op_id() for _ in state.record.outbox)
        return moved(state.record, op_ids, self._off())

    async def _enter(self, registration: DeviceRegistration, before: Subject) -> None:
        """The answer given on this device to the version in force stays its answer; else it is asked."""
        view = self._snapshots.current.policy
        await self._tokens.keep(TokenSlot.DEVICE, StoredSignIn(registration.token, registration.subject.id))
        if self._ledger.subject != before:  # signed in meanwhile, or started over as nobody
            if self._ledger.subject is None:
                await self._tokens.drop(TokenSlot.DEVICE)
            return
        self._authorizer.use_device(registration.token)
        await self._subjects.enter(self._tokens.service_id, registration.subject)
        with contextlib.suppress(ConsentError):
            if view.answer is None:
                await self._policy.find_answer()
            else:
                await self._policy.record_answer(view.answer)

    def _off(self) -> QueuedOff:
        return QueuedOff(self._ids.new_op_id(), None, Method.SWITCH)
