"""A map of the whole article beside the scroll bar: a tick for each mark, a box for what is in view."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from tahqiq.ui.canvas.marking import MarkingView
from tahqiq.ui.canvas.model import Mark

WIDTH = 18
DRAW_AFTER_MS = 120
"""Changes that need the whole map drawn anew wait for one another so long."""
_TICK = 2


class MarginMap(QWidget):
    """Ticks of marks with a bar stand in the outer column, the others in the inner one; search hits cross both.

    A click or drag moves the page there.
    """

    def __init__(self, canvas: MarkingView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._ticks: QPixmap | None = None
        self._drawn = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(DRAW_AFTER_MS)
        self._later.timeout.connect(self._draw_anew)
        self.setFixedWidth(WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._name()
        canvas.page_changed.connect(self._later.start)
        canvas.marks_added.connect(self._add)
        canvas.scrolled.connect(self.update)

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Map of the annotations"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 200)

    # -- ticks ------------------------------------------------------------------------------------------------------

    def _draw_anew(self) -> None:
        """Draw all ticks: one rectangle for each row and colour, however many marks there are."""
        ratio = self.devicePixelRatioF()
        ticks = QPixmap(round(self.width() * ratio), max(1, round(self.height() * ratio)))
        ticks.setDevicePixelRatio(ratio)
        ticks.fill(Qt.GlobalColor.transparent)
        self._ticks, self._drawn = ticks, True
        self._draw(self._canvas.marks())
        self._draw_hits()
        self.update()

    def _add(self, marks: list[Mark]) -> None:
        """New marks are drawn on what is there, so that tagging never waits for the map."""
        if self._ticks is not None and self._drawn:
            self._draw(marks)
            self.update()

    def _draw(self, marks: Iterable[Mark]) -> None:
        marks = list(marks)
        if self._ticks is None:
            return
        height = self.height() - _TICK
        colors: dict[str, QColor] = {}
        rows = set()
        for mark, fraction in zip(marks, self._canvas.document.fractions(m.start for m in marks), strict=True):
            if mark.color not in colors:
                colors[mark.color] = self._canvas.painter.shaper.ink_of(mark)
            rows.add((round(fraction * height), mark.bar, mark.suggestion, mark.color))
        painter = QPainter(self._ticks)
        for row, bar, suggestion, color in rows:
            painter.setOpacity(0.45 if suggestion else 1.0)
            painter.fillRect(self._column(bar).translated(0, row), colors[color])
        painter.end()

    def _column(self, outer: bool) -> QRectF:
        """The place of a tick in the topmost row."""
        wide = (self.width() - 7) / 2
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = 3.0 if outer != mirrored else 4.0 + wide
        return QRectF(left, 0, wide, _TICK)

    def _draw_hits(self) -> None:
        hits = self._canvas.overlay.hits
        if self._ticks is None or not hits:
            return
        painter = QPainter(self._ticks)
        color = QColor(self._canvas.canvas_palette.accent)
        height = self.height() - _TICK
        for row in {round(f * height) for f in self._canvas.document.fractions(start for start, _ in hits)}:
            painter.fillRect(0, row, self.width(), 1, color)
        painter.end()

    # -- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ticks is None:
            self._draw_anew()
        painter = QPainter(self)
        palette = self._canvas.canvas_palette
        painter.fillRect(self.rect(), QColor(palette.paper))
        if self._ticks is not None:
            painter.drawPixmap(0, 0, self._ticks)
        top, bottom = self._canvas.visible_fractions()
        box = QRectF(0.5, top * self.height() + 0.5, self.width() - 1, max(8.0, (bottom - top) * self.height() - 1))
        veil = QColor(palette.ink)
        veil.setAlphaF(0.08)
        edge = QColor(palette.ink)
        edge.setAlphaF(0.28)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(veil)
        painter.drawRoundedRect(box, 3, 3)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._ticks = None

    # -- the mouse --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event)

    def _go(self, event: QMouseEvent) -> None:
        fraction = event.position().y() / max(1, self.height())
        self._canvas.scroll_to_fraction(max(0.0, min(fraction, 1.0)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._canvas.wheelEvent(event)
