"""The mark in hand: taking, walking, moving its ends by mouse and keys; search hits; the screen reader."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from canvas_helpers import MakeCanvas, leading_point, move
from canvas_samples import MIXED, first_seed, long_page, mark, seed
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tahqiq.domain.text import Utf16Map
from tahqiq.ui.canvas.canvas import ArticleCanvas
from tahqiq.ui.canvas.keyboard import KEYS
from tahqiq.ui.canvas.model import Page
from tahqiq.ui.canvas.overlay import Handle, handles
from tahqiq.ui.canvas.places import Place

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
ALT, SHIFT, CTRL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def grips(canvas: ArticleCanvas) -> list[Handle]:
    return handles(canvas.document, canvas.painter.shaper, canvas.column_left, canvas.overlay.current)


def test_a_click_takes_the_innermost_mark_in_hand_and_one_beside_lets_go(canvas: ArticleCanvas, qtbot: QtBot) -> None:
    inside = canvas.text.index("روسيا وكوريا الشمالية أرست")
    with qtbot.waitSignal(canvas.mark_activated) as activated:
        QTest.mouseClick(canvas.viewport(), LEFT, NONE, leading_point(canvas, inside + 2))
    assert activated.args == [3]
    assert canvas.current_mark == 3
    with qtbot.waitSignal(canvas.current_mark_changed) as changed:
        QTest.mouseClick(canvas.viewport(), LEFT, NONE, leading_point(canvas, canvas.text.index("مستهلا")))
    assert changed.args == [None]


def test_enter_takes_the_mark_at_the_caret_and_again_the_one_round_it(canvas: ArticleCanvas) -> None:
    canvas.set_caret(canvas.text.index("روسيا وكوريا الشمالية أرست") + 2)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert canvas.current_mark == 3
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert canvas.current_mark == 2
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert canvas.current_mark == 3


def test_alt_down_and_up_walk_through_all_marks_in_reading_order(canvas: ArticleCanvas) -> None:
    canvas.set_caret(0)
    met = []
    for _ in range(30):
        QTest.keyClick(canvas, Qt.Key.Key_Down, ALT)
        if met and canvas.current_mark == met[-1]:
            break
        met.append(canvas.current_mark)
        assert canvas.document.line_box(Place(canvas.caret())) is not None
        assert 0 <= canvas.caret_rect(canvas.selection.caret).top() < canvas.viewport().height()
    assert met == [m.id for m in canvas.marks() if not m.suggestion]
    QTest.keyClick(canvas, Qt.Key.Key_Up, ALT)
    assert canvas.current_mark == met[-2]


def test_revealing_a_mark_in_folded_text_unfolds_and_flashes(make_canvas: MakeCanvas, qtbot: QtBot) -> None:
    canvas = make_canvas(first_seed(folded=True))
    assert canvas.reveal(15)
    box = canvas.document.line_box(Place(canvas.caret()))
    assert box is not None
    assert 0 <= box[0] < canvas.viewport().height()
    qtbot.waitUntil(lambda: 0 < canvas.overlay.flash < 1)
    assert canvas.reveal(999) is False


def test_revealing_words_far_away_brings_them_into_view(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(long_page(300_000, 20))
    for start in (250_000, 12, 140_000):
        canvas.reveal_span(start, start + 40)
        assert canvas.span_rects(start, start + 40)
        box = canvas.document.line_box(Place(start))
        assert box is not None
        assert 0 <= box[0] < canvas.viewport().height()


def test_marks_under_the_caret_are_told_when_they_change(canvas: ArticleCanvas, qtbot: QtBot) -> None:
    inside = canvas.text.index("روسيا وكوريا الشمالية أرست") + 2
    with qtbot.waitSignal(canvas.marks_under_caret_changed) as told:
        canvas.set_caret(inside)
    assert told.args == [[3, 2]]
    with qtbot.assertNotEmitted(canvas.marks_under_caret_changed):
        QTest.keyClick(canvas, Qt.Key.Key_Left)
    with qtbot.waitSignal(canvas.marks_under_caret_changed) as told:
        canvas.change_marks((), [3])
    assert told.args == [[2]]


@pytest.mark.parametrize(("grip", "letters"), [(0, 6), (0, -5), (1, 7), (1, -6)])
def test_dragging_a_grip_asks_for_the_new_ends(make_canvas: MakeCanvas, qtbot: QtBot, grip: int, letters: int) -> None:
    canvas = make_canvas(first_seed(), height=1200)
    canvas.set_current_mark(6)
    before = canvas.mark(6)
    assert before is not None
    offset = (before.start, before.end)[grip]
    handle = grips(canvas)[grip]
    knob = handle.knob.toPoint()
    aim = leading_point(canvas, offset + letters)
    off = round(handle.knob.y() - handle.stem.center().y())
    target = QPoint(aim.x(), aim.y() + off)
    move(canvas, knob, Qt.MouseButton.NoButton)
    assert canvas.viewport().cursor().shape() is Qt.CursorShape.SizeHorCursor
    QTest.mousePress(canvas.viewport(), LEFT, NONE, knob)
    move(canvas, QPoint((knob.x() + target.x()) // 2, target.y()))
    move(canvas, target)
    wanted = [before.start, before.end]
    wanted[grip] = offset + letters
    assert canvas.overlay.current.parts == (tuple(wanted),)  # type: ignore[union-attr]
    with qtbot.waitSignal(canvas.boundary_change_requested) as asked:
        QTest.mouseRelease(canvas.viewport(), LEFT, NONE, target)
    assert asked.args == [6, (tuple(wanted),)]
    assert canvas.mark(6) == before, "only its owner changes a mark"
    assert canvas.overlay.current == before


def test_alt_arrows_move_the_start_and_with_shift_the_end(canvas: ArticleCanvas, qtbot: QtBot) -> None:
    canvas.set_current_mark(1)
    before = canvas.mark(1)
    assert before is not None
    for key, held, wanted in (
        (Qt.Key.Key_Left, ALT, (before.start + 1, before.end)),
        (Qt.Key.Key_Right, ALT, (before.start - 1, before.end)),
        (Qt.Key.Key_Left, ALT | SHIFT, (before.start, before.end + 1)),
        (Qt.Key.Key_Right, ALT | SHIFT, (before.start, before.end - 1)),
        (Qt.Key.Key_Left, ALT | CTRL, (before.start + 5, before.end)),
        (Qt.Key.Key_Right, ALT | SHIFT | CTRL, (before.start, before.end - 6)),
    ):
        with qtbot.waitSignal(canvas.boundary_change_requested) as asked:
            QTest.keyClick(canvas, key, held)
        assert asked.args == [1, (wanted,)]


def test_an_end_never_passes_the_other_nor_a_neighbouring_part(canvas: ArticleCanvas, qtbot: QtBot) -> None:
    said = canvas.mark(8)
    assert said is not None
    first, middle, last = said.parts
    assert canvas.moved_parts(said, 1, "start", 0)[1][0] == first[1] + 1
    assert canvas.moved_parts(said, 1, "end", 10**6)[1][1] == last[0] - 1
    assert canvas.moved_parts(said, 0, "start", 10**6)[0] == (first[1] - 1, first[1])
    assert canvas.moved_parts(said, 2, "end", 0)[2] == (last[0], last[0] + 1)
    short = replace(said, id=50, parts=((middle[0], middle[0] + 1),))
    canvas.change_marks([short])
    canvas.set_current_mark(50)
    with qtbot.assertNotEmitted(canvas.boundary_change_requested):
        QTest.keyClick(canvas, Qt.Key.Key_Right, ALT | SHIFT)


def test_a_mark_that_its_owner_takes_away_is_no_longer_in_hand(canvas: ArticleCanvas, qtbot: QtBot) -> None:
    canvas.set_current_mark(3)
    with qtbot.waitSignal(canvas.current_mark_changed) as changed:
        canvas.change_marks((), [3])
    assert changed.args == [None]
    assert grips(canvas) == []


def test_search_hits_are_walked_through_in_a_circle(canvas: ArticleCanvas) -> None:
    text, spans, at = canvas.text, [], canvas.text.find("لافروف")
    while at >= 0:
        spans.append((at, at + 6))
        at = text.find("لافروف", at + 1)
    canvas.set_hits(spans)
    canvas.set_caret(spans[1][0] + 1)
    met = []
    for _ in range(len(spans)):
        QTest.keyClick(canvas, Qt.Key.Key_F3)
        met.append(canvas.current_hit)
        assert canvas.caret() == spans[canvas.current_hit][0]
    assert met == [*range(2, len(spans)), 0, 1]
    QTest.keyClick(canvas, Qt.Key.Key_F3, SHIFT)
    assert canvas.current_hit == 0
    canvas.set_hits(())
    assert canvas.go_to_next_hit() is False


def test_the_context_menu_comes_at_the_letter_and_keeps_a_selection_under_it(
    canvas: ArticleCanvas, qtbot: QtBot
) -> None:
    offset = canvas.text.index("مستهلا")
    point = leading_point(canvas, offset)
    where = canvas.viewport().mapToGlobal(point)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, where)
    with qtbot.waitSignal(canvas.context_menu_requested) as asked:
        QApplication.sendEvent(canvas.viewport(), event)
    assert asked.args == [where, offset]
    canvas.select(offset - 3, offset + 3)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, where)
    QApplication.sendEvent(canvas.viewport(), event)
    assert canvas.selection_parts() == ((offset - 3, offset + 3),)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    with qtbot.waitSignal(canvas.context_menu_requested) as asked:
        QApplication.sendEvent(canvas, event)
    assert asked.args[1] == offset + 3


def test_a_screen_reader_hears_label_and_speaker_and_what_the_caret_passes(canvas: ArticleCanvas, qtbot: QtBot) -> None:
    heard: list[str] = []
    canvas.announced.connect(heard.append)
    start = canvas.text.index("وزير الخارجية الروسي سيرغي")
    canvas.set_caret(start - 1)
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert "شخص — سيرغي لافروف" in heard
    assert heard[-1] == "و"
    QTest.keyClick(canvas, Qt.Key.Key_Left, CTRL)
    assert heard[-1] == "الخارجية"
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    assert heard[-1].startswith("الاستراتيجية الشاملة")
    QTest.keyClick(canvas, Qt.Key.Key_Left, SHIFT | CTRL)
    assert canvas.selected_text() in heard[-1]


def test_the_page_has_a_name_and_announces_to_the_platform(canvas: ArticleCanvas) -> None:
    interface = QAccessible.queryAccessibleInterface(canvas)
    assert interface.text(QAccessible.Text.Name)
    assert interface.text(QAccessible.Text.Description)
    was = QAccessible.isActive()
    QAccessible.setActive(True)
    try:
        canvas.announce("اقتباس — لافروف")
    finally:
        QAccessible.setActive(was)


@pytest.fixture
def screen_reader() -> Iterator[None]:
    was = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(was)


def test_a_screen_reader_has_the_text_the_caret_and_the_selection(screen_reader: None, make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(Page(MIXED))
    assert canvas.reader is not None
    assert QApplication.focusWidget() is canvas.reader
    assert canvas.hasFocus()
    assert canvas.overlay.caret is not None
    text = QAccessible.queryAccessibleInterface(canvas.reader).textInterface()
    units = Utf16Map(MIXED)
    assert text.characterCount() == units.to_utf16(len(MIXED))
    start = MIXED.index("نهاية 🇸🇾")
    canvas.set_caret(start)
    QTest.keyClick(canvas.reader, Qt.Key.Key_Left, SHIFT | CTRL)
    assert canvas.selected_text().startswith("نهاية")
    assert text.cursorPosition() == units.to_utf16(canvas.caret())
    text.setCursorPosition(units.to_utf16(5))
    assert canvas.caret() == 5
    assert canvas.selection_parts() == ()


def test_with_a_screen_reader_label_keys_mouse_and_painting_are_the_same(
    screen_reader: None, make_canvas: MakeCanvas, qtbot: QtBot
) -> None:
    canvas = make_canvas(first_seed())
    assert canvas.reader is not None
    with qtbot.waitSignal(canvas.label_key_pressed) as heard:
        QTest.keyClick(canvas.reader, Qt.Key.Key_Q)
    assert heard.args == ["q"]
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, leading_point(canvas, canvas.text.index("مستهلا")))
    assert canvas.caret() == canvas.text.index("مستهلا")
    assert canvas.viewport().childAt(200, 200) is None
    canvas.clearFocus()
    assert canvas.overlay.caret is None
    painted = canvas.viewport().grab().toImage()
    canvas.reader.hide()
    assert canvas.viewport().grab().toImage() == painted


def test_every_key_of_the_page_calls_a_method_that_exists() -> None:
    assert len({combination.toCombined() for combination, _ in KEYS}) == len(KEYS)
    for _, method in KEYS:
        assert callable(getattr(ArticleCanvas, method))


def test_one_mark_over_everything_and_thousands_inside_can_be_walked(make_canvas: MakeCanvas) -> None:
    page = long_page(30_000, 3000)
    canvas = make_canvas(Page(page.text, (replace(page.marks[0], id=9999, parts=((0, len(page.text)),)), *page.marks)))
    assert canvas.marks_at(15_000)[-1].id == 9999
    assert canvas.go_to_next_mark()
    assert canvas.current_mark == 9999
    assert not canvas.grab().isNull()


def test_another_article_lets_go_of_everything(canvas: ArticleCanvas, qtbot: QtBot) -> None:
    canvas.set_current_mark(3)
    canvas.select(5, 9)
    canvas.set_hits([(3, 5)])
    other = seed(1)
    with qtbot.waitSignals([canvas.selection_changed, canvas.current_mark_changed]):
        canvas.set_page(Page(other, (mark(1, other, "لافروف", 2),)))
    assert canvas.selection_parts() == ()
    assert canvas.current_mark is None
    assert canvas.overlay.hits == ()
    assert canvas.caret() == 0
