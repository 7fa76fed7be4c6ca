"""There is one field to search with: what it says and what is found never disagree."""

from __future__ import annotations

import pytest
from editor import Editor
from PySide6.QtWidgets import QAbstractButton

from tahqiq.ui.widgets import SearchField

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def fields_in_sight(editor: Editor) -> list[SearchField]:
    return [field for field in editor.window.findChildren(SearchField) if field.isVisible()]


def test_the_search_has_one_field_in_sight_and_its_results_follow_it(at_work: Editor) -> None:
    editor = at_work
    editor.press("Ctrl+F")
    editor.type("بريكس")
    editor.press("Return")
    view = editor.program.views.search.view()
    assert fields_in_sight(editor) == [editor.window.top.search]
    assert {hit.words for hit in view.model.hits} == {"بريكس"}
    editor.press("Ctrl+A")
    editor.type("كورسك")
    editor.qtbot.waitUntil(lambda: {hit.words for hit in view.model.hits} == {"كورسك"})


def test_what_was_changed_while_reading_is_what_the_search_shows(at_work: Editor) -> None:
    editor = at_work
    editor.press("Ctrl+F")
    editor.type("بريكس")
    editor.press("Return")
    editor.press("Alt+1", "Ctrl+F", "Ctrl+A")
    assert editor.window.top.search.selectedText() == "بريكس"
    editor.type("كورسك")
    assert editor.window.current_view == "reading"
    editor.press("Return")
    view = editor.program.views.search.view()
    assert {hit.words for hit in view.model.hits} == {"كورسك"}
    assert editor.window.current_view == "search", "the first Enter shows what was found; the next opens it"
    editor.press("Return")
    assert editor.window.current_view == "reading"


def test_an_emptied_field_shows_how_to_ask_not_old_results(at_work: Editor) -> None:
    editor = at_work
    editor.press("Ctrl+F")
    editor.type("بريكس")
    editor.press("Return")
    editor.press("Alt+1", "Ctrl+F", "Ctrl+A", "Delete")
    editor.window.show_view("search")
    view = editor.program.views.search.view()
    assert view.model.rowCount() == 0
    assert view.start.isVisible()


def test_a_click_on_search_puts_the_caret_into_the_field(at_work: Editor) -> None:
    editor = at_work
    views = editor.window.top.views
    button = next(b for b in views.findChildren(QAbstractButton) if b.text() == "البحث")
    editor.click(button)
    assert editor.window.current_view == "search"
    assert editor.window.top.search.hasFocus()
    editor.type("بريكس")
    view = editor.program.views.search.view()
    editor.qtbot.waitUntil(lambda: {hit.words for hit in view.model.hits} == {"بريكس"})


def test_down_looks_for_what_was_typed_while_reading(at_work: Editor) -> None:
    editor = at_work
    editor.press("Ctrl+F")
    editor.type("بريكس")
    editor.press("Down")
    assert editor.window.current_view == "search"
    view = editor.program.views.search.view()
    assert {hit.words for hit in view.model.hits} == {"بريكس"}
