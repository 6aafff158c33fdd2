"""How the window looks: theme, text size, font, motion. Everything is in force with the click."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QWidget

from consentui.application.settings import TEXT_PERCENTS, Font, Look, Settings
from consentui.ui.pages.settings.locked_row import OptionParts, option_row
from consentui.ui.theme import Theme
from consentui.ui.widgets.option_row import OptionRow
from consentui.ui.widgets.row_group import RowGroup
from consentui.ui.widgets.segmented import Segmented
from consentui.ui.widgets.step_scale import StepScale
from consentui.ui.widgets.worded_switch import WordedSwitch

_INTER = "Inter"
_LOOKS = (Look.SYSTEM, Look.LIGHT, Look.DARK, Look.HIGH_CONTRAST)
_FONTS = (Font.SYSTEM, Font.INTER)


class LookGroup(RowGroup):
    """Owner: the SettingsPage. Signals: `look_requested(Look)`, `text_size_requested(percent)`,
    `font_requested(Font)`, `less_motion_requested(bool)`."""

    look_requested = Signal(object)
    text_size_requested = Signal(int)
    font_requested = Signal(object)
    less_motion_requested = Signal(bool)

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._theme = theme
        self.heading.set_text(self.tr("Look"))
        self._looks = (self.tr("Match system"), self.tr("Light"), self.tr("Dark"), self.tr("High contrast"))
        self._fonts = (self.tr("System font"), _INTER)
        self.look = Segmented(theme, self._looks)
        self.text_size = StepScale(theme, [self.tr("{percent}%").format(percent=percent) for percent in TEXT_PERCENTS])
        self.font_choice = Segmented(theme, self._fonts)
        self.less_motion = WordedSwitch(theme, self.tr("Less motion"))
        self.look.chosen.connect(self._choose_look)
        self.text_size.chosen.connect(self._choose_text_size)
        self.font_choice.chosen.connect(self._choose_font)
        self.less_motion.toggled.connect(self.less_motion_requested)
        # What takes the focus for each setting: its control, or the mark in the place of one that is locked.
        self.places: dict[str, QWidget] = {}
        self.show_settings(settings)
        self._add_rows(theme, settings)

    def show_settings(self, settings: Settings) -> None:
        """What is in force."""
        self.look.set_index(_LOOKS.index(settings.look))
        if settings.text_percent in TEXT_PERCENTS:
            self.text_size.set_index(TEXT_PERCENTS.index(settings.text_percent))
        is_system = settings.font is Font.SYSTEM or (
            settings.font is Font.AUTO and not self._theme.fonts.has_stock_system_font()
        )
        self.font_choice.set_index(0 if is_system else 1)
        self.less_motion.set_on(is_on=self._theme.settings.has_less_motion)

    def _add_rows(self, theme: Theme, settings: Settings) -> None:
        look_line = self.tr("Match system follows your computer, with its contrast setting")
        look = self._looks[_LOOKS.index(settings.look)]
        self._add(settings, "look", OptionParts(self.tr("Theme"), look_line, self.look, look))
        size_line = self.tr("Starts from the text size of your computer")
        size = self.tr("{percent}%").format(percent=settings.text_percent)
        self._add(settings, "text_percent", OptionParts(self.tr("Text size"), size_line, self.text_size, size))
        # Where the font is not installed there is nothing to choose.
        if QFontDatabase.hasFamily(_INTER) or "font" in settings.locked:
            font = self._fonts[self.font_choice.index]
            self._add(settings, "font", OptionParts(self.tr("Font"), "", self.font_choice, font))
        else:
            self.font_choice.hide()
            self.font_choice.setParent(self)
        self.add_row(OptionRow(theme, self.tr("Less motion"), self.tr("No sliding or fading"), self.less_motion))

    def _add(self, settings: Settings, field: str, parts: OptionParts) -> None:
        row = option_row(self._theme, parts, self, is_locked=field in settings.locked)
        self.places[field] = row.control or row
        self.add_row(row)

    @Slot(int)
    def _choose_look(self, index: int) -> None:
        self.look_requested.emit(_LOOKS[index])

    @Slot(int)
    def _choose_text_size(self, index: int) -> None:
        self.text_size_requested.emit(TEXT_PERCENTS[index])

    @Slot(int)
    def _choose_font(self, index: int) -> None:
        self.font_requested.emit(_FONTS[index])
