"""Two full names part by part: which part is which, what is left over, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

from tahqiq.language.names.letters import Operation, plain
from tahqiq.language.names.lists import are_two_countries, are_two_names, countries
from tahqiq.language.names.parts import Name, Part
from tahqiq.language.names.spelling import WordMatch, compare_words

SHORT = 3
"""Letters up to which a part is short: one consonant more or less makes another name of it."""

_LEAST = 0.3
"""A part's score from which it is taken for the other's counterpart and not for something left over."""

_TWO = 0.1
"""The score of two parts that the lists hold to be two."""

_GLIDES = frozenset("وي")
"""At the beginning of a word these are consonants: «وانغ» is not «يانغ»."""

_CERTAIN = 0.9
"""A score from which two words written apart are held to be the one word of the other name."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Parts of the two names that stand for each other; two parts on one side where they are written apart."""

    a: tuple[Part, ...]
    b: tuple[Part, ...]
    score: float
    differing: tuple[Operation, ...] = ()
    kind: str = "token"  # token, initial, joined, distinct, country, countries

    @property
    def shown(self) -> tuple[str, str]:
        """The parts as printed."""
        return " ".join(p.shown for p in self.a), " ".join(p.shown for p in self.b)

    def turned(self) -> Pair:
        """The same with the names exchanged."""
        return Pair(self.b, self.a, self.score, tuple((y, x) for x, y in self.differing), self.kind)

    @property
    def equal(self) -> bool:
        return self.score == 1.0

    @property
    def short(self) -> bool:
        """Whether the parts are too short to bear doubt."""
        return min(sum(len(p.bare) for p in side) for side in (self.a, self.b)) <= SHORT


@dataclass(frozen=True, slots=True)
class NameAlignment:
    """The pairs in order; the parts left over, by their places in each name."""

    pairs: tuple[Pair, ...]
    only_a: tuple[int, ...]
    only_b: tuple[int, ...]
    clash: bool
    """Whether both names have something left over between the same two pairs: «كيم جونغ أون», «كيم جونغ إيل»."""


def compare_parts(a: Part, b: Part) -> Pair:
    """Two parts as spellings of one; initials, particles and given names that are never the same are seen to."""
    if a.initial != b.initial:
        one, other = (a, b) if a.initial else (b, a)
        fits = compare_words(one.text, other.bare[:1]).score >= 0.5 or other.text[:1] == one.text
        return Pair((a,), (b,), 0.75 if fits else 0.0, kind="initial")
    if (known := _by_lists(a, b)) is not None:
        return known
    match = compare_words(a.text, b.text)
    if (a.particles or b.particles) and match.score < 0.9 and a.particles != b.particles:
        joined = compare_words(a.joined, b.joined)
        match = joined if joined.score > match.score else match
    limit = _LEAST if {a.bare[:1], b.bare[:1]} == _GLIDES or _is_adjective_of(a.text, b.text) else 1.0
    return Pair((a,), (b,), min(match.score, limit), match.differing)


def _is_adjective_of(a: str, b: str) -> bool:
    """Whether one of two plain words with the article is the adjective of the other: «الجنوب», «الجنوبي»."""
    return a.startswith("ال") and b.startswith("ال") and (a + "ي" == b or b + "ي" == a)


def _by_lists(a: Part, b: Part) -> Pair | None:
    """What the lists know of two parts with different letters."""
    if a.bare == b.bare:
        return None
    if are_two_names(a.bare, b.bare):
        return Pair((a,), (b,), _TWO, (), "distinct")
    if are_two_countries(a.bare, b.bare):
        return Pair((a,), (b,), _TWO, (), "countries")
    return Pair((a,), (b,), 0.97, (), "country") if {a.bare, b.bare} <= countries().keys() else None


def align_names(a: Name, b: Name) -> NameAlignment:
    """The alignment in order that leaves least over and is likeliest; the same either way round."""
    if a.letters > b.letters:
        found = align_names(b, a)
        return NameAlignment(tuple(p.turned() for p in found.pairs), found.only_b, found.only_a, found.clash)
    best = _table(a.parts, b.parts)
    pairs: list[Pair] = []
    i, j = 0, 0
    while i < len(a.parts) and j < len(b.parts):
        move = best[i][j][1]
        if isinstance(move, Pair):
            pairs.append(move)
            i, j = i + len(move.a), j + len(move.b)
        elif move == "a":
            i += 1
        else:
            j += 1
    return _with_rest(tuple(pairs), a, b)


def _table(a: tuple[Part, ...], b: tuple[Part, ...]) -> list[list[tuple[float, Pair | str]]]:
    """For each pair of places the best sum of scores from there on, and the first step."""
    best: list[list[tuple[float, Pair | str]]] = [[(0.0, "")] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) - 1, -1, -1):
        for j in range(len(b) - 1, -1, -1):
            step = max((best[i + 1][j][0], "a"), (best[i][j + 1][0], "b"))
            found: tuple[float, Pair | str] = step
            for pair in _pairs_at(a, b, i, j):
                gain = (pair.score - 0.2) * max(len(pair.a), len(pair.b)) + best[i + len(pair.a)][j + len(pair.b)][0]
                if pair.score >= _LEAST and gain > found[0]:
                    found = gain, pair
            best[i][j] = found
    return best


def _pairs_at(a: tuple[Part, ...], b: tuple[Part, ...], i: int, j: int) -> list[Pair]:
    pairs = [compare_parts(a[i], b[j])]
    if i + 1 < len(a):
        pairs.append(_joined(a[i : i + 2], b[j : j + 1]))
    if j + 1 < len(b):
        pairs.append(_joined(a[i : i + 1], b[j : j + 2]))
    return [pair for pair in pairs if pair.score >= _LEAST]


def _joined(a: tuple[Part, ...], b: tuple[Part, ...]) -> Pair:
    """Two parts against one word of both."""
    one, two = "".join(p.joined for p in a), "".join(p.joined for p in b)
    if min(len(one), len(two)) <= SHORT + 1 or not 0.6 < len(one) / max(1, len(two)) < 1.7:
        return Pair(a, b, 0.0, kind="joined")
    apart, whole = (a, two) if len(a) > 1 else (b, one)
    if any(compare_words(part.text, whole).score >= 0.5 for part in apart):
        return Pair(a, b, 0.0, kind="joined")  # «جو بايدن» and «بايدن»: one is left out, not joined
    match = compare_words(one, two)
    return Pair(a, b, min(match.score, 0.96) if match.score >= _CERTAIN else 0.0, match.differing, "joined")


def _with_rest(pairs: tuple[Pair, ...], a: Name, b: Name) -> NameAlignment:
    places_a = {id(part): i for i, part in enumerate(a.parts)}
    places_b = {id(part): i for i, part in enumerate(b.parts)}
    used_a = [(places_a[id(p.a[0])], len(p.a)) for p in pairs]
    used_b = [(places_b[id(p.b[0])], len(p.b)) for p in pairs]
    gaps_a, gaps_b = _gaps(used_a, len(a.parts)), _gaps(used_b, len(b.parts))
    clash = any(left and right for left, right in zip(gaps_a, gaps_b, strict=True))
    return NameAlignment(pairs, tuple(chain.from_iterable(gaps_a)), tuple(chain.from_iterable(gaps_b)), clash)


def _gaps(used: list[tuple[int, int]], length: int) -> list[list[int]]:
    """The places before the first pair, between pairs, and behind the last."""
    gaps, at = [], 0
    for start, count in used:
        gaps.append(list(range(at, start)))
        at = start + count
    return [*gaps, list(range(at, length))]


def likeness(a: Name, b: Name) -> tuple[float, float]:
    """How alike two names are, 0 to 1: over all parts the likeness of the best counterpart, its mean and its least."""
    if not a.parts or not b.parts:
        return 0.0, 0.0
    rows = [[_similar(one, other) for other in b.parts] for one in a.parts]
    best = [*map(max, rows), *(max(column) for column in zip(*rows, strict=True))]
    return sum(best) / len(best), min(best)


def _similar(a: Part, b: Part) -> float:
    match: WordMatch = compare_words(a.bare, b.bare)
    if match.score >= 0.5 or any(char.isdigit() for char in a.bare + b.bare):
        return match.score
    alike = len(set(a.bare) & set(b.bare)) / max(len(set(a.bare)), len(set(b.bare)), 1)
    return max(match.score, 0.8 * alike if plain(a.bare[:1]) == plain(b.bare[:1]) else 0.5 * alike)
