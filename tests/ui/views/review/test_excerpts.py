"""What is shown round a passage: the sentences beside it, without the title that stands above them."""

from __future__ import annotations

import pytest

from tahqiq.domain.anchors import Anchor
from tahqiq.domain.inconsistencies import Passage
from tahqiq.ui.views.review.excerpts import excerpt

TITLE = "حريق في السوق"
TEXT = f"{TITLE}\nاندلع حريق فجر الثلاثاء. لقي 12 شخصا مصرعهم. وأخمدت النار بعد ساعات.\n"


def passage(words: str) -> Passage:
    start = TEXT.index(words)
    return Passage(1, Anchor(start, start + len(words), words), "12")


@pytest.mark.parametrize(
    ("words", "context", "title", "before"),
    [
        ("الثلاثاء", 1, TITLE, ""),
        ("الثلاثاء", 1, "", TITLE),
        ("الثلاثاء", 1, "عنوان آخر", TITLE),
        ("12", 1, TITLE, "اندلع حريق فجر الثلاثاء."),
        ("12", 2, TITLE, "اندلع حريق فجر الثلاثاء."),
        ("12", 0, TITLE, ""),
        ("حريق في السوق", 1, TITLE, ""),
    ],
)
def test_the_title_is_not_shown_twice(words: str, context: int, title: str, before: str) -> None:
    shown = excerpt(TEXT, passage(words), context, title)
    assert shown.text[: shown.sentence[0]].strip() == before
    assert shown.text[slice(*shown.words)] == words
    assert TEXT[shown.place :].startswith(shown.text[: shown.words[1]].strip()[:5])
