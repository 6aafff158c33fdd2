"""One immutable picture of everything the window shows; pages are functions of it."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from consentui.application.switch.record import NOWHERE, ConflictReason
from consentui.application.switch.state import Notice, OffHold
from consentui.domain.account import Account, ServiceInfo, Session, Subject
from consentui.domain.catalogue import Catalogue
from consentui.domain.errors import ConsentError
from consentui.domain.grant import Method, Revision
from consentui.domain.policy import PolicyAnswer, PublishedPolicy
from consentui.domain.record import Record
from consentui.domain.switch_state import SwitchState

if TYPE_CHECKING:
    from consentui.application.activity_log_view import ActivityLogView
    from consentui.application.activity_view import ActivityView
    from consentui.application.change_views import ChangesView, IncidentsView
    from consentui.application.held_view import HeldView
    from consentui.application.request_views import CopiesView, RequestsView
    from consentui.domain.certificate import Certificate
    from consentui.domain.policy_version import PolicyVersion


class Connection(enum.Enum):
    """What the last exchange with the service was like."""

    STARTING = "starting"
    ONLINE = "online"
    OFFLINE = "offline"
    FAILING = "failing"


class SignInState(enum.Enum):
    """Where this window stands with the person."""

    STARTING = "starting"
    NOT_ASKED = "not_asked"
    DEVICE_ONLY = "device_only"
    SIGNED_IN = "signed_in"
    ENDED = "ended"


class KeyringState(enum.Enum):
    """Whether the sign-in can be kept; UNAVAILABLE needs the person's choice of #34."""

    UNKNOWN = "unknown"
    STORED = "stored"
    UNAVAILABLE = "unavailable"
    MEMORY_ONLY = "memory_only"


class ConflictView(Record):
    reason: ConflictReason
    is_recorded_on: bool
    device_name: str | None
    recorded_at: dt.datetime | None


class ReceiptView(Record):
    """The fields of a receipt that the window shows; times are the service's."""

    number: str
    value: bool
    policy_version: str | None
    recorded_at: dt.datetime
    device_name: str | None
    check_value: str


class PurposeView(Record):
    """One switch as it is to be shown. `retry_at` is the service's wall time of the next try, for "busy".
    `is_suspended`: the service took it off because of a change of the policy that nobody answered.

    `reference` is that of what went wrong with it last, while something of it is on screen.
    `was_off`: a withdrawal is on its way though nothing was on (its permission was turned off as a whole).
    `is_known_on`: the newest decision on record, as far as this client knows, is on.
    """

    purpose: str
    state: SwitchState = SwitchState.UNSET
    revision: Revision = NOWHERE
    notice: Notice | None = None
    off_hold: OffHold | None = None
    off_failures: int = 0
    was_off: bool = False
    is_known_on: bool = False
    is_suspended: bool = False
    retry_at: dt.datetime | None = None
    recorded_at: dt.datetime | None = None
    device_name: str | None = None
    conflict: ConflictView | None = None
    receipt: ReceiptView | None = None
    reference: str = ""

    @property
    def is_confirmed_on(self) -> bool:
        """The last confirmed value, also while something else is on its way; a question counts as off."""
        is_answered = self.state not in (SwitchState.CONFLICT, SwitchState.OFF, SwitchState.UNSET)
        return self.state.is_confirmed_on or (is_answered and self.is_known_on)


class SessionView(Record):
    """`memory_device`: the device whose token is in memory alone, so that the next start does without it."""

    state: SignInState = SignInState.STARTING
    account: Account | None = None
    keyring: KeyringState = KeyringState.UNKNOWN
    keyring_name: str | None = None
    memory_device: Subject | None = None
    waiting_elsewhere: int = 0


class SessionList(Record):
    """Where `subject` is signed in; `known` None before the first answer, `has_failed`: the last question had none."""

    subject: Subject | None = None
    known: tuple[Session, ...] | None = None
    has_failed: bool = False


class PolicyView(Record):
    """`answer` is None until a version up to the one in force is answered; `is_saved_copy`: not fresh from the service.
    `compared_share`: how far the comparison of two versions is, None where none is under way."""

    published: PublishedPolicy | None = None
    is_saved_copy: bool = False
    answer: PolicyAnswer | None = None
    answered_at: dt.datetime | None = None
    is_asked: bool = False
    versions: tuple[PolicyVersion, ...] = ()
    changes: ChangesView | None = None
    compared_share: float | None = None

    @property
    def waiting_answers(self) -> int:
        """How many changes wait for a decision."""
        changes = self.changes.changes if self.changes is not None else ()
        return sum(entry.change.needs_answer and entry.answer is None for entry in changes)


class CarriedChoice(Record):
    """A choice of this device that differs from the account's, offered at sign-in; both values may be asked for."""

    purpose: str
    device_value: bool
    account_value: bool


class Announcement(Record):
    """Something that happened, said once (toast and screen reader); `serial` grows by one each time."""

    serial: int
    purposes: tuple[str, ...]
    value: bool
    method: Method
    may_undo: bool


class AppSnapshot(Record):
    """Everything the window shows. `handled_click` is the newest click the switches below already reflect.

    `last_problem` is what the last exchange that failed ended with.
    `errors` has the reference of the last error of each place, by the name of its Place.
    `start_error` is the reference of what kept the program from starting: nothing will be asked or sent;
    `start_detail` is the file and line that say why, where it is a setting.
    `store_error` is the reference of what is wrong with the journal, until it is open and could be read;
    `is_held_elsewhere`: that is another window of this user.
    `checked_at` is when the service last answered what is on and off, in its own time; None before that.
    `checked_before` is the same of an earlier run, for words about what is not checked yet. `activity`
    is None until what was shared has been asked for, `activity_log` until somebody looks at the whole record, `held`
    until what is held of a person has been, and while nobody is signed in. `closed` is the proof that an account was
    deleted that was signed in here, until the person has put it away.
    """

    serial: int = 0
    handled_click: int = 0
    connection: Connection = Connection.STARTING
    service: ServiceInfo | None = None
    subject: Subject | None = None
    session: SessionView = SessionView()
    sessions: SessionList = SessionList()
    policy: PolicyView = PolicyView()
    catalogue: Catalogue | None = None
    switches: Mapping[str, PurposeView] = MappingProxyType({})
    carried_choices: tuple[CarriedChoice, ...] = ()
    announcement: Announcement | None = None
    service_time_offset: dt.timedelta = dt.timedelta(0)
    checked_at: dt.datetime | None = None
    checked_before: dt.datetime | None = None
    has_loaded: bool = False
    start_error: str | None = None
    start_detail: str = ""
    last_error: str | None = None
    last_problem: type[ConsentError] | None = None
    store_error: str | None = None
    is_held_elsewhere: bool = False
    errors: Mapping[str, str] = MappingProxyType({})
    activity: ActivityView | None = None
    activity_log: ActivityLogView | None = None
    incidents: IncidentsView | None = None
    requests: RequestsView | None = None
    closed: Certificate | None = None
    copies: CopiesView | None = None
    held: HeldView | None = None

    def error_at(self, place: str) -> str:
        """The reference of the last error there, else of the last exchange with the service; "" for none."""
        return self.errors.get(place) or self.last_error or ""

    @property
    def last_checked_at(self) -> dt.datetime | None:
        """In this run, else in an earlier one."""
        return self.checked_at or self.checked_before

    @property
    def waiting_count(self) -> int:
        """How many rows have a withdrawal that the service has not recorded yet; a permission is one row."""
        pending = (SwitchState.TURNING_OFF, SwitchState.NOT_SAVED)
        waiting = [purpose for purpose, view in self.switches.items() if view.state in pending]
        return len({self.row_of(purpose) for purpose in waiting})

    @property
    def unsent_count(self) -> int:
        """The same with what waits for people who signed out here."""
        return self.waiting_count + self.session.waiting_elsewhere

    def row_of(self, purpose: str) -> str:
        """The key of the permission that has this purpose; a choice of one purpose is a row of its own."""
        permissions = () if self.catalogue is None else self.catalogue.permissions
        return next((permission.key for permission in permissions if purpose in permission.purposes), purpose)

    def switch(self, purpose: str) -> PurposeView:
        """The view of one purpose; undecided where nothing is known."""
        known = self.switches.get(purpose)
        return known if known is not None else PurposeView(purpose)
