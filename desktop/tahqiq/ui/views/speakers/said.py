"""What an entry said and where it is mentioned: rows under their articles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from tahqiq.domain.annotations import Annotation
from tahqiq.domain.articles import ArticleSummary
from tahqiq.domain.labels import Label
from tahqiq.services.wording import term
from tahqiq.ui.controllers.page_data import label_name
from tahqiq.ui.formatting import joined
from tahqiq.ui.i18n import languages
from tahqiq.ui.reading.drawing import (
    draw_ground,
    draw_line,
    from_start,
    is_rtl,
    line_height,
    small_font,
)
from tahqiq.ui.theme import current_theme
from tahqiq.ui.views.parts.articles import summary_from_where
from tahqiq.ui.views.parts.concordance import BREAKS, line_font
from tahqiq.ui.views.parts.drawing import chip_width, draw_label_chip
from tahqiq.ui.views.parts.places import draw_heading

Index = QModelIndex | QPersistentModelIndex

SAID = int(Qt.ItemDataRole.UserRole) + 1
"""Role that gives the row's ``SaidRow``."""
_ROOT = QModelIndex()
_SIDE, _TOP, _HEADER = 14, 6, 40


@dataclass(frozen=True, slots=True)
class SaidRow:
    """An annotation with its article and label; ``headed`` on the first one of an article."""

    annotation: Annotation
    article: ArticleSummary
    label: Label
    headed: bool


def said_rows(
    annotations: Sequence[Annotation], articles: Mapping[int, ArticleSummary], labels: Mapping[int, Label]
) -> list[SaidRow]:
    """Rows in the order of articles and text."""
    rows: list[SaidRow] = []
    for annotation in sorted(annotations, key=lambda a: (a.article_id, a.start, a.end, a.id)):
        article, label = articles.get(annotation.article_id), labels.get(annotation.label_id)
        if article is not None and label is not None:
            headed = not rows or rows[-1].article.id != article.id
            rows.append(SaidRow(annotation, article, label, headed))
    return rows


def how_words(annotation: Annotation) -> str:
    """How it was said, as what and through whom, in the interface's language; what the editor left open is left out."""
    said = annotation.attribution
    if said is None:
        return ""
    pieces = [said.title, term("form", said.form, languages().language) if said.form else "", said.via]
    return joined(*pieces)


class SaidModel(QAbstractListModel):
    """Rows of annotations."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[SaidRow] = []

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == SAID:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.annotation.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.article.title}: {label_name(row.label)}: {row.annotation.words}"
        return None

    def show(self, rows: Sequence[SaidRow]) -> None:
        """Show other rows."""
        if list(rows) == self._rows:
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()


class SaidDelegate(QStyledItemDelegate):
    """Draws an annotation: its label, its words, and under them how it was said."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(SAID)
        height = QFontMetrics(line_font()).height() + 2 * _TOP
        if isinstance(row, SaidRow):
            height += _HEADER if row.headed else 0
            height += line_height(small_font(option.font)) if how_words(row.annotation) else 0
        return QSize(200, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(SAID)
        if not isinstance(row, SaidRow):
            return
        theme, rtl = current_theme(), is_rtl(option)
        box = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.headed:
            heading = QRect(box.left(), box.top(), box.width(), _HEADER).adjusted(_SIDE, 14, -_SIDE, 0)
            draw_heading(painter, heading, row.article.title, summary_from_where(row.article), option, theme)
            box.setTop(box.top() + _HEADER)
        ground = QStyleOptionViewItem(option)
        ground.rect = box
        draw_ground(painter, ground, theme)
        inner = box.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        under = how_words(row.annotation)
        first = QRect(inner.left(), inner.top(), inner.width(), QFontMetrics(line_font()).height())
        font = small_font(option.font)
        width = chip_width(label_name(row.label), font)
        chip, first = from_start(first, rtl, width, gap=10)
        height = QFontMetrics(font).height() + 4
        draw_label_chip(
            painter, QRect(chip.left(), chip.center().y() - height // 2, width, height), row.label, font, theme
        )
        draw_line(painter, first, row.annotation.words.translate(BREAKS), line_font(), theme.ink, rtl)
        if under:
            second = QRect(inner.left(), first.bottom() + 1, inner.width(), line_height(font))
            _, second = from_start(second, rtl, width, gap=10)
            draw_line(painter, second, under, font, theme.faint, rtl, own_direction=False)
        painter.restore()
