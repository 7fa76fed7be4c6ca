"""How an offer of the speaker picker is drawn."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from tahqiq.domain.entities import EntityMatch
from tahqiq.services.commands.entities import NewEntity
from tahqiq.services.wording import term
from tahqiq.ui.formatting import format_number, joined
from tahqiq.ui.i18n import languages
from tahqiq.ui.reading.drawing import (
    ENTITY_ICONS,
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
from tahqiq.ui.reading.picker_model import CHOICE, Choice
from tahqiq.ui.theme import Theme, current_theme

Index = QModelIndex | QPersistentModelIndex

_SIDE, _TOP, _GAP, _ICON = 10, 5, 1, 16


translate = QCoreApplication.translate


class PickerDelegate(QStyledItemDelegate):
    """Name, and under it the spelling that matched and the title; at the end how often it speaks."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = line_height(strong_font(option.font)) + 2 * _TOP
        if second_line(index.data(CHOICE)):
            height += line_height(small_font(option.font)) + _GAP
        return QSize(120, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice = index.data(CHOICE)
        theme, rtl = current_theme(), is_rtl(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, theme, quiet_focus=True)
        name_font, under_font = strong_font(option.font), small_font(option.font)
        inner = option.rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        first = QRect(inner.left(), inner.top(), inner.width(), line_height(name_font))
        second = QRect(inner.left(), first.bottom() + 1 + _GAP, inner.width(), line_height(under_font))
        sign, first = from_start(first, rtl, _ICON)
        _, second = from_start(second, rtl, _ICON)
        new = isinstance(choice, NewEntity)
        kind = choice.kind if isinstance(choice, NewEntity) else choice.entity.kind
        drawing, tint = ("plus", theme.accent) if new else (ENTITY_ICONS[kind], theme.soft)
        draw_icon(painter, sign, drawing, _ICON, tint)
        first = self._end_of_first(painter, first, choice, option, theme, rtl)
        words = (
            translate("SpeakerPicker", "New: %1").replace("%1", choice.name)
            if isinstance(choice, NewEntity)
            else choice.entity.name
        )
        draw_line(painter, first, words, name_font, theme.accent if new else theme.ink, rtl, own_direction=False)
        under = second_line(choice)
        if under:
            draw_line(painter, second, under, under_font, theme.soft, rtl, own_direction=False)
        painter.restore()

    def _end_of_first(
        self, painter: QPainter, box: QRect, choice: Choice, option: QStyleOptionViewItem, theme: Theme, rtl: bool
    ) -> QRect:
        font = small_font(option.font)
        if isinstance(choice, NewEntity):
            words = ""
        else:
            words = format_number(choice.said) if choice.said else ""
        if words:
            piece, box = from_end(box, rtl, QFontMetrics(font).horizontalAdvance(words) + 2)
            draw_line(painter, piece, words, font, theme.faint, rtl, own_direction=False)
        return box


def second_line(choice: object) -> str:
    """What stands under the name: the spelling that matched where it is another, the title; of a new one its kind."""
    if isinstance(choice, NewEntity):
        kind = term("entity", choice.kind, languages().language)
        return translate("SpeakerPicker", "%1 — Tab changes this").replace("%1", kind)
    if not isinstance(choice, EntityMatch):
        return ""
    pieces = [choice.matched] if choice.matched and choice.matched != choice.entity.name else []
    pieces += [t.text for t in choice.entity.titles[:1] if t.text != choice.matched]
    return joined(*pieces)
