"""A canvas of a fixed size, shown, with the focus."""

from __future__ import annotations

import pytest
from canvas_helpers import MakeCanvas
from canvas_samples import first_seed
from pytestqt.qtbot import QtBot

from tahqiq.ui.canvas.canvas import ArticleCanvas
from tahqiq.ui.canvas.model import Page


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
