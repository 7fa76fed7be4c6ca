"""What stands beside the words: the map of the article and the bar of labels."""

from __future__ import annotations

import pytest
from canvas_helpers import MakeCanvas, drag
from canvas_samples import CLAIM, PERSON, STYLES, first_seed, long_page
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tahqiq.domain.labels import LineStyle
from tahqiq.ui.canvas.canvas import ArticleCanvas
from tahqiq.ui.canvas.margin_map import MarginMap
from tahqiq.ui.canvas.model import LabelChip, Mark, Page
from tahqiq.ui.canvas.palette import DARK, LIGHT, stroke
from tahqiq.ui.canvas.selection_bar import Chip, SelectionBar

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
LABELS = [LabelChip(n + 1, name, color, "aqpldf"[n], line) for n, (name, color, line, _) in enumerate(STYLES)]


@pytest.fixture
def page_map(make_canvas: MakeCanvas, qtbot: QtBot) -> tuple[ArticleCanvas, MarginMap]:
    page = long_page(100_000, 0)
    canvas = make_canvas(page)
    beside = MarginMap(canvas)
    qtbot.addWidget(beside)
    beside.resize(beside.width(), 600)
    beside.show()
    return canvas, beside


def rows_of(beside: MarginMap, color: str) -> list[int]:
    """The rows of the map that have a tick of a label's colour."""
    image: QImage = beside.grab().toImage()
    wanted = QColor(stroke(LIGHT.paper, LIGHT.ink, color))
    found = []
    for y in range(image.height()):
        if any(_near(image.pixelColor(x, y), wanted) for x in range(image.width())):
            found.append(y)
    return found


def test_a_new_mark_has_its_tick_at_once_and_one_taken_away_loses_it(
    page_map: tuple[ArticleCanvas, MarginMap], qtbot: QtBot
) -> None:
    canvas, beside = page_map
    assert rows_of(beside, CLAIM) == []
    middle = len(canvas.text) // 2
    canvas.change_marks([Mark(1, ((middle, middle + 20),), CLAIM, LineStyle.SOLID, "ادعاء")])
    rows = rows_of(beside, CLAIM)
    assert rows
    assert abs(rows[0] - 300) < 40
    canvas.change_marks((), [1])
    qtbot.waitUntil(lambda: rows_of(beside, CLAIM) == [])


def test_a_click_on_the_map_goes_there_and_dragging_scrolls(page_map: tuple[ArticleCanvas, MarginMap]) -> None:
    canvas, beside = page_map
    QTest.mouseClick(beside, LEFT, NONE, QPoint(8, 450))
    top, bottom = canvas.visible_fractions()
    assert top < 0.75 < bottom
    QTest.mousePress(beside, LEFT, NONE, QPoint(8, 450))
    QTest.mouseMove(beside, QPoint(8, 60))
    QTest.mouseRelease(beside, LEFT, NONE, QPoint(8, 60))
    QTest.mouseClick(beside, LEFT, NONE, QPoint(8, 60))
    top, bottom = canvas.visible_fractions()
    assert top < 0.1 < bottom


def test_the_map_follows_colours_hits_and_folding(page_map: tuple[ArticleCanvas, MarginMap], qtbot: QtBot) -> None:
    canvas, beside = page_map
    before = beside.grab().toImage()
    canvas.set_hits([(5000, 5010), (60_000, 60_004)])
    qtbot.waitUntil(lambda: beside.grab().toImage() != before)
    canvas.set_palette(DARK)
    qtbot.waitUntil(lambda: beside.grab().toImage().pixelColor(0, 300).lightness() < 80)


def _near(a: QColor, b: QColor) -> bool:
    return abs(a.red() - b.red()) + abs(a.green() - b.green()) + abs(a.blue() - b.blue()) < 60


@pytest.fixture
def labelled(canvas: ArticleCanvas) -> tuple[ArticleCanvas, SelectionBar]:
    bar = SelectionBar(canvas)
    bar.set_labels(LABELS)
    return canvas, bar


def covered(canvas: ArticleCanvas, bar: SelectionBar) -> bool:
    return any(
        bar.geometry().intersects(rect.toAlignedRect())
        for start, end in canvas.selection_parts()
        for rect in canvas.span_rects(start, end)
    )


def test_the_bar_comes_with_a_selection_by_mouse_and_goes_with_it(
    labelled: tuple[ArticleCanvas, SelectionBar], qtbot: QtBot
) -> None:
    canvas, bar = labelled
    assert not bar.isVisible()
    start = canvas.text.index("مستهلا محادثاته")
    drag(canvas, start, start + 60)
    assert bar.isVisible()
    assert not covered(canvas, bar)
    assert canvas.hasFocus(), "the bar takes no focus"
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    QTest.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert not bar.isVisible(), "keyboard users do not need it"


def test_a_click_on_a_label_asks_for_it(labelled: tuple[ArticleCanvas, SelectionBar], qtbot: QtBot) -> None:
    canvas, bar = labelled
    start = canvas.text.index("مستهلا محادثاته")
    drag(canvas, start, start + 6)
    chip = next(child for child in bar.findChildren(Chip) if child.isVisible() and child.chip.id == 3)
    with qtbot.waitSignal(bar.label_requested) as asked:
        QTest.mouseClick(chip, LEFT, NONE, chip.rect().center())
    assert asked.args == [3]
    assert not bar.isVisible()
    assert canvas.selected_text() == "مستهلا"


def test_the_bar_never_covers_the_words_wherever_they_are(labelled: tuple[ArticleCanvas, SelectionBar]) -> None:
    canvas, bar = labelled
    shown = 0
    for start in range(0, len(canvas.text) - 400, 97):
        for length in (3, 80, 390):
            drag(canvas, start, start + length)
            if bar.isVisible():
                shown += 1
                assert not covered(canvas, bar)
                assert canvas.viewport().rect().contains(bar.geometry())
    assert shown > 20


def test_labels_without_room_are_behind_an_overflow(make_canvas: MakeCanvas, qtbot: QtBot) -> None:
    canvas = make_canvas(first_seed(), width=380)
    bar = SelectionBar(canvas)
    bar.set_labels([*LABELS, *(LabelChip(n, f"وسم رقم {n}", PERSON) for n in range(20, 26))])
    start = canvas.text.index("مستهلا محادثاته")
    drag(canvas, start, start + 6)
    chips = [child for child in bar.findChildren(Chip) if child.isVisible()]
    assert chips[-1].chip.name == "…" or any(chip.chip.name == "…" for chip in chips)
    more = next(chip for chip in chips if chip.chip.name == "…")
    QTest.mouseClick(more, LEFT, NONE, more.rect().center())
    (menu,) = bar.findChildren(QMenu)
    names = [action.text() for action in menu.actions()]
    assert names[-1] == "وسم رقم 25"
    with qtbot.waitSignal(bar.label_requested) as asked:
        menu.actions()[-1].trigger()
    assert asked.args == [25]
    menu.close()


def test_scrolling_takes_the_bar_along_or_hides_it(labelled: tuple[ArticleCanvas, SelectionBar]) -> None:
    canvas, bar = labelled
    start = canvas.text.index("مستهلا محادثاته")
    drag(canvas, start, start + 6)
    top = bar.geometry().top()
    canvas.scroll_by(60)
    assert bar.geometry().top() == top - 60
    canvas.scroll_by(2000)
    assert not bar.isVisible()


def test_an_empty_list_of_labels_shows_no_bar(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(Page("قال الوزير إن الأمر انتهى"))
    bar = SelectionBar(canvas)
    drag(canvas, 0, 3)
    assert not bar.isVisible()


def test_the_map_goes_dark_with_the_page_at_once(page_map: tuple[ArticleCanvas, MarginMap]) -> None:
    canvas, beside = page_map
    beside.grab()
    canvas.set_palette(DARK)
    ground = beside.grab().toImage().pixelColor(beside.width() // 2, beside.height() - 5)
    assert ground == QColor(DARK.paper)
