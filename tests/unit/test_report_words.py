"""The words of a review's report, as they stand on a page that runs from right to left."""

from __future__ import annotations

import pytest
from bidi import get_display

from tahqiq.domain.inconsistencies import Verdict
from tahqiq.services.review_report import ReportDecision, ReportPassage
from tahqiq.services.review_words import ReportWords

DAY = "2024-11-01"


def in_sight(text: str) -> str:
    """The text as it stands on the page, from left to right, without marks of direction."""
    return "".join(c for c in get_display(text, base_dir="R") if c not in "\u2066\u2068\u2069")


@pytest.mark.parametrize("source", ["صدى البلد", "ILKHA", ""])
def test_a_date_behind_an_arabic_outlet_stands_the_right_way_round(source: str) -> None:
    passage = ReportPassage(1, "عنوان", source, "", DAY, "قبل ", "كلمة", " بعد", "", "", False)
    assert DAY in in_sight(ReportWords("ar").source(passage))


def test_a_moment_behind_an_arabic_name_stands_the_right_way_round() -> None:
    step = ReportDecision(Verdict.CONFLICT, "", "", "سارة", "2024-11-01T10:20:30+00:00")
    assert "2024-11-01 10:20 UTC" in in_sight(ReportWords("ar").step(step))


@pytest.mark.parametrize("value", [DAY, "2024-06-18/2024-06-19"])
def test_a_value_stands_the_right_way_round(value: str) -> None:
    passage = ReportPassage(1, "عنوان", "", "", None, "", "كلمة", "", value, "", False)
    assert value in in_sight(ReportWords("ar").value(passage))


def test_a_figure_that_a_headline_begins_with_stands_in_the_headline() -> None:
    passage = ReportPassage(1, "12,4 % نمو العمليات", "okaz", "", DAY, "", "12,4 %", "", "", "", False)
    assert in_sight(ReportWords("ar").source(passage)).endswith(f"% 12,4 · {DAY} · okaz")
