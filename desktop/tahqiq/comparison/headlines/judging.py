"""Do two headlines agree or disagree, how surely, and by which words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from tahqiq.comparison.headlines.aligning import Alignment, align
from tahqiq.comparison.headlines.items import Item, items
from tahqiq.comparison.headlines.opposites import CONTRAST, kind_of
from tahqiq.comparison.headlines.signals import Signal, opposed, other_of_kind, signals
from tahqiq.comparison.headlines.weights import shipped
from tahqiq.domain.text import Span

ReasonKind = Literal["antonym", "negation", "figure", "date", "name", "verb_class", "word", "overlap"]
"""What a reason is about. ``overlap`` is how much the headlines share in all; it has no words of its own."""

MOST_REASONS = 5

SAME = 0.02
"""How likely headlines disagree at most whose words all answer each other in one order."""

_NAMED = frozenset({"place", "name", "foreign"})
_SAYING = frozenset({"statement", "truth"})
_DAYS = frozenset({"month", "weekday", "season"})
_LEAST = 0.05
"""Contributions below this are not worth a word."""
_TELLING = 0.3
"""What two words of which no list says what they are add together before they are shown; also what a particle adds."""


@dataclass(frozen=True, slots=True)
class HeadlineReason:
    """Words that speak for the judgement. Spans are code points of ``a`` and ``b``, None where no word of it is meant.

    ``weight`` is what they add to the odds' logarithm: positive for «disagree», negative for «agree».
    """

    kind: ReasonKind
    a: Span | None
    b: Span | None
    weight: float


@dataclass(frozen=True, slots=True)
class HeadlineJudgement:
    """Whether two headlines agree: the probability that they do not, 0 to 1, and the weightiest reasons first."""

    disagree: float
    relation: Literal["agree", "disagree"]
    reasons: tuple[HeadlineReason, ...]


def judge(a: str, b: str) -> HeadlineJudgement:
    """Compares two headlines of which it is known that they speak of the same thing.

    Args:
        a: A headline as printed. Its first ``items.LONGEST`` words count.
        b: Another.
    """
    pair = align(items(a), items(b))
    weights = shipped()
    added = weights.contributions(signals(pair))
    disagree = min(SAME, weights.probability(added)) if _is_same(pair) else weights.probability(added)
    sign = 1 if disagree >= 0.5 else -1
    speaking = [reason for reason in _reasons(pair, added) if reason.weight * sign >= _LEAST]
    speaking.sort(key=lambda reason: -abs(reason.weight))
    return HeadlineJudgement(disagree, "disagree" if sign > 0 else "agree", tuple(speaking[:MOST_REASONS]))


def _is_same(pair: Alignment) -> bool:
    """Whether every word of the one is in the other, in the same order, in another form at most."""
    if pair.alone_a or pair.alone_b:
        return False
    return all(match.a == match.b and match.how not in ("spelling", "alike") for match in pair.matches)


def _reasons(pair: Alignment, added: Iterable[tuple[Signal, float]]) -> list[HeadlineReason]:
    """What each pair of words and each single word adds; a word speaks once, in the pair that says most."""
    pairs: dict[tuple[int, int], float] = {}
    alone: dict[tuple[int | None, int | None], float] = {}
    whole = 0.0
    for signal, weight in added:
        if signal.a is not None and signal.b is not None:
            pairs[signal.a, signal.b] = pairs.get((signal.a, signal.b), 0.0) + weight
        elif signal.a is None and signal.b is None:
            whole += weight
        else:
            alone[signal.a, signal.b] = alone.get((signal.a, signal.b), 0.0) + weight
    found = [HeadlineReason("overlap", None, None, round(whole, 3))]
    told_a: set[int] = set()
    told_b: set[int] = set()
    for (i, j), weight in sorted(pairs.items(), key=lambda entry: (_rank(pair, *entry[0]), -abs(entry[1]), entry[0])):
        one, other = pair.a[i], pair.b[j]
        kind = _pair_kind(one, other)
        if i in told_a or j in told_b or (kind == "word" and abs(weight) < _TELLING):
            continue
        told_a.add(i)
        told_b.add(j)
        weight += alone.pop((i, None), 0.0) + alone.pop((None, j), 0.0)
        found.append(HeadlineReason(kind, _span(one), _span(other), round(weight, 3)))
    for (at_a, at_b), weight in alone.items():
        item = pair.a[at_a] if at_a is not None else pair.b[at_b or 0]
        if item.role == "particle" and abs(weight) < _TELLING:
            continue
        in_a, in_b = (_span(item), None) if at_a is not None else (None, _span(item))
        found.append(HeadlineReason(_word_kind(item), in_a, in_b, round(weight, 3)))
    return found


def _rank(pair: Alignment, i: int, j: int) -> int:
    """Pairs that a reader understands at once come first, so that their words are told with them."""
    kind = _pair_kind(pair.a[i], pair.b[j])
    return 0 if kind in ("antonym", "verb_class") else 1 if kind != "word" else 2


def _pair_kind(one: Item, other: Item) -> ReasonKind:
    if one.value is not None and other.value is not None:
        if _is_year(one) != _is_year(other):
            return "word"
        return "date" if _is_year(one) else "figure"
    opposition = opposed(one, other)
    if opposition is not None and opposition != CONTRAST:
        return "verb_class" if opposition in _SAYING else "antonym"
    if other_of_kind(one, other) in _DAYS:
        return "date"
    return "name" if one.role in _NAMED and other.role in _NAMED else "word"


def _word_kind(item: Item) -> ReasonKind:
    if item.role == "negation":
        return "negation"
    if item.value is not None:
        return "date" if _is_year(item) else "figure"
    if any(kind in _DAYS for kind, _, _ in item.kinds):
        return "date"
    if item.role in _NAMED:
        return "name"
    return "verb_class" if any(kind_of(line) in _SAYING for line, _ in item.sides) else "word"


def _is_year(item: Item) -> bool:
    return item.value is not None and len(item.core) == 4 and item.core.isdigit() and 1900 <= item.value <= 2100


def _span(item: Item) -> Span:
    return Span(item.start, item.end)
