"""Tables of articles: CSV and JSON Lines (and JSON lists), whose columns a person assigns once."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

import orjson

from tahqiq.domain.folding import fold
from tahqiq.domain.messages import Message, Trouble
from tahqiq.formats.articles.dates import iso_day
from tahqiq.formats.articles.given import Bytes, Found, Refused
from tahqiq.formats.articles.markup import html_text
from tahqiq.formats.decoding import Decoded, control_character, decode

FIELDS = ("text", "title", "source", "author", "published", "url")
"""What a column can be; ``text`` is the one that must be."""

Mapped = Mapping[str, str]
"""Which column each field is taken from."""

_NAMES: Mapping[str, tuple[str, ...]] = {
    "text": ("text", "content", "body", "article", "fulltext", "maintext", "النص", "المتن", "المقال", "نص", "المحتوى"),
    "title": ("title", "headline", "heading", "العنوان", "عنوان"),
    "source": ("source", "outlet", "publisher", "site", "sitename", "newspaper", "المصدر", "الصحيفة", "الموقع"),
    "author": ("author", "byline", "writer", "الكاتب", "المؤلف"),
    "published": (
        "published",
        "date",
        "pubdate",
        "publishedat",
        "datepublished",
        "publishdate",
        "التاريخ",
        "تاريخ النشر",
    ),
    "url": ("url", "link", "address", "الرابط"),
}
_JSON = (".json", ".jsonl", ".ndjson")
"""Endings of tables that are always in UTF-8."""

_SAMPLE = 20
_MARKUP = ("<p", "<br", "<div", "&nbsp;", "&quot;")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
_WIDEST = 64 << 20


@dataclass(frozen=True, slots=True)
class Columns:
    """A table's columns by name, with the first values of each, and what they probably are."""

    names: tuple[str, ...]
    samples: Mapping[str, tuple[str, ...]]
    guess: Mapped


def columns(given: Bytes) -> Columns:
    """The columns of a table.

    Raises:
        Trouble: it is no table, or empty.
    """
    return columns_of(given, (row for _, row in _rows(given) if isinstance(row, dict)))


def columns_of(given: Bytes, table: Iterator[dict[str, Any]]) -> Columns:
    """As ``columns``, of rows that were read elsewhere."""
    rows = list(islice(table, _SAMPLE))
    if not rows:
        raise Trouble("table_empty", path=given.name)
    names = tuple(dict.fromkeys(name for row in rows for name in row))
    samples = {name: tuple(_said(row.get(name)) for row in rows[:3]) for name in names}
    return Columns(names, samples, _guess(names, rows))


def read(given: Bytes, mapped: Mapped | None = None) -> Iterator[Found]:
    """The articles of a table, a row each.

    Args:
        given: the file.
        mapped: which column each field comes from; None takes what the names of the columns say.

    Raises:
        Trouble: it is no table, empty, or nobody knows which column is the text.
    """
    decoded = None if given.ending in _JSON else decode(given.data, given.path, given.encoding)
    if decoded is not None:
        given = replace(given, encoding=decoded.encoding)
    taken = mapped if mapped is not None else columns(given).guess
    if "text" not in taken:
        raise Trouble("table_without_text", path=given.name)
    found = False
    for number, row in _rows(given):
        found = True
        one = article(given, number, row, taken)
        if decoded is not None and isinstance(one, Decoded):
            one = replace(one, encoding=decoded.encoding, sure=decoded.sure, alternatives=decoded.alternatives)
        yield one
    if not found:
        raise Trouble("table_empty", path=given.name)


def article(given: Bytes, number: int, row: dict[str, Any] | Message, taken: Mapped) -> Found:
    """A row of a table as an article; ``number`` counts from 1."""
    place = given.inner(b"", f"#{number}").place
    if isinstance(row, Message):
        return Refused(place, row)
    said = {field: _said(row.get(column)) for field, column in taken.items() if field in FIELDS}
    text = said.pop("text", "")
    if any(sign in text for sign in _MARKUP):
        text = html_text(text)
    if not text.strip():
        return Refused(place, Message("table_row_empty", {"path": given.name, "number": number}))
    if (control := control_character(text)) is not None:
        return Refused(
            place, Message("table_row_control", {"path": given.name, "number": number, "code": f"{control:04X}"})
        )
    said = {field: " ".join(words.split()) for field, words in said.items()}
    printed, said["published"] = said.get("published", ""), iso_day(said.get("published", ""))
    known = {field: words for field, words in said.items() if words}
    title = known.get("title", "")
    body = text if not title or text.lstrip().startswith(title) else f"{title}\n{text}"
    warnings: tuple[Message, ...] = ()
    if "published" in known:
        warnings = (Message("warn_said_by_page", {"what": "published", "where": taken["published"]}),)
    elif printed:
        warnings = (Message("warn_date_unread", {"words": printed[:40]}),)
    return Decoded(body, "utf-8", warnings=warnings, particulars=known, place=place)


def _guess(names: Iterable[str], rows: list[dict[str, Any]]) -> dict[str, str]:
    by_key = {_key(name): name for name in reversed(list(names))}
    guess = {}
    for field, known in _NAMES.items():
        name = next((by_key[_key(one)] for one in known if _key(one) in by_key), None)
        if name is not None:
            guess[field] = name
    if "text" not in guess:  # the longest column, where it is long enough to be an article
        longest = max(by_key.values(), key=lambda name: sum(len(_said(row.get(name))) for row in rows), default="")
        if longest and sum(len(_said(row.get(longest))) for row in rows) >= 200 * len(rows):
            guess["text"] = longest
    return guess


def _key(name: str) -> str:
    return "".join(char for char in fold(name) if char.isalnum())


def _said(value: Any) -> str:
    if value is None or isinstance(value, (dict, list)):
        return ""
    return str(value).encode("utf-8", "replace").decode() if isinstance(value, str) else str(value)


def _rows(given: Bytes) -> Iterator[tuple[int, dict[str, Any] | Message]]:
    if given.ending in (".jsonl", ".ndjson"):
        return _json_lines(given)
    if given.ending == ".json":
        return _json_list(given)
    return _csv(given)


def _json_lines(given: Bytes) -> Iterator[tuple[int, dict[str, Any] | Message]]:
    for number, line in enumerate(io.BytesIO(given.data.removeprefix(b"\xef\xbb\xbf")), 1):
        if line.strip():
            yield number, _object(line, given, number)


def _object(line: bytes, given: Bytes, number: int) -> dict[str, Any] | Message:
    try:
        value = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        return Message("table_row_broken", {"path": given.name, "number": number, "reason": error.msg})
    if isinstance(value, dict):
        return value
    return Message("table_row_broken", {"path": given.name, "number": number, "reason": "not an object"})


def _json_list(given: Bytes) -> Iterator[tuple[int, dict[str, Any] | Message]]:
    try:
        data = orjson.loads(given.data.removeprefix(b"\xef\xbb\xbf"))
    except orjson.JSONDecodeError as error:
        raise Trouble("table_broken", path=given.name, reason=error.msg) from error
    if isinstance(data, dict):
        data = next((value for value in data.values() if isinstance(value, list)), [data])
    if not isinstance(data, list):
        raise Trouble("table_empty", path=given.name)
    for number, value in enumerate(data, 1):
        if isinstance(value, dict):
            yield number, value
        else:
            yield number, Message("table_row_broken", {"path": given.name, "number": number, "reason": "not an object"})


def _csv(given: Bytes) -> Iterator[tuple[int, dict[str, Any] | Message]]:
    text = decode(given.data, given.path, given.encoding).text.removeprefix("\ufeff")
    csv.field_size_limit(_WIDEST)
    reader = csv.reader((line[0] for line in _LINE.finditer(text)), delimiter=_delimiter(text), strict=True)
    try:
        heads = next(reader, [])
        if len(heads) < 2 and not _key("".join(heads)):
            raise Trouble("table_empty", path=given.name)
        names = [head.strip() or f"#{at}" for at, head in enumerate(heads, 1)]
        for number, row in enumerate(reader, 1):
            if not row:
                continue
            if len(row) > len(names):
                reason = f"{len(row)} > {len(names)}"
                yield number, Message("table_row_broken", {"path": given.name, "number": number, "reason": reason})
            else:
                yield number, dict(zip(names, row, strict=False))
    except csv.Error as error:
        raise Trouble("table_broken", path=given.name, reason=str(error)) from error


def _delimiter(text: str) -> str:
    """The sign between columns: the one that most often stands outside quotes in the first line."""
    first, quoted, counts = text[:65536], False, dict.fromkeys(",;\t|،؛", 0)
    for char in first:
        if char == '"':
            quoted = not quoted
        elif char == "\n" and not quoted:
            break
        elif char in counts and not quoted:
            counts[char] += 1
    return max(counts, key=lambda sign: counts[sign])
