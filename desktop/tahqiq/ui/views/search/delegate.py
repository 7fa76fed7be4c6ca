"""How a hit is drawn: a concordance line, with its article above the first of each."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from tahqiq.domain.labels import Label
from tahqiq.domain.search import HitPlace, SearchHit
from tahqiq.ui.controllers.page_data import label_name
from tahqiq.ui.reading.drawing import draw_ground, draw_line, from_start, is_rtl, small_font
from tahqiq.ui.theme import Theme, current_theme, icon_pixmap
from tahqiq.ui.views.parts.articles import from_where
from tahqiq.ui.views.parts.concordance import Excerpt, draw_concordance, line_height
from tahqiq.ui.views.parts.drawing import chip_width, draw_label_chip
from tahqiq.ui.views.parts.places import draw_heading, ground_of
from tahqiq.ui.views.search.model import HitRole

Index = QModelIndex | QPersistentModelIndex

SIDE, HEADER, PLACE = 16, 38, 132
"""Pixels: at both ends of a row, height of an article's heading, the column that says what a hit stands in."""

_PLACE_ICONS = {
    HitPlace.TITLE: "article",
    HitPlace.ANNOTATION_NOTE: "note",
    HitPlace.LINK_NOTE: "link",
    HitPlace.ENTITY_NOTE: "speaker",
    HitPlace.SPELLING: "speaker",
    HitPlace.ENTITY_TITLE: "speaker",
}


def place_words(place: HitPlace) -> str:
    """What a hit stands in, in the interface's language; empty for the text itself."""
    translate = QCoreApplication.translate
    return {
        HitPlace.TEXT: "",
        HitPlace.TITLE: translate("HitPlace", "title"),
        HitPlace.ANNOTATION_NOTE: translate("HitPlace", "note"),
        HitPlace.LINK_NOTE: translate("HitPlace", "note on a link"),
        HitPlace.ENTITY_NOTE: translate("HitPlace", "note on a name"),
        HitPlace.SPELLING: translate("HitPlace", "spelling"),
        HitPlace.ENTITY_TITLE: translate("HitPlace", "office"),
    }[place]


class HitDelegate(QStyledItemDelegate):
    """Draws hits. ``labels`` are all labels by id, ``names`` those of the register."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.labels: Mapping[int, Label] = {}
        self.names: Mapping[int, str] = {}
        self.places = False
        """Whether there is a column that says what each hit stands in."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        headed = HEADER if index.data(HitRole.HEADED) else 0
        return QSize(320, line_height() + headed)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit, shown = index.data(HitRole.HIT), index.data(HitRole.EXCERPT)
        if not isinstance(hit, SearchHit) or not isinstance(shown, Excerpt):
            return
        theme, rtl = current_theme(), is_rtl(option)
        box = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(HitRole.HEADED):
            self._draw_heading(painter, QRect(box.left(), box.top(), box.width(), HEADER), hit, option, theme)
            box.setTop(box.top() + HEADER)
        line = QStyleOptionViewItem(option)
        line.rect = box
        draw_ground(painter, line, theme, quiet_focus=True)
        inner = box.adjusted(SIDE, 0, -SIDE, 0)
        if self.places:
            place, inner = from_start(inner, rtl, PLACE, gap=12)
            self._draw_place(painter, place, hit, option, theme)
        draw_concordance(painter, inner, shown, theme, ground_of(option, theme))
        painter.restore()

    def _draw_heading(
        self, painter: QPainter, box: QRect, hit: SearchHit, option: QStyleOptionViewItem, theme: Theme
    ) -> None:
        title = hit.title if hit.article_id else self.names.get(hit.entity_id or 0, hit.title)
        inner = box.adjusted(SIDE, 12, -SIDE, 0)
        draw_heading(painter, inner, title, from_where(hit.source, hit.published), option, theme)

    def _draw_place(
        self, painter: QPainter, box: QRect, hit: SearchHit, option: QStyleOptionViewItem, theme: Theme
    ) -> None:
        rtl, font = is_rtl(option), small_font(option.font)
        label = self.labels.get(hit.label_id) if hit.label_id is not None else None
        sign = _PLACE_ICONS.get(hit.place)
        if sign:
            piece, box = from_start(box, rtl, 14, gap=6)
            pixmap = icon_pixmap(sign, 14, theme.faint, painter.device().devicePixelRatioF())
            painter.drawPixmap(piece.left(), piece.center().y() - 6, pixmap)
        if label is not None:
            height = QFontMetrics(font).height() + 4
            piece, box = from_start(box, rtl, min(box.width(), chip_width(label_name(label), font)), gap=6)
            draw_label_chip(painter, _middle(piece, height), label, font, theme)
        elif hit.place is not HitPlace.TEXT:
            draw_line(painter, box, place_words(hit.place), font, theme.faint, rtl, own_direction=False)


def _middle(box: QRect, height: int) -> QRect:
    return QRect(box.left(), box.center().y() - height // 2, box.width(), height)
