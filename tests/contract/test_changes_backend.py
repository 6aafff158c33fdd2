"""Contract of the part of the service that is about versions, changes and incidents: the fake, and the real one."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from consentui.application.change_ports import AnnouncedChange, AnnouncedChanges, AnswerToSend
from consentui.domain.errors import NotSignedIn, RequestRejected, StaleRevision
from consentui.domain.grant import Revision
from consentui.domain.policy import PolicyAnswer
from consentui.domain.record import replace
from tests.contract.backend_rigs import BackendRig, Rigs, direct_rig, fake_rig, socket_rig

Play = Callable[[BackendRig], Awaitable[None]]
Player = Callable[[Play], None]


def _player(rigs: Rigs, folder: Path) -> Player:
    async def play_on_a_rig(play: Play) -> None:
        async with asyncio.timeout(30), rigs(folder) as rig:
            await play(rig)

    return lambda play: asyncio.run(play_on_a_rig(play))


@pytest.fixture(params=[fake_rig, direct_rig, socket_rig], ids=["fake", "direct", "socket"])
def run_on_rig(request: pytest.FixtureRequest, tmp_path: Path) -> Player:
    return _player(request.param, tmp_path)


async def announced(rig: BackendRig) -> AnnouncedChanges:
    await rig.announce_version()
    return await rig.backend.policy_changes("5", "en")


def asking(changes: AnnouncedChanges) -> AnnouncedChange:
    return next(change for change in changes.changes if change.purposes and not change.is_wording)


async def answer_to(rig: BackendRig, token: str, answer: PolicyAnswer) -> AnswerToSend:
    """What a person would be looking at."""
    changes = await rig.backend.policy_changes("5", "en")
    text = await rig.backend.policy_version("5", "en")
    change = asking(changes)
    held = await rig.backend.change_answers(token)
    base = next((a.revision for a in held.answers if a.change == change.id), Revision(held.epoch, 0))
    return AnswerToSend("5", change.id, answer, base, text.policy_hash, change.words_hash, "en")


def test_announced_version_is_listed_after_the_one_in_force(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        assert [(v.version, v.is_in_force) for v in await rig.backend.policy_versions()] == [("4", True)]
        changes = await announced(rig)
        versions = await rig.backend.policy_versions()
        assert [(v.version, v.is_in_force) for v in versions] == [("4", True), ("5", False)]
        assert versions[0].touched == frozenset() and versions[1].touched
        assert (changes.version, changes.previous, changes.language) == ("5", "4", "en")
        assert changes.effective_on == versions[1].effective_on

    run_on_rig(play)


def test_texts_of_both_versions_hold_and_differ_in_every_listed_clause(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        changes = await announced(rig)
        old, new = [await rig.backend.policy_version(version, "en") for version in ("4", "5")]
        assert old.verifies() and new.verifies()
        before = {clause.id: clause for clause in old.policy.clauses()}
        for change in changes.changes:
            after = next(clause for clause in new.policy.clauses() if clause.id == change.clause_id)
            assert before[change.clause_id] != after

    run_on_rig(play)


def test_first_version_changes_nothing(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        first = await rig.backend.policy_changes("4", "en")
        assert first.previous is None and first.changes == ()

    run_on_rig(play)


def test_answers_are_recorded_each_with_a_revision_of_its_own_and_can_be_changed(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        await rig.announce_version()
        token = await rig.device()
        assert (await rig.backend.change_answers(token)).answers == ()
        first = await rig.backend.answer_change(token, await answer_to(rig, token, PolicyAnswer.DECLINED))
        assert (first.answer, first.revision.rev) == (PolicyAnswer.DECLINED, 1)
        second = await rig.backend.answer_change(token, await answer_to(rig, token, PolicyAnswer.ACCEPTED))
        assert (second.answer, second.revision.rev) == (PolicyAnswer.ACCEPTED, 2)
        assert (await rig.backend.change_answers(token)).answers == (second,)
        assert (await rig.backend.change_answers(await rig.device())).answers == (), "everybody answers alone"

    run_on_rig(play)


def test_yes_to_what_was_answered_meanwhile_is_refused_and_a_no_never(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        await rig.announce_version()
        token = await rig.device()
        seen = await answer_to(rig, token, PolicyAnswer.ACCEPTED)
        no = replace(seen, answer=PolicyAnswer.DECLINED)
        await rig.backend.answer_change(token, no)
        with pytest.raises(StaleRevision):
            await rig.backend.answer_change(token, seen)
        again = await rig.backend.answer_change(token, no)
        assert (again.answer, again.revision.rev) == (PolicyAnswer.DECLINED, 2)

    run_on_rig(play)


def test_yes_to_other_words_than_the_published_ones_is_refused(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        await rig.announce_version()
        token = await rig.device()
        sent = await answer_to(rig, token, PolicyAnswer.ACCEPTED)
        with pytest.raises(RequestRejected):
            await rig.backend.answer_change(token, replace(sent, words_hash="0" * 64))
        assert (await rig.backend.change_answers(token)).answers == ()

    run_on_rig(play)


def test_incident_is_listed_and_seen_once(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        token = await rig.device()
        assert await rig.backend.incidents(token, "en") == ()
        await rig.announce_incident()
        (incident,) = await rig.backend.incidents(token, "en")
        assert incident.seen_at is None and incident.data and incident.what_to_do
        seen_at = await rig.backend.see_notice(token, incident.id)
        assert await rig.backend.see_notice(token, incident.id) == seen_at
        (again,) = await rig.backend.incidents(token, "en")
        assert again.seen_at == seen_at
        with pytest.raises(RequestRejected):
            await rig.backend.see_notice(token, "another")

    run_on_rig(play)


def test_answers_and_incidents_need_a_token(run_on_rig: Player) -> None:
    async def play(rig: BackendRig) -> None:
        with pytest.raises(NotSignedIn):
            await rig.backend.change_answers("cd_nobody")

    run_on_rig(play)
