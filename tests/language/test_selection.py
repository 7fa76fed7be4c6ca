"""What a double click, and the key that grows a selection, take."""

from __future__ import annotations

import time

import pytest

from tahqiq.domain.resources import seeds
from tahqiq.domain.text import Span
from tahqiq.language.selection import core_at, growing, paragraph_at, quotation_at, sentence_at, word_at

TEXT = "قال المتحدث. وأضاف والوزير يبتسم: «إن العلاقات جيدة. وستبقى كذلك» في موسكو.\nفقرة ثانية."


def at(words: str) -> int:
    return TEXT.index(words)


def shown(span: Span | None) -> str:
    assert span is not None
    return TEXT[span.start : span.end]


def test_a_double_click_takes_the_word_without_its_clitics() -> None:
    for clicked, core, word in [
        ("وأضاف", "أضاف", "وأضاف"),
        ("والوزير", "وزير", "والوزير"),
        ("وستبقى", "تبقى", "وستبقى"),
    ]:
        for offset in range(at(clicked), at(clicked) + len(clicked) + 1):
            assert shown(core_at(TEXT, offset)) == core
            assert shown(word_at(TEXT, offset)) == word


def test_between_words_there_is_nothing() -> None:
    assert core_at("ا  ب", 2) == Span(2, 2)
    assert word_at("", 0) == Span(0, 0)


def test_a_sentence_a_quotation_and_a_paragraph() -> None:
    offset = at("جيدة")
    assert shown(sentence_at(TEXT, offset)) == "وأضاف والوزير يبتسم: «إن العلاقات جيدة."
    assert shown(quotation_at(TEXT, offset)) == "إن العلاقات جيدة. وستبقى كذلك"
    assert shown(paragraph_at(TEXT, offset)) == TEXT.split("\n")[0]
    assert quotation_at(TEXT, 0) is None


def test_the_selection_grows_from_the_core_to_the_whole_text() -> None:
    span = Span(at("وستبقى"), at("وستبقى"))
    steps = []
    while (larger := growing(TEXT, span)) != span:
        assert larger.contains(span) or not steps
        steps.append(shown(larger))
        span = larger
    assert steps == [
        "تبقى",
        "وستبقى",
        "وستبقى كذلك",
        "إن العلاقات جيدة. وستبقى كذلك",
        "«إن العلاقات جيدة. وستبقى كذلك»",
        "وأضاف والوزير يبتسم: «إن العلاقات جيدة. وستبقى كذلك» في موسكو.",
        TEXT.split("\n")[0],
        TEXT,
    ]


def test_a_selection_inside_words_grows_to_whole_words_first() -> None:
    start, end = at("العلاقات") + 3, at("جيدة") + 2
    assert shown(growing(TEXT, Span(start, end))) == "علاقات جيدة"


def test_the_whole_text_does_not_grow() -> None:
    assert growing(TEXT, Span(0, len(TEXT))) == Span(0, len(TEXT))
    assert growing("", Span(0, 0)) == Span(0, 0)
    with pytest.raises(IndexError):
        growing(TEXT, Span(0, len(TEXT) + 1))


@pytest.mark.parametrize("offset", [8, 9, 10, 11])
def test_a_caret_in_white_space_takes_the_word_before_it_never_the_whole_text(offset: int) -> None:
    text = "قال شيئا\n\n\n"
    assert growing(text, Span(offset, offset)) == Span(4, 8)


def test_a_caret_before_the_first_word_takes_that_word() -> None:
    assert growing("\n\n قال شيئا", Span(0, 0)) == Span(3, 6)
    assert growing(" \n", Span(1, 1)) == Span(0, 2)


def test_a_megabyte_answers_as_fast_as_a_page() -> None:
    page = "\n".join(path.read_text(encoding="utf-8") for path in seeds())
    text = (page + "\n") * (1_000_000 // len(page))
    offsets = range(5_000, len(text), len(text) // 40)
    for offset in offsets:
        core_at(text, offset)
    began = time.process_time()
    for offset in offsets:
        core_at(text, offset)
        word_at(text, offset)
        sentence_at(text, offset)
        quotation_at(text, offset)
        growing(text, Span(offset, offset))
    each = (time.process_time() - began) / (5 * len(offsets))
    assert each < 0.01  # about 0.5 ms; the budget is 2 ms, the margin is for a busy machine
