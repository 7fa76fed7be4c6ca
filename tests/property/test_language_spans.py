"""On any text at all: spans lie inside it, on character boundaries, and the same text gives the same answer."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tahqiq.domain.text import Span
from tahqiq.language.bidi_text import hidden_controls, to_visual, visual_lines
from tahqiq.language.clitics import split
from tahqiq.language.occurrences import occurrences
from tahqiq.language.quotations import quotations, quotations_at
from tahqiq.language.regions import find_publication_date, find_regions, find_source, find_title
from tahqiq.language.selection import core_at, growing, paragraph_at, quotation_at, sentence_at, word_at
from tahqiq.language.sentences import paragraphs, sentences
from tahqiq.language.words import WORDLIKE, tokens

PIECES = st.sampled_from(
    [
        *(
            "قال",
            "وقال",
            "والوزير",
            "بوتين",
            "وَقَالَ",
            "كـَ",
            "للروسي",
            "أ.ف.ب",
            "د.",
            "أ.د.",
            "ﻻ",
            "ﻭﷲ",
            "کیم",
            "جونج-أون",
        ),
        *(
            " ",
            " ",
            " ",
            "\n",
            ".",
            "..",
            "…",
            "؟",
            "،",
            "؛",
            ":",
            "«",
            "»",
            '"',
            "“",
            "”",
            "‘",
            "’",
            "'",
            "(",
            ")",
            "-",
            "_",
        ),
        *(
            "6.1",
            "٣٬٥٠٠",
            "2024",
            "1",
            "G20",
            "abc",
            "e\u0301",
            "1st",
            "👨‍👩‍👧",
            "🇸🇦",
            "1️⃣",
            "👍🏽",
            "\u0301",
            "\u064e",
            "\u200f",
        ),
        *("\u202e", "\u2067", "\ud800", "\x00", "\u200d", "http://a.b", "إقرأ أيضاً:", "المصدر: س", "كلمات دلالية:"),
        *("1 نوفمبر 2024", "جميع الحقوق محفوظة", "日本", "İ", "ß", "\u2029", "\u00a0", "ـ"),
    ]
)
TEXT = st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=60)
_MARK = re.compile("[\u0300-\u036f\u064b-\u0652\u0670\ufe0f]")


def on_boundary(text: str, offset: int) -> bool:
    """Whether no combining mark is cut from the letter before it."""
    return not (0 < offset < len(text) and _MARK.match(text[offset]) and text[offset - 1].isalpha())


@given(TEXT)
def test_tokens_cover_what_is_not_white_space_once(text: str) -> None:
    found = list(tokens(text))
    assert [i for t in found for i in range(t.start, t.end) if not text[i].isspace()] == [
        i for i, char in enumerate(text) if not char.isspace()
    ]
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(on_boundary(text, t.start) and on_boundary(text, t.end) for t in found)
    assert list(tokens(text)) == found


@given(TEXT)
def test_no_word_begins_with_a_mark(text: str) -> None:
    for token in tokens(text):
        if token.kind in WORDLIKE:
            assert not unicodedata.category(text[token.start]).startswith("M")


@given(TEXT)
def test_sentences_and_paragraphs_lie_in_order_and_lose_nothing(text: str) -> None:
    for found in (list(sentences(text)), list(paragraphs(text))):
        assert all(a.end <= b.start for a, b in pairwise(found))
        inside = {i for span in found for i in range(span.start, span.end)}
        assert all(text[i].isspace() for i in range(len(text)) if i not in inside)


@given(TEXT)
def test_quotations_hold_what_is_between_their_marks(text: str) -> None:
    for found in quotations(text):
        assert 0 <= found.start < found.content.start <= found.content.end <= found.end <= len(text)
        assert found.content.start == found.start + 1
        assert found.closed == (found.end == found.content.end + 1)


@given(TEXT, st.data())
def test_clicks_stay_inside_the_text_and_on_letters(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    word, core = word_at(text, offset), core_at(text, offset)
    assert word.contains(core)
    assert word.start <= offset <= word.end
    for span in (word, core, sentence_at(text, offset), paragraph_at(text, offset)):
        assert 0 <= span.start <= span.end <= len(text)
        assert on_boundary(text, span.start)
        assert on_boundary(text, span.end)
    inside = quotation_at(text, offset)
    assert inside is None or inside.end <= len(text)
    assert quotations_at(text, offset) == sorted(quotations_at(text, offset), key=lambda q: q.end - q.start)


@given(TEXT, st.data())
def test_growing_is_monotone_and_ends_with_the_whole_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    for _ in range(60):
        larger = growing(text, span)
        assert larger.contains(span) or not len(span)
        if larger == span:
            break
        assert len(larger) > len(span)
        span = larger
    assert span == Span(0, len(text))


@given(TEXT)
def test_the_core_of_a_word_is_its_end(word: str) -> None:
    found = split(word)
    assert found.core.end == len(word)
    ends = [0, *(clitic.end for clitic in found.clitics)]
    assert [clitic.start for clitic in found.clitics] == ends[:-1]
    assert found.core.start == ends[-1]
    assert found == split(word)


@given(TEXT)
@settings(max_examples=200)
def test_regions_cover_any_text(text: str) -> None:
    regions = find_regions(text)
    assert [r.start for r in regions] == [0, *(r.end for r in regions)][: len(regions)]
    assert (regions[-1].end if regions else 0) == len(text)
    find_title(text)
    find_source(text)
    find_publication_date(text)


@given(TEXT, st.sampled_from(["قال", "الوزير", "بوتين", "2024", "abc", "كيم جونج"]))
def test_occurrences_do_not_overlap(text: str, phrase: str) -> None:
    found = occurrences(text, phrase)
    assert all(0 <= s.start < s.end <= len(text) for s in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@given(TEXT, st.integers(1, 30))
def test_visual_lines_take_any_text(text: str, width: int) -> None:
    assert all("\n" not in line for line in visual_lines(text, width))
    to_visual(text).encode("utf-8")
    assert all(text[c.span.start : c.span.end] for c in hidden_controls(text))
