"""Articles, their text, their regions, and the rows of the article list."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any

import orjson
from sqlalchemy import Connection, select

from tahqiq.domain.articles import Article, ArticleSummary, DateOrigin, Progress, Region, RegionBy, RegionRole
from tahqiq.domain.labels import SPEECH
from tahqiq.storage.queries import versions
from tahqiq.storage.queries.batches import in_batches
from tahqiq.storage.quick import quick
from tahqiq.storage.rows import driver
from tahqiq.storage.schema import ArticleRow, RegionRow, TextRow

A, T = ArticleRow.__table__, TextRow.__table__


def article(connection: Connection, article_id: int) -> Article:
    """One article with its text.

    Raises:
        LookupError: no such article, or it is out of sight.
    """
    row = connection.execute(
        select(A, T.c.text).join(T, T.c.article_id == A.c.id).where(A.c.id == article_id, A.c.present)
    ).first()
    if row is None:
        raise LookupError(f"no article {article_id}")
    return Article(
        id=row.id,
        title=row.title,
        text=row.text,
        sha256=row.sha256,
        source=row.source,
        via=row.via,
        author=row.author,
        url=row.url,
        published=row.published,
        published_origin=DateOrigin(row.published_origin),
        file_name=row.file_name,
        progress=Progress(row.progress),
        imported_at=row.imported_at,
    )


def text_of(connection: Connection, article_id: int) -> str:
    """The text of an article, in sight or not.

    Raises:
        LookupError: no such article.
    """
    text = connection.execute(select(T.c.text).where(T.c.article_id == article_id)).scalar()
    if text is None:
        raise LookupError(f"no article {article_id}")
    return str(text)


def ids_by_hash(connection: Connection, hashes: Iterable[str]) -> dict[str, tuple[int, bool]]:
    """For each SHA-256 that the project knows: the article's id and whether it is in sight."""
    found: dict[str, tuple[int, bool]] = {}
    for some in in_batches(hashes):
        for row in connection.execute(select(A.c.sha256, A.c.id, A.c.present).where(A.c.sha256.in_(some))):
            found[row.sha256] = (row.id, bool(row.present))
    return found


def summaries(connection: Connection, article_ids: Iterable[int] | None = None) -> list[ArticleSummary]:
    """Rows of the article list in order of import; all of them, or only the given ones."""
    if article_ids is None:
        return _summaries(connection, None)
    return [s for some in in_batches(article_ids) for s in _summaries(connection, some)]


def _summaries(connection: Connection, some: list[int] | None) -> list[ArticleSummary]:
    tallies = _tallies(driver(connection), some)
    columns = [A.c[name] for name in ("id", "title", "source", "via", "published", "published_origin")]
    columns += [A.c[name] for name in ("file_name", "progress", "imported_at", "length")]
    statement = select(*columns).where(A.c.present).order_by(A.c.id)
    if some is not None:
        statement = statement.where(A.c.id.in_(some))
    none = (0, 0, 0)
    newer = versions.newer(connection)
    return [
        _summary(
            *(i, title, source, via, published, _ORIGINS[origin], name, _PROGRESS[progress], at, length),
            *tallies.get(i, none),
            newer.get(i),
        )
        for i, title, source, via, published, origin, name, progress, at, length in connection.execute(statement)
    ]


_summary = quick(ArticleSummary)
_ORIGINS = {str(origin): origin for origin in DateOrigin}
_PROGRESS = {str(progress): progress for progress in Progress}
_BORNE = "SELECT article_id, label_id, count(*), sum(unsure) FROM annotations {where} GROUP BY label_id, article_id"
_ATTRIBUTED = """
SELECT n.article_id, count(*) FROM attributions AS s JOIN annotations AS n ON n.id = s.annotation_id
WHERE s.speaker_id IS NOT NULL AND n.label_id IN (SELECT value FROM json_each(?)) {where} GROUP BY n.article_id
"""


def _tallies(sqlite: sqlite3.Connection, some: list[int] | None) -> dict[int, tuple[int, int, int]]:
    """For each article that bears any: annotations, unsure ones, claims and quotes without a speaker."""
    ids = [orjson.dumps(some).decode()] if some is not None else []
    among = "article_id IN (SELECT value FROM json_each(?))"
    roles = ", ".join(f"'{role}'" for role in SPEECH)
    speech = {i for (i,) in sqlite.execute(f"SELECT id FROM labels WHERE role IN ({roles})")}
    counts: dict[int, list[int]] = {}
    for article, label, count, unsure in sqlite.execute(_BORNE.format(where=f"WHERE {among}" if ids else ""), ids):
        mine = counts.setdefault(article, [0, 0, 0])
        mine[0] += count
        mine[1] += unsure
        mine[2] += count if label in speech else 0
    attributed = _ATTRIBUTED.format(where=f"AND n.{among}" if ids else "")
    for article, count in sqlite.execute(attributed, [orjson.dumps(sorted(speech)).decode(), *ids]):
        counts[article][2] -= count
    return {article: (count, unsure, left) for article, (count, unsure, left) in counts.items()}


def regions(connection: Connection, article_id: int) -> list[Region]:
    """The regions of an article in text order."""
    r = RegionRow.__table__
    rows = connection.execute(select(r).where(r.c.article_id == article_id).order_by(r.c.start))
    return [region_from(row) for row in rows]


def region_from(row: Any) -> Region:
    """A region from its row."""
    return Region(row.id, row.article_id, row.start, row.end, RegionRole(row.role), RegionBy(row.by))


def article_title(connection: Connection, article_id: int) -> str:
    """The title of an article, in sight or not.

    Raises:
        LookupError: no such article.
    """
    title = connection.execute(select(A.c.title).where(A.c.id == article_id)).scalar()
    if title is None:
        raise LookupError(f"no article {article_id}")
    return str(title)
