"""Language of the window and of the policy, and how long messages stay."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.application.settings import TOAST_SECONDS, Settings
from consentui.ui.pages.settings.locked_row import OptionParts, option_row
from consentui.ui.text.languages import language_of, name_of_text, offered
from consentui.ui.theme import Theme
from consentui.ui.widgets.combo import Combo, ComboValue
from consentui.ui.widgets.row_group import RowGroup

_COMBO_WIDTH = 190


def _times(now: int | None) -> list[int | None]:
    """What is offered, and among it what an operator gave."""
    seconds = sorted({each for each in (*TOAST_SECONDS, now) if each is not None})
    return [*seconds, None]


class MessageGroup(RowGroup):
    """Owner: the SettingsPage. Signals: `window_language_requested(code)`, "" as the system,
    `language_requested(code)`: of the policy, `toast_time_requested(seconds or None)`."""

    window_language_requested = Signal(str)
    language_requested = Signal(str)
    toast_time_requested = Signal(object)

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.heading.set_text(self.tr("Language and messages"))
        names = [ComboValue("", self.tr("As the system")), *(ComboValue(each.code, each.name) for each in offered())]
        self.window_language = Combo(theme, self.tr("Language"), names, minimum_width=_COMBO_WIDTH)
        self.window_language.picked.connect(self._pick_window_language)
        self.language = Combo(theme, self.tr("Language of the policy"), (), minimum_width=_COMBO_WIDTH)
        self.language.picked.connect(self._pick_language)
        times = [ComboValue(seconds, self._time(seconds)) for seconds in _times(settings.toast_seconds)]
        self.toast_time = Combo(theme, self.tr("Keep short messages on screen"), times, minimum_width=_COMBO_WIDTH)
        self.toast_time.picked.connect(self._pick_time)
        self._codes: tuple[str, ...] = ()
        window_language = OptionParts(
            self.tr("Language"),
            self.tr("What this window says. The policy follows where it was published in that language."),
            self.window_language,
            language_of(settings.language).name,
        )
        language = OptionParts(
            self.tr("Language of the policy"),
            self.tr("The policy is shown in the languages it was published in"),
            self.language,
            name_of_text(settings.policy_language),
        )
        toast_time = OptionParts(
            self.tr("Keep short messages on screen"),
            self.tr("Messages with Undo stay until you close them or the time is over"),
            self.toast_time,
            self._time(settings.toast_seconds),
        )
        self._language_row = option_row(theme, language, self, is_locked="policy_language" in settings.locked)
        toast_row = option_row(theme, toast_time, self, is_locked="toast_seconds" in settings.locked)
        window_row = option_row(theme, window_language, self, is_locked="language" in settings.locked)
        self.places = {
            "language": window_row.control,
            "policy_language": self._language_row.control,
            "toast_time": toast_row.control,
        }
        self.add_row(window_row)
        self.add_row(self._language_row)
        self.add_row(toast_row)

    def show_settings(self, settings: Settings, languages: Sequence[str]) -> None:
        """What is in force; with one language there is nothing to choose."""
        codes = tuple(languages) if settings.policy_language in languages else (*languages, settings.policy_language)
        if codes != self._codes:
            self._codes = codes
            self.language.set_values([ComboValue(code, name_of_text(code)) for code in codes])
            self._language_row.setVisible(len(codes) > 1)
            self.draw_dividers()
        self.window_language.set_key(settings.language)
        self.language.set_key(settings.policy_language)
        self.toast_time.set_key(settings.toast_seconds)

    def _time(self, seconds: int | None) -> str:
        if seconds is None:
            return self.tr("Until I close them")
        return self.tr("%n seconds", "", seconds)

    @Slot(object)
    def _pick_window_language(self, code: str) -> None:
        self.window_language_requested.emit(code)

    @Slot(object)
    def _pick_language(self, code: str) -> None:
        self.language_requested.emit(code)

    @Slot(object)
    def _pick_time(self, seconds: int | None) -> None:
        self.toast_time_requested.emit(seconds)
