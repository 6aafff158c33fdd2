"""What a new version of the policy changes, and the answer to each change; also comparing any two versions."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from consentui.application.authorizer import Authorizer
from consentui.application.change_ports import AnnouncedChange, AnnouncedChanges, AnswerToSend, ChangeAnswers
from consentui.application.change_views import ChangesView, ChangeView
from consentui.application.ledger import Ledger
from consentui.application.poller import Poller
from consentui.application.ports import Clock
from consentui.application.service_backend import ServiceBackend
from consentui.application.snapshot import AppSnapshot, PurposeView
from consentui.application.snapshot_store import SnapshotStore
from consentui.application.switch.passing_time import lease_ended, policy_changed
from consentui.application.switch.record import DECLINED_BY_ANSWER, ConflictReason
from consentui.application.trying_again import OnlineAgain, backoff_s
from consentui.application.wake import Wake
from consentui.domain.errors import AnswerMalformed, ConsentError, OutcomeUnknown, StaleRevision
from consentui.domain.grant import Revision
from consentui.domain.policy import PolicyAnswer, PublishedPolicy
from consentui.domain.policy_change import PolicyChange, clause_words
from consentui.domain.policy_version import PolicyVersion, is_carried, touched_between
from consentui.domain.record import replace
from consentui.policytext.clause_changes import ClauseChange, MarkedChange, clause_changes, compared
from consentui.policytext.word_marks import marked_words

_FIRST_PAUSE_S = 2.0
_LONGEST_PAUSE_S = 60.0
_GATHER_S = 0.2
_IDLE_S = 15 * 60.0


class ChangesService:
    """Owned by the loop thread. Texts are shown only where their hashes hold, and where the service says of each change
    what the two texts say."""

    def __init__(
        self,
        backend: ServiceBackend,
        authorizer: Authorizer,
        ledger: Ledger,
        poller: Poller,
        clock: Clock,
        snapshots: SnapshotStore,
        on_new_version: Callable[[], None],
    ) -> None:
        self._backend = backend
        self._authorizer = authorizer
        self._ledger = ledger
        self._poller = poller
        self._clock = clock
        self._snapshots = snapshots
        self._on_new_version = on_new_version
        self._wake = Wake(clock)
        self._failures = 0
        self._shown_text: tuple[str, str] | None = None
        self._online_again = OnlineAgain()
        self._suspended: frozenset[str] = frozenset()
        self._comparing: asyncio.Task[Any] | None = None
        snapshots.subscribe(self._watch)

    def note_changed(self) -> None:
        """The service says that something about the policy changed: read soon."""
        self._wake.call()

    async def run(self) -> None:
        """Until cancelled. Answers of the subject before are not shown."""
        self._failures = 0
        self._show(None)
        while True:
            self._wake.forget()
            try:
                await self.load()
                self._failures = 0
            except ConsentError:
                self._failures += 1
            await self._pause()

    async def load(self) -> None:
        """Read the versions, and what the one that matters changes. Raises what the backend raises."""
        versions = await self._backend.policy_versions()
        self._close_for_new_version(versions)
        self._snapshots.change(policy=replace(self._snapshots.current.policy, versions=versions))
        published = self._snapshots.current.policy.published
        wanted = _that_asks(versions)
        if published is None or wanted is None:
            self._show(None)
            return
        view = self._held(wanted, published.language) or await self._read(wanted, published.language)
        answers = await self._authorizer.call(self._backend.change_answers)
        if view is not None:
            view = _answered(replace(view, is_in_force=wanted.is_in_force), answers)
        self._show(view if view is not None and self._concerns(view) else None)

    async def answer(self, change_id: str, answer: PolicyAnswer) -> None:
        """Record the answer to the change as it is on screen. Raises what the backend raises: then nothing is shown
        as answered that is not, and what stands was asked for again."""
        view = self._snapshots.current.policy.changes
        shown = next((entry for entry in view.changes if entry.change.id == change_id), None) if view else None
        if view is None or shown is None or not shown.change.needs_answer:
            raise AnswerMalformed("there is no such change to answer")
        wish = AnswerToSend(
            view.version,
            change_id,
            answer,
            shown.revision,
            view.policy_hash,
            shown.change.words_hash(view.effective_on),
            view.language,
        )
        try:
            await self._authorizer.call(lambda token: self._backend.answer_change(token, wish))
        except (StaleRevision, OutcomeUnknown):
            await self._reread()
            if not self._stands(change_id, answer):
                raise
        else:
            await self._reread()
        await self._poller.ask()

    async def compare(self, old: str, new: str, language: str) -> tuple[MarkedChange, ...]:
        """What anyone would find changed between two versions; the snapshot says how far it is. Raises as reads do."""
        self.stop_comparing()
        self._comparing = asyncio.current_task()
        try:
            self._show_share(0.0)
            before = await self._text(old, language)
            # Reading and checking a long text takes a while; what waits on this thread comes in between.
            await asyncio.sleep(0)
            after = await self._text(new, language)
            await asyncio.sleep(0)
            return await self._compared(before, after)
        finally:
            if self._comparing is asyncio.current_task():
                self._comparing = None
                self._show_share(None)

    def stop_comparing(self) -> None:
        """End the comparison that is under way, at its next step."""
        if self._comparing is not None:
            self._comparing.cancel()

    async def _compared(self, before: PublishedPolicy, after: PublishedPolicy) -> tuple[MarkedChange, ...]:
        steps = compared(before.policy, after.policy)
        while True:
            try:
                share = next(steps)
            except StopIteration as end:
                found: tuple[MarkedChange, ...] = end.value
                return found
            self._show_share(share)
            # Withdrawals and everything else on this thread go on between two steps.
            await asyncio.sleep(0)

    def _show_share(self, share: float | None) -> None:
        self._snapshots.change(policy=replace(self._snapshots.current.policy, compared_share=share))

    async def version_came(self, old: str, new: str) -> None:
        """Other words are in force: what the versions between touched is asked for, and what the service still holds
        as on without an answer is a question (the table's row "policy materially changed")."""
        await self.load()
        versions = self._snapshots.current.policy.versions
        await self._poller.ask()
        changed = {}
        for purpose in touched_between(versions, old, new):
            state = self._ledger.state(purpose)
            record = state.record
            asked_under = record.attempt.policy_version if record.attempt else record.known.policy_version
            is_given = record.attempt is not None or record.known.value
            is_answered = is_given and is_carried(versions, purpose, asked_under, new)
            if not is_answered and record.known.method != DECLINED_BY_ANSWER:
                changed[purpose] = policy_changed(state)
        if changed:
            self._ledger.put(changed)

    def _close_for_new_version(self, versions: tuple[PolicyVersion, ...]) -> None:
        """Another version is in force than the one on screen: what it touched is stale from now on, gate closed."""
        published = self._snapshots.current.policy.published
        in_force = next((version.version for version in versions if version.is_in_force), None)
        if published is None or in_force is None or in_force == published.version:
            return
        now_s = self._clock.monotonic_s()
        touched = touched_between(versions, published.version, in_force)
        states = {purpose: self._ledger.state(purpose) for purpose in touched}
        stale = {purpose: lease_ended(state, now_s) for purpose, state in states.items()}
        if stale:
            self._ledger.put(stale)
        self._on_new_version()

    def _concerns(self, view: ChangesView) -> bool:
        """Everybody is asked about what is coming. Once it is in force, those who answered or lost something by it: who
        came later has decided with its words."""
        if not view.is_in_force or any(entry.answer is not None for entry in view.changes):
            return True
        touched = {purpose.key for entry in view.changes for purpose in entry.change.purposes}
        switches = self._snapshots.current.switches
        return any(switches[key].is_suspended or _is_asked(switches[key]) for key in touched if key in switches)

    def _held(self, wanted: PolicyVersion, language: str) -> ChangesView | None:
        """A version never changes: what was read and verified once is good."""
        held = self._snapshots.current.policy.changes
        return held if held is not None and (held.version, held.language) == (wanted.version, language) else None

    async def _read(self, wanted: PolicyVersion, language: str) -> ChangesView | None:
        announced = await self._backend.policy_changes(wanted.version, language)
        if announced.previous is None:
            return None
        before = await self._text(announced.previous, language)
        after = await self._text(wanted.version, language)
        return _view(announced, before, after, wanted)

    async def _text(self, version: str, language: str) -> PublishedPolicy:
        published = await self._backend.policy_version(version, language)
        if not published.verifies() or published.version != version:
            raise AnswerMalformed("the policy is not the text whose hash was published")
        return published

    async def _reread(self) -> None:
        answers = await self._authorizer.call(self._backend.change_answers)
        view = self._snapshots.current.policy.changes
        if view is not None:
            self._show(_answered(view, answers))

    def _stands(self, change_id: str, answer: PolicyAnswer) -> bool:
        view = self._snapshots.current.policy.changes
        return view is not None and any(c.change.id == change_id and c.answer is answer for c in view.changes)

    def _show(self, view: ChangesView | None) -> None:
        self._snapshots.change(policy=replace(self._snapshots.current.policy, changes=view))

    async def _pause(self) -> None:
        rest_s = backoff_s(self._failures + 1, _FIRST_PAUSE_S, _LONGEST_PAUSE_S) if self._failures else _IDLE_S
        await self._wake.wait_s(rest_s)
        await self._clock.sleep_s(_GATHER_S)

    def _watch(self, snapshot: AppSnapshot) -> None:
        """Another text on screen, or the service answers again: what is shown of changes may have to be read."""
        published = snapshot.policy.published
        text = None if published is None else (published.version, published.language)
        suspended = frozenset(key for key, view in snapshot.switches.items() if view.is_suspended)
        if suspended != self._suspended:
            self._suspended = suspended
            self._wake.call()
        is_online_again = self._online_again.is_news_in(snapshot)
        if text != self._shown_text or (self._failures and is_online_again):
            self._wake.call()
        self._shown_text = text


def _is_asked(view: PurposeView) -> bool:
    return view.conflict is not None and view.conflict.reason is ConflictReason.POLICY_CHANGED


def _that_asks(versions: tuple[PolicyVersion, ...]) -> PolicyVersion | None:
    """The next version that is coming; where none is, the one in force, unless it is the first."""
    place = next((place for place, version in enumerate(versions) if version.is_in_force), None)
    if place is None or len(versions) == 1:
        return None
    return versions[min(place + 1, len(versions) - 1)]


def _view(
    announced: AnnouncedChanges, before: PublishedPolicy, after: PublishedPolicy, wanted: PolicyVersion
) -> ChangesView:
    """Raises AnswerMalformed where the service keeps a change back, or would record other words than are shown."""
    found = {change.clause_id: change for change in clause_changes(before.policy, after.policy)}
    listed = {change.clause_id for change in announced.changes}
    if set(found) - listed:
        raise AnswerMalformed("the texts differ in a clause that is not listed")
    words = _words_by_clause(before, after)
    changes = tuple(_change_view(entry, found.get(entry.clause_id), words) for entry in announced.changes)
    for entry, view in zip(announced.changes, changes, strict=True):
        if view.change.words_hash(announced.effective_on) != entry.words_hash:
            raise AnswerMalformed("the service means other words than the two texts say")
    return ChangesView(
        version=wanted.version,
        previous=before.version,
        effective_on=announced.effective_on,
        language=after.language,
        policy_hash=after.policy_hash,
        is_in_force=wanted.is_in_force,
        changes=changes,
    )


def _words_by_clause(before: PublishedPolicy, after: PublishedPolicy) -> dict[str, tuple[str | None, str | None]]:
    old = {clause.id: clause_words(clause) for clause in before.policy.clauses()}
    new = {clause.id: clause_words(clause) for clause in after.policy.clauses()}
    return {key: (old.get(key), new.get(key)) for key in (*old, *new)}


def _change_view(
    entry: AnnouncedChange,
    found: ClauseChange | None,
    words: dict[str, tuple[str | None, str | None]],
) -> ChangeView:
    old, new = (found.before, found.after) if found else words.get(entry.clause_id, (None, None))
    change = PolicyChange(
        entry.id, entry.clause_id, entry.kind, entry.purposes, entry.is_wording, entry.title, entry.summary, old, new
    )
    return ChangeView(change, marked_words(old or "", new or ""), Revision("", 0))


def _answered(view: ChangesView, answers: ChangeAnswers) -> ChangesView:
    by_id = {answer.change: answer for answer in answers.answers if answer.version == view.version}
    none = Revision(answers.epoch, 0)
    changes = tuple(
        replace(
            entry,
            revision=given.revision if (given := by_id.get(entry.change.id)) else none,
            answer=given.answer if given else None,
            answered_at=given.decided_at if given else None,
        )
        for entry in view.changes
    )
    return replace(view, changes=changes)
