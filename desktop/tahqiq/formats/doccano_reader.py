"""doccano JSON Lines, read: files of doccano (``entities``, or ``label`` as lists of three) and our own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson

from tahqiq.domain.messages import Trouble
from tahqiq.formats.doccano import META
from tahqiq.formats.foreign import Described, Foreign
from tahqiq.formats.items import Items, TextByHash
from tahqiq.formats.reading import json_lines, json_of, opened, trouble

_SPANS = ("entities", "label", "labels", "spans")
_LONGEST = 128 << 20


def recognises(path: Path) -> bool:
    """Whether the first line is an article with a list of spans."""
    try:
        with opened(path) as file:
            first = json_of(file.readline(_LONGEST), path, 1)
    except Trouble:
        return False
    return isinstance(first, dict) and isinstance(first.get("text"), str) and _spans(first) is not None


def read(path: Path, _known_text: TextByHash) -> Items:
    """The articles in the file, each with its annotations and the relations between them.

    Raises:
        Trouble: the file cannot be read, or a line is not JSON.
    """
    foreign = Foreign(path.stem, own=True)
    for line, record in json_lines(path):
        if not isinstance(record, dict) or not isinstance(record.get("text"), str):
            raise trouble("json_unexpected", path, line)
        _article(foreign, line, record)
        yield from foreign.drain()


def _article(foreign: Foreign, line: int, record: dict[str, Any]) -> None:
    own = record.get("tahqiq") == "article"
    meta = record.get("meta")
    said = {**(meta if isinstance(meta, dict) else {}), **record}
    fields = {name: value for name in (*META, "imported_at") if isinstance(value := said.get(name), str)}
    if not own and not fields.get("title"):
        fields["title"] = " ".join(record["text"].split("\n", 1)[0].split())[:120]
    number = record.get("id")
    if not foreign.article(line, record["text"], Described(**fields), number if type(number) is int else None):
        return
    became: dict[Any, int | None] = {}
    for entity in _spans(record) or ():
        code, start, end, name = _parts(entity)
        if code is None:
            foreign.leave_out(line, "left_out_line", line=orjson.dumps(entity).decode("utf-8", "replace")[:80])
            continue
        kept = name if own and type(name) is int else None
        made = foreign.annotation(line, foreign.label(line, code), [(start, end)], number=kept)
        if isinstance(name, int | str):
            became[name] = made
    relations = record.get("relations")
    for relation in relations if isinstance(relations, list) else ():
        given = relation if isinstance(relation, dict) else {}
        ends = (given.get("from_id"), given.get("to_id"))
        a, b = (became.get(name) if isinstance(name, int | str) else None for name in ends)
        link_id = given.get("id") if own else None
        foreign.link(line, str(given.get("type", "")), a, b, number=link_id if type(link_id) is int else None)


def _spans(record: dict[str, Any]) -> list[Any] | None:
    return next((record[k] for k in _SPANS if isinstance(record.get(k), list)), None)


def _parts(entity: Any) -> tuple[str | None, int, int, Any]:
    """Label, start, end and id of an entity; no label where it is none."""
    if isinstance(entity, dict):
        found = entity.get("label"), entity.get("start_offset"), entity.get("end_offset"), entity.get("id")
    elif isinstance(entity, list) and len(entity) == 3:
        found = entity[2], entity[0], entity[1], None
    else:
        return None, 0, 0, None
    code, start, end, name = found
    if not isinstance(code, str) or type(start) is not int or type(end) is not int:
        return None, 0, 0, None
    return code, start, end, name
