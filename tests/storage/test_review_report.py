"""What the report of a review tells of a decision."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_comparison import brought, city, small_compare

from tahqiq.domain.inconsistencies import Verdict
from tahqiq.domain.reviewing import ReviewFilter, ReviewStatus
from tahqiq.services.commands.review import Decide
from tahqiq.services.review_report import review_report
from tahqiq.services.session import Session


@pytest.fixture
def desk(path: Path) -> Session:
    """A new project."""
    return Session.create(path, "سارة")


def test_the_report_calls_right_every_passage_that_states_what_was_chosen(desk: Session) -> None:
    fifteen = city("إزمير", 15)
    brought(desk, [city("إزمير", 12), fifteen, f"{fifteen}\nرويترز"])
    small_compare(desk)
    (shown,) = desk.read.inconsistencies()
    desk.do(Decide((shown.id,), Verdict.RIGHT, 1))
    (item,) = review_report(desk, ReviewFilter(status=ReviewStatus.DECIDED)).items
    assert [(passage.words, passage.right) for passage in item.passages] == [("12", False), ("15", True), ("15", True)]
