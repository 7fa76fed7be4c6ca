"""spaCy's numbers for strings and its MessagePack, which are made here without spaCy."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tahqiq.domain.anchors import anchor_at
from tahqiq.domain.annotations import Annotation
from tahqiq.formats.docbin import string_id, tokens_of
from tahqiq.formats.msgpack import packed, unpacked


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("", 0),
        ("قال", 3271224664869921545),
        ("12", 1124146173557384544),
        ("aaaaaaaaaaaaaaaaa", 13224509032931785873),
        ("PERSON", 380),
        ("ROOT", 8206900633647566924),
    ],
)
def test_strings_have_the_numbers_that_spacy_gives_them(text: str, number: int) -> None:
    assert string_id(text) == number


PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False)
    | st.text(st.characters(exclude_categories=("Cs",)))
    | st.binary(max_size=70_000),
    lambda inner: st.lists(inner, max_size=20) | st.dictionaries(st.text(max_size=3), inner, max_size=20),
)


@given(PLAIN)
def test_what_is_packed_is_unpacked(value: object) -> None:
    assert unpacked(packed(value)) == value  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "data", [b"", b"\xc1", b"\x91", b"\xa5abc", b"\x01\x01", b"\xdd\xff\xff\xff\xff", b"\x91" * 9999]
)
def test_what_is_no_messagepack_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="MessagePack"):
        unpacked(data)


def test_more_than_64_bits_do_not_fit() -> None:
    with pytest.raises(OverflowError):
        packed(1 << 64)
    with pytest.raises(OverflowError):
        packed(-(1 << 63) - 1)


def marked(text: str, *spans: tuple[int, int]) -> tuple[list[str], list[bool]]:
    """The tokens of a text with an annotation on each span, and which have their space with them."""
    tokens = tokens_of(text, tuple(Annotation(start + 1, 1, 1, (anchor_at(text, start, end),)) for start, end in spans))
    return [text[start:end] for start, end in tokens.places], tokens.spaces


@pytest.mark.parametrize(
    ("text", "spans", "words", "spaces"),
    [
        ("قال نعم", (), ["قال", "نعم"], [True, False]),
        ("قال نعم", ((0, 3), (4, 7)), ["قال", "نعم"], [True, False]),
        ("قال نعم", ((3, 7),), ["قال", " ", "نعم"], [False, False, False]),
        ("قال نعم", ((0, 4),), ["قال", " ", "نعم"], [False, False, False]),
        ("قال\tنعم", (), ["قال", "\t", "نعم"], [False, False, False]),
        ("قال  نعم", (), ["قال", " ", "نعم"], [True, False, False]),
        ("قال  نعم", ((0, 5),), ["قال", " ", "نعم"], [True, False, False]),
        (" قال ", (), [" ", "قال"], [False, True]),
        ("قال   نعم", ((0, 5),), ["قال", " ", " ", "نعم"], [True, False, False, False]),
    ],
)
def test_a_space_is_a_token_only_where_an_annotation_begins_or_ends_at_it(
    text: str, spans: tuple[tuple[int, int], ...], words: list[str], spaces: list[bool]
) -> None:
    assert marked(text, *spans) == (words, spaces)
