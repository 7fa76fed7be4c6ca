"""Places in the articles to choose among: concordance lines with check boxes, under the titles of their articles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tahqiq.domain.labels import Label
from tahqiq.ui.controllers.page_data import label_name
from tahqiq.ui.formatting import format_number
from tahqiq.ui.reading.drawing import draw_ground, draw_line, from_end, from_start, is_rtl, small_font, strong_font
from tahqiq.ui.theme import Theme, current_theme, icon_pixmap
from tahqiq.ui.views.parts.concordance import Excerpt, draw_concordance, line_height
from tahqiq.ui.views.parts.drawing import chip_width, draw_chip, draw_label_chip
from tahqiq.ui.views.parts.lists import RowList

Index = QModelIndex | QPersistentModelIndex

PLACE = int(Qt.ItemDataRole.UserRole) + 1
"""Role that gives the row's ``Place``."""
HEADING = int(Qt.ItemDataRole.UserRole) + 2
"""Role that gives, on the first row of an article, how many of its rows are checked and how many can be; else None."""
_ROOT = QModelIndex()
SIDE, HEADER, BOX = 16, 40, 16
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@dataclass(frozen=True, slots=True)
class Place:
    """A place that can be chosen.

    ``key`` names it for the asker; ``under`` says where the article is from; ``remark`` says why it is not offered
    (it can be checked all the same).
    """

    key: int
    article_id: int
    title: str
    under: str
    shown: Excerpt
    label: Label | None = None
    remark: str = ""


class PlacesModel(QAbstractListModel):
    """Places with their checks.

    Signals:
        checks_changed: some place was checked or unchecked.
    """

    checks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Place] = []
        self._checked: set[int] = set()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return base | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        place = self._rows[index.row()]
        if role == PLACE:
            return place
        if role == HEADING:
            return self._heading(index.row())
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if place.key in self._checked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return place.shown.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ": ".join(words for words in (place.title, place.remark, place.shown.text) if words)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        on = value in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)
        self.check([self._rows[index.row()].key], on)
        return True

    def _heading(self, row: int) -> tuple[int, int] | None:
        article = self._rows[row].article_id
        if row and self._rows[row - 1].article_id == article:
            return None
        same = []
        for place in self._rows[row:]:
            if place.article_id != article:
                break
            same.append(place.key)
        return sum(1 for key in same if key in self._checked), len(same)

    def show(self, places: Sequence[Place], checked: Iterable[int]) -> None:
        """Show other places, some of them checked (their keys)."""
        self.beginResetModel()
        self._rows = list(places)
        self._checked = set(checked) & {place.key for place in places}
        self.endResetModel()
        self.checks_changed.emit()

    def check(self, keys: Iterable[int], on: bool) -> None:
        """Check or uncheck places."""
        before = set(self._checked)
        self._checked = self._checked | set(keys) if on else self._checked - set(keys)
        if before != self._checked:
            roles = [Qt.ItemDataRole.CheckStateRole.value, HEADING]
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), roles)
            self.checks_changed.emit()

    @property
    def places(self) -> tuple[Place, ...]:
        """All places."""
        return tuple(self._rows)

    @property
    def checked(self) -> tuple[int, ...]:
        """The keys of the checked places, in order."""
        return tuple(place.key for place in self._rows if place.key in self._checked)

    @property
    def checked_articles(self) -> int:
        """How many articles have a checked place."""
        return len({place.article_id for place in self._rows if place.key in self._checked})


class PlacesList(RowList):
    """The list: Space or a click on the box checks, Ctrl+A with Space all of them, Enter opens the place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(PlacesDelegate(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.model()
        if event.key() == Qt.Key.Key_Space and isinstance(model, PlacesModel):
            self._toggle(model, [index.row() for index in self.selectedIndexes()] or [self.row])
        elif event.text().isalnum() and not event.modifiers() & _HELD:
            event.ignore()  # a label's key, for the view; not a search in the list
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        model = self.model()
        if index.isValid() and isinstance(model, PlacesModel) and self._on_box(index, event.position().toPoint()):
            self.setCurrentIndex(index)
            if event.button() == Qt.MouseButton.LeftButton:
                self._toggle(model, [index.row()])
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._on_box(index, event.position().toPoint()):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def _toggle(self, model: PlacesModel, rows: list[int]) -> None:
        keys = [model.places[row].key for row in rows if 0 <= row < len(model.places)]
        model.check(keys, not set(keys) <= set(model.checked))

    def _on_box(self, index: QModelIndex, point: QPoint) -> bool:
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        area, _ = from_start(row_area(self.visualRect(index), index), rtl, SIDE + BOX + 8)
        return area.contains(point)


def row_area(rect: QRect, index: Index) -> QRect:
    """The row's own line, below the heading where it has one."""
    return rect.adjusted(0, HEADER, 0, 0) if index.data(HEADING) else rect


class PlacesDelegate(QStyledItemDelegate):
    """Draws a place, and above the first of an article its title."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(320, line_height() + (HEADER if index.data(HEADING) else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place, heading = index.data(PLACE), index.data(HEADING)
        if not isinstance(place, Place):
            return
        theme, rtl = current_theme(), is_rtl(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QStyleOptionViewItem(option)
        line.rect = row_area(option.rect, index)
        if heading:
            top = QRect(option.rect.left(), option.rect.top(), option.rect.width(), HEADER)
            draw_heading(painter, top.adjusted(SIDE, 14, -SIDE, 0), place.title, place.under, option, theme, heading)
        draw_ground(painter, line, theme)
        inner = line.rect.adjusted(SIDE, 0, -SIDE, 0)
        box, inner = from_start(inner, rtl, BOX, gap=12)
        checked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        draw_check_box(painter, box, checked, theme)
        font = small_font(option.font)
        if place.label is not None:
            width = chip_width(label_name(place.label), font)
            chip, inner = from_start(inner, rtl, width, gap=10)
            draw_label_chip(painter, _middle(chip, QFontMetrics(font).height() + 4), place.label, font, theme)
        if place.remark:
            chip, inner = from_end(inner, rtl, chip_width(place.remark, font), gap=10)
            area = _middle(chip, QFontMetrics(font).height() + 4)
            draw_chip(painter, area, place.remark, font, theme.soft, theme.hover)
        draw_concordance(painter, inner, place.shown, theme, ground_of(option, theme))
        painter.restore()


def ground_of(option: QStyleOptionViewItem, theme: Theme) -> str:
    """The colour that lies under a row."""
    if option.state & QStyle.StateFlag.State_Selected:
        return theme.chosen
    return theme.hover if option.state & QStyle.StateFlag.State_MouseOver else theme.paper


def draw_heading(
    painter: QPainter,
    box: QRect,
    title: str,
    under: str,
    option: QStyleOptionViewItem,
    theme: Theme,
    counts: tuple[int, int] | None = None,
) -> None:
    """An article's title with where it is from, and how many of its places are checked."""
    rtl, font, soft = is_rtl(option), strong_font(option.font), small_font(option.font)
    if counts is not None:
        words = f"{format_number(counts[0])} / {format_number(counts[1])}"
        piece, box = from_end(box, rtl, QFontMetrics(soft).horizontalAdvance(words) + 4, gap=12)
        draw_line(painter, piece, words, soft, theme.faint, False, own_direction=False)
    under_width = QFontMetrics(soft).horizontalAdvance(under) + 4 if under else 0
    room = max(40, box.width() - under_width - 12)
    first, rest = from_start(box, rtl, min(QFontMetrics(font).horizontalAdvance(title) + 4, room), gap=12)
    draw_line(painter, first, title, font, theme.ink, rtl)
    if under:
        piece, rest = from_start(rest, rtl, min(rest.width(), under_width), gap=12)
        draw_line(painter, piece, under, soft, theme.faint, rtl, own_direction=False)
    if rest.width() > 8:
        painter.fillRect(QRect(rest.left(), rest.center().y() + 1, rest.width(), 1), QColor(theme.hairline))


def draw_check_box(painter: QPainter, box: QRect, checked: bool, theme: Theme) -> None:
    """A check box in the middle of ``box``."""
    area = QRectF(box.left() + 0.5, box.center().y() - BOX / 2 + 0.5, BOX - 1, BOX - 1)
    painter.setPen(QPen(QColor(theme.accent if checked else theme.control), 1))
    painter.setBrush(QColor(theme.accent if checked else theme.raised))
    painter.drawRoundedRect(area, 4, 4)
    if checked:
        mark = icon_pixmap("check", 12, theme.on_accent, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPoint(box.left() + 2, round(area.top()) + 2), mark)


def _middle(box: QRect, height: int) -> QRect:
    return QRect(box.left(), box.center().y() - height // 2, box.width(), height)
