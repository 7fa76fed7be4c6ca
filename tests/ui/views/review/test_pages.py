"""From the queue to the pictures, the names and the report, and from a picture to the article."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ui_helpers import press

from tahqiq.ui.views.pictures import making
from tahqiq.ui.views.pictures.scope import PictureKind

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def go_to(program, title):
    """Click a page of the switch."""
    switch = program.shown.switch
    button = next(b for b in switch._names.values() if b.text() == title)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_switch_offers_list_pictures_and_names(at_review):
    assert [b.text() for b in at_review.shown.switch._names.values()] == [
        "قائمة",
        "خط زمني",
        "مصفوفة",
        "شبكة",
        "الأسماء",
    ]


@pytest.mark.parametrize("title", ["خط زمني", "مصفوفة", "شبكة"])
def test_a_picture_is_of_the_event_in_hand(at_review, title, qtbot):
    go_to(at_review, title)
    pictures = at_review.shown.pictures.view()
    assert pictures.isVisible()
    assert set(pictures.scope.article_ids) == {1, 2, 3}
    assert {f.id for f in pictures.scope.conflicts} == {1, 2, 3, 4, 5, 6}
    qtbot.waitUntil(lambda: not pictures._reading.busy)


def test_going_on_to_another_picture_keeps_what_it_is_of(at_review):
    go_to(at_review, "خط زمني")
    go_to(at_review, "شبكة")
    assert set(at_review.shown.pictures.view().scope.article_ids) == {1, 2, 3}


def test_from_a_name_the_pictures_are_of_the_name(at_review, qtbot):
    go_to(at_review, "الأسماء")
    qtbot.waitUntil(lambda: at_review.shown.names.row is not None)
    go_to(at_review, "مصفوفة")
    scope = at_review.shown.pictures.view().scope
    assert scope.cluster is not None
    assert scope.title == "سامر الحلبي"


def test_letters_decide_nothing_while_a_picture_is_in_sight(at_review):
    go_to(at_review, "شبكة")
    press(at_review.window, "S")
    assert len(at_review.project.session.read.inconsistencies()) == 9


def test_a_passage_of_a_picture_opens_its_article(at_review):
    go_to(at_review, "خط زمني")
    at_review.shown.pictures.view().passage_requested.emit(2, 5, 9)
    assert at_review.desk.page.article_id == 2
    assert at_review.desk.canvas.caret() == 5


def test_the_report_opens_by_key(at_review, qtbot):
    press(at_review.window, "Ctrl+Shift+E")
    dialog = at_review.review.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    press(dialog, "Esc")


def test_the_menu_of_an_article_leads_to_what_is_open_in_it(at_review, qtbot):
    model = at_review.desk.list.model
    qtbot.waitUntil(lambda: model.conflicts.get(5) == 3)
    press(at_review.window, "Alt+2")
    at_review.desk.list.conflicts_asked.emit(5)
    assert at_review.window.current_view == "review"
    assert {row.id for row in at_review.shown.queue.model.shown} == {7, 8, 9}


def test_signs_stand_in_the_margin_and_say_what_they_are(at_review):
    press(at_review.window, "Alt+1")
    signs = at_review.desk.canvas.signs()
    assert {s.id for s in signs} == {1, 2, 3, 4, 5, 6}
    assert "12" in next(s.name for s in signs if s.id == 1)
    at_review.desk.canvas.viewport().repaint()
    (target, *_) = at_review.desk.canvas.painter.targets.signs
    assert at_review.desk.canvas.mouse.tooltip(target.rect.center()).count("\n") == len(target.signs) - 1


def test_while_a_picture_is_read_it_says_so_and_the_one_before_is_gone(at_review, qtbot, monkeypatch):
    read, gate = making.read, threading.Event()

    def slowly(*asked):
        gate.wait(20)
        return read(*asked)

    monkeypatch.setattr(making, "read", slowly)
    at_review.shown.show_page(PictureKind.GRAPH)
    view = at_review.shown.pictures.view()
    assert not view.board.isVisible()
    qtbot.waitUntil(view.working.isVisible)
    gate.set()
    qtbot.waitUntil(lambda: view.nothing.isVisible() or view.board.isVisible())
    gate.clear()
    at_review.shown.show_page(PictureKind.TIMELINE)
    assert not view.board.isVisible()
    assert not view.save_button.isEnabled()
    gate.set()
    qtbot.waitUntil(lambda: not view._reading.busy)
