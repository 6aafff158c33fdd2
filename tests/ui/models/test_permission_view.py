"""Rows of a start: what is not checked yet says when it last was."""

from __future__ import annotations

import datetime as dt

import pytest

from consentui.application.snapshot import ConflictView, Connection
from consentui.application.switch.record import ConflictReason
from consentui.domain.switch_state import SwitchState
from consentui.ui.models.permission_view import PermissionViews
from consentui.ui.text.dates import Dates
from tests.fakes import ui_samples as samples

pytestmark = pytest.mark.usefixtures("plurals")


def test_row_that_was_checked_in_an_earlier_run_only_says_when() -> None:
    camera = samples.view("camera.publish", SwitchState.ON_STALE)
    views, dates = PermissionViews("", ""), Dates()

    def said(checked_before: dt.datetime | None) -> str:
        start = samples.signed_in(camera, connection=Connection.OFFLINE, checked_at=None, checked_before=checked_before)
        return next(row.switch.text for row in views.of(start, dates) if row.key == "camera")

    assert said(None) == "On when last checked"
    assert said(samples.NOW).startswith("On when last checked, ")


def test_row_whose_switches_change_is_the_row_that_would_be_made_anew() -> None:
    seen, dates = samples.signed_in(), Dates(zone=samples.ZONE)
    views = PermissionViews("What {app} may use it for", "the service")
    conflict = ConflictView(ConflictReason.TURNED_OFF_ELSEWHERE, False, "Android phone", samples.ELSEWHERE)
    for purpose in ("camera.publish", "location.results"):
        for state in SwitchState:
            asked = conflict if state is SwitchState.CONFLICT else None
            seen = samples.with_views(seen, samples.view(purpose, state, conflict=asked))
            anew = PermissionViews("What {app} may use it for", "the service")
            assert views.of(seen, dates) == anew.of(seen, dates), (purpose, state)
