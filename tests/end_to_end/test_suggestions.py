"""Confirming what the program proposes: by keys on the page, in the list beside it, and many at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from editor import Editor, begin
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tahqiq.domain.labels import LabelRole
from tahqiq.domain.suggestions import Suggestion, SuggestionKind
from tahqiq.ui.suggestions.bulk_dialog import BulkDialog
from tahqiq.ui.suggestions.words_dialog import WordsDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

NAME = "سيرغي لافروف"


@pytest.fixture
def reader(qtbot: QtBot, tmp_path: Path) -> Iterator[Editor]:
    """An editor in the first article of the sample, which the program has read."""
    editor = begin(qtbot, tmp_path, suggesting=True)
    editor.press("Return")
    editor.wait_for_article(1)
    editor.qtbot.waitUntil(editor.canvas.hasFocus)
    editor.qtbot.waitUntil(lambda: editor.program.suggestions.controller.analysed, timeout=20000)
    yield editor
    editor.leave()


def open_ones(editor: Editor, article_id: int = 1) -> list[Suggestion]:
    return editor.session.read.suggestions(article_id)


def in_hand(editor: Editor) -> Suggestion:
    """The suggestion in hand on the page."""
    mark = editor.canvas.current_mark
    assert mark is not None
    assert mark < 0
    return editor.session.read.suggestion(-mark)


def go_to(editor: Editor, words: str) -> Suggestion:
    """Walk with F7 until a suggestion of these words is in hand."""
    for _ in range(120):
        editor.press("F7")
        if in_hand(editor).words == words:
            return in_hand(editor)
    raise AssertionError(words)


def test_f7_walks_and_y_and_x_answer(reader: Editor) -> None:
    before = {s.id for s in open_ones(reader)}
    first = go_to(reader, NAME)
    reader.press("y")
    (made,) = reader.annotations(1)
    assert made.words == NAME
    assert reader.label_of(made) == "person"
    assert made.entity_id is not None
    second = in_hand(reader)
    assert second.start > first.start
    reader.press("x")
    assert len(reader.annotations(1)) == 1
    assert before - {s.id for s in open_ones(reader)} >= {first.id, second.id}
    reader.press("Ctrl+Z", "Ctrl+Z")
    reader.settle()
    assert reader.annotations(1) == []
    assert {s.id for s in open_ones(reader)} == before
    reader.press("Ctrl+Shift+Z")
    assert [a.words for a in reader.annotations(1)] == [NAME]


def test_a_label_key_makes_the_suggestion_in_hand_that(reader: Editor) -> None:
    go_to(reader, NAME)
    key = next(label.key for label in reader.session.read.labels() if label.role is LabelRole.ORG)
    reader.press(key)
    (made,) = reader.annotations(1)
    assert (made.words, reader.label_of(made)) == (NAME, "org")
    assert reader.canvas.current_mark == made.id


def test_moving_an_end_accepts_the_suggestion_with_it(reader: Editor) -> None:
    suggestion = go_to(reader, NAME)
    reader.press("Alt+Shift+Right")
    (made,) = reader.annotations(1)
    assert (made.start, made.end) == (suggestion.start, suggestion.end - 1)


def test_the_list_beside_the_page_walks_and_answers_by_keys(reader: Editor) -> None:
    panel = reader.program.suggestions.panel
    reader.press("Alt+4")
    reader.qtbot.waitUntil(panel.view.hasFocus)
    first = panel.current
    assert first is not None
    reader.press("Down")
    second = panel.current
    assert second is not None
    assert second != first
    assert reader.canvas.current_mark == -second.id  # the page follows
    assert panel.view.hasFocus()
    assert panel.why.text()
    reader.press("Return")
    assert [a.words for a in reader.annotations(1)] == [second.words]
    third = panel.current
    assert third is not None
    reader.press("Delete")
    assert third.id not in {s.id for s in open_ones(reader)}
    assert panel.view.hasFocus()


def test_the_filter_chooses_what_is_listed_and_outlined(reader: Editor) -> None:
    panel = reader.program.suggestions.panel
    reader.press("Alt+4")
    reader.click(panel.filter_row.buttons[SuggestionKind.DATE])
    assert {s.kind for s in panel.model.shown} == {SuggestionKind.DATE}
    outlined = [mark for mark in reader.canvas.marks() if mark.suggestion]
    assert {-mark.id for mark in outlined} == {s.id for s in panel.model.shown}
    reader.press("Alt+F7")
    assert not [mark for mark in reader.canvas.marks() if mark.suggestion]


def test_words_that_name_nobody_are_never_proposed_again(reader: Editor) -> None:
    suggestions = reader.program.suggestions
    wanted = next(s for s in open_ones(reader) if s.kind is SuggestionKind.MENTION)
    reader.press("Alt+4")
    suggestions.panel.select(wanted.id)
    reader.click(suggestions.panel.more_button)
    menu = suggestions.panel.menu
    assert menu.isVisible()
    action = next(a for a in menu.actions() if "ليس اسم" in a.text())
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    assert wanted.words not in {s.words for s in open_ones(reader) if s.kind is SuggestionKind.MENTION}
    assert [word.text for word in reader.session.read.words()] == [wanted.words]


def test_all_of_a_kind_are_accepted_in_one_step_after_a_preview(reader: Editor) -> None:
    reader.press("Ctrl+Shift+Return")
    dialog = reader.program.suggestions.dialog
    assert isinstance(dialog, BulkDialog)
    reader.qtbot.waitUntil(lambda: dialog.accept_button.isEnabled())
    assert dialog.preview is not None
    count = len(dialog.preview.ids)
    assert 0 < count <= len(open_ones(reader))
    assert dialog.model.rowCount() == count
    reader.click(dialog.accept_button)
    assert len(reader.annotations(1)) == count
    with reader.qtbot.waitActive(reader.window):
        reader.window.activateWindow()  # as a window manager does
    reader.press("Ctrl+Z")
    assert reader.annotations(1) == []


def test_a_word_is_taught_and_taken_out_in_the_window(reader: Editor) -> None:
    reader.press("Ctrl+Shift+W")
    dialog = reader.program.suggestions.dialog
    assert isinstance(dialog, WordsDialog)
    reader.qtbot.waitUntil(dialog.field.hasFocus)
    reader.type("جزر الواق")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert [w.text for w in reader.session.read.words()] == ["جزر الواق"]
    assert dialog.isVisible()
    place = dialog.rows.visualItemRect(dialog.rows.item(0)).center()
    QTest.mouseClick(dialog.rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    reader.click(dialog.remove_button)
    assert reader.session.read.words() == []
    reader.click(dialog.leave)


def test_all_articles_are_read_in_the_background(reader: Editor) -> None:
    reader.press("Ctrl+Shift+F7")
    reader.qtbot.waitUntil(lambda: len(reader.session.read.suggestion_counts()) == 5, timeout=20000)
    reader.qtbot.waitUntil(lambda: not reader.window.jobs.busy)
    assert "4" in reader.notice()
