"""One number of people, in one article with somebody among them and in the other with the same one besides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.spots import shown, spot
from tahqiq.comparison.stopwords import content_stem, is_content
from tahqiq.comparison.values.figures import Value, value_of
from tahqiq.comparison.values.numbers import agree
from tahqiq.comparison.values.subjects import noun_of
from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message

REACH = 6
"""Words behind what is counted in which it is said who is among them."""

_AMONG = ("بمن فيهم", "بما فيهم", "بمن فيها", "من بينهم", "بينهم", "منهم", "من ضمنهم")
_BESIDES = ("إضافة إلى", "بالإضافة إلى", "فضلا عن", "علاوة على", "إلى جانب", "عدا", "باستثناء", "إضافة ل")
_MARKERS = tuple((tuple(fold(words).split()), words in _AMONG) for words in (*_AMONG, *_BESIDES))


@dataclass(frozen=True, slots=True)
class Counted:
    """A number of people with who is among them, or comes to them: the stems, and the words from number to them."""

    value: Value
    noun: str
    among: bool
    who: frozenset[str]
    end: int


def inclusion_differences(a: Document, b: Document) -> Iterator[Finding]:
    """«ثلاثة مسافرين بمن فيهم القائد» here, «ثلاثة مسافرين إضافة إلى القائد» there.

    Args:
        a: an article.
        b: another that reports the same.
    """
    there = _counted(b)
    if not there:
        return
    for one in _counted(a):
        for other in there:
            if one.noun != other.noun or one.among is other.among or not one.who & other.who:
                continue
            if agree(one.value.number, other.value.number, rounding=False):
                spots = (
                    spot(a, 0, one.value.start, one.end, one.value.value),
                    spot(b, 1, other.value.start, other.end, other.value.value),
                )
                why = Message("why_conflict_included", {"a": shown(a, spots[0]), "b": shown(b, spots[1])})
                yield Finding(InconsistencyKind.FIGURE, Nature.CONFLICT, Severity.HIGH, 0.7, spots, why)
                return


def includes(document: Document, start: int) -> bool:
    """Whether the number at a place of a text is said to have somebody among those it counts: «بمن فيهم القائد».

    Args:
        document: an article.
        start: where the number begins, in code points.
    """
    return any(one.among and one.value.start == start for one in _counted(document))


def _counted(document: Document) -> tuple[Counted, ...]:
    known: tuple[Counted, ...] | None = document.__dict__.get("_counted")
    if known is None:
        known = tuple(_all_counted(document))
        document.__dict__["_counted"] = known
    return known


def _all_counted(document: Document) -> Iterator[Counted]:
    for figure in document.found.figures:
        sentence = document.sentence_at(figure.start)
        if sentence is None or figure.unit or figure.ordinal or not figure.about:
            continue
        _, first = document.word_range(figure.start, figure.end)
        last = min(sentence.last, first + REACH)
        for at in range(first, last):
            marker = next((m for m in _MARKERS if document.keys[at : at + len(m[0])] == m[0]), None)
            if marker is not None:
                begin = at + len(marker[0])
                end = min(sentence.last, begin + 2)
                who = frozenset(_person_stem(key) for key in document.keys[begin:end] if is_content(key))
                if who and end > begin:
                    value = value_of(document, figure)
                    yield Counted(value, noun_of(figure.about), marker[1], who, document.words[end - 1].end)
                break


def _person_stem(key: str) -> str:
    stem = content_stem(key)
    return stem.removesuffix("ها") if len(stem) > 4 else stem
