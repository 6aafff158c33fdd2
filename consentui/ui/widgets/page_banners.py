"""The messages over the rows, kept on screen while their meaning stays."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.ui.text.page_banners import BannerWords
from consentui.ui.theme import Space, Theme
from consentui.ui.widgets.banner import Banner
from consentui.ui.widgets.button import Button


class PageBanners(QWidget):
    """Owner: the page. `asked(BannerAction)` when a button is pressed."""

    asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[BannerWords, ...] = ()
        self._banners: dict[str, Banner] = {}
        self._buttons: dict[Button, BannerWords] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self.hide()

    def apply(self, banners: tuple[BannerWords, ...]) -> None:
        """Show these, the first one uppermost."""
        if banners == self._shown:
            return
        self._shown = banners
        wanted = {words.key: words for words in banners}
        for key in [key for key in self._banners if key not in wanted]:
            self._remove(key)
        for place, words in enumerate(banners):
            banner = self._banners.get(words.key) or self._made(words)
            banner.set_texts(words.title, words.line)
            banner.set_reference(words.reference)
            if self._column.indexOf(banner) != place:
                self._column.insertWidget(place, banner)
        self.setVisible(bool(banners))

    def _made(self, words: BannerWords) -> Banner:
        button = Button(self._theme, words.button, icon=words.button_icon)
        button.clicked.connect(self._press)
        self._buttons[button] = words
        banner = Banner(self._theme, words.tone, words.title, words.line, icon=words.icon, actions=button)
        self._banners[words.key] = banner
        return banner

    def _remove(self, key: str) -> None:
        banner = self._banners.pop(key)
        self._buttons = {button: words for button, words in self._buttons.items() if words.key != key}
        self._column.removeWidget(banner)
        banner.hide()
        banner.deleteLater()

    @Slot()
    def _press(self) -> None:
        sender = self.sender()
        if isinstance(sender, Button) and sender in self._buttons:
            self.asked.emit(self._buttons[sender].action)
