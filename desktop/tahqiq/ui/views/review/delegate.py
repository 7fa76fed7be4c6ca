"""How a line of the queue is drawn: what differs and how much it matters, the values, who says so."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from tahqiq.domain.inconsistencies import Decision, InconsistencyKind, Nature, Severity
from tahqiq.ui.controllers.page_data import counts
from tahqiq.ui.formatting import format_number, joined
from tahqiq.ui.reading.drawing import (
    draw_ground,
    draw_icon,
    draw_line,
    from_end,
    from_start,
    is_rtl,
    line_height,
    small_font,
    strong_font,
)
from tahqiq.ui.suggestions.words import Confidence, confidence_of
from tahqiq.ui.theme import Theme, current_theme
from tahqiq.ui.views.review.model import LINE, QueueModel, group_name, shown_values
from tahqiq.ui.views.review.rows import Header, Row
from tahqiq.ui.views.review.values import about, letters
from tahqiq.ui.views.review.words import (
    KIND_ICONS,
    VERDICT_ICONS,
    kind_name,
    nature_name,
    severity_color,
    verdict_name,
)

Index = QModelIndex | QPersistentModelIndex

_SIDE, _TOP, _GAP, _ICON = 14, 8, 3, 15
_STEPS = (Confidence.ANY, Confidence.LIKELY, Confidence.SURE)


class QueueDelegate(QStyledItemDelegate):
    """Draws rows and the lines above groups; all are equally high, so that fifty thousand cost nothing."""

    def __init__(self, model: QueueModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = 2 * line_height(small_font(option.font)) + line_height(strong_font(option.font))
        return QSize(160, lines + 2 * _GAP + 2 * _TOP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE)
        theme, rtl = current_theme(), is_rtl(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, theme)
        inner = option.rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        if isinstance(line, Row):
            self._row(painter, inner, line, option.font, theme, rtl)
        elif isinstance(line, Header):
            self._header(painter, inner, line, option.font, theme, rtl)
        painter.restore()

    # -- an inconsistency -------------------------------------------------------------------------------------------

    def _row(self, painter: QPainter, box: QRect, row: Row, font: QFont, theme: Theme, rtl: bool) -> None:
        small, strong = small_font(font), strong_font(font)
        decided = row.finding.decision is not None
        head = QRect(box.left(), box.top(), box.width(), line_height(small))
        self._head(painter, head, row, small, theme, rtl)
        middle = QRect(box.left(), head.bottom() + 1 + _GAP, box.width(), line_height(strong))
        values = shown_values(row)
        draw_line(
            painter, middle, values, font if decided else strong, theme.soft if decided else theme.ink, rtl, False
        )
        last = QRect(box.left(), middle.bottom() + 1 + _GAP, box.width(), line_height(small))
        draw_line(painter, last, joined(*row.sources), small, theme.soft, rtl, own_direction=False)

    def _head(self, painter: QPainter, box: QRect, row: Row, font: QFont, theme: Theme, rtl: bool) -> None:
        finding = row.finding
        sign, rest = from_start(box, rtl, 12, gap=6)
        color = severity_color(theme, finding.severity) if finding.is_open else theme.faint
        draw_severity(painter, QPointF(sign.center().x() + 0.5, sign.center().y() + 0.5), finding.severity, color)
        if finding.decision is not None:
            rest = _draw_verdict(painter, rest, finding.decision, font, theme, rtl)
        else:
            steps, rest = from_end(rest, rtl, 3 * 5 + 2 * 3)
            draw_confidence(painter, steps, finding.confidence, theme, rtl)
        place, rest = from_start(rest, rtl, _ICON, gap=5)
        tint = theme.ink if finding.is_open else theme.faint
        draw_icon(painter, place, KIND_ICONS[finding.kind], _ICON, tint)
        more = about(finding) or letters(finding)
        if finding.nature is not Nature.CONFLICT and finding.kind is not InconsistencyKind.SPELLING:
            more = joined(nature_name(finding.nature), more)  # a slip of spelling is never anything but a variant
        words = joined(kind_name(finding.kind), more)
        draw_line(painter, rest, words, font, theme.soft, rtl, own_direction=False)

    # -- a group ----------------------------------------------------------------------------------------------------

    def _header(self, painter: QPainter, box: QRect, header: Header, font: QFont, theme: Theme, rtl: bool) -> None:
        small, strong = small_font(font), strong_font(font)
        rule = QColor(theme.hairline)
        painter.fillRect(QRect(box.left() - _SIDE, box.top() - _TOP, box.width() + 2 * _SIDE, 1), rule)
        sign, rest = from_start(box, rtl, 16, gap=6)
        pair = line_height(strong) + _GAP + line_height(small)
        top = box.top() + (box.height() - pair) // 2
        chevron = "chevron-end" if header.collapsed else "chevron-down"
        draw_icon(painter, QRect(sign.left(), top, 16, line_height(strong)), chevron, _ICON, theme.soft)
        count = format_number(header.open) if header.open == header.count else _of(header)
        wide = QFontMetrics(strong).horizontalAdvance(count) + 2
        first = QRect(rest.left(), top, rest.width(), line_height(strong))
        number, name = from_end(first, rtl, wide)
        draw_line(
            painter, number, count, strong, theme.accent if header.open else theme.faint, rtl, own_direction=False
        )
        draw_line(painter, name, group_name(header, self._model.grouping), strong, theme.ink, rtl)
        second = QRect(rest.left(), first.bottom() + 1 + _GAP, rest.width(), line_height(small))
        words = joined(counts.articles(header.articles), *header.sources)
        draw_line(painter, second, words, small, theme.soft, rtl, own_direction=False)


def _of(header: Header) -> str:
    return f"\u2066{format_number(header.open)} / {format_number(header.count)}\u2069"


def _draw_verdict(painter: QPainter, box: QRect, decision: Decision, font: QFont, theme: Theme, rtl: bool) -> QRect:
    """What was decided, at the end of the line; gives the room that is left."""
    words = verdict_name(decision.verdict)
    piece, rest = from_end(box, rtl, min(QFontMetrics(font).horizontalAdvance(words) + 2, box.width() // 2), gap=4)
    draw_line(painter, piece, words, font, theme.success, rtl, own_direction=False)
    sign, rest = from_end(rest, rtl, _ICON)
    draw_icon(painter, sign, VERDICT_ICONS[decision.verdict], _ICON, theme.success)
    return rest


def draw_severity(painter: QPainter, middle: QPointF, severity: Severity, color: str) -> None:
    """A lozenge: full where it is grave, half full where it is middling, empty where it is slight."""
    reach = 5.0
    x, y = middle.x(), middle.y()
    whole = QPolygonF([QPointF(x, y - reach), QPointF(x + reach, y), QPointF(x, y + reach), QPointF(x - reach, y)])
    painter.setPen(QPen(QColor(color), 1.4))
    painter.setBrush(QColor(color) if severity is Severity.HIGH else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(whole)
    if severity is Severity.MEDIUM:
        painter.setBrush(QColor(color))
        painter.drawPolygon(QPolygonF([QPointF(x + reach, y), QPointF(x, y + reach), QPointF(x - reach, y)]))


def draw_confidence(painter: QPainter, box: QRect, confidence: float, theme: Theme, rtl: bool) -> None:
    """Three small bars that grow with the reading direction; as many are full as the program is sure."""
    full = _STEPS.index(confidence_of(confidence)) + 1
    bottom = box.center().y() + 5
    painter.setPen(Qt.PenStyle.NoPen)
    for number in range(3):
        high = 4 + 3 * number
        x = box.right() - 4 - number * 8 if rtl else box.left() + number * 8
        painter.setBrush(QColor(theme.soft if number < full else theme.hairline))
        painter.drawRoundedRect(QRectF(x, bottom - high, 5, high), 1, 1)
