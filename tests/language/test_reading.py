"""The words of an article, read by what stands between two spaces: the same as its tokens one after the other."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tahqiq.domain.folding import fold
from tahqiq.domain.resources import seeds
from tahqiq.language import pieces, reading
from tahqiq.language.mentions import tokens as tagged
from tahqiq.language.words import tokens

SIGNS = [*'«»“”"()[]،؛:.؟!…-_/ \n\t\u00a0\u2028\u200f\u064e\u0640', "  ", "\ud800"]
WORDS = ["قال", "الوزير", "د", "أ", "و", "كلمة", "BBC", "12", "3.5", "http://a.b/c", "ﷺ", "س" * 41, "1/2/2015", "🙂"]
TEXTS = st.lists(st.sampled_from(SIGNS + WORDS), max_size=40).map("".join)


def one_by_one(text: str, start: int, end: int) -> list[tuple[int, int, str, str, bool]]:
    found, before = [], start
    for token in tokens(text, start, end):
        breaks = not {"\n", "\u2028", "\u2029"}.isdisjoint(text[before : token.start])
        found.append((token.start, token.end, token.kind, fold(text[token.start : token.end]), breaks))
        before = token.end
    return found


@settings(max_examples=400, deadline=None)
@given(TEXTS, st.data())
def test_words_are_the_tokens_of_any_text(text: str, data: st.DataObject) -> None:
    assert reading.read(text) == one_by_one(text, 0, len(text))
    assert all(isinstance(word, reading.Word) for word in reading.read(text))
    edges = sorted({0, len(text), *(at for token in tokens(text) for at in (token.start, token.end))})
    start, end = sorted(data.draw(st.lists(st.sampled_from(edges), min_size=2, max_size=2)))
    inner = [(*word[:4], word.breaks) for word in reading.read(text, start, end)]
    assert [word[:4] for word in inner] == [word[:4] for word in one_by_one(text, start, end)]


@settings(max_examples=400, deadline=None)
@given(TEXTS)
def test_sentences_of_the_tagger_do_not_depend_on_what_is_known_of_pieces(text: str) -> None:
    quick = tagged.sentences(text)
    found: list[list[tagged.Word]] = []
    current = tagged._read(text, 0, len(text), [], found)
    assert quick == ([*found, current] if current else found)


@pytest.mark.parametrize("path", seeds(), ids=lambda path: path.stem)
def test_words_of_the_sample_articles(path) -> None:  # type: ignore[no-untyped-def]
    text = path.read_bytes().decode()
    assert reading.read(text) == one_by_one(text, 0, len(text))


def test_what_is_remembered_of_pieces_has_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "REMEMBERED", 10)
    some = pieces.Pieces()
    for first in "ابتثجحخدذرزسش":
        for second in "ابتثج":
            assert some[first + second] == ((0, 2, first + second),)
            assert len(some) <= 10
    assert some["12"] == ()
    assert "12" not in some
