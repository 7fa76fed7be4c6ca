"""The place in the queue is there again when the project is opened again, in this window or another."""

from __future__ import annotations

import pytest
import review_sample
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from ui_helpers import press, type_text

from tahqiq.domain.inconsistencies import InconsistencyKind, Severity, Verdict
from tahqiq.domain.reviewing import ReviewOrder, ReviewStatus
from tahqiq.services.commands.review import Decide
from tahqiq.services.session import Session
from tahqiq.ui.compose import Program
from tahqiq.ui.main_window import MainWindow
from tahqiq.ui.settings import Settings
from tahqiq.ui.views.review.place import Place, decoded, encoded
from tahqiq.ui.views.review.rows import Grouping, QueueFilter

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def started_again(qtbot, program):
    """Another window on the same project with the same settings, as after a restart; its review in sight."""
    path, settings = program.project.session.path, program.window.settings
    program.window.close()
    settings.save()
    window = MainWindow(Settings(settings.path))
    window.resize(1360, 620)
    other = Program(window, path)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    other.projects.start(path)
    press(window, "Alt+5")
    view = other.review.view.view()
    qtbot.waitUntil(lambda: other.review.controller.read_once)
    qtbot.waitUntil(lambda: view.queue.isAncestorOf(window.focusWidget()))
    other.shown = view
    return other


def test_after_a_restart_the_same_finding_is_in_hand_under_the_same_filter(at_review, qtbot):
    queue = at_review.shown.queue
    queue.set_order(ReviewOrder.ARTICLE)
    queue.set_grouping(Grouping.SOURCE)
    press(at_review.window, "/")
    type_text(queue.field, "الحلبي")
    press(at_review.window, "Return")
    qtbot.waitUntil(lambda: queue.model.filter.words == "الحلبي")
    press(at_review.window, "J")
    press(at_review.window, "J")
    there, top = at_review.shown.finding.id, queue.view.top_of_row
    shown = [row.id for row in queue.model.shown]
    assert len(shown) < 9
    other = started_again(qtbot, at_review)
    queue = other.shown.queue
    assert other.shown.finding.id == there
    assert [row.id for row in queue.model.shown] == shown
    assert queue.field.query == "الحلبي"
    assert (queue.model.order, queue.model.grouping) == (ReviewOrder.ARTICLE, Grouping.SOURCE)
    assert queue.view.top_of_row == top
    clear = next(b for b in queue.field.findChildren(QToolButton) if "clear" in b.defaultAction().objectName())
    qtbot.waitUntil(lambda: clear.property("opacity") == 1)
    QTest.mouseClick(clear, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(queue.model.shown) == 9)
    other.window.close()


def test_what_was_decided_is_listed_again_where_it_was(at_review, qtbot):
    press(at_review.window, "S")
    at_review.shown.queue.status.focus_stop.setFocus()
    press(at_review.window, "Left")
    assert at_review.shown.queue.model.filter.status is ReviewStatus.DECIDED
    there = at_review.shown.finding.id
    other = started_again(qtbot, at_review)
    assert other.shown.queue.model.filter.status is ReviewStatus.DECIDED
    assert other.shown.finding.id == there
    other.window.close()


def test_where_the_finding_is_not_listed_any_more_its_neighbour_is_in_hand(at_review, qtbot):
    for _ in range(3):
        press(at_review.window, "J")
    gone = at_review.shown.finding.id
    after = at_review.shown.queue.model.shown[4].id
    path = at_review.project.session.path
    at_review.project.close()
    with Session.open(path) as session:
        session.do(Decide((gone,), Verdict.SAME))
    at_review.project.open(path)
    qtbot.waitUntil(lambda: at_review.review.controller.read_once)
    assert at_review.shown.finding.id == after


def test_another_project_is_not_shown_through_the_filter_of_this_one(at_review, qtbot, tmp_path):
    path = at_review.project.session.path
    at_review.shown.show_article(4)
    assert len(at_review.shown.queue.model.shown) < 9
    other = tmp_path / "other.tahqiq"
    review_sample.make(other).close()
    at_review.project.open(other)
    qtbot.waitUntil(lambda: len(at_review.shown.queue.model.shown) == 9)
    at_review.project.open(path)
    qtbot.waitUntil(lambda: 0 < len(at_review.shown.queue.model.shown) < 9)
    assert at_review.shown.queue.model.filter.article_id == 4


@pytest.mark.parametrize("text", ["", "{", "[]", '{"filter": 3, "order": "up", "finding": "a"}'])
def test_a_place_that_is_not_understood_is_the_beginning(text):
    assert decoded(text) == Place()


def test_a_place_comes_back_as_it_was_kept():
    shown = QueueFilter(
        ReviewStatus.ALL,
        frozenset({InconsistencyKind.DATE, InconsistencyKind.FIGURE}),
        None,
        frozenset({Severity.HIGH}),
        0.6,
        7,
        "عاصفة",
    )
    place = Place(12, 3, 40, shown, ReviewOrder.NEWEST, Grouping.EVENT)
    assert decoded(encoded(place)) == place
