"""Inconsistencies: passages whose values should agree and do not; what a person decided about them; events.

All places are code points of an article's text, end exclusive.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b

from tahqiq.domain.anchors import Anchor
from tahqiq.domain.folding import name_key
from tahqiq.domain.messages import Message


class InconsistencyKind(StrEnum):
    """What the passages state differently."""

    NAME = "name"  # one person or body, spelled or named otherwise
    SPELLING = "spelling"  # a slip inside a word
    DATE = "date"
    FIGURE = "figure"
    TITLE = "title"  # somebody's office or rank
    PLACE = "place"
    QUOTE = "quote"  # the words of an utterance, or who said it
    POLARITY = "polarity"  # affirmed and denied, certain and possible
    HEADLINE = "headline"  # a title against the body


class Nature(StrEnum):
    """What sort of difference it is."""

    CONFLICT = "conflict"
    UPDATE = "update"  # a later state of a running count
    VARIANT = "variant"  # another spelling of the same


class Severity(StrEnum):
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Passage:
    """One side of an inconsistency.

    ``anchor`` are the differing words, ``value`` their normal form (ISO date, decimal, folded name, "" where there is
    none), ``unit`` as in ``FigureDetails``; ``sentence`` is the place of the sentence around them.
    """

    article_id: int
    anchor: Anchor
    value: str = ""
    unit: str = ""
    sentence: tuple[int, int] = (0, 0)

    @property
    def start(self) -> int:
        return self.anchor.start

    @property
    def end(self) -> int:
        return self.anchor.end

    @property
    def words(self) -> str:
        return self.anchor.exact


class Verdict(StrEnum):
    """What a person says of an inconsistency."""

    SAME = "same"  # they agree after all, or are one
    CONFLICT = "conflict"  # they do disagree
    RIGHT = "right"  # they disagree, and one of them is right
    EXPLAINED = "explained"  # they disagree, and it is known why
    NOT_COMPARABLE = "not_comparable"  # they speak of different things
    DISMISSED = "dismissed"  # not worth an editor's time


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided, at an ISO time in UTC.

    ``value`` is the right value or the house spelling, ``note`` the rationale, ``right`` the number of the passage
    that is right, or None. Decisions are appended; the last one counts.
    """

    id: int
    fingerprint: str
    verdict: Verdict
    right: int | None
    value: str
    note: str
    annotator_id: int
    at: str


@dataclass(frozen=True, slots=True)
class Inconsistency:
    """Two or more passages, the one to begin with first.

    ``confidence`` is 0 to 1; ``event_id`` is the event that the articles report, or None (inside one article, names).
    ``fingerprint`` names it in every analysis as long as the words and their sentences are the same.
    """

    id: int
    kind: InconsistencyKind
    nature: Nature
    severity: Severity
    confidence: float
    passages: tuple[Passage, ...]
    why: Message
    fingerprint: str
    event_id: int | None = None
    decision: Decision | None = None

    @property
    def is_open(self) -> bool:
        return self.decision is None

    @property
    def article_ids(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys(p.article_id for p in self.passages))


def fingerprint_of(kind: InconsistencyKind, sides: Sequence[tuple[int, str, str]]) -> str:
    """What names an inconsistency: its kind and, for each passage, article, words and the sentence around them.

    Args:
        kind: what differs.
        sides: (article id, words, sentence), in any order.
    """
    parts = sorted(f"{article}\x1f{name_key(words)}\x1f{name_key(sentence)}" for article, words, sentence in sides)
    return blake2b("\x1e".join((str(kind), *parts)).encode(), digest_size=12).hexdigest()


@dataclass(frozen=True, slots=True)
class Event:
    """Articles that report one event. ``copies`` are groups of them that print one agency text: one witness each."""

    id: int
    article_ids: tuple[int, ...]
    copies: tuple[tuple[int, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Relatedness:
    """How near two articles are (``a_id`` < ``b_id``).

    ``score`` is 0 to 1; ``copied`` is the part of the shorter one's text that stands in the other, 0 to 1; ``why`` says
    what they share. ``said`` is a person's word: True (same event), False (not the same), None (nobody said).
    """

    a_id: int
    b_id: int
    score: float
    copied: float
    why: tuple[Message, ...] = ()
    said: bool | None = None


@dataclass(frozen=True, slots=True)
class ClusterSpelling:
    """One spelling in a cluster, as printed, with how often, in which articles and at which outlets it stands."""

    text: str
    count: int
    article_ids: tuple[int, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SpellingCluster:
    """All spellings of one name, the most frequent first; ``house`` is the one that the project chose, or ""."""

    id: int
    kind: str  # an ``EntityKind``
    spellings: tuple[ClusterSpelling, ...]
    house: str = ""
    entity_id: int | None = None
