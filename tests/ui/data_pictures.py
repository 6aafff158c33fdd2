"""The situations of Your data: what is held, one category, nobody signed in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from consentui.application.held_view import HeldView
from consentui.application.request_views import RequestsView
from consentui.application.snapshot import AppSnapshot
from consentui.ui.main_window import MainWindow
from consentui.ui.pages.your_data.category_page import CategoryPage
from consentui.ui.shell.data_page_maker import CATEGORY, YOUR_DATA
from tests.fakes import held_samples
from tests.fakes import ui_samples as samples
from tests.ui.studio import Studio


def your_data(studio: Studio, **more: Any) -> MainWindow:
    return _opened(studio, _mei_lin(**more))


def your_data_below(studio: Studio) -> MainWindow:
    window = your_data(studio)
    bar = window.shell.host.page(YOUR_DATA).verticalScrollBar()  # type: ignore[attr-defined]
    bar.setValue(bar.maximum())
    return window


def your_data_failed(studio: Studio) -> MainWindow:
    return _opened(studio, samples.signed_in(*samples.location_on(), held=HeldView(is_failed=True)))


def your_data_signed_out(studio: Studio) -> MainWindow:
    return _opened(studio, samples.device_only())


def identity(studio: Studio) -> MainWindow:
    return _category(studio, "identity_check")


def identity_given(studio: Studio) -> MainWindow:
    return _category(studio, "identity_check", held=held_samples.held(profile=held_samples.profile(**_IDENTITY)))


def identity_giving(studio: Studio) -> MainWindow:
    window = _category(studio, "identity_check")
    part = _page(window).identity
    assert part is not None
    part.give.click()
    assert part.editor is not None
    part.editor.save.click()
    return window


def profile_details(studio: Studio) -> MainWindow:
    window = _category(studio, "profile_details")
    part = _page(window).fields
    assert part is not None
    part.rows["birthday"].change.click()
    return window


def account_fields(studio: Studio) -> MainWindow:
    return _category(studio, "account")


def location(studio: Studio) -> MainWindow:
    return _category(studio, "location")


def posts(studio: Studio) -> MainWindow:
    window = _category(studio, "posts", held=held_samples.held(content=held_samples.content(next_cursor="more")))
    part = _page(window).content
    assert part is not None
    part.rows["p-1"].delete.click()
    studio.settle()
    _page(window).ensureWidgetVisible(part.rows["p-1"], 0, 300)
    return window


def search(studio: Studio) -> MainWindow:
    return _category(studio, "search")


def about_me(studio: Studio) -> MainWindow:
    return _category(studio, "others_posts")


def about_me_asked(studio: Studio) -> MainWindow:
    return _category(studio, "others_posts", requests=RequestsView(known=held_samples.about_me(), has_loaded=True))


_IDENTITY = held_samples.IDENTITY
SITUATIONS: dict[str, Callable[[Studio], MainWindow]] = {
    "11-held": your_data,
    "11-held-below": your_data_below,
    "11-held-failed": your_data_failed,
    "11-held-signed-out": your_data_signed_out,
    "11-held-identity": identity,
    "11-held-identity-given": identity_given,
    "11-held-identity-giving": identity_giving,
    "11-held-profile": profile_details,
    "11-held-account": account_fields,
    "11-held-location": location,
    "11-held-posts": posts,
    "11-held-search": search,
    "11-held-about-me": about_me,
    "11-held-about-me-asked": about_me_asked,
}


def _mei_lin(**more: Any) -> AppSnapshot:
    return samples.signed_in(*samples.location_on(), **{"held": held_samples.held(), **more})


def _opened(studio: Studio, snapshot: AppSnapshot) -> MainWindow:
    window = studio.window(snapshot)
    window.desks  # noqa: B018 (made after the first paint)
    window.shell.open_page(YOUR_DATA)
    studio.settle()
    return window


def _category(studio: Studio, key: str, **more: Any) -> MainWindow:
    window = your_data(studio, **more)
    window.shell.open_place(CATEGORY, key)
    studio.settle()
    return window


def _page(window: MainWindow) -> CategoryPage:
    page = window.shell.host.page(CATEGORY)
    assert isinstance(page, CategoryPage)
    return page
