"""Articles and the parts that a page is made of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class DateOrigin(StrEnum):
    """Where a publication date comes from; the interface always shows it."""

    UNKNOWN = "unknown"
    FOUND = "found"  # read in the text, not yet confirmed
    GIVEN = "given"  # said at import
    CONFIRMED = "confirmed"  # by an editor


class Progress(StrEnum):
    """How far the editor is with an article."""

    NEW = "new"
    STARTED = "started"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Article:
    """One text as imported; ``text`` and ``sha256`` never change afterwards.

    ``published`` is an ISO date or None; ``imported_at`` is an ISO time in UTC; ``file_name`` the name it came under.
    """

    id: int
    title: str
    text: str
    sha256: str
    source: str
    via: str
    author: str
    url: str
    published: str | None
    published_origin: DateOrigin
    file_name: str
    progress: Progress
    imported_at: str


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """A row of the article list: everything but the text, with counts."""

    id: int
    title: str
    source: str
    via: str
    published: str | None
    published_origin: DateOrigin
    file_name: str
    progress: Progress
    imported_at: str
    length: int  # code points
    annotations: int
    unsure: int
    without_speaker: int  # quotes and claims that name no speaker yet
    newer: int | None = None  # the article that corrects this one


class RegionRole(StrEnum):
    """What a part of a page is. Only ``MAIN`` and ``TITLE`` are the article itself."""

    TITLE = "title"
    DATELINE = "dateline"
    MAIN = "main"
    SOURCE = "source"
    KEYWORDS = "keywords"
    TEASERS = "teasers"
    LEGAL = "legal"
    EMBEDDED = "embedded_article"


class RegionBy(StrEnum):
    """Who said what a region is; a person's word is never overwritten by a rule."""

    RULE = "rule"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Region:
    """Part of an article: code points, end exclusive. Regions of one article do not overlap."""

    id: int
    article_id: int
    start: int
    end: int
    role: RegionRole
    by: RegionBy
