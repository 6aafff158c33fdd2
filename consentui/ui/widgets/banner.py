"""The banner: a message about the whole page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Theme
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.notice import Notice

_ICONS = {Tone.INFO: "info", Tone.WARN: "warning", Tone.DANGER: "alert", Tone.OK: "check-circle", Tone.NEUTRAL: "info"}


class Banner(Notice):
    """A message about the whole page; at most two are shown. Tones INFO, WARN, DANGER, OK, NEUTRAL."""

    def __init__(
        self,
        theme: Theme,
        tone: Tone,
        title: str,
        line: str = "",
        parent: QWidget | None = None,
        *,
        icon: str = "",
        actions: QWidget | None = None,
    ) -> None:
        super().__init__(theme, tone, title, line, parent, icon=icon or _ICONS.get(tone, ""), actions=actions)
