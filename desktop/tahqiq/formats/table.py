"""Every format, one row each. Dialogs, the command line and the documentation are built from this table.

A new format is a module beside this one with a ``write`` or a ``read`` of the shapes below, and one row here.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from tahqiq.domain.messages import Trouble
from tahqiq.formats import csv, csv_reader, jsonl, jsonl_reader, text, w3c, w3c_reader
from tahqiq.formats.articles.given import Found
from tahqiq.formats.corpora import CORPORA
from tahqiq.formats.documents import DOCUMENTS
from tahqiq.formats.format import Format, Offsets
from tahqiq.formats.tools import TOOLS

__all__ = ["FORMATS", "Format", "Offsets", "exports", "imports", "named", "of_file", "of_folder", "of_name"]


def _read_articles(path: Path, encoding: str | None) -> Iterator[Found]:
    from tahqiq.formats.articles import reading  # takes a while to import

    return reading.read(path, encoding)


def _is_table(path: Path) -> bool:
    from tahqiq.formats.articles import reading

    return reading.is_table(path)


_ARTICLES = (
    (
        "html",
        (".html", ".htm", ".xhtml"),
        "صفحة ويب محفوظة",
        "Saved web page",
        "المقال وحده من بين ما حوله، مع ما تقوله الصفحة عن عنوانه ومصدره وتاريخه.",
        "The article out of what stands round it, with the title, source and date that the page gives.",
        "text/html",
    ),
    (
        "docx",
        (".docx",),
        "مستند Word",
        "Word document",
        "فقراته وخلايا جداوله بترتيبها.",
        "Its paragraphs and the cells of its tables, in their order.",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    (
        "pdf",
        (".pdf",),
        "مستند PDF",
        "PDF document",
        "نصّ صفحاته بعد ردّ الحروف إلى أصلها؛ ويُنبَّه إلى الصفحات المصوّرة.",
        "The text of its pages in ordinary letters; pages that are only pictures are named.",
        "application/pdf",
    ),
    (
        "feed",
        (".rss", ".atom", ".xml"),
        "خلاصة RSS أو Atom",
        "RSS or Atom feed",
        "مقال من كل مادة، من ملف محفوظ.",
        "An article from each entry of a saved feed.",
        "application/rss+xml",
    ),
    (
        "warc",
        (".warc", ".warc.gz"),
        "أرشيف ويب WARC",
        "Web archive (WARC)",
        "مقال من كل صفحة محفوظة، مع عنوانها.",
        "An article from each page that was recorded, with its address.",
        "application/warc",
    ),
    (
        "parquet",
        (".parquet",),
        "جدول Parquet",
        "Parquet table",
        "صفّ لكل مقال؛ تقرؤه الإضافة ⁨parquet⁩.",
        "A row for each article; read by the extra «parquet».",
        "application/vnd.apache.parquet",
    ),
    (
        "zip",
        (".zip",),
        "أرشيف مقالات",
        "Archive of articles",
        "كل ما سبق في ملف ⁨ZIP⁩ واحد، ولا يُفكّ ضغطه على القرص.",
        "Any of these in one ZIP, which is never unpacked to disk.",
        "application/zip",
    ),
)
"""Kinds of files that articles come from: name, endings, titles, what they are good for, media type."""

FORMATS: tuple[Format, ...] = (
    Format(
        "jsonl",
        (".jsonl", ".ndjson"),
        "تحقيق (JSON Lines)",
        "Tahqiq JSON Lines",
        "المشروع كاملًا، ويُستورد من جديد كما كان.",
        "The whole project, which comes back from it as it was.",
        "application/jsonl",
        version=str(jsonl.VERSION),
        lossless=True,
        write=jsonl.write,
        read_dataset=jsonl_reader.read,
        recognises=jsonl_reader.recognises,
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
        read_back=csv_reader.read,
    ),
    Format(
        "w3c",
        (".jsonld",),
        "تعليقات الويب W3C",
        "W3C Web Annotation",
        "معيار تبادل التعليقات على صفحات الويب، بصيغة JSON-LD.",
        "The standard in which annotations of the web are exchanged, in JSON-LD.",
        "application/ld+json",
        version="2017-02-23",
        write=w3c.write,
        read_dataset=w3c_reader.read,
    ),
    *DOCUMENTS,
    *TOOLS,
    *CORPORA,
    *(
        Format(name, endings, ar, en, about_ar, about_en, media_type, read_articles=_read_articles)
        for name, endings, ar, en, about_ar, about_en, media_type in _ARTICLES
    ),
    Format(
        "table",
        (".csv", ".tsv", ".json", ".jsonl", ".ndjson"),
        "جدول مقالات",
        "Table of articles",
        "صفّ لكل مقال في ⁨CSV⁩ أو ⁨JSON⁩؛ تُعرف الأعمدة من أسمائها أو تُحدَّد.",
        "A row for each article in CSV or JSON; columns are known by their names, or assigned.",
        "text/csv",
        read_articles=_read_articles,
        recognises=_is_table,
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

_LINES = (".jsonl", ".ndjson", ".json")


def exports() -> tuple[Format, ...]:
    """The formats that can be written."""
    return tuple(f for f in FORMATS if f.written)


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


def of_name(path: Path, among: Iterable[Format] = FORMATS) -> Format | None:
    """The format whose files have names like this one, whether it is read or only written; None where none has."""
    name = path.name.lower()
    fitting = [(len(e), f) for f in among for e in f.extensions if name.endswith(e)]
    return max(fitting, key=lambda pair: pair[0])[1] if fitting else None


def of_folder(path: Path) -> Format | None:
    """The format of many files whose folder this is, or None where it is a folder of anything.

    One whose files are also read one by one is only taken where nothing else to import lies among them.
    """
    found = next((f for f in FORMATS if f.many_files and f.recognises and f.recognises(path)), None)
    alone = () if found is None else tuple(e for e in found.extensions if not e.endswith(".zip"))
    return None if alone and _is_mixed(path, alone) else found


_BESIDE = (".json", ".xml", ".tsv")
"""Endings that lie beside datasets of many kinds."""


def _is_mixed(folder: Path, own: tuple[str, ...]) -> bool:
    """Whether files like ``own`` lie in a folder, and others that are imported and do not go with one by their name."""
    others = tuple({e for f in imports() for e in f.extensions} - {*own, *_BESIDE})
    there = alien = False
    for _, _, names in os.walk(folder):
        stems = {name[: name.rindex(".")] for name in names if name.lower().endswith(own)}
        there = there or bool(stems)
        seen = (n for n in names if n.lower().endswith(others) and not n.startswith("."))
        alien = alien or any(n[: n.rindex(".")] not in stems for n in seen)
    return there and alien


def of_file(path: Path) -> Format | None:
    """The format that reads a file that is there: by what is in it where formats share a name, else by its name.

    Raises:
        Trouble: it cannot be read.
    """
    if path.is_dir():
        return of_folder(path)
    name, ending = path.name.lower(), path.suffix.lower()
    sharing = [f for f in FORMATS if f.recognises and any(e.endswith(ending) for e in f.extensions)]
    known = next((f for f in sharing if f.recognises and f.recognises(path)), None)
    if known is not None:
        return known
    if ending in _LINES and path.is_file():
        return named("table")  # which says what a table must have
    fitting = [(f.recognises is None, len(e), f) for f in imports() for e in f.extensions if name.endswith(e)]
    return max(fitting, key=lambda one: one[:2])[2] if fitting else of_name(path)
