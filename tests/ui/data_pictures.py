"""The situations of Your data: what is held, one category, nobody signed in."""

from __future__ import annotations

from collections.abc import Callable

from consentui.application.held_view import HeldView
from consentui.application.snapshot import AppSnapshot
from consentui.ui.main_window import MainWindow
from consentui.ui.shell.data_page_maker import CATEGORY, YOUR_DATA
from tests.fakes import held_samples
from tests.fakes import ui_samples as samples
from tests.ui.studio import Studio


def your_data(studio: Studio) -> MainWindow:
    return _opened(studio, _mei_lin())


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


def location(studio: Studio) -> MainWindow:
    return _category(studio, "location")


SITUATIONS: dict[str, Callable[[Studio], MainWindow]] = {
    "11-your-data": your_data,
    "11b-your-data-below": your_data_below,
    "11c-your-data-failed": your_data_failed,
    "11d-your-data-signed-out": your_data_signed_out,
    "11e-identity": identity,
    "11f-location": location,
}


def _mei_lin() -> AppSnapshot:
    return samples.signed_in(*samples.location_on(), held=held_samples.held())


def _opened(studio: Studio, snapshot: AppSnapshot) -> MainWindow:
    window = studio.window(snapshot)
    window.desks  # noqa: B018 (made after the first paint)
    window.shell.open_page(YOUR_DATA)
    studio.settle()
    return window


def _category(studio: Studio, key: str) -> MainWindow:
    window = your_data(studio)
    window.shell.open_place(CATEGORY, key)
    studio.settle()
    return window
