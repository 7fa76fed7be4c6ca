"""How a row of the article list is drawn: progress, title, and under it source, date and counts."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from tahqiq.domain.articles import ArticleSummary, Progress
from tahqiq.ui.formatting import format_number
from tahqiq.ui.reading.article_model import ARTICLE
from tahqiq.ui.reading.article_words import particulars
from tahqiq.ui.reading.drawing import (
    draw_ground,
    draw_line,
    from_end,
    from_start,
    is_rtl,
    line_height,
    small_font,
    strong_font,
)
from tahqiq.ui.theme import Theme, current_theme, icon_pixmap

Index = QModelIndex | QPersistentModelIndex

_SIDE, _TOP, _GAP, _ICON, _SIGN = 12, 8, 3, 16, 14
PROGRESS_ICONS = {
    Progress.NEW: "progress-new",
    Progress.STARTED: "progress-started",
    Progress.DONE: "progress-done",
}


class ArticleDelegate(QStyledItemDelegate):
    """Draws articles; every row is equally high, so that long lists cost nothing."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = line_height(strong_font(option.font)) + line_height(small_font(option.font))
        return QSize(160, lines + _GAP + 2 * _TOP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        article = index.data(ARTICLE)
        if not isinstance(article, ArticleSummary):
            return
        theme, rtl = current_theme(), is_rtl(option)
        title_font, under_font = strong_font(option.font), small_font(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, theme)
        inner = option.rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        first = QRect(inner.left(), inner.top(), inner.width(), line_height(title_font))
        second = QRect(inner.left(), first.bottom() + 1 + _GAP, inner.width(), line_height(under_font))
        sign, first = from_start(first, rtl, _ICON)
        _, second = from_start(second, rtl, _ICON)
        color = theme.faint if article.progress is Progress.NEW else theme.accent
        _draw_sign(painter, sign, PROGRESS_ICONS[article.progress], _ICON, color)
        ink = theme.soft if article.progress is Progress.DONE else theme.ink
        draw_line(painter, first, article.title, title_font, ink, rtl)
        second = _draw_open_points(painter, second, article, under_font, theme, rtl)
        draw_line(painter, second, particulars(article), under_font, theme.soft, rtl, own_direction=False)
        painter.restore()


def _draw_open_points(
    painter: QPainter, box: QRect, article: ArticleSummary, font: QFont, theme: Theme, rtl: bool
) -> QRect:
    """At the end of the line, how many annotations are unsure and lack a speaker; gives the room that is left."""
    for sign, count in (("speaker", article.without_speaker), ("unsure", article.unsure)):
        if not count:
            continue
        words = format_number(count)
        piece, box = from_end(box, rtl, QFontMetrics(font).horizontalAdvance(words) + 1, gap=3)
        draw_line(painter, piece, words, font, theme.warning, rtl, own_direction=False)
        piece, box = from_end(box, rtl, _SIGN)
        _draw_sign(painter, piece, sign, _SIGN, theme.warning)
    return box


def _draw_sign(painter: QPainter, box: QRect, name: str, size: int, color: str) -> None:
    pixmap = icon_pixmap(name, size, color, painter.device().devicePixelRatioF())
    painter.drawPixmap(QPoint(box.left(), box.top() + (box.height() - size) // 2), pixmap)
