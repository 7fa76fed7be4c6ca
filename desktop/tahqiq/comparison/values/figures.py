"""Two figures in each other's place: are they one number?"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tahqiq.comparison.alignment import HELD
from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.slots import Slot, touching
from tahqiq.comparison.spots import short, shown, spot
from tahqiq.comparison.stopwords import content_stem, is_content
from tahqiq.comparison.values.numbers import (
    Number,
    agree,
    clock,
    cut_short,
    is_ordinal,
    number_in,
    number_of,
    same_clock,
    scaled,
    share_part,
)
from tahqiq.comparison.values.subjects import casualties, is_construct_dual, noun_of
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message
from tahqiq.language.detections import FigureFound
from tahqiq.language.measures import Measure, measures
from tahqiq.language.numerals import scale

MOST = 3
"""Numbers on one side of a change that are still put against those of the other, one by one."""


SEVERAL = 2
"""Words of names of places in two sentences from which on, none being the same, they tell of two regions."""

FEW, ALIKE = 6, 0.5
"""Stems of a sentence from which on a part of them must be the same for two sentences to be one statement."""

SCALED = 6
"""Equal words round a word for the size of a number."""

CLEAR = 14
"""Equal words round a change from which on it is certain that both sides are one statement."""


@dataclass(frozen=True, slots=True)
class Value:
    """A number in a passage: its place, what it may mean, and what is counted as printed."""

    start: int
    end: int
    number: Number
    value: str
    unit: str = ""
    about: str = ""
    ordinal: bool = False


def digits_difference(slot: Slot) -> Finding | None:
    """Digits here, other digits there, and all words round them the same: a date where one of them is part of one."""
    if not slot.change.single:
        return None
    here, there = number_in(slot.words_a[0]), number_in(slot.words_b[0])
    if here is None or there is None or is_ordinal(slot.words_a[0]) is not is_ordinal(slot.words_b[0]):
        return None
    one, other = slot.a.words[slot.change.a0], slot.b.words[slot.change.b0]
    times = clock(one.key), clock(other.key)
    if agree(here, there, rounding=False) or (times[0] and times[1] and same_clock(times[0], times[1])):
        return None
    if not (slot.dates[0] or slot.dates[1]):
        return None
    a = spot(slot.a, 0, one.start, one.end, one.key)
    b = spot(slot.b, 1, other.start, other.end, other.key)
    why = Message("why_conflict_figure_same", {"a": shown(slot.a, a), "b": shown(slot.b, b)})
    return Finding(InconsistencyKind.DATE, Nature.CONFLICT, Severity.MEDIUM, 0.8, (a, b), why)


def figure_difference(slot: Slot) -> Finding | None:
    """A number here, and another one in its place there."""
    here, there = values_in(slot.a, slot.change.a0, slot.change.a1), values_in(slot.b, slot.change.b0, slot.change.b1)
    if not here and there:
        here = _beside(slot.a, slot.change.a0, slot.change.a1, there[0])
    elif here and not there:
        there = _beside(slot.b, slot.change.b0, slot.change.b1, here[0])
    if not here or len(here) != len(there) or len(here) > MOST:
        return None
    for one, other in zip(here, there, strict=True):
        if not (may_be_one(slot, one, other) or _stands_elsewhere(slot, one, other) or _of_two_sentences(slot)):
            return finding(slot.a, slot.b, one, other, 0.9 if slot.context >= 4 else 0.75)
    return None


def may_be_one(slot: Slot, one: Value, other: Value) -> bool:
    """Whether two values in each other's place can both be right, or are not to be compared."""
    if _is_other_scale(slot) or _are_contrary_bounds(one.number, other.number):
        return False
    if not slot.change.single and (not comparable(one, other) or share_part(*_printed(slot, one, other))):
        return True
    if slot.change.before < HELD and share_part(*_printed(slot, one, other)):
        return True
    if not slot.change.tight and not (slot.change.held and _of_one_thing(one, other)):
        return True
    texts = _printed(slot, one, other)
    times = clock(texts[0]), clock(texts[1])
    if times[0] is not None and times[1] is not None and same_clock(times[0], times[1]):
        return True
    if cut_short(*texts) or _counts_items(slot.a, one) or _counts_items(slot.b, other):
        return True
    if one.ordinal is not other.ordinal or scaled(one.number, other.number) or _is_result(slot, one, other):
        return True
    if one.number.is_range and other.number.is_range:
        return (one.number.low, one.number.high) == (other.number.low, other.number.high)
    if one.number.bound == other.number.bound:
        return agree(one.number.exactly, other.number.exactly, rounding=False)
    return agree(one.number, other.number, rounding=False)


def _is_other_scale(slot: Slot) -> bool:
    """Whether the words for the size alone differ: «974 مليون» and «974 مليار»."""
    if not slot.change.single or slot.context < SCALED:
        return False
    here, there = scale(slot.words_a[0]), scale(slot.words_b[0])
    return here is not None and there is not None and here != there


def _are_contrary_bounds(one: Number, other: Number) -> bool:
    """Whether one number is limited from below and the other, which is the same, from above."""
    return {one.bound, other.bound} == {"lower", "upper"} and one.exactly.point == other.exactly.point is not None


def _printed(slot: Slot, one: Value, other: Value) -> tuple[str, str]:
    return slot.a.text[one.start : one.end], slot.b.text[other.start : other.end]


def _stands_elsewhere(slot: Slot, one: Value, other: Value) -> bool:
    """Whether one of the numbers is in the other article too, so that with few equal words each may be of its own."""
    if slot.context >= CLEAR and slot.change.single:
        return False
    return (other.value, other.unit) in slot.a.values or (one.value, one.unit) in slot.b.values


def _of_two_sentences(slot: Slot) -> bool:
    """Whether the sentences speak of different things: of two regions, or alike in few words only."""
    if slot.a is slot.b:
        return False
    here, there = (_places(document, place) for document, place in ((slot.a, slot.change.a0), (slot.b, slot.change.b0)))
    if min(len(here), len(there)) >= SEVERAL and not here & there:
        return True
    if slot.context >= CLEAR:
        return False
    stems = []
    for document, place in ((slot.a, slot.change.a0), (slot.b, slot.change.b0)):
        sentence = document.sentences[document.sentence_of[min(place, len(document.words) - 1)]]
        stems.append({content_stem(word.key) for word in sentence.words if is_content(word.key)})
    least = min(map(len, stems))
    return least >= FEW and len(stems[0] & stems[1]) < ALIKE * least


def _places(document: Document, word: int) -> frozenset[str]:
    """The stems of the names of places in the sentence of a word."""
    sentence = document.sentences[document.sentence_of[min(word, len(document.words) - 1)]]
    found = touching(document, document.found.mentions, sentence.first, sentence.last)
    names = [fold(mention.name) for mention in found if mention.kind is EntityKind.PLACE]
    return frozenset(content_stem(key) for name in names for key in name.split() if is_content(key))


def _is_result(slot: Slot, one: Value, other: Value) -> bool:
    """Whether both are of one result that is printed from either side: «4/1» and «1-4»."""
    results = [_RESULT.findall(d.text[max(0, v.start - 4) : v.end + 5]) for d, v in ((slot.a, one), (slot.b, other))]
    return any(sorted(x) == sorted(y) for x in results[0] for y in results[1])


_RESULT = re.compile(r"(?<!\d)(\d{1,2})\s?[-–/:]\s?(\d{1,2})(?!\d)")


def _counts_items(document: Document, value: Value) -> bool:
    """Whether a number only counts the items of a list: «2- …» at the beginning of a sentence."""
    around = document.sentence_at(value.start)
    after = document.text[value.end : value.end + 2].lstrip()[:1]
    return around is not None and around.start == value.start and after in ("-", "–", ")", ".", "ـ", "_", "/")


def _of_one_thing(one: Value, other: Value) -> bool:
    """Whether two numbers are said to be of one thing: by their unit, or by what they count."""
    return (one.unit == other.unit != "") or (noun_of(one.about) == noun_of(other.about) != "")


def comparable(one: Value, other: Value) -> bool:
    """Whether two numbers may be of one thing: the same unit, the same noun, or neither is said."""
    if one.unit or other.unit:
        return one.unit == other.unit
    nouns = noun_of(one.about), noun_of(other.about)
    return nouns[0] == nouns[1] or not nouns[0] or not nouns[1]


def values_in(document: Document, first: int, last: int) -> list[Value]:
    """The numbers that stand, also in part, in the words from ``first`` to before ``last``, outside dates."""
    figures = touching(document, document.found.figures, first, last)
    if not figures and not any(map(number_in, document.keys[first:last])):
        return []
    found = [value_of(document, figure) for figure in figures]
    taken = [(v.start, v.end) for v in found]
    taken += [(d.start, d.end) for d in touching(document, document.found.dates, first, last)]
    for word in document.words[first:last]:
        if not any(start < word.end and word.start < end for start, end in taken):
            number = number_in(word.key)
            if number is not None:
                found.append(Value(word.start, word.end, number, word.key, ordinal=is_ordinal(word.key)))
    return sorted(found, key=lambda value: value.start)


def value_of(document: Document, figure: FigureFound) -> Value:
    """A figure as a value that can be compared."""
    number = number_of(figure, document.text[figure.start : figure.end])
    return Value(figure.start, figure.end, number, figure.value, figure.unit, figure.about, figure.ordinal)


def _beside(document: Document, first: int, last: int, other: Value) -> list[Value]:
    """The number beside a change that has none: the end of «12» where the other has «12 ألف»; a dual is two."""
    for at in range(first, last):
        noun = noun_of(other.about)
        if noun and is_construct_dual(document.keys[at], noun):
            word = document.words[at]
            two = number_in("2")
            assert two is not None
            return [Value(word.start, word.end, two, "2", "", document.text[word.start : word.end])]
    near = values_in(document, max(0, first - 1), min(len(document.words), last + 1))
    return near[:1] if first == last else []


def finding(a: Document, b: Document, one: Value, other: Value, confidence: float) -> Finding:
    """The finding of two numbers that disagree."""
    here = spot(a, 0, one.start, one.end, one.value, one.unit)
    there = spot(b, 1, other.start, other.end, other.value, other.unit)
    about = one.about or other.about or _unit_words(one.unit or other.unit)
    params: dict[str, str | int | float] = {"a": shown(a, here), "b": shown(b, there)}
    why = Message("why_conflict_figure_same", params)
    if any(map(str.isalpha, about)):
        why = Message("why_conflict_figure", {**params, "about": short(about)})
    heavy = casualties(one.about) or casualties(other.about) or _early(a, one) or _early(b, other)
    severity = Severity.HIGH if heavy else Severity.MEDIUM
    return Finding(InconsistencyKind.FIGURE, Nature.CONFLICT, severity, confidence, (here, there), why)


def _early(document: Document, value: Value) -> bool:
    """Whether a number stands in the headline or in the first sentence below it."""
    around = document.sentence_at(value.start)
    return around is not None and (around.in_title or around in document.sentences[:2])


def _unit_words(unit: str) -> str:
    named = [words for words, measure in measures().items() if measure.code == unit and isinstance(measure, Measure)]
    return " ".join(named[0]) if named and unit else ""
