"""WARC: pages as a web archive keeps them, an article for each page that has one."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from tahqiq.domain.messages import Message, Trouble
from tahqiq.formats.articles import webpage
from tahqiq.formats.articles.given import LARGEST, Bytes, Found, Refused, refused
from tahqiq.formats.decoding import Decoded

STEEPEST = 250
"""How many times smaller than its content a packed archive may be, once that is large."""

MOST = 4096
"""Megabytes that the content of a packed archive may have."""

_LARGE, _TAKEN, _STEP = 8 << 20, 1 << 14, 1 << 20
_PAGES = ("text/html", "application/xhtml+xml")


def is_warc(head: bytes) -> bool:
    """Whether a file that begins so is a web archive that is not packed."""
    return head.startswith(b"WARC/")


def read(given: Bytes) -> Iterator[Found]:
    """The articles of the pages in a web archive (also packed with gzip).

    Raises:
        Trouble: it is no web archive, or holds no page.
    """
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    stream: io.RawIOBase | io.BytesIO = io.BytesIO(given.data)
    if given.data.startswith(b"\x1f\x8b"):
        _check_packed(given)
        stream = _Unpacked(given.data)
    pages = 0
    try:
        for record in ArchiveIterator(stream):
            if not _is_page(record):
                continue
            pages += 1
            address = record.rec_headers.get_header("WARC-Target-URI") or f"#{pages}"
            yield from _page(given.inner(record.content_stream().read((LARGEST << 20) + 1), address), address)
    except (ArchiveLoadFailed, OSError, EOFError, ValueError, AttributeError, TypeError) as error:
        if not pages:
            raise Trouble("warc_broken", path=given.name) from error
        yield Refused(given.place, Message("warc_cut", {"path": given.name, "count": pages}))
    if not pages:
        raise Trouble("warc_empty", path=given.name)


def _is_page(record: Any) -> bool:
    """Whether it is what a server answered, or a page kept without its answer; not a redirect, nor «not found»."""
    if record.rec_type == "resource":
        kind = record.rec_headers.get_header("Content-Type") or ""
    elif record.rec_type == "response" and record.http_headers:
        if (record.http_headers.get_statuscode() or "200")[:1] != "2":
            return False
        kind = record.http_headers.get_header("Content-Type") or ""
    else:
        return False
    return str(kind).lower().startswith(_PAGES)


class _Unpacked(io.RawIOBase):
    """What is packed with gzip, record by record or as a whole; where it breaks off, what is before that comes first.

    Raises:
        OSError: it breaks off, or is damaged (other than EOFError, which warcio would take for the end).
    """

    def __init__(self, data: bytes) -> None:
        self._data, self._at = memoryview(data), 0
        self._unpacker = zlib.decompressobj(wbits=31)
        self._waiting = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while True:
            if self._unpacker.eof:
                if not (self._unpacker.unused_data or self._at < len(self._data)):
                    return 0
                self._waiting, self._unpacker = self._unpacker.unused_data, zlib.decompressobj(wbits=31)
            if not self._waiting:
                self._waiting = bytes(self._data[self._at : self._at + _TAKEN])
                self._at += len(self._waiting)
            at_end = not self._waiting
            try:
                out = self._unpacker.decompress(self._waiting, len(buffer))
            except zlib.error as error:
                raise OSError(str(error)) from error
            self._waiting = self._unpacker.unconsumed_tail
            if out:
                buffer[: len(out)] = out
                return len(out)
            if at_end and not self._unpacker.eof:
                raise OSError("cut")


def _check_packed(given: Bytes) -> None:
    """Unpack it once, keeping nothing: what reads records would hold a line without end in memory.

    Raises:
        Trouble: it is packed too steeply, too large, or no web archive inside.
    """
    data, size = memoryview(given.data), 0
    unpacker = zlib.decompressobj(wbits=31)
    at, waiting = 0, b""
    while at < len(data) or waiting:
        if not waiting:
            waiting = bytes(data[at : at + _TAKEN])
            at += len(waiting)
        try:
            out = unpacker.decompress(waiting, _STEP)
        except zlib.error as error:
            if size:
                return  # the records before it are read, and it is said that it is cut
            raise Trouble("warc_broken", path=given.name) from error
        if not size and not out.startswith(b"WARC/"[: len(out)]):
            raise Trouble("warc_broken", path=given.name)
        size += len(out)
        if size > MOST << 20:
            raise Trouble("archive_too_large", path=given.name, limit=MOST)
        if size > _LARGE and size > STEEPEST * (at - len(unpacker.unconsumed_tail)):
            raise Trouble("archive_blown_up", path=given.name, member=given.path.name)
        waiting = unpacker.unconsumed_tail
        if unpacker.eof:
            waiting, unpacker = unpacker.unused_data, zlib.decompressobj(wbits=31)
            if not waiting.startswith(b"\x1f") and waiting:
                return


def _page(page: Bytes, address: str) -> Iterator[Found]:
    if len(page.data) > LARGEST << 20:
        yield refused(page, Trouble("text_too_large", path=page.name, megabytes=LARGEST, limit=LARGEST))
        return
    try:
        for found in webpage.read(page):
            if isinstance(found, Decoded):
                yield replace(found, particulars={"url": address, **found.particulars})
            else:
                yield found
    except Trouble as trouble:
        yield refused(page, trouble)
