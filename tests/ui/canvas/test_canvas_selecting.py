"""Selecting with the mouse and with keys, on the seed articles."""

from __future__ import annotations

import pytest
from canvas_helpers import ALT, CTRL, LEFT, NONE, SHIFT, MakeCanvas, drag, leading_point, move, press
from canvas_samples import MIXED, first_seed, seed
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tahqiq.language import selection as language
from tahqiq.ui.canvas.canvas import ArticleCanvas
from tahqiq.ui.canvas.model import Page


def words(canvas: ArticleCanvas) -> str:
    return canvas.selected_text()


def test_dragging_selects_exactly_the_letters_between(canvas: ArticleCanvas) -> None:
    start = canvas.text.index("وزير الخارجية الروسي سيرغي")
    drag(canvas, start, start + 13)
    assert words(canvas) == "وزير الخارجية"
    assert canvas.selection_parts() == ((start, start + 13),)


def test_dragging_over_several_lines_and_paragraphs(canvas: ArticleCanvas) -> None:
    start, end = canvas.text.index("إن اتفاقية"), canvas.text.index("لافروف مستهلا")
    drag(canvas, start, end)
    assert words(canvas) == canvas.text[start:end]
    assert "\n" in words(canvas)


def test_dragging_backwards_leaves_the_caret_at_the_start(canvas: ArticleCanvas) -> None:
    start = canvas.text.index("وزير الخارجية")
    drag(canvas, start + 13, start)
    assert words(canvas) == "وزير الخارجية"
    assert canvas.caret() == start


def test_dragging_through_a_date_inside_arabic_selects_in_the_order_of_the_text(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(Page(MIXED))
    start = MIXED.index("18-19 يونيو")
    drag(canvas, start, start + 8)
    assert words(canvas) == "18-19 يو"


def test_a_second_part_is_added_with_ctrl_and_the_first_stays(canvas: ArticleCanvas) -> None:
    first, second = canvas.text.index("وزير الخارجية"), canvas.text.index("موسكو وبيونغ")
    drag(canvas, first, first + 4)
    drag(canvas, second, second + 5, CTRL)
    assert canvas.selection_parts() == ((first, first + 4), (second, second + 5))
    assert words(canvas) == "وزير\nموسكو"


def test_a_part_is_added_by_keys(canvas: ArticleCanvas) -> None:
    start = canvas.text.index("العلاقات بين موسكو")
    canvas.select(start, start + 8)
    press(canvas, Qt.Key.Key_Return, SHIFT)
    press(canvas, Qt.Key.Key_Left, NONE)
    assert canvas.selection_parts() == (), "a step without Shift lets go"
    canvas.select(start, start + 8)
    press(canvas, Qt.Key.Key_Return, SHIFT)
    press(canvas, Qt.Key.Key_Left, SHIFT, 4)
    assert canvas.selection_parts() == ((start, start + 12),), "parts that touch are one"


def test_double_click_takes_the_word_without_its_clitics_and_again_the_whole_word(
    canvas: ArticleCanvas, qtbot: QtBot
) -> None:
    canvas.set_boundaries(language)
    where = canvas.text.index("وأشار لافروف")
    point = leading_point(canvas, where + 2)
    QTest.mouseDClick(canvas.viewport(), LEFT, NONE, point)
    assert words(canvas) == "أشار"
    qtbot.wait(QApplication.doubleClickInterval() + 60)
    QTest.mouseDClick(canvas.viewport(), LEFT, NONE, point)
    assert words(canvas) == "وأشار"


def test_further_clicks_take_word_sentence_and_paragraph(canvas: ArticleCanvas) -> None:
    canvas.set_boundaries(language)
    where = canvas.text.index("وتعزيز التعاون")
    point = leading_point(canvas, where + 2)
    seen = []
    QTest.mousePress(canvas.viewport(), LEFT, NONE, point)
    for _ in range(4):
        QTest.mousePress(canvas.viewport(), LEFT, NONE, point)
        seen.append(words(canvas))
    QTest.mouseRelease(canvas.viewport(), LEFT, NONE, point)
    assert seen[0] == "تعزيز"
    assert seen[1] == "وتعزيز"
    assert seen[2].startswith("وتنص الوثيقة")
    assert seen[3].startswith("وتم التوقيع")


def test_dragging_after_a_double_click_goes_by_words(canvas: ArticleCanvas) -> None:
    start = canvas.text.index("الاتفاقية المذكورة تهدف")
    first, last = leading_point(canvas, start + 3), leading_point(canvas, start + 14)
    view = canvas.viewport()
    QTest.mousePress(view, LEFT, NONE, first)
    QTest.mousePress(view, LEFT, NONE, first)
    move(canvas, QPoint(last.x() + 20, last.y()))
    move(canvas, last)
    QTest.mouseRelease(view, LEFT, NONE, last)
    assert words(canvas).endswith("المذكورة")


def test_holding_the_mouse_below_the_page_scrolls_on(canvas: ArticleCanvas, qtbot: QtBot) -> None:
    start = canvas.text.index("وأشار لافروف")
    view = canvas.viewport()
    QTest.mousePress(view, LEFT, NONE, leading_point(canvas, start))
    move(canvas, QPoint(300, view.height() + 60))
    qtbot.waitUntil(lambda: canvas.document.scroll > 300)
    QTest.mouseRelease(view, LEFT, NONE, QPoint(300, view.height() - 1))
    ((first, last),) = canvas.selection_parts()
    assert first == start
    assert last > start + 400


def test_arrows_go_forward_to_the_left_in_arabic_and_to_the_right_in_latin(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(Page("قال\nSaid"))
    press(canvas, Qt.Key.Key_Left, times=2)
    assert canvas.caret() == 2
    press(canvas, Qt.Key.Key_Right)
    assert canvas.caret() == 1
    canvas.set_caret(5)
    press(canvas, Qt.Key.Key_Right)
    assert canvas.caret() == 6


def test_arrows_step_over_a_letter_with_its_marks_and_alt_arrows_between_them(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(Page("أُنشئت"))
    press(canvas, Qt.Key.Key_Left)
    assert canvas.caret() == 2
    canvas.set_caret(0)
    press(canvas, Qt.Key.Key_Left, ALT)
    assert canvas.caret() == 1
    press(canvas, Qt.Key.Key_Left, ALT | SHIFT)
    assert canvas.selection_parts() == ((1, 2),)


def test_arrows_never_stop_inside_an_emoji(make_canvas: MakeCanvas) -> None:
    text = "قال 😀👨‍👩‍👧 نعم"
    canvas = make_canvas(Page(text))
    stops = []
    for _ in range(12):
        stops.append(canvas.caret())
        press(canvas, Qt.Key.Key_Left)
    assert text.index("😀") + 1 in stops
    assert not set(range(text.index("👨") + 1, text.index(" نعم"))) & set(stops)


def test_shift_and_arrows_select_by_letter_and_with_ctrl_by_word(canvas: ArticleCanvas) -> None:
    start = canvas.text.index("قال وزير الخارجية")
    canvas.set_caret(start)
    press(canvas, Qt.Key.Key_Left, SHIFT, 3)
    assert words(canvas) == "قال"
    press(canvas, Qt.Key.Key_Left, SHIFT | CTRL, 2)
    assert words(canvas) == "قال وزير "
    press(canvas, Qt.Key.Key_Right, SHIFT | CTRL)
    assert words(canvas) == "قال "
    press(canvas, Qt.Key.Key_Left)
    assert words(canvas) == ""


def test_home_and_end_go_to_the_ends_of_the_line_on_the_screen(canvas: ArticleCanvas) -> None:
    paragraph = canvas.text.index("قال وزير الخارجية")
    canvas.set_caret(paragraph + 3)
    press(canvas, Qt.Key.Key_End, SHIFT)
    ((start, end),) = canvas.selection_parts()
    assert start == paragraph + 3
    assert canvas.text[end] == " ", "the space that the line break swallowed is not selected"
    box = canvas.document.line_box(canvas.selection.caret)
    press(canvas, Qt.Key.Key_Home)
    assert canvas.caret() == paragraph
    assert canvas.document.line_box(canvas.selection.caret) == box, "End stays on its own line"


def test_up_and_down_keep_the_column(canvas: ArticleCanvas) -> None:
    start = canvas.text.index("وأضاف الوزير") + 20
    canvas.set_caret(start)
    x = canvas.caret_rect(canvas.selection.caret).center().x()
    press(canvas, Qt.Key.Key_Down, times=2)
    assert canvas.caret() > start + 60
    assert abs(canvas.caret_rect(canvas.selection.caret).center().x() - x) < 12
    press(canvas, Qt.Key.Key_Up, times=2)
    assert canvas.caret() == start


def test_page_down_selects_with_shift_and_reaches_the_end(canvas: ArticleCanvas) -> None:
    canvas.set_caret(0)
    press(canvas, Qt.Key.Key_PageDown, SHIFT)
    assert len(words(canvas)) > 200
    press(canvas, Qt.Key.Key_PageDown, times=12)
    assert canvas.caret() == len(canvas.text)
    press(canvas, Qt.Key.Key_PageUp, times=20)
    assert canvas.caret() == 0


def test_ctrl_home_and_end_and_paragraph_steps(canvas: ArticleCanvas) -> None:
    press(canvas, Qt.Key.Key_End, CTRL)
    assert canvas.caret() == len(canvas.text)
    press(canvas, Qt.Key.Key_Home, CTRL)
    assert canvas.caret() == 0
    press(canvas, Qt.Key.Key_Down, CTRL)
    assert canvas.caret() == canvas.text.index("\n") + 1


def test_ctrl_a_takes_the_paragraph_and_again_everything(canvas: ArticleCanvas) -> None:
    canvas.set_caret(canvas.text.index("وزير الخارجية"))
    press(canvas, Qt.Key.Key_A, CTRL)
    assert words(canvas).startswith("قال وزير")
    assert words(canvas).endswith("المجالات.")
    press(canvas, Qt.Key.Key_A, CTRL)
    assert words(canvas) == canvas.text


def test_one_key_grows_and_shift_shrinks_it_again(canvas: ArticleCanvas) -> None:
    canvas.set_boundaries(language)
    canvas.set_caret(canvas.text.index("لعب دور"))
    steps = [words(canvas)]
    for _ in range(5):
        press(canvas, Qt.Key.Key_Space)
        steps.append(words(canvas))
    assert steps[1] == "لعب"
    assert any(step.startswith("لقد أرست") and step.endswith("الأوراسية") for step in steps), "the quotation"
    assert any(step.startswith("وأضاف الوزير") for step in steps), "the paragraph"
    for wanted in reversed(steps[:-1]):
        press(canvas, Qt.Key.Key_Space, SHIFT)
        assert words(canvas) == wanted


def test_a_large_selection_shrinks_to_the_units_at_its_start(canvas: ArticleCanvas) -> None:
    start = canvas.text.index("ونوه لافروف")
    canvas.select(start, canvas.text.index("\n", start))
    press(canvas, Qt.Key.Key_Space, SHIFT)
    press(canvas, Qt.Key.Key_Space, SHIFT)
    assert len(words(canvas)) < 12
    assert canvas.selection_parts()[0][0] == start


def test_sentence_and_quotation_round_the_caret(canvas: ArticleCanvas) -> None:
    canvas.set_boundaries(language)
    canvas.set_caret(canvas.text.index("جدول الأعمال"))
    canvas.select_quotation()
    assert words(canvas).startswith("لقد أرست")
    assert words(canvas).endswith("قارتنا الأوراسية")
    canvas.select_sentence()
    assert words(canvas).startswith("وأضاف الوزير الروسي")
    canvas.set_caret(5)
    canvas.select_quotation()
    assert words(canvas) == ""


def test_escape_lets_go_of_the_selection_then_of_the_mark_then_goes_to_the_window(canvas: ArticleCanvas) -> None:
    canvas.select(0, 6)
    canvas.set_current_mark(1)
    press(canvas, Qt.Key.Key_Escape)
    assert canvas.selection_parts() == ()
    assert canvas.current_mark == 1
    press(canvas, Qt.Key.Key_Escape)
    assert canvas.current_mark is None
    event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Escape, NONE)
    QApplication.sendEvent(canvas, event)
    assert not event.isAccepted()


def test_copying_gives_the_exact_characters(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(Page(MIXED))
    start = MIXED.index("كلمة\u00a0ملتصقة")
    canvas.select(start, MIXED.index("\n", start))
    press(canvas, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == MIXED[start : MIXED.index("\n", start)]
    assert "\u00a0" in QGuiApplication.clipboard().text()
    assert "\u202b" in QGuiApplication.clipboard().text()


def key(text: str, code: int = 0, held: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    return QKeyEvent(QKeyEvent.Type.KeyPress, code or ord(text[0]), held, text)


@pytest.mark.parametrize(("text", "wanted"), [("q", "q"), ("ض", "q"), ("لا", "b"), ("٣", "3"), ("7", "7"), ("ؤ", "c")])
def test_a_label_key_is_heard_under_either_layout(canvas: ArticleCanvas, qtbot: QtBot, text: str, wanted: str) -> None:
    with qtbot.waitSignal(canvas.label_key_pressed) as heard:
        QApplication.sendEvent(canvas, key(text))
    assert heard.args == [wanted]


def test_caps_lock_makes_no_difference_to_a_label_key_but_shift_does(canvas: ArticleCanvas, qtbot: QtBot) -> None:
    with qtbot.waitSignal(canvas.label_key_pressed) as heard:
        QApplication.sendEvent(canvas, key("Q"))
    assert heard.args == ["q"]
    with qtbot.assertNotEmitted(canvas.label_key_pressed):
        QApplication.sendEvent(canvas, key("Q", held=SHIFT))
        QApplication.sendEvent(canvas, key("\x11", Qt.Key.Key_Q, CTRL))


def test_a_letter_from_an_input_method_is_a_label_key_and_words_are_not(canvas: ArticleCanvas, qtbot: QtBot) -> None:
    event = QInputMethodEvent()
    event.setCommitString("ش")
    with qtbot.waitSignal(canvas.label_key_pressed) as heard:
        QApplication.sendEvent(canvas, event)
    assert heard.args == ["a"]
    event = QInputMethodEvent()
    event.setCommitString("قال")
    with qtbot.assertNotEmitted(canvas.label_key_pressed):
        QApplication.sendEvent(canvas, event)


def test_shortcuts_with_ctrl_work_under_an_arabic_layout(canvas: ArticleCanvas) -> None:
    canvas.set_caret(canvas.text.index("وزير الخارجية"))
    QApplication.sendEvent(canvas, key("ش", 0x634, CTRL))
    assert words(canvas).startswith("قال وزير")
    QApplication.sendEvent(canvas, key("ؤ", 0x624, CTRL))
    assert QGuiApplication.clipboard().text() == words(canvas)


def test_every_code_point_boundary_can_be_selected(make_canvas: MakeCanvas) -> None:
    text = "أُنشئت 😀 نعم"
    canvas = make_canvas(Page(text))
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            canvas.select(start, end)
            assert canvas.selection_parts() == ((start, end),)
            assert words(canvas) == text[start:end]
            assert canvas.span_rects(start, end)


def test_a_preview_shows_neither_caret_nor_selection_and_takes_no_key(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(first_seed(), interactive=False)
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, QPoint(400, 300))
    press(canvas, Qt.Key.Key_Left, SHIFT)
    assert canvas.selection_parts() == ()
    assert canvas.overlay.caret is None
    assert canvas.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_two_canvases_beside_each_other_do_not_share_anything(make_canvas: MakeCanvas) -> None:
    first, second = make_canvas(Page(seed(0))), make_canvas(Page(seed(1)))
    first.select(0, 5)
    second.set_zoom(1.5)
    second.select(3, 9)
    first.scroll_by(200)
    assert first.selection_parts() == ((0, 5),)
    assert second.selection_parts() == ((3, 9),)
    assert first.zoom == 1.0
    assert second.document.scroll == 0
