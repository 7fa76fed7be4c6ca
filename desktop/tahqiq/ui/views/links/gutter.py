"""The strip between the two articles: a line for each link, from annotation to annotation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPainterPathStroker, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from tahqiq.domain.annotations import DIRECTED, LinkKind
from tahqiq.services.wording import term
from tahqiq.ui.formatting import format_number
from tahqiq.ui.i18n import languages
from tahqiq.ui.theme import Theme, current_theme, themes

WIDTH = 72
BADGE = 11
KIND_NUMBERS = {kind: number for number, kind in enumerate(LinkKind, 1)}


@dataclass(frozen=True, slots=True)
class Connector:
    """A link as a line: y of its ends in pixels of the strip.

    ``link_id`` None is the link that is being made. ``forward`` says that it reads from the first side to the second.
    """

    link_id: int | None
    kind: LinkKind
    first_y: float
    second_y: float
    forward: bool = True
    hidden: bool = False  # an end is out of view


def kind_color(theme: Theme, kind: LinkKind) -> str:
    """The colour of a kind: red for what contradicts, green for what supports, else the accent."""
    if kind is LinkKind.CONTRADICTS:
        return theme.danger
    return theme.success if kind in (LinkKind.AGREES, LinkKind.SUPPORTS, LinkKind.SAME_CLAIM) else theme.accent


class LinkGutter(QWidget):
    """Draws connectors; a click on one chooses it.

    Signals:
        chosen: a link was clicked (its id).
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._connectors: tuple[Connector, ...] = ()
        self._current: int | None = None
        self.setFixedWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        themes().theme_changed.connect(self.update)

    @property
    def connectors(self) -> tuple[Connector, ...]:
        """What is drawn."""
        return self._connectors

    def show_connectors(self, connectors: Sequence[Connector], current: int | None) -> None:
        """Draw these; ``current`` is the link in hand."""
        self._connectors, self._current = tuple(connectors), current
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 200)

    def _ends(self, connector: Connector) -> tuple[QPointF, QPointF]:
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        start, end = (self.width() - 2, 2) if rtl else (2, self.width() - 2)
        return QPointF(start, connector.first_y), QPointF(end, connector.second_y)

    def _path(self, connector: Connector) -> QPainterPath:
        start, end = self._ends(connector)
        path = QPainterPath(start)
        middle = self.width() / 2
        path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
        return path

    def badge_center(self, connector: Connector) -> QPointF:
        """Where the number of its kind stands."""
        return self._path(connector).pointAtPercent(0.5)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.surface))
        for connector in sorted(self._connectors, key=lambda c: c.link_id == self._current):
            self._draw(painter, connector, theme)
        painter.end()

    def _draw(self, painter: QPainter, connector: Connector, theme: Theme) -> None:
        current = connector.link_id == self._current
        color = QColor(kind_color(theme, connector.kind))
        if connector.hidden and not current:
            color.setAlpha(120)
        pen = QPen(color, 2.4 if current else 1.4)
        if connector.link_id is None:
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path(connector))
        if connector.kind in DIRECTED:
            self._draw_arrow(painter, connector, color)
        center = self.badge_center(connector)
        painter.setPen(QPen(color, 1.4))
        painter.setBrush(color if current else QColor(theme.surface))
        painter.drawEllipse(center, BADGE, BADGE)
        painter.setPen(QColor(theme.paper) if current else color)
        font = painter.font()
        font.setPixelSize(12)
        painter.setFont(font)
        box = self.rect().toRectF()
        box.setSize(QSize(2 * BADGE, 2 * BADGE).toSizeF())
        box.moveCenter(center)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, format_number(KIND_NUMBERS[connector.kind]))

    def _draw_arrow(self, painter: QPainter, connector: Connector, color: QColor) -> None:
        start, end = self._ends(connector)
        tip = end if connector.forward else start
        into = 1 if tip.x() > self.width() / 2 else -1
        head = QPainterPath(tip)
        head.lineTo(tip - QPointF(8 * into, 5))
        head.lineTo(tip - QPointF(8 * into, -5))
        head.closeSubpath()
        painter.fillPath(head, color)

    def link_at(self, point: QPointF) -> Connector | None:
        """The connector under a point."""
        stroker = QPainterPathStroker()
        stroker.setWidth(12)
        for connector in reversed(self._connectors):
            near = (self.badge_center(connector) - point).manhattanLength() <= 1.5 * BADGE
            if near or stroker.createStroke(self._path(connector)).contains(point):
                return connector
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.link_at(event.position())
        if found is not None and found.link_id is not None:
            self.chosen.emit(found.link_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self.link_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
        words = term("link", found.kind, languages().language) if found else ""
        QToolTip.showText(event.globalPosition().toPoint(), words, self)
