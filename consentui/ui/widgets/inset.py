"""The inset: a message inside a row."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Radius, Theme
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.notice import Notice

_SIDE = 13
_SIDE_WITHOUT_ICON = 15


class Inset(Notice):
    """A message inside a row: WARN asks (buttons below, no icon), DANGER reports, NEUTRAL explains."""

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
        are_actions_below: bool = False,
    ) -> None:
        super().__init__(
            theme,
            tone,
            title,
            line,
            parent,
            icon=icon,
            actions=actions,
            are_actions_below=are_actions_below,
            radius=Radius.TILE,
            side=_SIDE if icon else _SIDE_WITHOUT_ICON,
        )
