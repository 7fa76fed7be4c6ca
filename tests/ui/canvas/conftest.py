"""A canvas of a fixed size, shown, with the focus."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from canvas_samples import first_seed
from PySide6.QtCore import QPoint, QPointF
from pytestqt.qtbot import QtBot

from tahqiq.ui.canvas.canvas import ArticleCanvas
from tahqiq.ui.canvas.model import Page

MakeCanvas = Callable[..., ArticleCanvas]


@pytest.fixture
def make_canvas(qtbot: QtBot) -> MakeCanvas:
    """Makes canvases: ``make_canvas(page, width=760, height=640, **arguments of the canvas)``."""

    def make(page: Page, width: int = 760, height: int = 640, **more: bool) -> ArticleCanvas:
        canvas = ArticleCanvas(**more)
        qtbot.addWidget(canvas)
        canvas.resize(width, height)
        canvas.set_page(page)
        with qtbot.waitExposed(canvas):
            canvas.show()
        canvas.setFocus()
        return canvas

    return make


@pytest.fixture
def canvas(make_canvas: MakeCanvas) -> ArticleCanvas:
    """The first seed article with every kind of mark."""
    return make_canvas(first_seed())


def letter_box(canvas: ArticleCanvas, offset: int) -> tuple[float, float, float]:
    """Left, right and middle y in the view of the letter at ``offset``, scrolled into view."""
    canvas.scroll_by(0)
    rects = canvas.span_rects(offset, offset + 1)
    if not rects or not 0 <= rects[0].center().y() < canvas.viewport().height():
        canvas.document.scroll_to(canvas.selection.caret.__class__(offset), 200)
        canvas._scrolled()
        rects = canvas.span_rects(offset, offset + 1)
    return rects[0].left(), rects[0].right(), rects[0].center().y()


def leading_point(canvas: ArticleCanvas, offset: int) -> QPoint:
    """A point on the first half of the letter at ``offset``, where a click means the place before it."""
    left, right, y = letter_box(canvas, offset)
    block = canvas.document.laid(canvas.document.block_at(offset))
    rtl = block.rtl_at(canvas.selection.caret.__class__(offset))
    x = right - (right - left) * 0.25 if rtl else left + (right - left) * 0.25
    return QPointF(x, y).toPoint()
