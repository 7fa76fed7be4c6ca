"""Answers by key: one, all that are the same, taken back; where the page goes next, and what is heard on the way."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui_helpers import press

from tahqiq.domain.labels import LabelRole
from tahqiq.domain.suggestions import Suggestion, SuggestionKind, WordList
from tahqiq.services.commands.labels import SaveLabelSet, UseLabelSet
from tahqiq.services.commands.suggestions import RejectSuggestions
from tahqiq.ui.compose import Program
from tahqiq.ui.suggestions.answers_dialog import AnswersDialog

NAME = "سيرغي لافروف"


def open_ones(program: Program) -> list[Suggestion]:
    return program.project.session.read.suggestions(1)


def in_hand(program: Program) -> Suggestion:
    mark = program.desk.canvas.current_mark
    assert mark is not None
    assert mark < 0
    return program.project.session.read.suggestion(-mark)


def go_to(program: Program, words: str) -> Suggestion:
    """Walk with F7 to the first suggestion of these words."""
    for _ in range(150):
        press(program.window, "F7")
        if in_hand(program).words == words:
            return in_hand(program)
    raise AssertionError(words)


def type_arabic(letter: str, shift: bool = False) -> None:
    """Press the key that types ``letter`` under an Arabic layout, as X sends it."""
    widget = QApplication.focusWidget()
    assert widget is not None
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, ord(letter), held, letter))


def said(program: Program) -> str:
    notice = program.window.notices.notice
    return notice.text if notice else ""


@pytest.mark.parametrize("how", ["Shift+Y", "Alt+Shift+Return", "arabic"])
def test_one_key_accepts_all_that_name_the_same_one(program: Program, how: str) -> None:
    found = go_to(program, NAME)
    same = program.suggestions.controller.same(found)
    assert len(same) > 3
    assert {s.words for s in same} >= {NAME, "لافروف"}
    if how == "arabic":
        type_arabic("إ", shift=True)
    else:
        press(program.window, how)
    session = program.project.session
    made = session.read.annotations(1)
    assert {(a.start, a.end) for a in made} == {(s.start, s.end) for s in same}
    assert len({a.entity_id for a in made}) == 1
    assert in_hand(program).start > found.start  # and on to the next
    press(program.window, "Ctrl+Z")
    assert session.read.annotations(1) == []  # one step


@pytest.mark.parametrize(("key", "accepts"), [("غ", True), ("ء", False)])
def test_answers_are_the_same_keys_under_an_arabic_layout(program: Program, key: str, accepts: bool) -> None:
    found = go_to(program, NAME)
    type_arabic(key)
    assert found.id not in {s.id for s in open_ones(program)}
    assert bool(program.project.session.read.annotations(1)) is accepts


def test_shift_x_rejects_all_the_same_and_the_dialog_proposes_them_again(qtbot: QtBot, program: Program) -> None:
    before = {s.id for s in open_ones(program)}
    found = go_to(program, "روسيا")
    same = {s.id for s in program.suggestions.controller.same(found)}
    press(program.window, "Shift+X")
    assert {s.id for s in open_ones(program)} == before - same
    press(program.window, "Ctrl+Shift+Y")
    dialog = program.suggestions.dialog
    assert isinstance(dialog, AnswersDialog)
    qtbot.waitUntil(dialog.rows.hasFocus)
    assert dialog.rows.count() == len(same)
    dialog.rows.selectAll()
    QTest.keyClick(dialog.rows, Qt.Key.Key_Return)
    assert {s.id for s in open_ones(program)} == before
    assert dialog.stack.currentWidget() is dialog.nothing
    dialog.close()
    with qtbot.waitActive(program.window):
        program.window.activateWindow()
    press(program.window, "Ctrl+Z")  # that too is a step
    assert {s.id for s in open_ones(program)} == before - same


def test_a_denied_speaker_can_be_brought_back(program: Program) -> None:
    quote = next(s for s in open_ones(program) if getattr(s.details, "speaker", None) is not None)
    program.suggestions.controller.reject_speaker(quote)
    dialog = AnswersDialog(program.project, 1, program.window)
    dialog.open()
    assert quote.details.speaker.name in dialog.rows.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    QTest.mouseClick(dialog.reopen_button, Qt.MouseButton.LeftButton)
    assert program.project.session.read.suggestion(quote.id).details.speaker == quote.details.speaker  # type: ignore[union-attr]
    dialog.close()


def test_f7_says_where_the_article_ends_and_then_begins_again(program: Program) -> None:
    canvas = program.desk.canvas
    canvas.set_caret(len(canvas.text))
    press(program.window, "F7")
    assert "begins at the top" in said(program)
    press(program.window, "F7")
    assert in_hand(program).start == min(s.start for s in program.suggestions.controller.found)
    press(program.window, "Shift+F7")
    assert "begins at the end" in said(program)
    press(program.window, "Shift+F7")
    assert in_hand(program).start == max(mark.start for mark in canvas.marks() if mark.suggestion)


def test_the_page_does_not_jump_when_the_next_suggestion_is_in_view(program: Program) -> None:
    press(program.window, "F7")
    press(program.window, "F7")
    bar = program.desk.canvas.verticalScrollBar()
    before = bar.value()
    press(program.window, "y")
    press(program.window, "x")
    assert bar.value() == before


def test_after_the_last_answer_it_says_that_nothing_is_left(program: Program) -> None:
    program.suggestions.panel.filter_row.choose(None)
    program.suggestions.controller.set_filter(None, 0.0)
    rest = open_ones(program)
    program.project.do(RejectSuggestions(tuple(s.id for s in rest[1:])))
    program.desk.canvas.set_caret(0)
    press(program.window, "F7")
    press(program.window, "x")
    assert open_ones(program) == []
    assert "Nothing is left" in said(program)


def test_a_screen_reader_hears_each_suggestion_on_the_way(program: Program) -> None:
    heard: list[str] = []
    program.desk.canvas.announced.connect(heard.append)
    found = go_to(program, NAME)
    assert heard[-1].startswith("Suggested: Person")
    assert found.words in heard[-1]
    walked = len(heard)
    press(program.window, "F7")
    assert len(heard) == walked + 1  # once, also where several begin at one letter


def test_a_role_without_a_label_in_use_says_so_and_stays_open(program: Program) -> None:
    session = program.project.session
    (used,) = [s for s in session.read.label_sets() if s.in_use]
    quotes = tuple(replace(label, id=0) for label in used.labels if label.role is LabelRole.QUOTE)
    bare = replace(used, id=0, name="bare", in_use=False, labels=quotes)
    made = program.project.do(SaveLabelSet(bare))
    assert made is not None
    program.project.do(UseLabelSet(made))
    found = go_to(program, NAME)
    press(program.window, "y")
    assert session.read.annotations(1) == []
    assert found.id in {s.id for s in open_ones(program)}
    assert said(program)
    program.project.do(UseLabelSet(used.id))
    marks = [m for m in program.desk.canvas.marks() if m.suggestion and m.id == -found.id]
    assert marks[0].color == next(label.color for label in used.labels if label.role is LabelRole.PERSON)


def test_no_name_anywhere_silences_it_at_once_and_undo_brings_it_back(program: Program) -> None:
    mention = next(s for s in open_ones(program) if s.kind is SuggestionKind.MENTION)
    program.suggestions.controller.reject_as_name(mention)
    assert mention.words not in {s.words for s in program.suggestions.panel.model.shown if s.kind is mention.kind}
    assert [w.list for w in program.project.session.read.words()] == [WordList.NOT_NAME]
    press(program.window, "Ctrl+Z")
    assert mention.id in {s.id for s in program.suggestions.controller.found}
