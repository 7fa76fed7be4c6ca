"""Which passages of two articles are one text: runs of equal words, and what was changed between them.

Runs of three equal words are found through a table and joined into passages where little lies between them. Work grows
with the length of the articles, whatever they hold.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from tahqiq.comparison.documents import GRAM, MOST_PLACES, Document, Gram

GAP = 12
"""Words that may lie between two runs of one passage, in each of the articles."""

EDGE = 6
"""Words between a run and the end of its sentence that still belong to the passage."""

HELD = 3
"""Equal words on either side of a change of many words by which it is still one statement."""

LEAST_EQUAL = 5
"""Equal words of a passage; fewer are a phrase that any two articles may share."""

LEAST_DENSITY = 0.4
"""Part of a passage's words that must be equal."""


class Run(NamedTuple):
    """Equal words: where they begin in either document, and how many they are. Places are numbers of words."""

    a: int
    b: int
    length: int


class Change(NamedTuple):
    """Words between two runs, differing: ``a0`` to ``a1`` in the first, ``b0`` to ``b1`` in the second document.

    One side may be empty. ``before`` and ``after`` are the equal words next to it, 0 where there are none.
    """

    a0: int
    a1: int
    b0: int
    b1: int
    before: int
    after: int

    @property
    def tight(self) -> bool:
        """Few words on either side, so that the one stands where the other does."""
        return self.a1 - self.a0 <= 3 and self.b1 - self.b0 <= 3

    @property
    def held(self) -> bool:
        """Tight, or with several equal words on either side, so that what stands between is of one statement."""
        return self.tight or min(self.before, self.after) >= HELD

    @property
    def single(self) -> bool:
        """One word for one word."""
        return self.a1 - self.a0 == self.b1 - self.b0 == 1


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of text that both articles have, with its changes in order."""

    runs: tuple[Run, ...]
    changes: tuple[Change, ...]

    @property
    def equal(self) -> int:
        """Equal words."""
        return sum(run.length for run in self.runs)

    @property
    def a(self) -> tuple[int, int]:
        """The words of the first document, from its first to its last run."""
        return self.runs[0].a, self.runs[-1].a + self.runs[-1].length

    @property
    def b(self) -> tuple[int, int]:
        return self.runs[0].b, self.runs[-1].b + self.runs[-1].length


@dataclass(frozen=True, slots=True)
class Alignment:
    """What two articles share word by word; ``copied`` is the part of the shorter one's words, 0 to 1."""

    passages: tuple[Passage, ...]
    copied: float

    @property
    def equal(self) -> int:
        return sum(passage.equal for passage in self.passages)


NOTHING = Alignment((), 0.0)


def align(a: Document, b: Document) -> Alignment:
    """Finds the passages that two articles share.

    Args:
        a: an article.
        b: another.
    """
    runs = _each_word_once(_runs(a.grams, b.grams), len(a.words), len(b.words))
    passages = tuple(p for p in (_passage(a, b, chain) for chain in _chains(runs)) if p is not None)
    if not passages:
        return NOTHING
    least = max(1, min(len(a.words), len(b.words)))
    covered = (_covered(p.a for p in passages), _covered(p.b for p in passages))
    return Alignment(passages, min(1.0, min(covered) / least))


def _covered(spans: Iterator[tuple[int, int]]) -> int:
    found = end = 0
    for first, last in sorted(spans):
        found += max(0, last - max(first, end))
        end = max(end, last)
    return found


def _runs(a: Mapping[Gram, Sequence[int]], b: Mapping[Gram, Sequence[int]]) -> list[Run]:
    """The runs of equal words, in the order of the first document; none lies inside another."""
    places: list[
        int
    ] = []  # how far the second is behind the first, then the first: one number is sorted faster than two
    if len(a) <= len(b):
        shared = [(here, there) for gram, here in a.items() if (there := b.get(gram)) is not None]
    else:
        shared = [(here, there) for gram, there in b.items() if (here := a.get(gram)) is not None]
    for here, there in shared:
        if len(here) == len(there) == 1:
            places.append((there[0] - here[0] << _PLACE) + here[0])
        elif len(here) <= MOST_PLACES and len(there) <= MOST_PLACES and len(here) * len(there) <= 2 * MOST_PLACES:
            places += [(j - i << _PLACE) + i for i in here for j in there]
    places.sort()
    runs: list[Run] = []
    for begin, end in _unbroken(places):
        first = places[begin] & (1 << _PLACE) - 1
        runs.append(Run(first, first + (places[begin] >> _PLACE), end - begin - 1 + GRAM))
    runs.sort()
    return runs


_PLACE = 32
"""Bits for the number of a word."""


def _unbroken(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where numbers follow each other one by one, end exclusive."""
    begin = 0
    for at, (one, following) in enumerate(pairwise(numbers), 1):
        if following != one + 1:
            yield begin, at
            begin = at
    if numbers:
        yield begin, len(numbers)


def _each_word_once(runs: Sequence[Run], length_a: int, length_b: int) -> list[Run]:
    """The longest runs first, each without words that a longer one has: a phrase that comes again is left out."""
    taken_a, taken_b = bytearray(length_a), bytearray(length_b)
    kept: list[Run] = []
    for run in sorted(runs, key=lambda r: (-r.length, r.a, r.b)):
        first, last = 0, run.length
        while first < last and (taken_a[run.a + first] or taken_b[run.b + first]):
            first += 1
        while first < last and (taken_a[run.a + last - 1] or taken_b[run.b + last - 1]):
            last -= 1
        length = last - first
        if length < (GRAM if first == 0 and last == run.length else 1):
            continue
        part = Run(run.a + first, run.b + first, length)
        if any(taken_a[part.a : part.a + length]) or any(taken_b[part.b : part.b + length]):
            continue
        taken_a[part.a : part.a + length] = taken_b[part.b : part.b + length] = b"\x01" * length
        kept.append(part)
    return sorted(kept)


def _chains(runs: Sequence[Run]) -> Iterator[list[Run]]:
    """Runs that follow each other closely in both documents."""
    open_: list[list[Run]] = []
    for run in runs:
        best: list[Run] | None = None
        least = 2 * GAP + 1
        still: list[list[Run]] = []
        for chain in open_:
            end = chain[-1]
            across, down = run.a - end.a - end.length, run.b - end.b - end.length
            if across > GAP:
                yield chain
                continue
            still.append(chain)
            if across > -GRAM and -GRAM < down <= GAP and abs(across) + abs(down) < least:
                best, least = chain, abs(across) + abs(down)
        open_ = still
        if best is None:
            open_.append([run])
        else:
            end = best[-1]
            over = max(0, end.a + end.length - run.a, end.b + end.length - run.b)
            if run.length > over:
                best.append(Run(run.a + over, run.b + over, run.length - over))
    yield from open_


def _passage(a: Document, b: Document, chain: list[Run]) -> Passage | None:
    """The runs of a chain with the equal words between and beside them; None where it is a mere phrase."""
    runs: list[Run] = []
    for run in chain:
        if runs:
            before = runs[-1]
            runs += _equal_between(a, b, before.a + before.length, run.a, before.b + before.length, run.b)
        runs.append(run)
    runs = _with_edges(a, b, runs)
    equal = sum(run.length for run in runs)
    if equal < LEAST_EQUAL:
        return None
    first, last = runs[0], runs[-1]
    longest = max(last.a + last.length - first.a, last.b + last.length - first.b)
    if equal < LEAST_DENSITY * longest:
        return None
    return Passage(tuple(runs), tuple(_changes(a, b, _joined(runs))))


def _joined(runs: Sequence[Run]) -> list[Run]:
    found: list[Run] = []
    for run in runs:
        if found and found[-1].a + found[-1].length == run.a and found[-1].b + found[-1].length == run.b:
            found[-1] = Run(found[-1].a, found[-1].b, found[-1].length + run.length)
        else:
            found.append(run)
    return found


def _with_edges(a: Document, b: Document, runs: list[Run]) -> list[Run]:
    """With the equal words between the passage and the ends of the sentences that it begins and ends in."""
    first, last = runs[0], runs[-1]
    left_a, left_b = _sentence_start(a, first.a), _sentence_start(b, first.b)
    right_a, right_b = _sentence_end(a, last.a + last.length), _sentence_end(b, last.b + last.length)
    before = _equal_between(a, b, max(left_a, first.a - GAP), first.a, max(left_b, first.b - GAP), first.b)
    end_a, end_b = last.a + last.length, last.b + last.length
    after = _equal_between(a, b, end_a, min(right_a, end_a + GAP), end_b, min(right_b, end_b + GAP))
    return [*before, *runs, *after]


def _sentence_start(document: Document, word: int) -> int:
    return document.sentences[document.sentence_of[word]].first


def _sentence_end(document: Document, after: int) -> int:
    return document.sentences[document.sentence_of[after - 1]].last


def _equal_between(a: Document, b: Document, a0: int, a1: int, b0: int, b1: int) -> list[Run]:
    """The equal words of two short stretches that a reader would see as kept: their longest common subsequence."""
    n, m = a1 - a0, b1 - b0
    if n <= 0 or m <= 0:
        return []
    one, other = a.keys[a0:a1], b.keys[b0:b1]
    if not set(one) & set(other):
        return []
    table = [[0] * (m + 1) for _ in range(n + 1)]
    for i in range(n - 1, -1, -1):
        row, below, key = table[i], table[i + 1], one[i]
        for j in range(m - 1, -1, -1):
            row[j] = below[j + 1] + 1 if key == other[j] else max(below[j], row[j + 1])
    found: list[Run] = []
    i = j = 0
    while i < n and j < m:
        if one[i] == other[j]:
            found.append(Run(a0 + i, b0 + j, 1))
            i, j = i + 1, j + 1
        elif table[i + 1][j] >= table[i][j + 1]:
            i += 1
        else:
            j += 1
    return found


def _changes(a: Document, b: Document, runs: Sequence[Run]) -> Iterator[Change]:
    """What lies between the runs, and between them and the ends of their sentences where that is little."""
    first, last = runs[0], runs[-1]
    left_a, left_b = _sentence_start(a, first.a), _sentence_start(b, first.b)
    if 0 < first.a - left_a <= EDGE and 0 < first.b - left_b <= EDGE:
        yield Change(left_a, first.a, left_b, first.b, 0, first.length)
    for one, two in pairwise(runs):
        yield Change(one.a + one.length, two.a, one.b + one.length, two.b, one.length, two.length)
    end_a, end_b = last.a + last.length, last.b + last.length
    right_a, right_b = _sentence_end(a, end_a), _sentence_end(b, end_b)
    if 0 < right_a - end_a <= EDGE and 0 < right_b - end_b <= EDGE:
        yield Change(end_a, right_a, end_b, right_b, last.length, 0)
