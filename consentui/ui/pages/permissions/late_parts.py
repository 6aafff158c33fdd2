"""Parts of the page that closed rows at rest do not need; each is imported when it is first wanted (start-up time)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from consentui.ui.models.permission_view import PermissionView, RowInset
from consentui.ui.theme import Theme

if TYPE_CHECKING:
    from consentui.ui.pages.permissions.banners import PageBanners
    from consentui.ui.pages.permissions.chooser import UseChooser
    from consentui.ui.pages.permissions.details import PermissionDetails
    from consentui.ui.pages.permissions.row_insets import RowInsets
    from consentui.ui.pages.permissions.waiting import LoadingRows, NoChoices


def details(theme: Theme, view: PermissionView) -> PermissionDetails:
    from consentui.ui.pages.permissions.details import PermissionDetails

    return PermissionDetails(theme, view)


def chooser(theme: Theme, view: PermissionView) -> UseChooser:
    from consentui.ui.pages.permissions.chooser import UseChooser

    return UseChooser(theme, view)


def insets(theme: Theme, boxes: tuple[RowInset, ...]) -> RowInsets:
    from consentui.ui.pages.permissions.row_insets import RowInsets

    return RowInsets(theme, boxes)


def banners(theme: Theme) -> PageBanners:
    from consentui.ui.pages.permissions.banners import PageBanners

    return PageBanners(theme)


def loading_rows(theme: Theme) -> LoadingRows:
    from consentui.ui.pages.permissions.waiting import LoadingRows

    return LoadingRows(theme)


def no_choices(theme: Theme) -> NoChoices:
    from consentui.ui.pages.permissions.waiting import NoChoices

    return NoChoices(theme)
