"""Closing the account: asked for with a code, cancelled with one call, and forgotten here only on a verified proof."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from consentui.application.copy_ports import CopyNotes
from consentui.application.ports import StoredSignIn, TokenSlot
from consentui.application.rights_ports import CodeProof
from consentui.application.snapshot import SignInState
from consentui.domain.data_request import DataRequest, RequestStatus
from consentui.domain.error_kind import ErrorKind
from consentui.domain.error_reference import read_reference
from consentui.domain.errors import CodeRefused, FileNotSaved, OutcomeUnknown, RightsRefusal, RightsRefused
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from tests.fakes.fake_backend import Fault
from tests.fakes.fake_certificates import issue_certificate
from tests.fakes.fake_service import CODE
from tests.fakes.manual_clock import settle
from tests.fakes.memory_activity import MemoryActivityLogShelf
from tests.unit.application.rig import Rig

DAY_S = 24 * 3600.0


def play(story: Callable[[Rig], Awaitable[None]]) -> None:
    async def run() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            await story(rig)

    asyncio.run(run())


async def deleted(rig: Rig) -> DataRequest:
    """The account of the rig, asked to be deleted."""
    sent = await rig.client.requests.request_code()
    asked = await rig.client.closing.delete(CodeProof(sent.attempt_id, CODE))
    await settle()
    return asked


async def later(rig: Rig, seconds: float) -> None:
    """Everybody who waited for less than that has gone on."""
    rig.clock.jump_s(seconds)
    await settle()
    await settle()


def stored(rig: Rig, slot: TokenSlot) -> StoredSignIn | None:
    """What the keyring holds."""
    return rig.tokens.entries.get((service_id(rig), slot))


def service_id(rig: Rig) -> str:
    assert rig.now.service is not None
    return rig.now.service.id


def test_preview_is_what_the_service_computed() -> None:
    async def story(rig: Rig) -> None:
        preview = await rig.client.closing.preview()
        assert preview.fates

    play(story)


def test_deletion_needs_the_code_of_the_person() -> None:
    async def story(rig: Rig) -> None:
        sent = await rig.client.requests.request_code()
        with pytest.raises(CodeRefused):
            await rig.client.closing.delete(CodeProof(sent.attempt_id, "000000"))
        assert rig.now.requests is not None and rig.now.requests.deletion is None
        assert rig.closings.load(service_id(rig)) == ()

    play(story)


def test_deletion_when_asked_is_shown_and_its_key_is_kept_on_disk() -> None:
    async def story(rig: Rig) -> None:
        asked = await deleted(rig)
        assert rig.now.requests is not None and rig.now.requests.deletion is not None
        (kept,) = rig.closings.load(service_id(rig))
        assert asked.deletion is not None
        assert (kept.request_id, kept.certificate_key) == (asked.request_id, asked.deletion.certificate_key)

    play(story)


def test_account_is_kept_with_one_call() -> None:
    async def story(rig: Rig) -> None:
        asked = await deleted(rig)
        await rig.client.closing.keep_account()
        assert rig.now.requests is not None and rig.now.requests.deletion is None
        known = rig.now.requests.request(asked.request_id)
        assert known is not None and known.status is RequestStatus.REVOKED
        assert rig.closings.load(service_id(rig)) == ()

    play(story)


def test_keeping_the_account_too_late_is_said_and_keeps_the_key() -> None:
    async def story(rig: Rig) -> None:
        asked = await deleted(rig)
        rig.backend.begin_deleting(asked.request_id)
        with pytest.raises(RightsRefused) as refused:
            await rig.client.closing.keep_account()
        assert refused.value.why is RightsRefusal.TOO_LATE
        assert rig.closings.load(service_id(rig))

    play(story)


def test_certificate_makes_this_computer_forget_the_account_and_nothing_else() -> None:
    async def story(rig: Rig) -> None:
        account = rig.now.subject
        assert account is not None
        await rig.turn_on("camera.publish")
        await rig.client.activity_log.look()
        asked = await deleted(rig)
        await later(rig, 14 * DAY_S)
        records = rig.activity.shelf
        assert isinstance(records, MemoryActivityLogShelf) and (service_id(rig), account) in records.opened
        rig.copy_notes.save(service_id(rig), account, CopyNotes(announced=("r-1",)))
        assert stored(rig, TokenSlot.ACCOUNT) is not None, "the day alone makes nothing forgotten"
        certificate = rig.backend.carry_out(asked.request_id)
        await later(rig, 61)
        assert rig.now.closed == certificate
        assert stored(rig, TokenSlot.ACCOUNT) is None
        assert stored(rig, TokenSlot.DEVICE) is not None
        assert account not in rig.shelf.subjects(service_id(rig))
        assert (service_id(rig), account) not in records.opened
        assert rig.copy_notes.load(service_id(rig), account) == CopyNotes()
        assert rig.now.subject != account
        assert rig.now.session.state is not SignInState.SIGNED_IN
        assert rig.shown("camera.publish") is not SwitchState.ON

    play(story)


def test_certificate_of_another_account_makes_nothing_forgotten() -> None:
    async def story(rig: Rig) -> None:
        asked = await deleted(rig)
        certificate = rig.backend.carry_out(asked.request_id)
        key = next(iter(rig.backend.certificates))
        rig.backend.certificates[key] = issue_certificate(asked, "somebody-else", certificate.deleted_at)
        await later(rig, 14 * DAY_S + 61)
        assert rig.now.closed is None
        assert stored(rig, TokenSlot.ACCOUNT) is not None
        assert read_reference(rig.now.last_error or "").kind is ErrorKind.RECEIPT_INVALID

    play(story)


@pytest.mark.parametrize("is_reachable", [True, False])
def test_certificate_is_shown_again_after_a_restart_until_it_is_put_away(is_reachable: bool) -> None:
    """It is here, so nobody is asked for it: not a service that is away, nor one that has forgotten it."""

    async def run() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            asked = await deleted(rig)
            certificate = rig.backend.carry_out(asked.request_id)
            await later(rig, 14 * DAY_S + 61)
            assert rig.now.closed == certificate
        after = rig.restarted()
        after.backend.is_reachable = is_reachable
        async with after:
            await settle()
            assert after.now.closed == certificate
            assert not after.backend.count("certificate")
            await after.client.closing.put_away(certificate.certificate_id)
            assert after.now.closed is None
            assert after.closings.load(service_id(after)) == ()

    asyncio.run(run())


def test_copy_that_a_killed_window_left_to_be_looked_into_goes_with_the_account() -> None:
    async def story(rig: Rig) -> None:
        asked = await deleted(rig)
        await rig.client.session.sign_out()
        await settle()
        left = rig.copy_files.private_path(service_id(rig), "r-1")
        rig.copy_files.whole[left] = b"a canary"
        rig.backend.carry_out(asked.request_id)
        await later(rig, 14 * DAY_S + 61)
        assert rig.now.closed is not None
        assert left not in rig.copy_files.whole

    play(story)


def test_answer_that_was_lost_costs_no_certificate() -> None:
    async def story(rig: Rig) -> None:
        sent = await rig.client.requests.request_code()
        rig.backend.plan("ask", Fault.LOSE_REPLY)
        with pytest.raises(OutcomeUnknown):
            await rig.client.closing.delete(CodeProof(sent.attempt_id, CODE))
        await rig.client.requests.load()
        await settle()
        assert rig.now.requests is not None and rig.now.requests.deletion is not None
        (kept,) = rig.closings.load(service_id(rig))
        assert kept.request_id == rig.now.requests.deletion.request_id

    play(story)


def test_window_that_was_killed_before_it_heard_the_answer_has_the_key_after_its_restart() -> None:
    async def run() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            sent = await rig.client.requests.request_code()
            rig.backend.hold("ask")
            rig.start_task(rig.client.closing.delete(CodeProof(sent.attempt_id, CODE)))
            await settle()
            known_service = service_id(rig)
        rig.backend.held[-1].arrive()
        assert rig.closings.load(known_service) == ()
        after = rig.restarted()
        after.backend.adopt(rig.backend)
        async with after:
            await settle()
            (kept,) = after.closings.load(service_id(after))
            certificate = after.backend.carry_out(kept.request_id)
            await later(after, 14 * DAY_S + 61)
            assert after.now.closed == certificate

    asyncio.run(run())


def test_deletion_that_another_device_cancelled_is_not_waited_for_any_more() -> None:
    async def story(rig: Rig) -> None:
        asked = await deleted(rig)
        assert rig.closings.load(service_id(rig))
        rig.backend.fail(asked.request_id)
        await rig.client.requests.load()
        await settle()
        assert rig.closings.load(service_id(rig)) == ()

    play(story)


def test_account_that_a_crash_kept_from_being_forgotten_is_forgotten_at_the_next_start() -> None:
    async def run() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            asked = await deleted(rig)
            (kept,) = rig.closings.load(service_id(rig))
            certificate = rig.backend.carry_out(asked.request_id)
            held = dict(rig.backend.certificates)
            rig.closings.save(service_id(rig), [replace(kept, certificate=certificate.compact, keys="{}")])
            assert stored(rig, TokenSlot.ACCOUNT) is not None
        after = rig.restarted()
        after.backend.certificates.update(held)
        async with after:
            await settle()
            assert after.now.closed == certificate
            assert stored(after, TokenSlot.ACCOUNT) is None

    asyncio.run(run())


def test_deletion_that_cannot_be_noted_is_remembered_for_this_run() -> None:
    async def story(rig: Rig) -> None:
        rig.closings.is_failing = True
        asked = await deleted(rig)
        assert read_reference(rig.now.last_error or "").kind is ErrorKind.STORE_FAILED
        certificate = rig.backend.carry_out(asked.request_id)
        await later(rig, 14 * DAY_S + 61)
        assert rig.now.closed == certificate

    play(story)


def test_kept_certificate_is_shown_before_the_service_has_answered_anything() -> None:
    async def run() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            asked = await deleted(rig)
            certificate = rig.backend.carry_out(asked.request_id)
            await later(rig, 14 * DAY_S + 61)
        after = rig.restarted()
        after.backend.hold("service")
        starting = asyncio.create_task(after.client.start())
        await settle()
        assert after.now.closed == certificate
        starting.cancel()
        await asyncio.gather(starting, return_exceptions=True)
        await after.client.close()

    asyncio.run(run())


@pytest.mark.parametrize("changes", [{"certificate": "fake-certificate.of.nobody"}, {"keys": None}, {"keys": ""}])
def test_kept_certificate_that_does_not_hold_is_asked_for_again(changes: dict[str, str | None]) -> None:
    async def run() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            asked = await deleted(rig)
            certificate = rig.backend.carry_out(asked.request_id)
            held = dict(rig.backend.certificates)
            await later(rig, 14 * DAY_S + 61)
            (kept,) = rig.closings.load(service_id(rig))
            rig.closings.save(service_id(rig), [replace(kept, **changes)])  # type: ignore[arg-type]
        after = rig.restarted()
        after.backend.certificates.update(held)
        async with after:
            await settle()
            assert after.now.closed == certificate
            assert after.backend.count("certificate")

    asyncio.run(run())


def test_two_certificates_are_shown_one_after_the_other() -> None:
    async def run() -> None:
        async with Rig() as rig:
            await rig.sign_in()
            asked = await deleted(rig)
            first = rig.backend.carry_out(asked.request_id)
            await later(rig, 14 * DAY_S + 61)
            (kept,) = rig.closings.load(service_id(rig))
            assert asked.deletion is not None
            deletion = replace(asked.deletion, certificate_id="cert-9")
            of_another = replace(asked, request_id="req-9", deletion=deletion)
            second = issue_certificate(of_another, "somebody", first.deleted_at)
            other = replace(kept, subject_id="somebody", request_id="req-9", certificate_id="cert-9")
            rig.closings.save(service_id(rig), [kept, replace(other, certificate=second.compact)])
        async with rig.restarted() as after:
            await settle()
            assert after.now.closed == first
            await after.client.closing.put_away(first.certificate_id)
            await settle()
            assert after.now.closed == second
            await after.client.closing.put_away(second.certificate_id)
            await settle()
            assert after.now.closed is None

    asyncio.run(run())


def test_certificate_is_saved_with_the_keys_that_prove_it_and_only_while_it_is_on_show() -> None:
    async def story(rig: Rig) -> None:
        with pytest.raises(FileNotSaved):
            await rig.client.closing.save_certificate("/home/mei/certificate.json")
        asked = await deleted(rig)
        certificate = rig.backend.carry_out(asked.request_id)
        await later(rig, 14 * DAY_S + 61)
        await rig.client.closing.save_certificate("/home/mei/certificate.json")
        words = f"{service_id(rig)} {certificate.certificate_id} {{}}"
        assert rig.saved_files.saved == {"/home/mei/certificate.json": words.encode()}
        rig.saved_files.is_full = True
        with pytest.raises(FileNotSaved):
            await rig.client.closing.save_certificate("/home/mei/again.json")

    play(story)
