"""An editor reviews: compares, sees both passages, decides, takes it back, compares again, picks a spelling."""

from __future__ import annotations

from pathlib import Path

import pytest
from editor import Editor, begin
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from review_helpers import FIRST, SECOND, STORM, STORM_TOO, compare, injured, two_that_disagree
from ui_helpers import type_text

from tahqiq.domain.inconsistencies import Verdict
from tahqiq.services.commands.articles import NewArticle, SetParticulars
from tahqiq.services.correcting import plan_correction
from tahqiq.ui.reading.side_panel import VERSIONS
from tahqiq.ui.views.review.view import NAMES, ReviewView

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def reviewer(at_work: Editor) -> Editor:
    """An editor whose sample project has two more articles, which disagree; nothing was compared yet."""
    two_that_disagree(at_work)
    return at_work


def open_review(editor: Editor) -> ReviewView:
    """Alt+5, and wait for the list."""
    editor.press("Alt+5")
    view = editor.program.review.view.view()
    editor.qtbot.waitUntil(lambda: editor.program.review.controller.read_once, timeout=20000)
    editor.qtbot.waitUntil(lambda: view.queue.isAncestorOf(QApplication.focusWidget()))
    return view


def take_in_hand(editor: Editor, view: ReviewView, wanted: int) -> None:
    """Walk down the queue until a finding is in hand."""
    for _ in range(200):
        if view.finding is not None and view.finding.id == wanted:
            return
        editor.press("J")
    raise AssertionError(wanted)


def test_before_anything_was_compared_the_review_says_how(reviewer: Editor) -> None:
    view = open_review(reviewer)
    assert view.queue.pages.uncompared.isVisible()
    compare(reviewer)
    reviewer.qtbot.waitUntil(lambda: view.queue.model.rowCount() > 0)
    assert view.queue.view.hasFocus()


def test_find_see_both_decide_and_take_it_back(reviewer: Editor) -> None:
    compare(reviewer)
    view = open_review(reviewer)
    take_in_hand(reviewer, view, injured(reviewer).id)
    cards = view.pane.passages.cards
    assert [c.shown.article.source for c in cards if c.shown] == ["الصباح", "النهار"]
    for card, text in zip(cards, (STORM, STORM_TOO), strict=True):
        shown = card.shown
        assert shown is not None
        assert shown.excerpt.sentence_text in text.replace("\n", " ")
    reviewer.press("2")
    made = injured(reviewer).decision
    assert made is not None
    assert (made.verdict, made.right, made.value) == (Verdict.RIGHT, 1, "15")
    reviewer.press("Ctrl+Z")
    assert injured(reviewer).decision is None
    assert view.finding is not None
    assert view.finding.id == injured(reviewer).id


def test_what_is_dismissed_does_not_come_back_when_the_articles_are_compared_again(reviewer: Editor) -> None:
    compare(reviewer)
    view = open_review(reviewer)
    take_in_hand(reviewer, view, injured(reviewer).id)
    reviewer.press("R")
    reviewer.type("رقم الصباح أقدم")
    reviewer.press("Esc", "X")
    reviewer.session.do(SetParticulars(FIRST, title="عاصفة تضرب ميناء السلام"))  # its basis is another now
    compare(reviewer)
    decided = injured(reviewer).decision
    assert decided is not None
    assert (decided.verdict, decided.note) == (Verdict.DISMISSED, "رقم الصباح أقدم")
    shown = [row.id for row in view.queue.model.shown]
    assert injured(reviewer).id not in shown


def test_in_a_second_window_the_review_is_read_and_nothing_can_be_decided_or_typed(
    reviewer: Editor, tmp_path: Path
) -> None:
    compare(reviewer)
    second = begin(reviewer.qtbot, tmp_path)
    second.program.projects.start(None)
    assert second.program.project.read_only
    second.window.notices.clear()
    view = open_review(second)
    take_in_hand(second, view, injured(reviewer).id)
    second.press("2", "X", "R")
    panel = view.pane.decision
    buttons = [button for button in (*panel.verdicts.values(), *panel.rights) if button.isVisible()]
    assert len(buttons) == 7
    assert not any(button.isEnabled() for button in buttons)
    assert panel.rationale.isReadOnly()
    assert injured(reviewer).decision is None
    assert second.window.notices.notice is None
    second.leave()


def test_from_the_review_to_the_article_and_from_its_margin_back(reviewer: Editor) -> None:
    compare(reviewer)
    view = open_review(reviewer)
    found = injured(reviewer)
    take_in_hand(reviewer, view, found.id)
    reviewer.press("W")
    second = found.passages[1]
    reviewer.wait_for_article(second.article_id)
    assert reviewer.canvas.caret() == second.start
    assert reviewer.window.current_view == "reading"
    reviewer.canvas.viewport().repaint()
    targets = reviewer.canvas.painter.targets.signs
    sign = next(t for t in targets if any(s.id == found.id for s in t.signs))
    QTest.mouseClick(reviewer.canvas.viewport(), Qt.MouseButton.LeftButton, pos=sign.rect.center().toPoint())
    assert reviewer.window.current_view == "review"
    assert view.finding is not None
    assert view.finding.id == sign.signs[0].id
    reviewer.press("Alt+1", "Alt+D")
    assert reviewer.window.current_view == "review"


def test_the_list_of_articles_counts_what_is_open(reviewer: Editor) -> None:
    compare(reviewer)
    model = reviewer.program.desk.list.model
    reviewer.qtbot.waitUntil(lambda: model.conflicts.get(FIRST, 0) > 0)
    before = model.conflicts[FIRST]
    view = open_review(reviewer)
    take_in_hand(reviewer, view, injured(reviewer).id)
    reviewer.press("S")
    reviewer.qtbot.waitUntil(lambda: model.conflicts.get(FIRST, 0) == before - 1)


def test_the_house_spelling_is_chosen_by_a_digit(reviewer: Editor) -> None:
    compare(reviewer)
    view = open_review(reviewer)
    view.show_page(NAMES)
    names = view.names
    reviewer.qtbot.waitUntil(lambda: len(names.names.rows) > 0)
    reviewer.press("/")
    type_text(names.field, "لافروف")
    reviewer.press("Return")
    assert names.row is not None
    spellings = [s.text for s in names.row.cluster.spellings]
    assert {"سيرغي لافروف", "سيرجي لافروف"} <= set(spellings)
    reviewer.press(str(spellings.index("سيرغي لافروف") + 1))
    said = {h.text: h.house for h in reviewer.session.read.house_spellings()}
    assert said["سيرجي لافروف"] == "سيرغي لافروف"
    reviewer.press("Ctrl+Z")
    assert reviewer.session.read.house_spellings() == []


def test_what_was_decided_goes_along_into_the_corrected_article_or_is_listed_beside_it(reviewer: Editor) -> None:
    compare(reviewer)
    view = open_review(reviewer)
    take_in_hand(reviewer, view, injured(reviewer).id)
    reviewer.press("X")
    new = "تصحيح: العاصفة ضربت مساء السبت.\n" + STORM_TOO
    plan = plan_correction(reviewer.session, SECOND, NewArticle("إصابات في عاصفة ميناء السلام", new))
    third = reviewer.session.do(plan.command)
    compare(reviewer)
    kept = injured(reviewer)
    assert kept.article_ids == (FIRST, third)
    assert kept.decision is not None
    assert kept.decision.verdict is Verdict.DISMISSED
    gone = new.replace("15 شخصًا", "عدد من الناس")
    reviewer.session.do(plan_correction(reviewer.session, third, NewArticle("إصابات في عاصفة", gone)).command)
    fourth = reviewer.session.read.articles()[-1].id
    reviewer.press("Alt+1")
    assert reviewer.program.desk.show(fourth)
    reviewer.settle()
    panel = reviewer.program.versions.panel
    reviewer.program.suggestions.side.show_panel(VERSIONS)
    assert panel.left.isVisible()
    assert "15" in panel.left.text()
    reviewer.press("Ctrl+Z")
    reviewer.settle()
    assert injured(reviewer).decision is not None
