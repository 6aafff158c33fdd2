"""A consent service in memory: the rules of the protocol that a client can notice, without HTTP and without a disk."""

from __future__ import annotations

import copy
import datetime as dt
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from consentui.application.activity_log_ports import ReceiptSlice
from consentui.application.ports import CodeSent, DeviceRegistration, RecordedPolicyAnswer, SignedIn, Tokens
from consentui.application.switch.record import Attempt
from consentui.domain.account import Account, Session, Subject, SubjectKind
from consentui.domain.activity import ActivityQuery, ActivitySlice
from consentui.domain.errors import (
    CodeRefusal,
    CodeRefused,
    NotSignedIn,
    PolicyChanged,
    RequestRejected,
    StaleRevision,
)
from consentui.domain.grant import Grant, Revision
from consentui.domain.policy import PolicyAnswer
from consentui.domain.receipt import Receipt
from consentui.domain.receipt_chain import CHAIN_START, ChainedReceipt
from tests.fakes import fake_receipts, samples
from tests.fakes.fake_activity import SharedOnce, activity_page
from tests.fakes.manual_clock import ManualClock

ACCESS_VALID_S = 300
CODE = "314159"
TRIES = 5


@dataclass
class Caller:
    """Who a token stands for."""

    subject: Subject
    device_name: str
    session: int
    valid_until_s: float | None = None


@dataclass
class Books:
    """What a backup holds: everything in the database."""

    epoch: str = "epoch-1"
    revisions: dict[tuple[str, str], list[Receipt]] = field(default_factory=dict)
    chains: dict[str, list[Receipt]] = field(default_factory=dict)
    by_op: dict[str, Receipt] = field(default_factory=dict)
    bodies: dict[str, object] = field(default_factory=dict)
    answers: dict[tuple[str, str], RecordedPolicyAnswer] = field(default_factory=dict)


class FakeService:
    """Several FakeBackends may share one. `change_listeners` hear the subject id of every decision.

    `backup()` and `restore(books)` play a restored database: a new epoch, the same off-keys and tokens.
    """

    def __init__(self, clock: ManualClock) -> None:
        self.clock = clock
        self.books = Books()
        self.policy_version = "4"
        self.info = samples.service_info()
        self.texts: list[tuple[str, str]] = []
        self.change_listeners: list[Callable[[str], None]] = []
        self.share_listeners: list[Callable[[str], None]] = []
        self.sharings: list[SharedOnce] = []
        self.accounts: dict[str, Account] = {}
        self.callers: dict[str, Caller] = {}
        self.refresh_tokens: dict[str, Caller] = {}
        self.off_keys: dict[str, tuple[str, str, str]] = {}
        self.device_names: dict[str, str] = {}
        self._attempts: dict[str, tuple[str, int]] = {}
        self._count = 0

    # ---- people and devices

    def add_account(self, phone_e164: str, name: str) -> Account:
        subject = Subject(SubjectKind.ACCOUNT, f"acct-{len(self.accounts) + 1}")
        account = Account(subject, name, f"{phone_e164[:3]} {'•' * 4} {phone_e164[-4:]}")
        self.accounts[phone_e164] = account
        return account

    def register_device(self, device_name: str) -> DeviceRegistration:
        number = self._next()
        subject = Subject(SubjectKind.DEVICE, f"dev-{number}")
        token = f"device-token-{number}"
        self.callers[token] = Caller(subject, device_name, number)
        return DeviceRegistration(subject, token)

    def forget(self, token: str) -> None:
        self.caller(token)
        del self.callers[token]

    def sign_out(self, token: str) -> None:
        """The session ends: neither its access nor its refresh tokens work any more."""
        session = self.caller(token).session
        for tokens in (self.callers, self.refresh_tokens):
            for each in [each for each, caller in tokens.items() if caller.session == session]:
                del tokens[each]

    def request_code(self, phone_e164: str) -> CodeSent:
        attempt_id = f"attempt-{self._next()}"
        self._attempts[attempt_id] = (phone_e164, TRIES)
        self.texts.append((phone_e164, CODE))
        return CodeSent(attempt_id, f"{phone_e164[:3]} •••• {phone_e164[-4:]}", 60, 300)

    def sign_in(self, attempt_id: str, code: str, device_name: str) -> SignedIn:
        phone, tries = self._attempts.get(attempt_id, ("", 0))
        if not tries:
            raise CodeRefused("no tries left", CodeRefusal.USED_UP)
        if code != CODE:
            self._attempts[attempt_id] = (phone, tries - 1)
            raise CodeRefused("wrong code", CodeRefusal.WRONG if tries > 1 else CodeRefusal.USED_UP, tries - 1)
        del self._attempts[attempt_id]
        account = self.accounts.get(phone) or self.add_account(phone, "New person")
        return self._signed_in(account, device_name, self._next())

    def refresh(self, refresh_token: str) -> SignedIn:
        caller = self.refresh_tokens.pop(refresh_token, None)
        if caller is None:
            raise NotSignedIn("the session has ended")
        account = next(a for a in self.accounts.values() if a.subject == caller.subject)
        return self._signed_in(account, caller.device_name, caller.session)

    def sessions(self, token: str) -> tuple[Session, ...]:
        """Where the account is signed in, newest first."""
        own = self.caller(token)
        mine = {c.session: c.device_name for c in self.refresh_tokens.values() if c.subject == own.subject}
        return tuple(
            Session(str(number), mine[number], self.now(), self.now(), number == own.session)
            for number in sorted(mine, reverse=True)
        )

    def end_session(self, token: str, session_id: str) -> None:
        """One of the account's own sessions; a stranger's stays."""
        if session_id in {session.id for session in self.sessions(token)}:
            for tokens in (self.callers, self.refresh_tokens):
                for each in [each for each, caller in tokens.items() if str(caller.session) == session_id]:
                    del tokens[each]

    def end_sessions(self, subject: Subject) -> None:
        """As signing out everywhere: neither access nor refresh tokens of this subject work any more."""
        for tokens in (self.callers, self.refresh_tokens):
            for token in [token for token, caller in tokens.items() if caller.subject == subject]:
                del tokens[token]

    def expire_access(self) -> None:
        """Every access token is over; refresh tokens still work."""
        for caller in self.callers.values():
            if caller.valid_until_s is not None:
                caller.valid_until_s = float("-inf")

    def caller(self, token: str) -> Caller:
        """Raises NotSignedIn."""
        caller = self.callers.get(token)
        if caller is None or (caller.valid_until_s is not None and caller.valid_until_s <= self.clock.monotonic_s()):
            raise NotSignedIn("not signed in")
        return caller

    # ---- decisions

    def grants(self, token: str) -> tuple[Grant, ...]:
        caller = self.caller(token)
        return tuple(self._newest(caller, purpose) for purpose in samples.PURPOSES)

    def grant(self, token: str, purpose: str, attempt: Attempt) -> Grant:
        caller = self.caller(token)
        body = (purpose, attempt.policy_version, attempt.policy_hash, attempt.words_hash, attempt.method)
        known = self._answered(attempt.op_id, body)
        if known is not None:
            return self._grant_of(caller, known)
        catalogue = samples.catalogue(attempt.language, self.policy_version)
        published = samples.policy(attempt.language, self.policy_version)
        if attempt.policy_version != self.policy_version:
            raise PolicyChanged("another policy version is in force")
        if (attempt.policy_hash, attempt.words_hash) != (published.policy_hash, catalogue.words_hash(purpose)):
            raise RequestRejected("these are not the words of this version", 422, "words-mismatch")
        current = self._newest(caller, purpose)
        if current.revision != attempt.base:
            raise StaleRevision("another decision came first", current)
        return self._record(
            caller, purpose, True, attempt.op_id, body, policy_version=attempt.policy_version,
            policy_hash=attempt.policy_hash, words_hash=attempt.words_hash, language=attempt.language,
            method=attempt.method.value,
        )  # fmt: skip

    def withdraw(self, token: str, items: Sequence[tuple[str, str]], batch_id: str | None) -> tuple[Grant, ...]:
        """`items` are (purpose, op id)."""
        caller = self.caller(token)
        return tuple(self._withdraw_one(caller, purpose, op_id, batch_id, "switch") for purpose, op_id in items)

    def withdraw_by_key(self, off_key: str, purpose: str, op_id: str) -> Grant:
        if off_key not in self.off_keys:
            raise NotSignedIn("no such off-key")
        subject_id, device_name, key_purpose = self.off_keys[off_key]
        if key_purpose != purpose:
            raise RequestRejected("the key is for another purpose", 422, "invalid-request")
        kind = SubjectKind.ACCOUNT if subject_id.startswith("acct") else SubjectKind.DEVICE
        caller = Caller(Subject(kind, subject_id), device_name, 0)
        return self._withdraw_one(caller, purpose, op_id, None, "off_key")

    def decide_elsewhere(self, subject: Subject, purpose: str, value: bool, device_name: str = "Phone") -> Grant:
        """Another device of the same subject decides; its client is of no interest."""
        caller = Caller(subject, device_name, 0)
        op_id = f"e15e0000-0000-4000-8000-{self._next():012x}"
        return self._record(caller, purpose, value, op_id, ("elsewhere", purpose, value))

    def has_receipt(self, token: str, receipt_id: str) -> bool:
        subject_id = self.caller(token).subject.id
        return any(r.receipt_id == receipt_id and r.subject == subject_id for r in self.books.by_op.values())

    def log(self, subject: Subject, purpose: str) -> tuple[Receipt, ...]:
        """Every decision on record, oldest first."""
        return tuple(self.books.revisions.get((subject.id, purpose), ()))

    def backup(self) -> Books:
        return copy.deepcopy(self.books)

    def restore(self, books: Books) -> None:
        self.books = copy.deepcopy(books)
        self.books.epoch = f"epoch-r{self._next()}"

    # ---- what happened

    def share(self, subject: Subject, purpose: str, recipient: str = "maps") -> None:
        """The operator reports that data went to a recipient now; the caller sees to it that the purpose is on."""
        self.sharings.append(SharedOnce(subject.id, purpose, recipient, self.now()))
        for listener in self.share_listeners:
            listener(subject.id)

    def activity(self, token: str, query: ActivityQuery) -> ActivitySlice:
        subject_id = self.caller(token).subject.id
        logs = [log for (owner, _), log in self.books.revisions.items() if owner == subject_id]
        sharings = [s for s in self.sharings if s.subject_id == subject_id]
        return activity_page(logs, sharings, query, self.books.epoch)

    def receipts(self, token: str, cursor: str | None, limit: int) -> ReceiptSlice:
        epoch, _, start = (cursor or f"{self.books.epoch}.0").rpartition(".")
        if epoch != self.books.epoch:
            raise RequestRejected("a place of an earlier life", 422, "invalid")
        chain = self.books.chains.get(self.caller(token).subject.id, [])
        end = int(start) + limit
        links = tuple(ChainedReceipt(r.receipt_id, r.compact, r.check_value) for r in chain[int(start) : end])
        return ReceiptSlice(links, end < len(chain), f"{epoch}.{int(start) + len(links)}")

    # ---- answers to the policy

    def policy_answer(self, token: str, version: str) -> RecordedPolicyAnswer | None:
        return self.books.answers.get((self.caller(token).subject.id, version))

    def answer_policy(self, token: str, version: str, answer: PolicyAnswer) -> RecordedPolicyAnswer:
        recorded = RecordedPolicyAnswer(version, answer, self.now())
        self.books.answers[self.caller(token).subject.id, version] = recorded
        return recorded

    def now(self) -> dt.datetime:
        return self.clock.wall()

    # ---- inside

    def _withdraw_one(self, caller: Caller, purpose: str, op_id: str, batch_id: str | None, method: str) -> Grant:
        if purpose not in samples.PURPOSES:
            raise RequestRejected("no such purpose", 404, "not-found")
        body = ("off", purpose)
        known = self._answered(op_id, body)
        if known is not None:
            return self._grant_of(caller, known)
        return self._record(caller, purpose, False, op_id, body, method=method, batch_id=batch_id)

    def _answered(self, op_id: str, body: object) -> Receipt | None:
        known = self.books.by_op.get(op_id)
        if known is not None and self.books.bodies[op_id] != body:
            raise RequestRejected("this operation id was used for something else", 422, "operation-reused")
        return known

    def _record(
        self, caller: Caller, purpose: str, value: bool, op_id: str, body: object, **claims: str | None
    ) -> Grant:
        log = self.books.revisions.setdefault((caller.subject.id, purpose), [])
        chain = self.books.chains.setdefault(caller.subject.id, [])
        claims = claims if value else {"policy_version": None, "language": None, **claims}
        receipt = fake_receipts.issue(
            fake_receipts.Claims(
                receipt_id=f"{self._next():08x}-0000-4000-8000-000000000000",
                subject=caller.subject.id, purpose=purpose, value=value, epoch=self.books.epoch,
                rev=log[-1].rev + 1 if log else 1, op_id=op_id, recorded_at=self.now(),
                previous=chain[-1].check_value if chain else CHAIN_START, **claims,  # type: ignore[arg-type]
            )
        )  # fmt: skip
        log.append(receipt)
        chain.append(receipt)
        self.books.by_op[op_id] = receipt
        self.books.bodies[op_id] = body
        self.device_names[receipt.receipt_id] = caller.device_name
        for listener in self.change_listeners:
            listener(caller.subject.id)
        return self._grant_of(caller, receipt)

    def _newest(self, caller: Caller, purpose: str) -> Grant:
        log = self.books.revisions.get((caller.subject.id, purpose))
        if log:
            return self._grant_of(caller, log[-1])
        nothing = Revision(self.books.epoch, 0)
        lease_s = samples.purpose(purpose).lease_s
        return Grant(purpose, nothing, False, None, None, None, None, lease_s, self._off_key(caller, purpose))

    def _grant_of(self, caller: Caller, receipt: Receipt) -> Grant:
        return Grant(
            purpose=receipt.purpose,
            revision=Revision(self.books.epoch, receipt.rev),
            value=receipt.value,
            op_id=receipt.op_id,
            recorded_at=receipt.recorded_at,
            device_name=self.device_names[receipt.receipt_id],
            receipt=receipt,
            lease_s=samples.purpose(receipt.purpose).lease_s,
            off_key=self._off_key(caller, receipt.purpose),
        )

    def _off_key(self, caller: Caller, purpose: str) -> str:
        text = f"off secret/{caller.subject.id}/{caller.session}/{purpose}"
        key = hashlib.sha256(text.encode()).hexdigest()
        self.off_keys[key] = (caller.subject.id, caller.device_name, purpose)
        return key

    def _signed_in(self, account: Account, device_name: str, session: int) -> SignedIn:
        number = self._next()
        valid_until_s = self.clock.monotonic_s() + ACCESS_VALID_S
        tokens = Tokens(f"access-{number}", ACCESS_VALID_S, f"refresh-{number}")
        self.callers[tokens.access] = Caller(account.subject, device_name, session, valid_until_s)
        self.refresh_tokens[tokens.refresh] = Caller(account.subject, device_name, session)
        return SignedIn(account, tokens)

    def _next(self) -> int:
        self._count += 1
        return self._count
