"""What the engine finds in an article: plain data. Offsets are code points, end exclusive.

Each find carries ``score``, how sure the engine is (0 to 1), and ``why`` in one message that ``services.wording`` puts
into Arabic or English (codes ``why_…`` of ``resources/messages``).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tahqiq.domain.annotations import SpeechForm
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.messages import Message
from tahqiq.language.dates.found import DateFound
from tahqiq.language.regions import RegionGuess


@dataclass(frozen=True, slots=True)
class Piece:
    """A span of the text."""

    start: int
    end: int


class CueKind(StrEnum):
    """What a reporting word says of the report."""

    NEUTRAL = "neutral"
    CLAIM = "claim"
    DENIAL = "denial"
    ADMISSION = "admission"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class MentionFound:
    """Words that name a person, body or place.

    ``start``/``end`` are the name alone: without clitics and without the title. ``name`` is the fullest form that this
    article prints of the one meant («لافروف» → «سيرغي لافروف»), ``title`` the office printed with it or with a
    fuller mention before it, or "". ``group`` is one number for all mentions of one entity in this article.
    """

    start: int
    end: int
    kind: EntityKind
    name: str
    title: str
    group: int
    score: float
    why: Message


@dataclass(frozen=True, slots=True)
class SpeakerFound:
    """Who is held to have said it: the words that name them (``start``, ``end``) and the full name, title left out."""

    start: int
    end: int
    name: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class QuoteFound:
    """Reported speech. ``start``/``end`` are the content, inside the marks where there are some.

    ``cue`` are the words that report it without their clitics; ``via`` is the agency or outlet it came through, or "".
    """

    start: int
    end: int
    form: SpeechForm
    cue: Piece | None
    cue_kind: CueKind
    speaker: SpeakerFound | None
    via: str
    score: float
    why: Message


@dataclass(frozen=True, slots=True)
class FigureFound:
    """A number with what it counts.

    ``value`` is a decimal in ASCII digits («3500000», «6.1»), a range ``low/high`` with an open end empty
    («70/» is «أكثر من 70»), ``unit`` a short English code (``percent``, ``usd``, ``km``, ``""`` for a bare count),
    ``about`` the words for what is counted («قتيلا»), as printed, and ``about_span`` where they are.
    """

    start: int
    end: int
    value: str
    unit: str
    about: str
    about_span: Piece | None
    ordinal: bool
    score: float
    why: Message


@dataclass(frozen=True, slots=True)
class Detections:
    """All that the engine finds in one text, each kind in the order of the text."""

    regions: tuple[RegionGuess, ...] = ()
    dates: tuple[DateFound, ...] = ()
    figures: tuple[FigureFound, ...] = ()
    mentions: tuple[MentionFound, ...] = ()
    quotes: tuple[QuoteFound, ...] = ()
