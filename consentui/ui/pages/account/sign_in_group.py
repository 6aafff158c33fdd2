"""How one signs in to this account."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from consentui.application.snapshot import AppSnapshot
from consentui.ui.theme import Theme
from consentui.ui.widgets.option_row import OptionRow
from consentui.ui.widgets.row_group import RowGroup


class SignInGroup(RowGroup):
    """Owner: the AccountPage. Facts only: nothing here is offered that the service cannot do."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.heading.set_text(self.tr("How you sign in"))
        self.phone = OptionRow(theme, self.tr("Phone and text message code"), icon="phone")
        self.add_row(self.phone)

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """The number as the service masks it; empty where it is not known yet."""
        account = snapshot.session.account
        self.phone.set_texts(self.tr("Phone and text message code"), account.masked_phone if account else "")
