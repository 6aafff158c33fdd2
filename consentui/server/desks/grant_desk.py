"""Grants and withdrawals: GET, PUT, withdraw one, several or all, and off by key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from consentui.domain.account import Subject, SubjectKind
from consentui.server.core import ServiceCore
from consentui.server.desks.policy_settler import PolicySettler
from consentui.server.desks.recorder import DecisionRecorder
from consentui.server.refusal import Refusal
from consentui.server.rules import decisions
from consentui.server.rules.decisions import Decision, GrantWish, WithdrawWish
from consentui.server.rules.off_keys import OffKeyHolder, holder_of
from consentui.server.rules.rates import SlidingWindow
from consentui.server.security.callers import Caller
from consentui.server.storage.transaction import Transaction
from consentui.wire.answer_keys import is_answer_key
from consentui.wire.grant_messages import GrantMessage, GrantsMessage, WithdrawalsMessage
from consentui.wire.mapping import subject_to
from consentui.wire.problems import Problem

_MINUTE_S = 60.0
ACCOUNT_ID_PREFIX = "acct"
DEVICE_ID_PREFIX = "dev"


class GrantDesk:
    """Owned by the service; its public methods are called on the event loop, its jobs run on the storage thread."""

    def __init__(self, core: ServiceCore, recorder: DecisionRecorder, settler: PolicySettler) -> None:
        self._core = core
        self._recorder = recorder
        self._settler = settler
        self._in_flight: set[tuple[str, str]] = set()
        # Used by jobs only, so by one thread; a job that runs twice counts twice, which errs on the careful side.
        self._rate = SlidingWindow(core.settings.grants_per_minute, _MINUTE_S)

    async def all(self, token: str) -> GrantsMessage:
        """Every purpose of the catalogue in force, decided or not; first the version in force has its effect."""
        found = await self._core.storage.run(lambda transaction: self._all(transaction, token), is_writing=False)
        while found is None:  # a version may come into force between the two
            found = await self._core.storage.run(
                lambda transaction: self._all(transaction, token, settles=True), is_writing=True
            )
        return found

    async def grant(self, token: str, wish: GrantWish) -> GrantMessage:
        key = (token, wish.op_id)
        if key in self._in_flight:
            raise Refusal(Problem.IN_PROGRESS, retry_after_s=1)
        self._in_flight.add(key)
        try:
            return await self._core.storage.run(
                lambda transaction: self._grant(transaction, token, wish), is_writing=True
            )
        finally:
            self._in_flight.discard(key)

    async def withdraw(self, token: str, wishes: Sequence[WithdrawWish]) -> WithdrawalsMessage:
        """All of them are recorded, or none."""
        return await self._core.storage.run(
            lambda transaction: self._withdraw_signed_in(transaction, token, wishes), is_writing=True
        )

    async def withdraw_by_key(self, key: str, op_id: str, batch_id: str | None) -> GrantMessage:
        holder = holder_of(self._core.keys.off_secret, key)
        if holder is None:
            raise Refusal(Problem.OFF_KEY_REFUSED)
        wish = WithdrawWish(holder.purpose, op_id, batch_id, "off_key", None)
        return await self._core.storage.run(
            lambda transaction: self._withdraw_by_key(transaction, holder, wish), is_writing=True
        )

    # ---- jobs, on the storage thread

    def _caller(self, transaction: Transaction, token: str) -> Caller:
        return self._core.callers.caller(transaction, token, self._core.clock.now())

    def _all(self, transaction: Transaction, token: str, *, settles: bool = False) -> GrantsMessage | None:
        """None where a change of the policy has to be recorded first."""
        caller = self._caller(transaction, token)
        if settles:
            self._settler.settle(transaction, caller.subject.id)
        standing = self._core.log.all_standing(transaction, caller.subject.id)
        return None if self._settler.is_due(standing) else self._listed(caller, standing)

    def _listed(self, caller: Caller, standing: Mapping[str, Decision]) -> GrantsMessage:
        grants = []
        for purpose in self._core.edition.purposes_in_force(self._core.today()):
            decision = standing.get(purpose.key)
            if decision is None:
                grants.append(self._recorder.undecided(caller.subject, caller.device_id, purpose.key))
            else:
                grants.append(self._recorder.message(decision, caller.device_id))
        return GrantsMessage(subject=subject_to(caller.subject), epoch=self._core.epoch, grants=grants)

    def _grant(self, transaction: Transaction, token: str, wish: GrantWish) -> GrantMessage:
        caller = self._caller(transaction, token)
        purpose = self._core.edition.purpose(wish.purpose)
        if purpose is None:
            raise Refusal(Problem.UNKNOWN_PURPOSE)
        logged = self._core.log.decision_of(transaction, wish.op_id)
        if logged is not None:
            decisions.require_same(decisions.is_same_grant(logged, caller.subject.id, wish, purpose))
            return self._recorder.message(logged, caller.device_id)
        self._settler.settle(transaction, caller.subject.id)
        place = self._require_fence(transaction, caller, wish)
        decisions.check_words(wish.words, wish.purpose, self._core.edition, self._core.today())
        self._require_rate(caller)
        decision = self._recorder.record(
            transaction,
            caller.subject.id,
            place,
            purpose=wish.purpose,
            value=not purpose.protective_value,
            op_id=wish.op_id,
            batch_id=None,
            method=wish.method,
            words=wish.words,
            device_name=caller.device_name,
        )
        return self._recorder.message(decision, caller.device_id)

    def _require_fence(self, transaction: Transaction, caller: Caller, wish: GrantWish) -> tuple[str, int]:
        place = self._core.log.chain_and_rev(transaction, caller.subject.id, wish.purpose)
        if decisions.is_fenced_off(wish, self._core.epoch, place[1]):
            standing = self._core.log.standing(transaction, caller.subject.id, wish.purpose)
            if standing is None:
                current = self._recorder.undecided(caller.subject, caller.device_id, wish.purpose)
            else:
                current = self._recorder.message(standing, caller.device_id)
            raise Refusal(Problem.STALE_REVISION, current=current)
        return place

    def _require_rate(self, caller: Caller) -> None:
        wait_s = self._rate.wait_s(caller.subject.id, self._core.clock.monotonic_s())
        if wait_s:
            raise Refusal(Problem.BUSY, retry_after_s=wait_s)

    def _withdraw_signed_in(
        self, transaction: Transaction, token: str, wishes: Sequence[WithdrawWish]
    ) -> WithdrawalsMessage:
        caller = self._caller(transaction, token)
        logged = [self._logged_withdrawal(transaction, caller.subject.id, wish) for wish in wishes]
        grants = []
        for wish, earlier in zip(wishes, logged, strict=True):
            decision = earlier or self._record_withdrawal(
                transaction, caller.subject.id, wish, device_name=caller.device_name
            )
            grants.append(self._recorder.message(decision, caller.device_id))
        return WithdrawalsMessage(batch_id=wishes[0].batch_id, grants=grants)

    def _withdraw_by_key(self, transaction: Transaction, holder: OffKeyHolder, wish: WithdrawWish) -> GrantMessage:
        self._know_again(transaction, holder)
        decision = self._logged_withdrawal(transaction, holder.subject_id, wish)
        if decision is None:
            name = self._core.people.device_name(transaction, holder.device_id)
            name = name or self._core.sessions.device_name(transaction, holder.device_id)
            decision = self._record_withdrawal(transaction, holder.subject_id, wish, device_name=name)
        return self._recorder.message(decision, holder.device_id)

    def _know_again(self, transaction: Transaction, holder: OffKeyHolder) -> None:
        """A restored database may lack a subject; an off-key made here proves that there was one."""
        if not self._core.people.has_subject(transaction, holder.subject_id):
            is_account = holder.subject_id.startswith(ACCOUNT_ID_PREFIX)
            kind = SubjectKind.ACCOUNT if is_account else SubjectKind.DEVICE
            subject = Subject(kind, holder.subject_id)
            self._core.people.add_subject(transaction, subject, self._core.clock.now())

    def _logged_withdrawal(self, transaction: Transaction, subject_id: str, wish: WithdrawWish) -> Decision | None:
        """The event of this operation where it is in the log; raises where the operation cannot be a withdrawal."""
        logged = self._core.log.decision_of(transaction, wish.op_id)
        if logged is not None:
            value = self._protective_value(wish.purpose)
            decisions.require_same(decisions.is_same_withdrawal(logged, subject_id, wish.purpose, value))
        elif wish.method != "off_key" and not self._is_known(transaction, subject_id, wish.purpose):
            raise Refusal(Problem.UNKNOWN_PURPOSE)
        return logged

    def _is_known(self, transaction: Transaction, subject_id: str, purpose: str) -> bool:
        """A purpose of no version at all can still stand, where the operator took a version away."""
        if self._core.edition.purpose(purpose) is not None:
            return True
        if is_answer_key(purpose):
            return False
        return self._core.log.standing(transaction, subject_id, purpose) is not None

    def _record_withdrawal(
        self, transaction: Transaction, subject_id: str, wish: WithdrawWish, *, device_name: str | None
    ) -> Decision:
        return self._recorder.record(
            transaction,
            subject_id,
            self._core.log.chain_and_rev(transaction, subject_id, wish.purpose),
            purpose=wish.purpose,
            value=self._protective_value(wish.purpose),
            op_id=wish.op_id,
            batch_id=wish.batch_id,
            method=wish.method,
            words=decisions.provable_words(wish.words, wish.purpose, self._core.edition),
            device_name=device_name,
        )

    def _protective_value(self, purpose: str) -> bool:
        """Rule D: what protects is the catalogue's word, not the word "off"."""
        known = self._core.edition.purpose(purpose)
        return known.protective_value if known else False
