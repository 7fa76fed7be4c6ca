"""A data set for the library ``datasets`` of Hugging Face: rows in ``data/``, links, and a card in ``README.md``.

A row is an article with its annotations. Rows are Parquet where ``pyarrow`` is installed (the extra ``parquet``), else
JSON Lines, which ``datasets.load_dataset`` reads too. Articles that belong together (``splits``) are in one split.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.util import find_spec
from tempfile import SpooledTemporaryFile
from typing import IO, Any

import orjson

from tahqiq.domain.annotations import Annotation, LinkKind
from tahqiq.formats import huggingface_card, huggingface_parquet
from tahqiq.formats.dataset import Content, Dataset, Written
from tahqiq.formats.huggingface_card import ANNOTATION_TEXTS, ROW_TEXTS
from tahqiq.formats.losses import Loss, Tally
from tahqiq.formats.packages import Package
from tahqiq.formats.splits import TEST, TRAIN, VALIDATION, Splits
from tahqiq.formats.standoff import Details, Plain, described

LOSES = frozenset({Loss.PROJECT, Loss.LABELS, Loss.REGISTER, Loss.DISTINCT})

LARGEST = 64 << 20
"""Bytes of JSON after which the next file of a split begins."""
_IN_MEMORY = 8 << 20

Rows = Iterator[bytes]


def write(dataset: Dataset, package: Package) -> Written:
    """Write the rows, the links and the card."""
    tally, details, splits = Tally(LOSES), Details(dataset), Splits()
    copied = {end for k in dataset.links_across() if k.kind is LinkKind.COPIES for end in (k.a_id, k.b_id)}
    home: dict[int, int] = {}
    numbers: list[int] = []
    parquet = find_spec("pyarrow") is not None
    with SpooledTemporaryFile[bytes](max_size=_IN_MEMORY) as aside:
        for content in dataset.articles():
            article = content.article
            aside.write(orjson.dumps(_row(content, details)) + b"\n")
            splits.add(article.id, article.text, article.sha256)
            home |= {a.id: article.id for a in content.annotations if a.id in copied}
            numbers.append(article.id)
            tally.article(content)
        pairs = [(home[k.a_id], home[k.b_id]) for k in dataset.links_across() if k.kind is LinkKind.COPIES]
        together = dataset.together() if dataset.together is not None else ()
        places = splits.parted([*together, *pairs])
        for name in (TRAIN, VALIDATION, TEST):
            _put(package, f"data/{name}", _chosen(aside, numbers, places, name), huggingface_card.ROW, parquet)
    _put(package, "links/links", _links(dataset, details), huggingface_card.LINK, parquet)
    written = tally.written(dataset)
    package.put("README.md", huggingface_card.card(dataset, written, places, parquet).encode())
    return written


def _chosen(aside: IO[bytes], numbers: list[int], places: dict[int, str], name: str) -> Rows:
    aside.seek(0)
    return (line for number, line in zip(numbers, aside, strict=True) if places[number] == name)


def _put(package: Package, stem: str, rows: Rows, features: Plain, parquet: bool) -> None:
    """The rows in as many files as they need; none where there are none."""
    row = next(rows, None)
    count = 0
    while row is not None:
        ending = "parquet" if parquet else "jsonl"
        with package.file(f"{stem}-{count:05}.{ending}") as out:
            put: Callable[[bytes], Any] = out.write
            table = huggingface_parquet.Table(out, features) if parquet else None
            if table is not None:
                put = table.add
            size = 0
            while row is not None and size < LARGEST:
                put(row)
                size += len(row)
                row = next(rows, None)
            if table is not None:
                table.close()
        count += 1


def _row(content: Content, details: Details) -> Plain:
    article, text = content.article, content.article.text
    row: Plain = {"id": article.id, "text": text, "sha256": article.sha256}
    row |= dict.fromkeys(ROW_TEXTS, "") | described(article)
    row["regions"] = [{"start": r.start, "end": r.end, "role": str(r.role), "by": str(r.by)} for r in content.regions]
    row["annotations"] = [_annotation(a, details) for a in content.annotations]
    return row


def _annotation(annotation: Annotation, details: Details) -> Plain:
    said = details.of(annotation)
    found: Plain = {"id": annotation.id, "label": details.labels[annotation.label_id]}
    found["parts"] = [{"start": p.start, "end": p.end, "text": p.exact} for p in annotation.parts]
    found |= {name: said.get(name, "") for name in ANNOTATION_TEXTS}
    found["unsure"] = annotation.unsure
    found["attributes"] = orjson.dumps(said.get("attributes", {})).decode()
    for role in ("entity", "speaker"):
        person = said.get(role) or {"id": None, "kind": "", "name": ""}
        found |= {f"{role}_id": person["id"], f"{role}_kind": person["kind"], role: person["name"]}
    for role in ("cue", "mention"):
        start, end = said.get(role) or (None, None)
        found |= {f"{role}_start": start, f"{role}_end": end}
    return found


def _links(dataset: Dataset, details: Details) -> Rows:
    for link in dataset.links():
        who = details.people.get(link.annotator_id, "")
        said = {"id": link.id, "kind": str(link.kind), "a": link.a_id, "b": link.b_id, "note": link.note}
        yield orjson.dumps({**said, "annotator": who, "created_at": link.created_at}) + b"\n"
