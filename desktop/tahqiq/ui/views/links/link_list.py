"""The links that matter here: those of the first end, and those between the two articles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from tahqiq.domain.annotations import Annotation, Link
from tahqiq.services.commands.base import shortened
from tahqiq.services.wording import term
from tahqiq.ui.formatting import format_number
from tahqiq.ui.i18n import languages
from tahqiq.ui.reading.drawing import draw_ground, draw_line, from_start, is_rtl, line_height, small_font
from tahqiq.ui.theme import current_theme
from tahqiq.ui.views.links.gutter import KIND_NUMBERS, kind_color

Index = QModelIndex | QPersistentModelIndex

ROW = int(Qt.ItemDataRole.UserRole) + 1
"""Role that gives the row's ``LinkEnds``."""
_ROOT = QModelIndex()
_SIDE, _TOP, _NUMBER = 12, 6, 22


@dataclass(frozen=True, slots=True)
class LinkEnds:
    """A link with its two ends and the titles of their articles."""

    link: Link
    a: Annotation
    b: Annotation
    a_title: str
    b_title: str


def link_ends(
    links: Sequence[Link], annotations: Mapping[int, Annotation], titles: Mapping[int, str]
) -> list[LinkEnds]:
    """Links whose ends are both known, in order."""
    rows = []
    for link in links:
        a, b = annotations.get(link.a_id), annotations.get(link.b_id)
        if a is not None and b is not None:
            rows.append(LinkEnds(link, a, b, titles.get(a.article_id, ""), titles.get(b.article_id, "")))
    return rows


class LinkModel(QAbstractListModel):
    """Links as rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[LinkEnds] = []

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            kind = term("link", row.link.kind, languages().language)
            return f"{kind}: {shortened(row.a.words)} — {shortened(row.b.words)} {row.link.note}".strip()
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.link.note or None
        return None

    def show(self, rows: Sequence[LinkEnds]) -> None:
        """Show other links."""
        if list(rows) == self.rows:
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def row_of(self, link_id: int) -> int:
        """The row of a link; -1 when it is not listed."""
        return next((i for i, row in enumerate(self.rows) if row.link.id == link_id), -1)


class LinkDelegate(QStyledItemDelegate):
    """Number and kind, then both ends one above the other, then the note."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        lines = 3 if isinstance(row, LinkEnds) and row.link.note else 2
        return QSize(200, line_height(option.font) + lines * line_height(small_font(option.font)) + 2 * _TOP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, LinkEnds):
            return
        theme, rtl, small = current_theme(), is_rtl(option), small_font(option.font)
        color = kind_color(theme, row.link.kind)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, theme)
        inner = option.rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        sign, inner = from_start(inner, rtl, _NUMBER, gap=10)
        circle = QRectF(sign.left(), sign.top() + 1, _NUMBER - 2, _NUMBER - 2)
        painter.setPen(QPen(QColor(color), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        painter.setFont(small)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, format_number(KIND_NUMBERS[row.link.kind]))
        kind = term("link", row.link.kind, languages().language)
        first = QRect(inner.left(), inner.top(), inner.width(), line_height(option.font))
        draw_line(painter, first, kind, option.font, color, rtl, own_direction=False)
        top = first.bottom() + 1
        for words, title in ((row.a.words, row.a_title), (row.b.words, row.b_title)):
            box = QRect(inner.left(), top, inner.width(), line_height(small))
            self._draw_end(painter, box, " ".join(words.split()), title, option)
            top += line_height(small)
        if row.link.note:
            box = QRect(inner.left(), top, inner.width(), line_height(small))
            draw_line(painter, box, row.link.note, small, theme.faint, rtl)
        painter.restore()

    def _draw_end(self, painter: QPainter, box: QRect, words: str, title: str, option: QStyleOptionViewItem) -> None:
        theme, rtl, small = current_theme(), is_rtl(option), small_font(option.font)
        wanted = QFontMetrics(small).horizontalAdvance(words) + 4
        first, rest = from_start(box, rtl, min(wanted, round(box.width() * 0.66)), gap=10)
        draw_line(painter, first, words, small, theme.ink, rtl)
        if rest.width() > 40:
            draw_line(painter, rest, title, small, theme.faint, rtl)
