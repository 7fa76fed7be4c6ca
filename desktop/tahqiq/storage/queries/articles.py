"""Articles, their text, their regions, and the rows of the article list."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Select, case, func, select

from tahqiq.domain.articles import Article, ArticleSummary, DateOrigin, Progress, Region, RegionBy, RegionRole
from tahqiq.domain.labels import SPEECH
from tahqiq.storage.queries.batches import in_batches
from tahqiq.storage.schema import AnnotationRow, ArticleRow, AttributionRow, LabelRow, RegionRow, TextRow

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
    counts = {row.article_id: row for row in connection.execute(_counts(some))}
    columns = [A.c[name] for name in ("id", "title", "source", "via", "published", "published_origin")]
    columns += [A.c[name] for name in ("file_name", "progress", "imported_at", "length")]
    statement = select(*columns).where(A.c.present).order_by(A.c.id)
    if some is not None:
        statement = statement.where(A.c.id.in_(some))
    result = []
    for i, title, source, via, published, origin, name, progress, at, length in connection.execute(statement):
        count = counts.get(i)
        tally = (count.annotations, count.unsure, count.speakerless) if count else (0, 0, 0)
        result.append(
            ArticleSummary(
                i, title, source, via, published, DateOrigin(origin), name, Progress(progress), at, length, *tally
            )
        )
    return result


def _counts(some: list[int] | None) -> Select[Any]:
    n, label, said = AnnotationRow.__table__, LabelRow.__table__, AttributionRow.__table__
    speakerless = case((label.c.role.in_([str(r) for r in SPEECH]) & said.c.speaker_id.is_(None), 1), else_=0)
    statement = (
        select(
            n.c.article_id,
            func.count().label("annotations"),
            func.sum(n.c.unsure).label("unsure"),
            func.sum(speakerless).label("speakerless"),
        )
        .join(label, label.c.id == n.c.label_id)
        .outerjoin(said, said.c.annotation_id == n.c.id)
        .group_by(n.c.article_id)
    )
    return statement if some is None else statement.where(n.c.article_id.in_(some))


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
