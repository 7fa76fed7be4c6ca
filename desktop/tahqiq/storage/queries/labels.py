"""Label sets and labels."""

from __future__ import annotations

from typing import Any

import orjson
from sqlalchemy import Connection, func, select

from tahqiq.domain.labels import AttributeDef, AttributeType, Label, LabelRole, LabelSet, LineStyle
from tahqiq.storage.rows import driver
from tahqiq.storage.schema import AnnotationRow, LabelRow, LabelSetRow


def label_sets(connection: Connection) -> list[LabelSet]:
    """All sets with their labels in order."""
    s, label = LabelSetRow.__table__, LabelRow.__table__
    rows = connection.execute(select(label).order_by(label.c.set_id, label.c.position, label.c.id)).all()
    sets = connection.execute(select(s).order_by(s.c.id))
    return [
        LabelSet(row.id, row.name, tuple(label_from(r) for r in rows if r.set_id == row.id), bool(row.in_use))
        for row in sets
    ]


def label_from(row: Any) -> Label:
    """A label from its row."""
    return Label(
        id=row.id,
        set_id=row.set_id,
        code=row.code,
        name_ar=row.name_ar,
        name_en=row.name_en,
        role=LabelRole(row.role),
        color=row.color,
        line=LineStyle(row.line),
        key=row.key,
        attributes=tuple(_attribute(a) for a in orjson.loads(row.attributes)),
        guidelines=row.guidelines,
        position=row.position,
    )


def _attribute(data: dict[str, Any]) -> AttributeDef:
    return AttributeDef(
        data["name"], data["title_ar"], data["title_en"], AttributeType(data["type"]), tuple(data.get("choices", ()))
    )


def label_columns(label: Label) -> dict[str, Any]:
    """A label as its row, without ``id`` and ``set_id``."""
    attributes = [
        {"name": a.name, "title_ar": a.title_ar, "title_en": a.title_en, "type": a.type, "choices": list(a.choices)}
        for a in label.attributes
    ]
    return {
        "code": label.code,
        "name_ar": label.name_ar,
        "name_en": label.name_en,
        "role": str(label.role),
        "color": label.color,
        "line": str(label.line),
        "key": label.key,
        "attributes": orjson.dumps(attributes).decode(),
        "guidelines": label.guidelines,
        "position": label.position,
    }


def uses(connection: Connection) -> dict[int, int]:
    """How many annotations bear each label, counting those out of sight (their label must stay)."""
    n = AnnotationRow.__table__
    rows = connection.execute(select(n.c.label_id, func.count()).group_by(n.c.label_id))
    return {row[0]: row[1] for row in rows}


def names(connection: Connection, label_id: int) -> tuple[str, str] | None:
    """What a label is called in Arabic and in English; None where there is no such label."""
    found = driver(connection).execute("SELECT name_ar, name_en FROM labels WHERE id = ?", (label_id,)).fetchone()
    return None if found is None else (found[0], found[1])
