"""What holds for every page of the shell, whichever they are."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QWidget

from consentui.application.activity_view import ActivityView
from consentui.application.settings import Look
from consentui.application.snapshot import AppSnapshot, Connection, KeyringState, SessionView, SignInState
from consentui.domain.record import replace
from consentui.ui.widgets.reading_order import reading_order
from tests.fakes import held_samples
from tests.fakes import ui_samples as samples
from tests.ui.stage import Stage, focused

THEME_SWITCH_S = 0.060
KEYS = ("overview", "permissions", "choices", "policy", "your_data", "activity", "account", "settings", "help")


def snapshots() -> dict[str, AppSnapshot]:
    """Every state a page may have to show (UX, pictures 30 to 35)."""
    known = samples.signed_in(
        *samples.location_on(), activity=samples.sharings(), sessions=samples.SESSIONS, held=held_samples.held()
    )
    return {
        "known": known,
        "empty": samples.signed_in(activity=ActivityView(has_loaded=True)),
        "loading": replace(known, has_loaded=False, checked_at=None, switches={}, activity=None),
        "no texts": replace(known, catalogue=None, connection=Connection.FAILING),
        "failing": replace(known, has_loaded=False, checked_at=None, switches={}, connection=Connection.FAILING),
        "offline": replace(known, connection=Connection.OFFLINE),
        "device only": samples.device_only(*samples.location_on()),
        "session ended": replace(known, session=SessionView(SignInState.ENDED, samples.MEI_LIN)),
        "no keyring": replace(
            known, session=SessionView(SignInState.SIGNED_IN, samples.MEI_LIN, KeyringState.UNAVAILABLE)
        ),
        "no service": replace(known, service=None),
    }


def opened(stage: Stage) -> Iterator[QWidget]:
    """Each page while it is on show."""
    for key in stage.window.shell.host.keys:
        stage.window.shell.open_page(key)
        stage.settle()
        yield stage.window.shell.host.page(key)


@pytest.mark.parametrize("state", snapshots())
def test_every_page_in_this_state_opens_with_a_heading_and_names_for_all_controls(stage: Stage, state: str) -> None:
    stage.open(snapshots()[state])
    if stage.window.dialogs.current is not None:
        stage.window.dialogs.current.close_dialog()
    for page in opened(stage):
        assert page.isAncestorOf(focused()), type(page).__name__
        assert getattr(focused(), "heading_level", 0) == 1, type(page).__name__
        nameless = [type(each).__name__ for each in reading_order(page) if not _name(each)]
        assert nameless == [], type(page).__name__


def test_every_page_when_a_state_follows_another_shows_it(stage: Stage) -> None:
    stage.open(snapshots()["known"])
    for key in stage.window.shell.host.keys:
        stage.window.shell.open_page(key)
        for serial, snapshot in enumerate(snapshots().values(), start=2):
            stage.arrive(replace(snapshot, serial=serial))
            if stage.window.dialogs.current is not None:
                stage.window.dialogs.current.close_dialog()
        assert stage.window.shell.host.current == key


@pytest.mark.parametrize("key", KEYS)
def test_look_when_switched_with_all_pages_made_costs_little_time(stage: Stage, key: str) -> None:
    stage.open(snapshots()["known"])
    assert len(list(opened(stage))) >= len(KEYS)
    stage.window.shell.open_page(key)
    stage.window.grab()
    costs = []
    for look in (Look.DARK, Look.LIGHT, Look.HIGH_CONTRAST, Look.DARK, Look.LIGHT):
        stage.settle()
        start = time.process_time()  # of this process: other programs on the machine do not count
        stage.window.settings.set_look(look)
        stage.window.grab()
        costs.append(time.process_time() - start)
    assert min(costs) < THEME_SWITCH_S, costs


@pytest.mark.parametrize("key", ["permissions", "choices"])
def test_page_of_switches_that_cannot_be_shown_offers_help(stage: Stage, key: str) -> None:
    stage.open(snapshots()["failing"])
    stage.window.shell.open_page(key)
    stage.settle()
    stage.press("Get help")
    assert stage.window.shell.host.current == "help"


def _name(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit):
        return widget.accessibleName()
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
