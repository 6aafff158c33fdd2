"""Sessions with their access and refresh tokens; only hashes of tokens are kept."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import sqlalchemy as sa

from consentui.server.clock import from_ms, moment_or_none, to_ms
from consentui.server.rules.refresh import ShownToken
from consentui.server.storage.statements import Row, Statement, insert_all
from consentui.server.storage.tables import access_tokens, refresh_tokens, sessions
from consentui.server.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class SessionRow:
    id: str
    subject_id: str
    device_id: str
    device_name: str
    signed_in_at: dt.datetime
    last_seen_at: dt.datetime
    expires_at: dt.datetime


_SESSION = (
    sessions.c.id,
    sessions.c.subject_id,
    sessions.c.device_id,
    sessions.c.device_name,
    sessions.c.signed_in_at,
    sessions.c.last_seen_at,
    sessions.c.expires_at,
)


class SessionStorage:
    """Holds compiled statements only; every method works in the given transaction."""

    def __init__(self, dialect: sa.Dialect) -> None:
        self._build_sessions(dialect)
        self._build_tokens(dialect)

    def _build_sessions(self, dialect: sa.Dialect) -> None:
        self._add = Statement(insert_all(sessions), dialect)
        live = (sessions.c.ended_at.is_(None), sessions.c.expires_at > sa.bindparam("now"))
        mine = sa.select(*_SESSION).where(sessions.c.subject_id == sa.bindparam("s"), *live)
        self._list = Statement(mine.order_by(sessions.c.signed_in_at.desc(), sessions.c.id), dialect)
        one = sa.update(sessions).where(sessions.c.id == sa.bindparam("session_id"))
        self._end = Statement(one.where(sessions.c.ended_at.is_(None)).values(ended_at=sa.bindparam("now")), dialect)
        of_device = sa.select(sessions.c.device_name).where(sessions.c.device_id == sa.bindparam("device_id"))
        self._device_name = Statement(of_device.order_by(sessions.c.signed_in_at.desc()), dialect)
        began = sa.select(sessions.c.signed_in_at).where(sessions.c.id == sa.bindparam("session_id"))
        self._signed_in_at = Statement(began, dialect)
        self._seen = Statement(one.values(last_seen_at=sa.bindparam("now")), dialect)

    def _build_tokens(self, dialect: sa.Dialect) -> None:
        self._add_access = Statement(insert_all(access_tokens), dialect)
        held = access_tokens.join(sessions, access_tokens.c.session_id == sessions.c.id)
        caller = (
            sa.select(*_SESSION, access_tokens.c.expires_at)
            .select_from(held)
            .where(access_tokens.c.token_hash == sa.bindparam("h"), sessions.c.ended_at.is_(None))
        )
        self._by_access = Statement(caller, dialect)
        of_session = access_tokens.c.session_id == sa.bindparam("session_id")
        self._drop_access = Statement(sa.delete(access_tokens).where(of_session), dialect)
        old = (of_session, access_tokens.c.expires_at <= sa.bindparam("now"))
        self._drop_old_access = Statement(sa.delete(access_tokens).where(*old), dialect)
        over = sa.or_(sessions.c.ended_at.is_not(None), sessions.c.expires_at <= sa.bindparam("now"))
        over_ids = sa.select(sessions.c.id).where(sessions.c.subject_id == sa.bindparam("s"), over)
        self._drop_over = [
            Statement(sa.delete(table).where(table.c.session_id.in_(over_ids)), dialect)
            for table in (access_tokens, refresh_tokens)
        ]
        self._add_refresh = Statement(insert_all(refresh_tokens), dialect)
        shown = (
            sa.select(*_SESSION, sessions.c.ended_at, refresh_tokens.c.replaced_at, refresh_tokens.c.nonce)
            .select_from(refresh_tokens.join(sessions, refresh_tokens.c.session_id == sessions.c.id))
            .where(refresh_tokens.c.token_hash == sa.bindparam("h"))
        )
        self._by_refresh = Statement(shown, dialect)
        replaced = sa.update(refresh_tokens).where(refresh_tokens.c.token_hash == sa.bindparam("h"))
        rotated = replaced.values(replaced_at=sa.bindparam("now"), nonce=sa.bindparam("new_nonce"))
        self._replace = Statement(rotated, dialect)

    def add(self, transaction: Transaction, session: SessionRow) -> None:
        """Begin a session; the tokens of the account's sessions that are over are forgotten here."""
        for statement in self._drop_over:
            transaction.run(statement, s=session.subject_id, now=to_ms(session.signed_in_at))
        transaction.run(
            self._add,
            id=session.id,
            subject_id=session.subject_id,
            device_id=session.device_id,
            device_name=session.device_name,
            signed_in_at=to_ms(session.signed_in_at),
            last_seen_at=to_ms(session.last_seen_at),
            expires_at=to_ms(session.expires_at),
            ended_at=None,
        )

    def of_subject(self, transaction: Transaction, subject_id: str, now: dt.datetime) -> list[SessionRow]:
        """Live sessions, newest first."""
        return [_session(row) for row in transaction.all(self._list, s=subject_id, now=to_ms(now))]

    def device_name(self, transaction: Transaction, device_id: str) -> str | None:
        """What the device called itself when it last signed in."""
        row = transaction.one(self._device_name, device_id=device_id)
        return None if row is None else row[0]

    def signed_in_at(self, transaction: Transaction, session_id: str) -> dt.datetime:
        """Raises LookupError for none."""
        row = transaction.one(self._signed_in_at, session_id=session_id)
        if row is None:
            raise LookupError(session_id)
        return from_ms(row[0])

    def end(self, transaction: Transaction, session_id: str, now: dt.datetime) -> None:
        """End a session with all of its tokens; its refresh tokens are refused from here on."""
        transaction.run(self._end, session_id=session_id, now=to_ms(now))
        transaction.run(self._drop_access, session_id=session_id)

    def seen(self, transaction: Transaction, session_id: str, now: dt.datetime) -> None:
        """Note that the session was used, and forget access tokens that are over."""
        transaction.run(self._seen, session_id=session_id, now=to_ms(now))
        transaction.run(self._drop_old_access, session_id=session_id, now=to_ms(now))

    def add_access(self, transaction: Transaction, token_hash: str, session_id: str, expires_at: dt.datetime) -> None:
        transaction.run(self._add_access, token_hash=token_hash, session_id=session_id, expires_at=to_ms(expires_at))

    def with_access(
        self, transaction: Transaction, token_hash: str, now: dt.datetime
    ) -> tuple[SessionRow, dt.datetime] | None:
        """The live session of an access token and when that token ends."""
        row = transaction.one(self._by_access, h=token_hash)
        if row is None or to_ms(now) >= min(row[6], row[7]):
            return None
        return _session(row), from_ms(row[7])

    def add_refresh(self, transaction: Transaction, token_hash: str, session_id: str) -> None:
        transaction.run(self._add_refresh, token_hash=token_hash, session_id=session_id, replaced_at=None, nonce=None)

    def with_refresh(
        self, transaction: Transaction, token_hash: str
    ) -> tuple[SessionRow, ShownToken, str | None] | None:
        """The session of a refresh token, dead or alive, what the rules need of it, and the successor's nonce."""
        row = transaction.one(self._by_refresh, h=token_hash)
        if row is None:
            return None
        replaced_at = moment_or_none(row[8])
        return _session(row), ShownToken(replaced_at, from_ms(row[6]), row[7] is not None), row[9]

    def replace_refresh(self, transaction: Transaction, token_hash: str, nonce: str, now: dt.datetime) -> None:
        transaction.run(self._replace, h=token_hash, new_nonce=nonce, now=to_ms(now))


def _session(row: Row) -> SessionRow:
    return SessionRow(row[0], row[1], row[2], row[3], from_ms(row[4]), from_ms(row[5]), from_ms(row[6]))
