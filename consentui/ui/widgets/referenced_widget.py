"""The base of widgets that say an error: its reference stands under the words, to be copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Theme
from consentui.ui.widgets import late_rows
from consentui.ui.widgets.measured_widget import MeasuredWidget

if TYPE_CHECKING:
    from consentui.ui.widgets.reference_link import ReferenceLink


class ReferencedWidget(MeasuredWidget):
    """Subclasses measure and place `reference_link`, each at its own place."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._reference: ReferenceLink | None = None

    @property
    def reference_link(self) -> ReferenceLink | None:
        """What shows the reference; None while there is none."""
        return self._reference if self._reference is not None and self._reference.reference else None

    def set_reference(self, reference: str) -> None:
        """The reference of the error, to be copied; "" for none."""
        if reference and self._reference is None:
            self._reference = late_rows.reference(self.theme, self)
        if self._reference is not None:
            self._reference.set_reference(reference)
            self.remeasure()
