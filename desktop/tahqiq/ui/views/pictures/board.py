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
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

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
        corner = self._origin() + QPointF(box.x, box.y) * self._zoom
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

    def _strip(self) -> QRectF | None:
        """Where the strip of names stands while the picture is scrolled from under it, on the viewport."""
        bar, rtl = self.horizontalScrollBar(), languages().right_to_left
        wide = self._picture.names * self._zoom
        if not wide or bar.value() == (bar.maximum() if rtl else 0) or wide > self.viewport().width() / 2:
            return None
        return QRectF(self.viewport().width() - wide if rtl else 0, 0, wide, self.viewport().height())

    def _pinned(self) -> QPointF:
        """The origin of what is painted in the strip."""
        left = self.viewport().width() - self._size().width() if languages().right_to_left else 0
        return QPointF(left, self._origin().y())

    def _at(self, point: QPointF) -> int | None:
        strip = self._strip()
        origin = self._pinned() if strip is not None and strip.contains(point) else self._origin()
        there = (point - origin) / self._zoom
        return self._picture.target_at(there.x(), there.y())

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
        self._paint_from(painter, self._origin())
        for number, width in ((self._under, 1.0), (self._current if self.hasFocus() else None, theme.focus_width)):
            if number is not None:
                painter.setPen(QPen(QColor(theme.focus), width))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.drawRoundedRect(QRectF(self.place_of(number)).adjusted(-1.5, -1.5, 1.5, 1.5), 5, 5)
        if (strip := self._strip()) is not None:
            painter.setClipRect(strip)
            painter.fillRect(strip, QColor(theme.paper))
            self._paint_from(painter, self._pinned())
            painter.setPen(QPen(QColor(theme.hairline), 1))
            x = strip.left() if languages().right_to_left else strip.right() - 1
            painter.drawLine(QPointF(x, strip.top()), QPointF(x, strip.bottom()))
        painter.end()

    def _paint_from(self, painter: QPainter, origin: QPointF) -> None:
        painter.save()
        painter.translate(origin)
        painter.scale(self._zoom, self._zoom)
        paint(self._picture, painter, current_theme(), rtl=languages().right_to_left)
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
        if key in ways:
            self._walk(*ways[key])
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
        place, view = self.place_of(number), self.viewport().rect()
        for bar, first, last, room in (
            (self.horizontalScrollBar(), place.left(), place.right(), view.width()),
            (self.verticalScrollBar(), place.top(), place.bottom(), view.height()),
        ):
            if bar is self.horizontalScrollBar() and self._strip() is not None and self._among_names(number):
                continue
            if first < 0 or last - first > room:
                bar.setValue(bar.value() + first - 12)
            elif last > room:
                bar.setValue(bar.value() + last - room + 12)
        self.setAccessibleDescription(self._picture.targets[number].says)
        self.pointed.emit(number)
        self.viewport().update()


def _middle(box: Box) -> QPointF:
    return QPointF(box.x + box.width / 2, box.y + box.height / 2)
