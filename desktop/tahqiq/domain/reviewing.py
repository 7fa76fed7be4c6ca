"""What a review asks for and what it is told: filters, what was decided in the past, words about events and names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from tahqiq.domain.inconsistencies import (
    Decision,
    InconsistencyKind,
    Nature,
    Severity,
    Verdict,
    fingerprint_of,
)
from tahqiq.domain.messages import Message

HELD = frozenset({Verdict.CONFLICT, Verdict.RIGHT, Verdict.EXPLAINED})
"""Verdicts by which passages do disagree."""


class ReviewStatus(StrEnum):
    """Whether somebody has decided."""

    OPEN = "open"
    DECIDED = "decided"
    ALL = "all"


class ReviewOrder(StrEnum):
    """In which order inconsistencies come; those that are equal by it come by number."""

    WEIGHT = "weight"  # the gravest first, among them the surest
    CONFIDENCE = "confidence"
    NEWEST = "newest"
    ARTICLE = "article"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class ReviewFilter:
    """Which inconsistencies are wanted; None and "" let all through.

    ``verdicts`` are those of the decision in force; ``articles`` have a passage in one of them (all copies are shown
    then, else only the first of those that are the same in copies of one text); ``event`` is an event's number,
    ``speaker`` a name as the passages give it, ``source`` an outlet, ``text`` words that stand in a passage's sentence,
    in any spelling. ``limit`` and ``skip`` count inconsistencies.
    """

    kinds: frozenset[InconsistencyKind] | None = None
    natures: frozenset[Nature] | None = None
    severities: frozenset[Severity] | None = None
    least_confidence: float = 0.0
    status: ReviewStatus = ReviewStatus.OPEN
    verdicts: frozenset[Verdict] | None = None
    articles: frozenset[int] | None = None
    event: int | None = None
    speaker: str = ""
    source: str | None = None
    text: str = ""
    order: ReviewOrder = ReviewOrder.WEIGHT
    limit: int | None = None
    skip: int = 0


@dataclass(frozen=True, slots=True)
class InconsistencyCounts:
    """How many inconsistencies an article has a passage in; ``high`` and ``medium`` are open ones of that severity."""

    open: int = 0
    decided: int = 0
    high: int = 0
    medium: int = 0


@dataclass(frozen=True, slots=True)
class SubjectPassage:
    """A passage as it was when somebody decided: words, sentence around them, where it stood and what it meant."""

    article_id: int
    title: str
    source: str
    published: str | None
    start: int
    end: int
    words: str
    sentence: str
    value: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Subject:
    """What a decision is about, as it was then."""

    kind: InconsistencyKind
    nature: Nature
    severity: Severity
    why: Message
    passages: tuple[SubjectPassage, ...]

    @property
    def fingerprint(self) -> str:
        """What names it in every analysis."""
        return fingerprint_of(self.kind, [(p.article_id, p.words, p.sentence) for p in self.passages])

    @property
    def article_ids(self) -> frozenset[int]:
        """The articles of its passages."""
        return frozenset(p.article_id for p in self.passages)


@dataclass(frozen=True, slots=True)
class PastDecision:
    """A step in the history of an inconsistency.

    ``decision`` is None where a person reopened it, or only made a note.
    """

    id: int
    fingerprint: str
    decision: Decision | None
    note: str
    subject: Subject
    annotator_id: int
    at: str


@dataclass(frozen=True, slots=True)
class EventWord:
    """What a person said of two articles (``a_id < b_id``): that they report one event, or that they do not."""

    a_id: int
    b_id: int
    same: bool
    annotator_id: int
    created_at: str


@dataclass(frozen=True, slots=True)
class ClusterFilter:
    """Which spelling clusters are wanted; ``text`` are words of a spelling, in any spelling."""

    kinds: frozenset[str] | None = None
    status: ReviewStatus = ReviewStatus.OPEN
    articles: frozenset[int] | None = None
    text: str = ""
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class HouseSpelling:
    """How the house writes what is printed as ``text``; ``house`` is "" where every spelling may stay."""

    kind: str
    text: str
    key: str
    house: str
    annotator_id: int
    created_at: str


@dataclass(frozen=True, slots=True)
class NamesApart:
    """Two names that a person said are not one."""

    kind: str
    a: str
    b: str
    annotator_id: int
    created_at: str


def settled(spellings: Iterable[str], said: Iterable[HouseSpelling]) -> tuple[bool, str]:
    """Whether a person has settled all of the spellings in one word, and the form that the house chose ("" for none).

    A part of what was settled together stays settled; a new spelling, or two that were settled differently, do not.

    Args:
        spellings: of one cluster, as printed.
        said: what was said of names of its kind.
    """
    by_text = {one.text: one.house for one in said}
    chosen = {by_text.get(spelling) for spelling in spellings}
    if None in chosen or len(chosen) != 1:
        return False, ""
    return True, chosen.pop() or ""
