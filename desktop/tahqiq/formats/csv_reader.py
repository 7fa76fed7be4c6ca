"""CSV, read back: what the rows hold of annotations and articles."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from pathlib import Path

import orjson

from tahqiq.domain.anchors import Anchor
from tahqiq.domain.annotations import Annotation, Attribution, SpeechForm
from tahqiq.domain.articles import Article, DateOrigin, Progress
from tahqiq.domain.entities import Entity, EntityKind
from tahqiq.domain.labels import Label, LabelRole, LineStyle
from tahqiq.formats.csv import FORMULA
from tahqiq.formats.items import Annotator, Item, Items, Page, TextByHash

_Row = Mapping[str, str]


def read(path: Path, _known_text: TextByHash) -> Items:
    """What ``csv.write`` wrote. Kinds of names are not in the rows: each is said to be a person."""
    csv.field_size_limit(1 << 27)
    with path.open(encoding="utf-8-sig", newline="") as file:
        yield from RowReader().items(csv.DictReader(file))


class RowReader:
    """Makes items of rows with the columns of ``csv.COLUMNS``."""

    def __init__(self) -> None:
        self._labels: dict[str, int] = {}
        self._people: dict[str, int] = {}
        self._named: set[int] = set()
        self._article = 0
        self._new: list[Item] = []

    def items(self, rows: csv.DictReader[str]) -> Items:
        """Those of a CSV file, with line numbers."""
        for defused in rows:
            row = {name: _as_it_was(value) for name, value in defused.items()}
            for item in self.row(row):
                yield rows.line_num, item

    def begin(self, article_id: int) -> None:
        """The page of this article was given already."""
        self._article = article_id

    def annotator(self, name: str) -> int:
        """The number of somebody; ``made`` gives them when they are new."""
        if name not in self._people:
            self._people[name] = len(self._people) + 1
            self._new.append(Annotator(self._people[name], name))
        return self._people[name]

    def made(self) -> Iterator[Item]:
        """What was made known since the last time."""
        new, self._new = self._new, []
        yield from new

    def row(self, row: _Row) -> Iterator[Item]:
        """The annotation of a row, after what it refers to."""
        if int(row["article_id"]) != self._article:
            self._article = int(row["article_id"])
            yield Page(_article(row), (), False)
        if row["label"] not in self._labels:
            number = self._labels[row["label"]] = len(self._labels) + 1
            names = (row["label"], row["label_ar"], row["label_en"])
            yield Label(number, 0, *names, LabelRole.OTHER, "#000000", LineStyle.SOLID, "")
        self.annotator(row["annotator"])
        yield from self.made()
        for who in ("speaker", "entity"):
            entity_id = int(row[f"{who}_id"] or 0)
            if entity_id and entity_id not in self._named:
                self._named.add(entity_id)
                yield Entity(entity_id, EntityKind(row[f"{who}_kind"]), row[who])
        yield self._annotation(row)

    def _annotation(self, row: _Row) -> Annotation:
        said = Attribution(
            int(row["speaker_id"]) if row["speaker_id"] else None,
            SpeechForm(row["form"]) if row["form"] else None,
            row["title"],
            row["via"],
            _anchor(row, "cue"),
            _anchor(row, "mention"),
        )
        return Annotation(
            int(row["annotation_id"]),
            self._article,
            self._labels[row["label"]],
            tuple(_parts(row)),
            orjson.loads(row["attributes"]) if row["attributes"] else {},
            row["note"],
            row["unsure"] == "true",
            said if said != Attribution() else None,
            int(row["entity_id"]) if row["entity_id"] else None,
            self._people[row["annotator"]],
            row["created_at"],
            row["updated_at"],
        )


def _article(row: _Row) -> Article:
    said = (row["source"], row["source_via"], row["author"], row["url"], row["published"] or None)
    origin = DateOrigin(row["published_origin"])
    number, title, sha256 = int(row["article_id"]), row["article_title"], row["article_sha256"]
    return Article(number, title, "", sha256, *said, origin, row["file_name"], Progress.NEW, "")


def _parts(row: _Row) -> Iterator[Anchor]:
    """The words of the parts stand one after the other, with an ellipsis between two."""
    at = 0
    for part in row["parts"].split(" "):
        start, end = map(int, part.split("-"))
        yield Anchor(start, end, row["words"][at : at + end - start])
        at += end - start + len(" … ")


def _anchor(row: _Row, name: str) -> Anchor | None:
    if not row[f"{name}_start"]:
        return None
    return Anchor(int(row[f"{name}_start"]), int(row[f"{name}_end"]), row[name])


def _as_it_was(cell: str) -> str:
    """A cell without the apostrophe that keeps a spreadsheet from running it."""
    return cell[1:] if cell[:1] == "'" and cell.lstrip("'").startswith(FORMULA) else cell
