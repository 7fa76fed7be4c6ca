"""Folding: idempotent, one character at a time, and always with the way back."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from tahqiq.domain.folding import DROPPED_CLASS, Folded, fold, fold_with_map, name_key
from tahqiq.domain.folding_pattern import occurrences, words_of

ARABIC = st.text(
    st.sampled_from("اأإآٱبتثوؤيىئیکگكهةلا ءىً ٌ ّ ـ َ ُ  \u200f\u200e\u0670\u00a0٠١۲3aAßİ«»-،.\nﻻﷲﷺﺎﻟ"), max_size=40
)
TEXT = ARABIC | st.text(max_size=40)


@given(TEXT)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(TEXT, TEXT)
def test_each_character_folds_by_itself(first: str, second: str) -> None:
    assert fold(first + second) == fold(first) + fold(second)


@given(TEXT)
def test_the_map_leads_back_to_the_character_that_each_came_from(text: str) -> None:
    folded = fold_with_map(text)
    assert folded.text == fold(text)
    assert len(folded.origin) == len(folded.text)
    assert list(folded.origin) == sorted(folded.origin)
    assert all(char in fold(text[at]) for char, at in zip(folded.text, folded.origin, strict=True))


@given(TEXT, st.data())
def test_a_folded_span_and_its_original_fold_to_the_same(text: str, data: st.DataObject) -> None:
    folded: Folded = fold_with_map(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    left, right = folded.span(start, end)
    assert 0 <= left <= right <= len(text)
    assert folded.text[start:end] in fold(text[left:right]) + fold(text[left : right + 1])


def test_every_character_of_unicode_folds_once_and_with_its_map() -> None:
    dropped = re.compile(DROPPED_CLASS)
    for code in range(0x20000):  # no plane above holds anything that folds
        char = chr(code)
        folded = fold(char)
        assert fold(folded) == folded, hex(code)
        if len(folded) != 1:
            assert fold_with_map(char).text == folded, hex(code)
        if dropped.match(char):
            assert folded == "", hex(code)


@given(TEXT)
def test_the_key_of_a_name_is_its_own_key(name: str) -> None:
    assert name_key(name_key(name)) == name_key(name)


@given(TEXT, st.lists(st.sampled_from(["قال", "وزير", "كيم", "لا", "a"]), min_size=1, max_size=2))
def test_a_word_is_found_exactly_where_the_text_folds_to_it(text: str, words: list[str]) -> None:
    phrase = " ".join(words)
    for start, end in occurrences(text, phrase):
        assert words_of(text[start:end]) == tuple(words)
    whole = words_of(text) == tuple(words)
    assert not whole or len(list(occurrences(text, phrase))) == 1
