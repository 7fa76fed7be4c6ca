"""The strip names keys that do something on the page that is in sight, and no others."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui_helpers import press

from tahqiq.domain.inconsistencies import InconsistencyKind
from tahqiq.services.comparison_run import ComparisonReport
from tahqiq.ui.views.pictures.scope import PictureKind
from tahqiq.ui.views.review.possible import LIST, NAMES

REPORT = ComparisonReport(compared=5, found={InconsistencyKind.FIGURE: 9})

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def offered(program) -> list[str]:
    QTest.qWait(60)
    return [keys for keys, _ in program.window.strip.hints.hints]


def test_in_the_list_the_decisions_are_offered_that_can_be_made(at_review):
    assert offered(at_review) == ["J", "S", "C", "1", "X", "Q", "Alt+1"]
    press(at_review.window, "Ctrl+A")
    assert "1" not in offered(at_review)


def test_of_what_is_decided_that_it_can_be_decided_anew(at_review):
    press(at_review.window, "X")
    at_review.shown.queue.status.chosen.emit("decided")
    assert "O" in offered(at_review)


@pytest.mark.parametrize("kind", list(PictureKind))
def test_while_a_picture_is_shown_no_decision_is_offered_but_the_way_into_it(at_review, kind, qtbot):
    at_review.shown.show_page(kind)
    view = at_review.shown.pictures.view()
    qtbot.waitUntil(lambda: not view._reading.busy)
    assert not {"S", "C", "1", "X", "J"} & set(offered(at_review))
    if view.board.isVisible() and view.board.picture.targets:
        assert "Tab" in offered(at_review)
        for _ in range(12):
            if QApplication.focusWidget() is view.board:
                break
            press(at_review.window, "Tab")
        assert offered(at_review) == ["←→↑↓", "Enter", "+", "−", "0", "Alt+1"]
    at_review.shown.show_page(LIST)
    qtbot.waitUntil(lambda: "S" in offered(at_review))


def test_in_names_the_keys_say_what_they_do_there(at_review, qtbot):
    at_review.shown.show_page(NAMES)
    qtbot.waitUntil(lambda: at_review.shown.names.row is not None)
    words = dict(at_review.window.strip.hints.hints) if offered(at_review) else {}
    assert set(words) == {"J", "1", "S", "N", "Q", "Alt+1"}
    assert words["S"] != "متفقان"


def test_the_notice_of_a_comparison_leads_into_the_review_and_is_gone_there(desk, qtbot):
    desk.review.comparing.finished.emit(REPORT)
    notices = desk.window.notices
    assert notices.notice is not None
    assert notices.notice.action
    press(desk.window, "Alt+5")
    qtbot.waitUntil(lambda: desk.window.current_view == "review")
    assert notices.notice is None
    desk.review.comparing.finished.emit(REPORT)
    assert notices.notice is not None
    assert not notices.notice.action
