"""Who a request speaks for: the account of an access token, or the device of a device token."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from consentui.domain.account import Subject, SubjectKind
from consentui.server.refusal import Refusal
from consentui.server.rules import tokens
from consentui.server.storage.people_storage import PeopleStorage
from consentui.server.storage.session_storage import SessionStorage
from consentui.server.storage.transaction import Transaction
from consentui.wire.problems import Problem


@dataclass(frozen=True, slots=True)
class Caller:
    """`device_id` is what off-keys are made for; `session_id` and `valid_until` are None for a device."""

    subject: Subject
    device_id: str
    device_name: str
    session_id: str | None
    valid_until: dt.datetime | None


class CallerStorage:
    """Looks tokens up; holds no state of its own."""

    def __init__(self, people: PeopleStorage, sessions: SessionStorage) -> None:
        self._people = people
        self._sessions = sessions

    def caller(self, transaction: Transaction, token: str, now: dt.datetime) -> Caller:
        """Raises not-signed-in for a token that is unknown, over, revoked, or of a kind that opens nothing."""
        if token.startswith(tokens.ACCESS_PREFIX):
            found = self._sessions.with_access(transaction, tokens.token_hash(token), now)
            if found is not None:
                session, valid_until = found
                subject = Subject(SubjectKind.ACCOUNT, session.subject_id)
                return Caller(subject, session.device_id, session.device_name, session.id, valid_until)
        elif token.startswith(tokens.DEVICE_PREFIX):
            device = self._people.device_with_token(transaction, tokens.token_hash(token))
            if device is not None:
                device_id, device_name = device
                return Caller(Subject(SubjectKind.DEVICE, device_id), device_id, device_name, None, None)
        raise Refusal(Problem.NOT_SIGNED_IN)

    def signed_in(self, transaction: Transaction, token: str, now: dt.datetime) -> tuple[Caller, str]:
        """A caller with a session, and the session's id; raises forbidden for a device."""
        caller = self.caller(transaction, token, now)
        if caller.session_id is None:
            raise Refusal(Problem.FORBIDDEN)
        return caller, caller.session_id
