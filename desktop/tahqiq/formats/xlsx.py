"""XLSX: right-to-left sheets of annotations, articles and links, for Excel, LibreOffice and whoever reads tables.

Text is written as text and never as a formula; numbers (ids and offsets) as numbers. Cells of a spreadsheet hold
32,767 characters: what is longer is cut, and said to be. ECMA-376; written by XlsxWriter in constant memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from operator import attrgetter
from typing import Any, BinaryIO

import xlsxwriter

from tahqiq.domain.annotations import Annotation, Link
from tahqiq.domain.articles import Article
from tahqiq.formats.csv import COLUMNS, Row
from tahqiq.formats.dataset import Dataset, Written
from tahqiq.formats.losses import Loss, Tally

LONGEST = 32_767
"""UTF-16 code units of one cell."""

MOST_ROWS = 1_048_575
"""Rows of one sheet under its heads; more go on in a second one."""

ANNOTATIONS, ARTICLES, LINKS = "annotations", "articles", "links"

_TOLD = ("title", "source", "via", "author", "url", "published", "published_origin", "file_name", "sha256")
ARTICLE_COLUMNS: Mapping[str, Callable[[Article], Any]] = {
    "article_id": attrgetter("id"),
    **{name: attrgetter(name) for name in (*_TOLD, "progress", "imported_at")},
}
LINK_COLUMNS = ("link_id", "kind", "a_id", "b_id", "note", "annotator", "created_at")

LOSES = frozenset({Loss.PROJECT, Loss.TEXT, Loss.REGIONS, Loss.LABELS, Loss.REGISTER, Loss.DISTINCT, Loss.CONTEXT})
_CUT: Mapping[str, Loss] = {
    "note": Loss.NOTES,
    "attributes": Loss.ATTRIBUTES,
    "title": Loss.ATTRIBUTION,
    "via": Loss.ATTRIBUTION,
    "cue": Loss.CUES,
    "mention": Loss.CUES,
}
_WIDTHS = {"words": 60, "note": 40, "article_title": 40, "title": 40, "speaker": 24, "attributes": 24}
_MADE = datetime(2000, 1, 1)  # the same project gives the same bytes


def write(dataset: Dataset, out: BinaryIO) -> Written:
    """Write a sheet each of annotations, articles and links; texts, regions and the register do not fit in rows."""
    book = xlsxwriter.Workbook(out, {"constant_memory": True, "strings_to_formulas": False, "in_memory": False})
    book.set_properties({"created": _MADE, "comments": f"Tahqiq {dataset.program}"})
    tally = Tally(LOSES)
    annotations = _Sheet(book, ANNOTATIONS, tuple(COLUMNS))
    articles = _Sheet(book, ARTICLES, tuple(ARTICLE_COLUMNS))
    links = _Sheet(book, LINKS, LINK_COLUMNS)
    entities = {entity.id: entity for entity in dataset.entities()}
    labels = dataset.labels()
    for content in dataset.articles():
        tally.article(content)
        articles.add(column(content.article) for column in ARTICLE_COLUMNS.values())
        for annotation in sorted(content.annotations, key=lambda a: (a.start, -a.end, a.id)):
            row = Row(content.article, annotation, labels[annotation.label_id], entities, dataset.annotators)
            values = {name: column(row) for name, column in COLUMNS.items()}
            annotations.add(values.values())
            _count_cut(values, annotation, tally)
    for link in dataset.links():
        links.add(_link(link, dataset.annotators))
        if _too_long(link.note):
            tally.lost(Loss.LINK_NOTES)
    book.close()
    return tally.written(dataset)


def _link(link: Link, people: Mapping[int, str]) -> tuple[Any, ...]:
    return (link.id, str(link.kind), link.a_id, link.b_id, link.note, people.get(link.annotator_id), link.created_at)


def _too_long(value: Any) -> bool:
    return isinstance(value, str) and len(value) > LONGEST // 2 and len(value.encode("utf-16-le")) // 2 > LONGEST


def _count_cut(values: Mapping[str, Any], annotation: Annotation, tally: Tally) -> None:
    lost = {_CUT[name] for name, value in values.items() if name in _CUT and _too_long(value)}
    if _too_long(values["words"]):
        lost.add(Loss.PARTS if len(annotation.parts) > 1 else Loss.BOUNDS)
    for kind in lost:
        tally.lost(kind)


class _Sheet:
    """Rows of one kind, in as many sheets as they need."""

    def __init__(self, book: xlsxwriter.Workbook, name: str, columns: tuple[str, ...]) -> None:
        self._book, self._name, self._columns = book, name, columns
        self._head = book.add_format({"bold": True, "bottom": 1})
        self._count = 0
        self._begin()

    def _begin(self) -> None:
        self._count += 1
        self._sheet = self._book.add_worksheet(self._name if self._count == 1 else f"{self._name} {self._count}")
        self._sheet.right_to_left()
        self._sheet.freeze_panes(1, 0)
        for at, name in enumerate(self._columns):
            self._sheet.set_column(at, at, _WIDTHS.get(name, 14))
        for at, name in enumerate(self._columns):
            self._sheet.write_string(0, at, name, self._head)
        self._row = 0

    def add(self, values: Iterable[Any]) -> None:
        """Write one row."""
        if self._row == MOST_ROWS:
            self._begin()
        self._row += 1
        for at, value in enumerate(values):
            if isinstance(value, int) and not isinstance(value, bool):
                self._sheet.write_number(self._row, at, value)
            elif value is not None and value != "":
                self._sheet.write_string(self._row, at, _fitting(str(value)))


def _fitting(text: str) -> str:
    if not _too_long(text):
        return text
    return text.encode("utf-16-le")[: 2 * LONGEST].decode("utf-16-le", "ignore")
