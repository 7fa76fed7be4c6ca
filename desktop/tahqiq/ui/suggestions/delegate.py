"""How a suggestion is drawn in the list: what it would be, the words, its value, and how sure the program is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tahqiq.domain.labels import Label, LabelRole, LineStyle
from tahqiq.domain.suggestions import Suggestion
from tahqiq.ui.canvas.blocks import right_to_left
from tahqiq.ui.controllers.page_data import label_name
from tahqiq.ui.reading.drawing import (
    broken,
    draw_ground,
    draw_line,
    draw_lines,
    from_end,
    from_start,
    is_rtl,
    line_height,
    small_font,
    strong_font,
)
from tahqiq.ui.suggestions.model import SUGGESTION
from tahqiq.ui.suggestions.words import Confidence, confidence_of, has_value, role_name, value_of
from tahqiq.ui.theme import Theme, current_theme, label_paint
from tahqiq.ui.views.parts.drawing import draw_underline

Index = QModelIndex | QPersistentModelIndex
LabelOf = Callable[[LabelRole], Label | None]

WORD_LINES = 2
"""Lines that the words may take."""
SHORT = 30
"""Words of up to so many characters take one line."""
WIDEST = 0.55
"""Of the height of its font, the room that a character takes in a line of plain text, rather more than less."""
_SIDE, _TOP, _GAP = 14, 8, 3
_STEPS = (Confidence.ANY, Confidence.LIKELY, Confidence.SURE)


class SuggestionDelegate(QStyledItemDelegate):
    """Draws suggestions: quotes in two lines, names, dates and figures in one.

    Args:
        label_of: the label that a suggestion of a role would get; None where the labels in use have none.
    """

    def __init__(self, label_of: LabelOf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._label_of = label_of
        self._font_key, self._lines_high = "", (0, 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        suggestion = index.data(SUGGESTION)
        small, line = self._heights(option.font)
        if not isinstance(suggestion, Suggestion):
            return QSize(120, small + line + _GAP + 2 * _TOP)
        value = small + _GAP if has_value(suggestion) else 0
        return QSize(120, small + self._lines(suggestion, option) * line + value + _GAP + 2 * _TOP)

    def _heights(self, font: QFont) -> tuple[int, int]:
        """Of a line in the small font and in ``font``; asked for once and not for each of ten thousand rows."""
        key = font.key()
        if key != self._font_key:
            self._font_key, self._lines_high = key, (line_height(small_font(font)), line_height(font))
        return self._lines_high

    @staticmethod
    def _lines(suggestion: Suggestion, option: QStyleOptionViewItem) -> int:
        """Lines for the words, without measuring them: two where they may not fit into one."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractScrollArea) else 0
        fit = max(SHORT, (width - 2 * _SIDE) // max(1, round(option.font.pixelSize() * WIDEST)))
        return WORD_LINES if len(suggestion.words) > fit else 1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        suggestion = index.data(SUGGESTION)
        if not isinstance(suggestion, Suggestion):
            return
        theme, rtl = current_theme(), is_rtl(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, theme)
        small, font = small_font(option.font), option.font
        inner = option.rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        head = QRect(inner.left(), inner.top(), inner.width(), line_height(small))
        self._head(painter, head, suggestion, option, theme, rtl)
        words = " ".join(suggestion.words.split())
        most = self._lines(suggestion, option)
        lines = broken(words, font, inner.width(), most)
        middle = QRect(inner.left(), head.bottom() + 1 + _GAP, inner.width(), most * line_height(font))
        draw_lines(painter, middle, lines, font, theme.ink, right_to_left(words, rtl))
        value = value_of(suggestion)
        if value:
            last = QRect(inner.left(), middle.bottom() + 1 + _GAP, inner.width(), line_height(small))
            draw_line(painter, last, value, small, theme.soft, rtl, own_direction=False)
        painter.restore()

    def _head(
        self,
        painter: QPainter,
        box: QRect,
        suggestion: Suggestion,
        option: QStyleOptionViewItem,
        theme: Theme,
        rtl: bool,
    ) -> None:
        """The label's name with its underline, and at the end the three steps of confidence."""
        label = self._label_of(suggestion.role)
        font = strong_font(small_font(option.font))
        name = label_name(label) if label else role_name(suggestion.role)
        color = label_paint(theme, label.color).word if label else theme.soft
        if option.state & QStyle.StateFlag.State_Selected:
            color = theme.ink  # a label's colour is made for the surface; the underline still tells it
        steps, rest = from_end(box, rtl, 3 * 5 + 2 * 3)
        _draw_confidence(painter, steps, suggestion.score, theme, rtl)
        piece, _ = from_start(rest, rtl, min(QFontMetrics(font).horizontalAdvance(name) + 2, rest.width()))
        draw_line(painter, piece, name, font, color, rtl, own_direction=False)
        line = label.line if label else LineStyle.THIN
        stroke = label_paint(theme, label.color).line if label else theme.control
        draw_underline(painter, piece.left(), piece.right(), piece.bottom() + 1, line, stroke)


def _draw_confidence(painter: QPainter, box: QRect, score: float, theme: Theme, rtl: bool) -> None:
    """Three small bars that grow with the reading direction; as many are full as the program is sure."""
    full = _STEPS.index(confidence_of(score)) + 1
    bottom = box.center().y() + 5
    painter.setPen(Qt.PenStyle.NoPen)
    for number in range(3):
        high = 4 + 3 * number
        x = box.right() - 4 - number * 8 if rtl else box.left() + number * 8
        painter.setBrush(QColor(theme.soft if number < full else theme.hairline))
        painter.drawRoundedRect(QRectF(x, bottom - high, 5, high), 1, 1)
