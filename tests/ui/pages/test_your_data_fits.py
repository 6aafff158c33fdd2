"""Your data in the smallest window and with the largest text: no text is cut off or runs out of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from consentui.application.held_view import HeldView
from consentui.application.request_views import RequestsView
from consentui.application.settings import Settings
from consentui.application.snapshot import AppSnapshot
from consentui.ui.pages.your_data.category_page import CategoryPage
from consentui.ui.shell.data_page_maker import CATEGORY, YOUR_DATA
from consentui.ui.shell.window_settings import themed
from tests.fakes import held_samples
from tests.fakes import ui_samples as samples
from tests.ui.clipped_text import complaints
from tests.ui.stage import Stage

SIZES = [(640, 560, 100), (1200, 800, 200), (640, 560, 200)]


def mei_lin(**more: Any) -> AppSnapshot:
    return samples.signed_in(*samples.location_on(), **{"held": held_samples.held(), **more})


def page(stage: Stage, key: str) -> CategoryPage:
    stage.window.shell.open_place(CATEGORY, key)
    found = stage.window.shell.host.page(CATEGORY)
    assert isinstance(found, CategoryPage)
    return found


def all_of_it(stage: Stage) -> None:
    stage.window.shell.open_page(YOUR_DATA)


def editing(stage: Stage) -> None:
    fields = page(stage, "account").fields
    assert fields is not None
    fields.rows["picture"].change.click()


def giving(stage: Stage) -> None:
    identity = page(stage, "identity_check").identity
    assert identity is not None
    identity.give.click()
    assert identity.editor is not None
    identity.editor.save.click()


def deleting(stage: Stage) -> None:
    content = page(stage, "posts").content
    assert content is not None
    content.rows["p-1"].delete.click()


def needed(stage: Stage) -> None:
    page(stage, "device_and_network")


def location(stage: Stage) -> None:
    page(stage, "location")


def search(stage: Stage) -> None:
    page(stage, "search")


def others(stage: Stage) -> None:
    page(stage, "others_posts")


GIVEN = held_samples.profile(real_name="L••••", id_number="••••1234")
ASKED = RequestsView(known=held_samples.about_me(), has_loaded=True)
Situation = tuple[AppSnapshot, Callable[[Stage], None]]
SITUATIONS: dict[str, Situation] = {
    "all": (mei_lin(), all_of_it),
    "failed": (mei_lin(held=HeldView(is_failed=True)), all_of_it),
    "signed out": (samples.device_only(), all_of_it),
    "editing": (mei_lin(), editing),
    "giving": (mei_lin(), giving),
    "given": (mei_lin(held=held_samples.held(profile=GIVEN)), giving),
    "deleting": (mei_lin(held=held_samples.held(content=held_samples.content(next_cursor="more"))), deleting),
    "needed": (mei_lin(), needed),
    "location": (mei_lin(), location),
    "search": (mei_lin(), search),
    "asking": (mei_lin(), others),
    "asked": (mei_lin(requests=ASKED), others),
}


@pytest.mark.parametrize(("width", "height", "percent"), SIZES)
@pytest.mark.parametrize("name", SITUATIONS)
def test_text_at_this_size_is_whole(stage: Stage, name: str, width: int, height: int, percent: int) -> None:
    snapshot, arrange = SITUATIONS[name]
    settings = Settings(text_percent=percent, less_motion=True)
    themed(stage.theme, settings)
    stage.open(snapshot, width=width, height=height, settings=settings)
    arrange(stage)
    stage.settle()
    stage.settle()
    assert list(complaints(stage.window)) == []
