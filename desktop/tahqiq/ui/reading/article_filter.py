"""Which articles the list shows, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from tahqiq.domain.articles import ArticleSummary, Progress
from tahqiq.domain.folding import fold


class ArticleOrder(StrEnum):
    """What the list is sorted by. Dates and numbers come largest first, words in the order of the alphabet."""

    IMPORTED = "imported"
    DATE = "date"
    TITLE = "title"
    SOURCE = "source"
    ANNOTATIONS = "annotations"
    SUGGESTIONS = "suggestions"
    CONFLICTS = "conflicts"


@dataclass(frozen=True, slots=True)
class ArticleFilter:
    """What an article must be to be listed; the empty filter lets all through.

    ``words`` are sought in title, source, agency and file name, in any spelling; all must be there.
    ``source`` is a source's name as printed, None for any. ``suggested`` are those with open suggestions, ``unread``
    those in which the language engine was not asked yet, ``conflicting`` those with open inconsistencies,
    ``newest`` those that no other article corrects.
    """

    words: str = ""
    progress: Progress | None = None
    source: str | None = None
    unsure: bool = False
    without_speaker: bool = False
    suggested: bool = False
    unread: bool = False
    conflicting: bool = False
    newest: bool = False

    @property
    def empty(self) -> bool:
        return self == ArticleFilter()


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the list with what is sought in, folded once.

    ``suggestions`` are open, None where none was sought; so are ``conflicts``, its inconsistencies.
    """

    article: ArticleSummary
    haystack: str
    suggestions: int | None = None
    conflicts: int = 0


def row(article: ArticleSummary, suggestions: int | None = None, conflicts: int = 0) -> Row:
    """The row of ``article``."""
    haystack = fold("\n".join((article.title, article.source, article.via, article.file_name)))
    return Row(article, haystack, suggestions, conflicts)


def passes(wanted: ArticleFilter) -> Callable[[Row], bool]:
    """A test for rows."""
    words = fold(wanted.words).split()

    def test(candidate: Row) -> bool:
        article = candidate.article
        return (
            (wanted.progress is None or article.progress is wanted.progress)
            and (wanted.source is None or article.source == wanted.source)
            and not (wanted.unsure and not article.unsure)
            and not (wanted.without_speaker and not article.without_speaker)
            and not (wanted.suggested and not candidate.suggestions)
            and not (wanted.unread and candidate.suggestions is not None)
            and not (wanted.conflicting and not candidate.conflicts)
            and not (wanted.newest and article.newer is not None)
            and all(word in candidate.haystack for word in words)
        )

    return test


def sort_key(order: ArticleOrder) -> Callable[[Row], Any]:
    """The key by which ``order`` sorts; rows that are equal stay in order of import, older versions come last."""
    keys: dict[ArticleOrder, Callable[[Row], Any]] = {
        ArticleOrder.IMPORTED: lambda r: r.article.id,
        ArticleOrder.DATE: lambda r: (_newest_first(r.article.published), r.article.id),
        ArticleOrder.TITLE: lambda r: (fold(r.article.title), r.article.id),
        ArticleOrder.SOURCE: lambda r: (not r.article.source, fold(r.article.source), r.article.id),
        ArticleOrder.ANNOTATIONS: lambda r: (-r.article.annotations, r.article.id),
        ArticleOrder.SUGGESTIONS: lambda r: (-(r.suggestions or 0), r.article.id),
        ArticleOrder.CONFLICTS: lambda r: (-r.conflicts, r.article.id),
    }
    key = keys[order]
    return lambda r: (r.article.newer is not None, key(r))


def _newest_first(published: str | None) -> tuple[int, ...]:
    if not published:
        return (1,)
    parts = [int(part) for part in published.split("-") if part.isdigit()]
    return (0, *(-part for part in parts))


def sources(articles: Iterable[ArticleSummary]) -> list[str]:
    """The sources that occur, in order of the alphabet."""
    return sorted({a.source for a in articles if a.source}, key=fold)
