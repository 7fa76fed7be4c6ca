"""Which articles correct which, and what is known of articles whose newer version may come."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection as Connection  # services name it in their signatures

from tahqiq.storage.rows import driver

OLDER = "SELECT v.old_id FROM article_versions AS v JOIN articles AS newer ON newer.id = v.new_id WHERE newer.present"
"""The articles of which a newer version is in sight."""

_NEWER = """
SELECT v.old_id, v.new_id FROM article_versions AS v
JOIN articles AS o ON o.id = v.old_id JOIN articles AS n ON n.id = v.new_id WHERE o.present AND n.present
"""
_KNOWN = f"SELECT id, title, source, url, file_name FROM articles WHERE present AND id NOT IN ({OLDER})"
_HOLDING = "SELECT rowid FROM article_index WHERE article_index MATCH ? LIMIT ?"
_TITLES = "SELECT id, title FROM articles WHERE present AND id IN ({marks})"


def newer(connection: Connection) -> dict[int, int]:
    """For each older version in sight the article that corrects it, by id."""
    return dict(driver(connection).execute(_NEWER).fetchall())


def newest(connection: Connection, article_id: int) -> int:
    """The last of the versions that follow an article; itself where none does."""
    following, seen = newer(connection), {article_id}
    while (after := following.get(article_id)) is not None and after not in seen:
        article_id = after
        seen.add(after)
    return article_id


def before(connection: Connection, article_id: int) -> list[int]:
    """All versions that came before an article, the latest first."""
    following = newer(connection)
    found: list[int] = []
    wanted = [article_id]
    while wanted:
        here = [old for old, new in following.items() if new in wanted and old not in found]
        found += sorted(here, reverse=True)
        wanted = here
    return found


def known(connection: Connection) -> list[tuple[Any, ...]]:
    """Id, title, source, address and file name of every article in sight that nothing corrects."""
    return driver(connection).execute(_KNOWN).fetchall()


def holding(connection: Connection, phrases: Iterable[tuple[str, ...]], limit: int) -> list[int]:
    """Articles (also such as are out of sight) in which one of the phrases stands; each is words of the index."""
    query = " OR ".join('"' + " ".join(phrase) + '"' for phrase in phrases)
    return [i for (i,) in driver(connection).execute(_HOLDING, (query, limit))] if query else []


def titles(connection: Connection, article_ids: Iterable[int]) -> dict[int, str]:
    """The titles of those of the articles that are in sight."""
    ids = list(article_ids)
    marks = ", ".join("?" * len(ids))
    return dict(driver(connection).execute(_TITLES.format(marks=marks), ids).fetchall())
