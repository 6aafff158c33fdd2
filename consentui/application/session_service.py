"""Signing in and out, and which subject's choices the window shows."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable

from consentui.application.authorizer import Authorizer
from consentui.application.carried_choices import CarriedChoices
from consentui.application.consent_service import ConsentService
from consentui.application.lost_devices import LostDevices
from consentui.application.policy_service import PolicyService
from consentui.application.ports import Backend, CodeSent, StoredSignIn, TokenSlot
from consentui.application.snapshot import KeyringState, SessionView, SignInState
from consentui.application.snapshot_store import SnapshotStore
from consentui.application.subject_keeper import SubjectKeeper
from consentui.application.token_keeper import TokenKeeper
from consentui.domain.account import Account, Subject, SubjectKind
from consentui.domain.errors import ConsentError, ServiceUnreachable
from consentui.domain.policy import PolicyAnswer
from consentui.domain.record import replace

_FLUSH_S = 2.0


class SessionService:
    """Owned by the loop thread."""

    def __init__(
        self,
        backend: Backend,
        authorizer: Authorizer,
        tokens: TokenKeeper,
        subjects: SubjectKeeper,
        lost: LostDevices,
        policy: PolicyService,
        consent: ConsentService,
        carried: CarriedChoices,
        snapshots: SnapshotStore,
        device_name: str,
        give_up_waiting: Callable[[], Awaitable[None]],
    ) -> None:
        """`give_up_waiting`: no device is registered anew, no proof of a deletion is waited for or shown."""
        self._backend = backend
        self._authorizer = authorizer
        self._tokens = tokens
        self._subjects = subjects
        self._lost = lost
        self._policy = policy
        self._consent = consent
        self._carried = carried
        self._snapshots = snapshots
        self._device_name = device_name
        self._give_up_waiting = give_up_waiting

    async def show_kept(self, service_id: str, subject: Subject) -> None:
        """At start, before the keyring or the network is asked: the journal of whoever was in front last."""
        await self._subjects.enter(service_id, subject)

    async def restore(self, service_id: str) -> None:
        """At start: the account of the last run, else this device, else nobody yet."""
        self._tokens.service_id = service_id
        account = await self._tokens.load(TokenSlot.ACCOUNT)
        if account is not None:
            self._authorizer.use_account(account.token)
            self._show(SignInState.SIGNED_IN, self._snapshots.current.session.account)
            await self._enter(Subject(SubjectKind.ACCOUNT, account.subject_id))
            return
        if self._snapshots.current.session.state is not SignInState.DEVICE_ONLY:
            self._show(SignInState.NOT_ASKED, None)
        await self._enter_device()

    async def request_code(self, phone_e164: str) -> CodeSent:
        """Raises what Backend.request_code raises, ServiceUnreachable before anything is known of the service."""
        self._require_service()
        return await self._backend.request_code(phone_e164)

    async def sign_in(self, attempt_id: str, code: str) -> None:
        """Raises CodeRefused and what Backend.sign_in raises; then nothing has changed."""
        self._require_service()
        signed_in = await self._backend.sign_in(attempt_id, code, self._device_name)
        self._carried.remember_device()
        self._authorizer.use_account(signed_in.tokens.refresh, signed_in)
        self._show(SignInState.SIGNED_IN, signed_in.account)
        await self._tokens.keep_refreshed(signed_in)
        await self._enter(signed_in.account.subject)
        await self._consent.refresh()
        self._carried.offer()

    async def sign_out(self) -> None:
        """Withdrawals get two seconds; what is left goes by off-key. Never fails: this computer forgets first."""
        await self._consent.prepare_sign_out()
        await self._consent.flush(_FLUSH_S)
        with contextlib.suppress(ConsentError):  # else the service ends it by itself after its absolute life
            await self._authorizer.call(self._backend.sign_out)
        self._authorizer.forget()
        self._carried.forget()
        await self._tokens.drop(TokenSlot.ACCOUNT)
        self._show(SignInState.DEVICE_ONLY, None)
        await self._enter_device()

    async def forget_account(self, account: Subject) -> None:
        """A verified certificate says that it was deleted: nothing of it stays on this computer."""
        held = await self._tokens.load(TokenSlot.ACCOUNT)
        if held is not None and held.subject_id == account.id:
            self._authorizer.forget()
            self._carried.forget()
            await self._tokens.drop(TokenSlot.ACCOUNT)
            self._show(SignInState.NOT_ASKED, None)
            await self._enter_device()
        self._subjects.wipe(self._tokens.service_id, account)

    async def start_over(self) -> None:
        """As a new device: for a demo whose service is as on its first day. It knows nothing of what this computer has
        decided, waits to send or is registered as, so nothing of that is asked or kept."""
        await self._give_up_waiting()
        self._authorizer.forget()
        self._carried.forget()
        await self._subjects.forget_everybody(self._tokens.service_id)
        for slot in (TokenSlot.ACCOUNT, TokenSlot.DEVICE):
            await self._tokens.drop(slot)
        self._show(SignInState.NOT_ASKED, None)
        await self._enter_device()

    async def use_without_account(self) -> None:
        """The choices of this device, as a subject of its own."""
        self._show(SignInState.DEVICE_ONLY, None)

    async def ask_to_sign_in(self) -> None:
        """The person wants the sign-in page."""
        self._show(SignInState.NOT_ASKED, None)

    async def keep_in_memory(self) -> None:
        self._tokens.use_memory_only()

    async def retry_keyring(self) -> None:
        """The person says it is unlocked: keep what is held now, or take back what it holds from an earlier run."""
        await self._tokens.try_again()
        if not self._authorizer.has_token and self._tokens.service_id:
            await self.restore(self._tokens.service_id)

    async def answer_policy(self, answer: PolicyAnswer) -> None:
        """Record the first answer; a device becomes a subject with it. Raises what the backend raises."""
        if not self._authorizer.has_token:
            await self._register_device()
        await self._policy.record_answer(answer)

    def _require_service(self) -> None:
        """Whoever comes to the front without it would keep a journal that nobody finds again."""
        if not self._tokens.service_id:
            raise ServiceUnreachable("nothing has been heard of the service yet")

    async def _register_device(self) -> None:
        self._require_service()
        registration = await self._backend.register_device(self._device_name)
        stored = StoredSignIn(registration.token, registration.subject.id)
        await self._tokens.keep(TokenSlot.DEVICE, stored)
        self._authorizer.use_device(registration.token)
        await self._enter(registration.subject, asks_answer=False)

    async def _enter_device(self) -> None:
        device = await self._tokens.load(TokenSlot.DEVICE)
        if device is None:
            self._authorizer.forget()
            await self._subjects.leave(self._tokens.service_id)
            self._note_lost(is_device_asked=True)
            self._policy.ask()
            return
        self._authorizer.use_device(device.token)
        await self._enter(Subject(SubjectKind.DEVICE, device.subject_id))

    def _note_lost(self, *, is_device_asked: bool) -> None:
        """No device token is held. A keyring that was not asked, or gave no answer, may have one; memory has none."""
        session = self._snapshots.current.session
        if is_device_asked and session.keyring is KeyringState.STORED:
            self._lost.note_all_but(self._tokens.service_id, None)
        elif session.memory_device is not None:
            self._lost.note_one(self._tokens.service_id, session.memory_device)

    async def _enter(self, subject: Subject, *, asks_answer: bool = True) -> None:
        await self._subjects.enter(self._tokens.service_id, subject)
        if subject.kind is SubjectKind.DEVICE:
            self._lost.note_all_but(self._tokens.service_id, subject)
        elif not self._tokens.holds(TokenSlot.DEVICE):
            self._note_lost(is_device_asked=False)
        if asks_answer:
            await self._find_answer()

    async def _find_answer(self) -> None:
        try:
            await self._policy.find_answer()
        except ConsentError:
            return  # not known now; the last answer this window saw stays on screen

    def _show(self, state: SignInState, account: Account | None) -> None:
        session: SessionView = self._snapshots.current.session
        self._snapshots.change(session=replace(session, state=state, account=account))
