"""Names that are spelled in several ways: the list of them, and the spellings of one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from tahqiq.domain.entities import EntityKind
from tahqiq.domain.inconsistencies import ClusterSpelling, SpellingCluster
from tahqiq.domain.lookalikes import differing, odd
from tahqiq.domain.text import Utf16Map
from tahqiq.services.wording import term_or_itself
from tahqiq.ui.canvas.blocks import right_to_left
from tahqiq.ui.controllers.page_data import counts
from tahqiq.ui.formatting import format_number, joined, listed
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
from tahqiq.ui.theme import Theme, current_theme
from tahqiq.ui.theme.fonts import reading_font
from tahqiq.ui.views.review.words import odd_names
from tahqiq.ui.widgets.chips import keys_width, paint_keys

Index = QModelIndex | QPersistentModelIndex

ITEM = int(Qt.ItemDataRole.UserRole) + 1
"""Role that gives the ``NameRow`` or the ``SpellingRow``."""
_ROOT = QModelIndex()
_SIDE, _TOP, _GAP = 14, 8, 3


@dataclass(frozen=True, slots=True)
class NameRow:
    """A name in the list; ``settled`` says that a person has chosen how the house writes it."""

    cluster: SpellingCluster
    settled: bool

    @property
    def name(self) -> str:
        """The house's form, else the most frequent one."""
        return self.cluster.house or self.cluster.spellings[0].text

    @property
    def uses(self) -> int:
        """How often all of them are printed."""
        return sum(s.count for s in self.cluster.spellings)


@dataclass(frozen=True, slots=True)
class SpellingRow:
    """A spelling with its digit; ``house`` says that it is the one to write, ``main`` is the most frequent one."""

    number: int
    spelling: ClusterSpelling
    house: bool
    main: str = ""

    @property
    def marked(self) -> tuple[tuple[int, int], ...]:
        """Where it is unlike the most frequent one, and where letters look like others (code points)."""
        text = self.spelling.text
        strange = ((at, at + 1) for at, letter in enumerate(text) if odd(letter) is not None)
        return tuple(sorted({*differing(text, [self.main] if self.main else []), *strange}))


class RowsModel(QAbstractListModel):
    """Rows of one of the two sorts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[NameRow] | list[SpellingRow] = []

    def show(self, rows: Sequence[NameRow] | Sequence[SpellingRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = list(rows)  # type: ignore[assignment]
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ITEM:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name if isinstance(row, NameRow) else row.spelling.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, SpellingRow):
            return joined(row.spelling.text, *odd_names(row.spelling.text))
        return None


def _spoken(row: NameRow | SpellingRow) -> str:
    if isinstance(row, NameRow):
        return listed(row.name, kind_word(row.cluster.kind), *(_told_apart(s.text) for s in row.cluster.spellings))
    times = format_number(row.spelling.count)
    return listed(format_number(row.number), _told_apart(row.spelling.text), times, *row.spelling.sources)


def _told_apart(text: str) -> str:
    """A spelling, with what in it looks like another letter."""
    names = odd_names(text)
    return f"{text} ({joined(*names)})" if names else text


def kind_word(kind: str) -> str:
    """What sort of name it is."""
    return term_or_itself("entity", kind, languages().language)


class NameDelegate(QStyledItemDelegate):
    """A name: the form in use, its other spellings, how often."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        high = line_height(strong_font(option.font)) + line_height(small_font(option.font))
        return QSize(160, high + _GAP + 2 * _TOP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ITEM)
        if not isinstance(row, NameRow):
            return
        theme, rtl = current_theme(), is_rtl(option)
        strong, small = strong_font(option.font), small_font(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, theme)
        inner = option.rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        sign, rest = from_start(inner, rtl, 16)
        first = QRect(rest.left(), rest.top(), rest.width(), line_height(strong))
        drawing = "check" if row.settled else ENTITY_ICONS.get(EntityKind(row.cluster.kind), "edit")
        at = QRect(sign.left(), first.top(), sign.width(), first.height())
        draw_icon(painter, at, drawing, 16, theme.success if row.settled else theme.soft)
        count = format_number(row.uses)
        number, name = from_end(first, rtl, QFontMetrics(small).horizontalAdvance(count) + 2)
        draw_line(painter, number, count, small, theme.soft, rtl, own_direction=False)
        draw_line(painter, name, row.name, strong, theme.ink, rtl, own_direction=False)
        last = QRect(rest.left(), first.bottom() + 1 + _GAP, rest.width(), line_height(small))
        others = joined(*(_told_apart(s.text) for s in row.cluster.spellings if s.text != row.name))
        draw_line(painter, last, others, small, theme.soft, rtl, own_direction=False)
        painter.restore()


class SpellingDelegate(QStyledItemDelegate):
    """A spelling: its digit, the words as printed, how often, in how many articles, at which outlets."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, line_height(reading_font(20)) + line_height(small_font(option.font)) + 2 * _TOP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ITEM)
        if not isinstance(row, SpellingRow):
            return
        theme, rtl = current_theme(), is_rtl(option)
        small = small_font(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, theme)
        inner = option.rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        rest = _digit(painter, inner, row, option, theme, rtl)
        big = reading_font(20)
        first = QRect(rest.left(), rest.top(), rest.width(), line_height(big))
        count = format_number(row.spelling.count)
        strong = strong_font(option.font)
        number, words = from_end(first, rtl, QFontMetrics(strong).horizontalAdvance(count) + 2)
        draw_line(painter, number, count, strong, theme.soft, rtl, own_direction=False)
        _draw_spelling(painter, words, row, big, theme, rtl)
        last = QRect(rest.left(), first.bottom() + 1, rest.width(), line_height(small))
        said = joined(
            *odd_names(row.spelling.text), counts.articles(len(row.spelling.article_ids)), *row.spelling.sources
        )
        draw_line(painter, last, said, small, theme.soft, rtl, own_direction=False)
        painter.restore()


def _draw_spelling(painter: QPainter, box: QRect, row: SpellingRow, font: QFont, theme: Theme, rtl: bool) -> None:
    """The words as printed; what tells them from the most frequent spelling is tinted and underlined."""
    text, marked = row.spelling.text, row.marked
    ink = theme.success if row.house else theme.ink
    if not marked or QFontMetrics(font).horizontalAdvance(text) > box.width():
        draw_line(painter, box, text, font, ink, rtl)
        return
    runs_rtl = right_to_left(text, rtl)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if runs_rtl else Qt.LayoutDirection.LeftToRight)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    look = QTextCharFormat()
    look.setBackground(QColor(theme.wash(theme.warning, 0.18)))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    look.setUnderlineColor(QColor(theme.warning))
    units, formats = Utf16Map(text), []
    for start, end in marked:
        piece = QTextLayout.FormatRange()
        piece.start, piece.format = units.to_utf16(start), look
        piece.length = units.to_utf16(end) - piece.start
        formats.append(piece)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(box.width())
    layout.endLayout()
    painter.setPen(QColor(ink))
    left = box.right() + 1 - line.naturalTextWidth() if runs_rtl else box.left()
    layout.draw(painter, QPointF(left, box.top() + (box.height() - line.height()) / 2))


def _digit(
    painter: QPainter, box: QRect, row: SpellingRow, option: QStyleOptionViewItem, theme: Theme, rtl: bool
) -> QRect:
    """The key that chooses it, or a tick where it is chosen; gives the room that is left."""
    key = ["✓"] if row.house else [str(row.number)] if row.number <= 9 else []
    small = small_font(option.font)
    piece, rest = from_start(box, rtl, max(18, keys_width(key, small)))
    if key:
        paint_keys(painter, QRectF(piece), key, small, theme.soft, theme.hairline, theme.hover)
    return rest
