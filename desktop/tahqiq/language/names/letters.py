"""Two words letter by letter: which letters stand for which, and what that costs.

The costs are learned (``packaging/train-names``): near 0 where writers of Arabic exchange two letters for one foreign
sound (غ ج, ت ط), 1 where they do not. A word is first brought to its ``plain`` form.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import inf

from tahqiq.domain.folding import fold

GAP = "-"
"""Stands for no letter in an operation."""

VOWELS = frozenset("اويه")
"""Letters that write a foreign vowel, or nothing (a final ه)."""

LONGEST = 40
"""Letters of a word that are compared; what lies behind them is cut off."""

UNKNOWN = 1.0
"""The cost of exchanging two letters that were never seen exchanged."""

_NONE: Mapping[str, float] = {}

Operation = tuple[str, str]
"""Letters of the one word and of the other; ``GAP`` where there is none."""

_IGNORED = re.compile(r"[^\w]|ء|_")


@lru_cache(maxsize=30_000)
def plain(word: str) -> str:
    """A word folded, without hamza and without anything that is not a letter or digit."""
    return _IGNORED.sub("", fold(word))[:LONGEST]


def without_article(word: str) -> str:
    """A plain word without ال in front; short words keep it («الو»)."""
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


@lru_cache(maxsize=50_000)
def skeleton(word: str) -> str:
    """The consonants of a plain word, doubled ones once."""
    out: list[str] = []
    for char in word:
        if char not in VOWELS and (not out or out[-1] != char):
            out.append(char)
    return "".join(out)


@dataclass(frozen=True, slots=True)
class Alignment:
    """The cheapest way to turn one word into the other: its cost, and the operations in order, equal letters too."""

    cost: float
    operations: tuple[Operation, ...]


class Costs:
    """What exchanging letters costs: 0 for equal ones, ``UNKNOWN`` for pairs that the table does not hold."""

    def __init__(self, table: Mapping[Operation, float]) -> None:
        self.table = dict(table)
        self._swap: dict[str, dict[str, float]] = {}
        for (one, two), cost in self.table.items():
            self._swap.setdefault(one, {})[two] = cost
        self._pairs = frozenset(letters for operation in self.table for letters in operation if len(letters) == 2)

    def cost(self, one: str, two: str) -> float:
        """The cost of one operation."""
        return 0.0 if one == two else self.table.get((one, two), UNKNOWN)

    def align(self, a: str, b: str) -> Alignment:
        """The cheapest alignment of two plain words; equal beginnings and ends are matched at once."""
        if a == b:
            return Alignment(0.0, tuple((char, char) for char in a))
        start, shorter = 0, min(len(a), len(b))
        while start < shorter and a[start] == b[start]:
            start += 1
        end = 0
        while end < shorter - start and a[-1 - end] == b[-1 - end]:
            end += 1
        cost, middle = self._align(a[start : len(a) - end], b[start : len(b) - end])
        head = [(char, char) for char in a[:start]]
        tail = [(char, char) for char in a[len(a) - end :]] if end else []
        return Alignment(cost, (*head, *middle, *tail))

    def distance(self, a: str, b: str, limit: float = inf) -> float:
        """The cost of ``align``, without its operations; where it is more than ``limit``, any cost that is."""
        if a == b:
            return 0.0
        start, shorter = 0, min(len(a), len(b))
        while start < shorter and a[start] == b[start]:
            start += 1
        end = 0
        while end < shorter - start and a[-1 - end] == b[-1 - end]:
            end += 1
        a, b = a[start : len(a) - end], b[start : len(b) - end]
        return self._short(a, b) if not a or not b or len(a) == len(b) == 1 else self._distance(a, b, limit)

    def _short(self, a: str, b: str) -> float:
        """As ``_distance``, where one side has no letter left, or both have one."""
        coming, swaps = self._swap.get(GAP, _NONE), self._swap
        gone = sum(swaps.get(char, _NONE).get(GAP, UNKNOWN) for char in a)
        come = sum(coming.get(char, UNKNOWN) for char in b)
        return min(swaps.get(a, _NONE).get(b, UNKNOWN), gone + come) if a and b else gone + come

    def _distance(self, a: str, b: str, limit: float) -> float:
        """As ``_align``, for the cost alone: no step is remembered."""
        swaps, pairs = self._swap, self._pairs
        coming = swaps.get(GAP, _NONE)
        come = [coming.get(char, UNKNOWN) for char in b]
        doubles = ["" if at < 0 or b[at : at + 2] not in pairs else b[at : at + 2] for at in range(-1, len(b) - 1)]
        columns = list(zip(b, come, doubles, strict=True))
        row = [0.0]
        for cost in come:
            row.append(row[-1] + cost)
        before: list[float] = []
        least_before = 0.0
        for i, char in enumerate(a):
            swap = swaps.get(char, _NONE)
            gone = swap.get(GAP, UNKNOWN)
            swap_two = swaps.get(a[i - 1 : i + 1]) if i else None
            before, above = row, before
            best = before[0] + gone
            row = [best]
            add = row.append
            for j, (other, coming_cost, double) in enumerate(columns):
                cost = before[j] + (0.0 if char == other else swap.get(other, UNKNOWN))
                if (left := best + coming_cost) < cost:
                    cost = left
                if (left := before[j + 1] + gone) < cost:
                    cost = left
                if swap_two and other in swap_two and (left := above[j] + swap_two[other]) < cost:
                    cost = left
                if double and double in swap and (left := before[j - 1] + swap[double]) < cost:
                    cost = left
                best = cost
                add(best)
            least = min(row)
            if least > limit and least_before > limit:  # every way leads through one of the last two rows
                return least
            least_before = least
        return row[-1]

    def _align(self, a: str, b: str) -> tuple[float, list[Operation]]:
        """Dynamic programming over one or two letters on either side."""
        gone = [self._swap.get(char, {}).get(GAP, UNKNOWN) for char in a]
        come = [self._swap.get(GAP, {}).get(char, UNKNOWN) for char in b]
        row = [0.0]
        for cost in come:
            row.append(row[-1] + cost)
        rows, steps = [row], [[(0, 1)] * (len(b) + 1)]
        for i in range(1, len(a) + 1):
            row, step = self._row(a, b, i, rows, gone[i - 1], come)
            rows.append(row)
            steps.append(step)
        return rows[-1][-1], _walk(a, b, steps)

    def _row(
        self, a: str, b: str, i: int, rows: list[list[float]], gone: float, come: list[float]
    ) -> tuple[list[float], list[tuple[int, int]]]:
        char, above = a[i - 1], rows[i - 1]
        swap = self._swap.get(char, {})
        two = a[i - 2 : i] if i > 1 else ""
        swap_two = self._swap.get(two) if two in self._pairs else None
        row, step = [above[0] + gone], [(1, 0)]
        for j in range(1, len(b) + 1):
            other = b[j - 1]
            best, move = above[j - 1] + (0.0 if char == other else swap.get(other, UNKNOWN)), (1, 1)
            if (cost := above[j] + gone) < best:
                best, move = cost, (1, 0)
            if (cost := row[j - 1] + come[j - 1]) < best:
                best, move = cost, (0, 1)
            if swap_two and other in swap_two and (cost := rows[i - 2][j - 1] + swap_two[other]) < best:
                best, move = cost, (2, 1)
            if j > 1 and (pair := b[j - 2 : j]) in swap and (cost := above[j - 2] + swap[pair]) < best:
                best, move = cost, (1, 2)
            row.append(best)
            step.append(move)
        return row, step


def _walk(a: str, b: str, steps: list[list[tuple[int, int]]]) -> list[Operation]:
    operations: list[Operation] = []
    i, j = len(a), len(b)
    while i or j:
        left, right = steps[i][j]
        operations.append((a[i - left : i] or GAP, b[j - right : j] or GAP))
        i, j = i - left, j - right
    return operations[::-1]
