"""Search where there is no index: notes, and the names and titles of the register. Words are found inside words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, literal, not_, or_, select

from tahqiq.domain.folding import name_key
from tahqiq.domain.folding_pattern import parts_of
from tahqiq.domain.jobs import Stopped, never
from tahqiq.domain.query import Either, Node, Term, terms
from tahqiq.domain.search import Cursor, HitPlace, SearchHit
from tahqiq.storage.queries.search import Found, around
from tahqiq.storage.schema import AnnotationRow, ArticleRow, EntityRow, EntityTitleRow, LinkRow, SpellingRow

N, A, L = AnnotationRow.__table__, ArticleRow.__table__, LinkRow.__table__
E, P, T = EntityRow.__table__, SpellingRow.__table__, EntityTitleRow.__table__

Condition = ColumnElement[bool]
_ANNOTATION_NOTES, _LINK_NOTES, _ENTITY_NOTES = range(3)


def _condition(node: Node, of_term: Callable[[Term], Condition]) -> Condition:
    if isinstance(node, Term):
        return of_term(node)
    parts = [_condition(part, of_term) for part in node.parts]
    if isinstance(node, Either):
        return or_(*parts)
    return and_(*parts, *(not_(_condition(part, of_term)) for part in node.without))


def _holds(column: ColumnElement[str], term: Term) -> Condition:
    return and_(*(func.instr(column, literal(word)) > 0 for word in term.words))


def _note_condition(node: Node, column: ColumnElement[str]) -> Condition:
    return _condition(node, lambda term: _holds(column, term))


def in_notes(
    connection: Connection, node: Node, after: Cursor | None = None, cancelled: Stopped = never
) -> Iterator[Found]:
    """Notes of annotations, then of links, then of entities; one hit for each note, at the first words found."""
    start = after or Cursor(0)
    stages = (_annotation_notes, _link_notes, _entity_notes)
    for stage in range(start.stage, len(stages)):
        first = start.owner if stage == start.stage else 0
        for row in connection.execute(stages[stage](node, first)):
            if cancelled():
                return
            span = _first(row.note, node)
            if span is not None:
                yield _note_hit(stage, row, span), Cursor(row.id, 0, stage)


def _annotation_notes(node: Node, first: int) -> Select[Any]:
    columns = (N.c.id, N.c.note, N.c.article_id, N.c.label_id, A.c.title, A.c.source, A.c.published)
    return (
        select(*columns)
        .join(A, A.c.id == N.c.article_id)
        .where(N.c.id > first, N.c.note != "", A.c.present, _note_condition(node, N.c.note_folded))
        .order_by(N.c.id)
    )


def _link_notes(node: Node, first: int) -> Select[Any]:
    other, there = N.alias(), A.alias()
    columns = (L.c.id, L.c.note, L.c.a_id, N.c.article_id, N.c.label_id, A.c.title, A.c.source, A.c.published)
    return (
        select(*columns)
        .join(N, N.c.id == L.c.a_id)
        .join(A, A.c.id == N.c.article_id)
        .join(other, other.c.id == L.c.b_id)
        .join(there, there.c.id == other.c.article_id)
        .where(L.c.id > first, L.c.note != "", A.c.present, there.c.present, _note_condition(node, L.c.note_folded))
        .order_by(L.c.id)
    )


def _entity_notes(node: Node, first: int) -> Select[Any]:
    condition = _note_condition(node, E.c.note_folded)
    return select(E.c.id, E.c.note).where(E.c.id > first, E.c.note != "", condition).order_by(E.c.id)


def _first(text: str, node: Node) -> tuple[int, int] | None:
    spans = [span for term in terms(node) for span in parts_of(text, term.words)]
    return min(spans, default=None)


def _note_hit(stage: int, row: Any, span: tuple[int, int]) -> SearchHit:
    place = (HitPlace.ANNOTATION_NOTE, HitPlace.LINK_NOTE, HitPlace.ENTITY_NOTE)[stage]
    before, after = around(row.note, *span)
    words = row.note[slice(*span)]
    if stage == _ENTITY_NOTES:
        return SearchHit(place, *span, before, words, after, entity_id=row.id)
    return SearchHit(
        place,
        *span,
        before,
        words,
        after,
        article_id=row.article_id,
        title=row.title,
        source=row.source,
        published=row.published,
        annotation_id=row.id if stage == _ANNOTATION_NOTES else row.a_id,
        label_id=row.label_id,
        link_id=row.id if stage == _LINK_NOTES else None,
    )


def in_register(
    connection: Connection, node: Node, after: Cursor | None = None, cancelled: Stopped = never
) -> Iterator[Found]:
    """Entities by a spelling, a title or their note; one hit for each, at the first of these that fits."""
    first = after.owner if after else 0
    statement = select(E.c.id, E.c.note).where(E.c.id > first, _condition(node, _entity_condition)).order_by(E.c.id)
    for entity_id, note in connection.execute(statement):
        if cancelled():
            return
        yield _entity_hit(connection, entity_id, note, node), Cursor(entity_id)


def _key(term: Term) -> str:
    return name_key(" ".join(term.words))


def _entity_condition(term: Term) -> Condition:
    named = [
        exists().where(table.c.entity_id == E.c.id, func.instr(table.c.key, literal(_key(term))) > 0)
        for table in (P, T)
    ]
    return or_(*named, _holds(E.c.note_folded, term))


def _entity_hit(connection: Connection, entity_id: int, note: str, node: Node) -> SearchHit:
    keys = [_key(term) for term in terms(node)]
    for place, table in ((HitPlace.SPELLING, P), (HitPlace.ENTITY_TITLE, T)):
        rows = connection.execute(
            select(table.c.text, table.c.key).where(table.c.entity_id == entity_id).order_by(table.c.id)
        )
        for text, key in rows:
            if any(wanted in key for wanted in keys):
                start, end = _first(text, node) or (0, len(text))
                return SearchHit(place, start, end, text[:start], text[start:end], text[end:], entity_id=entity_id)
    start, end = _first(note, node) or (0, 0)
    before, after = around(note, start, end)
    return SearchHit(HitPlace.ENTITY_NOTE, start, end, before, note[start:end], after, entity_id=entity_id)
