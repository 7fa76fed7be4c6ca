"""Reading: typesetting, scrolling without jumps, zoom, folding, headers, links, tooltips."""

from __future__ import annotations

from itertools import pairwise

import pytest
from canvas_helpers import MakeCanvas, move
from canvas_samples import MIXED, first_seed, long_page, mark, seed
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFont, QFontMetricsF, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tahqiq.domain.articles import RegionRole
from tahqiq.ui.canvas.blocks import LONG, cut
from tahqiq.ui.canvas.canvas import ArticleCanvas
from tahqiq.ui.canvas.flow import Flow
from tahqiq.ui.canvas.model import BylinePiece, Page, RegionView
from tahqiq.ui.canvas.painter import fitted
from tahqiq.ui.canvas.palette import DARK
from tahqiq.ui.canvas.places import Place

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@given(
    st.lists(st.integers(0, 90), min_size=1, max_size=60), st.lists(st.tuples(st.integers(0, 59), st.integers(0, 90)))
)
def test_heights_add_up_however_they_change(heights: list[int], changes: list[tuple[int, int]]) -> None:
    flow = Flow(heights)
    for index, height in changes:
        if index < len(heights):
            heights[index] = height
            flow.set_height(index, height)
    assert flow.total == sum(heights)
    assert [flow.top(i) for i in range(len(heights) + 1)] == [sum(heights[:i]) for i in range(len(heights) + 1)]
    assert flow.tops() == [sum(heights[:i]) for i in range(len(heights))]
    for y in range(sum(heights)):
        index = flow.block_at(y)
        assert flow.top(index) <= y < flow.top(index) + heights[index]


@pytest.mark.parametrize(
    "text", [seed(3), MIXED, "", "\n", "سطر\n\n\nآخر", "ا\u2028ب\u0085ج", "س " * 30_000, "س" * 20_000]
)
def test_the_blocks_cover_the_text_once_and_none_is_too_long(text: str) -> None:
    blocks = cut(Page(text))
    assert blocks[0].start == 0
    assert blocks[-1].end == len(text)
    for block, following in pairwise(blocks):
        assert following.start - block.end in (0, 1)
        if following.start > block.end:
            assert text[block.end] in "\n\u2028\u0085"
    assert max(block.end - block.start for block in blocks) <= LONG


def test_a_long_paragraph_is_cut_at_the_ends_of_sentences() -> None:
    text = "قال الوزير إن الأمر انتهى تماما. " * 1000
    for block in cut(Page(text))[:-1]:
        assert text[: block.end].endswith(". ")
        assert not block.closes


def lines_of(canvas: ArticleCanvas, offset: int) -> list[str]:
    block = canvas.document.laid(canvas.document.block_at(offset))
    return [canvas.text[line.start : line.end] for line in block.lines]


def test_a_line_holds_between_60_and_75_characters(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(Page(seed(3)), width=900)
    full = [line for block in range(2, 9) for line in lines_of(canvas, canvas.document.blocks[block].start)[:-1]]
    assert len(full) > 15
    assert 60 <= sum(map(len, full)) / len(full) <= 75


def test_the_column_stands_in_the_middle_and_narrows_with_the_window(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(Page(seed(0)), width=1200)
    right = canvas.viewport().width() - canvas.column_left - canvas.document.width
    assert abs(right - canvas.column_left) <= 1
    wide = canvas.document.width
    canvas.resize(360, 600)
    assert canvas.document.width < wide
    assert canvas.column_left >= 20


def test_arabic_paragraphs_stand_on_the_right_and_latin_ones_on_the_left(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(Page("قال\nSaid\n2024 — 15\nقال"))
    edges = [
        canvas.span_rects(canvas.text.index(word), canvas.text.index(word) + 2)[0] for word in ("قال", "Said", "2024")
    ]
    left, right = canvas.column_left, canvas.column_left + canvas.document.width
    assert edges[0].right() == pytest.approx(right, abs=1)
    assert edges[1].left() == pytest.approx(left, abs=1)
    assert edges[2].right() > (left + right) / 2, "figures alone follow the article"


def test_the_title_is_larger_and_the_line_under_it_is_not_text(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(first_seed())
    title, body = canvas.document.laid(0), canvas.document.laid(3)
    assert title.size == 28
    assert body.size == 19
    assert body.pitch == round(19 * 1.8)
    assert title.height >= title.text_bottom + 30


def test_links_in_the_line_under_the_title_ask_for_their_action(make_canvas: MakeCanvas, qtbot: QtBot) -> None:
    canvas = make_canvas(first_seed())
    canvas.grab()
    links = canvas.painter.targets.links
    assert [link.action for link in links] == ["particulars", "date"]
    with qtbot.waitSignal(canvas.byline_requested) as asked:
        QTest.mouseClick(canvas.viewport(), LEFT, NONE, links[1].rect.center().toPoint())
    assert asked.args == ["date"]
    move(canvas, links[0].rect.center().toPoint(), Qt.MouseButton.NoButton)
    assert canvas.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor


def test_another_line_under_the_title_moves_nothing(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(first_seed())
    canvas.scroll_by(150)
    laid = canvas.document.laid(4)
    canvas.set_byline((BylinePiece("مصدر آخر"),))
    assert canvas.document.laid(4) is laid
    assert canvas.document.scroll == 150


def seen(canvas: ArticleCanvas) -> dict[int, int]:
    """View y of every line in view, by the offset it begins at."""
    found = {}
    for index, top in canvas.document.visible():
        if not canvas.document.hidden(index):
            for line in canvas.document.laid(index).lines:
                if 0 <= top + line.top < canvas.viewport().height() - 40:
                    found[line.start] = top + line.top
    return found


def wheel(canvas: ArticleCanvas, notches: int, held: Qt.KeyboardModifier = NONE) -> None:
    at = QPointF(300, 300)
    event = QWheelEvent(
        at, canvas.viewport().mapToGlobal(at), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton, held,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas.viewport(), event)


@pytest.mark.parametrize("notches", [-1, 1, -5, 5])
def test_the_wheel_moves_every_line_by_the_same_amount(make_canvas: MakeCanvas, notches: int) -> None:
    canvas = make_canvas(long_page(200_000, 300))
    canvas.scroll_to_fraction(0.5)
    for _ in range(60):
        before = seen(canvas)
        wheel(canvas, notches)
        after = seen(canvas)
        moves = {after[start] - before[start] for start in before.keys() & after.keys()}
        assert moves == {notches * 3 * canvas.document.type.pitch}


def test_refining_estimates_in_the_background_does_not_move_the_text(make_canvas: MakeCanvas, qtbot: QtBot) -> None:
    canvas = make_canvas(long_page(100_000, 0))
    canvas.scroll_to_fraction(0.6)
    before = seen(canvas)
    while canvas.document.lay_ahead():
        assert seen(canvas) == before
    assert len(canvas.document._laid) > 10


def test_the_bar_reaches_both_ends_and_a_drag_is_not_pulled_back(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(long_page(150_000, 100))
    bar = canvas.verticalScrollBar()
    bar.setSliderDown(True)
    for value in range(0, bar.maximum(), bar.maximum() // 17):
        bar.setSliderPosition(value)
        assert bar.sliderPosition() == value
    bar.setSliderDown(False)
    bar.setValue(bar.maximum())
    for _ in range(3):
        canvas.scroll_by(10**7)
    last = len(canvas.text) - 1
    assert canvas.document.line_box(Place(last))[1] <= canvas.viewport().height()  # type: ignore[index]
    assert bar.value() == bar.maximum()
    bar.setValue(0)
    assert seen(canvas)[0] == canvas.document.padding


def test_a_resize_keeps_the_first_line_in_view_where_it_is(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(long_page(80_000, 50), width=900)
    canvas.scroll_to_fraction(0.4)
    place, y = canvas.document.top_place()
    for width in (700, 520, 400, 640):
        canvas.resize(width, 640)
        box = canvas.document.line_box(Place(place.offset))
        assert box is not None
        assert abs(box[0] - y) <= canvas.document.type.pitch * 2


def test_zoom_by_keys_and_wheel_keeps_the_place(make_canvas: MakeCanvas, qtbot: QtBot) -> None:
    canvas = make_canvas(long_page(60_000, 50))
    canvas.scroll_to_fraction(0.5)
    place, y = canvas.document.top_place()
    with qtbot.waitSignal(canvas.zoom_changed):
        QTest.keyClick(canvas, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert canvas.zoom == pytest.approx(1.1)
    wheel(canvas, 1, Qt.KeyboardModifier.ControlModifier)
    assert canvas.document.type.size == 23
    box = canvas.document.line_box(place)
    assert box is not None
    assert abs(box[0] - y) <= 2 * canvas.document.type.pitch
    QTest.keyClick(canvas, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert canvas.document.type.size == 21
    QTest.keyClick(canvas, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert canvas.zoom == 1.0
    for _ in range(40):
        QTest.keyClick(canvas, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert canvas.zoom == 4.0


def test_folded_text_takes_no_room_and_the_caret_steps_over_it(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(first_seed(folded=True), height=900)
    inside = canvas.text.index("كلمات دلالية: ")
    assert canvas.document.line_box(Place(inside)) is None
    before = canvas.text.index("المصدر: صدى البلد") + len("المصدر: صدى البلد")
    canvas.set_caret(before)
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.caret() == before, "nothing but folded text follows"
    QTest.keyClick(canvas, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert canvas.caret() == before


def test_a_click_on_a_header_line_folds_and_unfolds_and_the_header_stays(make_canvas: MakeCanvas, qtbot: QtBot) -> None:
    canvas = make_canvas(first_seed(), height=1500)
    canvas.grab()
    rect, start = canvas.painter.targets.headers[0]
    total = canvas.document.total_height
    with qtbot.waitSignal(canvas.fold_changed) as folded:
        QTest.mouseClick(canvas.viewport(), LEFT, NONE, rect.center().toPoint())
    assert folded.args == [start, True]
    assert canvas.document.total_height < total
    canvas.grab()
    again, _ = canvas.painter.targets.headers[0]
    assert again.top() == rect.top()
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, again.center().toPoint())
    assert canvas.document.total_height == total


def test_folding_by_key_takes_the_caret_out_and_back_in(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(first_seed())
    inside = canvas.text.index("قمة بريكس تعكس")
    canvas.set_caret(inside)
    QTest.keyClick(canvas, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert canvas.document.line_box(Place(inside)) is None
    assert canvas.caret() < inside
    assert not canvas.document.hidden(canvas.document.block_at(canvas.caret()))
    QTest.keyClick(canvas, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    canvas.fold_all(False)
    assert canvas.document.line_box(Place(inside)) is not None


def test_a_region_inside_a_paragraph_is_dimmed_without_breaking_it(make_canvas: MakeCanvas) -> None:
    text = "القاهرة (وكالات) - قال الوزير إن الأمر انتهى"
    canvas = make_canvas(Page(text, (), (RegionView(0, 16, RegionRole.DATELINE, "", True),)))
    assert len(canvas.document.blocks) == 1
    (dim,) = [
        f for f in canvas.document.laid(0).layout.formats() if f.format.foreground().color() == canvas.document.dim
    ]
    assert (dim.start, dim.length) == (0, 16)


def test_new_regions_keep_what_a_person_folded_and_the_place(make_canvas: MakeCanvas) -> None:
    page = first_seed()
    canvas = make_canvas(page)
    keywords = page.regions[3]
    canvas.set_folded(keywords.start, True)
    canvas.scroll_by(200)
    before = seen(canvas)
    canvas.set_regions(page.regions[1:])
    assert canvas.is_folded(keywords.start)
    after = seen(canvas)
    first = min(before.keys() & after.keys())
    assert after[first] == before[first]


def test_dark_colours_are_taken_at_once(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(first_seed())
    canvas.set_palette(DARK)
    image = canvas.viewport().grab().toImage()
    assert image.pixelColor(5, 5).name() == DARK.paper


def test_a_tooltip_names_label_and_speaker_from_right_to_left(make_canvas: MakeCanvas, qtbot: QtBot) -> None:
    canvas = make_canvas(first_seed())
    rect = canvas.span_rects(canvas.text.index("وزير الخارجية"), canvas.text.index("وزير الخارجية") + 4)[0]
    assert canvas.mouse.tooltip(rect.center()) == "شخص — سيرغي لافروف"
    with qtbot.waitSignal(canvas.mark_hovered) as hovered:
        move(canvas, rect.center().toPoint(), Qt.MouseButton.NoButton)
    assert hovered.args == [1]
    canvas.mouse.show_tooltip(rect.center())
    assert 'dir="rtl"' in QToolTip.text()
    QToolTip.hideText()
    with qtbot.waitSignal(canvas.mark_hovered) as hovered:
        QApplication.sendEvent(canvas.viewport(), QEvent(QEvent.Type.Leave))
    assert hovered.args == [None]


def test_files_dropped_on_the_page_go_to_the_window(qtbot: QtBot) -> None:
    class Window(QWidget):
        dropped = ""

        def dragEnterEvent(self, event: QDragEnterEvent) -> None:
            event.acceptProposedAction()

        def dropEvent(self, event: QDropEvent) -> None:
            self.dropped = event.mimeData().urls()[0].fileName()

    window = Window()
    window.setAcceptDrops(True)
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    canvas = ArticleCanvas()
    layout.addWidget(canvas)
    window.resize(500, 400)
    window.show()
    assert not canvas.acceptDrops()
    assert not canvas.viewport().acceptDrops()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/article.txt")])
    middle = QPoint(250, 200)
    entering = QDragEnterEvent(middle, Qt.DropAction.CopyAction, data, LEFT, NONE)
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()


def test_the_layout_direction_of_the_interface_turns_headers_but_not_the_text(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(first_seed(), height=1200)
    before = canvas.span_rects(130, 140)
    canvas.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    canvas.grab()
    after = canvas.span_rects(130, 140)
    assert [r.right() - canvas.column_left for r in before] == [r.right() - canvas.column_left for r in after]


def test_an_empty_article_shows_and_takes_every_key(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(Page(""))
    for key in (
        Qt.Key.Key_Left,
        Qt.Key.Key_Up,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_End,
        Qt.Key.Key_Space,
        Qt.Key.Key_Return,
    ):
        QTest.keyClick(canvas, key, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(canvas, key)
    assert canvas.caret() == 0
    assert canvas.go_to_next_mark() is False
    assert not canvas.grab().isNull()


def test_everything_folded_leaves_only_headers(make_canvas: MakeCanvas) -> None:
    text = "كلمات\nأخرى"
    page = Page(
        text, (mark(1, text, "أخرى", 0),), (RegionView(0, len(text), RegionRole.KEYWORDS, "كلمات", True, True),)
    )
    canvas = make_canvas(page)
    canvas.grab()
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, QPoint(300, 400))
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_PageDown):
        QTest.keyClick(canvas, key)
    assert canvas.reveal(1)
    assert not canvas.is_folded(0)


def test_the_line_under_the_title_never_runs_out_of_a_narrow_column(qapp):
    font = QFont("Noto Sans Arabic")
    font.setPixelSize(14)
    measure = QFontMetricsF(font)
    words = ["İLKHA", "⚠ No publication date: set it", "11 annotations", "started"]
    assert fitted(words, measure, 2000) == words
    for room in (400, 330, 250):
        shown = fitted(words, measure, room)
        assert sum(measure.horizontalAdvance(text) for text in shown) <= room
        assert len(shown) == 4
        assert all(shown)
    assert fitted([], measure, 100) == []
