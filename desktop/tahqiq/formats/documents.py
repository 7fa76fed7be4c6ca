"""The rows of ``table`` for what people read and publish: workbooks, editions, reading copies, fact-checks.

Their libraries take a while to import: the modules are loaded when a file is written or read.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO

from tahqiq.formats.dataset import Dataset, Written
from tahqiq.formats.format import Format, Write, WritePackage
from tahqiq.formats.items import Items, Read, TextByHash
from tahqiq.formats.packages import Package


def _module(name: str) -> Any:
    return import_module(f"tahqiq.formats.{name}")


def _writer(name: str) -> Write:
    def write(dataset: Dataset, out: BinaryIO) -> Written:
        written: Written = _module(name).write(dataset, out)
        return written

    return write


def _packer(name: str) -> WritePackage:
    def write(dataset: Dataset, package: Package) -> Written:
        written: Written = _module(name).write(dataset, package)
        return written

    return write


def _reader(name: str) -> Read:
    def read(path: Path, known_text: TextByHash) -> Items:
        items: Items = _module(name).read(path, known_text)
        return items

    return read


def _recogniser(name: str) -> Callable[[Path], bool]:
    def recognises(path: Path) -> bool:
        return bool(_module(name).recognises(path))

    return recognises


DOCUMENTS: tuple[Format, ...] = (
    Format(
        "xlsx",
        (".xlsx",),
        "مصنّف Excel",
        "Excel workbook",
        "أوراق من اليمين إلى اليسار للوسوم والمقالات والروابط، بلا صيغ حسابية.",
        "Right-to-left sheets of annotations, articles and links, without formulas.",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        write=_writer("xlsx"),
        read_back=_reader("xlsx_reader"),
    ),
    Format(
        "reading-copy",
        (".reading.html",),
        "نسخة للقراءة",
        "Reading copy",
        "صفحة ⁨HTML⁩ واحدة فيها المقالات ووسومها مظلَّلة ومشروحة، للقراءة والطباعة.",
        "One HTML page of the articles with their annotations marked and told, to read and to print.",
        "text/html",
        needs_text=True,
        write=_writer("reading_copy"),
        read_back=_reader("reading_copy_reader"),
    ),
    Format(
        "tei",
        (".tei.xml",),
        "طبعة TEI",
        "TEI edition",
        "نصوص المقالات ووسومها إلى جانبها، وفق معيار الطبعات العلمية، في ملف ⁨XML⁩ واحد.",
        "The articles with their annotations beside them, as scholarly editions are encoded, in one XML file.",
        "application/tei+xml",
        version="P5",
        needs_text=True,
        write=_writer("tei"),
        read_back=_reader("tei_reader"),
    ),
    Format(
        "qdpx",
        (".qdpx",),
        "مشروع REFI-QDA",
        "REFI-QDA project",
        "المقالات ووسومها لبرامج البحث النوعي: NVivo وMAXQDA وATLAS.ti وQualCoder.",
        "Articles and annotations for tools of qualitative research: NVivo, MAXQDA, ATLAS.ti, QualCoder.",
        "application/zip",
        version="1.5",
        needs_text=True,
        write_package=_packer("qdpx"),
        read_dataset=_reader("qdpx_reader"),
        recognises=_recogniser("qdpx_reader"),
    ),
    Format(
        "claimreview",
        (".claims.html",),
        "تدقيق الادّعاءات (ClaimReview)",
        "ClaimReview page",
        "صفحة بالادّعاءات وقائليها وأحكامها كما تقرؤها محرّكات البحث، وفق ⁨schema.org⁩.",
        "A page of claims, who made them and their verdicts, as search engines read them (schema.org).",
        "text/html",
        write=_writer("claimreview"),
        read_back=_reader("claimreview_reader"),
    ),
)
