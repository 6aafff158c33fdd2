"""The files of a copy as a tree: folders, files, and how often a text was found in each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from consentui.application.inspect_ports import FileKind, InsideFile
from consentui.ui.theme import Radius, Size, Theme, Type
from consentui.ui.widgets.painting import draw_box, draw_focus_ring, visual_rect
from consentui.ui.widgets.thin_scroll_bar import ThinScrollBar

_NAME, _COUNT = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
_SIDE, _GAP, _ROW, _LEVEL, _EDGE = 10, 9, 34, 18, 8
_LARGE_TEXT = 1.25
# More folders than this are opened one by one.
_OPENED_AT_ONCE = 200

Index = QModelIndex | QPersistentModelIndex


class FileTree(QTreeView):
    """Owner: the InspectPage. One stop of the Tab key; arrows move. `file_chosen(name)`."""

    file_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._files: dict[str, InsideFile] = {}
        self._items: dict[str, QStandardItem] = {}
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_FileDelegate(theme, self))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setIndentation(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinScrollBar(theme))
        self.setAccessibleName(self.tr("Files of the copy"))
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(self._choose)

    @property
    def names(self) -> tuple[str, ...]:
        """The files on show, from top to bottom."""
        shown = [name for name, item in self._items.items() if not self._is_hidden(item)]
        return tuple(shown)

    def show_files(self, files: Sequence[InsideFile]) -> None:
        """The files of another copy; the first one is chosen."""
        self._files = {file.name: file for file in files}
        self._model.clear()
        self._items = {}
        folders: dict[str, QStandardItem] = {}
        for file in sorted(files, key=lambda file: ("/" not in file.name, file.name.casefold())):
            folder, _, name = file.name.rpartition("/")
            item = QStandardItem(name)
            item.setData(file.name, _NAME)
            item.setToolTip(name)
            self._items[file.name] = item
            (self._folder(folder, folders) if folder else self._model).appendRow(item)
        if len(folders) <= _OPENED_AT_ONCE:
            self.expandAll()

    def choose(self, name: str) -> None:
        """Select this file."""
        item = self._items.get(name)
        if item is not None:
            self.setCurrentIndex(item.index())

    def show_counts(self, counts: Mapping[str, int] | None) -> None:
        """Only the files in which something was found, each with how often; None: all of them again."""
        for name, item in self._items.items():
            count = 0 if counts is None else counts.get(name, 0)
            item.setData(count, _COUNT)
            item.setAccessibleText(self.tr("{name}, %n matches", "", count).format(name=item.text()) if count else "")
            self.setRowHidden(item.row(), item.index().parent(), counts is not None and not count)
        for row in range(self._model.rowCount()):
            self._hide_empty(self._model.item(row))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 120)

    def kind_of(self, name: str) -> FileKind:
        file = self._files.get(name)
        return FileKind.OTHER if file is None else file.kind

    def size_of(self, name: str) -> int:
        file = self._files.get(name)
        return 0 if file is None else file.size

    def _folder(self, path: str, folders: dict[str, QStandardItem]) -> QStandardItem:
        if path not in folders:
            above, _, name = path.rpartition("/")
            item = folders[path] = QStandardItem(name)
            item.setSelectable(False)
            (self._folder(above, folders) if above else self._model).appendRow(item)
        return folders[path]

    def _hide_empty(self, item: QStandardItem) -> bool:
        """Folders of which nothing is shown are not shown; whether this one is shown."""
        if not item.hasChildren():
            return not self._is_hidden(item)
        shown = [self._hide_empty(item.child(row)) for row in range(item.rowCount())]
        self.setRowHidden(item.row(), item.index().parent(), not any(shown))
        return any(shown)

    def _is_hidden(self, item: QStandardItem) -> bool:
        return self.isRowHidden(item.row(), item.index().parent())

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, current: QModelIndex, _before: QModelIndex) -> None:
        name = current.data(_NAME)
        if isinstance(name, str):
            self.file_chosen.emit(name)


class _FileDelegate(QStyledItemDelegate):
    """Draws one line from the theme."""

    def __init__(self, theme: Theme, tree: FileTree) -> None:
        super().__init__(tree)
        self._theme = theme
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        large = self._theme.text_scale >= _LARGE_TEXT
        return QSize(80, max(Size.TARGET if large else _ROW, self._theme.line_height(Type.BODY) + 13))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, colours = self._theme, self._theme.colours
        state: QStyle.StateFlag = option.state
        box = QRectF(option.rect).adjusted(_EDGE, 1, -_EDGE, -1)
        name = index.data(_NAME)
        is_file, is_current = isinstance(name, str), index == self._tree.currentIndex() and isinstance(name, str)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_current:
            line = colours.accent if theme.is_high_contrast else None
            draw_box(painter, box, Radius.FIELD, colours.tint, line)
        elif state & QStyle.StateFlag.State_MouseOver and is_file:
            draw_box(painter, box, Radius.FIELD, colours.hover, None)
        if index == self._tree.currentIndex() and state & QStyle.StateFlag.State_HasFocus:
            draw_focus_ring(painter, theme, box, Radius.FIELD)
        ink = colours.tint_text if is_current else colours.text2 if is_file else colours.text
        self._draw_words(painter, box, index, ink, is_file=is_file)
        painter.restore()

    def _draw_words(self, painter: QPainter, box: QRectF, index: Index, ink: QColor, *, is_file: bool) -> None:
        theme, side = self._theme, round(self._theme.part(Size.ICON_S))
        left = box.x() + _SIDE + _LEVEL * _depth(index)
        icon = QRectF(left, box.center().y() - side / 2, side, side)
        place, direction = box.toRect(), self._tree.layoutDirection()
        drawn = visual_rect(direction, place, icon)
        theme.draw_icon(
            painter, self._icon(index) if is_file else "folder-open", drawn, ink if is_file else theme.colours.text2
        )
        style = Type.BODY if is_file else Type.STRONG
        metrics = theme.font_metrics(style)
        count = index.data(_COUNT) or 0
        count_text = str(count) if count else ""
        end = metrics.horizontalAdvance(count_text) + _GAP if count_text else 0
        room = QRectF(left + side + _GAP, box.y(), box.right() - left - side - 2 * _GAP - end, box.height())
        painter.setFont(theme.font(style))
        painter.setPen(ink)
        shown = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(visual_rect(direction, place, room), align, shown)
        if count_text:
            painter.setFont(theme.font(Type.SMALL_LABEL))
            where = QRectF(box.right() - end - 2, box.y(), end, box.height())
            painter.drawText(visual_rect(direction, place, where), Qt.AlignmentFlag.AlignCenter, count_text)

    def _icon(self, index: Index) -> str:
        kind = self._tree.kind_of(str(index.data(_NAME)))
        return {FileKind.JSON: "file-code", FileKind.TEXT: "file-text", FileKind.OTHER: "photo"}[kind]


def _depth(index: Index) -> int:
    depth, above = 0, index.parent()
    while above.isValid():
        depth, above = depth + 1, above.parent()
    return depth
