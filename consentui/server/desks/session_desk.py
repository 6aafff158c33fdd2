"""Signing in, refreshing, signing out, and where an account is signed in."""

from __future__ import annotations

import datetime as dt

from consentui.domain.account import Subject, SubjectKind
from consentui.server.core import ServiceCore
from consentui.server.desks.code_desk import CodeDesk
from consentui.server.desks.grant_desk import ACCOUNT_ID_PREFIX
from consentui.server.refusal import Refusal
from consentui.server.rules import phones, refresh, tokens
from consentui.server.rules.refresh import RefreshVerdict
from consentui.server.storage.people_storage import AccountRow
from consentui.server.storage.session_storage import SessionRow
from consentui.server.storage.transaction import Transaction
from consentui.wire.limits import ACCESS_LIFETIME_S, SESSION_LIFETIME_S
from consentui.wire.mapping import subject_to
from consentui.wire.problems import Problem
from consentui.wire.session_messages import AccountMessage, SessionMessage, SessionsMessage, TokensMessage


class SessionDesk:
    """Owned by the service; its public methods are called on the event loop, its jobs run on the storage thread."""

    def __init__(self, core: ServiceCore, codes: CodeDesk) -> None:
        self._core = core
        self._codes = codes

    async def sign_in(self, attempt_id: str, code: str, device_name: str, device_token: str | None) -> TokensMessage:
        """A new session; the first right code of a number makes its account. A valid device token binds the session
        to that device, any other is passed over."""
        return await self._core.storage.run(
            lambda transaction: self._sign_in(transaction, attempt_id, code, device_name, device_token),
            is_writing=True,
        )

    async def refresh(self, refresh_token: str) -> TokensMessage:
        return await self._core.storage.run(
            lambda transaction: self._refresh(transaction, refresh_token), is_writing=True
        )

    async def sign_out(self, token: str) -> None:
        """End the caller's own session."""

        def job(transaction: Transaction) -> None:
            caller, session_id = self._core.callers.signed_in(transaction, token, self._core.clock.now())
            self._end(transaction, caller.subject.id, session_id)

        await self._core.storage.run(job, is_writing=True)

    async def sessions(self, token: str) -> SessionsMessage:
        def job(transaction: Transaction) -> SessionsMessage:
            now = self._core.clock.now()
            caller, own_id = self._core.callers.signed_in(transaction, token, now)
            rows = self._core.sessions.of_subject(transaction, caller.subject.id, now)
            return SessionsMessage(sessions=[_message(row, own_id) for row in rows])

        return await self._core.storage.run(job, is_writing=False)

    async def end(self, token: str, session_id: str) -> None:
        """End one of the caller's own sessions; raises not-found for any other."""

        def job(transaction: Transaction) -> None:
            now = self._core.clock.now()
            caller, _ = self._core.callers.signed_in(transaction, token, now)
            rows = self._core.sessions.of_subject(transaction, caller.subject.id, now)
            if session_id not in {row.id for row in rows}:
                raise Refusal(Problem.NOT_FOUND)
            self._end(transaction, caller.subject.id, session_id)

        await self._core.storage.run(job, is_writing=True)

    # ---- jobs, on the storage thread

    def _sign_in(
        self, transaction: Transaction, attempt_id: str, code: str, device_name: str, device_token: str | None
    ) -> TokensMessage:
        phone = self._codes.take(transaction, attempt_id, code)
        now = self._core.clock.now()
        account = self._core.people.account_with_phone(transaction, phone)
        if account is None:
            new_id = self._core.randomness.name(ACCOUNT_ID_PREFIX)
            account = self._core.people.add_account(transaction, new_id, phone, now)
        session_id = self._core.randomness.name("ses")
        session = SessionRow(
            id=session_id,
            subject_id=account.subject_id,
            device_id=self._device_id(transaction, device_token) or session_id,
            device_name=device_name,
            signed_in_at=now,
            last_seen_at=now,
            expires_at=now + dt.timedelta(seconds=SESSION_LIFETIME_S),
        )
        self._core.sessions.add(transaction, session)
        refresh_token = self._core.randomness.token(tokens.REFRESH_PREFIX)
        self._core.sessions.add_refresh(transaction, tokens.token_hash(refresh_token), session_id)
        transaction.after_commit.append(lambda: self._core.events.notify(account.subject_id, "session"))
        return self._tokens(transaction, session, account, refresh_token)

    def _device_id(self, transaction: Transaction, device_token: str | None) -> str | None:
        if device_token is None or not device_token.startswith(tokens.DEVICE_PREFIX):
            return None
        device = self._core.people.device_with_token(transaction, tokens.token_hash(device_token))
        return None if device is None else device[0]

    def _refresh(self, transaction: Transaction, refresh_token: str) -> TokensMessage:
        now = self._core.clock.now()
        token_hash = tokens.token_hash(refresh_token)
        found = self._core.sessions.with_refresh(transaction, token_hash)
        if found is None:
            raise Refusal(Problem.SESSION_ENDED)
        session, shown, nonce = found
        verdict = refresh.judge(shown, now)
        if verdict is RefreshVerdict.REVOKE_FAMILY:
            self._end(transaction, session.subject_id, session.id)
        if verdict not in (RefreshVerdict.ROTATE, RefreshVerdict.REPEAT):
            raise Refusal(Problem.SESSION_ENDED)
        if nonce is None:
            nonce = self._core.randomness.name("n")
            self._core.sessions.replace_refresh(transaction, token_hash, nonce, now)
            following = tokens.successor(self._core.keys.token_secret, refresh_token, nonce)
            self._core.sessions.add_refresh(transaction, tokens.token_hash(following), session.id)
        else:
            following = tokens.successor(self._core.keys.token_secret, refresh_token, nonce)
        self._core.sessions.seen(transaction, session.id, now)
        return self._tokens(transaction, session, self._core.people.account(transaction, session.subject_id), following)

    def _tokens(
        self, transaction: Transaction, session: SessionRow, account: AccountRow, refresh_token: str
    ) -> TokensMessage:
        now = self._core.clock.now()
        access_token = self._core.randomness.token(tokens.ACCESS_PREFIX)
        expires_at = min(now + dt.timedelta(seconds=ACCESS_LIFETIME_S), session.expires_at)
        self._core.sessions.add_access(transaction, tokens.token_hash(access_token), session.id, expires_at)
        return TokensMessage(
            session_id=session.id,
            account=AccountMessage(
                subject=subject_to(Subject(SubjectKind.ACCOUNT, account.subject_id)),
                display_name=account.display_name,
                masked_phone=phones.masked(account.phone, self._core.settings.calling_codes),
            ),
            access_token=access_token,
            access_valid_s=int((expires_at - now).total_seconds()),
            refresh_token=refresh_token,
            session_valid_s=int((session.expires_at - now).total_seconds()),
        )

    def _end(self, transaction: Transaction, subject_id: str, session_id: str) -> None:
        self._core.sessions.end(transaction, session_id, self._core.clock.now())
        transaction.after_commit.append(lambda: self._core.events.end_session(subject_id, session_id))
        transaction.after_commit.append(lambda: self._core.events.notify(subject_id, "session"))


def _message(row: SessionRow, own_id: str) -> SessionMessage:
    return SessionMessage(
        id=row.id,
        device_name=row.device_name,
        signed_in_at=row.signed_in_at,
        last_seen_at=row.last_seen_at,
        is_current=row.id == own_id,
    )
