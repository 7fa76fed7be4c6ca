"""The label sets of the project, and the labels of one of them, as lists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from tahqiq.domain.labels import Label, LabelSet
from tahqiq.ui.canvas.blocks import right_to_left
from tahqiq.ui.controllers.page_data import label_name
from tahqiq.ui.formatting import format_number
from tahqiq.ui.i18n import languages
from tahqiq.ui.reading.drawing import draw_ground, draw_line, from_end, from_start, is_rtl, small_font
from tahqiq.ui.theme import current_theme, icon_pixmap, label_paint
from tahqiq.ui.views.parts.drawing import draw_chip, draw_key, draw_underline

Index = QModelIndex | QPersistentModelIndex

ITEM = int(Qt.ItemDataRole.UserRole) + 1
"""Role that gives the row's ``LabelSet`` or ``Label``."""
USES = int(Qt.ItemDataRole.UserRole) + 2
"""Role that gives how many annotations bear the row's label."""
_MIME = "application/x-tahqiq-label-row"
_ROOT = QModelIndex()


def set_title(label_set: LabelSet) -> str:
    """The set's name; of a name in two languages («غرفة الأخبار · Newsroom») the half in the interface's language."""
    halves = [half.strip() for half in label_set.name.split("·")]
    if len(halves) != 2 or not all(halves):
        return label_set.name
    arabic = [right_to_left(half) for half in halves]
    if arabic[0] == arabic[1]:
        return label_set.name
    return halves[arabic.index(languages().right_to_left)]


class SetsModel(QAbstractListModel):
    """The label sets."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sets: list[LabelSet] = []

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.sets)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.sets):
            return None
        label_set = self.sets[index.row()]
        if role == ITEM:
            return label_set
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return set_title(label_set)
        return None

    def show(self, sets: Sequence[LabelSet]) -> None:
        """Show other sets."""
        same = [s.id for s in sets] == [s.id for s in self.sets]
        if same:
            self.sets = list(sets)
            if sets:
                self.dataChanged.emit(self.index(0), self.index(len(sets) - 1))
            return
        self.beginResetModel()
        self.sets = list(sets)
        self.endResetModel()


class LabelsModel(QAbstractListModel):
    """The labels of one set; a row can be dragged to another place.

    Signals:
        moved: a label was dropped: its row, and the row it is to have.
    """

    moved = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.labels: list[Label] = []
        self._uses: Mapping[int, int] = {}

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.labels)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.labels):
            return None
        label = self.labels[index.row()]
        if role == ITEM:
            return label
        if role == USES:
            return self._uses.get(label.id, 0) if label.id else 0
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return label_name(label)
        return None

    def show(self, labels: Sequence[Label], uses: Mapping[int, int]) -> None:
        """Show other labels, or the same ones changed."""
        self._uses = uses
        if len(labels) == len(self.labels):
            self.labels = list(labels)
            if labels:
                self.dataChanged.emit(self.index(0), self.index(len(labels) - 1))
            return
        self.beginResetModel()
        self.labels = list(labels)
        self.endResetModel()

    def flags(self, index: Index) -> Qt.ItemFlag:
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return base | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(_MIME, QByteArray(str(indexes[0].row()).encode()))
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        if not data.hasFormat(_MIME):
            return False
        source = int(bytes(data.data(_MIME).data()).decode())
        target = row if row >= 0 else len(self.labels)
        target -= 1 if target > source else 0
        if target != source:
            self.moved.emit(source, target)
        return False  # the list is shown anew; Qt must not remove the row


class SetDelegate(QStyledItemDelegate):
    """A set: its name, how many labels, and whether it is in use."""

    in_use_words = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(140, 2 * QFontMetrics(option.font).height() + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        label_set = index.data(ITEM)
        if not isinstance(label_set, LabelSet):
            return
        theme, rtl, small = current_theme(), is_rtl(option), small_font(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, theme)
        inner = option.rect.adjusted(14, 7, -14, -7)
        first = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        second = QRect(inner.left(), first.bottom() + 1, inner.width(), inner.height() // 2)
        if label_set.in_use:
            sign, first = from_end(first, rtl, 16)
            pixmap = icon_pixmap("check", 16, theme.success, painter.device().devicePixelRatioF())
            painter.drawPixmap(sign.left(), sign.center().y() - 7, pixmap)
        draw_line(painter, first, set_title(label_set), option.font, theme.ink, rtl)
        self._draw_swatches(painter, second, label_set, rtl)
        if label_set.in_use and self.in_use_words:
            width = QFontMetrics(small).horizontalAdvance(self.in_use_words) + 4
            piece, _ = from_end(second, rtl, width)
            draw_line(painter, piece, self.in_use_words, small, theme.success, rtl, own_direction=False)
        painter.restore()

    def _draw_swatches(self, painter: QPainter, box: QRect, label_set: LabelSet, rtl: bool) -> None:
        for label in label_set.labels[:10]:
            piece, box = from_start(box, rtl, 10, gap=4)
            paint = label_paint(current_theme(), label.color)
            draw_underline(painter, piece.left(), piece.right() + 1, piece.center().y() + 2, label.line, paint.line)


class LabelDelegate(QStyledItemDelegate):
    """A label: its name on its tint with its underline, its key, and how often it is used."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, QFontMetrics(option.font).height() + 20)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        label = index.data(ITEM)
        if not isinstance(label, Label):
            return
        theme, rtl, small = current_theme(), is_rtl(option), small_font(option.font)
        paint = label_paint(theme, label.color)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, theme)
        inner = option.rect.adjusted(14, 5, -14, -5)
        if label.key:
            key, inner = from_end(inner, rtl, 22, gap=10)
            draw_key(painter, QRect(key.left(), key.center().y() - 9, 22, 20), label.key, small, theme)
        else:
            _, inner = from_end(inner, rtl, 22, gap=10)
        uses = index.data(USES)
        if isinstance(uses, int) and uses:
            words = format_number(uses)
            piece, inner = from_end(inner, rtl, QFontMetrics(small).horizontalAdvance(words) + 2, gap=8)
            draw_line(painter, piece, words, small, theme.faint, rtl, own_direction=False)
        width = min(inner.width(), QFontMetrics(option.font).horizontalAdvance(label_name(label)) + 18)
        piece, _ = from_start(inner, rtl, width)
        chip = QRect(piece.left(), piece.center().y() - 12, piece.width(), 25)
        draw_chip(painter, chip, label_name(label), option.font, paint.ink, paint.tint)
        draw_underline(painter, chip.left() + 5, chip.right() - 5, chip.bottom() - 2.0, label.line, paint.line)
        painter.restore()
