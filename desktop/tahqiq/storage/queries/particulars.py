"""What the project knows about itself, and how much is in it."""

from __future__ import annotations

from typing import Any

import orjson
from sqlalchemy import Connection, func, select

from tahqiq.domain.project import ProjectCounts, ProjectInfo
from tahqiq.storage.schema import (
    AnnotationRow,
    AnnotatorRow,
    ArticleRow,
    AttributionRow,
    EntityRow,
    LinkRow,
    ProjectRow,
)


def value(connection: Connection, key: str) -> Any:
    """A particular of the project, or None."""
    row = ProjectRow.__table__.c  # the mapped class would configure all mappers first, which nothing else needs
    stored = connection.execute(select(row.value).where(row.key == key)).scalar()
    return None if stored is None else orjson.loads(stored)


def info(connection: Connection) -> ProjectInfo:
    """Name, identity and age of the project."""
    return ProjectInfo(value(connection, "uuid"), value(connection, "name"), value(connection, "created_at"))


def annotators(connection: Connection) -> dict[int, str]:
    """Everybody who ever changed something."""
    column = AnnotatorRow.__table__.c
    return {row.id: row.name for row in connection.execute(select(column.id, column.name))}


def counts(connection: Connection) -> ProjectCounts:
    """How much is in sight."""
    a, n, said, link = (t.__table__ for t in (ArticleRow, AnnotationRow, AttributionRow, LinkRow))
    in_sight = select(func.count()).select_from(n).join(a, a.c.id == n.c.article_id).where(a.c.present)
    attributed = (
        select(func.count())
        .select_from(said)
        .join(n, n.c.id == said.c.annotation_id)
        .join(a, a.c.id == n.c.article_id)
        .where(a.c.present, said.c.speaker_id.is_not(None))
    )
    one, two, first, second = n.alias(), n.alias(), a.alias(), a.alias()
    linked = (
        select(func.count())
        .select_from(link)
        .join(one, one.c.id == link.c.a_id)
        .join(two, two.c.id == link.c.b_id)
        .join(first, first.c.id == one.c.article_id)
        .join(second, second.c.id == two.c.article_id)
        .where(first.c.present, second.c.present)
    )

    def number(statement: Any) -> int:
        return int(connection.execute(statement).scalar_one())

    return ProjectCounts(
        articles=number(select(func.count()).select_from(a).where(a.c.present)),
        done=number(select(func.count()).select_from(a).where(a.c.present, a.c.progress == "done")),
        annotations=number(in_sight),
        unsure=number(in_sight.where(n.c.unsure)),
        attributed=number(attributed),
        entities=number(select(func.count()).select_from(EntityRow.__table__)),
        links=number(linked),
        characters=int(connection.execute(select(func.sum(a.c.length)).where(a.c.present)).scalar() or 0),
    )
