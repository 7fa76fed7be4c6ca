"""Suggestions: what the program proposes to tag, kept apart from annotations until a person answers.

All spans are code points of the article's text, end exclusive.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tahqiq.domain.anchors import Anchor
from tahqiq.domain.annotations import SpeechForm
from tahqiq.domain.labels import LabelRole
from tahqiq.domain.messages import Message

Place = tuple[int, int]


class SuggestionKind(StrEnum):
    DATE = "date"
    FIGURE = "figure"
    MENTION = "mention"
    QUOTE = "quote"


class AnswerKind(StrEnum):
    """What a person said to a suggestion. ``NOT_SPEAKER`` leaves it open, without that speaker."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    NOT_SPEAKER = "not_speaker"


@dataclass(frozen=True, slots=True)
class DateDetails:
    """``value`` is ISO 8601 or None while open, ``anchor`` what it was counted from, ``grain`` how precise it is."""

    value: str | None
    anchor: str
    grain: str
    weekday_fits: bool | None = None


@dataclass(frozen=True, slots=True)
class FigureDetails:
    """``value`` is a decimal or a range ``low/high``, ``unit`` a short code, ``about`` what is counted, as printed."""

    value: str
    unit: str
    about: str
    about_place: Place | None = None
    ordinal: bool = False


@dataclass(frozen=True, slots=True)
class MentionDetails:
    """``name`` is the fullest form that the article prints of the one meant; ``group`` is one number for all of its."""

    name: str
    title: str
    group: int


@dataclass(frozen=True, slots=True)
class SpeakerDetails:
    """Who is held to have said it, and the words that name them."""

    start: int
    end: int
    name: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class QuoteDetails:
    """``cue`` is the place of the reporting words, ``cue_kind`` what they say of the report, ``via`` an agency."""

    form: SpeechForm
    cue: Place | None
    cue_kind: str
    speaker: SpeakerDetails | None
    via: str


Details = DateDetails | FigureDetails | MentionDetails | QuoteDetails


@dataclass(frozen=True, slots=True)
class Proposal:
    """A suggestion before it is stored; ``role`` is that of the label that it would get, ``score`` is 0 to 1."""

    kind: SuggestionKind
    role: LabelRole
    start: int
    end: int
    score: float
    why: Message
    details: Details

    @property
    def fingerprint(self) -> str:
        """Names the proposal in its article, whose text never changes, also when it is made again."""
        return fingerprint_of(self.kind, self.role, self.start, self.end)


def fingerprint_of(kind: str, role: str, start: int, end: int) -> str:
    """What names a proposal in its article."""
    return f"{kind}/{role}/{start}-{end}"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A suggestion. ``id`` stays as long as analyses propose the same; ``fingerprint`` also beyond that."""

    id: int
    article_id: int
    kind: SuggestionKind
    role: LabelRole
    anchor: Anchor
    score: float
    why: Message
    details: Details
    fingerprint: str

    @property
    def start(self) -> int:
        return self.anchor.start

    @property
    def end(self) -> int:
        return self.anchor.end

    @property
    def words(self) -> str:
        return self.anchor.exact


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person said to a suggestion, with what was proposed; ``why`` is their reason, ``at`` an ISO time in UTC.

    ``annotation_id`` is the annotation that came of it (None unless accepted; it may be gone since).
    """

    id: int
    article_id: int
    answer: AnswerKind
    kind: SuggestionKind
    role: LabelRole
    anchor: Anchor
    details: Details
    annotation_id: int | None
    why: str
    annotator_id: int
    at: str


@dataclass(frozen=True, slots=True)
class SuggestionCounts:
    """Open suggestions of an article."""

    dates: int = 0
    figures: int = 0
    mentions: int = 0
    quotes: int = 0

    @property
    def total(self) -> int:
        return self.dates + self.figures + self.mentions + self.quotes


@dataclass(frozen=True, slots=True)
class SuggestionFilter:
    """Which open suggestions; None is no restriction. ``words`` are those of the suggestion, however spelled."""

    kind: SuggestionKind | None = None
    role: LabelRole | None = None
    least_score: float = 0.0
    article_ids: tuple[int, ...] | None = None
    words: str | None = None


class WordList(StrEnum):
    """The lists in which a project keeps what it has taught."""

    NAME = "name"  # names somebody; the value is the kind of entity
    NOT_NAME = "not_name"
    TITLE = "title"
    CUE = "cue"  # reports speech; the value is the kind of report
    NOT_CUE = "not_cue"


CUE_KINDS = ("neutral", "claim", "denial", "admission", "warning")
"""What a reporting word may say of the report (``language.detections.CueKind``)."""


@dataclass(frozen=True, slots=True)
class ProjectWord:
    """A word of a list, as printed; ``value`` is empty for lists that have none."""

    id: int
    list: WordList
    text: str
    value: str
    annotator_id: int = 1
    created_at: str = ""
