"""A headline against both texts: a word or a figure of it that neither text has, where both have another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from tahqiq.comparison.certainty import hedge_weight, hedged_below
from tahqiq.comparison.documents import Document, Sentence
from tahqiq.comparison.findings import Finding, Spot
from tahqiq.comparison.headlines.opposites import alike, step
from tahqiq.comparison.polarity import NEGATIONS
from tahqiq.comparison.spots import shown, spot, word_spot
from tahqiq.comparison.stopwords import content_stem, is_content
from tahqiq.comparison.values.figures import Value, value_of
from tahqiq.comparison.values.numbers import agree
from tahqiq.comparison.values.subjects import TIMES, is_people, noun_of
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message

SHARED = 3
"""Stems that headline and sentence must share for their figures to be compared."""

LONG = 3
"""Digits of a number in which one digit is a slip."""


def headline_differences(a: Document, b: Document) -> Iterator[Finding]:
    """What the headline of one says and neither text does.

    Args:
        a: an article.
        b: another that reports the same.
    """
    for one, other, turned in ((a, b, False), (b, a, True)):
        for title in _titles(one):
            found = (*_figures(one, other, title), *_words(one, other, title), *_hedges(one, other, title))
            for here, there, code, kind in found:
                yield against_text(one, other, here, there, code, kind, turned=turned)


def _titles(document: Document) -> list[Sentence]:
    return [sentence for sentence in document.sentences if sentence.in_title]


Difference = tuple[Spot, Spot, str, Severity]


def against_text(
    one: Document, other: Document, here: Spot, there: Spot, code: str, severity: Severity, *, turned: bool
) -> Finding:
    """The finding of a headline that says something else than the text of the other article.

    Args:
        one: the article with the headline.
        other: the one with the text.
        here: the words of the headline.
        there: those of the text.
        code: of the reason; with ``_turned`` at its end where the headline is of the second article.
        severity: how much it weighs.
        turned: ``one`` is the second article.
    """
    title, text = shown(one, here), shown(other, there)
    if not turned:
        spots = here, there
        why = Message(code, {"a": title, "b": text})
    else:
        spots = (
            spot(other, 0, there.start, there.end, there.value, there.unit),
            spot(one, 1, here.start, here.end, here.value, here.unit),
        )
        why = Message(code + "_turned", {"a": text, "b": title})
    return Finding(InconsistencyKind.HEADLINE, Nature.CONFLICT, severity, 0.65, spots, why)


# -- figures


def _figures(one: Document, other: Document, title: Sentence) -> Iterator[Difference]:
    for value, near in figure_against_text(one, other, title):
        here = spot(one, 0, value.start, value.end, value.value, value.unit)
        there = spot(other, 1, near.start, near.end, near.value, near.unit)
        yield here, there, "why_conflict_headline", Severity.HIGH


def figure_against_text(one: Document, other: Document, title: Sentence) -> Iterator[tuple[Value, Value]]:
    """Figures of a headline with which no figure of either text agrees, and that of the same thing in the other text.

    Args:
        one: the article with the headline.
        other: another of the same event, or the same article.
        title: the headline.
    """
    bodies = _body_values(one) + _body_values(other)
    stems = frozenset(content_stem(word.key) for word in title.words if is_content(word.key))
    for figure in one.found.figures:
        if not title.start <= figure.start < title.end or figure.ordinal:
            continue
        value = value_of(one, figure)
        if (
            not (value.unit or value.about)
            or (value.unit in TIMES and not value.value.isdigit())
            or any(agree(value.number, v.number, rounding=True) for v in bodies)
        ):
            continue
        candidates = [v for v in _body_values(other) if _same_thing(value, v) and not v.ordinal]
        if value.unit in TIMES:
            candidates = [v for v in candidates if _a_digit_apart(value.value, v.value)]
        near = [v for v in candidates if len(stems & _stems_round(other, v)) >= SHARED]
        if near and len({v.value for v in near}) == 1 and not _adds_up(value, bodies):
            yield value, near[0]


def _body_values(document: Document) -> tuple[Value, ...]:
    known: tuple[Value, ...] | None = document.__dict__.get("_body_values")
    if known is None:
        ends = [s.end for s in document.sentences if s.in_title]
        body = max(ends, default=0)
        known = tuple(value_of(document, f) for f in document.found.figures if f.start >= body)
        document.__dict__["_body_values"] = known
    return known


def _same_thing(one: Value, other: Value) -> bool:
    if one.unit or other.unit:
        return one.unit == other.unit
    return noun_of(one.about) == noun_of(other.about) != ""


def _a_digit_apart(one: str, other: str) -> bool:
    """Whether two long numbers differ in one digit, or in the order of two («297», «217»)."""
    if len(one) != len(other) or len(one) < LONG or not (one.isdigit() and other.isdigit()):
        return False
    places = [at for at in range(len(one)) if one[at] != other[at]]
    return len(places) == 1 or (len(places) == 2 and sorted(one) == sorted(other))


def _stems_round(document: Document, value: Value) -> frozenset[str]:
    sentence = document.sentence_at(value.start)
    words = sentence.words if sentence is not None else ()
    return frozenset(content_stem(word.key) for word in words if is_content(word.key))


def _adds_up(value: Value, others: tuple[Value, ...]) -> bool:
    point = value.number.exactly.point
    points = [p for other in others[:40] if (p := other.number.exactly.point) is not None]
    if point is None or (point - 1 in points and is_people(value.about)):
        return True
    return any(x + y == point or x - y == point for x in points for y in points)


# -- words


def _hedges(one: Document, other: Document, title: Sentence) -> Iterator[Difference]:
    for stated, hedge, after in hedged_below(one, title, other):
        here, there = word_spot(one, 0, stated, stated + 1), word_spot(other, 1, hedge, after)
        yield here, there, "why_conflict_headline", hedge_weight(other, hedge)


def _words(one: Document, other: Document, title: Sentence) -> Iterator[Difference]:
    """What a headline says that something is not, where both texts have another word in its place."""
    keys = one.keys
    denied = [
        at
        for at in range(title.first + 1, title.last)
        if _describes(keys[at]) and not NEGATIONS.isdisjoint(keys[max(title.first, at - 4) : at])
    ]
    following, own = (_following(other), _following(one)) if denied else ({}, {})
    for at in denied:
        key = keys[at]
        before = content_stem(one.keys[at - 1])
        here = {content_stem(one.keys[place]) for place in own.get(before, ())}
        there_too = {content_stem(other.keys[place]) for place in following.get(before, ())}
        if content_stem(key) in here | there_too:
            continue
        for there in following.get(before, ()):
            word = other.keys[there]
            if not _describes(word) or content_stem(word) not in here:
                continue
            beside = other.sentences[other.sentence_of[there]].words
            if alike(key, word) or step(key, word) or word[-2:] != key[-2:]:
                continue
            if any(content_stem(w.key) == content_stem(key) for w in beside):
                continue
            yield (
                word_spot(one, 0, at, at + 1),
                word_spot(other, 1, there, there + 1),
                "why_conflict_headline",
                (Severity.MEDIUM),
            )
            break


def _describes(key: str) -> bool:
    """Whether a folded word has the shape of an adjective of relation: «سياسية», «رسمي»."""
    return len(key) >= 5 and key.endswith(("يه", "ي")) and key.isalpha()


def _following(document: Document) -> dict[str, list[int]]:
    """The words of the text behind each stem."""
    known: defaultdict[str, list[int]] | None = document.__dict__.get("_following")
    if known is None:
        known = defaultdict(list)
        body = _body_start(document)
        for at in range(body + 1, len(document.keys)):
            if document.sentence_of[at] == document.sentence_of[at - 1]:
                known[content_stem(document.keys[at - 1])].append(at)
        document.__dict__["_following"] = known
    return known


def _body_start(document: Document) -> int:
    return max((s.last for s in document.sentences if s.in_title), default=0)
