"""Where the account is signed in, and signing out elsewhere."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial

from consentui.application.authorizer import Authorizer
from consentui.application.ports import Backend
from consentui.application.snapshot import SessionList
from consentui.application.snapshot_store import SnapshotStore
from consentui.domain.account import Session, Subject, SubjectKind
from consentui.domain.error_kind import Place
from consentui.domain.errors import ConsentError
from consentui.domain.record import replace


class SessionListService:
    """Owned by the loop thread. Asked only while somebody looks at the list; a device alone has no sessions."""

    def __init__(self, backend: Backend, authorizer: Authorizer, snapshots: SnapshotStore) -> None:
        self._backend = backend
        self._authorizer = authorizer
        self._snapshots = snapshots

    async def load(self) -> None:
        """Bring the list of the snapshot up to date; raises nothing, a failure is part of the list."""
        subject = self._snapshots.current.subject
        if subject is None or subject.kind is not SubjectKind.ACCOUNT:
            return
        try:
            found = await self._authorizer.call(self._backend.sessions)
        except ConsentError as error:
            self._note_failure(subject, error)
        else:
            if self._snapshots.current.subject == subject:
                self._snapshots.change(sessions=SessionList(subject, tuple(found)))

    async def end(self, session_id: str) -> None:
        """Sign out there. Raises what Backend.end_session raises."""
        await self._end(session_id)
        await self.load()

    async def end_others(self) -> None:
        """Sign out everywhere but here. Raises what Backend.end_session raises; then some may be over already."""
        others = [session.id for session in self._others()]
        try:
            await asyncio.gather(*map(self._end, others))
        finally:
            await self.load()

    async def _end(self, session_id: str) -> None:
        await self._authorizer.call(partial(self._end_with, session_id))

    async def _end_with(self, session_id: str, token: str) -> None:
        await self._backend.end_session(token, session_id)

    def _others(self) -> Sequence[Session]:
        return [session for session in self._snapshots.current.sessions.known or () if not session.is_current]

    def _note_failure(self, subject: Subject, error: ConsentError) -> None:
        """What was known stays on screen; whoever is in front now has nothing to do with another's list."""
        listed = self._snapshots.current.sessions
        kept = replace(listed, has_failed=True) if listed.subject == subject else SessionList(subject, has_failed=True)
        self._snapshots.fail(error, Place.ACCOUNT, sessions=kept)
