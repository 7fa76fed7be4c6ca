"""What holds of any two texts."""

from __future__ import annotations

import time
from itertools import pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.comparison.texts import BOATS, FIRE, article, pair

from tahqiq.comparison.alignment import align
from tahqiq.comparison.documents import Document, Source, prepare
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.inside import inside
from tahqiq.comparison.pairs import compare
from tahqiq.domain.articles import RegionRole
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.messages import Message
from tahqiq.language.detections import Detections, MentionFound
from tahqiq.language.regions import RegionGuess
from tahqiq.language.words import tokens

_WORDS = [*(FIRE + BOATS).split(), "15", "لم", "نفى", "الثلاثاء", "\n", "جريجوري", "3ر5", "٪", "�", "(", "«", "1-4"]
TEXTS = st.lists(st.sampled_from(_WORDS), max_size=60).map(" ".join) | st.text(max_size=80)
EDITS = st.lists(st.tuples(st.integers(0, 80), st.sampled_from(["", *_WORDS])), max_size=6)


def edited(edits: list[tuple[int, str]]) -> str:
    """The report of the fire with some words exchanged."""
    words = FIRE.split()
    for at, word in edits:
        words[at % len(words)] = word
    return " ".join(words)


def sound(finding: Finding, texts: tuple[str, str]) -> None:
    """Passages inside their texts, on the boundaries of words, with sentences around; a code and a confidence."""
    for spot in finding.spots:
        text = texts[spot.document]
        assert 0 <= spot.start < spot.end <= len(text)
        assert 0 <= spot.sentence[0] <= spot.start
        assert spot.end <= spot.sentence[1] <= len(text)
        inner = {place for one in tokens(text) for place in range(one.start + 1, one.end)}
        cut = {spot.start, spot.end} & inner
        assert all(text[spot.start - 1] in "وفبلكسـ" for place in cut if place == spot.start)
        assert spot.end not in cut
    assert finding.why.code.startswith("why_conflict_")
    assert 0 < finding.confidence <= 1


@settings(max_examples=60, deadline=None)
@given(a=TEXTS, b=TEXTS)
@example(a=FIRE, b=BOATS)
@example(a="", b="\ud83d")
@example(a="12", b="15")
def test_any_two_texts(a: str, b: str) -> None:
    one, other = article(a), article(b)
    result = compare(one, other)
    for finding in result.findings:
        sound(finding, (a, b))
    assert compare(one, other) == result
    for document, text in ((one, a), (other, b)):
        for finding in inside(document):
            sound(finding, (text, text))


@settings(max_examples=60, deadline=None)
@given(edits=EDITS)
def test_the_other_way_round_is_the_mirror(edits: list[tuple[int, str]]) -> None:
    a, b = FIRE, edited(edits)
    there, back = pair(a, b), pair(b, a)
    assert there.relation is back.relation
    found = [(f.kind, f.severity, [(s.start, s.end, s.value) for s in f.spots]) for f in there.findings]
    turned = [(f.kind, f.severity, [(s.start, s.end, s.value) for s in reversed(f.spots)]) for f in back.findings]
    assert sorted(found, key=str) == sorted(turned, key=str)
    assert all([s.document for s in f.spots] == [0, 1] for f in (*there.findings, *back.findings))


@settings(max_examples=40, deadline=None)
@given(text=TEXTS)
@example(text=FIRE)
@example(text=BOATS)
def test_a_text_says_nothing_else_than_itself(text: str) -> None:
    assert pair(text, text).findings == ()


@settings(max_examples=40, deadline=None)
@given(a=TEXTS, edits=EDITS)
def test_no_word_is_in_two_passages(a: str, edits: list[tuple[int, str]]) -> None:
    one, other = article(a + " " + FIRE), article(edited(edits) + " " + a)
    alignment = align(one, other)
    assert 0 <= alignment.copied <= 1
    for passage in alignment.passages:
        for first, second in pairwise(passage.runs):
            assert first.a + first.length <= second.a
            assert first.b + first.length <= second.b
        for run in passage.runs:
            here, there = one.keys[run.a : run.a + run.length], other.keys[run.b : run.b + run.length]
            assert here == there


def test_hostile_texts_take_time_that_grows_with_their_length() -> None:
    for unit in ("قال ", "قال الوزير إن ", "12 قتيلا و", "ا" * 30 + " ", FIRE + "\n"):
        times = []
        for length in (20_000, 80_000):
            a = article((unit * (length // len(unit) + 1))[:length])
            b = article(("ثم " + unit * (length // len(unit) + 1))[:length])
            began = time.process_time()
            compare(a, b)
            times.append(time.process_time() - began)
        assert times[1] < 12 * max(times[0], 0.02), (unit[:20], times)


def test_many_people_in_two_articles_take_time_that_grows_with_their_number() -> None:
    syllables = ("سام", "كو", "لي", "ما", "نا", "فر", "ون", "جي", "كا", "زو")
    words = [x + y for x in syllables for y in syllables]
    times = []
    for many in (1_000, 4_000):
        sides = [
            [f"{words[i % 97]} {words[i % 89]}{end}{syllables[i // 89 % 10]}" for i in range(many)] for end in "بد"
        ]
        one, other = (_speaking(side, number) for number, side in enumerate(sides))
        began = time.process_time()
        compare(one, other)
        times.append(time.process_time() - began)
    assert times[1] < 8 * max(times[0], 0.02), times


def _speaking(names: list[str], number: int) -> Document:
    said = "قال الوزير {} إن اللقاء جيد. "
    text = "".join(said.format(name) for name in names)
    mentions, at = [], 0
    for group, name in enumerate(names):
        start = text.index(name, at)
        at = start + len(name)
        mentions.append(
            MentionFound(start, at, EntityKind.PERSON, name, "", group, 0.9, Message("why_mention_context"))
        )
    regions = (RegionGuess(0, len(text), RegionRole.MAIN, "test"),)
    return prepare(Source(number, text), Detections(regions, mentions=tuple(mentions)))
