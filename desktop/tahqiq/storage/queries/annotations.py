"""Annotations with their anchors and attributions, and the links between them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import orjson
from sqlalchemy import ColumnElement, Connection, bindparam, or_, select

from tahqiq.domain.anchors import Anchor
from tahqiq.domain.annotations import Annotation, Attribution, Link, LinkKind, SpeechForm
from tahqiq.storage.queries.batches import in_batches
from tahqiq.storage.schema import AnchorRow, AnnotationRow, ArticleRow, AttributionRow, LinkRow

N, X, S = AnnotationRow.__table__, AnchorRow.__table__, AttributionRow.__table__
A, L = ArticleRow.__table__, LinkRow.__table__

BODY, CUE, MENTION = "body", "cue", "mention"

_COLUMNS = (
    N.c.id,
    N.c.article_id,
    N.c.label_id,
    N.c.attributes,
    N.c.note,
    N.c.unsure,
    N.c.entity_id,
    N.c.annotator_id,
    N.c.created_at,
    N.c.updated_at,
    S.c.annotation_id.label("said"),
    S.c.speaker_id,
    S.c.form,
    S.c.title,
    S.c.via,
)
_ANCHORS = (X.c.annotation_id, X.c.role, X.c.start, X.c.end, X.c.exact, X.c.prefix, X.c.suffix)
_ROWS = select(*_COLUMNS).outerjoin(S, S.c.annotation_id == N.c.id)
_ANCHOR_ROWS = select(*_ANCHORS).join(N, N.c.id == X.c.annotation_id)
_ANCHOR_ORDER = (X.c.annotation_id, X.c.role, X.c.position)

_OF_ARTICLE = (
    _ROWS.where(N.c.article_id == bindparam("article_id")),
    _ANCHOR_ROWS.where(N.c.article_id == bindparam("article_id")).order_by(*_ANCHOR_ORDER),
)


def of_article(connection: Connection, article_id: int) -> list[Annotation]:
    """All annotations of an article in text order (longer before shorter at one place)."""
    rows, anchors = (connection.execute(s, {"article_id": article_id}).all() for s in _OF_ARTICLE)
    return sorted(build(rows, anchors), key=lambda a: (a.parts[0].start, -a.parts[-1].end, a.id))


def by_ids(connection: Connection, ids: Iterable[int]) -> list[Annotation]:
    """The given annotations of articles in sight, by id; those that are gone are left out."""
    return [a for some in in_batches(ids) for a in _where(connection, N.c.id.in_(some))]


def of_entity(connection: Connection, entity_id: int) -> list[Annotation]:
    """What the entity said, and where it is mentioned."""
    return _where(connection, or_(S.c.speaker_id == entity_id, N.c.entity_id == entity_id))


def _where(connection: Connection, condition: ColumnElement[bool]) -> list[Annotation]:
    rows = connection.execute(
        _ROWS.join(A, A.c.id == N.c.article_id).where(condition, A.c.present).order_by(N.c.article_id, N.c.id)
    ).all()
    anchors: list[Any] = []
    for some in in_batches(row.id for row in rows):
        anchors += connection.execute(
            select(*_ANCHORS).where(X.c.annotation_id.in_(some)).order_by(*_ANCHOR_ORDER)
        ).all()
    return build(rows, anchors)


def build(rows: Iterable[Any], anchors: Iterable[Any]) -> list[Annotation]:
    """Annotations from their rows and the rows of their anchors (ordered by role and position)."""
    bodies: dict[int, list[Anchor]] = {}
    named: dict[tuple[int, str], Anchor] = {}
    for owner, role, start, end, exact, prefix, suffix in anchors:
        anchor = Anchor(start, end, exact, prefix, suffix)
        if role == BODY:
            bodies.setdefault(owner, []).append(anchor)
        else:
            named[owner, role] = anchor
    result = []
    for i, article_id, label_id, attributes, note, unsure, entity_id, who, made, changed, said, *speech in rows:
        attribution = None
        if said is not None:
            speaker_id, form, title, via = speech
            attribution = Attribution(
                speaker_id,
                SpeechForm(form) if form else None,
                title,
                via,
                named.get((i, CUE)),
                named.get((i, MENTION)),
            )
        result.append(
            Annotation(
                i,
                article_id,
                label_id,
                tuple(bodies[i]),
                {} if attributes == "{}" else orjson.loads(attributes),
                note,
                bool(unsure),
                attribution,
                entity_id,
                who,
                made,
                changed,
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
        statement = statement.where(or_(a.c.article_id == article_id, b.c.article_id == article_id))
    if annotation_id is not None:
        statement = statement.where(or_(L.c.a_id == annotation_id, L.c.b_id == annotation_id))
    return [link_from(row) for row in connection.execute(statement)]


def link_from(row: Any) -> Link:
    """A link from its row."""
    return Link(row.id, LinkKind(row.kind), row.a_id, row.b_id, row.note, row.annotator_id, row.created_at)
