"""Choosing the other article: a filter over a list with the likeliest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tahqiq.ui.formatting import format_number
from tahqiq.ui.i18n import Translated
from tahqiq.ui.reading.drawing import (
    draw_ground,
    draw_line,
    from_end,
    is_rtl,
    line_height,
    small_font,
    strong_font,
)
from tahqiq.ui.theme import current_theme
from tahqiq.ui.views.links.candidates import Candidate, matching
from tahqiq.ui.views.parts.articles import summary_from_where
from tahqiq.ui.views.parts.drawing import chip_width, draw_chip
from tahqiq.ui.views.parts.lists import RowList
from tahqiq.ui.views.parts.notices import filled
from tahqiq.ui.widgets import Popover, SearchField

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

CANDIDATE = int(Qt.ItemDataRole.UserRole) + 1
_ROOT = QModelIndex()
_SIDE, _TOP, WIDTH, HEIGHT = 12, 7, 560, 420


def reason(row: Candidate) -> str:
    """Why an article is offered, in a word or two."""
    if row.here:
        return translate("ArticleChooser", "this article")
    if row.same_speaker:
        return filled(translate("ArticleChooser", "same speaker: %1"), format_number(row.same_speaker))
    return filled(translate("ArticleChooser", "linked: %1"), format_number(row.linked)) if row.linked else ""


class CandidateModel(QAbstractListModel):
    """The articles offered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Candidate] = []

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == CANDIDATE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(words for words in (row.article.title, reason(row)) if words)
        return None

    def show(self, rows: Sequence[Candidate]) -> None:
        """Offer others."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()


class CandidateDelegate(QStyledItemDelegate):
    """Title, where it is from, and why it is offered."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = line_height(strong_font(option.font)) + line_height(small_font(option.font))
        return QSize(200, lines + 2 * _TOP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(CANDIDATE)
        if not isinstance(row, Candidate):
            return
        theme, rtl = current_theme(), is_rtl(option)
        strong, small = strong_font(option.font), small_font(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, theme, quiet_focus=True)
        inner = option.rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        words = reason(row)
        if words:
            chip, inner = from_end(inner, rtl, chip_width(words, small), gap=10)
            height = QFontMetrics(small).height() + 4
            area = QRect(chip.left(), chip.center().y() - height // 2, chip.width(), height)
            draw_chip(painter, area, words, small, theme.ink, theme.wash(theme.accent, 0.16))
        first = QRect(inner.left(), inner.top(), inner.width(), line_height(strong))
        second = QRect(inner.left(), first.bottom() + 1, inner.width(), line_height(small))
        draw_line(painter, first, row.article.title, strong, theme.ink, rtl)
        draw_line(painter, second, summary_from_where(row.article), small, theme.faint, rtl, own_direction=False)
        painter.restore()


class ArticleChooser(Translated, Popover):
    """Opens over the window.

    Signals:
        chosen: an article (id).
    """

    chosen = Signal(int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._all: list[Candidate] = []
        self.field = SearchField(self)
        self.model = CandidateModel(self)
        self.list = RowList(self, one_click=True)
        self.list.setItemDelegate(CandidateDelegate(self.list))
        self.list.setModel(self.model)
        self.body.addWidget(self.field)
        self.body.addWidget(self.list, 1)
        self.first_focus = self.field
        self.setFixedSize(WIDTH, HEIGHT)
        self.field.query_changed.connect(self._filter)
        self.field.left_down.connect(self._into_list)
        self.field.searched.connect(lambda _: self._take(self.list.currentIndex()))
        self.field.left.connect(self.dismiss)
        self.list.opened.connect(self._take)
        self.list.left_up.connect(self.field.setFocus)
        self.retranslate()

    def offer(self, rows: Sequence[Candidate]) -> None:
        """What can be chosen, the likeliest first."""
        self._all = list(rows)
        self.field.clear()
        self._filter("")

    def _filter(self, words: str) -> None:
        self.model.show(matching(self._all, words))
        self.list.go_to(0)

    def _into_list(self) -> None:
        if self.model.rows:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            self.list.go_to(max(0, self.list.row))

    def _take(self, index: QModelIndex) -> None:
        row = index.data(CANDIDATE)
        if isinstance(row, Candidate):
            self.dismiss()
            self.chosen.emit(row.article.id)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Choose the other article"))
        self.field.set_name(self.tr("Find an article…"))
        self.list.setAccessibleName(self.tr("Articles"))
