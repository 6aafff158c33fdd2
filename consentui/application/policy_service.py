"""The policy in force and the catalogue, in the language asked for, and the first answer to a version."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from functools import partial

from consentui.application.authorizer import Authorizer
from consentui.application.file_ports import PrivateFiles, in_one_piece
from consentui.application.ports import PublishedTexts, RecordedPolicyAnswer
from consentui.application.service_backend import ServiceBackend
from consentui.application.snapshot import PolicyView
from consentui.application.snapshot_store import SnapshotStore
from consentui.domain.catalogue import Catalogue
from consentui.domain.error_kind import Place
from consentui.domain.errors import AnswerMalformed, ConsentError
from consentui.domain.policy import PolicyAnswer, PublishedPolicy
from consentui.domain.policy_version import PolicyVersion
from consentui.domain.record import replace


class PolicyService:
    """Owned by the loop thread. A text is shown only if its hash verifies; a saved or bundled copy says so."""

    def __init__(
        self,
        backend: ServiceBackend,
        authorizer: Authorizer,
        texts: PublishedTexts,
        files: PrivateFiles,
        snapshots: SnapshotStore,
        language: str,
    ) -> None:
        self._backend = backend
        self._authorizer = authorizer
        self._texts = texts
        self._files = files
        self._snapshots = snapshots
        self._language = language
        self._on_version: Callable[[str, str], Awaitable[None]] = _nothing_to_do
        self._is_outdated = asyncio.Event()
        self._is_loaded = asyncio.Event()

    def tell_versions_to(self, on_version: Callable[[str, str], Awaitable[None]]) -> None:
        """`on_version(old, new)` is awaited after other words came into force."""
        self._on_version = on_version

    def note_outdated(self) -> None:
        """The service has other words in force than those on screen: `run` reads them."""
        self._is_outdated.set()

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            await self._is_outdated.wait()
            self._is_outdated.clear()
            await self.load_again()

    async def load_again(self) -> None:
        """A new version has an answer of its own; what was given to the one before is not shown."""
        before = self._snapshots.current.policy.published
        await self.load()
        published = self._snapshots.current.policy.published
        if before is None or published is None or published.version == before.version:
            return
        with contextlib.suppress(ConsentError):
            await self._on_version(before.version, published.version)
        with contextlib.suppress(ConsentError):  # then nothing is said of an answer until one is known
            await self.find_answer()

    async def load(self) -> None:
        """From the service, else the last copy it sent, else the edition that came with the program."""
        service = self._snapshots.current.service
        service_id = service.id if service else ""
        try:
            published, catalogue, versions = await self._fetched()
        except ConsentError as error:
            self._snapshots.fail(error, Place.POLICY)
            self._show_copy(service_id)
        else:
            self._texts.keep_policy(service_id, published)
            self._texts.keep_catalogue(service_id, catalogue)
            self._snapshots.change(policy=replace(self._snapshots.current.policy, versions=versions))
            self._show(published, catalogue, is_saved_copy=False)
        self._is_loaded.set()

    async def set_language(self, language: str) -> None:
        """Read the texts in another language; what was answered stays answered."""
        self._language = language
        await self.load()

    async def save_drawn(self, path: str, data: bytes) -> None:
        """The policy as the window has drawn it: whole or not at all, the person's alone. Raises FileNotSaved."""
        await self._files.save(path, in_one_piece(data))

    async def find_answer(self) -> None:
        """Ask the service for this subject's answer to the version in force; asks the person where there is none.

        Waits for the first `load`. Raises what Backend.policy_answer raises.
        """
        await self._is_loaded.wait()
        published = self._snapshots.current.policy.published
        if published is None:
            return
        self._show_answer(await self._newest_answer(published.version))

    async def _newest_answer(self, version: str) -> RecordedPolicyAnswer | None:
        """To this version, else to one before it: who has answered the policy once is asked about changes only."""
        names = [known.version for known in self._snapshots.current.policy.versions]
        asked = names[: names.index(version) + 1] if version in names else [version]
        for name in reversed(asked):
            recorded = await self._authorizer.call(partial(self._backend.policy_answer, version=name))
            if recorded is not None:
                return recorded
        return None

    def ask(self) -> None:
        """Nobody has answered on this device yet."""
        self._show_answer(None)

    async def record_answer(self, answer: PolicyAnswer) -> None:
        """Raises what Backend.answer_policy raises; then nothing is shown as answered."""
        published = self._snapshots.current.policy.published
        if published is None:
            raise AnswerMalformed("there is no policy to answer")
        version = published.version
        self._show_answer(
            await self._authorizer.call(lambda token: self._backend.answer_policy(token, version, answer))
        )

    async def _fetched(self) -> tuple[PublishedPolicy, Catalogue, tuple[PolicyVersion, ...]]:
        published = await self._backend.policy(self._language)
        if not published.verifies():
            raise AnswerMalformed("the policy is not the text whose hash was published")
        catalogue = await self._backend.catalogue(self._language)
        return published, catalogue, await self._backend.policy_versions()

    def _show_copy(self, service_id: str) -> None:
        if not self._snapshots.current.policy.is_saved_copy and self._snapshots.current.policy.published is not None:
            held = self._snapshots.current.policy.published
            if held.language == self._language:
                return
        published = self._texts.kept_policy(service_id, self._language) or self._texts.bundled_policy(self._language)
        catalogue = self._texts.kept_catalogue(service_id, self._language) or self._texts.bundled_catalogue(
            self._language
        )
        if published is not None and catalogue is not None:
            self._show(published, catalogue, is_saved_copy=True)

    def _show(self, published: PublishedPolicy, catalogue: Catalogue, *, is_saved_copy: bool) -> None:
        view: PolicyView = self._snapshots.current.policy
        if view.published is not None and view.published.version != published.version:
            view = replace(view, answer=None, answered_at=None)
        view = replace(view, published=published, is_saved_copy=is_saved_copy)
        self._snapshots.change(policy=view, catalogue=catalogue)

    def _show_answer(self, recorded: RecordedPolicyAnswer | None) -> None:
        view: PolicyView = self._snapshots.current.policy
        if recorded is None:
            view = replace(view, answer=None, answered_at=None, is_asked=True)
        else:
            view = replace(view, answer=recorded.answer, answered_at=recorded.recorded_at, is_asked=False)
        self._snapshots.change(policy=view)


async def _nothing_to_do(_old: str, _new: str) -> None:
    return
