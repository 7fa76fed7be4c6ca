"""Are two words two spellings of one name? Learned weights over what the alignment of their letters shows.

``resources/models/names.json`` holds the costs of letters and small decision trees over named features of the cheapest
alignment. ``packaging/train-names`` makes it.
"""

from __future__ import annotations

import json
import math
import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate
from operator import and_, getitem
from pathlib import Path
from typing import Any

from tahqiq.domain.resources import resource
from tahqiq.language.names.letters import GAP, VOWELS, Alignment, Costs, Operation, skeleton, without_article

FEATURES = (
    "total",  # cost of the cheapest alignment
    "per_letter",  # the same by letters of the longer word
    "skeleton",  # cost of aligning the consonants alone
    "skeleton_per_letter",
    "worst",  # the dearest operation, then the second and third
    "second",
    "third",
    "consonants",  # cost of the operations on consonants
    "worst_consonant",
    "consonant_count",
    "first",  # cost at the first letter, inside, at the last
    "inside",
    "last",
    "vowels_dropped",
    "last_vowel_dropped",
    "vowels_exchanged",
    "consonants_dropped",
    "consonants_exchanged",
    "half_vowels",  # a vowel letter against a consonant
    "operations",
    "operations_per_letter",
    "equal_per_letter",
    "same_beginning",  # equal letters at the beginning, at the end, by letters of the longer word
    "same_end",
    "longer",
    "shorter",
    "length_difference",
    "most_consonants",
    "fewest_consonants",
    "consonants_difference",
    "same_skeleton",
    "first_letters",  # cost of exchanging the two first letters
)
"""What is measured of two words, in the order in which the model was trained."""


_NUMERAL = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class WordMatch:
    """How likely two words spell one name (0 to 1; same from 0.5 on), and the letters that differ."""

    score: float
    differing: tuple[Operation, ...]


@dataclass(frozen=True, slots=True)
class AlignedWords:
    """Two plain words, without an article where they fit better so, and their cheapest alignment."""

    a: str
    b: str
    alignment: Alignment


def align_words(a: str, b: str, costs: Costs) -> AlignedWords:
    """The cheapest alignment of two plain words, with or without the article on either side."""
    best = a, b
    bare_a, bare_b = without_article(a), without_article(b)
    if bare_a != a or bare_b != b:
        least = costs.distance(a, b)
        for pair in {(bare_a, bare_b): None, (bare_a, b): None, (a, bare_b): None}:
            if pair != (a, b) and (found := costs.distance(*pair)) < least:
                best, least = pair, found
    return AlignedWords(*best, costs.align(*best))


def features(words: AlignedWords, costs: Costs) -> list[float]:
    """The values of ``FEATURES``."""
    a, b, alignment = words.a, words.b, words.alignment
    longer, shorter = max(len(a), len(b)), min(len(a), len(b))
    skeletons = skeleton(a), skeleton(b)
    bare = costs.distance(*skeletons)
    every: list[float] = []
    by_place = [0.0, 0.0, 0.0]
    vowel_gaps = last_vowel_gap = vowel_swaps = gaps = swaps = halves = all_consonants = worst = 0.0
    consonants, last = 0, len(alignment.operations) - 1
    for at, (one, two) in enumerate(alignment.operations):
        if one == two:
            continue
        cost = costs.cost(one, two)
        gap, vowel, half = _sort(one, two)
        every.append(cost)
        by_place[0 if at == 0 else 2 if at == last else 1] += cost
        if vowel:
            vowel_gaps += cost * gap
            vowel_swaps += cost * (not gap)
            last_vowel_gap += cost * (gap and at == last and at > 0)
        else:
            consonants += 1
            all_consonants += cost
            worst = max(worst, cost)
            gaps += cost * gap
            swaps += cost * (not gap)
            halves += cost * (half and not gap)
    counts = _consonants(a), _consonants(b)
    return [
        alignment.cost,
        alignment.cost / max(1, longer),
        bare,
        bare / max(1, *map(len, skeletons)),
        *[*sorted(every, reverse=True), 0.0, 0.0, 0.0][:3],
        all_consonants,
        worst,
        consonants,
        *by_place,
        vowel_gaps,
        last_vowel_gap,
        vowel_swaps,
        gaps,
        swaps,
        halves,
        len(every),
        len(every) / max(1, len(alignment.operations)),
        (len(alignment.operations) - len(every)) / max(1, longer),
        _common(a, b) / max(1, longer),
        _common(a[::-1], b[::-1]) / max(1, longer),
        longer,
        shorter,
        longer - shorter,
        max(counts),
        min(counts),
        max(counts) - min(counts),
        float(skeletons[0] == skeletons[1]),
        costs.cost(a[:1], b[:1]),
    ]


@lru_cache(maxsize=20_000)
def _consonants(word: str) -> int:
    return sum(char not in VOWELS for char in word)


@lru_cache(maxsize=20_000)
def _sort(one: str, two: str) -> tuple[bool, bool, bool]:
    """Of letters against others: whether there is a gap, only vowel letters, a vowel letter against a consonant."""
    soft = [set(letters) <= VOWELS for letters in (one, two) if letters != GAP]
    return GAP in (one, two), all(soft), len(set(soft)) > 1


def _common(a: str, b: str) -> int:
    count = 0
    while count < min(len(a), len(b)) and a[count] == b[count]:
        count += 1
    return count


class Forest:
    """Small decision trees, each given as ``[feature, threshold, low, high]`` with numbers for leaves.

    All are read at once: every leaf is a bit, and a value that is over a threshold takes away the leaves on the low
    side of it. The lowest bit that a tree is left with is the leaf that the values reach.
    """

    def __init__(self, trees: list[Any], base: float) -> None:
        if max(map(_depth, trees), default=0) > DEPTH:
            raise ValueError(f"trees are at most {DEPTH} deep")
        filled = [_filled(tree, DEPTH) for tree in trees]
        self._base = base
        self._every = (1 << 8 * len(trees)) - 1
        self._leaves = [_by_lowest_bit(tree) for tree in filled]
        taken: dict[int, dict[float, int]] = {}
        for at, tree in enumerate(filled):
            for place, limit, gone in _low_sides(tree, DEPTH, 0):
                by_limit = taken.setdefault(place, {})
                by_limit[limit] = by_limit.get(limit, 0) | gone << 8 * at
        self._over: list[tuple[int, list[float], list[int]]] = []
        for place, by_limit in taken.items():
            limits = sorted(by_limit)
            left = accumulate((self._every ^ by_limit[limit] for limit in limits), and_, initial=self._every)
            self._over.append((place, limits, list(left)))

    def margin(self, values: list[float]) -> float:
        """The sum of the leaves that the values reach, in log odds."""
        left = self._every
        for place, limits, masks in self._over:
            left &= masks[bisect_left(limits, values[place])]
        return sum(map(getitem, self._leaves, left.to_bytes(len(self._leaves), "little")), self._base)


DEPTH = 3
"""Steps to a leaf: a tree has eight of them, a byte of bits."""


def _depth(tree: Any) -> int:
    return 1 + max(_depth(tree[2]), _depth(tree[3])) if isinstance(tree, list) else 0


def _filled(tree: Any, depth: int) -> Any:
    """The tree as tuples, every leaf as deep as the deepest."""
    if not depth:
        return tree
    place, limit, low, high = tree if isinstance(tree, list) else (0, 0.0, tree, tree)
    return place, limit, _filled(low, depth - 1), _filled(high, depth - 1)


def _low_sides(tree: Any, depth: int, first: int) -> Iterator[tuple[int, float, int]]:
    """The nodes of a filled tree: feature, threshold, and the leaves on the low side as bits from ``first`` on."""
    if depth:
        place, limit, low, high = tree
        half = 1 << depth - 1
        yield place, limit, ((1 << half) - 1) << first
        yield from _low_sides(low, depth - 1, first)
        yield from _low_sides(high, depth - 1, first + half)


def _by_lowest_bit(tree: Any) -> list[float]:
    """The leaf of a filled tree for each byte of leaves that are left, by its lowest bit."""
    leaves = _leaves(tree)
    return [leaves[(left & -left).bit_length() - 1] if left else leaves[-1] for left in range(256)]


def _leaves(tree: Any) -> list[float]:
    return [*_leaves(tree[2]), *_leaves(tree[3])] if isinstance(tree, tuple) else [tree]


class SpellingModel:
    """Costs and trees, as ``packaging/train-names`` writes them."""

    def __init__(self, content: dict[str, Any]) -> None:
        if tuple(content["features"]) != FEATURES:
            raise ValueError("names.json was trained on other features: run packaging/train-names")
        self.costs = Costs({(one, two): cost for one, two, cost in content["costs"]})
        self._forest = Forest(content["trees"]["trees"], content["trees"]["base"])
        self._threshold: float = content["threshold"]

    def raw(self, values: list[float]) -> float:
        """How likely the values of ``FEATURES`` are those of one name, 0 to 1, before ``threshold`` becomes 0.5."""
        return _logistic(self._forest.margin(values))

    def compare(self, a: str, b: str) -> WordMatch:
        """Compares two plain words."""
        if a == b:
            return WordMatch(1.0, ())
        if not a or not b or _NUMERAL.search(a) or _NUMERAL.search(b):
            return WordMatch(0.0, ())
        words = align_words(a, b, self.costs)
        if words.a == words.b:
            return WordMatch(0.98, ())
        raw, half = self.raw(features(words, self.costs)), self._threshold
        score = raw / half / 2 if raw < half else 1 - (1 - raw) / (1 - half) / 2
        return WordMatch(min(0.97, score), tuple((x, y) for x, y in words.alignment.operations if x != y))


def _logistic(margin: float) -> float:
    return 1 / (1 + math.exp(-max(-40.0, min(40.0, margin))))


@cache
def shipped_model(path: Path | None = None) -> SpellingModel:
    """The model that comes with the program, or the one at ``path``; read once.

    Raises:
        OSError, ValueError, KeyError: the file cannot be read or is not such a model.
    """
    return SpellingModel(json.loads((path or resource("models", "names.json")).read_text(encoding="utf-8")))


@lru_cache(maxsize=50_000)
def compare_words(a: str, b: str) -> WordMatch:
    """Compares two plain words with the shipped model; the same either way round but for the order of letters."""
    if a > b:
        match = compare_words(b, a)
        return WordMatch(match.score, tuple((two, one) for one, two in match.differing))
    return shipped_model().compare(a, b)
