"""Any file of articles: what it is, by its first bytes and its name, and what is in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from tahqiq.domain.messages import Trouble
from tahqiq.formats.articles import archive, feed, parquet, pdf, tables, warc, webpage, word
from tahqiq.formats.articles.given import LARGEST, Bytes, Found, Reader, Refused, file_bytes, refused
from tahqiq.formats.decoding import decode

ARCHIVES = 1024
"""Megabytes that an archive may have."""

_BY_ENDING: dict[str, Reader] = {
    ".html": webpage.read,
    ".htm": webpage.read,
    ".xhtml": webpage.read,
    ".docx": word.read,
    ".pdf": pdf.read,
    ".rss": feed.read,
    ".atom": feed.read,
    ".warc": warc.read,
    ".csv": tables.read,
    ".tsv": tables.read,
    ".jsonl": tables.read,
    ".ndjson": tables.read,
    ".json": tables.read,
    ".parquet": parquet.read,
}
ENDINGS = (*_BY_ENDING, ".xml", ".zip", ".warc.gz", ".txt", ".text")
"""Endings of the files that can be read."""

_HEAD = 1 << 20
_HTML = (b"<!doctype html", b"<html")


def read(path: Path, encoding: str | None = None) -> Iterator[Found]:
    """The articles in a file.

    Args:
        path: the file.
        encoding: as a person said it, or None for finding it.

    Raises:
        Trouble: nothing can be taken from it at all.
    """
    packed = path.suffix.lower() in (".zip", ".gz", ".warc", ".parquet", ".csv", ".jsonl")
    given = file_bytes(path, encoding, ARCHIVES if packed else LARGEST)
    yield from read_bytes(given)


def read_bytes(given: Bytes, depth: int = 0) -> Iterator[Found]:
    """The articles in a file's bytes; one ZIP inside another is refused.

    Raises:
        Trouble: nothing can be taken from it at all.
    """
    head = given.data[:4096]
    ending = given.ending
    if ending != ".docx" and head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        if depth:
            raise Trouble("archive_in_archive", path=given.name)
        yield from _archive(given)
        return
    if head.startswith(b"\x1f\x8b") and (given.place or given.path.name).lower().endswith(".warc.gz"):
        yield from warc.read(given)
        return
    reader = _reader(head, ending)
    if reader is not None:
        yield from reader(given)
        return
    yield replace(decode(given.data, given.path, given.encoding), place=given.place)


def is_table(path: Path) -> bool:
    """Whether a file of JSON is a table with a column that must be the articles' text; of lines the first tell."""
    try:
        if path.suffix.lower() in (".jsonl", ".ndjson"):
            with path.open("rb") as file:
                given = Bytes(_lines(file.read(_HEAD)), path)
        else:
            given = file_bytes(path)
        return "text" in tables.columns(given).guess
    except (Trouble, OSError):
        return False


def _lines(head: bytes) -> bytes:
    """The whole lines at the beginning of a file."""
    return head if len(head) < _HEAD else head[: head.rfind(b"\n") + 1]


def columns(path: Path, encoding: str | None = None) -> tables.Columns:
    """The columns of a table of articles (CSV, JSON, Parquet).

    Raises:
        Trouble: it is no table, or empty.
    """
    given = file_bytes(path, encoding, ARCHIVES)
    return parquet.columns(given) if given.data.startswith(b"PAR1") else tables.columns(given)


def read_table(path: Path, mapped: tables.Mapped, encoding: str | None = None) -> Iterator[Found]:
    """The articles of a table whose columns a person assigned.

    Raises:
        Trouble: it is no table, or empty.
    """
    given = file_bytes(path, encoding, ARCHIVES)
    return parquet.read(given, mapped) if given.data.startswith(b"PAR1") else tables.read(given, mapped)


def _reader(head: bytes, ending: str) -> Reader | None:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:512].lower()
    if head.startswith(b"%PDF-"):
        return pdf.read
    if head.startswith(b"PAR1"):
        return parquet.read
    if warc.is_warc(head):
        return warc.read
    if ending in _BY_ENDING:
        return _BY_ENDING[ending]
    if feed.is_feed(head):
        return feed.read
    if start.startswith(_HTML):
        return webpage.read
    return feed.read if ending == ".xml" else None


def _archive(given: Bytes) -> Iterator[Found]:
    found = False
    for member in archive.members(given):
        if isinstance(member, Trouble):
            found = True
            yield Refused(str(member.message.params.get("path", "")).removeprefix(f"{given.path} › "), member.message)
            continue
        if not _can_be_read(member):
            continue
        found = True
        try:
            yield from read_bytes(member, 1)
        except Trouble as trouble:
            yield refused(member, trouble)
    if not found:
        raise Trouble("archive_without_articles", path=given.name)


def _can_be_read(member: Bytes) -> bool:
    return member.place.lower().endswith(ENDINGS)
