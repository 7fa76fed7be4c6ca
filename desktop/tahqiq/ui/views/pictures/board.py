"""Shows a picture: scrolls, zooms, and lets mouse and keyboard point at what can be opened."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar, QToolTip, QWidget

from tahqiq.ui.canvas.accessibility import announce
from tahqiq.ui.formatting import format_number, joined
from tahqiq.ui.i18n import languages
from tahqiq.ui.theme import current_theme, themes
from tahqiq.ui.views.pictures.painting import paint
from tahqiq.ui.views.pictures.shapes import Box, Picture

LEAST_ZOOM, MOST_ZOOM, ZOOM_STEP = 0.3, 3.0, 1.2
_NOTHING = Picture(0, 0, ())


class PictureBoard(QAbstractScrollArea):
    """A picture that fills the widget or scrolls in it.

    Signals:
        opened: the number of the target that was clicked or entered, and where on the screen it is.
        pointed: the number of the target in hand, or -1.
        resized: the width for which a picture should be laid out has changed.
    """

    opened = Signal(int, QPoint)
    pointed = Signal(int)
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = _NOTHING
        self._zoom = 1.0
        self._begun = 0  # where the bar across stands while nobody has scrolled
        self._current: int | None = None
        self._under: int | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self.viewport().update)
        themes().theme_changed.connect(self.viewport().update)

    @property
    def picture(self) -> Picture:
        """What is shown."""
        return self._picture

    @property
    def current(self) -> int | None:
        """The number of the target in hand."""
        return self._current

    @property
    def zoom(self) -> float:
        """1.0 is the size in which the picture was laid out."""
        return self._zoom

    def show_picture(self, picture: Picture) -> None:
        """Show another picture, from where it begins."""
        same = [t.spots for t in picture.targets] == [t.spots for t in self._picture.targets]
        self._picture = picture
        self._under = None
        self._set_range()
        if not same:
            self._current = None
            self._to_start()
        self.viewport().update()

    def set_zoom(self, zoom: float) -> None:
        """Zoom; the middle of the view stays where it is."""
        zoom = min(max(zoom, LEAST_ZOOM), MOST_ZOOM)
        middle = QPointF(self.viewport().rect().center()) - self._origin()
        grown = middle * (zoom / self._zoom) - middle
        self._zoom = zoom
        self._set_range()
        for bar, by in ((self.horizontalScrollBar(), grown.x()), (self.verticalScrollBar(), grown.y())):
            bar.setValue(bar.value() + round(by))
        self.viewport().update()

    def place_of(self, target: int) -> QRect:
        """Where a target is on the viewport, in pixels."""
        box = self._picture.targets[target].box
        origin = self._origin()
        if self._side() and self._among_names(target):
            origin.setX(self._start())
        corner = origin + QPointF(box.x, box.y) * self._zoom
        return (
            QRectF(corner, QSize(1, 1).toSizeF())
            .toRect()
            .adjusted(0, 0, round(box.width * self._zoom) - 1, round(box.height * self._zoom) - 1)
        )

    # Geometry

    def _size(self) -> QSize:
        return QSize(round(self._picture.width * self._zoom), round(self._picture.height * self._zoom))

    def _origin(self) -> QPointF:
        spare = self.viewport().width() - self._size().width()
        left = spare if spare > 0 and languages().right_to_left else 0
        return QPointF(left - self.horizontalScrollBar().value(), -self.verticalScrollBar().value())

    def _set_range(self) -> None:
        """Fit the scroll bars; what shows where it begins goes on doing so, also where that is at the right."""
        across = self.horizontalScrollBar()
        untouched = across.value() == self._begun
        size, view = self._size(), self.viewport().size()
        for bar, whole, seen in (
            (self.horizontalScrollBar(), size.width(), view.width()),
            (self.verticalScrollBar(), size.height(), view.height()),
        ):
            bar.setRange(0, max(0, whole - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(24)
        if untouched:
            self._begin()

    def _to_start(self) -> None:
        self.horizontalScrollBar().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._begin()
        self.verticalScrollBar().setValue(0)

    def _begin(self) -> None:
        """Scroll sideways to where the picture begins."""
        bar, rtl = self.horizontalScrollBar(), languages().right_to_left
        begin, names = self._picture.begin, self._picture.names
        if begin is None:
            bar.setValue(bar.maximum() if rtl else 0)
        elif rtl:
            bar.setValue(round((begin + names) * self._zoom) - self.viewport().width())
        else:
            bar.setValue(round((begin - names) * self._zoom))
        self._begun = bar.value()

    def _among_names(self, target: int) -> bool:
        """Whether a target stands in the strip that stays in sight."""
        box, names = self._picture.targets[target].box, self._picture.names
        return box.x >= self._picture.width - names if languages().right_to_left else box.right <= names

    def _side(self) -> float:
        """How wide the strip of names is while the picture is scrolled from under it; else 0."""
        bar, rtl = self.horizontalScrollBar(), languages().right_to_left
        wide = self._picture.names * self._zoom
        begun = bar.value() == (bar.maximum() if rtl else 0)
        return 0.0 if begun or wide > self.viewport().width() / 2 else wide

    def _head(self) -> float:
        """How high the strip at the top is while the picture is scrolled from under it; else 0."""
        high = self._picture.head * self._zoom
        return 0.0 if not self.verticalScrollBar().value() or high > self.viewport().height() / 2 else high

    def _start(self) -> float:
        """Where the picture's left edge would stand if it were not scrolled sideways."""
        return float(self.viewport().width() - self._size().width()) if languages().right_to_left else 0.0

    def _panes(self) -> list[tuple[QRectF, QPointF]]:
        """The parts of the viewport with the origin of what is painted in each; the one that scrolls is the first."""
        width, height = float(self.viewport().width()), float(self.viewport().height())
        side, head, origin = self._side(), self._head(), self._origin()
        rtl = languages().right_to_left
        left, names = (0.0, width - side) if rtl else (side, 0.0)
        panes = [(QRectF(left, head, width - side, height - head), origin)]
        if head:
            panes.append((QRectF(left, 0, width - side, head), QPointF(origin.x(), 0)))
        if side:
            panes.append((QRectF(names, head, side, height - head), QPointF(self._start(), origin.y())))
        if side and head:
            panes.append((QRectF(names, 0, side, head), QPointF(self._start(), 0)))
        return panes

    def _at(self, point: QPointF) -> int | None:
        for pane, origin in self._panes():
            if pane.contains(point):
                there = (point - origin) / self._zoom
                return self._picture.target_at(there.x(), there.y())
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_range()
        if event.oldSize().width() != event.size().width():
            self.resized.emit()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(theme.paper))
        for pane, origin in self._panes():
            painter.setClipRect(pane)
            self._paint_from(painter, pane, origin)
        painter.setClipping(False)
        painter.setPen(QPen(QColor(theme.hairline), 1))
        side, head, view = self._side(), self._head(), self.viewport().rect()
        if side:
            x = view.width() - side if languages().right_to_left else side - 1
            painter.drawLine(QPointF(x, 0), QPointF(x, view.height()))
        if head:
            painter.drawLine(QPointF(0, head - 0.5), QPointF(view.width(), head - 0.5))
        painter.end()

    def _paint_from(self, painter: QPainter, pane: QRectF, origin: QPointF) -> None:
        theme, corner = current_theme(), (pane.topLeft() - origin) / self._zoom
        seen = Box(corner.x(), corner.y(), pane.width() / self._zoom, pane.height() / self._zoom)
        painter.save()
        painter.translate(origin)
        painter.scale(self._zoom, self._zoom)
        paint(self._picture, painter, theme, rtl=languages().right_to_left, seen=seen)
        for number, width in ((self._under, 1.0), (self._current if self.hasFocus() else None, theme.focus_width)):
            if number is not None:
                box = self._picture.targets[number].box
                painter.setPen(QPen(QColor(theme.focus), width / self._zoom))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                ring = QRectF(box.x, box.y, box.width, box.height).adjusted(-1.5, -1.5, 1.5, 1.5)
                painter.drawRoundedRect(ring, 5, 5)
        painter.restore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._current is None and self._picture.targets and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._take(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # The mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        under = self._at(event.position())
        if under != self._under:
            self._under = under
            shape = Qt.CursorShape.ArrowCursor if under is None else Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and number is not None:
            self._take(number)
            self.opened.emit(number, event.globalPosition().toPoint())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._picture.targets[number].says if number is not None else "", self)
            return True
        if event.type() == QEvent.Type.Leave and self._under is not None:
            self._under = None
            self.viewport().update()
        return bool(super().viewportEvent(event))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * (ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP))
            event.accept()
        else:
            super().wheelEvent(event)

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        key = Qt.Key(event.key())
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self._picture.targets) - 1}
        if key in ways:
            self._walk(*ways[key])
        elif key in ends and self._picture.targets:
            self._take(ends[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current is not None:
            self.opened.emit(self._current, self.viewport().mapToGlobal(self.place_of(self._current).center()))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_zoom(self._zoom * ZOOM_STEP)
        elif key == Qt.Key.Key_Minus:
            self.set_zoom(self._zoom / ZOOM_STEP)
        elif key == Qt.Key.Key_0:
            self.set_zoom(1.0)
        else:
            super().keyPressEvent(event)

    def _walk(self, across: int, down: int) -> None:
        """Take the nearest target in a direction; what lies beside counts more than what lies askew."""
        targets = self._picture.targets
        if not targets:
            return
        if self._current is None:
            self._take(0)
            return
        here = _middle(targets[self._current].box)

        def cost(number: int) -> float | None:
            there = _middle(targets[number].box)
            ahead = (there.x() - here.x()) * across + (there.y() - here.y()) * down
            aside = abs((there.x() - here.x()) * down) + abs((there.y() - here.y()) * across)
            return ahead + 2.5 * aside if ahead > 1 else None

        costs = {n: c for n in range(len(targets)) if n != self._current and (c := cost(n)) is not None}
        if costs:
            self._take(min(costs, key=lambda n: (costs[n], n)))

    def _take(self, number: int) -> None:
        self._current = number
        self._show_target(number)
        self.setAccessibleDescription(self._told(number))
        announce(self, self._told(number))
        self.pointed.emit(number)
        self.viewport().update()

    def _told(self, number: int) -> str:
        """What a screen reader says of a target: what it stands for, and which of how many it is."""
        place = self.tr("%1 of %2").replace("%1", format_number(number + 1))
        says = ". ".join(line for line in self._picture.targets[number].says.splitlines() if line.strip())
        return joined(says, place.replace("%2", format_number(len(self._picture.targets))))

    def _show_target(self, number: int) -> None:
        """Scroll as little as shows a target beside the strips that stay in sight."""
        names, head = self._picture.names * self._zoom, self._picture.head * self._zoom
        view = self.viewport().rect()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        if not (self._side() and self._among_names(number)):
            strip = 0 if self._among_names(number) or names > view.width() / 2 else round(names)
            before, after = (0, strip) if languages().right_to_left else (strip, 0)
            place = self.place_of(number)
            _scroll(across, place.left() - before, place.right() - before, view.width() - before - after)
        strip = 0 if head > view.height() / 2 else round(head)
        place = self.place_of(number)
        _scroll(down, place.top() - strip, place.bottom() - strip, view.height() - strip)


def _scroll(bar: QScrollBar, first: int, last: int, room: int) -> None:
    """Bring what lies between two places into the room that there is; its beginning, where it is larger."""
    if first < 0 or last - first > room:
        bar.setValue(bar.value() + first - 12)
    elif last > room:
        bar.setValue(bar.value() + last - room + 12)


def _middle(box: Box) -> QPointF:
    return QPointF(box.x + box.width / 2, box.y + box.height / 2)
