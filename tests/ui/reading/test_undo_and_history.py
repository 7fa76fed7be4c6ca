"""Undo and redo across articles, in words, with their place; the history panel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot
from reading_samples import Newsroom
from ui_helpers import press

from tahqiq.domain.articles import Progress
from tahqiq.domain.history import StepState
from tahqiq.services.commands.articles import SetProgress
from tahqiq.ui.formatting import format_moment
from tahqiq.ui.reading.desk import Desk
from tahqiq.ui.reading.history_model import HistoryModel
from tahqiq.ui.reading.history_panel import who_and_when

Settled = Callable[[], None]


def test_undo_goes_to_the_article_and_place_concerned_and_says_what_it_was(
    desk: Desk, newsroom: Newsroom, settled: Settled
) -> None:
    desk.canvas.select(*newsroom.place(1, "المنطقة الأوراسية"))
    press(desk.canvas, "L")
    desk.show(2)
    desk.focus_page()
    settled()
    press(desk.canvas, "Ctrl+Z")
    assert desk.page.article_id == 1
    assert newsroom.session.read.annotations(1) == []
    assert desk.canvas.caret() == newsroom.place(1, "المنطقة الأوراسية")[0]
    notice = desk.window.notices.notice
    assert notice is not None
    assert "المنطقة الأوراسية" in notice.text
    desk.show(2)
    settled()
    press(desk.canvas, "Ctrl+Shift+Z")
    assert desk.page.article_id == 1
    assert newsroom.only(1).words == "المنطقة الأوراسية"
    assert desk.canvas.current_mark == newsroom.only(1).id


def test_the_actions_say_what_they_would_undo_and_redo(qtbot: QtBot, desk: Desk, newsroom: Newsroom) -> None:
    newsroom.tag(1, "place", "موسكو")
    undo, redo = desk.window.registry["undo"], desk.window.registry["redo"]
    qtbot.waitUntil(lambda: "موسكو" in undo.text())
    assert not redo.isEnabled()
    desk.undo.undo()
    qtbot.waitUntil(lambda: "موسكو" in redo.text())


def test_undo_all_the_way_back_empties_the_list_and_redo_fills_it(
    qtbot: QtBot, desk: Desk, newsroom: Newsroom, settled: Settled
) -> None:
    newsroom.tag(2, "place", "موسكو")
    while desk.undo.undo():
        pass
    settled()
    assert desk.list.model.rowCount() == 0
    assert desk.page.article_id is None
    while desk.undo.redo():
        pass
    settled()
    assert desk.list.model.rowCount() == 5
    assert desk.page.article_id is not None
    assert newsroom.only(2).words == "موسكو"
    newsroom.assert_words_hold()


def test_history_lists_steps_newest_first_and_follows(qtbot: QtBot, newsroom: Newsroom) -> None:
    model = HistoryModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert tester is not None
    model.set_reader(newsroom.session.read)
    assert model.rowCount() == 1
    for number in range(5):
        newsroom.tag(1, "place", "روسيا", number)
    model.refresh()
    assert model.rowCount() == 6
    newsroom.session.undo()
    newsroom.session.undo()
    model.refresh()
    states = [step.state for row in range(6) if (step := model.step_at(row)) is not None]
    assert states[:2] == [StepState.UNDONE] * 2
    newsroom.tag(1, "place", "موسكو")
    model.refresh()
    states = [step.state for row in range(7) if (step := model.step_at(row)) is not None]
    assert states[:3] == [StepState.DONE, StepState.ABANDONED, StepState.ABANDONED]


def test_a_long_history_is_read_in_portions(qtbot: QtBot, newsroom: Newsroom) -> None:
    for number in range(450):
        newsroom.session.do(SetProgress((1,), [Progress.NEW, Progress.STARTED, Progress.DONE][(number + 1) % 3]))
    model = HistoryModel()
    model.set_reader(newsroom.session.read)
    assert model.rowCount() == 200
    while model.canFetchMore(model.index(-1)):
        model.fetchMore(model.index(-1))
    assert model.rowCount() == 451
    newsroom.tag(1, "place", "موسكو")
    model.refresh()
    assert model.rowCount() == 452


def test_going_back_to_a_step_takes_back_all_after_it(qtbot: QtBot, desk: Desk, newsroom: Newsroom) -> None:
    for words in ("موسكو", "لافروف", "المصدر"):
        newsroom.tag(1, "place", words)
    press(desk.canvas, "Ctrl+H")
    assert desk.window.current_view == "history"
    view, model = desk.history.view, desk.history.model
    qtbot.waitUntil(lambda: model.rowCount() == 4)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(model.index(2)).center())
    assert desk.history.go_button.isVisible()
    QTest.mouseClick(desk.history.go_button, Qt.MouseButton.LeftButton)
    assert [a.words for a in newsroom.session.read.annotations(1)] == ["موسكو"]
    qtbot.waitUntil(lambda: (s := model.step_at(0)) is not None and s.state is StepState.UNDONE)
    view.setCurrentIndex(model.index(0))
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    assert len(newsroom.session.read.annotations(1)) == 3


def test_enter_on_a_step_shows_its_article(qtbot: QtBot, desk: Desk, newsroom: Newsroom) -> None:
    newsroom.tag(3, "place", "روسيا")
    press(desk.canvas, "Ctrl+H")
    qtbot.waitUntil(lambda: desk.history.model.rowCount() == 2)
    desk.history.view.setCurrentIndex(desk.history.model.index(0))
    QTest.keyClick(desk.history.view, Qt.Key.Key_Return)
    assert desk.window.current_view == "reading"
    assert desk.page.article_id == 3
    assert desk.canvas.hasFocus()


def test_who_and_when_keep_their_own_directions(newsroom: Newsroom) -> None:
    newsroom.tag(1, "place", "روسيا")
    step = replace(newsroom.session.read.history()[0], author="root")
    first, second = who_and_when(step).split(" · ")
    assert first == "\u2068root\u2069"
    assert second == f"\u2068{format_moment(step.at)}\u2069"
    assert who_and_when(replace(step, author="")) == second
