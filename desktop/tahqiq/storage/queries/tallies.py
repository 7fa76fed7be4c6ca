"""Counts of what is in sight, by label, by outlet, by speaker."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from tahqiq.storage.schema import AnnotationRow, ArticleRow, AttributionRow, EntityRow, LabelRow

N, A, L = AnnotationRow.__table__, ArticleRow.__table__, LabelRow.__table__
S, E = AttributionRow.__table__, EntityRow.__table__


def by_label(connection: Connection) -> list[tuple[str, str, str, int]]:
    """(code, Arabic name, English name, annotations) for labels that are used, the most used first."""
    many = func.count().label("many")
    statement = (
        select(L.c.code, L.c.name_ar, L.c.name_en, many)
        .select_from(N)
        .join(L, L.c.id == N.c.label_id)
        .join(A, A.c.id == N.c.article_id)
        .where(A.c.present)
        .group_by(L.c.id)
        .order_by(many.desc(), L.c.code)
    )
    return [(code, ar, en, count) for code, ar, en, count in connection.execute(statement)]


def by_source(connection: Connection, limit: int) -> list[tuple[str, int]]:
    """(outlet, articles), the most frequent first; the empty name is an unknown outlet."""
    many = func.count().label("many")
    statement = (
        select(A.c.source, many).where(A.c.present).group_by(A.c.source).order_by(many.desc(), A.c.source).limit(limit)
    )
    return [(source, count) for source, count in connection.execute(statement)]


def by_speaker(connection: Connection, limit: int) -> list[tuple[int, str, int]]:
    """(entity id, name, quotes and claims), the most quoted first."""
    many = func.count().label("many")
    statement = (
        select(E.c.id, E.c.name, many)
        .select_from(S)
        .join(E, E.c.id == S.c.speaker_id)
        .join(N, N.c.id == S.c.annotation_id)
        .join(A, A.c.id == N.c.article_id)
        .where(A.c.present)
        .group_by(E.c.id)
        .order_by(many.desc(), E.c.name, E.c.id)
        .limit(limit)
    )
    return [(i, name, count) for i, name, count in connection.execute(statement)]


def undated(connection: Connection) -> int:
    """How many articles have no publication date."""
    statement = select(func.count()).select_from(A).where(A.c.present, A.c.published.is_(None))
    return int(connection.execute(statement).scalar_one())
