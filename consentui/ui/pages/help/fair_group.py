"""How this window treats one's choices: what a test counted, in lines."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.runtime.resources import resource_folder
from consentui.ui.text import fair_words
from consentui.ui.text.fair_figures import FairFigures, read_figures
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.option_row import OptionRow
from consentui.ui.widgets.row_group import RowGroup

_ABOVE = 10


class FairGroup(QWidget):
    """Owner: the HelpPage. The figures are fair: see `made_fair_group`."""

    def __init__(self, theme: Theme, figures: FairFigures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        group = RowGroup(theme, fair_words.heading())
        for line in fair_words.fair_lines(figures):
            group.add_row(OptionRow(theme, line.title, line.line, icon=line.icon))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _ABOVE, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(group)
        column.addWidget(Label(theme, fair_words.note(), Type.SMALL, Ink.TEXT2))


def made_fair_group(theme: Theme) -> FairGroup | None:
    """From the figures that came with the program; None where they are missing or would not be fair."""
    figures = read_figures(resource_folder("fair"))
    return FairGroup(theme, figures) if figures is not None and figures.is_fair else None
