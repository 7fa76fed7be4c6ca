"""Annotations with their anchors and attributions, and the links between them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import orjson
from sqlalchemy import Connection, or_, select

from tahqiq.domain.anchors import Anchor
from tahqiq.domain.annotations import Annotation, Attribution, Link, LinkKind, SpeechForm, link_key
from tahqiq.storage.queries.batches import in_batches
from tahqiq.storage.quick import many_objects, quick
from tahqiq.storage.rows import driver
from tahqiq.storage.schema import AnnotationRow, ArticleRow, LinkRow

N, A, L = AnnotationRow.__table__, ArticleRow.__table__, LinkRow.__table__

BODY, CUE, MENTION = "body", "cue", "mention"

_ROWS = """
SELECT n.id, n.article_id, n.label_id, n.attributes, n.note, n.unsure, n.entity_id, n.annotator_id, n.created_at,
       n.updated_at, s.annotation_id, s.speaker_id, s.form, s.title, s.via
FROM annotations AS n LEFT JOIN attributions AS s ON s.annotation_id = n.id
"""
_ANCHORS = 'SELECT x.annotation_id, x.role, x.start, x."end", x.exact, x.prefix, x.suffix FROM '
_ANCHOR_ORDER = "ORDER BY {id}, x.role, x.position"

OF_ARTICLE = (
    f"{_ROWS} WHERE n.article_id = ?",
    f"{_ANCHORS} annotations AS n JOIN anchors AS x ON x.annotation_id = n.id WHERE n.article_id = ? "
    + _ANCHOR_ORDER.format(id="n.id"),
)
"""What is read to open an article: the annotations, and their anchors; the parameter is the article's id."""

_IN_SIGHT = f"{_ROWS} JOIN articles AS a ON a.id = n.article_id WHERE {{condition}} AND a.present ORDER BY 2, 1"


def of_article(connection: Connection, article_id: int) -> list[Annotation]:
    """All annotations of an article in text order (longer before shorter at one place)."""
    sqlite = driver(connection)
    with many_objects():
        rows, anchors = (sqlite.execute(sql, (article_id,)).fetchall() for sql in OF_ARTICLE)
        found = build(rows, anchors)
        found.sort(key=_place)
    return found


def _place(annotation: Annotation) -> int:
    parts = annotation.parts
    return (parts[0].start << 32) - parts[-1].end


def by_ids(connection: Connection, ids: Iterable[int]) -> list[Annotation]:
    """The given annotations of articles in sight, by article and id; those that are gone are left out."""
    found: list[Annotation] = []
    for some in in_batches(ids):
        found += _where(connection, f"n.id IN ({_marks(some)})", some)
    return found


def of_entity(connection: Connection, entity_id: int) -> list[Annotation]:
    """What the entity said, and where it is mentioned."""
    said = "n.id IN (SELECT annotation_id FROM attributions WHERE speaker_id = ?)"
    return _where(connection, f"({said} OR n.entity_id = ?)", [entity_id, entity_id])


def _marks(some: list[Any]) -> str:
    return ", ".join("?" * len(some))


def _where(connection: Connection, condition: str, params: list[int]) -> list[Annotation]:
    sqlite = driver(connection)
    with many_objects():
        rows = sqlite.execute(_IN_SIGHT.format(condition=condition), params).fetchall()
        anchors: list[Any] = []
        for some in in_batches(row[0] for row in rows):
            where = f"anchors AS x WHERE x.annotation_id IN ({_marks(some)}) "
            anchors += sqlite.execute(_ANCHORS + where + _ANCHOR_ORDER.format(id="x.annotation_id"), some)
        return build(rows, anchors)


_anchor, _annotation = quick(Anchor), quick(Annotation)


def build(rows: Iterable[Any], anchors: Iterable[Any]) -> list[Annotation]:
    """Annotations from their rows and the rows of their anchors (ordered by role and position)."""
    bodies: dict[int, tuple[Anchor, ...]] = {}
    named: dict[tuple[int, str], Anchor] = {}
    for owner, role, start, end, exact, prefix, suffix in anchors:
        anchor = _anchor(start, end, exact, prefix, suffix)
        if role != BODY:
            named[owner, role] = anchor
        elif owner in bodies:
            bodies[owner] += (anchor,)
        else:
            bodies[owner] = (anchor,)
    result = []
    for i, article, label, attributes, note, unsure, entity, who, made, changed, said, *speech in rows:
        attribution = None
        if said is not None:
            speaker, form, title, via = speech
            spoken = SpeechForm(form) if form else None
            attribution = Attribution(speaker, spoken, title, via, named.get((i, CUE)), named.get((i, MENTION)))
        known = {} if attributes == "{}" else orjson.loads(attributes)
        result.append(
            _annotation(
                i, article, label, bodies[i], known, note, bool(unsure), attribution, entity, who, made, changed
            )
        )
    return result


def links_of_article(connection: Connection, article_id: int) -> list[Link]:
    """Links with at least one end in the article and both ends in sight."""
    return _links(connection, article_id=article_id)


def links_of(connection: Connection, annotation_id: int) -> list[Link]:
    """Links with an end at the annotation."""
    return _links(connection, annotation_id=annotation_id)


def links(connection: Connection) -> list[Link]:
    """All links between articles in sight."""
    return _links(connection)


def link_keys(connection: Connection) -> set[tuple[LinkKind, int, int]]:
    """The keys of all links, also of those out of sight."""
    found = driver(connection).execute("SELECT kind, a_id, b_id FROM links")
    return {link_key(LinkKind(kind), a_id, b_id) for kind, a_id, b_id in found}


def _links(connection: Connection, *, article_id: int | None = None, annotation_id: int | None = None) -> list[Link]:
    a, b = N.alias("a"), N.alias("b")
    one, two = A.alias("one"), A.alias("two")
    statement = (
        select(L)
        .join(a, a.c.id == L.c.a_id)
        .join(b, b.c.id == L.c.b_id)
        .join(one, one.c.id == a.c.article_id)
        .join(two, two.c.id == b.c.article_id)
        .where(one.c.present, two.c.present)
        .order_by(L.c.id)
    )
    if article_id is not None:
        inside = select(N.c.id).where(N.c.article_id == article_id)  # or SQLite goes through every link there is
        statement = statement.where(or_(L.c.a_id.in_(inside), L.c.b_id.in_(inside)))
    if annotation_id is not None:
        statement = statement.where(or_(L.c.a_id == annotation_id, L.c.b_id == annotation_id))
    return [link_from(row) for row in connection.execute(statement)]


def link_from(row: Any) -> Link:
    """A link from its row."""
    return Link(row.id, LinkKind(row.kind), row.a_id, row.b_id, row.note, row.annotator_id, row.created_at)
