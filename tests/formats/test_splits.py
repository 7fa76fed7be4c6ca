"""Copies of one text never straddle training and test, and the same articles are always parted alike."""

from __future__ import annotations

import random
from collections import Counter
from itertools import count

from tahqiq.domain.text import text_hash
from tahqiq.formats.splits import TEST, TRAIN, VALIDATION, Splits

WORDS = [f"{a}{b}{c}" for a in "قكلمنه" for b in "اويسرت" for c in "بجدفعط"]


def article(seed: int, length: int = 120) -> str:
    return " ".join(random.Random(seed).choices(WORDS, k=length))


def parted(texts: dict[int, str], together: tuple[tuple[int, ...], ...] = ()) -> dict[int, str]:
    splits = Splits()
    for number, text in texts.items():
        splits.add(number, text, text_hash(text))
    return splits.parted(together)


def test_a_tenth_is_held_back_for_each() -> None:
    counts = Counter(parted({n: article(n) for n in range(200)}).values())
    assert counts == {TRAIN: 160, VALIDATION: 20, TEST: 20}


def test_copies_go_together_also_where_a_headline_and_a_paragraph_differ() -> None:
    texts = {n: article(n) for n in range(60)}
    numbers = count(100)
    copies = {next(numbers): f"{article(1000 + n, 12)} {texts[n]} {article(2000 + n, 12)}" for n in range(60)}
    found = parted(texts | copies)
    assert all(found[n] == found[100 + n] for n in range(60))
    assert set(found.values()) == {TRAIN, VALIDATION, TEST}


def test_articles_of_one_event_go_together() -> None:
    texts = {n: article(n) for n in range(90)}
    events = tuple((n, n + 30, n + 60, 5000) for n in range(30))
    found = parted(texts, events)
    assert all(found[n] == found[n + 30] == found[n + 60] for n in range(30))
    assert Counter(found.values())[TEST] in range(6, 13)


def test_numbers_and_order_do_not_matter() -> None:
    texts = [article(n) for n in range(50)]
    first = parted(dict(enumerate(texts)))
    second = parted({1000 - n: texts[n] for n in reversed(range(50))})
    assert [first[n] for n in range(50)] == [second[1000 - n] for n in range(50)]


def test_very_few_articles_are_for_training_first() -> None:
    assert parted({}) == {}
    assert parted({7: article(7)}) == {7: TRAIN}
    assert sorted(parted({7: article(7), 8: article(8)}).values()) == [TEST, TRAIN]
    assert sorted(parted({n: article(n) for n in range(3)}).values()) == [TEST, TRAIN, VALIDATION]
    assert set(parted(dict.fromkeys(range(1), "قال") | {2: "لا", 3: "نعم"}).values()) == {TEST, TRAIN, VALIDATION}
