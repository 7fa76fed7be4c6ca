"""An editor decides: one by a key, many at once, what is right, why, and takes it back."""

from __future__ import annotations

import pytest
from helpers import type_arabic
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from ui_helpers import press

from tahqiq.domain.inconsistencies import InconsistencyKind, Verdict
from tahqiq.domain.reviewing import ReviewFilter, ReviewStatus
from tahqiq.ui.views.review.rows import Grouping

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def open_ids(program):
    return [f.id for f in program.project.session.read.inconsistencies()]


def decision(program, finding_id):
    return program.project.session.read.inconsistency(finding_id).decision


def in_hand(program):
    return program.shown.finding


def arabic_key(letter):
    """A press on the key that types ``letter`` on an Arabic keyboard."""
    widget = QApplication.focusWidget()
    QTest.simulateEvent(widget, True, ord(letter), Qt.KeyboardModifier.NoModifier, letter, False)


@pytest.mark.parametrize(
    ("key", "verdict"),
    [
        ("S", Verdict.SAME),
        ("C", Verdict.CONFLICT),
        ("E", Verdict.EXPLAINED),
        ("N", Verdict.NOT_COMPARABLE),
        ("X", Verdict.DISMISSED),
        ("Del", Verdict.DISMISSED),
    ],
)
def test_a_key_decides_and_the_next_one_is_in_hand(at_review, key, verdict):
    first, second = (f.id for f in at_review.project.session.read.inconsistencies()[:2])
    assert in_hand(at_review).id == first
    press(at_review.window, key)
    assert decision(at_review, first).verdict is verdict
    assert in_hand(at_review).id == second
    assert first not in open_ids(at_review)
    assert at_review.shown.queue.view.hasFocus()


def test_the_keys_work_on_an_arabic_keyboard(at_review):
    first = in_hand(at_review).id
    arabic_key("س")
    assert decision(at_review, first).verdict is Verdict.SAME
    arabic_key("ت")  # J
    assert in_hand(at_review).id == open_ids(at_review)[1]


def test_undo_brings_it_back_into_the_list_and_the_hand(at_review, qtbot):
    first = in_hand(at_review).id
    press(at_review.window, "C")
    press(at_review.window, "Ctrl+Z")
    assert decision(at_review, first) is None
    qtbot.waitUntil(lambda: in_hand(at_review).id == first)
    at_review.project.settle()
    press(at_review.window, "Ctrl+Shift+Z")
    assert decision(at_review, first).verdict is Verdict.CONFLICT


def test_what_came_back_by_undo_is_decided_alone(at_review, qtbot):
    press(at_review.window, "J")
    first, second = in_hand(at_review).id, open_ids(at_review)[2]
    press(at_review.window, "C")
    assert in_hand(at_review).id == second
    press(at_review.window, "Ctrl+Z")
    qtbot.waitUntil(lambda: in_hand(at_review).id == first)
    assert [row.id for row in at_review.shown.queue.selected] == [first]
    press(at_review.window, "X")
    assert decision(at_review, first).verdict is Verdict.DISMISSED
    assert decision(at_review, second) is None


def test_after_the_last_one_undo_still_works(at_review):
    for _ in range(9):
        press(at_review.window, "X")
    assert open_ids(at_review) == []
    assert at_review.shown.finding is None
    press(at_review.window, "Ctrl+Z")
    assert len(open_ids(at_review)) == 1
    assert in_hand(at_review).id == open_ids(at_review)[0]
    assert at_review.shown.queue.view.hasFocus()


def test_a_digit_says_which_is_right(at_review):
    first = in_hand(at_review)
    press(at_review.window, "2")
    made = decision(at_review, first.id)
    assert (made.verdict, made.right, made.value) == (Verdict.RIGHT, 1, "15")


def test_a_digit_without_a_passage_does_nothing(at_review):
    press(at_review.window, "7")
    assert len(open_ids(at_review)) == 9


def test_the_button_with_the_value_does_the_same(at_review):
    first = in_hand(at_review)
    QTest.mouseClick(at_review.shown.pane.decision.rights[0], Qt.MouseButton.LeftButton)
    assert decision(at_review, first.id).right == 0


def test_buttons_decide_with_the_mouse(at_review):
    first = in_hand(at_review)
    button = next(iter(at_review.shown.pane.decision.verdicts.values()))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert decision(at_review, first.id).verdict is Verdict.SAME


def test_the_rationale_goes_with_the_decision(at_review):
    first = in_hand(at_review)
    press(at_review.window, "R")
    field = at_review.shown.pane.decision.rationale
    assert field.hasFocus()
    type_arabic(field, "الحصيلة ارتفعت مساءً")
    press(at_review.window, "Esc")
    assert at_review.shown.queue.view.hasFocus()
    press(at_review.window, "E")
    assert decision(at_review, first.id).note == "الحصيلة ارتفعت مساءً"


def test_the_rationale_of_what_is_not_decided_stays_out_of_the_decision(at_review):
    queue = at_review.shown.queue
    first, second = (f.id for f in at_review.project.session.read.inconsistencies()[:2])
    place = queue.view.visualRect(queue.model.index(1)).center()
    for _ in range(2):  # the second click takes the line in hand out of the selection
        QTest.mouseClick(queue.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place)
    assert in_hand(at_review).id == second
    assert [row.id for row in queue.selected] == [first]
    at_review.shown.pane.decision.rationale.setPlainText("عن غيره")
    press(at_review.window, "C")
    assert (decision(at_review, first).verdict, decision(at_review, first).note) == (Verdict.CONFLICT, "")


def test_what_is_read_again_of_the_finding_in_hand_leaves_the_passages_where_they_are(at_review):
    passages = at_review.shown.pane.passages
    passages.set_zoom(4.0)
    bar = passages.verticalScrollBar()
    assert bar.maximum() > 60
    bar.setValue(bar.maximum() - 7)
    there = bar.value()
    press(at_review.window, "Y")
    assert bar.value() == there
    press(at_review.window, "J")
    assert bar.value() != there


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_many_are_decided_beside_the_window_with_a_sign_of_it(at_review, qtbot, monkeypatch):
    monkeypatch.setattr("tahqiq.ui.controllers.review.MANY", 2)
    said, controller = [], at_review.review.controller
    at_review.window.jobs.started.connect(lambda job: said.append((job.title, job.precious)))
    count = len(open_ids(at_review))
    press(at_review.window, "Ctrl+A")
    press(at_review.window, "X")
    (title, precious), *_ = said
    assert title
    assert precious
    qtbot.waitUntil(lambda: controller.writable and not open_ids(at_review))
    qtbot.waitUntil(lambda: at_review.shown.queue.model.rowCount() == 0)
    press(at_review.window, "Ctrl+Z")
    qtbot.waitUntil(lambda: at_review.shown.queue.model.rowCount() == count)


def test_while_many_are_decided_nothing_else_is(at_review, qtbot, monkeypatch):
    monkeypatch.setattr("tahqiq.ui.controllers.review.MANY", 2)
    press(at_review.window, "Ctrl+A")
    press(at_review.window, "S")
    assert not at_review.review.controller.writable
    press(at_review.window, "C")
    qtbot.waitUntil(lambda: at_review.review.controller.writable)
    every = at_review.project.session.read.inconsistencies(ReviewFilter(status=ReviewStatus.ALL))
    assert {f.decision.verdict for f in every} == {Verdict.SAME}


def test_a_rationale_that_is_left_is_kept_with_what_it_is_about(at_review):
    first = in_hand(at_review)
    press(at_review.window, "R")
    type_arabic(at_review.shown.pane.decision.rationale, "يُسأل الدفاع المدني")
    press(at_review.window, "Esc")
    press(at_review.window, "J")
    assert at_review.shown.pane.decision.rationale.toPlainText() == ""
    press(at_review.window, "K")
    assert in_hand(at_review).id == first.id
    assert at_review.shown.pane.decision.rationale.toPlainText() == "يُسأل الدفاع المدني"


def test_letters_typed_into_the_rationale_decide_nothing(at_review):
    press(at_review.window, "R")
    field = at_review.shown.pane.decision.rationale
    QTest.keyClicks(field, "scexn1")
    assert field.toPlainText() == "scexn1"
    assert len(open_ids(at_review)) == 9


def test_a_decision_is_taken_back_by_key(at_review):
    first = in_hand(at_review)
    press(at_review.window, "S")
    at_review.shown.queue.status.chosen.emit(str(ReviewStatus.DECIDED))
    at_review.shown.queue.enter()
    assert in_hand(at_review).id == first.id
    press(at_review.window, "O")
    assert decision(at_review, first.id) is None
    assert len(at_review.project.session.read.decisions(first.fingerprint)) == 2


def test_the_selected_are_decided_in_one_step(at_review):
    queue = at_review.shown.queue
    ids = [row.id for row in queue.model.shown[:3]]
    QTest.keyClick(queue.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(queue.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert "3" in at_review.shown.pane.decision._many_line.text()
    press(at_review.window, "N")
    assert {decision(at_review, i).verdict for i in ids} == {Verdict.NOT_COMPARABLE}
    press(at_review.window, "Ctrl+Z")
    assert len(open_ids(at_review)) == 9


def test_a_whole_group_is_decided_also_when_it_is_folded(at_review):
    queue = at_review.shown.queue
    queue.set_grouping(Grouping.EVENT)
    press(at_review.window, "M")
    press(at_review.window, "X")
    assert len(open_ids(at_review)) == 3
    assert {f.event_id for f in at_review.project.session.read.inconsistencies()} == {2, None}


def test_events_are_corrected_and_the_same_key_takes_it_back(at_review):
    press(at_review.window, "U")
    read = at_review.project.session.read
    assert [(w.a_id, w.b_id, w.same) for w in read.event_words()] == [(1, 2, False)]
    press(at_review.window, "U")
    assert read.event_words() == []
    press(at_review.window, "Y")
    assert read.event_words()[0].same


def test_passages_are_tagged_and_linked_by_one_key(at_review):
    press(at_review.window, "L")
    read = at_review.project.session.read
    (link,) = read.links()
    ends = read.annotations_by_id([link.a_id, link.b_id])
    assert {a.words for a in ends} == {"12 شخصًا", "15 شخصًا"}
    press(at_review.window, "Ctrl+Z")
    assert read.links() == []
    assert read.annotations(1) == []


def test_what_was_decided_does_not_come_back_when_it_is_found_again(at_review, qtbot):
    import review_sample

    first = in_hand(at_review).id
    press(at_review.window, "X")
    review_sample.add_findings(at_review.project.session)
    at_review.review.controller.read_all()
    qtbot.waitUntil(lambda: not at_review.review.controller._asking.busy)
    assert first not in open_ids(at_review)
    assert len(at_review.project.session.read.inconsistencies(ReviewFilter(status=ReviewStatus.ALL))) == 9


def test_a_key_event_of_another_kind_is_no_decision(at_review):
    QApplication.sendEvent(
        at_review.shown.queue.view,
        QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_S, Qt.KeyboardModifier.NoModifier, "s"),
    )
    assert len(open_ids(at_review)) == 9


def test_where_all_are_listed_the_next_open_one_comes_into_the_hand(at_review):
    at_review.shown.queue.status.chosen.emit("all")
    first, second, third = (row.id for row in at_review.shown.queue.model.shown[:3])
    at_review.shown.controller.decide([second], Verdict.CONFLICT)
    assert at_review.shown.show_finding(first)
    press(at_review.window, "X")
    assert in_hand(at_review).id == third


def test_what_is_right_is_said_in_words_also_of_what_was_decided_before(at_review):
    dates = next(row for row in at_review.shown.queue.model.shown if row.finding.kind is InconsistencyKind.DATE)
    at_review.shown.show_finding(dates.id)
    press(at_review.window, "1")
    at_review.shown.show_finding(dates.id)
    panel = at_review.shown.pane.decision
    assert "18 يونيو 2024" in panel._state.text().replace("\u2068", "").replace("\u2069", "")
    assert "2024-06-18" not in panel._state.text()
    press(at_review.window, "O")
    past = [panel._past_lines.itemAt(n).widget() for n in range(panel._past_lines.count())]
    words = [label.text().replace("\u2068", "").replace("\u2069", "") for label in past if isinstance(label, QLabel)]
    assert any("18 يونيو 2024" in each for each in words)
    assert not any("2024-06-18" in each for each in words)


def test_the_rationale_grows_with_what_is_typed(at_review):
    press(at_review.window, "R")
    field = at_review.shown.pane.decision.rationale
    before = field.height()
    type_arabic(
        field, "الحصيلة ارتفعت مساءً بحسب الدفاع المدني، ولم تصل البرقية الثانية إلى الصحيفة قبل إغلاق الطبعة الأولى. "
    )
    type_arabic(field, "يُسأل المراسل عن البيان الأصلي، ثم تُصحَّح النسخة في الموقع ويُذكر التصحيح في ذيل الخبر.")
    assert field.height() > before
    assert field.verticalScrollBar().maximum() == 0
    press(at_review.window, "Esc")
    press(at_review.window, "J")
    assert field.height() == before
