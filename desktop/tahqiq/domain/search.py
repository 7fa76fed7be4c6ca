"""What a search is asked and what it finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SearchScope(StrEnum):
    """Where to look."""

    TEXT = "text"  # the articles
    ANNOTATIONS = "annotations"  # only words that bear an annotation
    NOTES = "notes"  # notes of annotations, links and entities
    SPEAKERS = "speakers"  # spellings, titles and notes of the register


class HitPlace(StrEnum):
    """What a hit stands in; offsets count from its beginning."""

    TEXT = "text"
    TITLE = "title"  # of an article whose text does not begin with it
    ANNOTATION_NOTE = "annotation_note"
    LINK_NOTE = "link_note"
    ENTITY_NOTE = "entity_note"
    SPELLING = "spelling"
    ENTITY_TITLE = "entity_title"


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a page of hits ended; hand it back as ``after``. Only search reads what is in it."""

    owner: int
    seen: int = 0
    stage: int = 0


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One hit as a concordance line: ``before`` + ``words`` + ``after`` is the line, exactly as printed.

    ``start`` and ``end`` are code points in what ``place`` names (the article's text, a note, a spelling).
    ``article_id``, ``title``, ``source`` and ``published`` (an ISO date or None) say which article; a hit in the
    register or in an entity's note has no article (0). ``annotation_id`` and ``label_id`` are given for hits in
    annotations and their notes, ``link_id`` and ``entity_id`` for those of links and entities.
    """

    place: HitPlace
    start: int
    end: int
    before: str
    words: str
    after: str
    article_id: int = 0
    title: str = ""
    source: str = ""
    published: str | None = None
    annotation_id: int | None = None
    label_id: int | None = None
    link_id: int | None = None
    entity_id: int | None = None


@dataclass(frozen=True, slots=True)
class SearchPage:
    """Hits in order of article and text, and where to go on: ``next`` is None after the last hit.

    ``understood`` is the query as it was read, with slips put right; empty when there was nothing to look for.
    """

    hits: tuple[SearchHit, ...]
    next: Cursor | None = None
    understood: str = ""


@dataclass(frozen=True, slots=True)
class SearchTotal:
    """How much there is in all: ``hits``, in ``owners`` (articles, or notes, or entities of the register)."""

    hits: int
    owners: int
