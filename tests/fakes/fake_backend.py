"""The Backend port over a FakeService, with a network that a test can hold, lose or break."""

from __future__ import annotations

import asyncio
import datetime as dt
import enum
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Callable, Sequence
from typing import Any, TypeVar

from consentui.application.activity_log_ports import ReceiptSlice
from consentui.application.ports import (
    CodeSent,
    DeviceRegistration,
    GrantsAnswer,
    OffItem,
    RecordedPolicyAnswer,
    SignedIn,
)
from consentui.application.switch.record import Attempt
from consentui.domain.account import ServiceInfo, Session
from consentui.domain.activity import ActivityQuery, ActivitySlice
from consentui.domain.catalogue import Catalogue
from consentui.domain.errors import (
    Busy,
    ConsentError,
    InProgress,
    NotSignedIn,
    OutcomeUnknown,
    ReceiptInvalid,
    ServiceUnreachable,
)
from consentui.domain.grant import Grant
from consentui.domain.policy import PolicyAnswer, PublishedPolicy
from consentui.domain.record import replace
from tests.fakes import samples
from tests.fakes.fake_changes import FakeChanges
from tests.fakes.fake_held import FakeHeld
from tests.fakes.fake_requests import FakeRequests
from tests.fakes.fake_service import FakeService

Result = TypeVar("Result")
CALL_S = 10.0
WITHDRAW_S = 30.0


class Fault(enum.Enum):
    """What happens to one call; `name` of the call as in the Backend port."""

    NOT_SENT = "not sent"
    LOSE_REQUEST = "request lost"
    LOSE_REPLY = "applied, reply lost"
    BUSY = "429, not applied"
    IN_PROGRESS = "409 in progress"
    NOT_SIGNED_IN = "401"
    BAD_RECEIPT = "applied, receipt does not verify"


class HeldCall:
    """One call on the wire: the test says when the request arrives and when the reply does.

    `arrive()` works also after the caller gave up or was killed: a late request is applied late.
    """

    def __init__(self, name: str, arrive: Callable[[], None]) -> None:
        self.name = name
        self._arrive = arrive
        self._replied = asyncio.Event()
        self.has_arrived = False

    def arrive(self) -> None:
        """The service reads the request now."""
        if not self.has_arrived:
            self.has_arrived = True
            self._arrive()

    def reply(self) -> None:
        """The request arrives, if it has not, and its answer reaches the caller."""
        self.arrive()
        self._replied.set()

    async def wait(self) -> None:
        await self._replied.wait()


class FakeBackend(FakeChanges, FakeRequests, FakeHeld):
    """Implements ServiceBackend. `is_reachable = False`: every call is surely not sent.

    `plan(name, *faults)`: the next calls of that name meet these faults. `hold(name)`: calls of that name wait in
    `held` from now on (until `release`). `calls` lists (name, what was sent) of all calls that were tried.
    """

    def __init__(self, service: FakeService) -> None:
        FakeChanges.__init__(self)
        FakeRequests.__init__(self)
        FakeHeld.__init__(self)
        self.service_side = service
        self.is_reachable = True
        self.held: list[HeldCall] = []
        self.calls: list[tuple[str, tuple[object, ...]]] = []
        self.is_closed = False
        self._held_names: set[str] = set()
        self._faults: defaultdict[str, deque[Fault | ConsentError]] = defaultdict(deque)
        self._event_queues: list[asyncio.Queue[tuple[str, str] | None]] = []
        self._has_answered = False
        service.change_listeners.append(self._on_change)
        service.share_listeners.append(self._on_sharing)

    def plan(self, name: str, *faults: Fault | ConsentError) -> None:
        self._faults[name].extend(faults)

    def hold(self, *names: str) -> None:
        self._held_names.update(names)

    def release(self, *names: str) -> None:
        """No longer hold these calls; those held so far still wait for their test."""
        self._held_names.difference_update(names)

    def end_streams(self) -> None:
        """Every open event stream ends, as when its token runs out or the service stops."""
        for queue in self._event_queues:
            queue.put_nowait(None)

    def count(self, name: str) -> int:
        return sum(called == name for called, _ in self.calls)

    # ---- the port

    async def service(self) -> ServiceInfo:
        return await self._call("service", (), lambda: self.service_side.info)

    async def policy(self, language: str) -> PublishedPolicy:
        return await self._call(
            "policy", (language,), lambda: samples.policy(language, self.service_side.policy_version)
        )

    async def catalogue(self, language: str) -> Catalogue:
        return await self._call(
            "catalogue", (language,), lambda: samples.catalogue(language, self.service_side.policy_version)
        )

    async def register_device(self, device_name: str) -> DeviceRegistration:
        return await self._call("register_device", (device_name,), self._bind("register_device", device_name))

    async def forget_device(self, token: str) -> None:
        await self._call("forget_device", (token,), self._bind("forget", token))

    async def request_code(self, phone_e164: str) -> CodeSent:
        return await self._call("request_code", (phone_e164,), self._bind("request_code", phone_e164))

    async def sign_in(self, attempt_id: str, code: str, device_name: str) -> SignedIn:
        sent = (attempt_id, code, device_name)
        return await self._call("sign_in", sent, self._bind("sign_in", *sent))

    async def refresh(self, refresh_token: str) -> SignedIn:
        return await self._call("refresh", (refresh_token,), self._bind("refresh", refresh_token))

    async def sign_out(self, token: str) -> None:
        await self._call("sign_out", (token,), self._bind("sign_out", token))

    async def sessions(self, token: str) -> Sequence[Session]:
        return await self._call("sessions", (token,), self._bind("sessions", token))

    async def end_session(self, token: str, session_id: str) -> None:
        await self._call("end_session", (token, session_id), self._bind("end_session", token, session_id))

    async def policy_answer(self, token: str, version: str) -> RecordedPolicyAnswer | None:
        return await self._call("policy_answer", (token, version), self._bind("policy_answer", token, version))

    async def answer_policy(self, token: str, version: str, answer: PolicyAnswer) -> RecordedPolicyAnswer:
        sent = (token, version, answer)
        return await self._call("answer_policy", sent, self._bind("answer_policy", *sent))

    async def grants(self, token: str) -> GrantsAnswer:
        def read() -> GrantsAnswer:
            return GrantsAnswer(self.service_side.grants(token), frozenset())

        return await self._call("grants", (token,), read)

    async def grant(self, token: str, purpose: str, attempt: Attempt, deadline_s: float) -> Grant:
        sent = (token, purpose, attempt)
        return await self._call("grant", sent, self._bind("grant", *sent), deadline_s)

    async def withdraw(self, token: str, items: Sequence[OffItem], batch_id: str | None) -> Sequence[Grant]:
        pairs = tuple((item.purpose, item.op_id) for item in items)
        sent = (token, tuple(items), batch_id)
        return await self._call("withdraw", sent, self._bind("withdraw", token, pairs, batch_id), WITHDRAW_S)

    async def withdraw_by_key(self, off_key: str, item: OffItem) -> Grant:
        bound = self._bind("withdraw_by_key", off_key, item.purpose, item.op_id)
        return await self._call("withdraw_by_key", (off_key, item), bound, WITHDRAW_S)

    async def has_receipt(self, token: str, receipt_id: str) -> bool:
        return await self._call("has_receipt", (token, receipt_id), self._bind("has_receipt", token, receipt_id))

    async def activity(self, token: str, query: ActivityQuery) -> ActivitySlice:
        return await self._call("activity", (token, query), self._bind("activity", token, query))

    async def receipts(self, token: str, cursor: str | None, limit: int) -> ReceiptSlice:
        return await self._call("receipts", (token, cursor), self._bind("receipts", token, cursor, limit))

    async def published_keys(self) -> bytes:
        return await self._call("published_keys", (), lambda: b"{}")

    async def events(self, token: str) -> AsyncIterator[str]:
        subject_id = await self._call("events", (token,), lambda: self.service_side.caller(token).subject.id)
        queue: asyncio.Queue[tuple[str, str] | None] = asyncio.Queue()
        self._event_queues.append(queue)
        try:
            yield ""
            while (changed := await queue.get()) is not None:
                if changed[0] == subject_id:
                    yield changed[1]
        finally:
            self._event_queues.remove(queue)

    def service_time(self) -> dt.datetime | None:
        return self.service_side.now() if self._has_answered else None

    async def close(self) -> None:
        self.is_closed = True
        self.end_streams()

    # ---- the network

    def _bind(self, method: str, *arguments: object) -> Callable[[], Any]:
        return lambda: getattr(self.service_side, method)(*arguments)

    def _on_change(self, subject_id: str, what: str = "grants") -> None:
        if self.is_reachable:
            for queue in self._event_queues:
                queue.put_nowait((subject_id, what))

    def _on_sharing(self, subject_id: str) -> None:
        self._on_change(subject_id, "activity")

    async def _call(
        self, name: str, sent: tuple[object, ...], apply: Callable[[], Result], deadline_s: float = CALL_S
    ) -> Result:
        self.calls.append((name, sent))
        fault = self._faults[name].popleft() if self._faults[name] else None
        if self.is_closed or not self.is_reachable or fault is Fault.NOT_SENT:
            raise ServiceUnreachable("refused")
        if isinstance(fault, ConsentError):
            raise fault
        refusal = _answer_of(fault) if fault else None
        if refusal is not None:
            raise refusal
        answer = await self._travel(name, apply, fault, deadline_s)
        self._has_answered = True
        return answer

    async def _travel(self, name: str, apply: Callable[[], Result], fault: Fault | None, deadline_s: float) -> Result:
        await asyncio.sleep(0)
        if fault is Fault.LOSE_REQUEST:
            raise OutcomeUnknown("no answer")
        if name not in self._held_names:
            return self._after(apply(), fault)
        answers: list[Result | ConsentError] = []

        def arrive() -> None:
            try:
                answers.append(apply())
            except ConsentError as error:
                answers.append(error)

        held = HeldCall(name, arrive)
        self.held.append(held)
        if not await self._replied_in_time(held, deadline_s):
            raise OutcomeUnknown("no answer in time")
        (answer,) = answers
        if isinstance(answer, ConsentError):
            raise answer
        return self._after(answer, fault)

    async def _replied_in_time(self, held: HeldCall, deadline_s: float) -> bool:
        reply = asyncio.ensure_future(held.wait())
        late = asyncio.ensure_future(self.service_side.clock.sleep_s(deadline_s))
        try:
            await asyncio.wait((reply, late), return_when=asyncio.FIRST_COMPLETED)
            return reply.done()
        finally:
            reply.cancel()
            late.cancel()

    @staticmethod
    def _after(answer: Result, fault: Fault | None) -> Result:
        if fault is Fault.LOSE_REPLY:
            raise OutcomeUnknown("the answer was lost")
        if fault is not Fault.BAD_RECEIPT:
            return answer
        if isinstance(answer, GrantsAnswer):
            decided = frozenset(grant.purpose for grant in answer.grants if grant.is_decided)
            honest = tuple(grant for grant in answer.grants if not grant.is_decided)
            return replace(answer, grants=honest, invalid=decided)
        raise ReceiptInvalid("the signature does not hold")


def _answer_of(fault: Fault) -> ConsentError | None:
    match fault:
        case Fault.BUSY:
            return Busy("busy", 5.0)
        case Fault.IN_PROGRESS:
            return InProgress("in progress", 1.0)
        case Fault.NOT_SIGNED_IN:
            return NotSignedIn("not signed in")
    return None
