"""What is held of a person: read beside the switches, corrected, and taken away piece by piece."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from consentui.application.authorizer import Authorizer
from consentui.application.held_view import ContentView, HeldView
from consentui.application.ports import Clock
from consentui.application.rights_ports import HeldDataBackend
from consentui.application.snapshot import AppSnapshot
from consentui.application.snapshot_store import SnapshotStore
from consentui.application.trying_again import OnlineAgain, backoff_s
from consentui.application.wake import Wake
from consentui.domain.account import Subject, SubjectKind
from consentui.domain.error_kind import Place
from consentui.domain.errors import ConsentError
from consentui.domain.held_data import ContentKind, Profile
from consentui.domain.record import replace

# Several events in a row are read about once.
_GATHER_S = 0.5
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 2.0, 60.0
_NICKNAME = "nickname"


class HeldDataService:
    """Owned by the loop thread. `run` reads after the sign-in, on events about what is held, and after a failure,
    which touches nothing but its own part of the snapshot."""

    def __init__(
        self, backend: HeldDataBackend, authorizer: Authorizer, clock: Clock, snapshots: SnapshotStore
    ) -> None:
        self._backend = backend
        self._authorizer = authorizer
        self._clock = clock
        self._snapshots = snapshots
        self._wake = Wake(clock)
        self._listing = asyncio.Lock()
        self._failures = 0
        self._online_again = OnlineAgain()
        snapshots.subscribe(self._watch)

    def note_changed(self) -> None:
        """Something that is held has changed: read soon."""
        self._wake.call()

    async def run(self) -> None:
        """Until cancelled. What was read about the subject before is not shown; of a device alone nothing is held."""
        self._failures = 0
        self._snapshots.change(held=None)
        if self._account() is None:
            return
        while True:
            self._wake.forget()
            await self._load()
            await self._wake.wait_s(self._pause_s())
            if not self._failures:
                await self._clock.sleep_s(_GATHER_S)

    async def change(self, fields: Mapping[str, str]) -> None:
        """Give fields these values, all or none. Raises what the backend raises: then nothing was changed here."""
        subject = self._account()
        self._adopt(subject, await self._authorizer.call(lambda token: self._backend.change_profile(token, fields)))

    async def remove(self, field: str) -> None:
        """Take away what a field holds. Raises what the backend raises."""
        subject = self._account()
        self._adopt(subject, await self._authorizer.call(lambda token: self._backend.remove_field(token, field)))

    async def list_content(self, kind: ContentKind | None) -> None:
        """Read the newest entries of a kind (None: of all). Raises nothing: a failure is part of the view."""
        await self._list(kind, 1)

    async def list_more(self) -> None:
        """Read the next page of what is listed."""
        async with self._listing:
            shown = self._view.content
            if shown is not None and shown.next_cursor is not None:
                await self._read_on(shown, len(shown.entries) + 1)

    async def delete_content(self, content_id: str) -> None:
        """Delete one entry. Raises what the backend raises: then it is still listed."""
        subject = self._account()
        await self._authorizer.call(lambda token: self._backend.delete_content(token, content_id))
        self._wake.call()
        shown = self._view.content
        if shown is not None and subject is not None and self._account() == subject:
            left = tuple(entry for entry in shown.entries if entry.id != content_id)
            self._put(replace(self._view, content=replace(shown, entries=left)))

    # ---- reading

    async def _load(self) -> None:
        subject = self._account()
        try:
            profile = await self._authorizer.call(self._backend.profile)
        except ConsentError as error:
            self._failures += 1
            self._snapshots.fail(error, Place.YOUR_DATA)
            self._put(replace(self._view, is_failed=True))
            return
        self._failures = 0
        self._adopt(subject, profile)
        shown = self._view.content
        if shown is not None:
            await self._list(shown.kind, len(shown.entries))

    async def _list(self, kind: ContentKind | None, count: int) -> None:
        """At least `count` entries of this kind, from the newest on."""
        async with self._listing:
            shown = self._view.content
            if shown is None or shown.kind is not kind:
                self._put(replace(self._view, content=ContentView(kind)))
            await self._read_on(ContentView(kind), count)

    async def _read_on(self, before: ContentView, count: int) -> None:
        """Pages after what was there before, until there are `count` entries or no more."""
        subject, view = self._account(), before
        try:
            while not view.has_loaded or (len(view.entries) < count and view.next_cursor is not None):
                view = await self._with_next_page(view)
        except ConsentError as error:
            shown = self._view.content
            self._snapshots.fail(error, Place.YOUR_DATA)
            if shown is not None and self._account() == subject:
                self._put(replace(self._view, content=replace(shown, is_failed=True)))
            return
        if self._account() == subject:
            self._put(replace(self._view, content=view))

    async def _with_next_page(self, view: ContentView) -> ContentView:
        kind = None if view.kind is None else view.kind.value
        page = await self._authorizer.call(lambda token: self._backend.content(token, view.next_cursor, kind))
        return ContentView(view.kind, view.entries + page.entries, page.next_cursor, has_loaded=True)

    # ---- the snapshot

    @property
    def _view(self) -> HeldView:
        return self._snapshots.current.held or HeldView()

    def _account(self) -> Subject | None:
        subject = self._snapshots.current.subject
        return subject if subject is not None and subject.kind is SubjectKind.ACCOUNT else None

    def _put(self, view: HeldView) -> None:
        self._snapshots.change(held=view)

    def _adopt(self, subject: Subject | None, profile: Profile) -> None:
        """What the service has just said about this person; somebody else may be in front by now."""
        if subject is None or self._account() != subject:
            return
        self._put(replace(self._view, profile=profile, is_failed=False))
        session = self._snapshots.current.session
        name = next((field.value for field in profile.fields if field.key == _NICKNAME), None)
        if session.account is not None and session.account.display_name != name:
            self._snapshots.change(session=replace(session, account=replace(session.account, display_name=name)))

    def _pause_s(self) -> float | None:
        if not self._failures:
            return None
        return backoff_s(self._failures, _FIRST_PAUSE_S, _LONGEST_PAUSE_S)

    def _watch(self, snapshot: AppSnapshot) -> None:
        """The service answers again: what could not be read is read now."""
        if self._online_again.is_news_in(snapshot) and self._failures:
            self._wake.call()
