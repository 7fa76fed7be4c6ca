"""A whole review with the mouse alone: every decision, the filters, the names, the pictures, and back."""

from __future__ import annotations

import pytest
from editor import Editor
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from review_helpers import FIRST, compare, injured, two_that_disagree

from tahqiq.domain.inconsistencies import Verdict
from tahqiq.ui.actions import ActionId
from tahqiq.ui.views.pictures.scope import PictureKind
from tahqiq.ui.views.review.decision_panel import VERDICTS
from tahqiq.ui.views.review.rows import Grouping
from tahqiq.ui.views.review.view import LIST, NAMES, ReviewView
from tahqiq.ui.views.review.words import grouping_name

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def at_review(at_work: Editor) -> Editor:
    """Compared, with the review opened by a click."""
    two_that_disagree(at_work)
    compare(at_work)
    at_work.click(at_work.window.top.views._names["review"])
    review = at_work.program.review
    at_work.qtbot.waitUntil(lambda: review.controller.read_once and review.view.view().queue.model.rowCount() > 0)
    return at_work


def view_of(editor: Editor) -> ReviewView:
    return editor.program.review.view.view()


def click_row(editor: Editor, finding_id: int) -> None:
    """Scroll to a line of the queue and click it."""
    queue = view_of(editor).queue
    index = queue.model.index(queue.model.position(finding_id))
    queue.view.scrollTo(index)
    QTest.mouseClick(queue.view.viewport(), LEFT, pos=queue.view.visualRect(index).center())


def menu_in_sight() -> QMenu:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible()]
    assert found
    return found[-1]


def click_in_menu(menu: QMenu, words: str) -> None:
    action = next(a for a in menu.actions() if words in a.text())
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())


def shown(button: QWidget) -> bool:
    return button.isVisible() and button.isEnabled() and not button.visibleRegion().isEmpty()


@pytest.mark.parametrize("action", list(VERDICTS))
def test_each_decision_has_a_button_and_can_be_taken_back_by_one(at_review: Editor, action: ActionId) -> None:
    view, found = view_of(at_review), injured(at_review)
    click_row(at_review, found.id)
    assert shown(view.pane.decision.verdicts[action])
    at_review.click(view.pane.decision.verdicts[action])
    made = injured(at_review).decision
    assert made is not None
    assert made.verdict is VERDICTS[action]
    at_review.click(view.queue.status._names["decided"])
    click_row(at_review, found.id)
    assert shown(view.pane.decision.again)
    at_review.click(view.pane.decision.again)
    assert injured(at_review).decision is None


def test_the_right_value_the_event_and_the_context_are_clicked(at_review: Editor) -> None:
    view, found = view_of(at_review), injured(at_review)
    click_row(at_review, found.id)
    at_review.click(view.pane.decision.rights[1])
    made = injured(at_review).decision
    assert made is not None
    assert (made.verdict, made.right) == (Verdict.RIGHT, 1)
    at_review.click(view.queue.status._names["all"])
    click_row(at_review, found.id)
    context = view.pane.context
    at_review.click(view.pane.head._tools[2])
    assert view.pane.context == context + 1
    at_review.click(view.pane.head.two_events)
    assert at_review.session.read.event_words()[0].same is False


def test_groups_filters_and_many_at_once_by_mouse(at_review: Editor) -> None:
    view = view_of(at_review)
    queue = view.queue
    at_review.click(queue._order_button)
    click_in_menu(menu_in_sight(), grouping_name(Grouping.SOURCE))
    assert queue.model.grouping is Grouping.SOURCE
    rows = [n for n in range(queue.model.rowCount()) if queue.model.next_row(n - 1, 1) == n][:2]
    for n, modifier in zip(rows, (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier), strict=True):
        index = queue.model.index(n)
        queue.view.scrollTo(index)
        QTest.mouseClick(queue.view.viewport(), LEFT, modifier, queue.view.visualRect(index).center())
    chosen = [row.id for row in queue.selected]
    assert len(chosen) == 2
    at_review.click(view.pane.decision.verdicts[ActionId.DECIDE_DISMISSED])
    decided = [at_review.session.read.inconsistency(i).decision for i in chosen]
    assert all(d is not None and d.verdict is Verdict.DISMISSED for d in decided)


def test_the_article_opens_by_its_button_and_the_way_back_is_a_click(at_review: Editor) -> None:
    view, found = view_of(at_review), injured(at_review)
    click_row(at_review, found.id)
    at_review.click(view.pane.passages.cards[0].read)
    at_review.wait_for_article(FIRST)
    at_review.click(at_review.window.top.views._names["review"])
    assert view.finding is not None
    assert view.finding.id == found.id
    QTest.mouseDClick(view.pane.passages.cards[0].text, LEFT, pos=QPoint(30, 30))
    at_review.wait_for_article(FIRST)


def test_the_house_spelling_is_chosen_and_taken_back_by_mouse(at_review: Editor) -> None:
    view = view_of(at_review)
    at_review.click(view.switch._names[NAMES])
    names = view.names
    at_review.qtbot.waitUntil(lambda: names.row is not None and not names._asking.busy)
    row = names.row
    assert row is not None
    index = names.spellings.index(1)
    QTest.mouseClick(names.view.viewport(), LEFT, pos=names.view.visualRect(index).center())
    wanted = row.cluster.spellings[1].text
    assert shown(names.head.house)
    at_review.click(names.head.house)
    settled = {h.text: h.house for h in at_review.session.read.house_spellings()}
    assert settled[row.name] == wanted


def test_the_pictures_are_reached_and_left_by_mouse(at_review: Editor) -> None:
    view = view_of(at_review)
    pictures = view.pictures.view()
    for kind in PictureKind:
        at_review.click(view.switch._names[kind])
        at_review.qtbot.waitUntil(lambda: not pictures._reading.busy)
        assert pictures.kind is kind
        if pictures.board.isVisible() and pictures.board.picture.targets:
            zoom = pictures.board.zoom
            at_review.click(pictures.larger)
            assert pictures.board.zoom > zoom
    at_review.click(view.switch._names[LIST])
    assert view.page == LIST
