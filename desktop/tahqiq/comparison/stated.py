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
from tahqiq.comparison.included import includes
from tahqiq.comparison.lookalike import is_quotation
from tahqiq.comparison.names import cores
from tahqiq.comparison.slots import touching
from tahqiq.comparison.stopwords import content_stem, is_content
from tahqiq.comparison.values.figures import Value, finding, value_of
from tahqiq.comparison.values.numbers import agree, cut_short, share_part
from tahqiq.comparison.values.subjects import TIMES, Fate, fate_near, is_people, noun_of
from tahqiq.domain.entities import EntityKind
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

LEAST_CLEAR = 3
"""The same where one of them says nothing else."""

MEASURED = 4
"""The same for figures with a unit, of which articles have many: prices, shares, distances."""

FAR = 10
"""How many times greater than the other a measure is that is of something else."""

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
    places: frozenset[str]

    def words_in(self, document: Document) -> bool:
        """Whether a document has all that is said round the figure: else it may be of another company or town."""
        return self.around <= stems_of(document)


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
        yield Stated(
            value_of(document, figure), noun, fate, around, sentence.in_title, lands, _places(document, low, high)
        )


def _places(document: Document, first: int, last: int) -> frozenset[str]:
    """The stems of the names of places among some words."""
    places = touching(document, document.found.mentions, first, last)
    ranges = [document.word_range(m.start, m.end) for m in places if m.kind is EntityKind.PLACE]
    return frozenset(content_stem(key) for low, high in ranges for key in document.keys[low:high] if is_content(key))


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
    least = MEASURED if measured else 1 if titles and one.fate is not None else SHARED
    if len(shared) < least and not (titles and _same_headline(one, other)):
        return None
    if measured and (is_quotation(a, one.value.start) or is_quotation(b, other.value.start)):
        return None
    if measured and _far_apart(one.value, other.value):
        return None
    places = [frozenset[str]().union(*(s.places for s in some)) for some in (here, there)]
    if places[0] - stems_of(b) and places[1] - stems_of(a):
        return None
    clear = titles and one.fate is None and _same_headline(one, other) and one.words_in(b) and other.words_in(a)
    if not clear and (_adds_up(one, b) or _adds_up(other, a)):
        return None
    if (
        not clear
        and (not titles or measured)
        and one.fate is None
        and (_known(one, _values(b)) or _known(other, _values(a)))
    ):
        return None
    sure = min(0.85, 0.55 + 0.05 * len(shared))
    values = (one.value, other.value) if clear else (_fullest(one, here), _fullest(other, there))
    found = finding(a, b, *values, sure)
    if one.fate is None:
        return found
    return replace(found, nature=Nature.UPDATE, why=Message("why_conflict_update", found.why.params))


def _same_headline(one: Stated, other: Stated) -> bool:
    """Whether two headlines say much the same, or the one all that the other says."""
    shared = one.around & other.around
    return len(shared) >= CLEAR or (len(shared) >= LEAST_CLEAR and shared in (one.around, other.around))


def _far_apart(one: Value, other: Value) -> bool:
    """Whether two measures are so far apart that they are of two things; with the same digits one of them is a slip."""
    x, y = one.number.exactly.point, other.number.exactly.point
    if not x or not y or x.as_tuple().digits == y.as_tuple().digits:
        return False
    if x.normalize().as_tuple().digits == y.normalize().as_tuple().digits:
        return False
    return max(x / y, y / x) >= FAR


def stems_of(document: Document) -> frozenset[str]:
    """The stems of all words of a document."""
    known: frozenset[str] | None = document.__dict__.get("_stems")
    if known is None:
        known = frozenset(map(content_stem, document.vocabulary))
        document.__dict__["_stems"] = known
    return known


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
    parts = {(p, noun_of(value.about)) for value in some[: 2 * MOST] if (p := value.number.exactly.point) is not None}
    if one.fate is not None and any(
        value.number.exactly.point == point - 1 and not includes(document, value.start) for value in some[: 2 * MOST]
    ):
        return True
    return any(x + y == point for (x, _), (y, _) in combinations(parts, 2))
