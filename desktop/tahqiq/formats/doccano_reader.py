"""doccano JSON Lines, read: files of doccano (``entities``, or ``label`` as lists of three) and our own.

doccano itself exports a ZIP with such a file for each annotator, or one (``all.jsonl``) for all of them. In the first
an article comes in once, with what each of them tagged in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

import orjson

from tahqiq.domain.messages import Trouble
from tahqiq.domain.text import text_hash
from tahqiq.formats import bundles
from tahqiq.formats.doccano import META
from tahqiq.formats.foreign import Described, Foreign, Said
from tahqiq.formats.items import Items, Place, TextByHash
from tahqiq.formats.reading import json_lines, json_of, opened, trouble

_SPANS = ("entities", "label", "labels", "spans")
_TEXTS = ("text", "data")
_NOBODY = frozenset({"all", "unknown", "admin"})
"""Names of files in a ZIP of doccano that are nobody's."""

_LONGEST = 128 << 20

Version = tuple[str, Place, Any]
"""Whose a record is ("" for nobody's), where it stands, and the record."""


def recognises(path: Path) -> bool:
    """Whether the first line, of the file or of one in the ZIP, is an article with a list of spans."""
    try:
        if path.suffix.lower() == ".zip":
            with bundles.opened(path) as bundle:
                names = bundle.ending(".jsonl")
                if not names or len(names) < len(bundle.names):
                    return False
                first = next((line for name in names for line in bundle.lines(name) if line.strip()), b"")
        else:
            with opened(path) as file:
                first = file.readline(_LONGEST)
        record = json_of(first, path, 1)
    except Trouble:
        return False
    return isinstance(record, dict) and _text(record) is not None and _spans(record) is not None


def read(path: Path, _known_text: TextByHash) -> Items:
    """The articles in the file, each with its annotations and the relations between them.

    Raises:
        Trouble: the file cannot be read, or a line is not JSON.
    """
    foreign = Foreign(path.stem, own=True)
    if path.suffix.lower() != ".zip":
        for line, record in json_lines(path):
            _article(foreign, path, [("", line, record)])
            yield from foreign.drain()
        return
    with bundles.opened(path) as bundle:
        for versions in _together(path, bundle):
            _article(foreign, path, versions)
            yield from foreign.drain()


def _together(path: Path, bundle: bundles.Bundle) -> Iterator[list[Version]]:
    """The articles of the first file with what later files say of the same text, then those that only later ones have.

    What later files say is held in memory, without the texts.
    """
    names = bundle.ending(".jsonl")
    later: dict[str, list[Version]] = {}
    for name in names[1:]:
        for who, place, record in _records(path, bundle, name):
            later.setdefault(text_hash(_text_of(path, place, record)), []).append((who, place, _without_text(record)))
    for name in names:
        for who, place, record in _records(path, bundle, name):
            others = later.pop(text_hash(_text_of(path, place, record)), [] if name == names[0] else None)
            if others is None:
                continue  # it came with an earlier file
            yield [(who, place, record), *(o for o in others if o[1] != place)]


def _records(path: Path, bundle: bundles.Bundle, name: str) -> Iterator[Version]:
    who = PurePosixPath(name).stem
    for number, line in enumerate(bundle.lines(name), 1):
        if line.strip():
            place = f"{name}:{number}"
            yield "" if who in _NOBODY else who, place, json_of(line, path, place)


def _text_of(path: Path, place: Place, record: Any) -> str:
    text = _text(record) if isinstance(record, dict) else None
    if text is None:
        raise trouble("json_unexpected", path, place)
    return text


def _without_text(record: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in record.items() if name not in _TEXTS}


def _article(foreign: Foreign, path: Path, versions: list[Version]) -> None:
    """An article, with what each annotator tagged in it; the first one's record has the text."""
    _, line, record = versions[0]
    text = _text_of(path, line, record)
    own = record.get("tahqiq") == "article"
    meta = record.get("meta")
    said = {**(meta if isinstance(meta, dict) else {}), **record}
    fields = {name: value for name in (*META, "imported_at") if isinstance(value := said.get(name), str)}
    if not own and not fields.get("title"):
        fields["title"] = " ".join(text.split("\n", 1)[0].split())[:120]
    number = record.get("id")
    if not foreign.article(line, text, Described(**fields), number if type(number) is int else None):
        return
    for annotator, place, said_by in versions:
        _tagged(foreign, place, said_by, annotator, own)


def _tagged(foreign: Foreign, line: Place, record: dict[str, Any], annotator: str, own: bool) -> None:
    became: dict[Any, int | None] = {}
    for entity in _spans(record) or ():
        code, start, end, name = _parts(entity)
        if code is None:
            foreign.leave_out(line, "left_out_line", line=orjson.dumps(entity).decode("utf-8", "replace")[:80])
            continue
        kept = name if own and type(name) is int else None
        label, said_of_it = foreign.label(line, code), Said(annotator=annotator)
        made = foreign.annotation(line, label, [(start, end)], said_of_it, number=kept)
        if isinstance(name, int | str):
            became[name] = made
    relations = record.get("relations")
    for relation in relations if isinstance(relations, list) else ():
        given = relation if isinstance(relation, dict) else {}
        ends = (given.get("from_id"), given.get("to_id"))
        a, b = (became.get(name) if isinstance(name, int | str) else None for name in ends)
        link_id = given.get("id") if own else None
        foreign.link(line, str(given.get("type", "")), a, b, number=link_id if type(link_id) is int else None)


def _text(record: dict[str, Any]) -> str | None:
    return next((record[name] for name in _TEXTS if isinstance(record.get(name), str)), None)


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
