"""The list beside the page: filters, order, the current row, the menu, languages, thousands of suggestions."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot
from ui_helpers import focusable, press

from tahqiq.domain.anchors import Anchor
from tahqiq.domain.annotations import SpeechForm
from tahqiq.domain.labels import LabelRole
from tahqiq.domain.messages import Message
from tahqiq.domain.suggestions import (
    DateDetails,
    FigureDetails,
    MentionDetails,
    QuoteDetails,
    SpeakerDetails,
    Suggestion,
    SuggestionKind,
)
from tahqiq.services.session import Session
from tahqiq.ui.compose import Program
from tahqiq.ui.i18n import languages
from tahqiq.ui.suggestions.answers_dialog import AnswersDialog
from tahqiq.ui.suggestions.bulk_dialog import BulkDialog
from tahqiq.ui.suggestions.model import SuggestionModel
from tahqiq.ui.suggestions.panel import SuggestionsPanel
from tahqiq.ui.suggestions.words import Confidence, has_value, value_of
from tahqiq.ui.suggestions.words_dialog import WordsDialog

WHY = Message("why_mention_taught", {})
DETAILS = {
    SuggestionKind.MENTION: MentionDetails("سيرغي لافروف", "وزير الخارجية", 1),
    SuggestionKind.DATE: DateDetails("2024-06-18", "published", "day"),
    SuggestionKind.FIGURE: FigureDetails("1554", "km", "طريق"),
    SuggestionKind.QUOTE: QuoteDetails(SpeechForm.DIRECT, None, "", SpeakerDetails(0, 3, "لافروف"), ""),
}
ROLES = {
    SuggestionKind.MENTION: LabelRole.PERSON,
    SuggestionKind.DATE: LabelRole.DATE,
    SuggestionKind.FIGURE: LabelRole.FIGURE,
    SuggestionKind.QUOTE: LabelRole.QUOTE,
}


def made(number: int, kind: SuggestionKind = SuggestionKind.MENTION, score: float = 0.9, words: str = "") -> Suggestion:
    """A made-up suggestion at place ``number``."""
    anchor = Anchor(number * 10, number * 10 + 6, words or f"لافروف{number}", "", "")
    return Suggestion(number, 1, kind, ROLES[kind], anchor, score, WHY, DETAILS[kind], f"{kind}/{number}")


def every_kind(count: int) -> list[Suggestion]:
    kinds = list(SuggestionKind)
    return [made(n, kinds[n % 4], (0.3, 0.7, 0.9)[n % 3]) for n in range(1, count + 1)]


@pytest.fixture
def model(qtbot: QtBot) -> Iterator[SuggestionModel]:
    """A model under Qt's own examination."""
    watched = SuggestionModel()
    tester = QAbstractItemModelTester(watched, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield watched
    assert isinstance(tester.model(), QAbstractItemModel)


def numbers(model: SuggestionModel) -> list[int]:
    return [s.id for s in model.shown]


def test_the_model_filters_counts_and_sorts(model: SuggestionModel) -> None:
    model.set_suggestions(reversed(every_kind(12)))
    assert numbers(model) == list(range(1, 13))
    assert model.count(None) == 12
    model.set_filter(SuggestionKind.DATE, Confidence.ANY)
    assert {s.kind for s in model.shown} == {SuggestionKind.DATE}
    assert model.count(SuggestionKind.DATE) == len(model.shown) == 3
    model.set_filter(None, Confidence.SURE)
    assert all(s.score >= Confidence.SURE.least for s in model.shown)
    assert model.count(None) == len(model.shown)
    model.set_filter(None, Confidence.ANY)
    model.set_order(True)
    assert [s.score for s in model.shown] == sorted((s.score for s in model.shown), reverse=True)


def test_answered_rows_go_one_by_one_and_come_back_in_their_place(model: SuggestionModel, qtbot: QtBot) -> None:
    whole = every_kind(20)
    model.set_suggestions(whole)
    with qtbot.assertNotEmitted(model.modelReset):
        model.set_suggestions(s for s in whole if s.id not in (3, 4, 11))
    assert numbers(model) == [n for n in range(1, 21) if n not in (3, 4, 11)]
    model.set_suggestions(whole)
    assert numbers(model) == list(range(1, 21))
    changed = [replace(s, score=0.99) if s.id == 5 else s for s in whole]
    with qtbot.waitSignal(model.dataChanged):
        model.set_suggestions(changed)
    assert model.at(4) == changed[4]
    assert model.at(99) is None
    assert model.row_of(99) == -1


@pytest.mark.parametrize("kind", SuggestionKind)
def test_a_row_says_everything_to_a_screen_reader_in_both_languages(
    model: SuggestionModel, kind: SuggestionKind
) -> None:
    model.set_suggestions([made(1, kind)])
    assert has_value(made(1, kind)) is bool(value_of(made(1, kind)))
    for language, sure in (("ar", "مؤكد"), ("en", "Sure")):
        languages().use(language)
        said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert sure in said
        assert made(1, kind).words in said
        assert value_of(made(1, kind)) in said
    languages().use("en")


def test_a_unit_that_nobody_knows_is_shown_as_it_is() -> None:
    odd = replace(made(1, SuggestionKind.FIGURE), details=FigureDetails("3/", "parsec", ""))
    assert value_of(odd).strip("\u2068\u2069") == "at least 3 parsec"


def test_ten_thousand_suggestions_are_laid_out_at_once_and_scroll(qtbot: QtBot, program: Program) -> None:
    panel = SuggestionsPanel(program.window.registry, lambda _role: None, lambda s: (s,))
    qtbot.addWidget(panel)
    panel.resize(312, 700)
    panel.show()
    whole = every_kind(10_000)
    began = time.perf_counter()
    panel.set_suggestions(whole, analysed=True)
    panel.view.doItemsLayout()
    panel.view.scrollToBottom()
    assert not panel.grab().isNull()
    took = time.perf_counter() - began
    assert took < 2.5, took  # some 0.3 s on an idle core
    assert panel.model.rowCount() == 10_000
    option = QStyleOptionViewItem()
    option.font = panel.view.font()
    option.widget = panel.view
    began = time.perf_counter()
    for row in range(1000):
        panel.view.itemDelegate().sizeHint(option, panel.model.index(row))
    assert time.perf_counter() - began < 0.25


def test_the_next_row_is_current_after_an_answer_and_the_page_follows(qtbot: QtBot, program: Program) -> None:
    panel, canvas = program.suggestions.panel, program.desk.canvas
    press(program.window, "Alt+4")
    qtbot.waitUntil(panel.view.hasFocus)
    press(program.window, "Down")
    press(program.window, "Down")
    row, answered = panel.view.currentIndex().row(), panel.current
    assert answered is not None
    press(program.window, "Return")
    assert panel.view.currentIndex().row() == row
    now = panel.current
    assert now is not None
    assert now.id != answered.id
    assert canvas.current_mark == -now.id
    press(program.window, "Ctrl+Z")
    assert answered.id in {s.id for s in panel.model.shown}
    program.project.settle()
    press(program.window, "Ctrl+Shift+Z")
    assert answered.id not in {s.id for s in panel.model.shown}
    with qtbot.waitSignal(panel.model.rowsRemoved):
        QTest.mouseClick(panel.reject_button, Qt.MouseButton.LeftButton)
    assert panel.current is not None
    assert canvas.current_mark == -panel.current.id  # by mouse too


def test_the_menu_names_what_would_be_answered(qtbot: QtBot, program: Program) -> None:
    panel = program.suggestions.panel
    press(program.window, "Alt+4")
    found = next(s for s in panel.model.shown if s.words == "سيرغي لافروف")
    panel.select(found.id)
    same = program.suggestions.controller.same(found)
    QTest.mouseClick(panel.more_button, Qt.MouseButton.LeftButton)
    action = next(a for a in panel.menu.actions() if a.text().startswith("Accept «سيرغي لافروف»"))
    assert str(len(same)) in action.text()
    QTest.mouseClick(panel.menu, Qt.MouseButton.LeftButton, pos=panel.menu.actionGeometry(action).center())
    assert len(program.project.session.read.annotations(1)) == len(same)


def test_the_language_changes_with_the_panel_open(qtbot: QtBot, program: Program) -> None:
    panel = program.suggestions.panel
    press(program.window, "Alt+4")
    rows, current = panel.model.rowCount(), panel.current
    program.window.settings.language = "ar"
    assert panel.accept_button.text() == "قبول"
    assert panel.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert panel.why.text().strip()
    assert (panel.model.rowCount(), panel.current) == (rows, current)
    marks = [mark for mark in program.desk.canvas.marks() if mark.suggestion]
    assert all(mark.name.startswith("مقترح") or "اقتراح" in mark.name for mark in marks)


def test_an_accepted_quote_says_whose_words_it_holds_and_can_be_shown(qtbot: QtBot, program: Program) -> None:
    panel = program.suggestions.panel
    press(program.window, "Alt+4")
    quote = next(s for s in panel.model.shown if getattr(s.details, "speaker", None) is not None)
    panel.select(quote.id)
    press(program.window, "Return")
    assert isinstance(quote.details, QuoteDetails)
    assert quote.details.speaker is not None
    assert quote.details.speaker.name in panel.last.text()
    QTest.mouseClick(panel.show_button, Qt.MouseButton.LeftButton)
    (made,) = program.project.session.read.annotations(1)
    assert program.desk.canvas.current_mark == made.id
    program.desk.show(2)
    assert not panel.show_button.isVisibleTo(panel)


def test_a_filter_that_hides_all_says_so_and_is_remembered(program: Program) -> None:
    panel = program.suggestions.panel
    press(program.window, "Alt+4")
    QTest.mouseClick(panel.filter_row.buttons[SuggestionKind.FIGURE], Qt.MouseButton.LeftButton)
    assert program.window.settings.text("suggestions_kind") == SuggestionKind.FIGURE
    panel.set_suggestions([made(1)], analysed=True)
    assert panel._stack.currentWidget() is panel.nothing
    assert panel.current is None
    assert not panel.accept_button.isEnabled()
    panel.set_suggestions([], analysed=False)
    assert panel._stack.currentWidget() is panel.unread
    panel.set_reading(True)
    assert panel._stack.currentWidget() is panel.reading


def test_nothing_can_be_answered_in_a_project_that_another_window_writes(qtbot: QtBot, program: Program) -> None:
    path = program.project.session.path
    program.project.close()
    with Session.open(path) as first:
        program.projects.open(path)
        assert program.project.read_only
        program.desk.show(1)
        panel = program.suggestions.panel
        press(program.window, "Alt+4")
        assert panel.model.rowCount()
        assert not panel.accept_button.isEnabled()
        before = len(first.read.suggestions(1))
        press(program.window, "Return")
        press(program.window, "Shift+Return")
        press(program.window, "Delete")
        program.desk.focus_page()
        press(program.window, "F7")
        press(program.window, "y")
        press(program.window, "Shift+X")
        assert len(first.read.suggestions(1)) == before
        program.project.close()


def dialogs(program: Program) -> list[QWidget]:
    project = program.project
    return [
        BulkDialog(project, program.suggestions.controller.label_of, program.window, article_id=1),
        WordsDialog(project, program.window),
        AnswersDialog(project, 1, program.window),
    ]


def nameless(dialog: QWidget) -> list[QWidget]:
    """What can have the focus now and says nothing to a screen reader."""
    found = [w for w in focusable(dialog) if w.isVisibleTo(dialog) and not w.accessibleName()]
    return [w for w in found if not (isinstance(w, QAbstractButton) and w.text())]


def test_panel_and_dialogs_say_their_names(program: Program, assert_accessible: Callable[[QWidget], None]) -> None:
    press(program.window, "Alt+4")
    assert_accessible(program.suggestions.side)
    for dialog in dialogs(program):
        dialog.show()
        assert nameless(dialog) == []
        dialog.close()
        QApplication.processEvents()
