"""The requests on the Overview: what is under way, nothing that is not known, and the way to it."""

from __future__ import annotations

import datetime as dt

from consentui.application.request_views import CopiesView, DownloadState, RequestsView
from consentui.application.snapshot import AppSnapshot, Connection, SessionView, SignInState
from consentui.domain.data_request import DataRequest, Deletion, RequestKind, RequestStatus, RequestStep
from consentui.domain.record import replace
from consentui.ui.pages.overview.overview_page import OverviewPage
from consentui.ui.pages.overview.requests_card import RequestsCard
from consentui.ui.shell.data_page_maker import YOUR_DATA
from consentui.ui.shell.page_maker import OVERVIEW
from tests.fakes import copy_samples as copies
from tests.fakes import ui_samples as samples
from tests.ui.stage import Stage, spoken

DELETION = DataRequest(
    "r-2",
    RequestKind.DELETION,
    RequestStatus.OPEN,
    RequestStep.COOLING_OFF,
    copies.ASKED,
    copies.ASKED,
    deletion=Deletion(dt.datetime(2026, 12, 7, 14, 2, tzinfo=samples.ZONE), (), "c-1"),
)


def opened(stage: Stage, snapshot: AppSnapshot) -> RequestsCard:
    stage.open(snapshot)
    stage.window.shell.open_page(OVERVIEW)
    stage.settle()
    page = stage.window.shell.host.page(OVERVIEW)
    assert isinstance(page, OverviewPage)
    return page.requests


def said(card: RequestsCard) -> list[tuple[str, str]]:
    return [spoken(line)[:2] for line in card.lines.values()]


def test_copy_that_is_made_says_until_when_and_how_far(stage: Stage) -> None:
    card = opened(stage, copies.with_copy(copies.PREPARING))
    assert said(card) == [("Copy of your data", "Preparing. Ready by about 14:30")]
    assert next(iter(card.lines.values())).progress.share == 0.62
    assert not card.button.isVisible()


def test_copy_that_waits_or_comes_is_still_there_until_it_is_saved(stage: Stage) -> None:
    card = opened(stage, copies.with_copy(copies.READY))
    assert said(card) == [("Copy of your data", "Ready until 30 November")]
    stage.arrive(replace(copies.with_copy(copies.READY, copies.download()), serial=2))
    assert said(card) == [("Copy of your data", "Downloading, 1.3 of 4.2 MB")]
    failed = copies.with_copy(copies.READY, copies.download(DownloadState.FAILED))
    stage.arrive(replace(failed, serial=3))
    assert said(card) == [("Copy of your data", "Ready until 30 November")]
    stage.arrive(replace(copies.with_copy(copies.READY, copies=CopiesView((copies.SAVED,))), serial=4))
    assert said(card) == [] and card.text.text() == "No open requests"


def test_copy_that_waits_has_a_way_to_it(stage: Stage) -> None:
    opened(stage, copies.with_copy(copies.READY))
    stage.press("Show your copy")
    assert stage.window.shell.host.current == YOUR_DATA


def test_deletion_under_way_says_its_day(stage: Stage) -> None:
    both = RequestsView((DELETION, copies.PREPARING), has_loaded=True)
    card = opened(stage, copies.with_copy(None, requests=both))
    assert ("Deletion of your account", "On 7 December 2026") in said(card)
    assert len(said(card)) == 2


def test_no_request_offers_a_copy(stage: Stage) -> None:
    card = opened(stage, copies.with_copy(None))
    assert card.text.text() == "No open requests"
    stage.press("Get a copy of your data")
    assert stage.window.shell.host.current == YOUR_DATA


def test_signed_out_is_asked_to_sign_in(stage: Stage) -> None:
    card = opened(stage, replace(copies.with_copy(None), session=SessionView(SignInState.DEVICE_ONLY)))
    assert card.text.text() == "Sign in to ask for a copy or delete your data."
    stage.click(card.button)
    assert "ask_to_sign_in" in stage.notes.names()


def test_what_was_not_read_is_not_taken_for_nothing(stage: Stage) -> None:
    card = opened(stage, samples.signed_in())
    assert card.text.text() == "Loading…" and not card.button.isVisible()
    stage.arrive(samples.signed_in(connection=Connection.OFFLINE))
    stage.arrive(replace(samples.signed_in(requests=RequestsView(is_failed=True)), serial=3))
    assert card.text.text() == "We cannot load this now."
    stage.click(card.button)
    assert "try_again" in stage.notes.names()
