"""A list of words with a note at the end of each line, several of which can be chosen and answered by a key."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tahqiq.ui.formatting import listed
from tahqiq.ui.reading.drawing import draw_ground, draw_line, from_end, is_rtl, line_height, small_font
from tahqiq.ui.theme import current_theme

Index = QModelIndex | QPersistentModelIndex

_NUMBER = int(Qt.ItemDataRole.UserRole)
_NOTE = _NUMBER + 1
_SIDE, _TOP = 20, 7


class _Delegate(QStyledItemDelegate):
    """The words at the start, the note at the end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, line_height(option.font) + 2 * _TOP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rtl, font = current_theme(), is_rtl(option), small_font(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, theme)
        box, note = option.rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP), str(index.data(_NOTE) or "")
        if note:
            piece, box = from_end(box, rtl, min(QFontMetrics(font).horizontalAdvance(note) + 2, box.width() // 2), 16)
            draw_line(painter, piece, note, font, theme.soft, rtl, own_direction=False)
        draw_line(painter, box, str(index.data() or ""), option.font, theme.ink, rtl, own_direction=False)
        painter.restore()


class PairList(QListWidget):
    """Words and notes.

    Args:
        keys: keys that stand for the answer to what is chosen.

    Signals:
        answered: one of the keys was pressed, with something chosen.
    """

    answered = Signal()

    def __init__(self, keys: Iterable[Qt.Key], parent: QWidget) -> None:
        super().__init__(parent)
        self._keys = frozenset(keys)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in self._keys and self.selectedItems():
            self.answered.emit()
        else:
            super().keyPressEvent(event)

    def fill(self, rows: Iterable[tuple[int, str, str]]) -> None:
        """Show these instead of all former ones: number, words, note. The current row stays where it was."""
        at = max(0, self.currentRow())
        self.clear()
        for number, words, note in rows:
            line = " ".join(words.split())
            item = QListWidgetItem(line, self)
            item.setData(_NUMBER, number)
            item.setData(_NOTE, note)
            item.setToolTip(words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, listed(line, note))
        if self.count():
            self.setCurrentRow(min(at, self.count() - 1))

    @property
    def chosen(self) -> tuple[int, ...]:
        """The numbers of the chosen lines."""
        return tuple(int(item.data(_NUMBER)) for item in self.selectedItems())
