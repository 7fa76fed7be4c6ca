"""The queue as plain rows: what is sought in them, how they are grouped and sorted. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import Any

from tahqiq.domain.articles import ArticleSummary
from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import Inconsistency, InconsistencyKind, Nature, Severity
from tahqiq.domain.reviewing import ReviewOrder, ReviewStatus

WEIGHTS = {Severity.HIGH: 0, Severity.MEDIUM: 1, Severity.LOW: 2}
_KINDS = {kind: number for number, kind in enumerate(InconsistencyKind)}


class Grouping(StrEnum):
    """By what the queue is grouped."""

    NONE = "none"
    EVENT = "event"
    SPEAKER = "speaker"
    SOURCE = "source"
    KIND = "kind"


@dataclass(frozen=True)
class Row:
    """An inconsistency in the queue with what is known of its articles, one for each passage.

    ``speakers`` are those to whom its passages are attributed.
    """

    finding: Inconsistency
    articles: tuple[ArticleSummary, ...]
    speakers: tuple[str, ...] = ()

    @property
    def id(self) -> int:
        return self.finding.id

    @cached_property
    def sources(self) -> tuple[str, ...]:
        """The outlets of its articles, or their titles where no outlet is known."""
        return tuple(dict.fromkeys(a.source or a.title for a in self.articles))

    @cached_property
    def haystack(self) -> str:
        """What the text filter looks in, folded."""
        words = [p.words for p in self.finding.passages]
        titles = [t for a in self.articles for t in (a.title, a.source, a.via)]
        return fold("\n".join((*words, *titles, *self.speakers)))


@dataclass(frozen=True, slots=True)
class Header:
    """The line above a group; ``name`` is empty for what belongs to none. ``open`` of ``count`` are undecided."""

    key: str
    name: str
    count: int
    open: int
    articles: int
    sources: tuple[str, ...]
    collapsed: bool


Line = Row | Header


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """What the queue shows; None lets all through. ``words`` are sought in any spelling, all must be there."""

    status: ReviewStatus = ReviewStatus.OPEN
    kinds: frozenset[InconsistencyKind] | None = None
    natures: frozenset[Nature] | None = None
    severities: frozenset[Severity] | None = None
    least: float = 0.0
    article_id: int | None = None
    words: str = ""

    @property
    def narrowed(self) -> bool:
        """Whether it hides more than the status says."""
        return replace(self, status=ReviewStatus.ALL) != QueueFilter(ReviewStatus.ALL)


def passes(wanted: QueueFilter) -> Callable[[Row], bool]:
    """A test for rows, whatever their status."""
    words = fold(wanted.words).split()

    def test(row: Row) -> bool:
        finding = row.finding
        return (
            (wanted.kinds is None or finding.kind in wanted.kinds)
            and (wanted.natures is None or finding.nature in wanted.natures)
            and (wanted.severities is None or finding.severity in wanted.severities)
            and finding.confidence >= wanted.least
            and (wanted.article_id is None or wanted.article_id in finding.article_ids)
            and (not words or all(word in row.haystack for word in words))
        )

    return test


def has_status(row: Row, status: ReviewStatus) -> bool:
    """Whether somebody has decided, as asked for."""
    return status is ReviewStatus.ALL or row.finding.is_open is (status is ReviewStatus.OPEN)


def sort_key(order: ReviewOrder) -> Callable[[Row], tuple[Any, ...]]:
    """By what rows are sorted; rows that are equal by it stand in the order of their weight."""

    def weight(row: Row) -> tuple[Any, ...]:
        return WEIGHTS[row.finding.severity], -row.finding.confidence, row.id

    keys: Mapping[ReviewOrder, Callable[[Row], tuple[Any, ...]]] = {
        ReviewOrder.WEIGHT: weight,
        ReviewOrder.CONFIDENCE: lambda row: (-row.finding.confidence, row.id),
        ReviewOrder.NEWEST: lambda row: (-row.id,),
        ReviewOrder.ARTICLE: lambda row: (row.finding.article_ids, row.finding.passages[0].start, row.id),
        ReviewOrder.KIND: lambda row: (_KINDS[row.finding.kind], *weight(row)),
    }
    return keys[order]


def group_of(row: Row, grouping: Grouping) -> tuple[str, str]:
    """The group's key and its name; ("", "") for none. Names of kinds are given where they are shown."""
    if grouping is Grouping.EVENT:
        return (
            (f"event:{row.finding.event_id}", row.articles[0].title) if row.finding.event_id is not None else ("", "")
        )
    if grouping is Grouping.SPEAKER:
        return (f"speaker:{fold(row.speakers[0])}", row.speakers[0]) if row.speakers else ("", "")
    if grouping is Grouping.SOURCE:
        return "source:" + "\x1f".join(sorted(row.sources)), " · ".join(sorted(row.sources))
    if grouping is Grouping.KIND:
        return f"kind:{row.finding.kind}", str(row.finding.kind)
    return "", ""


def rows_of(
    findings: Iterable[Inconsistency],
    articles: Mapping[int, ArticleSummary],
    speakers: Mapping[int, tuple[str, ...]] | None = None,
) -> list[Row]:
    """Findings with their articles; those whose articles are out of sight are left out."""
    said = speakers or {}
    found = []
    for finding in findings:
        there = [articles[p.article_id] for p in finding.passages if p.article_id in articles]
        if len(there) == len(finding.passages):
            found.append(Row(finding, tuple(there), said.get(finding.id, ())))
    return found
