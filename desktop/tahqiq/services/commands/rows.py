"""What commands and imports write, as rows of the tables; the columns for finding are filled here and nowhere else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import orjson

from tahqiq.domain.anchors import Anchor
from tahqiq.domain.annotations import AttributeValue, Attribution
from tahqiq.domain.articles import DateOrigin, Progress, RegionBy, RegionRole
from tahqiq.domain.folding import fold, name_key
from tahqiq.domain.messages import Trouble
from tahqiq.storage.queries.annotations import BODY, CUE, MENTION
from tahqiq.storage.rows import Row


class Described(Protocol):
    """The particulars of an article, known to the project or not yet."""

    @property
    def title(self) -> str: ...
    @property
    def source(self) -> str: ...
    @property
    def via(self) -> str: ...
    @property
    def author(self) -> str: ...
    @property
    def url(self) -> str: ...
    @property
    def published(self) -> str | None: ...
    @property
    def published_origin(self) -> DateOrigin: ...
    @property
    def file_name(self) -> str: ...


def particulars(given: Described, progress: Progress, imported_at: str) -> Row:
    """The columns of ``articles`` that a person may see changed; those of the text are not among them."""
    return {
        "title": given.title,
        "source": given.source,
        "via": given.via,
        "author": given.author,
        "url": given.url,
        "published": given.published,
        "published_origin": str(given.published_origin if given.published else DateOrigin.UNKNOWN),
        "file_name": given.file_name,
        "progress": str(progress),
        "imported_at": imported_at,
    }


def article(article_id: int, sha256: str, length: int, described: Row) -> Row:
    """A row of ``articles``, not yet in sight; ``length`` in code points, ``described`` by ``particulars``."""
    return {"id": article_id, "sha256": sha256, **described, "length": length, "present": False}


def region(article_id: int, start: int, end: int, role: RegionRole, by: RegionBy) -> Row:
    """A row of ``regions``, without its id."""
    return {"article_id": article_id, "start": start, "end": end, "role": str(role), "by": str(by)}


def entity(kind: str, name: str, note: str) -> Row:
    """A row of ``entities``, without its id."""
    return {"kind": str(kind), "name": name, **noted(note)}


def spelling(entity_id: int, text: str) -> Row:
    """A row of ``spellings``, without its id."""
    return {"entity_id": entity_id, "text": text, "key": name_key(text)}


def title(entity_id: int, text: str, since: str | None = None, until: str | None = None) -> Row:
    """A row of ``entity_titles``, without its id; an empty date is none."""
    return {**spelling(entity_id, text), "since": since or None, "until": until or None}


def noted(note: str) -> Row:
    """The columns of a note."""
    return {"note": note, "note_folded": fold(note) if note else ""}


def attributes(given: Mapping[str, AttributeValue]) -> str:
    """Attributes as stored.

    Raises:
        Trouble: a number too large to keep, or text with half a surrogate pair.
    """
    if not given:
        return "{}"
    for name, value in given.items():
        if isinstance(value, float) and not abs(value) < float("inf"):
            raise Trouble("attribute_not_a_number", name=name)
    try:
        return orjson.dumps(dict(given), option=orjson.OPT_SORT_KEYS).decode()
    except orjson.JSONEncodeError as error:
        if any(isinstance(v, int) and v.bit_length() > 63 for v in given.values()):
            raise Trouble("attribute_not_a_number", name=", ".join(given)) from error
        raise Trouble("text_not_unicode") from error


def annotation(
    article_id: int,
    label_id: int,
    given: Mapping[str, AttributeValue],
    note: str,
    unsure: bool,
    entity_id: int | None,
    annotator_id: int,
    created_at: str,
    updated_at: str,
) -> Row:
    """A row of ``annotations``, without its id; ``given`` are its attributes."""
    return {
        "article_id": article_id,
        "label_id": label_id,
        "attributes": attributes(given),
        **noted(note),
        "unsure": unsure,
        "entity_id": entity_id,
        "annotator_id": annotator_id,
        "created_at": created_at,
        "updated_at": updated_at,
    }


def anchor(annotation_id: int, role: str, position: int, given: Anchor) -> Row:
    """A row of ``anchors``."""
    return {
        "annotation_id": annotation_id,
        "role": role,
        "position": position,
        "start": given.start,
        "end": given.end,
        "exact": given.exact,
        "prefix": given.prefix,
        "suffix": given.suffix,
    }


def parts(annotation_id: int, anchors: Sequence[Anchor]) -> list[Row]:
    """The rows of an annotation's parts."""
    return [anchor(annotation_id, BODY, i, each) for i, each in enumerate(anchors)]


def speech_anchors(annotation_id: int, said: Attribution) -> list[Row]:
    """The rows of the cue and of the mention, where there are any."""
    named = ((CUE, said.cue), (MENTION, said.mention))
    return [anchor(annotation_id, role, 0, each) for role, each in named if each is not None]


def attribution(annotation_id: int, said: Attribution) -> Row:
    """A row of ``attributions``."""
    form = str(said.form) if said.form else None
    row: Row = {"annotation_id": annotation_id, "speaker_id": said.speaker_id, "form": form}
    return {**row, "title": said.title, "via": said.via}


def link(kind: str, a_id: int, b_id: int, note: str, annotator_id: int, created_at: str) -> dict[str, Any]:
    """A row of ``links``, without its id."""
    row: Row = {"kind": str(kind), "a_id": a_id, "b_id": b_id, **noted(note)}
    return {**row, "annotator_id": annotator_id, "created_at": created_at}
