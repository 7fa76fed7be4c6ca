"""A list of palette entries: icon, title, detail, key; moved through with keys that another widget has."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tahqiq.ui.palette_search import Entry
from tahqiq.ui.theme import RADIUS, Theme, current_theme, icon_pixmap, label_paint, themes
from tahqiq.ui.widgets.chips import keys_width, paint_keys, small_font, split_keys

Index = QModelIndex | QPersistentModelIndex
ENTRY = int(Qt.ItemDataRole.UserRole) + 1
"""Role that gives the row's ``Entry``."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
ROW, HEADING = 36, 34
"""Heights in pixels."""


class EntryModel(QAbstractListModel):
    """Entries as rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show ``entries``."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    @property
    def entries(self) -> Sequence[Entry]:
        """What is shown."""
        return self._entries

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (entry.title, entry.keys, entry.kind) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.detail or None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._entries[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled


class EntryDelegate(QStyledItemDelegate):
    """Paints an entry."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = index.data(ENTRY)
        return QSize(200, HEADING if isinstance(entry, Entry) and entry.heading else ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY)
        if not isinstance(entry, Entry):
            return
        theme, rect = current_theme(), QRect(option.rect)
        right = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.heading:
            _heading(painter, rect, entry.title, theme, right)
        else:
            state = option.state
            if state & QStyle.StateFlag.State_Selected:
                painter.setPen(QPen(QColor(theme.focus), 1))
                painter.setBrush(QColor(theme.chosen))
                painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
            elif state & QStyle.StateFlag.State_MouseOver:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.hover))
                painter.drawRoundedRect(rect, RADIUS, RADIUS)
            _Line(painter, rect.adjusted(10, 0, -10, 0), theme, right, painter.font()).draw(entry)
        painter.restore()


def _heading(painter: QPainter, rect: QRect, title: str, theme: Theme, right: bool) -> None:
    font = painter.font()
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(theme.soft))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect.adjusted(10, 8, -10, 0), side | _MIDDLE, title)


class _Line:
    """Lays one entry out from the start of the line and from its end."""

    def __init__(self, painter: QPainter, rect: QRect, theme: Theme, right: bool, font: QFont) -> None:
        self._painter, self._theme, self._right = painter, theme, right
        self._start, self._end, self._rect = 0, rect.width(), rect
        self._metrics, self._small = QFontMetrics(font), small_font(font)

    def draw(self, entry: Entry) -> None:
        theme = self._theme
        ink = theme.ink if entry.enabled else theme.off
        if entry.color:
            paint = label_paint(theme, entry.color)
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(QColor(paint.line))
            box = self._take(18, 10)
            self._painter.drawEllipse(QRectF(box.center().x() - 5, box.center().y() - 4.5, 10, 10))
        elif entry.icon:
            box = self._take(18, 10)
            pixmap = icon_pixmap(entry.icon, 18, theme.soft if entry.enabled else theme.off)
            self._painter.drawPixmap(box.left(), box.center().y() - 8, pixmap)
        keys = split_keys(entry.keys)
        if keys:
            box = self._take_end(keys_width(keys, self._small), 12)
            ground = theme.raised
            paint_keys(self._painter, QRectF(box), keys, self._small, theme.faint, theme.hairline, ground)
        elif entry.kind:
            self._text(self._take_end(self._metrics.horizontalAdvance(entry.kind) + 2, 12), entry.kind, theme.faint)
        title = min(self._metrics.horizontalAdvance(entry.title) + 4, self._end - self._start)
        self._text(self._take(title, 12), entry.title, ink)
        if entry.detail and self._end - self._start > 60:
            self._text(
                self._take(self._end - self._start, 0), entry.detail, theme.faint if entry.enabled else theme.off
            )

    def _take(self, width: int, gap: int) -> QRect:
        box = self._box(self._start, width)
        self._start += width + gap
        return box

    def _take_end(self, width: int, gap: int) -> QRect:
        box = self._box(self._end - width, width)
        self._end -= width + gap
        return box

    def _box(self, start: int, width: int) -> QRect:
        left = self._rect.right() + 1 - start - width if self._right else self._rect.left() + start
        return QRect(left, self._rect.top(), width, self._rect.height())

    def _text(self, box: QRect, text: str, color: str) -> None:
        side = Qt.AlignmentFlag.AlignRight if self._right else Qt.AlignmentFlag.AlignLeft
        shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        self._painter.setPen(QColor(color))
        self._painter.drawText(box, side | _MIDDLE, shown)


class EntryList(QListView):
    """Entries of which one is current; the field above keeps the focus and calls ``step`` and ``run_current``.

    Signals:
        chosen: an ``Entry`` that the person picked and that is possible now.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = EntryModel(self)
        self.setModel(self._model)
        self.setItemDelegate(EntryDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.clicked.connect(lambda _index: self.run_current())
        themes().theme_changed.connect(self.viewport().update)

    @property
    def entries(self) -> Sequence[Entry]:
        """What is shown."""
        return self._model.entries

    @property
    def current(self) -> Entry | None:
        """The entry that Enter would run."""
        entry = self.currentIndex().data(ENTRY) if self.currentIndex().isValid() else None
        return entry if isinstance(entry, Entry) else None

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show ``entries`` and make the first that is possible current."""
        self._model.set_entries(entries)
        first = next((i for i, e in enumerate(entries) if e.enabled and not e.heading), None)
        self._go_to(first if first is not None else 0, say=False)
        self.scrollToTop()

    def content_height(self) -> int:
        """The height of all rows, in pixels."""
        return sum(HEADING if e.heading else ROW for e in self._model.entries)

    def step(self, step: int) -> None:
        """Make the entry ``step`` rows on current, going over headings and round the ends by single steps."""
        rows = [i for i, e in enumerate(self._model.entries) if not e.heading]
        if not rows:
            return
        now = self.currentIndex().row()
        at = rows.index(now) if now in rows else 0
        target = at + step
        if abs(step) == 1:
            target %= len(rows)
        self._go_to(rows[min(max(target, 0), len(rows) - 1)])

    def run_current(self) -> None:
        """Choose the current entry, if it is possible."""
        entry = self.current
        if entry is not None and entry.enabled and not entry.heading:
            self.chosen.emit(entry)

    def _go_to(self, row: int, *, say: bool = True) -> None:
        index = self._model.index(row)
        self.setCurrentIndex(index)
        if say and index.isValid():
            text = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.viewport().update()
