"""Several findings decided at once: what is selected, what is said of it, and stopping it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ui_helpers import press

from tahqiq.ui.actions import ActionId
from tahqiq.ui.views.review.rows import Grouping

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def open_ids(program):
    return [f.id for f in program.project.session.read.inconsistencies()]


def decision(program, finding_id):
    return program.project.session.read.inconsistency(finding_id).decision


def select_three(program):
    view = program.shown.queue.view
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)


def said(program):
    notice = program.window.notices.notice
    return notice.text if notice is not None else ""


def test_what_was_decided_of_several_is_said_and_its_button_takes_it_back(at_review):
    select_three(at_review)
    press(at_review.window, "C")
    assert len(open_ids(at_review)) == 6
    assert said(at_review) == "قرار في 3 تعارضات: تعارض"
    QTest.mouseClick(at_review.window.notices._action, Qt.MouseButton.LeftButton)
    assert len(open_ids(at_review)) == 9


def test_what_was_said_of_a_step_goes_with_the_next_step(at_review):
    select_three(at_review)
    press(at_review.window, "C")
    press(at_review.window, "Ctrl+Z")
    assert said(at_review)
    press(at_review.window, "S")
    assert said(at_review) == ""
    assert len(open_ids(at_review)) == 8


def test_reopening_several_is_said_as_well(at_review):
    select_three(at_review)
    press(at_review.window, "X")
    at_review.shown.queue.status.chosen.emit("decided")
    at_review.shown.queue.enter()
    press(at_review.window, "Ctrl+A")
    press(at_review.window, "O")
    assert "3" in said(at_review)
    assert len(open_ids(at_review)) == 9


def test_deciding_on_many_can_be_stopped_and_leaves_nothing_behind(at_review, qtbot, monkeypatch):
    monkeypatch.setattr("tahqiq.ui.controllers.review.MANY", 2)
    strip, before = at_review.window.strip.progress, at_review.project.session.next_undo
    press(at_review.window, "Ctrl+A")
    with at_review.project.session.read.database.writing():  # the decisions wait for their turn until it is stopped
        press(at_review.window, "X")
        assert strip.isVisible()
        QTest.mouseClick(strip._cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: at_review.review.controller.writable and not strip.isVisible())
    assert len(open_ids(at_review)) == 9
    assert at_review.project.session.next_undo == before
    assert said(at_review)
    press(at_review.window, "X")
    qtbot.waitUntil(lambda: not open_ids(at_review))


def test_a_long_step_is_taken_back_and_brought_back_beside_the_window(at_review, qtbot, monkeypatch):
    monkeypatch.setattr("tahqiq.ui.controllers.undo.LONG", 2)
    begun = []
    at_review.window.jobs.started.connect(lambda job: begun.append(job.title))
    select_three(at_review)
    press(at_review.window, "C")
    at_review.project.settle()
    press(at_review.window, "Ctrl+Z")
    assert begun == ["تراجع: قرار في 3 تعارضات: تعارض"]
    assert not at_review.window.registry["undo"].isEnabled()
    press(at_review.window, "Ctrl+Z")
    qtbot.waitUntil(lambda: said(at_review).startswith("تراجعٌ عن"))
    assert len(open_ids(at_review)) == 9
    at_review.project.settle()
    press(at_review.window, "Ctrl+Shift+Z")
    qtbot.waitUntil(lambda: len(open_ids(at_review)) == 6)
    qtbot.waitUntil(lambda: not at_review.desk.undo.moving)
    assert len(begun) == 2


def test_one_decision_says_nothing(at_review):
    first = open_ids(at_review)[0]
    press(at_review.window, "C")
    assert decision(at_review, first) is not None
    assert said(at_review) == ""


def test_a_whole_group_is_decided_by_mouse_from_the_line_above_it(at_review):
    queue, panel = at_review.shown.queue, at_review.shown.pane.decision
    queue.set_grouping(Grouping.EVENT)
    press(at_review.window, "M")
    assert at_review.shown.finding is None
    assert "6" in panel._many_line.text()
    assert not panel.rationale.isVisible()
    button = panel.verdicts[ActionId.DECIDE_DISMISSED]
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(open_ids(at_review)) == 3
    press(at_review.window, "J")
    assert panel.rationale.isVisible()
    assert not panel._many_line.isVisible()
