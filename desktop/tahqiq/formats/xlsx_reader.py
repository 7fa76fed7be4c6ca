"""XLSX, read back: the sheets that ``xlsx.write`` made."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from tahqiq.domain.annotations import Link, LinkKind
from tahqiq.domain.articles import Article, DateOrigin, Progress
from tahqiq.domain.messages import Trouble
from tahqiq.formats.csv_reader import RowReader
from tahqiq.formats.items import Items, Page, TextByHash
from tahqiq.formats.xlsx import ANNOTATIONS, ARTICLES, LINKS

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_DIGITS = re.compile(r"\d+")
Cells = dict[str, str]


def read(path: Path, _known_text: TextByHash) -> Items:
    """What ``xlsx.write`` wrote.

    Raises:
        Trouble: it is no workbook.
    """
    try:
        with zipfile.ZipFile(path) as book:
            yield from _items(book)
    except (zipfile.BadZipFile, KeyError, etree.XMLSyntaxError) as error:
        raise Trouble("document_broken", path=str(path)) from error


def _items(book: zipfile.ZipFile) -> Items:
    names = _sheets(book)
    reader = RowReader()
    waiting = _rows(book, names, ANNOTATIONS)
    row = next(waiting, None)
    for number, article in enumerate(_rows(book, names, ARTICLES), 2):
        yield number, Page(_article(article), (), False)
        reader.begin(int(article["article_id"]))
        while row is not None and row["article_id"] == article["article_id"]:
            for item in reader.row(row):
                yield number, item
            row = next(waiting, None)
    for number, link in enumerate(_rows(book, names, LINKS), 2):
        who = reader.annotator(link["annotator"])
        yield from ((number, item) for item in reader.made())
        ends = (int(link["a_id"]), int(link["b_id"]))
        yield number, Link(int(link["link_id"]), LinkKind(link["kind"]), *ends, link["note"], who, link["created_at"])


def _article(row: Cells) -> Article:
    said = (row["source"], row["via"], row["author"], row["url"], row["published"] or None)
    origin, state = DateOrigin(row["published_origin"]), Progress(row["progress"])
    number = int(row["article_id"])
    return Article(number, row["title"], "", row["sha256"], *said, origin, row["file_name"], state, row["imported_at"])


def _sheets(book: zipfile.ZipFile) -> list[tuple[str, str]]:
    """Names of sheets with the files that hold them, in order."""
    relations = etree.fromstring(book.read("xl/_rels/workbook.xml.rels"), _parser())
    files = {r.get("Id"): r.get("Target") for r in relations}
    workbook = etree.fromstring(book.read("xl/workbook.xml"), _parser())
    return [(s.get("name"), f"xl/{files[s.get(_RELATION)]}") for s in workbook.iter(f"{_MAIN}sheet")]


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)


def _rows(book: zipfile.ZipFile, names: list[tuple[str, str]], kind: str) -> Iterator[Cells]:
    for name, file in names:
        if name == kind or re.fullmatch(rf"{kind} \d+", name):
            heads: dict[str, str] = {}
            with book.open(file) as sheet:
                for _, row in etree.iterparse(sheet, tag=f"{_MAIN}row", resolve_entities=False, no_network=True):
                    cells = {_DIGITS.sub("", c.get("r")): _value(c) for c in row}
                    row.clear()
                    while row.getprevious() is not None:
                        del row.getparent()[0]
                    if heads:
                        yield {head: cells.get(column, "") for column, head in heads.items()}
                    else:
                        heads = cells


def _value(cell: etree._Element) -> str:
    if cell.get("t") == "inlineStr":
        text = "".join(t.text or "" for t in cell.iter(f"{_MAIN}t"))
        return _ESCAPED.sub(lambda m: chr(int(m[1], 16)), text)
    value = cell.find(f"{_MAIN}v")
    return value.text or "" if value is not None else ""
