"""The register: entities, their spellings and titles, and finding one by any spelling."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, func, select

from tahqiq.domain.entities import DatedTitle, Entity, EntityKind, EntityMatch, EntityUse, Spelling
from tahqiq.domain.folding import name_key
from tahqiq.storage.queries.batches import in_batches
from tahqiq.storage.schema import (
    AnnotationRow,
    ArticleRow,
    AttributionRow,
    DistinctRow,
    EntityRow,
    EntityTitleRow,
    SpellingRow,
)

E, P, T = EntityRow.__table__, SpellingRow.__table__, EntityTitleRow.__table__


def entities(connection: Connection, ids: Iterable[int] | None = None) -> list[Entity]:
    """All entities by name, or the given ones."""
    if ids is None:
        return _entities(connection, None)
    return [e for some in in_batches(ids) for e in _entities(connection, some)]


def entity(connection: Connection, entity_id: int) -> Entity:
    """One entity.

    Raises:
        LookupError: no such entity.
    """
    found = _entities(connection, [entity_id])
    if not found:
        raise LookupError(f"no entity {entity_id}")
    return found[0]


def _entities(connection: Connection, some: list[int] | None) -> list[Entity]:
    spellings: dict[int, list[Spelling]] = {}
    titles: dict[int, list[DatedTitle]] = {}
    of_spelling = select(P.c.entity_id, P.c.id, P.c.text).order_by(P.c.id)
    of_title = select(T.c.entity_id, T.c.id, T.c.text, T.c.since, T.c.until).order_by(T.c.id)
    rows = select(E.c.id, E.c.kind, E.c.name, E.c.note).order_by(E.c.name, E.c.id)
    if some is not None:
        of_spelling = of_spelling.where(P.c.entity_id.in_(some))
        of_title = of_title.where(T.c.entity_id.in_(some))
        rows = rows.where(E.c.id.in_(some))
    for owner, i, text in connection.execute(of_spelling):
        spellings.setdefault(owner, []).append(Spelling(i, text))
    for owner, i, text, since, until in connection.execute(of_title):
        titles.setdefault(owner, []).append(DatedTitle(i, text, since, until))
    return [
        Entity(i, EntityKind(kind), name, note, tuple(spellings.get(i, ())), tuple(titles.get(i, ())))
        for i, kind, name, note in connection.execute(rows)
    ]


def uses(connection: Connection) -> list[EntityUse]:
    """Every entity with how often it speaks and is mentioned in articles in sight."""
    n, s, a = AnnotationRow.__table__, AttributionRow.__table__, ArticleRow.__table__
    said: dict[int, int] = {}
    mentioned: dict[int, int] = {}
    places: dict[int, set[int]] = {}
    speaking = (
        select(s.c.speaker_id, n.c.article_id, func.count())
        .join(n, n.c.id == s.c.annotation_id)
        .join(a, a.c.id == n.c.article_id)
        .where(s.c.speaker_id.is_not(None), a.c.present)
        .group_by(s.c.speaker_id, n.c.article_id)
    )
    naming = (
        select(n.c.entity_id, n.c.article_id, func.count())
        .join(a, a.c.id == n.c.article_id)
        .where(n.c.entity_id.is_not(None), a.c.present)
        .group_by(n.c.entity_id, n.c.article_id)
    )
    for tally, statement in ((said, speaking), (mentioned, naming)):
        for owner, article_id, count in connection.execute(statement):
            tally[owner] = tally.get(owner, 0) + count
            places.setdefault(owner, set()).add(article_id)
    return [
        EntityUse(e, said.get(e.id, 0), mentioned.get(e.id, 0), len(places.get(e.id, ())))
        for e in _entities(connection, None)
    ]


def find(connection: Connection, words: str, limit: int = 12) -> list[EntityMatch]:
    """Entities with a spelling or title that holds ``words`` however they are spelled, best first.

    Order: whole name, then beginning of the name, of a word of it, inside; names before titles; who speaks most.
    """
    wanted = name_key(words).encode("utf-8", "ignore").decode()  # half a character is in no name
    found: dict[int, tuple[tuple[int, int], str, bool]] = {}
    for by_title, table in ((False, P), (True, T)):
        statement = select(table.c.entity_id, table.c.text, table.c.key)
        if wanted:
            statement = statement.where(table.c.key.contains(wanted, autoescape=True))
        for owner, text, key in connection.execute(statement):
            rank = (int(by_title), _nearness(key, wanted))
            if owner not in found or rank < found[owner][0]:
                found[owner] = (rank, text, by_title)
    s = AttributionRow.__table__
    tally = select(s.c.speaker_id, func.count()).where(s.c.speaker_id.is_not(None)).group_by(s.c.speaker_id)
    said: dict[int, int] = {row[0]: row[1] for row in connection.execute(tally)}
    best = sorted(found, key=lambda i: (found[i][0], -said.get(i, 0), i))[:limit]
    known = {e.id: e for e in entities(connection, best)}
    return [EntityMatch(known[i], found[i][1], found[i][2], said.get(i, 0)) for i in best]


def _nearness(key: str, wanted: str) -> int:
    if key == wanted:
        return 0
    if key.startswith(wanted):
        return 1
    return 2 if f" {wanted}" in key else 3


def distinct_pairs(connection: Connection) -> set[tuple[int, int]]:
    """Pairs of entities of which an editor said that they are two."""
    d = DistinctRow.__table__
    return {(a, b) for a, b in connection.execute(select(d.c.a_id, d.c.b_id))}


def annotation_ids(connection: Connection, entity_id: int, *, speaking: bool) -> list[int]:
    """Annotations attributed to the entity (``speaking``), or that mention it; in sight or not."""
    n, s = AnnotationRow.__table__, AttributionRow.__table__
    statement = (
        select(s.c.annotation_id).where(s.c.speaker_id == entity_id)
        if speaking
        else select(n.c.id).where(n.c.entity_id == entity_id)
    )
    return list(connection.execute(statement).scalars())
