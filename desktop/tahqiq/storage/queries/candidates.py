"""Which articles hold what is looked for, in order, without a long wait for the first.

The full-text index is asked first and last. Only for a beginning of one or two letters it must gather the places of
thousands of words before it gives one; but such a beginning stands in nearly every article, so a few are looked at
without it first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from sqlalchemy import Connection

from tahqiq.domain.folding_pattern import beginnings, spans_of
from tahqiq.domain.jobs import Stopped
from tahqiq.domain.query import Either, Every, Node, Term
from tahqiq.storage.rows import driver

SHORT = 2
"""Letters of a beginning for which the index takes long."""

LOOKED_AT = 100
"""Articles that are looked at before the index is asked."""

_ARTICLES = """
SELECT i.rowid, t.text, a.title, a.source, a.published
FROM article_index AS i CROSS JOIN articles AS a ON a.id = i.rowid CROSS JOIN texts AS t ON t.article_id = i.rowid
WHERE i.article_index MATCH ? AND i.rowid >= ? AND a.present {more}
ORDER BY i.rowid
"""
_ALL = """
SELECT a.id, t.text, a.title, a.source, a.published FROM articles AS a JOIN texts AS t ON t.article_id = a.id
WHERE a.id >= ? AND a.present {more}
ORDER BY a.id
"""
_WITH_ANNOTATIONS = "AND EXISTS (SELECT 1 FROM annotations AS n WHERE n.article_id = a.id)"


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article in which the index finds what is looked for."""

    id: int
    text: str
    title: str
    source: str
    published: str | None


def index_query(node: Node) -> str:
    """``node`` in the language of FTS5; each word as a quoted string, which FTS5 takes as it is."""
    if isinstance(node, Term):
        star = "*" if node.prefix else ""
        forms = beginnings(node.words[0], node.clitics).forms()
        strings = (" ".join((form, *node.words[1:])) for form in forms)
        return "(" + " OR ".join(f'"{string}"{star}' for string in strings) + ")"
    if isinstance(node, Either):
        return "(" + " OR ".join(map(index_query, node.parts)) + ")"
    wanted = "(" + " AND ".join(map(index_query, node.parts)) + ")"
    if not node.without:
        return wanted
    return f"({wanted} NOT (" + " OR ".join(map(index_query, node.without)) + "))"


def candidates(
    connection: Connection, node: Node, first: int, cancelled: Stopped, *, annotated: bool
) -> Iterator[Candidate]:
    """The articles in sight that hold ``node``, by id, from number ``first`` on.

    Args:
        connection: the project.
        node: what is looked for.
        first: an article's id.
        cancelled: asked between articles; True ends.
        annotated: only articles with annotations.
    """
    more = _WITH_ANNOTATIONS if annotated else ""
    quick = quick_part(node)
    if quick == node:
        yield from _read(connection, _ARTICLES.format(more=more), (index_query(node), first), cancelled)
        return
    sql, params = (_ALL, (first,)) if quick is None else (_ARTICLES, (index_query(quick), first))
    for seen, article in enumerate(_read(connection, sql.format(more=more), params, cancelled)):
        if seen == LOOKED_AT:
            rest = (index_query(node), article.id)
            yield from _read(connection, _ARTICLES.format(more=more), rest, cancelled)
            return
        if holds(node, article.text if article.title in article.text else f"{article.title}\n{article.text}"):
            yield article


def _read(connection: Connection, sql: str, params: tuple[str | int, ...], cancelled: Stopped) -> Iterator[Candidate]:
    for row in driver(connection).execute(sql, params):
        if cancelled():
            return
        yield Candidate(*row)


def quick_part(node: Node) -> Node | None:
    """What the index can be asked without a wait: all that holds ``node`` holds it too. None where that is anything."""
    if isinstance(node, Term):
        return None if node.prefix and len(node.words) == 1 and len(node.words[0]) <= SHORT else node
    parts = [quick_part(part) for part in node.parts]
    if isinstance(node, Either):
        return None if None in parts else Either(tuple(part for part in parts if part is not None))
    left = tuple(part for part in parts if part is not None)
    without = tuple(part for part in node.without if quick_part(part) == part)
    return Every(left, without) if left else None


def holds(node: Node, text: str) -> bool:
    """Whether ``text`` (as printed) holds ``node``, as the index would say."""
    if isinstance(node, Term):
        found = spans_of(text, node.words, prefix=node.prefix, clitics=node.clitics)
        return next(chain(found, (None,)), None) is not None
    if isinstance(node, Either):
        return any(holds(part, text) for part in node.parts)
    return all(holds(part, text) for part in node.parts) and not any(holds(part, text) for part in node.without)
