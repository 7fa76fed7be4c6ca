"""The disk is full while an editor decides: it is said, nothing looks decided, what was typed stays for later."""

from __future__ import annotations

import pytest
from editor import Editor
from review_helpers import compare, injured, two_that_disagree

from tahqiq.domain.inconsistencies import Verdict
from tahqiq.domain.messages import Trouble
from tahqiq.services.session import Session
from tahqiq.ui.views.review.view import NAMES

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> dict[str, bool]:
    """A disk that can be filled."""
    state, do = {"full": False}, Session.do

    def doing(session: Session, command: object, initiator: object = None) -> object:
        if state["full"]:
            raise Trouble("disk_full", path=str(session.path))
        return do(session, command, initiator)  # type: ignore[arg-type]

    monkeypatch.setattr(Session, "do", doing)
    return state


@pytest.fixture
def at_review(at_work: Editor, disk: dict[str, bool]) -> Editor:
    """Compared, with the finding of the injured in hand."""
    two_that_disagree(at_work)
    compare(at_work)
    at_work.press("Alt+5")
    view = at_work.program.review.view.view()
    at_work.qtbot.waitUntil(lambda: at_work.program.review.controller.read_once and view.queue.view.hasFocus())
    assert view.show_finding(injured(at_work).id)
    return at_work


@pytest.mark.parametrize("key", ["S", "X", "2"])
def test_a_decision_that_finds_no_room_is_said_and_leaves_the_finding_open_in_hand(
    at_review: Editor, disk: dict[str, bool], key: str
) -> None:
    view, found = at_review.program.review.view.view(), injured(at_review)
    before = view.queue.model.rowCount()
    disk["full"] = True
    at_review.press(key)
    said = at_review.window.notices.notice
    assert said is not None
    assert said.text
    assert view.finding is not None
    assert view.finding.id == found.id
    assert view.finding.is_open
    assert view.queue.model.rowCount() == before
    assert view.pane.decision._state.text() == "لم يُتخذ قرار بعد."
    disk["full"] = False
    at_review.press(key)
    assert injured(at_review).decision is not None


def test_a_rationale_that_finds_no_room_stays_and_goes_with_the_decision_later(
    at_review: Editor, disk: dict[str, bool]
) -> None:
    view = at_review.program.review.view.view()
    at_review.press("R")
    at_review.type("سألنا الميناء: 15")
    disk["full"] = True
    at_review.press("Esc", "2")
    assert injured(at_review).decision is None
    assert view.pane.decision.rationale.typed() == "سألنا الميناء: 15"
    at_review.press("J", "K")
    assert view.show_finding(injured(at_review).id)
    assert view.pane.decision.rationale.typed() == "سألنا الميناء: 15"
    disk["full"] = False
    at_review.press("2")
    made = injured(at_review).decision
    assert made is not None
    assert (made.verdict, made.note) == (Verdict.RIGHT, "سألنا الميناء: 15")


def test_many_at_once_and_names_say_it_too(at_review: Editor, disk: dict[str, bool]) -> None:
    view = at_review.program.review.view.view()
    at_review.press("Ctrl+A")
    chosen = [row.id for row in view.queue.selected]
    disk["full"] = True
    at_review.press("X")
    assert at_review.window.notices.notice is not None
    assert [row.id for row in view.queue.selected] == chosen
    view.show_page(NAMES)
    at_review.qtbot.waitUntil(lambda: view.names.row is not None and not view.names._asking.busy)
    row = view.names.row
    at_review.press("2")
    assert at_review.session.read.house_spellings() == []
    assert view.names.row == row
    disk["full"] = False
    at_review.press("2")
    assert at_review.session.read.house_spellings()
