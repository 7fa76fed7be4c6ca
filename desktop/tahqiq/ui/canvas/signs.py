"""Small signs in the margin beside lines that something else is known of, such as what disagrees with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from tahqiq.ui.canvas.document import Document
from tahqiq.ui.canvas.palette import CanvasPalette, stroke
from tahqiq.ui.canvas.places import Place


@dataclass(frozen=True, slots=True)
class MarginSign:
    """A sign at the line where the words ``start``–``end`` begin.

    ``name`` says what it is; ``color`` is ``#rrggbb``; ``weight`` 2 is a full lozenge, 1 a half full, 0 an empty one.
    """

    id: int
    start: int
    end: int
    name: str
    color: str
    weight: int = 2


@dataclass(frozen=True, slots=True)
class SignTarget:
    """Where a sign was painted, in view coordinates, and the signs of its line, the weightiest first."""

    rect: QRectF
    signs: tuple[MarginSign, ...]


def paint_signs(
    painter: QPainter, document: Document, palette: CanvasPalette, left: float, signs: Sequence[MarginSign]
) -> list[SignTarget]:
    """Paint the signs of the lines in view, one for each line, and say where they are."""
    if not signs:
        return []
    shown = [document.blocks[i] for i, _ in document.visible() if not document.hidden(i)]
    if not shown:
        return []
    low, high = shown[0].start, shown[-1].end
    by_line: dict[tuple[float, bool], list[MarginSign]] = {}
    for sign in signs:
        box = document.line_box(Place(sign.start)) if low <= sign.start <= high else None
        if box is not None and box[1] > 0 and box[0] < document.view_height:
            rtl = document.laid(document.block_of(Place(sign.start))).rtl
            by_line.setdefault(((box[0] + box[1]) / 2, rtl), []).append(sign)
    found = []
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for (y, rtl), some in by_line.items():
        heavy = sorted(some, key=lambda s: -s.weight)
        reach = document.type.px(5)
        away = document.type.px(33)
        x = left - away if rtl else left + document.width + away
        _lozenge(
            painter, QPointF(x, y), reach, QColor(stroke(palette.paper, palette.ink, heavy[0].color)), heavy[0].weight
        )
        room = reach + 5
        found.append(SignTarget(QRectF(x - room, y - room, 2 * room, 2 * room), tuple(heavy)))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    return found


def _lozenge(painter: QPainter, at: QPointF, reach: float, color: QColor, weight: int) -> None:
    x, y = at.x(), at.y()
    top, right = QPointF(x, y - reach), QPointF(x + reach, y)
    bottom, left = QPointF(x, y + reach), QPointF(x - reach, y)
    painter.setPen(QPen(color, 1.4))
    painter.setBrush(color if weight > 1 else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF([top, right, bottom, left]))
    if weight == 1:
        painter.setBrush(color)
        painter.drawPolygon(QPolygonF([right, bottom, left]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
