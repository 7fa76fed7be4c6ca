"""What both articles say: a statement that the other article has word for word contradicts nothing there.

An article may tell of two tolls, two ages, two games. Where its copy leaves one of them out, the two that are left do
not stand against each other. Headlines are not asked: one of them against both texts is what editors look for most.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from operator import itemgetter

from tahqiq.comparison.alignment import Alignment
from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding, Spot

BESIDE = 2
"""Equal words that a run has besides those of a statement, so that it is more than a number both have."""

_first = itemgetter(0)


class Shared:
    """The words that two articles have in common in runs."""

    def __init__(self, a: Document, b: Document, alignment: Alignment) -> None:
        self._documents = a, b
        runs = [run for passage in alignment.passages for run in passage.runs]
        self._runs = (
            sorted((run.a, run.a + run.length) for run in runs),
            sorted((run.b, run.b + run.length) for run in runs),
        )

    def without(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """The findings of which neither passage stands in the text of both articles."""
        return (one for one in findings if not any(map(self._is_said_by_both, one.spots)))

    def _is_said_by_both(self, spot: Spot) -> bool:
        document, runs = self._documents[spot.document], self._runs[spot.document]
        sentence = document.sentence_at(spot.start)
        if sentence is None or sentence.in_title:
            return False
        first, last = document.word_range(spot.start, spot.end)
        at = bisect_right(runs, first, key=_first) - 1
        if at < 0:
            return False
        start, end = runs[at]
        return last <= end and end - start >= last - first + BESIDE
