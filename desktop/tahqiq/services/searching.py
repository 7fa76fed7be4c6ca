"""Search: a query in words, a page of hits out; how many there are in all is a question of its own."""

from __future__ import annotations

from itertools import islice

from tahqiq.domain.folding_pattern import words_of
from tahqiq.domain.jobs import Stopped, never
from tahqiq.domain.query import Term, parse
from tahqiq.domain.search import Cursor, SearchPage, SearchScope, SearchTotal
from tahqiq.storage.database import Database
from tahqiq.storage.queries.candidates import candidates
from tahqiq.storage.queries.search import in_annotations, in_texts
from tahqiq.storage.queries.search_register import in_notes, in_register

_FINDERS = {
    SearchScope.TEXT: in_texts,
    SearchScope.ANNOTATIONS: in_annotations,
    SearchScope.NOTES: in_notes,
    SearchScope.SPEAKERS: in_register,
}


def page(
    database: Database,
    query: str,
    scope: SearchScope | str = SearchScope.TEXT,
    limit: int = 50,
    after: Cursor | None = None,
) -> SearchPage:
    """The first ``limit`` hits, or the next ones.

    Args:
        query: see ``domain.query``; every string is one.
        scope: where to look.
        limit: hits at most.
        after: ``SearchPage.next`` of the page before.
    """
    node = parse(query)
    if node is None or limit < 1:
        return SearchPage(())
    with database.reading() as connection:
        found = list(islice(_FINDERS[SearchScope(scope)](connection, node, after), limit + 1))
    there_is_more = len(found) > limit
    hits = found[:limit]
    return SearchPage(tuple(hit for hit, _ in hits), hits[-1][1] if there_is_more else None, str(node))


def articles_with(database: Database, words: str, cancelled: Stopped = never) -> list[int]:
    """The articles in sight that may hold ``words`` in a row, in any spelling, with clitics before the first; by id.

    Args:
        words: as they stand in a text.
        cancelled: asked between articles; True ends, with those that were found by then.
    """
    wanted = words_of(words)
    if not wanted:
        return []
    with database.reading() as connection:
        found = candidates(connection, Term(wanted, False, True, words), 0, cancelled, annotated=False)
        return [article.id for article in found]


def total(
    database: Database,
    query: str,
    scope: SearchScope | str = SearchScope.TEXT,
    cancelled: Stopped = never,
) -> SearchTotal | None:
    """How much there is in all; None when ``cancelled`` said so.

    Args:
        query: see ``domain.query``.
        scope: where to look.
        cancelled: asked between articles; reads every article that holds the words, so a common word takes a while.
    """
    node = parse(query)
    if node is None:
        return SearchTotal(0, 0)
    hits = 0
    owners: set[tuple[int, int]] = set()
    with database.reading() as connection:
        for _, cursor in _FINDERS[SearchScope(scope)](connection, node, None, cancelled):
            hits += 1
            owners.add((cursor.stage if scope == SearchScope.NOTES else 0, cursor.owner))
    return None if cancelled() else SearchTotal(hits, len(owners))
