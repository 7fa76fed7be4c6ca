"""Two articles in, what they state differently out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tahqiq.comparison.alignment import Alignment, Change, align
from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding, PairResult, Relation
from tahqiq.comparison.names import name_difference
from tahqiq.comparison.polarity import polarity_difference
from tahqiq.comparison.slots import Slot
from tahqiq.comparison.values.dates import date_difference, weekday_difference
from tahqiq.comparison.values.figures import figure_difference
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity

UNRELATED = PairResult(Relation.UNRELATED)
_VALUES = frozenset({InconsistencyKind.DATE, InconsistencyKind.FIGURE})


def compare(a: Document, b: Document) -> PairResult:
    """What two articles state differently; ``compare(b, a)`` is the same with the sides exchanged.

    Args:
        a: an article.
        b: another.
    """
    if (a.text, a.source.title) <= (b.text, b.source.title):
        return _compare(a, b)
    found = _compare(b, a)
    return PairResult(found.relation, tuple(_turned(one) for one in found.findings))


def _turned(finding: Finding) -> Finding:
    spots = tuple(replace(spot, document=1 - spot.document) for spot in reversed(finding.spots))
    params = dict(finding.why.params)
    if "a" in params and "b" in params:
        params["a"], params["b"] = params["b"], params["a"]
    return replace(finding, spots=spots, why=replace(finding.why, params=params))


def _compare(a: Document, b: Document) -> PairResult:
    alignment = align(a, b)
    if not alignment.passages:
        return UNRELATED
    found = _ordered(_of_copies(a, b, alignment))
    heavy = any(f.nature is Nature.CONFLICT and f.severity is not Severity.LOW for f in found)
    return PairResult(Relation.DISAGREE if heavy else Relation.AGREE, tuple(found))


def _of_copies(a: Document, b: Document, alignment: Alignment) -> Iterator[Finding]:
    """What was changed between the passages that both articles have."""
    for passage in alignment.passages:
        for change in passage.changes:
            found = _of_change(Slot(a, b, change))
            if found is not None:
                yield found


def _of_change(slot: Slot) -> Finding | None:
    change: Change = slot.change
    if change.a0 == change.a1 and change.b0 == change.b1:
        return None
    for judge in (weekday_difference, date_difference, figure_difference, polarity_difference, name_difference):
        found = judge(slot)
        if found is not None:
            return found
    return None


def _ordered(found: Iterator[Finding]) -> Sequence[Finding]:
    """Each finding once, in the order of the first article."""
    kept: dict[object, Finding] = {}
    for one in found:
        place = tuple((spot.start, spot.end) for spot in one.spots)
        kept.setdefault(place, one)
    return sorted(kept.values(), key=lambda one: [(s.start, s.end) for s in one.spots])
