"""Nothing on the page takes longer than a frame, also with 10,000 marks in a megabyte.

Measured in the processor's time of this thread, as the middle of many tries, so that a busy machine matters little;
``packaging/bench`` measures what a person waits.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

import pytest
from canvas_helpers import MakeCanvas, move
from canvas_samples import CLAIM, first_seed, long_page
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tahqiq.domain.labels import LineStyle
from tahqiq.ui.canvas.canvas import ArticleCanvas
from tahqiq.ui.canvas.model import Mark, Page

FRAME_MS = 16.0


def middle_ms(tries: int, what: Callable[[int], None]) -> float:
    """The median processor time of ``what(number)``, in milliseconds; that of the best third of the tries."""
    taken = []
    for number in range(tries):
        start = time.thread_time()
        what(number)
        taken.append((time.thread_time() - start) * 1000)
    third = max(1, tries // 3)
    return min(statistics.median(taken[at : at + third]) for at in range(0, tries - third + 1, third))


@pytest.fixture(scope="module")
def megabyte() -> Page:
    page = long_page(570_000, 10_000)
    assert len(page.text.encode()) > 1_000_000
    return page


@pytest.fixture(scope="module")
def unbroken() -> Page:
    return long_page(570_000, 10_000, one_paragraph=True)


def repaint(canvas: ArticleCanvas) -> None:
    canvas.viewport().repaint()


@pytest.mark.parametrize(("characters", "marks", "limit"), [(45_000, 1_000, 50), (570_000, 10_000, 150)])
def test_opening_to_the_first_paint(make_canvas: MakeCanvas, characters: int, marks: int, limit: int) -> None:
    canvas, page = make_canvas(first_seed(), width=900, height=1000), long_page(characters, marks)

    def open_it(_: int) -> None:
        canvas.set_page(page)
        repaint(canvas)

    assert middle_ms(5, open_it) <= limit


@pytest.mark.parametrize("which", ["megabyte", "unbroken"])
def test_scrolling_by_wheel_page_and_bar(make_canvas: MakeCanvas, request: pytest.FixtureRequest, which: str) -> None:
    canvas = make_canvas(request.getfixturevalue(which), width=900, height=1000)

    def by(pixels: int) -> Callable[[int], None]:
        def step(_: int) -> None:
            canvas.scroll_by(pixels)
            repaint(canvas)

        return step

    def drag(number: int) -> None:
        canvas.scroll_to_fraction(number * 37 % 100 / 100)
        repaint(canvas)

    assert middle_ms(100, by(102)) <= FRAME_MS
    assert middle_ms(60, by(950)) <= FRAME_MS
    assert middle_ms(60, drag) <= FRAME_MS


def test_dragging_a_selection_and_adding_a_mark(make_canvas: MakeCanvas, megabyte: Page) -> None:
    canvas = make_canvas(megabyte, width=900, height=1000)
    canvas.scroll_to_fraction(0.3)
    view = canvas.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(600, 100))

    def drag(number: int) -> None:
        move(canvas, QPoint(200 + number * 3, 100 + number * 8))
        repaint(canvas)

    assert middle_ms(100, drag) <= FRAME_MS
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(500, 900))
    ((start, _),) = canvas.selection_parts()

    def tag(number: int) -> None:
        canvas.change_marks([Mark(50_000 + number, ((start, start + 30 + number),), CLAIM, LineStyle.SOLID, "ادعاء")])
        repaint(canvas)

    assert middle_ms(20, tag) <= FRAME_MS
