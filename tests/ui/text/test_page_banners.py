"""The banners over a page: which ones, in which order, with which code to quote."""

from __future__ import annotations

import pytest

from consentui.application.snapshot import Connection, KeyringState, SessionView, SignInState
from consentui.domain.errors import ConsentError, NotADemo, OnlyADemo
from consentui.domain.record import replace
from consentui.ui.text.page_banners import BannerAction, page_banners
from consentui.ui.theme.parts import Tone
from tests.fakes import ui_samples as samples

pytestmark = pytest.mark.usefixtures("plurals")

REFERENCE = "G4A-Y08"


@pytest.mark.parametrize(
    ("is_held", "words"), [(False, "cannot read the choices it kept"), (True, "Another window of ConsentUI")]
)
def test_journal_that_could_not_be_opened_is_said_first_with_its_reference(is_held: bool, words: str) -> None:
    snapshot = samples.device_only(store_error=REFERENCE, is_held_elsewhere=is_held, connection=Connection.OFFLINE)
    first, *rest = page_banners(snapshot)
    assert words in first.title
    assert first.reference == REFERENCE
    assert (first.action, first.tone) == (BannerAction.TRY_AGAIN, Tone.DANGER)
    assert [banner.key for banner in rest] == ["offline"]


def test_service_that_does_not_answer_is_said_with_its_reference() -> None:
    (banner,) = page_banners(samples.signed_in(connection=Connection.FAILING, last_error=REFERENCE))
    assert banner.reference == REFERENCE


def test_everything_in_order_shows_no_banner() -> None:
    assert page_banners(samples.signed_in()) == ()
    assert page_banners(samples.signed_in(session=SessionView(SignInState.SIGNED_IN, samples.MEI_LIN))) == ()


@pytest.mark.parametrize("keyring", [KeyringState.UNAVAILABLE, KeyringState.MEMORY_ONLY])
def test_device_whose_token_is_in_memory_alone_is_told_that_the_next_start_turns_off(keyring: KeyringState) -> None:
    kept = samples.device_only()
    (banner,) = page_banners(replace(kept, session=replace(kept.session, keyring=keyring)))
    assert "next starts" not in banner.line, "an earlier token may be in the keyring"
    session = replace(kept.session, keyring=keyring, memory_device=samples.DEVICE)
    (banner,) = page_banners(replace(kept, session=session))
    assert banner.line.endswith("What you turn on here is turned off again when ConsentUI next starts.")


@pytest.mark.parametrize(
    ("problem", "title"),
    [(NotADemo, "This demo works with a demo service only"), (OnlyADemo, "This address belongs to a demo")],
)
def test_service_of_the_other_kind_is_named_and_not_taken_for_one_that_does_not_answer(
    problem: type[ConsentError], title: str
) -> None:
    snapshot = samples.signed_in(connection=Connection.FAILING, last_error=REFERENCE, last_problem=problem)
    (banner,) = page_banners(snapshot)
    assert banner.title == title
    assert "sent to it" in banner.line
