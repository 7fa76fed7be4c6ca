"""Every format, one row each. Dialogs, the command line and the documentation are built from this table.

A new format is a module beside this one with a ``write`` or a ``read`` of the shapes below, and one row here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from tahqiq.domain.messages import Trouble
from tahqiq.formats import csv, jsonl, jsonl_reader, text, w3c
from tahqiq.formats.dataset import Dataset, Written
from tahqiq.formats.decoding import Decoded
from tahqiq.formats.jsonl_builder import Item, TextByHash

Write = Callable[[Dataset, BinaryIO], Written]
ReadArticles = Callable[[Path, str | None], Iterator[Decoded]]
ReadDataset = Callable[[Path, TextByHash], Iterator[tuple[int, Item]]]


@dataclass(frozen=True, slots=True)
class Format:
    """A file format.

    Args:
        name: what the command line calls it.
        extensions: of its files, with the dot; the first is the one that exports get.
        title_ar, title_en: for people.
        about_ar, about_en: one sentence on what it is good for.
        media_type: IANA.
        lossless: whether a project comes back from it as it was (but for its history).
        write: exports into it, or None.
        read_articles: articles come out of it (path, encoding or None for finding it), or None.
        read_dataset: annotated articles come out of it, or None.
    """

    name: str
    extensions: tuple[str, ...]
    title_ar: str
    title_en: str
    about_ar: str
    about_en: str
    media_type: str
    lossless: bool = False
    write: Write | None = None
    read_articles: ReadArticles | None = None
    read_dataset: ReadDataset | None = None

    @property
    def extension(self) -> str:
        return self.extensions[0]

    def title(self, language: str) -> str:
        return self.title_ar if language == "ar" else self.title_en

    def about(self, language: str) -> str:
        return self.about_ar if language == "ar" else self.about_en


FORMATS: tuple[Format, ...] = (
    Format(
        "jsonl",
        (".jsonl", ".ndjson"),
        "تحقيق (JSON Lines)",
        "Tahqiq JSON Lines",
        "المشروع كاملًا، ويُستورد من جديد كما كان.",
        "The whole project, which comes back from it as it was.",
        "application/jsonl",
        lossless=True,
        write=jsonl.write,
        read_dataset=jsonl_reader.read,
    ),
    Format(
        "csv",
        (".csv",),
        "جدول CSV",
        "CSV table",
        "صفّ لكل وسم، لبرامج الجداول والإحصاء.",
        "A row for each annotation, for spreadsheets and statistics.",
        "text/csv",
        write=csv.write,
    ),
    Format(
        "w3c",
        (".jsonld",),
        "تعليقات الويب W3C",
        "W3C Web Annotation",
        "معيار تبادل التعليقات على صفحات الويب، بصيغة JSON-LD.",
        "The standard in which annotations of the web are exchanged, in JSON-LD.",
        "application/ld+json",
        write=w3c.write,
    ),
    Format(
        "txt",
        (".txt", ".text"),
        "نصّ عادي",
        "Plain text",
        "مقال في كل ملف، بأي ترميز عربي.",
        "An article in each file, in any encoding of Arabic.",
        "text/plain",
        read_articles=text.read,
    ),
)
"""In the order in which they are offered."""


def exports() -> tuple[Format, ...]:
    """The formats that can be written."""
    return tuple(f for f in FORMATS if f.write is not None)


def imports() -> tuple[Format, ...]:
    """The formats that can be read."""
    return tuple(f for f in FORMATS if f.read_articles is not None or f.read_dataset is not None)


def named(name: str, among: Iterable[Format] = FORMATS) -> Format:
    """The format that the command line calls ``name``.

    Raises:
        Trouble: there is none among them.
    """
    among = tuple(among)
    for known in among:
        if known.name == name:
            return known
    raise Trouble("format_unknown", name=name, known=", ".join(f.name for f in among))


def of_name(path: Path) -> Format | None:
    """The format whose files have names like this one, whether it is read or only written; None where none has."""
    ending = path.suffix.lower()
    return next((f for f in FORMATS if ending in f.extensions), None)
