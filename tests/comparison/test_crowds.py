"""One text that a crowd of articles print: an agency's report on a great day."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.comparison.growth import BANK, BANK_LATER, GARDEN, TRAIN, keys

from tahqiq.comparison.candidates import FIRST, MOST, MemoryIndex, candidates
from tahqiq.comparison.events import group
from tahqiq.comparison.relatedness import relate_all


@pytest.mark.parametrize("count", [20, 79, 200])
def test_a_text_that_a_crowd_prints_is_one_event_and_each_is_held_beside_few(count: int) -> None:
    one = keys(1, TRAIN)
    articles = [replace(one, article_id=number + 1) for number in range(count)]
    others = [keys(1000 + number, story) for number, story in enumerate((BANK, BANK_LATER, GARDEN))]
    index = MemoryIndex([*articles, *others])
    pairs = [pair for some in relate_all([*articles, *others], index) for pair in some]
    crowd, *_ = group(pairs)
    assert crowd.article_ids == tuple(range(1, count + 1))
    assert crowd.copies == (crowd.article_ids,)
    assert len(pairs) <= count * (MOST + FIRST) / 2


def test_a_late_copy_finds_the_first_of_a_crowd_and_another_story_none() -> None:
    one = keys(1, TRAIN)
    index = MemoryIndex([replace(one, article_id=number + 1) for number in range(200)])
    found = candidates(replace(one, article_id=500), index)
    assert [each.article_id for each in found] == list(range(1, FIRST + 1))
    assert candidates(keys(501, GARDEN), index) == []
