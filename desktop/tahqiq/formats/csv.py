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
from tahqiq.domain.labels import Label
from tahqiq.domain.messages import Message
from tahqiq.formats.dataset import Dataset, Written, losses

_FORMULA = tuple("=+-@\t\r\n＝＋－＠")


@dataclass(frozen=True, slots=True)
class _Row:
    article: Article
    annotation: Annotation
    label: Label
    names: Mapping[int, str]
    annotators: Mapping[int, str]

    def said(self, field: str) -> Any:
        attribution = self.annotation.attribution
        return getattr(attribution, field) if attribution else None

    def anchored(self, field: str, part: str) -> Any:
        anchor: Anchor | None = self.said(field)
        return getattr(anchor, part) if anchor else None


def _parts(row: _Row) -> str:
    return " ".join(f"{part.start}-{part.end}" for part in row.annotation.parts)


def _attributes(row: _Row) -> str:
    given = row.annotation.attributes
    return orjson.dumps(dict(given)).decode() if given else ""


COLUMNS: Mapping[str, Callable[[_Row], Any]] = {
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
    "speaker": lambda r: r.names.get(r.said("speaker_id") or 0),
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
    "entity": lambda r: r.names.get(r.annotation.entity_id or 0),
    "annotator": lambda r: r.annotators.get(r.annotation.annotator_id),
    "created_at": lambda r: r.annotation.created_at,
    "updated_at": lambda r: r.annotation.updated_at,
}
"""The columns in order; the names are those of the JSON Lines records where there is one."""


def write(dataset: Dataset, out: BinaryIO) -> Written:
    """Write the annotations; articles, regions, links, definitions and the register do not fit in rows."""
    counts = dict.fromkeys(("articles", "annotations", "regions", "bare", "context", "formula"), 0)
    names = {entity.id: entity.name for entity in dataset.entities()}
    labels = dataset.labels()
    text = io.TextIOWrapper(out, encoding="utf-8-sig", newline="", write_through=False)
    sheet = csv.writer(text)
    sheet.writerow(COLUMNS)
    for content in dataset.articles():
        counts["articles"] += 1
        counts["annotations"] += len(content.annotations)
        counts["regions"] += len(content.regions)
        counts["bare"] += not content.annotations
        for annotation in sorted(content.annotations, key=lambda a: (a.start, -a.end, a.id)):
            row = _Row(content.article, annotation, labels[annotation.label_id], names, dataset.annotators)
            counts["context"] += len(_anchors(annotation))
            sheet.writerow([_safe(column(row), counts) for column in COLUMNS.values()])
    text.flush()
    text.detach()
    links = sum(1 for _ in dataset.links())
    lost = losses(
        text=counts["articles"],
        bare_articles=counts["bare"],
        particulars=counts["articles"],
        regions=counts["regions"],
        labels=len(labels),
        register=len(names),
        distinct=len(dataset.distinct),
        links=links,
        links_cut=dataset.links_cut,
        context=counts["context"],
        formula=counts["formula"],
    )
    return Written(counts["articles"], counts["annotations"], 0, 0, (Message("loss_history"), *lost))


def _anchors(annotation: Annotation) -> tuple[Anchor, ...]:
    said = annotation.attribution
    return annotation.parts + tuple(a for a in (said and said.cue, said and said.mention) if a)


def _safe(value: Any, counts: dict[str, int]) -> Any:
    if value is None:
        return ""
    if isinstance(value, str) and value.startswith(_FORMULA):
        counts["formula"] += 1
        return f"'{value}"
    return value
