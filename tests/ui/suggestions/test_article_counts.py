"""How many suggestions wait in each article: in the list, its filters, the strip, kept up to date."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from ui_helpers import press

from tahqiq.domain.suggestions import WordList
from tahqiq.services.analysing import analyse
from tahqiq.services.commands.words import AddWord
from tahqiq.ui.compose import Program
from tahqiq.ui.reading.article_filter import ArticleOrder
from tahqiq.ui.reading.article_model import SUGGESTED


def shown(program: Program) -> dict[int, int | None]:
    """What the list says of each article that it shows."""
    model = program.desk.list.model
    rows = (model.index(row) for row in range(model.rowCount()))
    return {model.article_at(index.row()).id: index.data(SUGGESTED) for index in rows}  # type: ignore[union-attr]


def choose(program: Program, words: str) -> None:
    """Pick a filter in the menu of the list."""
    articles = program.desk.list
    QTest.mouseClick(articles._filter_button, Qt.MouseButton.LeftButton)
    (menu,) = [m for m in articles.findChildren(QMenu) if m.isVisible()]
    (action,) = [a for a in menu.actions() if a.text() == words]
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def test_the_count_of_an_article_follows_each_answer_and_undo(qtbot: QtBot, program: Program) -> None:
    session = program.project.session
    qtbot.waitUntil(lambda: shown(program)[1] is not None)
    before = shown(program)
    assert before[1] == len(session.read.suggestions(1))
    assert before[2] is None
    press(program.window, "F7")
    press(program.window, "x")
    program.project.settle()
    qtbot.waitUntil(lambda: shown(program)[1] == before[1] - 1)
    wanted = f"{before[1] - 1} open suggestions"
    qtbot.waitUntil(lambda: wanted in program.window.strip._status.accessibleName())
    press(program.window, "Ctrl+Z")
    program.project.settle()
    qtbot.waitUntil(lambda: shown(program)[1] == before[1])


def test_the_list_shows_only_articles_with_something_to_answer_or_those_not_read(
    qtbot: QtBot, program: Program
) -> None:
    qtbot.waitUntil(lambda: shown(program)[1] is not None)
    choose(program, "With suggestions to answer")
    assert set(shown(program)) == {1}
    choose(program, "Not read by the program")
    assert set(shown(program)) == {2, 3, 4, 5}
    analyse(program.project.session, [2])
    program.project.settle()
    qtbot.waitUntil(lambda: set(shown(program)) == {3, 4, 5})


def test_the_articles_with_most_to_answer_can_come_first(qtbot: QtBot, program: Program) -> None:
    analyse(program.project.session, [2, 4])
    program.project.settle()
    qtbot.waitUntil(lambda: shown(program)[4] is not None)
    program.desk.list.set_order(ArticleOrder.SUGGESTIONS)
    counts = [count or 0 for count in shown(program).values()]
    assert counts == sorted(counts, reverse=True)


def test_a_word_that_names_nobody_changes_the_counts_of_all(qtbot: QtBot, program: Program) -> None:
    session = program.project.session
    analyse(session, [2])
    program.project.settle()
    qtbot.waitUntil(lambda: shown(program)[2] is not None)
    before = shown(program)
    program.project.do(AddWord(WordList.NOT_NAME, "روسيا", ""))
    program.project.settle()
    qtbot.waitUntil(lambda: shown(program) != before)
    for article_id in (1, 2):
        assert shown(program)[article_id] == len(session.read.suggestions(article_id)) < (before[article_id] or 0)


def test_a_screen_reader_hears_how_many_wait(qtbot: QtBot, program: Program) -> None:
    qtbot.waitUntil(lambda: shown(program)[1] is not None)
    model = program.desk.list.model
    words = model.index(model.row_of(1)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert f"{shown(program)[1]} open suggestions" in words
