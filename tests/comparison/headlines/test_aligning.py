"""Which words of two headlines answer each other."""

from __future__ import annotations

import pytest

from tahqiq.comparison.headlines.aligning import Alignment, align
from tahqiq.comparison.headlines.items import items
from tahqiq.comparison.headlines.things import alternatives, place


def aligned(a: str, b: str) -> Alignment:
    return align(items(a), items(b))


def pairs(pair: Alignment) -> dict[str, str]:
    return {pair.a[match.a].folded: pair.b[match.b].folded for match in pair.matches}


def test_forms_synonyms_and_other_spellings_answer_each_other() -> None:
    found = aligned("مقتل نتنياهو في قنصلية أميركا عام 5", "مصرع نتانياهو في القنصلية وواشنطن أعوام خمسة")
    assert pairs(found) == {
        "مقتل": "مصرع",
        "نتنياهو": "نتانياهو",
        "في": "في",
        "قنصليه": "القنصليه",
        "اميركا": "وواشنطن",
        "عام": "اعوام",
        "5": "خمسه",
    }
    assert not found.alone_a
    assert not found.alone_b


def test_each_word_answers_one_word() -> None:
    found = aligned("ذهب وذهب", "الذهب")
    assert len(found.matches) == 1
    assert len(found.alone_a) == 1


def test_phrases_are_one_word_and_joined_words_are_two() -> None:
    assert [item.folded for item in items("الولايات المتحدة: حرب تركيا-أميركا")] == [
        "الولايات_المتحده",
        "حرب",
        "تركيا",
        "اميركا",
    ]


def test_spans_are_places_in_the_headline_as_printed() -> None:
    text = "«الـوِزَارةُ» تُعلن: 12 قتيلا.. والتحقيق مستمر"
    assert [text[item.start : item.end] for item in items(text)] == [
        "الـوِزَارةُ",
        "تُعلن",
        "12",
        "قتيلا",
        "والتحقيق",
        "مستمر",
    ]


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("الدولار", "اليورو", "money"),
        ("بتونس", "الجزائر", "place"),
        ("المصرية", "تركيا", "place"),
        ("الثلاثاء", "الخميس", "weekday"),
        ("وزير", "السفير", "office"),
        ("مصر", "المصريون", None),
        ("أميركا", "واشنطن", None),
        ("الدولار", "دولارات", None),
        ("الدولار", "القمر", None),
    ],
)
def test_two_things_of_one_kind_are_told_from_one_thing_in_two_words(a: str, b: str, kind: str | None) -> None:
    assert alternatives(a, b) == kind


@pytest.mark.parametrize(
    ("word", "expected"), [("الصينيون", "الصين"), ("للصين", "الصين"), ("من", None), ("صورة", None), ("مالية", None)]
)
def test_places_are_known_by_their_people_and_common_words_are_none(word: str, expected: str | None) -> None:
    assert place(word) == expected
