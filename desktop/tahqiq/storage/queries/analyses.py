"""Which articles were analysed, on what, and what an analysis reads of an article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection as Connection  # services name it in their signatures

from tahqiq.domain.articles import RegionBy
from tahqiq.storage.queries.batches import in_batches
from tahqiq.storage.rows import driver

Place = tuple[int, int, str]
"""Start, end and role of a region."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What an answer depends on beside the text; ``basis`` is what the last analysis went by, or None."""

    id: int
    title: str
    published: str | None
    basis: str | None


_HEADINGS = """
SELECT a.id, a.title, a.published, y.basis FROM articles AS a LEFT JOIN analyses AS y ON y.article_id = a.id
WHERE a.present {among} ORDER BY a.id
"""
_SETTLED = """
SELECT article_id, start, "end", role FROM regions
WHERE article_id IN (SELECT article_id FROM regions WHERE by = ?) ORDER BY article_id, start
"""


def headings(connection: Connection, article_ids: Iterable[int] | None = None) -> Iterator[Heading]:
    """Of all articles in sight, or of the given ones; one after the other."""
    sqlite = driver(connection)
    if article_ids is None:
        yield from (Heading(*row) for row in sqlite.execute(_HEADINGS.format(among="")))
        return
    for some in in_batches(dict.fromkeys(article_ids)):
        among = f"AND a.id IN ({', '.join('?' * len(some))})"
        yield from (Heading(*row) for row in sqlite.execute(_HEADINGS.format(among=among), some))


def settled_regions(connection: Connection) -> dict[int, tuple[Place, ...]]:
    """The regions of articles in which a person said what a part is."""
    found: dict[int, list[Place]] = {}
    for article, start, end, role in driver(connection).execute(_SETTLED, [str(RegionBy.PERSON)]):
        found.setdefault(article, []).append((start, end, role))
    return {article: tuple(places) for article, places in found.items()}


def texts(connection: Connection, article_ids: list[int]) -> Iterator[tuple[int, str]]:
    """(article id, text) of the given articles."""
    marks = ", ".join("?" * len(article_ids))
    yield from driver(connection).execute(
        f"SELECT article_id, text FROM texts WHERE article_id IN ({marks})", article_ids
    )
