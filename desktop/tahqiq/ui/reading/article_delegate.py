"""How a row of the article list is drawn: progress, title in two lines, and quiet under it source, date and counts."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from tahqiq.domain.articles import ArticleSummary, Progress
from tahqiq.ui.canvas.blocks import right_to_left
from tahqiq.ui.formatting import format_number
from tahqiq.ui.reading.article_model import ARTICLE, CONFLICTS, SUGGESTED
from tahqiq.ui.reading.article_words import particulars
from tahqiq.ui.reading.drawing import (
    broken,
    draw_ground,
    draw_icon,
    draw_line,
    draw_lines,
    from_end,
    from_start,
    is_rtl,
    line_height,
    small_font,
    strong_font,
)
from tahqiq.ui.theme import Theme, current_theme

Index = QModelIndex | QPersistentModelIndex

_SIDE, _TOP, _GAP, _ICON, _SIGN = 12, 8, 3, 16, 14
TITLE_LINES = 2
"""Lines that a title may take; what is longer ends in …"""
PROGRESS_ICONS = {
    Progress.NEW: "progress-new",
    Progress.STARTED: "progress-started",
    Progress.DONE: "progress-done",
}


class ArticleDelegate(QStyledItemDelegate):
    """Draws articles; every row is equally high, so that long lists cost nothing."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = TITLE_LINES * line_height(option.font) + line_height(small_font(option.font))
        return QSize(160, lines + _GAP + 2 * _TOP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        article = index.data(ARTICLE)
        if not isinstance(article, ArticleSummary):
            return
        theme, rtl = current_theme(), is_rtl(option)
        done = article.progress is Progress.DONE or article.newer is not None
        title_font, under_font = option.font if done else strong_font(option.font), small_font(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, theme)
        sign, inner = from_start(option.rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP), rtl, _ICON)
        lines = broken(article.title, title_font, inner.width(), TITLE_LINES)
        step, under = line_height(title_font), line_height(under_font)
        spare = inner.height() - len(lines) * step - _GAP - under
        inner.adjust(0, spare // 2, 0, -(spare // 2))
        sign = QRect(sign.left(), inner.top(), sign.width(), step)
        color = theme.faint if article.progress is Progress.NEW else theme.accent
        draw_icon(painter, sign, PROGRESS_ICONS[article.progress], _ICON, color)
        draw_lines(
            painter, inner, lines, title_font, theme.soft if done else theme.ink, right_to_left(article.title, rtl)
        )
        last = QRect(inner.left(), inner.top() + len(lines) * step + _GAP, inner.width(), under)
        suggested = index.data(SUGGESTED)
        if isinstance(suggested, int) and suggested:
            last = _draw_count(painter, last, "suggest", suggested, under_font, theme.soft, rtl)
        conflicts = index.data(CONFLICTS)
        if isinstance(conflicts, int) and conflicts:
            last = _draw_count(painter, last, "conflict", conflicts, under_font, theme.danger, rtl)
        last = _draw_open_points(painter, last, article, under_font, theme, rtl)
        draw_line(painter, last, particulars(article), under_font, theme.soft, rtl, own_direction=False)
        painter.restore()


def _draw_open_points(
    painter: QPainter, box: QRect, article: ArticleSummary, font: QFont, theme: Theme, rtl: bool
) -> QRect:
    """At the end of the line, how many annotations are unsure and lack a speaker; gives the room that is left."""
    for sign, count in (("speaker", article.without_speaker), ("unsure", article.unsure)):
        if count:
            box = _draw_count(painter, box, sign, count, font, theme.warning, rtl)
    return box


def _draw_count(painter: QPainter, box: QRect, sign: str, count: int, font: QFont, color: str, rtl: bool) -> QRect:
    """A sign with a number at the end of the line; gives the room that is left."""
    words = format_number(count)
    piece, box = from_end(box, rtl, QFontMetrics(font).horizontalAdvance(words) + 1, gap=3)
    draw_line(painter, piece, words, font, color, rtl, own_direction=False)
    piece, box = from_end(box, rtl, _SIGN)
    draw_icon(painter, piece, sign, _SIGN, color)
    return box
