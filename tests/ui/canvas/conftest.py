"""A canvas of a fixed size, shown, with the focus."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from canvas_samples import first_seed
from PySide6.QtCore import QPoint, QPointF
from pytestqt.qtbot import QtBot

from tahqiq.ui.canvas.canvas import ArticleCanvas
from tahqiq.ui.canvas.model import Page
from tahqiq.ui.canvas.places import Place

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
