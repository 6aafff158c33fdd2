"""What is on: one sentence about all permissions, and a tile for each."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.ui.models.overview_view import HeroView, Load
from consentui.ui.pages.overview.hero_head import HeroHead
from consentui.ui.theme import Theme
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.card import Card
from consentui.ui.widgets.card_skeleton import CardSkeleton, Shapes
from consentui.ui.widgets.painting import set_margins
from consentui.ui.widgets.quiet_state import QuietState
from consentui.ui.widgets.state_tile import StateTile
from consentui.ui.widgets.tile_row import TileRow

_HEAD_SIDE, _HEAD_END, _HEAD_ABOVE, _TILES_ABOVE, _TILES_SIDE, _BELOW = 20, 16, 18, 16, 11, 12


class HeroCard(Card):
    """Owner: the OverviewPage. Signals: `manage_requested()`, `permission_requested(key)`, `try_again_requested()`."""

    manage_requested = Signal()
    permission_requested = Signal(str)
    try_again_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._view: HeroView | None = None
        self._keys: dict[StateTile, str] = {}
        self.head = HeroHead(theme)
        self.head.manage.clicked.connect(self.manage_requested)
        self.tiles = TileRow(theme)
        again = Button(theme, self.tr("Try again"), icon="refresh")
        again.clicked.connect(self.try_again_requested)
        self._quiet = QuietState(theme, button=again)
        self.skeleton = CardSkeleton(theme, Shapes.TILES, self.tr("Loading…"))
        self._quiet.hide()
        head, tiles = QVBoxLayout(), QVBoxLayout()
        set_margins(head, _HEAD_SIDE, _HEAD_ABOVE, _HEAD_END, 0)
        head.addWidget(self.head)
        tiles.setContentsMargins(_TILES_SIDE, _TILES_ABOVE, _TILES_SIDE, _BELOW)
        tiles.addWidget(self.tiles)
        self.body.addLayout(head)
        self.body.addWidget(self._quiet)
        self.body.addWidget(self.skeleton)
        self.body.addLayout(tiles)

    def show_view(self, view: HeroView) -> None:
        """Show this; tiles keep the focus."""
        if view == self._view:
            return
        self._view = view
        is_ready = view.load is Load.READY
        title = view.title if is_ready else self.tr("Permissions")
        self.head.show_texts(title, view.line)
        self.tiles.setVisible(is_ready)
        self.skeleton.set_loading(is_loading=view.load is Load.LOADING)
        self._quiet.setVisible(view.load is Load.FAILED)
        self._quiet.show_texts(
            "wifi-off", "", self.tr("We cannot load this now."), has_button=True, reference=view.reference
        )
        self._show_tiles(view)

    def _show_tiles(self, view: HeroView) -> None:
        for tile_view in view.tiles[len(self.tiles.tiles) :]:
            tile = StateTile(self.theme)
            tile.clicked.connect(self._open)
            self.tiles.add(tile)
            self._keys[tile] = tile_view.key
        for tile, tile_view in zip(self.tiles.tiles, view.tiles, strict=False):
            self._keys[tile] = tile_view.key
            tile.show_state(
                tile_view.icon, tile_view.title, tile_view.words, is_on=tile_view.is_on, is_off=tile_view.is_off
            )
        self.tiles.remeasure()

    @Slot()
    def _open(self) -> None:
        tile = self.sender()
        if isinstance(tile, StateTile):
            self.permission_requested.emit(self._keys[tile])
