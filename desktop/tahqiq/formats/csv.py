"""CSV: one row for each annotation, for spreadsheets and for statistics packages.

RFC 4180 in UTF-8 with a byte order mark, so that Excel reads Arabic. A cell that a spreadsheet would run as a formula
gets an apostrophe in front. Offsets are code points, end exclusive.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

import orjson

from tahqiq.domain.anchors import Anchor
from tahqiq.domain.annotations import Annotation
from tahqiq.domain.articles import Article
from tahqiq.domain.entities import Entity
from tahqiq.domain.labels import Label
from tahqiq.formats.dataset import Dataset, Written
from tahqiq.formats.losses import Loss, Tally

FORMULA = tuple("=+-@\t\r\n＝＋－＠")


@dataclass(frozen=True, slots=True)
class Row:
    """An annotation with all that its row tells."""

    article: Article
    annotation: Annotation
    label: Label
    entities: Mapping[int, Entity]
    annotators: Mapping[int, str]

    def said(self, field: str) -> Any:
        attribution = self.annotation.attribution
        return getattr(attribution, field) if attribution else None

    def anchored(self, field: str, part: str) -> Any:
        anchor: Anchor | None = self.said(field)
        return getattr(anchor, part) if anchor else None

    def named(self, entity_id: int | None, field: str) -> Any:
        entity = self.entities.get(entity_id or 0)
        return getattr(entity, field) if entity else None


def _parts(row: Row) -> str:
    return " ".join(f"{part.start}-{part.end}" for part in row.annotation.parts)


def _attributes(row: Row) -> str:
    given = row.annotation.attributes
    return orjson.dumps(dict(given)).decode() if given else ""


COLUMNS: Mapping[str, Callable[[Row], Any]] = {
    "annotation_id": lambda r: r.annotation.id,
    "article_id": lambda r: r.article.id,
    "article_title": lambda r: r.article.title,
    "source": lambda r: r.article.source,
    "source_via": lambda r: r.article.via,
    "author": lambda r: r.article.author,
    "url": lambda r: r.article.url,
    "published": lambda r: r.article.published,
    "published_origin": lambda r: r.article.published_origin,
    "file_name": lambda r: r.article.file_name,
    "article_sha256": lambda r: r.article.sha256,
    "label": lambda r: r.label.code,
    "label_ar": lambda r: r.label.name_ar,
    "label_en": lambda r: r.label.name_en,
    "start": lambda r: r.annotation.start,
    "end": lambda r: r.annotation.end,
    "parts": _parts,
    "words": lambda r: r.annotation.words,
    "attributes": _attributes,
    "note": lambda r: r.annotation.note,
    "unsure": lambda r: "true" if r.annotation.unsure else "false",
    "speaker_id": lambda r: r.said("speaker_id"),
    "speaker": lambda r: r.named(r.said("speaker_id"), "name"),
    "speaker_kind": lambda r: r.named(r.said("speaker_id"), "kind"),
    "form": lambda r: r.said("form"),
    "title": lambda r: r.said("title"),
    "via": lambda r: r.said("via"),
    "cue_start": lambda r: r.anchored("cue", "start"),
    "cue_end": lambda r: r.anchored("cue", "end"),
    "cue": lambda r: r.anchored("cue", "exact"),
    "mention_start": lambda r: r.anchored("mention", "start"),
    "mention_end": lambda r: r.anchored("mention", "end"),
    "mention": lambda r: r.anchored("mention", "exact"),
    "entity_id": lambda r: r.annotation.entity_id,
    "entity": lambda r: r.named(r.annotation.entity_id, "name"),
    "entity_kind": lambda r: r.named(r.annotation.entity_id, "kind"),
    "annotator": lambda r: r.annotators.get(r.annotation.annotator_id),
    "created_at": lambda r: r.annotation.created_at,
    "updated_at": lambda r: r.annotation.updated_at,
}
"""The columns in order; the names are those of the JSON Lines records where there is one."""


LOSES = frozenset(
    {
        *(Loss.PROJECT, Loss.TEXT, Loss.BARE_ARTICLES, Loss.PARTICULARS, Loss.REGIONS, Loss.LABELS, Loss.REGISTER),
        *(Loss.DISTINCT, Loss.CONTEXT, Loss.LINKS, Loss.LINKS_ACROSS),
    }
)


def write(dataset: Dataset, out: BinaryIO) -> Written:
    """Write the annotations; articles, regions, links, definitions and the register do not fit in rows."""
    tally = Tally(LOSES)
    entities = {entity.id: entity for entity in dataset.entities()}
    labels = dataset.labels()
    text = io.TextIOWrapper(out, encoding="utf-8-sig", newline="", write_through=False)
    sheet = csv.writer(text)
    sheet.writerow(COLUMNS)
    for content in dataset.articles():
        tally.article(content)
        for annotation in sorted(content.annotations, key=lambda a: (a.start, -a.end, a.id)):
            row = Row(content.article, annotation, labels[annotation.label_id], entities, dataset.annotators)
            sheet.writerow([_safe(column(row), tally) for column in COLUMNS.values()])
    text.flush()
    text.detach()
    return tally.written(dataset)


def _safe(value: Any, tally: Tally) -> Any:
    if value is None:
        return ""
    if isinstance(value, str) and value.lstrip("'").startswith(FORMULA):
        tally.lost(Loss.FORMULA)
        return f"'{value}"
    return value
