"""An open range is told as the article words it: «أكثر من 10» leaves ten out, «10 على الأقل» does not."""

from __future__ import annotations

import pytest

from tahqiq.ui.i18n import languages
from tahqiq.ui.views.review.values import figure_words


@pytest.mark.parametrize(
    ("language", "value", "printed", "said"),
    [
        ("en", "10/", "أكثر من 10 أطنان", "more than 10"),
        ("en", "10/", "10 أطنان على الأقل", "10 or more"),
        ("en", "10/", "ما لا يقل عن 10 أطنان", "10 or more"),
        ("en", "/10", "أقل من 10 أطنان", "less than 10"),
        ("en", "/10", "لا يتجاوز 10 أطنان", "10 at most"),
        ("ar", "10/", "يزيد على 10 أطنان", "أكثر من 10"),
        ("ar", "10/", "10 أطنان على الأقل", "10 فأكثر"),
        ("ar", "/10", "دون 10 أطنان", "أقل من 10"),
    ],
)
def test_a_bound_with_its_end_or_without(qapp, language: str, value: str, printed: str, said: str) -> None:
    before = languages().language
    try:
        languages().use(language)
        assert figure_words(value, "", printed) == said
    finally:
        languages().use(before)
