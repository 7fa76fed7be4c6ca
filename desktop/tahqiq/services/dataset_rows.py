"""Domain objects of a dataset as the rows that the project keeps, and what makes two of them the same."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import replace
from typing import Any

import orjson

from tahqiq.domain.anchors import Anchor
from tahqiq.domain.annotations import Annotation, Attribution
from tahqiq.domain.articles import Article, Region
from tahqiq.domain.entities import DatedTitle, Entity, Spelling
from tahqiq.domain.folding import fold, name_key
from tahqiq.storage.queries.annotations import BODY, CUE, MENTION

Row = dict[str, Any]
Likeness = tuple[Hashable, ...]
"""Equal for two things that are the same in every respect but their ids."""


def article(given: Article, article_id: int) -> Row:
    """A row of ``articles``, not yet in sight."""
    return {
        "id": article_id,
        "title": given.title,
        "sha256": given.sha256,
        "source": given.source,
        "via": given.via,
        "author": given.author,
        "url": given.url,
        "published": given.published,
        "published_origin": str(given.published_origin),
        "file_name": given.file_name,
        "progress": str(given.progress),
        "imported_at": given.imported_at,
        "length": len(given.text),
        "present": False,
    }


def region(given: Region, region_id: int, article_id: int) -> Row:
    """A row of ``regions``."""
    row: Row = {"id": region_id, "article_id": article_id, "start": given.start, "end": given.end}
    return {**row, "role": str(given.role), "by": str(given.by)}


def entity(given: Entity, entity_id: int) -> Row:
    """A row of ``entities``."""
    row: Row = {"id": entity_id, "kind": str(given.kind), "name": given.name}
    return {**row, "note": given.note, "note_folded": fold(given.note)}


def spelling(given: Spelling, spelling_id: int, entity_id: int) -> Row:
    """A row of ``spellings``."""
    return {"id": spelling_id, "entity_id": entity_id, "text": given.text, "key": name_key(given.text)}


def title(given: DatedTitle, title_id: int, entity_id: int) -> Row:
    """A row of ``entity_titles``."""
    row: Row = {"id": title_id, "entity_id": entity_id, "text": given.text, "key": name_key(given.text)}
    return {**row, "since": given.since, "until": given.until}


def entity_likeness(given: Entity) -> Likeness:
    """Kind, name, note, spellings and titles."""
    spelled = frozenset(s.text for s in given.spellings)
    titled = frozenset((t.text, t.since, t.until) for t in given.titles)
    return (given.kind, given.name, given.note, spelled, titled)


def annotation(given: Annotation, annotation_id: int) -> Row:
    """A row of ``annotations``."""
    return {
        "id": annotation_id,
        "article_id": given.article_id,
        "label_id": given.label_id,
        "attributes": attributes(given),
        "note": given.note,
        "note_folded": fold(given.note) if given.note else "",
        "unsure": given.unsure,
        "entity_id": given.entity_id,
        "annotator_id": given.annotator_id,
        "created_at": given.created_at,
        "updated_at": given.updated_at,
    }


def attributes(given: Annotation) -> str:
    """The attributes as the project keeps them."""
    return orjson.dumps(dict(given.attributes), option=orjson.OPT_SORT_KEYS).decode()


def anchors(given: Annotation, annotation_id: int) -> list[Row]:
    """Rows of ``anchors``: the parts, the cue, the mention."""
    rows = [_anchor(part, annotation_id, BODY, i) for i, part in enumerate(given.parts)]
    said = given.attribution
    if said is not None and said.cue is not None:
        rows.append(_anchor(said.cue, annotation_id, CUE, 0))
    if said is not None and said.mention is not None:
        rows.append(_anchor(said.mention, annotation_id, MENTION, 0))
    return rows


def _anchor(given: Anchor, annotation_id: int, role: str, position: int) -> Row:
    row: Row = {"annotation_id": annotation_id, "role": role, "position": position}
    row |= {"start": given.start, "end": given.end, "exact": given.exact}
    return {**row, "prefix": given.prefix, "suffix": given.suffix}


def attribution(given: Attribution, annotation_id: int) -> Row:
    """A row of ``attributions``."""
    row: Row = {"annotation_id": annotation_id, "speaker_id": given.speaker_id}
    return {**row, "form": str(given.form) if given.form else None, "title": given.title, "via": given.via}


def annotation_likeness(given: Annotation) -> Likeness:
    """Everything but id, annotator and times; spans without their words, which are the text's."""
    said = given.attribution
    speech: Likeness = ()
    if said is not None:
        ends = tuple((a.start, a.end) if a else None for a in (said.cue, said.mention))
        speech = (said.speaker_id, said.form, said.title, said.via, *ends)
    spans = tuple((part.start, part.end) for part in given.parts)
    return (
        given.article_id,
        given.label_id,
        spans,
        attributes(given),
        given.note,
        given.unsure,
        given.entity_id,
        speech,
    )


def mapped(given: Annotation, ids: Mapping[str, Mapping[int, int]]) -> Annotation:
    """``given`` with the ids of the file replaced by those that things have here."""
    said = given.attribution
    if said is not None and said.speaker_id is not None:
        said = replace(said, speaker_id=ids["entity"][said.speaker_id])
    return replace(
        given,
        article_id=ids["article"][given.article_id],
        label_id=ids["label"][given.label_id],
        entity_id=None if given.entity_id is None else ids["entity"][given.entity_id],
        annotator_id=ids["annotator"][given.annotator_id],
        attribution=said,
    )
