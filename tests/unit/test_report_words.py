"""The words of a review's report, as they stand on a page that runs from right to left."""

from __future__ import annotations

import pytest
from bidi import get_display

from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity, Verdict
from tahqiq.domain.messages import Message
from tahqiq.services.review_report import ReportDecision, ReportItem, ReportPassage
from tahqiq.services.review_words import ReportWords
from tahqiq.services.wording import term

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


def plain(text: str) -> str:
    """The text without marks of direction."""
    return "".join(c for c in text if c not in "\u2066\u2068\u2069")


def item(kind: InconsistencyKind = InconsistencyKind.FIGURE, *steps: ReportDecision) -> ReportItem:
    return ReportItem(1, kind, Nature.CONFLICT, Severity.HIGH, 0.9, Message("x", {}), "", (), steps)


def valued(value: str, words: str = "كلمة", unit: str = "") -> ReportPassage:
    return ReportPassage(1, "عنوان", "", "", None, "", words, "", value, unit, False)


def test_a_value_stands_the_right_way_round() -> None:
    dated = item(InconsistencyKind.DATE)
    assert DAY in in_sight(ReportWords("ar").value(dated, valued(DAY)))
    said = plain(ReportWords("ar").value(dated, valued("2024-06-18/2024-06-19")))
    assert said.index("من 2024-06-18") < said.index("إلى 2024-06-19")


@pytest.mark.parametrize(
    ("value", "words", "said", "in_english"),
    [
        ("21/", "21 قتيلا على الأقل", "القيمة: 21 فأكثر", "means 21 or more"),
        ("10/", "أكثر من 10 أطنان", "القيمة: أكثر من 10", "means more than 10"),
        ("/5", "5 على الأكثر", "القيمة: 5 على الأكثر", "means 5 at most"),
        ("/5", "أقل من 5", "القيمة: أقل من 5", "means less than 5"),
        ("10/20", "بين 10 و20", "القيمة: 10–20", "means 10–20"),
        ("2015-08-01/", "منذ أغسطس", "القيمة: منذ 2015-08-01", "means from 2015-08-01 on"),
        ("/2015-08-01", "حتى أغسطس", "القيمة: حتى 2015-08-01", "means until 2015-08-01"),
    ],
)
def test_an_open_range_is_said_in_words(value: str, words: str, said: str, in_english: str) -> None:
    for language, expected in (("ar", said), ("en", in_english)):
        made = ReportWords(language).value(item(), valued(value, words))
        assert plain(made) == expected


def test_of_a_slip_the_usual_spelling_is_told_and_folded_words_never() -> None:
    said = ReportWords("ar").value(item(InconsistencyKind.SPELLING), valued("الاقتصادية", "الأقتصادية"))
    assert "الكتابة المعتادة: الاقتصادية" in plain(said)
    assert ReportWords("ar").value(item(InconsistencyKind.TITLE), valued("وزير خارجيه", "وزير الخارجية")) == ""


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_decision_is_never_taken_for_what_the_program_found(language: str) -> None:
    words = ReportWords(language)
    decided = item(InconsistencyKind.FIGURE, ReportDecision(Verdict.CONFLICT, "", "", "سارة", DAY))
    verdict = term("verdict", Verdict.CONFLICT, language)
    assert words.status(decided) != words.nature(decided)
    assert plain(words.status(decided)).endswith(f": {verdict}")
    assert words.status(decided).split(":")[0] != words.nature(decided).split(":")[0]
    assert words.status(item()) not in (words.nature(item()), "")


def test_a_figure_that_a_headline_begins_with_stands_in_the_headline() -> None:
    passage = ReportPassage(1, "12,4 % نمو العمليات", "okaz", "", DAY, "", "12,4 %", "", "", "", False)
    assert in_sight(ReportWords("ar").source(passage)).endswith(f"% 12,4 · {DAY} · okaz")
