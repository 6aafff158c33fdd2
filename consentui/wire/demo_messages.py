"""Messages of the demo control port, which only a demo service has."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

import msgspec

from consentui.wire.base import AnswerMessage, PurposeKey, RequestMessage

PersonKey = Literal["mei_lin", "sam_okoro", "layla_haddad"]
NetworkName = Literal["on", "slow", "off", "errors"]


class DemoPortsMessage(AnswerMessage):
    """The one line a demo service prints for its parent."""

    api_url: str
    control_url: str


class DemoPersonMessage(AnswerMessage):
    """A made-up person; `line` says in a few words what is different about them, `language` what they read (BCP 47),
    empty for the window's own. Nobody has no phone."""

    key: str
    name: str
    line: str
    phone: str | None
    language: str = ""


class DemoStateMessage(AnswerMessage):
    """GET /demo/state; `now` is the demo's wall time with its offset; `next_version` can be published."""

    people: list[DemoPersonMessage]
    network: NetworkName
    now: dt.datetime
    texts: int
    next_version: str | None = None


class DemoNetworkRequest(RequestMessage):
    """PUT /demo/network: `off` closes the API listener, `slow` adds 2 s to every answer, `errors` answers 500."""

    network: NetworkName


class DemoClockRequest(RequestMessage):
    """POST /demo/clock: move the demo's clock forward."""

    advance_s: Annotated[int, msgspec.Meta(ge=0, le=400 * 24 * 3600)]


class DemoTextMessage(AnswerMessage):
    """One text message as a phone shows it; `number` counts up from 1."""

    number: int
    phone: str
    text: str
    code: str
    sent_at: dt.datetime


class DemoTextsMessage(AnswerMessage):
    """GET /demo/texts?after=N&wait_s=S: texts above N, oldest first; waits up to S (30) seconds for the first."""

    texts: list[DemoTextMessage]


class DemoChoiceRequest(RequestMessage):
    """POST /demo/phone/choice: this person decides on their phone.

    Without a purpose: what was decided last of all that is on goes off, with its whole permission; where nothing is
    on, what was decided last goes on. `value` None flips what stands.
    """

    person: PersonKey
    purpose: PurposeKey | None = None
    value: bool | None = None


class DemoChoiceMessage(AnswerMessage):
    purposes: list[str]
    value: bool


class DemoPersonRequest(RequestMessage):
    """POST /demo/session/end: ends every session of this person but the phone's."""

    person: PersonKey


class DemoStandingMessage(AnswerMessage):
    """One subject: its last answer to the policy, and the purposes it decided, sorted."""

    answer: str | None
    on: list[str]
    off: list[str]


class DemoRecordsMessage(AnswerMessage):
    """GET /demo/records?person=KEY: what is on record of the window's device and of this person.

    `codes` were sent to the person's phone and not used yet; `sessions` names what the account is signed in on.
    """

    device: DemoStandingMessage | None
    account: DemoStandingMessage | None
    codes: int
    sessions: list[str]
