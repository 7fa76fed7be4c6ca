"""What a comparison finds, as plain data, before it is stored. Places are code points, end exclusive."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message


class Relation(StrEnum):
    """How two articles stand to each other."""

    AGREE = "agree"
    DISAGREE = "disagree"
    UNRELATED = "unrelated"


@dataclass(frozen=True, slots=True)
class Spot:
    """A passage of one of the documents that were compared.

    ``document`` is its number there (0 for the first). ``value`` and ``unit`` as in ``domain.inconsistencies.Passage``,
    ``sentence`` is the place of the sentence around it.
    """

    document: int
    start: int
    end: int
    value: str = ""
    unit: str = ""
    sentence: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Finding:
    """Passages that do not agree. ``confidence`` is 0 to 1, ``why`` one message (codes ``why_conflict_…``)."""

    kind: InconsistencyKind
    nature: Nature
    severity: Severity
    confidence: float
    spots: tuple[Spot, ...]
    why: Message


@dataclass(frozen=True, slots=True)
class PairResult:
    """What comparing two documents gave."""

    relation: Relation
    findings: tuple[Finding, ...] = ()
