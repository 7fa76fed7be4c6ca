"""What a file format is: a row of ``table``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from tahqiq.formats.articles.given import Found
from tahqiq.formats.dataset import Dataset, Written
from tahqiq.formats.items import Read
from tahqiq.formats.packages import Package

Write = Callable[[Dataset, BinaryIO], Written]
WritePackage = Callable[[Dataset, Package], Written]
ReadArticles = Callable[[Path, str | None], Iterator[Found]]


class Offsets(StrEnum):
    """What the starts and ends in the files of a format count."""

    CODE_POINTS = "code points"
    UTF16 = "UTF-16 code units"
    TOKENS = "tokens"
    NONE = "none"

    @property
    def in_words(self) -> str:
        """For the manifest."""
        if self is Offsets.NONE:
            return "There are no offsets."
        unit = {Offsets.CODE_POINTS: "Unicode code points", Offsets.UTF16: "UTF-16 code units"}.get(self, "tokens")
        return f"{unit}, counted from 0 at the start of the article's text; the end is exclusive"


@dataclass(frozen=True, slots=True)
class Format:
    """A file format.

    Args:
        name: what the command line calls it.
        extensions: of its files, with the dot, also double ones (``.brat.zip``); the first is the one that exports get.
        title_ar, title_en: for people.
        about_ar, about_en: one sentence on what it is good for.
        media_type: IANA.
        version: of the format, as its own specification counts; empty where it has none.
        offsets: what starts and ends in its files count.
        lossless: whether a project comes back from it as it was (but for its history).
        needs_text: whether it cannot be without the articles' text.
        write: exports into one file, or None.
        write_package: exports into many files (a ZIP or a folder), or None.
        read_articles: articles come out of it (path, encoding or None for finding it), or None.
        read_dataset: annotated articles come out of it, from whatever tool, or None.
        read_back: reads what ``write`` wrote for the comparison with the project, where ``read_dataset`` does not.
        recognises: whether a file (or folder) is of this format; for names that several formats share.
    """

    name: str
    extensions: tuple[str, ...]
    title_ar: str
    title_en: str
    about_ar: str
    about_en: str
    media_type: str
    version: str = ""
    offsets: Offsets = Offsets.CODE_POINTS
    lossless: bool = False
    needs_text: bool = False
    write: Write | None = None
    write_package: WritePackage | None = None
    read_articles: ReadArticles | None = None
    read_dataset: Read | None = None
    read_back: Read | None = None
    recognises: Callable[[Path], bool] | None = None

    @property
    def reader(self) -> Read | None:
        """What reads this program's own output."""
        return self.read_back or self.read_dataset

    @property
    def written(self) -> bool:
        """Whether it is exported."""
        return self.write is not None or self.write_package is not None

    @property
    def many_files(self) -> bool:
        """Whether an export is a ZIP or a folder."""
        return self.write_package is not None

    @property
    def extension(self) -> str:
        return self.extensions[0]

    def title(self, language: str) -> str:
        return self.title_ar if language == "ar" else self.title_en

    def about(self, language: str) -> str:
        return self.about_ar if language == "ar" else self.about_en
