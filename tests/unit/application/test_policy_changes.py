"""A version that changes the policy: what is shown of it, what an answer needs, and what its day does to switches."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from consentui.application.change_views import ChangesView, ChangeView
from consentui.application.switch.record import ConflictReason
from consentui.application.switch.state import Notice
from consentui.domain.errors import AnswerMalformed, OutcomeUnknown, ServiceUnreachable, StaleRevision
from consentui.domain.policy import PolicyAnswer
from consentui.domain.policy_version import PolicyVersion, is_ahead, is_carried, touched_between
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from tests.fakes import samples
from tests.fakes.fake_backend import Fault
from tests.fakes.fake_changes import NEXT_DAY
from tests.fakes.manual_clock import settle
from tests.unit.application.rig import Rig

CAMERA = "camera.publish"
Play = Callable[[Rig], Coroutine[Any, Any, None]]


def played(play: Play) -> None:
    async def run() -> None:
        async with Rig() as rig:
            await play(rig)

    asyncio.run(run())


async def announced(rig: Rig) -> ChangesView:
    rig.backend.announced = "5"
    await rig.client.changes.load()
    view = rig.now.policy.changes
    assert view is not None
    return view


def of_camera(view: ChangesView | None) -> ChangeView:
    assert view is not None
    return next(entry for entry in view.changes if entry.change.purposes and entry.change.purposes[0].key == CAMERA)


def test_announced_version_is_shown_with_every_change_and_its_new_words() -> None:
    async def play(rig: Rig) -> None:
        assert rig.now.policy.changes is None
        view = await announced(rig)
        assert (view.version, view.previous, view.effective_on, view.is_in_force) == ("5", "4", NEXT_DAY, False)
        entry = of_camera(view)
        assert entry.change.needs_answer and entry.answer is None
        assert [run.text for run in entry.runs if run.is_new] == ["5"]
        assert len(view.changes) == len(samples.PURPOSES)

    played(play)


def test_answer_is_shown_only_once_it_is_recorded_and_can_be_changed() -> None:
    async def play(rig: Rig) -> None:
        change = of_camera(await announced(rig)).change
        await rig.client.changes.answer(change.id, PolicyAnswer.DECLINED)
        assert of_camera(rig.now.policy.changes).answer is PolicyAnswer.DECLINED
        await rig.client.changes.answer(change.id, PolicyAnswer.ACCEPTED)
        entry = of_camera(rig.now.policy.changes)
        assert entry.answer is PolicyAnswer.ACCEPTED and entry.revision.rev == 2
        others = [other for other in rig.now.policy.changes.changes if other.change.id != change.id]  # type: ignore[union-attr]
        assert all(other.answer is None for other in others), "each is answered on its own"

    played(play)


def test_answer_that_could_not_be_sent_is_not_shown() -> None:
    async def play(rig: Rig) -> None:
        change = of_camera(await announced(rig)).change
        rig.backend.plan("answer_change", Fault.NOT_SENT)
        with pytest.raises(ServiceUnreachable):
            await rig.client.changes.answer(change.id, PolicyAnswer.ACCEPTED)
        assert of_camera(rig.now.policy.changes).answer is None

    played(play)


def test_answer_whose_reply_was_lost_is_asked_for_and_shown_where_it_stands() -> None:
    async def play(rig: Rig) -> None:
        change = of_camera(await announced(rig)).change
        rig.backend.plan("answer_change", Fault.LOSE_REPLY)
        await rig.client.changes.answer(change.id, PolicyAnswer.DECLINED)
        assert of_camera(rig.now.policy.changes).answer is PolicyAnswer.DECLINED
        rig.backend.plan("answer_change", Fault.LOSE_REQUEST)
        with pytest.raises(OutcomeUnknown):
            await rig.client.changes.answer(change.id, PolicyAnswer.ACCEPTED)
        assert of_camera(rig.now.policy.changes).answer is PolicyAnswer.DECLINED

    played(play)


def test_yes_to_what_another_device_answered_meanwhile_is_refused_and_shows_what_stands() -> None:
    async def play(rig: Rig) -> None:
        entry = of_camera(await announced(rig))
        await rig.client.changes.answer(entry.change.id, PolicyAnswer.DECLINED)
        view = rig.now.policy.changes
        assert view is not None
        stale = tuple(replace(other, revision=entry.revision, answer=None) for other in view.changes)
        rig.client.snapshots.change(policy=replace(rig.now.policy, changes=replace(view, changes=stale)))
        with pytest.raises(StaleRevision):
            await rig.client.changes.answer(entry.change.id, PolicyAnswer.ACCEPTED)
        assert of_camera(rig.now.policy.changes).answer is PolicyAnswer.DECLINED

    played(play)


def test_change_that_the_service_keeps_back_or_words_otherwise_is_not_shown() -> None:
    async def play(rig: Rig) -> None:
        honest = rig.backend.policy_changes
        said = await _announced_by(rig)

        async def lying(version: str, language: str) -> Any:
            return said[0]

        for change in (said[1], said[2]):
            said[0] = change
            rig.backend.policy_changes = lying  # type: ignore[method-assign]
            with pytest.raises(AnswerMalformed):
                await rig.client.changes.load()
            assert rig.now.policy.changes is None
        rig.backend.policy_changes = honest  # type: ignore[method-assign]
        await rig.client.changes.load()
        assert rig.now.policy.changes is not None

    played(play)


async def _announced_by(rig: Rig) -> list[Any]:
    """The list itself, one with a change too few, one whose card says other words."""
    rig.backend.announced = "5"
    said = await rig.backend.policy_changes("5", "en")
    first = replace(said.changes[0], title="Something harmless")
    return [said, replace(said, changes=said.changes[1:]), replace(said, changes=(first, *said.changes[1:]))]


def test_grant_of_before_without_an_answer_becomes_a_question_when_the_version_comes() -> None:
    async def play(rig: Rig) -> None:
        await rig.turn_on(CAMERA)
        assert rig.shown(CAMERA) is SwitchState.ON
        rig.service.policy_version = "5"
        await rig.client.changes.load()
        await settle()
        await rig.clock.advance_s(1)
        assert rig.now.policy.published is not None and rig.now.policy.published.version == "5"
        assert rig.shown(CAMERA) is SwitchState.CONFLICT, "the service of this test does not suspend by itself"
        conflict = rig.view(CAMERA).conflict
        assert conflict is not None and conflict.reason is ConflictReason.POLICY_CHANGED
        assert rig.view("microphone.publish").notice is Notice.POLICY_CHANGED
        assert rig.shown("microphone.publish") is SwitchState.UNSET

    played(play)


def test_comparing_two_versions_says_how_far_it_is_and_can_be_stopped() -> None:
    async def play(rig: Rig) -> None:
        rig.backend.announced = "5"
        shares: list[float | None] = []
        rig.client.snapshots.subscribe(lambda snapshot: shares.append(snapshot.policy.compared_share))
        found = await rig.client.changes.compare("4", "5", "en")
        assert len(found) == len(samples.PURPOSES)
        assert shares[0] == 0.0 and shares[-1] is None
        comparing = asyncio.create_task(rig.client.changes.compare("4", "5", "en"))
        await asyncio.sleep(0)
        rig.client.changes.stop_comparing()
        await asyncio.gather(comparing, return_exceptions=True)
        assert comparing.cancelled() and rig.now.policy.compared_share is None

    played(play)


def versions(*touched: frozenset[str]) -> tuple[PolicyVersion, ...]:
    return tuple(
        PolicyVersion(str(number), NEXT_DAY, ("en",), number == 1, names) for number, names in enumerate(touched, 1)
    )


def test_decision_counts_until_a_later_version_touches_its_purpose() -> None:
    known = versions(frozenset(), frozenset({"a"}), frozenset({"b"}))
    assert is_carried(known, "b", "1", "2") and not is_carried(known, "b", "1", "3")
    assert not is_carried(known, "a", "1", "2") and is_carried(known, "a", "2", "3")
    assert is_carried((), "a", "1", "1") and not is_carried((), "a", "1", "2")
    assert not is_carried(known, "a", "3", "1"), "one that is ahead is not carried back"
    assert is_ahead(known, "3", "1") and is_ahead(known, "9", "1") and not is_ahead(known, "1", "3")
    assert not is_ahead((), "9", "1") and not is_ahead(known, None, "1")
    assert touched_between(known, "1", "3") == {"a", "b"} and touched_between(known, "3", "3") == frozenset()
