"""What the fields of a JSON Lines record may hold; the JSON Schema says the same for other tools."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from tahqiq.domain.annotations import LinkKind, SpeechForm
from tahqiq.domain.articles import DateOrigin, Progress, RegionBy, RegionRole
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.labels import AttributeType, LabelRole, LineStyle

MAX_ID = 2**63 - 1
_HASH = re.compile(r"[0-9a-f]{64}")
_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


class Misfit(Exception):  # noqa: N818 - becomes a Trouble with its line
    """A record is not as it should be: a message code and its parameters."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of value: how it is named to the person (the terms ``expected``), and whether a value is one."""

    expected: str
    fits: Callable[[Any], bool]
    choices: type[StrEnum] | None = None


def _text(value: Any) -> bool:
    return type(value) is str


def _whole(value: Any) -> bool:
    return type(value) is int and 0 <= value <= MAX_ID


def _id(value: Any) -> bool:
    return type(value) is int and 0 < value <= MAX_ID


def _day(value: Any) -> bool:
    if value is None:
        return True
    try:
        return type(value) is str and len(value) == 10 and bool(date.fromisoformat(value))
    except ValueError:
        return False


def _date(value: Any) -> bool:
    if value is None:
        return True
    if type(value) is not str or not _DATE.fullmatch(value):
        return False
    return _day((value + "-01-01")[:10])


def _time(value: Any) -> bool:
    try:
        return type(value) is str and len(value) > 10 and bool(datetime.fromisoformat(value))
    except ValueError:
        return False


def _uuid(value: Any) -> bool:
    try:
        return type(value) is str and str(UUID(value)) == value.lower()
    except ValueError:
        return False


TEXT = Kind("text", _text)
NAME = Kind("name", lambda v: _text(v) and bool(v.strip()))
WHOLE = Kind("whole", _whole)
ID = Kind("id", _id)
ID_OR_NULL = Kind("number_or_null", lambda v: v is None or _id(v))
TRUTH = Kind("truth", lambda v: type(v) is bool)
LIST = Kind("list", lambda v: type(v) is list)
PARTS = Kind("parts", lambda v: type(v) is list and len(v) > 0)
OBJECT = Kind("object", lambda v: type(v) is dict)
OBJECT_OR_NULL = Kind("object", lambda v: v is None or type(v) is dict)
DAY = Kind("day", _day)
DATE = Kind("date", _date)
TIME = Kind("time", _time)
HASH = Kind("hash", lambda v: type(v) is str and bool(_HASH.fullmatch(v)))
VALUE = Kind("value", lambda v: type(v) in (bool, int, float) or _text(v))
UUID_TEXT = Kind("uuid", _uuid)


def one_of(choices: type[StrEnum], *, or_null: bool = False) -> Kind:
    """A value of a closed list."""
    values = {str(c) for c in choices}
    return Kind("text", lambda v: (or_null and v is None) or (type(v) is str and v in values), choices)


Fields = Mapping[str, Kind]

ANCHOR: Fields = {"start": WHOLE, "end": WHOLE, "exact": TEXT, "prefix": TEXT, "suffix": TEXT}
SPELLING: Fields = {"id": ID, "text": NAME}
TITLE: Fields = {"id": ID, "text": NAME, "since": DATE, "until": DATE}
REGION: Fields = {"id": ID, "start": WHOLE, "end": WHOLE, "role": one_of(RegionRole), "by": one_of(RegionBy)}
ATTRIBUTE: Fields = {
    "name": NAME,
    "title_ar": TEXT,
    "title_en": TEXT,
    "type": one_of(AttributeType),
    "choices": LIST,
}
LABEL: Fields = {
    "id": ID,
    "code": NAME,
    "name_ar": TEXT,
    "name_en": TEXT,
    "role": one_of(LabelRole),
    "color": NAME,
    "line": one_of(LineStyle),
    "key": TEXT,
    "attributes": LIST,
    "guidelines": TEXT,
}
ATTRIBUTION: Fields = {
    "speaker": ID_OR_NULL,
    "form": one_of(SpeechForm, or_null=True),
    "title": TEXT,
    "via": TEXT,
    "cue": OBJECT_OR_NULL,
    "mention": OBJECT_OR_NULL,
}

RECORDS: Mapping[str, Fields] = {
    "project": {
        "format": NAME,
        "version": ID,
        "offsets": NAME,
        "uuid": UUID_TEXT,
        "name": TEXT,
        "created_at": TIME,
        "exported_at": TIME,
        "program": TEXT,
        "with_text": TRUTH,
    },
    "annotator": {"id": ID, "name": TEXT},
    "label_set": {"id": ID, "name": NAME, "in_use": TRUTH, "labels": PARTS},
    "entity": {
        "id": ID,
        "kind": one_of(EntityKind),
        "name": NAME,
        "note": TEXT,
        "spellings": LIST,
        "titles": LIST,
    },
    "distinct": {"a": ID, "b": ID},
    "article": {
        "id": ID,
        "title": TEXT,
        "text": TEXT,
        "sha256": HASH,
        "source": TEXT,
        "via": TEXT,
        "author": TEXT,
        "url": TEXT,
        "published": DAY,
        "published_origin": one_of(DateOrigin),
        "file_name": TEXT,
        "progress": one_of(Progress),
        "imported_at": TIME,
        "regions": LIST,
    },
    "annotation": {
        "id": ID,
        "article": ID,
        "label": NAME,
        "label_id": ID,
        "parts": PARTS,
        "attributes": OBJECT,
        "note": TEXT,
        "unsure": TRUTH,
        "attribution": OBJECT_OR_NULL,
        "entity": ID_OR_NULL,
        "annotator": ID,
        "created_at": TIME,
        "updated_at": TIME,
    },
    "link": {
        "id": ID,
        "kind": one_of(LinkKind),
        "a": ID,
        "b": ID,
        "note": TEXT,
        "annotator": ID,
        "created_at": TIME,
    },
    "end": {
        "annotators": WHOLE,
        "label_sets": WHOLE,
        "entities": WHOLE,
        "distinct": WHOLE,
        "articles": WHOLE,
        "annotations": WHOLE,
        "links": WHOLE,
    },
}
"""The fields of each type of record, besides ``type``; all are required but an article's ``text``."""


def check(record: Any, fields: Fields, where: str = "", optional: str = "") -> None:
    """See that ``record`` has exactly ``fields``, each with a value of its kind.

    Args:
        record: what came out of the JSON.
        fields: as in ``RECORDS``.
        where: put before field names in messages (``parts[0].``).
        optional: a field that may be missing; ``type`` is always allowed.

    Raises:
        Misfit: naming the field and what it must be.
    """
    if type(record) is not dict:
        raise Misfit("dataset_field_wrong", field=where.rstrip("."), expected="object")
    for name, kind in fields.items():
        if name not in record:
            if name == optional:
                continue
            raise Misfit("dataset_field_missing", field=where + name)
        value = record[name]
        if not kind.fits(value):
            if kind.choices is not None and type(value) is str:
                raise Misfit("dataset_value_unknown", field=where + name, value=value[:80])
            raise Misfit("dataset_field_wrong", field=where + name, expected=kind.expected)
    if len(record) > len(fields):
        for name in record:
            if name not in fields and name != "type":
                raise Misfit("dataset_field_unknown", field=(where + name)[:80])
