"""What speaks for or against two headlines saying the same: named signals, each with the words that it is about.

Their weights are learned (``weights``). A signal's name must not change without learning them anew.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from tahqiq.comparison.headlines.aligning import Alignment, Match
from tahqiq.comparison.headlines.items import Item
from tahqiq.comparison.headlines.opposites import SCALES, kind_of
from tahqiq.comparison.headlines.things import PLACE, alternatives

NEAR = 3
"""Words between a name and the verb or noun that is taken to speak of it."""

_ROLES = ("number", "place", "negation", "verb", "noun", "adjective", "name", "either", "foreign")
_NAMED = frozenset({"place", "name", "foreign"})
_HOWS = ("same", "core", "lemma", "synonym", "spelling", "alike", "value", "place")


class Signal(NamedTuple):
    """A named signal, its strength, and the indices of the words of ``a`` and ``b`` that it is about, if of any."""

    name: str
    value: float
    a: int | None = None
    b: int | None = None


def opposed(one: Item, other: Item) -> str | None:
    """What two words are opposites in; None where they are none."""
    if not one.sides or not other.sides or one.lemmas & other.lemmas or one.sides & other.sides:
        return None
    sides = other.sides
    found = [a for a, side in one.sides for b, that in sides if a == b and side != that and kind_of(a) not in SCALES]
    return kind_of(min(found)) if found else None


def signals(pair: Alignment) -> list[Signal]:
    """All signals of two aligned headlines; those without words first."""
    return [*_measures(pair), *_words(pair), *_pairs(pair)]


def _measures(pair: Alignment) -> Iterator[Signal]:
    """Signals of the whole: how much is shared, how the rest looks."""
    a, b = pair.a, pair.b
    measures: dict[str, float] = {}
    measures |= _sharing(pair)
    measures |= _frame(a, b)
    measures |= _roles(pair)
    measures |= _spelling(pair)
    measures |= _order(pair)
    measures |= _bound(pair)
    for name, value in measures.items():
        if value:
            yield Signal("=" + name, value)


def _sharing(pair: Alignment) -> dict[str, float]:
    a, b, n = pair.a, pair.b, len(pair.matches)
    alone_a, alone_b = _content(a, pair.alone_a), _content(b, pair.alone_b)
    all_a, all_b = sum(item.is_content for item in a) or 1, sum(item.is_content for item in b) or 1
    hows = Counter(match.how for match in pair.matches)
    found = {
        "words a": len(a),
        "words b": len(b),
        "ratio": len(b) / max(1, len(a)),
        "covered a": 1 - len(alone_a) / all_a,
        "covered b": 1 - len(alone_b) / all_b,
        "alone a": len(alone_a),
        "alone b": len(alone_b),
        "all alone a": len(pair.alone_a),
        "all alone b": len(pair.alone_b),
        "fewer alone": min(len(alone_a), len(alone_b)),
        "more alone": max(len(alone_a), len(alone_b)),
        "shared": n / max(1, len(a) + len(b) - n),
        "nothing alone a": float(not alone_a),
        "nothing alone b": float(not alone_b),
        "same spelling": len({x.folded for x in a} & {x.folded for x in b}) / max(1.0, math.sqrt(len(a) * len(b))),
    }
    return found | {f"how {how}": hows[how] / max(1, min(len(a), len(b))) for how in _HOWS}


def _content(items: Sequence[Item], indices: Iterable[int]) -> list[int]:
    return [index for index in indices if items[index].is_content]


def _frame(a: Sequence[Item], b: Sequence[Item]) -> dict[str, float]:
    """How much is the same from the beginning and from the end on."""
    least, before, after = min(len(a), len(b)), 0, 0
    while before < least and a[before].folded == b[before].folded:
        before += 1
    while after < least - before and a[-1 - after].folded == b[-1 - after].folded:
        after += 1
    left_a, left_b = len(a) - before - after, len(b) - before - after
    return {
        "beginning": before,
        "end": after,
        "frame": (before + after) / max(len(a), len(b), 1),
        "inside frame": left_a + left_b,
        "one replaced": float(left_a == left_b == 1),
    }


def _roles(pair: Alignment) -> dict[str, float]:
    """What stands in one headline alone, by role; who denies more."""
    found: dict[str, float] = {}
    for side, items, alone in (("a", pair.a, pair.alone_a), ("b", pair.b, pair.alone_b)):
        counts = Counter(items[index].role for index in alone)
        found |= {f"{role} {side}": counts[role] for role in _ROLES}
        found[f"of a place {side}"] = sum(items[index].place is not None for index in alone)
    denied_a, denied_b = (sum(item.role == "negation" for item in items) for items in (pair.a, pair.b))
    found["denials apart"] = abs(denied_a - denied_b)
    found["denials more in b"] = denied_b - denied_a
    found["both numbers"] = float(bool(found["number a"] and found["number b"]))
    return found


def _spelling(pair: Alignment) -> dict[str, float]:
    return {
        "letters": _cosine([item.folded for item in pair.a], [item.folded for item in pair.b]),
        "letters alone": _cosine(
            [pair.a[index].folded for index in pair.alone_a], [pair.b[index].folded for index in pair.alone_b]
        ),
    }


def _cosine(one: Sequence[str], other: Sequence[str]) -> float:
    """How like two runs of words are by their triples of letters."""
    x, y = _triples(one), _triples(other)
    shared = sum(count * y[triple] for triple, count in x.items() if triple in y)
    return shared / max(1e-9, math.sqrt(sum(c * c for c in x.values()) * sum(c * c for c in y.values())))


def _triples(words: Sequence[str]) -> Counter[str]:
    text = f" {' '.join(words)} "
    return Counter(text[at : at + 3] for at in range(len(text) - 2))


def _order(pair: Alignment) -> dict[str, float]:
    """How much of the order is turned round, of all words and of names alone."""
    named = [match for match in pair.matches if pair.a[match.a].role in _NAMED and pair.b[match.b].role in _NAMED]
    turned, of_all = _inversions(pair.matches)
    turned_names, of_names = _inversions(named)
    return {
        "turned": turned / max(1, of_all),
        "names turned": float(turned_names > 0),
        "names in order": float(of_names > 0 and not turned_names),
        "names turned, rest shared": turned_names * float(len(pair.alone_a) + len(pair.alone_b) <= NEAR),
    }


def _inversions(matches: Sequence[Match]) -> tuple[int, int]:
    """Pairs of matches that stand in another order in the second headline, and all pairs."""
    n = len(matches)
    turned = sum(matches[late].b < matches[early].b for late in range(n) for early in range(late))
    return turned, n * (n - 1) // 2


def _bound(pair: Alignment) -> dict[str, float]:
    """Whether what is said of each shared thing goes the same way: «الذهب يرتفع والدولار يهبط» against the reverse."""
    against = along = 0
    for match in pair.matches:
        if pair.a[match.a].sides or not pair.a[match.a].is_content:
            continue
        said_a, said_b = _said_of(pair.a, match.a), _said_of(pair.b, match.b)
        if said_a is not None and said_b is not None:
            against += opposed(said_a, said_b) is not None
            along += bool(said_a.sides & said_b.sides)
    return {
        "bound against": min(3, against),
        "bound along": min(3, along),
        "any bound against": float(against > 0),
        "any bound along": float(along > 0),
    }


def _said_of(items: Sequence[Item], at: int) -> Item | None:
    """The nearest word that has an opposite: what is said of the word at ``at``, more likely after it than before."""
    for distance in range(1, NEAR + 1):
        for index in (at + distance, at - distance):
            if 0 <= index < len(items) and items[index].sides:
                return items[index]
    return None


def _words(pair: Alignment) -> Iterator[Signal]:
    """Signals of the words that stand in one headline alone."""
    for index in pair.alone_a:
        item = pair.a[index]
        for name in _names(item, "a"):
            yield Signal(name, 1.0, a=index)
    for index in pair.alone_b:
        item = pair.b[index]
        for name in _names(item, "b"):
            yield Signal(name, 1.0, b=index)


def _names(item: Item, side: str) -> list[str]:
    """The names of one word's signals: in this headline, in either, on which side of which opposition."""
    found = [f"{side} {item.key}", f"u {item.key}"]
    if item.is_content:
        found += [f"{side}s {line}.{place}" for line, place in sorted(item.sides)]
    return found


def _pairs(pair: Alignment) -> Iterator[Signal]:
    """Signals of a word of the one against a word of the other."""
    a, b = pair.a, pair.b
    alone_a, alone_b = _content(a, pair.alone_a), _content(b, pair.alone_b)
    yield from _replaced(pair)
    yield from _opposites(pair, set(alone_a), set(alone_b))
    for i in alone_a:
        for j in alone_b:
            yield Signal("p " + "|".join(sorted((a[i].key, b[j].key))), 1.0, i, j)
            of = other_of_kind(a[i], b[j])
            if of is not None:
                yield Signal("t place" if of == PLACE else "t other", 1.0, i, j)


def other_of_kind(one: Item, other: Item) -> str | None:
    """The kind of which two words are different members, as places and currencies are; None where they are none."""
    if (one.place and other.place) or (one.kinds and other.kinds):
        return alternatives(*(item.core if "_" in item.folded else item.folded for item in (one, other)))
    return None


def _opposites(pair: Alignment, alone_a: set[int], alone_b: set[int]) -> Iterator[Signal]:
    for i, one in enumerate(pair.a):
        for j, other in enumerate(pair.b):
            kind = opposed(one, other)
            if kind is None:
                continue
            yield Signal("o any", 1.0, i, j)
            if i in alone_a and j in alone_b:
                yield Signal("o alone", 1.0, i, j)
                yield Signal(f"o {kind}", 1.0, i, j)


def _replaced(pair: Alignment) -> Iterator[Signal]:
    """A word of each that stand in the same place: beside words that answer each other."""
    a, b = pair.a, pair.b
    answer = {match.a: match.b for match in pair.matches} | {-1: -1, len(a): len(b)}
    alone = set(pair.alone_b)
    for i in pair.alone_a:
        before, after = answer.get(i - 1, -2), answer.get(i + 1, -2)
        for j in sorted({before + 1, after - 1} & alone):
            yield Signal("r any", 1.0, i, j)
            if before + 1 == j == after - 1:
                yield Signal("r between", 1.0, i, j)
            if a[i].role == b[j].role:
                yield Signal("r same role", 1.0, i, j)
                yield Signal(f"r {a[i].role}", 1.0, i, j)
            if a[i].role in _NAMED and b[j].role in _NAMED:
                yield Signal("r names", 1.0, i, j)
