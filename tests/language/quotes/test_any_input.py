"""What holds of any text at all."""

from __future__ import annotations

import sys
import unicodedata
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tahqiq.domain.articles import RegionRole
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.messages import Message
from tahqiq.language import reading
from tahqiq.language.detections import MentionFound, QuoteFound
from tahqiq.language.quotes.finding import find_quotes
from tahqiq.language.quotes.reasons import GROUNDS, reason
from tahqiq.language.regions import RegionGuess
from tahqiq.services.wording import LANGUAGES, sentence

WORDS = [
    "قال",
    "وأكدت",
    "أن",
    "إنه",
    "الوزير",
    "سلمى",
    "مشيرا",
    "إلى",
    "بحسب",
    "على",
    "حد",
    "قول",
    "وكالة",
    "نقلت",
    "عن",
    "سَنعمل",
    "لـ",
    "a",
]
SIGNS = [*'«»"“”:،.-()', "\n", "ـ", "\u200f", "\x00", "\ud800", ".."]
PIECES = st.sampled_from([word + " " for word in WORDS] + SIGNS)
TEXTS = st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=60)


def quotes(text: str, role: RegionRole = RegionRole.MAIN) -> list[QuoteFound]:
    at = text.find("سلمى")
    named = MentionFound(at, at + 4, EntityKind.PERSON, "سلمى", "", 0, 1.0, Message("why_mention_context"))
    region = RegionGuess(0, len(text), role, "")
    return find_quotes(text, regions=[region], mentions=[named] if at >= 0 else [])


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.sampled_from([RegionRole.MAIN, RegionRole.TITLE, RegionRole.EMBEDDED]))
def test_every_find_lies_inside_the_text_and_begins_and_ends_with_a_whole_character(
    text: str, role: RegionRole
) -> None:
    for found in quotes(text, role):
        for piece in filter(None, (found, found.cue, found.speaker)):
            assert 0 <= piece.start < piece.end <= len(text)
            assert not unicodedata.combining(text[piece.start])
            assert piece.end == len(text) or not unicodedata.combining(text[piece.end])
        assert 0 <= found.score <= 1


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_what_was_said_holds_neither_its_own_marks_nor_white_space_at_its_ends(text: str) -> None:
    for found in quotes(text):
        content = text[found.start : found.end]
        assert content == content.strip()
        if found.form == "direct" and found.why.code == "why_quote_marks":
            assert content[0] not in '«“"'
            assert content[-1] not in '»”"'


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_the_same_text_gives_the_same_answer(text: str) -> None:
    assert quotes(text) == quotes(text)


def test_every_reason_can_be_said_in_both_languages() -> None:
    for ground in GROUNDS:
        for place in ("after", "before", "carried", "source", "none"):
            for language in LANGUAGES:
                assert sentence(reason(ground, "أكد", place), language)


UNITS = ['"', "«", "« قال ", "قال أن ", 'قال الوزير "نحن هنا" أن ', "، قال إن، مشيرا إلى ", "قال: نحن ", "أكد "]
UNITS += ["قتل رجل، بحسب مصدر، ", "قال أن شيء ، ، ، ،", "قال الوزير إن الباب مغلق.\n", "الذي قال ", "” “ » « "]


@pytest.mark.parametrize("unit", UNITS)
def test_twice_the_text_takes_at_most_about_twice_the_work(unit: str) -> None:
    short, long = (_work(unit * (size // len(unit))) for size in (6_000, 12_000))
    assert long < 2.6 * short + 2_000


def _work(text: str) -> int:
    """The calls that a text costs."""
    calls = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    reading.forget()
    before = sys.getprofile()
    sys.setprofile(count)
    try:
        quotes(text)
    finally:
        sys.setprofile(before)
    return calls


def test_a_text_without_a_space_is_read() -> None:
    assert quotes("قال" * 200_000) == []
