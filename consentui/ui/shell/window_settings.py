"""What the person set for this window: applied to the theme at once, kept by the service of settings."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from consentui.application.settings import TEXT_PERCENTS, Font, Look, Settings
from consentui.domain.record import replace
from consentui.ui.bridge import Bridge
from consentui.ui.text.languages import ENGLISH
from consentui.ui.text.translator import window_language
from consentui.ui.theme import FontChoice, Theme
from consentui.ui.theme import Look as ThemeLook


class WindowSettings(QObject):
    """Owned by the MainWindow, GUI thread. `changed(Settings)` after each change, `failed(error)` when not kept,
    `refused()` where an administrator set it."""

    changed = Signal(object)
    failed = Signal(object)
    refused = Signal()

    def __init__(self, theme: Theme, bridge: Bridge, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bridge = bridge
        self._settings = settings

    @property
    def now(self) -> Settings:
        return self._settings

    @Slot(object)
    def set_look(self, look: Look) -> None:
        self._take(replace(self._settings, look=look))

    @Slot(int)
    def set_text_percent(self, percent: int) -> None:
        self._take(replace(self._settings, text_percent=percent))

    @Slot()
    def enlarge_text(self) -> None:
        self._step(1)

    @Slot()
    def shrink_text(self) -> None:
        self._step(-1)

    @Slot()
    def reset_text(self) -> None:
        self.set_text_percent(100)

    @Slot(object)
    def set_font(self, font: Font) -> None:
        self._take(replace(self._settings, font=font))

    @Slot(bool)
    def set_less_motion(self, has_less: bool) -> None:
        self._take(replace(self._settings, less_motion=has_less))

    @Slot(object)
    def set_toast_seconds(self, seconds: int | None) -> None:
        self._take(replace(self._settings, toast_seconds=seconds))

    @Slot(str)
    def set_language(self, code: str) -> None:
        """The window's own words, "" as the system; the texts of the service follow where they are in it."""
        self._take(replace(self._settings, language=code))
        if self._settings.language == code and "policy_language" not in self._settings.locked:
            self.set_policy_language(window_language(code).text_code)

    @Slot(str)
    def set_policy_language(self, language: str) -> None:
        """Policy and catalogue are fetched in that language; the window's own words stay."""
        if language == self._settings.policy_language:
            return
        self._take(replace(self._settings, policy_language=language))
        if language != self._settings.policy_language:
            return
        self._bridge.run(lambda client: client.policy.set_language(language)).on_failure(self._say)

    def _step(self, step: int) -> None:
        nearest = min(TEXT_PERCENTS, key=lambda percent: abs(percent - self._settings.text_percent))
        place = min(max(TEXT_PERCENTS.index(nearest) + step, 0), len(TEXT_PERCENTS) - 1)
        self.set_text_percent(TEXT_PERCENTS[place])

    def _take(self, settings: Settings) -> None:
        if settings == self._settings:
            return
        if any(getattr(settings, name) != getattr(self._settings, name) for name in self._settings.locked):
            self.refused.emit()
            return
        self._settings = settings
        themed(self._theme, settings)
        self.changed.emit(settings)
        self._bridge.run(lambda client: client.settings.save(settings)).on_failure(self._say)

    def _say(self, error: BaseException) -> None:
        self.failed.emit(error)


def _script_language(settings: Settings) -> str:
    """Whose signs are preferred where languages share them: the window's, or in an English window the policy's."""
    language = window_language(settings.language)
    return settings.policy_language if language is ENGLISH else language.code


def themed(theme: Theme, settings: Settings) -> None:
    """Show these settings now; only what differs is laid out anew."""
    wanted = replace(
        theme.settings,
        look=ThemeLook(settings.look.value),
        text_percent=settings.text_percent,
        font=FontChoice(settings.font.value),
        has_less_motion=bool(settings.less_motion),
        language=_script_language(settings),
    )
    if wanted != theme.settings:
        theme.apply(wanted)
