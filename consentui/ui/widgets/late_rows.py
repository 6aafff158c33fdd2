"""Parts of a page of switches that closed rows at rest do not need, each imported at its first use (start-up time)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from consentui.ui.models.permission_view import DecisionView, RowInset
from consentui.ui.theme import Theme

if TYPE_CHECKING:
    from consentui.ui.widgets.decision_details import DecisionDetails
    from consentui.ui.widgets.page_banners import PageBanners
    from consentui.ui.widgets.reference_link import ReferenceLink
    from consentui.ui.widgets.row_insets import RowInsets
    from consentui.ui.widgets.use_chooser import UseChooser
    from consentui.ui.widgets.waiting_rows import LoadingRows, NoChoices


def details(theme: Theme, view: DecisionView, may_grant: Callable[[Any], bool]) -> DecisionDetails:
    from consentui.ui.widgets.decision_details import DecisionDetails

    return DecisionDetails(theme, view, may_grant)


def chooser(theme: Theme, view: DecisionView) -> UseChooser:
    from consentui.ui.widgets.use_chooser import UseChooser

    return UseChooser(theme, view)


def insets(theme: Theme, boxes: tuple[RowInset, ...]) -> RowInsets:
    from consentui.ui.widgets.row_insets import RowInsets

    return RowInsets(theme, boxes)


def banners(theme: Theme) -> PageBanners:
    from consentui.ui.widgets.page_banners import PageBanners

    return PageBanners(theme)


def reference(theme: Theme, owner: QWidget) -> ReferenceLink:
    from consentui.ui.widgets.reference_link import ReferenceLink

    return ReferenceLink(theme, owner)


def loading_rows(theme: Theme) -> LoadingRows:
    from consentui.ui.widgets.waiting_rows import LoadingRows

    return LoadingRows(theme)


def no_choices(theme: Theme) -> NoChoices:
    from consentui.ui.widgets.waiting_rows import NoChoices

    return NoChoices(theme)
