"""How a file of an import is drawn."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tahqiq.services.importing import FileState, PlannedFile
from tahqiq.ui.dialogs.importing.model import COMES, FILE, LINES, Column
from tahqiq.ui.reading.drawing import draw_line, from_start, is_rtl, line_height, small_font, strong_font
from tahqiq.ui.theme import Theme, current_theme, icon_pixmap
from tahqiq.ui.views.parts.drawing import draw_at_start
from tahqiq.ui.views.parts.places import BOX, draw_check_box

Index = QModelIndex | QPersistentModelIndex

_SIDE, _TOP = 12, 7
_SIGNS = {
    FileState.READY: "check",
    FileState.NEWER: "history",
    FileState.UNSURE: "warning",
    FileState.KNOWN: "done",
    FileState.REPEATED: "duplicate",
    FileState.BROKEN: "error",
    FileState.DATASET: "label-set",
}


def state_color(theme: Theme, state: FileState) -> str:
    """The colour that says how a file stands."""
    if state is FileState.BROKEN:
        return theme.danger
    if state is FileState.UNSURE:
        return theme.warning
    if state is FileState.NEWER:
        return theme.accent
    return theme.success if state in (FileState.READY, FileState.DATASET) else theme.faint


class FileDelegate(QStyledItemDelegate):
    """Draws a cell of the table: title above the file's name in the first column, a sign and a word in the last."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, line_height(strong_font(option.font)) + line_height(small_font(option.font)) + 2 * _TOP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        file = index.data(FILE)
        if not isinstance(file, PlannedFile):
            return
        theme, rtl = current_theme(), is_rtl(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.chosen)
        inner = option.rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        column = Column(index.column())
        lines = index.data(LINES)
        if column is Column.STATE:
            near = file.near is not None
            color = theme.warning if near else state_color(theme, file.state)
            drawing = "duplicate" if near else _SIGNS[file.state]
            sign, inner = from_start(inner, rtl, 16, gap=6)
            pixmap = icon_pixmap(
                drawing,
                16,
                color,
                painter.device().devicePixelRatioF(),
            )
            painter.drawPixmap(QPoint(sign.left(), sign.center().y() - 7), pixmap)
            self._draw_state(painter, inner, lines, option, color, theme)
        else:
            if column is Column.TITLE:
                inner = self._draw_check(painter, inner, index, rtl, theme)
            self._draw_lines(painter, inner, lines, file, column, option, theme)
        painter.restore()

    def _draw_state(
        self,
        painter: QPainter,
        box: QRect,
        lines: tuple[str, str],
        option: QStyleOptionViewItem,
        color: str,
        theme: Theme,
    ) -> None:
        rtl, small = is_rtl(option), small_font(option.font)
        if not lines[1]:
            draw_line(painter, box, lines[0], option.font, color, rtl, own_direction=False)
            return
        first = QRect(box.left(), box.top(), box.width(), line_height(option.font))
        second = QRect(box.left(), first.bottom() + 1, box.width(), line_height(small))
        draw_line(painter, first, lines[0], option.font, color, rtl, own_direction=False)
        draw_line(painter, second, lines[1], small, theme.soft, rtl, own_direction=False)

    def _draw_check(self, painter: QPainter, box: QRect, index: Index, rtl: bool, theme: Theme) -> QRect:
        sign, rest = from_start(box, rtl, BOX, gap=10)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is not None:
            draw_check_box(painter, sign, state == Qt.CheckState.Checked, theme)
        return rest

    def _draw_lines(
        self,
        painter: QPainter,
        box: QRect,
        lines: tuple[str, str],
        file: PlannedFile,
        column: Column,
        option: QStyleOptionViewItem,
        theme: Theme,
    ) -> None:
        rtl, small = is_rtl(option), small_font(option.font)
        font = strong_font(option.font) if column is Column.TITLE else option.font
        comes = file.state in (*COMES, FileState.UNSURE)
        ink = theme.ink if column is Column.TITLE else theme.soft
        first = QRect(box.left(), box.top(), box.width(), line_height(font))
        second = QRect(box.left(), first.bottom() + 1, box.width(), line_height(small))
        draw_at_start(painter, first, lines[0], font, ink if comes else theme.faint, rtl)
        draw_at_start(painter, second, lines[1], small, theme.faint, rtl)

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click on the box, or Space, leaves the file out or takes it in."""
        if not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        if isinstance(event, QKeyEvent):
            toggles = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            area, _ = from_start(option.rect, is_rtl(option), _SIDE + BOX + 8)
            toggles = area.contains(event.position().toPoint())
        else:
            return False
        if toggles:
            on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            model.setData(
                index,
                Qt.CheckState.Unchecked if on else Qt.CheckState.Checked,
                Qt.ItemDataRole.CheckStateRole,
            )
        return toggles
