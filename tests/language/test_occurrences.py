"""Tag all other occurrences: the same words elsewhere, with clitics and in other spellings."""

from __future__ import annotations

import pytest

from tahqiq.domain.resources import seeds
from tahqiq.language.occurrences import occurrences


def marked(text: str, phrase: str, *, clitics: bool = True) -> str:
    """The text with every occurrence in brackets."""
    for span in reversed(occurrences(text, phrase, clitics=clitics)):
        text = f"{text[: span.start]}[{text[span.start : span.end]}]{text[span.end :]}"
    return text


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("بوتين", "قال [بوتين] و[بوتين] ل[بوتين]، ڤبوتين بوتينا"),
        ("مال", "كمال [مال] و[مال] بال[مال] كال[مال] الشمال"),
        ("وزير", "لل[وزير] وال[وزير] [وَزِيـر] وزيرة"),
        ("الروسي", "و[الروسي] ب[الروسي] روسي"),
        ("وزير الخارجية", "و[وزير  الخارجيّة] ل[وزير\nالخارجيه]"),
        ("بزشكيان", "و[بزشكيان] ل[بزشكيان] [بزشكيان]"),
        ("قال", "[قال] و[قال] ف[قال] مقال"),
        ("10", "[10] و[10] 110 [١٠]"),
        ("لندن", "ب[لندن] [لَندن]"),
        ("کیم", "و[كيم] [کیم]"),
        ("London", "[London] [LONDON] Londoner"),
        ("«»", "لا كلمة"),
    ],
)
def test_whole_words_in_any_spelling(phrase: str, expected: str) -> None:
    assert marked(expected.replace("[", "").replace("]", ""), phrase) == expected


def test_clitics_can_be_refused() -> None:
    assert marked("قال وقال", "قال", clitics=False) == "[قال] وقال"


def test_every_occurrence_in_the_seeds_is_the_phrase() -> None:
    total = 0
    for path in seeds():
        text = path.read_text(encoding="utf-8")
        for span in occurrences(text, "روسيا"):
            assert text[span.start : span.end] == "روسيا"
            assert not text[span.end].isalpha()
            total += 1
    assert total > 20
