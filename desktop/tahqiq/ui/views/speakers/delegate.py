"""How an entry of the register is drawn: name, and under it its latest title or other spellings; counts at the end."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from tahqiq.domain.entities import Entity, EntityUse
from tahqiq.ui.formatting import format_number
from tahqiq.ui.i18n import languages
from tahqiq.ui.reading.drawing import (
    ENTITY_ICONS,
    draw_ground,
    draw_line,
    from_end,
    from_start,
    is_rtl,
    line_height,
    small_font,
    strong_font,
)
from tahqiq.ui.theme import current_theme, icon_pixmap
from tahqiq.ui.views.parts.drawing import draw_at_start
from tahqiq.ui.views.speakers.model import HINTED, USE

Index = QModelIndex | QPersistentModelIndex

_SIDE, _TOP, _GAP, _ICON = 14, 7, 2, 18


class RegisterDelegate(QStyledItemDelegate):
    """Draws entries; every row is equally high."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = line_height(strong_font(option.font)) + line_height(small_font(option.font))
        return QSize(160, lines + _GAP + 2 * _TOP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        use = index.data(USE)
        if not isinstance(use, EntityUse):
            return
        theme, rtl = current_theme(), is_rtl(option)
        name_font, under_font = strong_font(option.font), small_font(option.font)
        ratio = painter.device().devicePixelRatioF()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, theme)
        inner = option.rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        sign, inner = from_start(inner, rtl, _ICON, gap=10)
        pixmap = icon_pixmap(ENTITY_ICONS[use.entity.kind], _ICON, theme.soft, ratio)
        painter.drawPixmap(QPoint(sign.left(), sign.top() + 2), pixmap)
        first = QRect(inner.left(), inner.top(), inner.width(), line_height(name_font))
        second = QRect(inner.left(), first.bottom() + 1 + _GAP, inner.width(), line_height(under_font))
        said = format_number(use.said) if use.said else ""
        if said:
            piece, first = from_end(first, rtl, QFontMetrics(under_font).horizontalAdvance(said) + 2)
            draw_line(painter, piece, said, under_font, theme.soft, rtl, own_direction=False)
            piece, first = from_end(first, rtl, 14, gap=4)
            mark = icon_pixmap("quote", 14, theme.faint, ratio)
            painter.drawPixmap(QPoint(piece.left(), piece.top() + (piece.height() - 14) // 2), mark)
        if index.data(HINTED):
            piece, second = from_end(second, rtl, 14, gap=6)
            mark = icon_pixmap("merge", 14, theme.warning, ratio)
            painter.drawPixmap(QPoint(piece.left(), piece.top() + (piece.height() - 14) // 2), mark)
        draw_at_start(painter, first, use.entity.name, name_font, theme.ink, rtl)
        draw_at_start(painter, second, under_name(use.entity), under_font, theme.faint, rtl)
        painter.restore()


def under_name(entity: Entity) -> str:
    """The title held now (the newest one), or else the other spellings."""
    open_ended = [t for t in entity.titles if not t.until] or list(entity.titles)
    if open_ended:
        return max(open_ended, key=lambda t: (t.since or "", t.id)).text
    comma = "، " if languages().right_to_left else ", "
    return comma.join(s.text for s in entity.spellings if s.text != entity.name)
