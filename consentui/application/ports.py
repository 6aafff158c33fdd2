"""What the use cases need from outside, by role; adapters implement these, tests have fakes of them.

Every method may raise only errors of consentui.domain.errors, and says which. Calls run on the loop thread.
"""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from consentui.application.switch.record import Attempt, PurposeRecord
from consentui.domain.account import Account, ServiceInfo, Session, Subject
from consentui.domain.catalogue import Catalogue
from consentui.domain.grant import Grant, Method
from consentui.domain.policy import PolicyAnswer, PublishedPolicy
from consentui.domain.receipt import Receipt
from consentui.domain.record import Record

if TYPE_CHECKING:
    from consentui.application.demo_records import DemoRecords
    from consentui.application.settings import Settings
    from consentui.application.snapshot import AppSnapshot
    from consentui.domain.activity import ActivityQuery, ActivitySlice
    from consentui.domain.certificate import Certificate


class Clock(Protocol):
    """Monotonic time and waiting; never used to order decisions (rule L)."""

    def monotonic_s(self) -> float: ...

    async def sleep_s(self, seconds: float) -> None: ...

    def wall(self) -> dt.datetime:
        """This computer's wall clock in UTC; for display only (rule L)."""
        ...

    def asleep_s(self) -> float:
        """How long the computer has slept since it started; 0.0 where the system does not tell."""
        ...


class Ids(Protocol):
    """Random identifiers."""

    def new_op_id(self) -> str:
        """A UUIDv4 as text; the idempotency key of one click."""
        ...


class DeviceRegistration(Record):
    """A device as a subject of its own; `token` goes to the keyring and nowhere else."""

    subject: Subject
    token: str


class CodeSent(Record):
    """A text message is on its way; the attempt id binds the code to this sign-in."""

    attempt_id: str
    masked_phone: str
    resend_after_s: int
    valid_for_s: int


class Tokens(Record):
    """`access` lives in memory only; `refresh` in the keyring (or in memory where there is none)."""

    access: str
    access_valid_s: int
    refresh: str


class SignedIn(Record):
    account: Account
    tokens: Tokens


class RecordedPolicyAnswer(Record):
    version: str
    answer: PolicyAnswer
    recorded_at: dt.datetime


class GrantsAnswer(Record):
    """One GET of every purpose; purposes whose receipt did not verify are named and left out of `grants`."""

    grants: tuple[Grant, ...]
    invalid: frozenset[str]


class OffItem(Record):
    """One withdrawal on its way: the purpose, the op id of the click, and how the person made it."""

    purpose: str
    op_id: str
    method: Method = Method.SWITCH


class ActivityBackend(Protocol):
    """The part of Backend that tells what happened; raises what its other reads raise."""

    async def activity(self, token: str, query: ActivityQuery) -> ActivitySlice:
        """One page of what happened to whoever the token stands for."""
        ...


class Backend(ActivityBackend, Protocol):
    """The service behind the window. `token` is an access token or a device token.

    Raises ServiceUnreachable (surely nothing left), OutcomeUnknown (bytes left, no usable answer; where nothing
    changes by asking again, as in a GET, too), the RefusedByService family, AnswerMalformed only where no decision
    is at stake, ReceiptInvalid where the one receipt asked for does not verify.
    """

    async def service(self) -> ServiceInfo: ...

    async def policy(self, language: str) -> PublishedPolicy: ...

    async def catalogue(self, language: str) -> Catalogue: ...

    async def register_device(self, device_name: str) -> DeviceRegistration: ...

    async def request_code(self, phone_e164: str) -> CodeSent: ...

    async def sign_in(self, attempt_id: str, code: str, device_name: str) -> SignedIn: ...

    async def refresh(self, refresh_token: str) -> SignedIn: ...

    async def sign_out(self, token: str) -> None: ...

    async def sessions(self, token: str) -> Sequence[Session]:
        """Where the account is signed in, newest first."""
        ...

    async def end_session(self, token: str, session_id: str) -> None:
        """Sign out one of the account's own sessions; one that is over already is no error."""
        ...

    async def policy_answer(self, token: str, version: str) -> RecordedPolicyAnswer | None: ...

    async def answer_policy(self, token: str, version: str, answer: PolicyAnswer) -> RecordedPolicyAnswer: ...

    async def grants(self, token: str) -> GrantsAnswer: ...

    async def grant(self, token: str, purpose: str, attempt: Attempt, deadline_s: float) -> Grant:
        """Send one attempt with its own op id and If-Match. The whole call ends within `deadline_s`."""
        ...

    async def withdraw(self, token: str, items: Sequence[OffItem], batch_id: str | None) -> Sequence[Grant]:
        """One or several withdrawals in one request; one grant (value off, verified receipt) per item, in order."""
        ...

    async def withdraw_by_key(self, off_key: str, item: OffItem) -> Grant: ...

    async def has_receipt(self, token: str, receipt_id: str) -> bool:
        """Whether the service's log still holds this receipt (a 404 is False)."""
        ...

    def events(self, token: str) -> AsyncIterator[str]:
        """Yields "" once connected and then, per change, what changed ("grants", "activity" …); ends when the stream
        ends, raises as above."""
        ...

    def service_time(self) -> dt.datetime | None:
        """The service's own wall time now, from the last `Date` header and the monotonic clock; for display only."""
        ...

    async def close(self) -> None: ...


class StoredSignIn(Record):
    """What the keyring holds: a refresh token or a device token, and whose it is (a pseudonym)."""

    token: str
    subject_id: str
    phone_e164: str | None = None


class TokenSlot(enum.Enum):
    """The two secrets kept per service."""

    ACCOUNT = "account"
    DEVICE = "device"


class TokenStore(Protocol):
    """The OS keyring. Every call ends within its deadline; raises KeyringUnavailable."""

    async def load(self, service_id: str, slot: TokenSlot) -> StoredSignIn | None: ...

    async def save(self, service_id: str, slot: TokenSlot, value: StoredSignIn) -> None:
        """Store and read back; raises KeyringUnavailable where what is read is not what was stored."""
        ...

    async def delete(self, service_id: str, slot: TokenSlot) -> None: ...

    def backend_name(self) -> str | None:
        """For people: "GNOME Keyring", "Keychain" ...; None before the first call or without one."""
        ...


class Outbox(Protocol):
    """The journal of one (service, subject): every durable step of its switches. Single owner."""

    def load(self) -> Mapping[str, PurposeRecord]:
        """Every purpose's last durable record; raises StoreFailed where no copy can be read."""
        ...

    def write(self, records: Mapping[str, PurposeRecord]) -> None:
        """Make these records durable in one atomic step (one fdatasync); raises StoreFailed."""
        ...

    def wipe(self) -> None:
        """Remove the journal from disk; raises StoreFailed."""
        ...

    def close(self) -> None: ...


class OutboxShelf(Protocol):
    """All journals of this user, one folder per (service id, subject)."""

    def open(self, service_id: str, subject: Subject) -> Outbox:
        """Raises StoreFailed, AlreadyRunning."""
        ...

    def subjects(self, service_id: str) -> Sequence[Subject]:
        """Every subject that has a journal for this service."""
        ...


class Cache(Protocol):
    """Disposable copies of what the service published; losing it loses nothing. Never raises: a miss is None."""

    def load(self, service_id: str, name: str) -> bytes | None: ...

    def save(self, service_id: str, name: str, value: bytes) -> None: ...

    def wipe(self, service_id: str) -> None: ...


class PublishedTexts(Protocol):
    """Copies of policy and catalogue: the last ones the service sent, and the edition that came with the program."""

    def kept_policy(self, service_id: str, language: str) -> PublishedPolicy | None:
        """The cached copy, only where its hash still verifies."""
        ...

    def keep_policy(self, service_id: str, published: PublishedPolicy) -> None: ...

    def kept_catalogue(self, service_id: str, language: str) -> Catalogue | None: ...

    def keep_catalogue(self, service_id: str, catalogue: Catalogue) -> None: ...

    def bundled_policy(self, language: str) -> PublishedPolicy | None: ...

    def bundled_catalogue(self, language: str) -> Catalogue | None: ...


class ReceiptVerifier(Protocol):
    """Checks signatures of receipts against the service's published keys."""

    def learn(self, jwks_json: bytes) -> None:
        """Take the published keys; raises AnswerMalformed."""
        ...

    def verify(self, compact: str) -> Receipt:
        """The claims; raises ReceiptInvalid (also for a key not learnt)."""
        ...

    def verify_certificate(self, compact: str) -> Certificate:
        """The same of a certificate of deletion."""
        ...


class StartViews(Protocol):
    """What the first paint needs beside the journal, as one checksummed file; never raises, a miss is None."""

    def save(self, snapshot: AppSnapshot) -> None: ...


class DemoNetwork(enum.Enum):
    ON = "on"
    SLOW = "slow"
    OFF = "off"
    ERRORS = "errors"


class DemoPerson(Record):
    """A made-up person; `phone_e164` is None for nobody (signed out), `language` what they read (BCP 47, or empty)."""

    key: str
    name: str
    line: str
    phone_e164: str | None
    language: str = ""


class DemoMessage(Record):
    """A text message on the demo phone; `code` is empty where it brings none."""

    id: str
    phone_e164: str
    code: str
    sent_at: dt.datetime
    text: str = ""


class DemoState(Record):
    """`next_version` is the one that can be published, None where none waits."""

    network: DemoNetwork
    now: dt.datetime
    people: tuple[DemoPerson, ...]
    messages: tuple[DemoMessage, ...]
    next_version: str | None = None


class DemoControl(Protocol):
    """The control port of a demo service; exists in a demo only. Raises ServiceUnreachable, OutcomeUnknown."""

    async def state(self) -> DemoState: ...

    async def set_network(self, network: DemoNetwork) -> None: ...

    async def change_on_phone(self, person: str) -> None:
        """Another device of this person flips one permission that is decided (off where anything is on)."""
        ...

    async def publish_next_version(self) -> None:
        """The service's operator publishes the version that waits; nothing where none waits."""
        ...

    async def announce_incident(self) -> None:
        """The service's operator tells everybody of a made-up incident."""
        ...

    async def finish_copy(self) -> None:
        """A copy of one's data that is being prepared is made without the time it takes; nothing where none is."""
        ...

    async def records(self, person: str) -> DemoRecords:
        """What the service has on record of the window's device and of this person, by key."""
        ...

    async def skip_days(self, days: int) -> None:
        """So many days pass at once; what is due on the way happens on its day."""
        ...

    async def end_session(self, person: str) -> None:
        """Every session of this person but the phone's ends now, as after 30 days."""
        ...

    async def start_again(self) -> None:
        """The service is as on its first day; every token and receipt of before is unknown to it (a new epoch)."""
        ...

    async def close(self) -> None: ...


class SettingsStore(Protocol):
    """The person's settings of this window; a miss or damage is the default."""

    def load(self) -> Settings: ...

    def save(self, settings: Settings) -> None:
        """Raises StoreFailed."""
        ...
