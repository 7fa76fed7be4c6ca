"""Text as kept, spans, anchors, and offsets in Qt's units."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tahqiq.domain.anchors import CONTEXT, Anchor, anchor_at
from tahqiq.domain.annotations import Annotation
from tahqiq.domain.text import Span, Utf16Map, as_stored, text_hash

TEXT = st.text(alphabet=st.one_of(st.sampled_from("اأبةوَ ـ،\n\r😀𐎀\u200f"), st.characters(exclude_categories=("Cs",))))


def test_line_ends_become_one_kind() -> None:
    assert as_stored("أ\r\nب\rج\n\r\n") == "أ\nب\nج\n\n"


@given(TEXT)
def test_what_is_kept_stays_as_it_is(text: str) -> None:
    kept = as_stored(text)
    assert as_stored(kept) == kept
    assert "\r" not in kept
    assert kept.replace("\n", "") == text.replace("\r", "").replace("\n", "")
    assert text_hash(kept) == text_hash(str(kept))


@given(TEXT, st.data())
def test_an_anchor_has_its_words_and_those_around(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    anchor = anchor_at(text, start, end)
    assert anchor.holds_in(text)
    assert anchor.span == Span(start, end)
    assert anchor.prefix + anchor.exact + anchor.suffix in text
    assert len(anchor.prefix) == min(start, CONTEXT)
    assert len(anchor.suffix) == min(len(text) - end, CONTEXT)
    assert not anchor_at(text + "!", start, len(text) + 1).holds_in(text)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (2, 1), (0, 6)])
def test_an_anchor_outside_the_text_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="outside"):
        anchor_at("نص ما", start, end)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (2, 1)])
def test_a_span_that_runs_backwards_is_none(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_a_span_contains_what_lies_wholly_inside_it() -> None:
    assert Span(0, 5).contains(Span(5, 5))
    assert not Span(0, 5).contains(Span(4, 6))


@given(TEXT)
def test_qt_offsets_and_ours_are_converted_both_ways(text: str) -> None:
    units = Utf16Map(text)
    for offset in range(len(text) + 1):
        there = len(text[:offset].encode("utf-16-le")) // 2
        assert units.to_utf16(offset) == there
        assert units.from_utf16(there) == offset


def test_the_middle_of_a_pair_counts_as_its_start() -> None:
    units = Utf16Map("أ😀ب")
    assert [units.from_utf16(i) for i in range(5)] == [0, 1, 1, 2, 3]


def test_interrupted_words_show_an_ellipsis() -> None:
    parts = (Anchor(0, 3, "قال"), Anchor(7, 10, "نعم"))
    annotation = Annotation(1, 1, 1, parts)
    assert (annotation.start, annotation.end, annotation.words) == (0, 10, "قال … نعم")
