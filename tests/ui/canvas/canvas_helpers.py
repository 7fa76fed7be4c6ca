"""What hands do on a canvas: points to aim at, drags, key presses."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tahqiq.ui.canvas.canvas import ArticleCanvas
from tahqiq.ui.canvas.places import Place

MakeCanvas = Callable[..., ArticleCanvas]

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def drag(canvas: ArticleCanvas, start: int, end: int, held: Qt.KeyboardModifier = NONE) -> None:
    """Drag from before the letter at ``start`` to before the one at ``end``."""
    view = canvas.viewport()
    leading_point(canvas, start)
    last, first = leading_point(canvas, end), leading_point(canvas, start)
    QTest.mousePress(view, LEFT, held, first)
    move(canvas, QPoint((first.x() + last.x()) // 2, last.y()))
    move(canvas, last)
    QTest.mouseRelease(view, LEFT, held, last)


def move(canvas: ArticleCanvas, point: QPoint, held: Qt.MouseButton = LEFT) -> None:
    """Move the mouse with the left button down, or with none."""
    view, where = canvas.viewport(), point.toPointF()
    event = QMouseEvent(QMouseEvent.Type.MouseMove, where, view.mapToGlobal(where), Qt.MouseButton.NoButton, held, NONE)
    QApplication.sendEvent(view, event)


def press(canvas: ArticleCanvas, key: Qt.Key, held: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(canvas, key, held)


def leading_point(canvas: ArticleCanvas, offset: int) -> QPoint:
    """A point, scrolled into view, where a click means the place before the letter at ``offset``.

    It is on the first half of the letter; where none is painted (a line break) it is at the caret.
    """
    box = canvas.document.line_box(Place(offset))
    if box is None or not 0 <= box[0] <= canvas.viewport().height() - 40:
        canvas.document.scroll_to(Place(offset), 200)
        canvas.scroll_by(0)
    rects = canvas.span_rects(offset, offset + 1)
    if not rects:
        return canvas.caret_rect(Place(offset, True)).center()
    rect = rects[0]
    rtl = canvas.document.laid(canvas.document.block_at(offset)).rtl_at(Place(offset))
    x = rect.right() - rect.width() * 0.25 if rtl else rect.left() + rect.width() * 0.25
    return QPointF(x, rect.center().y()).toPoint()
