"""doccano JSON Lines, written: one article a line, with entities and relations, as doccano 1.5 and later import them.

Offsets are code points, end exclusive. Entities keep the numbers of annotations. What is said of the article stands
beside its text, where doccano takes it as the document's metadata.
"""

from __future__ import annotations

from typing import Any, BinaryIO

import orjson

from tahqiq.formats.dataset import Content, Dataset, Written
from tahqiq.formats.losses import Loss, Tally

LOSES = frozenset(
    {
        *(Loss.PROJECT, Loss.REGIONS, Loss.LABELS, Loss.REGISTER, Loss.DISTINCT, Loss.ATTRIBUTES, Loss.NOTES),
        *(Loss.UNSURE, Loss.SPEAKERS, Loss.ATTRIBUTION, Loss.CUES, Loss.ENTITIES, Loss.MADE, Loss.LINKS_ACROSS),
        Loss.LINK_NOTES,
    }
)
META = ("title", "source", "via", "author", "url", "published", "published_origin", "file_name", "progress")
"""What is said of an article, besides ``imported_at``."""


def write(dataset: Dataset, out: BinaryIO) -> Written:
    """Write a line for each article; interrupted annotations and those without a character have no place."""
    tally = Tally(LOSES)
    codes = {i: label.code for i, label in dataset.labels().items()}
    for content in dataset.articles():
        missing = {a.id for a in content.annotations if len(a.parts) > 1 or a.start == a.end}
        out.write(orjson.dumps(_line(content, codes, missing), option=orjson.OPT_APPEND_NEWLINE))
        tally.article(content, missing)
    return tally.written(dataset)


def _line(content: Content, codes: dict[int, str], missing: set[int]) -> dict[str, Any]:
    article = content.article
    entities = [
        {"id": a.id, "label": codes[a.label_id], "start_offset": a.start, "end_offset": a.end}
        for a in content.annotations
        if a.id not in missing
    ]
    relations = [
        {"id": k.id, "from_id": k.a_id, "to_id": k.b_id, "type": k.kind}
        for k in content.links
        if not {k.a_id, k.b_id} & missing
    ]
    said = {name: getattr(article, name) for name in META}
    made = {"tahqiq": "article", "imported_at": article.imported_at}
    return {"id": article.id, "text": article.text, "entities": entities, "relations": relations, **said, **made}
