"""Figures that two articles state of one thing in words of their own: the toll, the number of ministers, of companies.

Only what the headline and the first sentences state is compared: further down, articles speak of other days and places.
A number that stands in the other article too, that two of its numbers add up to, or of which each article has several,
is left alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.lookalike import is_quotation
from tahqiq.comparison.names import cores
from tahqiq.comparison.stopwords import content_stem, is_content
from tahqiq.comparison.values.figures import Value, finding, value_of
from tahqiq.comparison.values.numbers import agree, cut_short, share_part
from tahqiq.comparison.values.subjects import TIMES, Fate, fate_near, is_people, noun_of
from tahqiq.domain.inconsistencies import Nature
from tahqiq.domain.messages import Message
from tahqiq.language.names.letters import plain
from tahqiq.language.names.lists import countries
from tahqiq.language.numerals import scale

LEAD = 3
"""Sentences below the headline that state the main thing."""

NEAR = 20
"""Words round a figure that say what it is stated of."""

SHARED = 2
"""Stems round both figures that must be the same besides what is counted."""

CLEAR = 5
"""Stems that two headlines must share to be one statement whatever the numbers below them add up to."""

MEASURED = 4
"""The same for figures with a unit, of which articles have many: prices, shares, distances."""

MOST = 12
"""Figures of one article that are looked at."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A figure with what it counts (``noun``), what happened to the people it counts, and the stems round it."""

    value: Value
    noun: str
    fate: Fate | None
    around: frozenset[str]
    in_title: bool
    countries: frozenset[int]


def statements(document: Document) -> tuple[Stated, ...]:
    """What the headline and the first sentences count."""
    known: tuple[Stated, ...] | None = document.__dict__.get("_statements")
    if known is None:
        known = tuple(_statements(document))[:MOST]
        document.__dict__["_statements"] = known
    return known


def _statements(document: Document) -> Iterator[Stated]:
    known = countries()
    titles = sum(sentence.in_title for sentence in document.sentences)
    upto = document.sentences[: titles + LEAD]
    end = upto[-1].end if upto else 0
    for figure in document.found.figures:
        if figure.start >= end:
            break
        sentence = document.sentence_at(figure.start)
        measured = figure.unit and figure.unit not in TIMES
        if sentence is None or figure.ordinal or not (measured or (figure.about and not figure.unit)):
            continue
        first, last = document.word_range(figure.start, figure.end)
        if any(scale(key.removeprefix("و")) is not None for key in document.keys[max(0, first - 2) : first]):
            continue  # the rest of a larger number: «مليونا و300 ألف»
        low, high = max(sentence.first, first - NEAR), min(sentence.last, last + NEAR)
        keys = document.keys[low:high]
        noun = f"in {figure.unit}" if measured else noun_of(figure.about)
        around = frozenset(map(content_stem, filter(is_content, keys))) - {
            content_stem(key) for key in document.keys[first:last]
        }
        fate = fate_near(document.keys[low:first], document.keys[first:high])
        lands = frozenset([known[core].number for key in keys for core in cores(plain(key) or "-") if core in known])
        yield Stated(value_of(document, figure), noun, fate, around, sentence.in_title, lands)


def stated_differences(a: Document, b: Document) -> Iterator[Finding]:
    """Figures of one thing that disagree; at most one finding for what is counted.

    Args:
        a: an article.
        b: another that reports the same.
    """
    here, there = _by_subject(statements(a)), _by_subject(statements(b))
    for subject in sorted(here.keys() & there.keys()):
        found = _of_subject(a, b, here[subject], there[subject])
        if found is not None:
            yield found


def _by_subject(some: Sequence[Stated]) -> dict[str, list[Stated]]:
    found: defaultdict[str, list[Stated]] = defaultdict(list)
    for one in some:
        if one.fate is not None and not one.value.unit and is_people(one.value.about):
            found[f"people {one.fate}"].append(one)
        elif one.noun:
            found[one.noun].append(one)
    return found


def _of_subject(a: Document, b: Document, here: list[Stated], there: list[Stated]) -> Finding | None:
    one, other = here[0], there[0]
    if agree(one.value.number, other.value.number, rounding=True):
        return None
    if one.countries and other.countries and not one.countries & other.countries:
        return None
    printed = a.text[one.value.start : one.value.end], b.text[other.value.start : other.value.end]
    if share_part(*printed) or cut_short(*printed):
        return None
    titles = one.in_title and other.in_title
    shared = one.around & other.around
    measured = bool(one.value.unit)
    if len(shared) < (MEASURED if measured else 1 if titles and one.fate is not None else SHARED):
        return None
    if measured and (is_quotation(a, one.value.start) or is_quotation(b, other.value.start)):
        return None
    clear = titles and one.fate is None and len(shared) >= CLEAR
    if not clear and (_adds_up(one, b) or _adds_up(other, a)):
        return None
    if (not titles or measured) and one.fate is None and (_known(one, _values(b)) or _known(other, _values(a))):
        return None
    sure = min(0.85, 0.55 + 0.05 * len(shared))
    values = (one.value, other.value) if clear else (_fullest(one, here), _fullest(other, there))
    found = finding(a, b, *values, sure)
    if one.fate is None:
        return found
    return replace(found, nature=Nature.UPDATE, why=Message("why_conflict_update", found.why.params))


def _fullest(one: Stated, some: Sequence[Stated]) -> Value:
    """The number as the text below the headline gives it, where it does."""
    below = [s.value for s in some if not s.in_title and agree(s.value.number, one.value.number, rounding=False)]
    return below[0] if below else one.value


def _values(document: Document) -> tuple[Value, ...]:
    known: tuple[Value, ...] | None = document.__dict__.get("_every_value")
    if known is None:
        known = tuple(value_of(document, figure) for figure in document.found.figures if not figure.ordinal)
        document.__dict__["_every_value"] = known
    return known


def _known(one: Stated, others: Sequence[Value]) -> bool:
    """Whether the other article has the number too, or two numbers that add up to it."""
    number = one.value.number
    return any(agree(number, other.number, rounding=True) for other in others if other.unit == one.value.unit)


def _adds_up(one: Stated, document: Document) -> bool:
    """Whether two numbers of the other article make up the number, or one of them and one more."""
    point = one.value.number.exactly.point
    if point is None:
        return True
    others = {s.value.start for s in statements(document) if s.fate is not one.fate}
    some = [value for value in _values(document) if not value.unit and value.start not in others]
    points = [p for value in some[: 2 * MOST] if (p := value.number.exactly.point) is not None]
    return any(x + y == point for x, y in combinations(points, 2)) or (one.fate is not None and point - 1 in points)
