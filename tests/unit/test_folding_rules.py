"""Folding joins the spellings of a word and keeps the way back to its characters."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tahqiq.domain.folding import fold, fold_with_map, is_plain, name_key

ARABIC = st.text(alphabet=st.sampled_from("اأإآٱءئؤىيیېةهھکكگ٣۳3ـَّٰ\u200f\u200dﻻﷲﷺﺎ،. Aß\u00a0\u0301"), max_size=40)


@pytest.mark.parametrize(
    "spellings",
    [
        ("أحمد", "احمد", "أَحْمَد", "أحمـــد", "\u200fأحمد", "ٱحمد"),
        ("مستشفى", "مستشفي", "مستشفی"),
        ("مدرسة", "مدرسه", "مدرسۃ"),
        ("كوريا", "کوریا", "ڪوریا"),
        ("٢٠٢٤", "۲۰۲۴", "2024", "２０２４"),
        ("لا", "ﻻ"),
        ("الله", "ﷲ", "اللّٰه"),
        ("رؤوف", "رووف"),
        ("TASS", "tass", "ＴＡＳＳ"),
        ("İLKHA", "ILKHA", "ilkha"),
    ],
)
def test_spellings_fold_to_one(spellings: tuple[str, ...]) -> None:
    assert len({fold(s) for s in spellings}) == 1


@pytest.mark.parametrize(("a", "b"), [("سالم", "سليم"), ("علم", "عالم"), ("قلب", "كلب"), ("ماء", "ما")])
def test_different_words_stay_different(a: str, b: str) -> None:
    assert fold(a) != fold(b)


@given(st.one_of(ARABIC, st.text(max_size=40)))
@example("İ")
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.one_of(ARABIC, st.text(max_size=40)), st.data())
def test_the_way_back_leads_to_the_characters_that_folded_so(text: str, data: st.DataObject) -> None:
    folded = fold_with_map(text)
    assert folded.text == fold(text)
    assert len(folded.origin) == len(folded.text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    first, last = folded.span(start, end)
    assert 0 <= first <= last <= len(text)
    if start < end:
        assert folded.text[start:end] in fold(text[first:last])


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("سيرغي لافروف", "سيرجي لافروف"),
        ("غرينبيرغ", "جرينبيرج"),
        ("قاديروف", "كاديروف"),
        ("بن-غفير", "بن غفير"),
        ("أ. ب", "ا ب"),
    ],
)
def test_names_of_one_person_have_one_key(a: str, b: str) -> None:
    assert name_key(a) == name_key(b)


def test_the_quick_way_folds_as_the_careful_one() -> None:
    plain = [chr(i) for i in range(0x3000) if is_plain(chr(i))]
    assert {"ا", "a", "،", "…"} <= set(plain)
    for char in plain:
        assert fold(char) == fold(f"{char}A")[:-1]
        assert len(fold(char)) <= 1
