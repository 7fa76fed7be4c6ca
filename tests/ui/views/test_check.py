"""The check of a project, and work beside the window."""

import sqlite3

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tahqiq.domain.messages import Trouble
from tahqiq.ui.views.check.view import CheckView
from tahqiq.ui.views.parts.background import Background


@pytest.fixture
def view(qtbot, project):
    made = CheckView(project)
    qtbot.addWidget(made)
    made.resize(900, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_project_in_order(qtbot, view):
    with qtbot.waitSignal(view._checking.answered):
        qtbot.mouseClick(view.again, Qt.MouseButton.LeftButton)
    assert view.findings == []
    assert "14" in view._words.text()


def test_a_text_changed_from_outside_is_named_and_opened(qtbot, view, project):
    with sqlite3.connect(project.session.path) as connection:
        connection.execute("UPDATE texts SET text = text || ' ' WHERE article_id = 2")
    connection.close()
    with qtbot.waitSignal(view._checking.answered):
        view.run()
    assert view.findings
    row = view._rows[0]
    qtbot.waitUntil(row.isVisible)
    with qtbot.waitSignal(view.open_requested) as asked:
        qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    assert asked.args == [2]
    qtbot.mouseClick(view.copy, Qt.MouseButton.LeftButton)
    assert row.text in QGuiApplication.clipboard().text()


def test_a_newer_question_makes_the_older_answer_unwanted(qtbot):
    background = Background()
    answers = []
    background.answered.connect(answers.append)
    background.ask(lambda job: 1)
    with qtbot.waitSignal(background.answered):
        background.ask(lambda job: 2)
    assert answers == [2]
    assert not background.busy


def test_trouble_comes_back_as_a_message_and_cancelling_ends_the_work(qtbot):
    background = Background()

    def fail(job):
        raise Trouble("folder_missing", path="/x")

    with qtbot.waitSignal(background.failed) as told:
        background.ask(fail)
    assert told.args[0].code == "folder_missing"

    def long(job):
        while True:
            job.report(1, 2)

    with qtbot.waitSignal(background.advanced):
        background.ask(long)
    with qtbot.waitSignal(background.cancelled):
        background.cancel()
