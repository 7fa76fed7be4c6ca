"""A compact picture of a text's wording, by which copies of one agency text are known.

Runs of ``RUN`` words are hashed, and the smallest hashes kept: two texts keep the same ones of what they share, so that
the share of a text that stands in another is read off two small lists.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import nsmallest

RUN = 4
"""Words of one run."""

EMPTY = 2
"""Words of a run that may say nothing."""

KEPT = 256
"""Hashes that are kept of a text; texts of no more runs are known whole."""

_MASK = (1 << 61) - 1
_FACTORS = (0x3B873595, 0x2545F491, 0x1851F42D, 0x34057B7F)
"""Of 30 bits, so that what is multiplied stays small."""
_SPREAD = 0x9E3779B1


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """``hashes`` are the smallest of the runs, ascending; ``runs`` says how many different runs the text has."""

    hashes: array[int]
    runs: int

    @property
    def whole(self) -> bool:
        """Whether no run was left out."""
        return self.runs <= len(self.hashes)


NO_FINGERPRINT = Fingerprint(array("q"), 0)


def fingerprint_of(stretches: Iterable[Sequence[int]]) -> Fingerprint:
    """The fingerprint of a text.

    Args:
        stretches: The small numbers of its words, in stretches (sentences) over whose ends no run goes, unless they are
            shorter than a run; 0 for a word that says nothing. Runs with more than ``EMPTY`` of those are left out:
            what everybody writes alike (names with all their titles) is copied from nobody.
    """
    found: set[int] = set()
    one, two, three, four = _FACTORS
    for numbers in stretches:
        for a, b, c, d in zip(numbers, numbers[1:], numbers[2:], numbers[3:], strict=False):
            if (not a) + (not b) + (not c) + (not d) > EMPTY:
                continue
            mixed = a * one + b * two + c * three + d * four
            found.add((mixed ^ mixed >> 31) * _SPREAD & _MASK)
    return Fingerprint(array("q", nsmallest(KEPT, found) if len(found) > KEPT else sorted(found)), len(found))


def copied(a: Fingerprint, b: Fingerprint) -> tuple[float, int]:
    """The part of the shorter text that stands in the longer word for word, 0 to 1, and how many known runs that are.

    Exact where both are known whole, else estimated from the runs below the least hash that both would have kept.
    """
    if not a.hashes or not b.hashes:
        return 0.0, 0
    limit = min(_MASK if one.whole else one.hashes[-1] for one in (a, b))
    mine, other = _up_to(a, limit), _up_to(b, limit)
    few, shared = min(len(mine), len(other)), len(set(mine).intersection(other))
    return (shared / few if few else 0.0), shared


def _up_to(one: Fingerprint, limit: int) -> array[int]:
    if one.hashes[-1] <= limit:
        return one.hashes
    return one.hashes[: bisect_right(one.hashes, limit)]
