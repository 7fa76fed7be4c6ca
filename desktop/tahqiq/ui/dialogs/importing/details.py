"""What a file says of itself, read when its row comes into view. No Qt."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path

from tahqiq.domain.messages import Trouble
from tahqiq.services.import_reading import articles_in, one_of
from tahqiq.services.importing import FileState, PlannedFile, new_article

KEPT = 400
"""Files whose details are remembered."""
PREVIEW = 1200
"""Code points of the text that the preview shows."""


@dataclass(frozen=True, slots=True)
class FileDetails:
    """A file as an article: ``size`` in bytes (-1: not known), ``published`` an ISO date found in the text or None."""

    size: int
    title: str = ""
    source: str = ""
    published: str | None = None
    opening: str = ""
    length: int = 0


class DetailsReader:
    """Reads files once; a file whose encoding was chosen anew is read anew."""

    def __init__(self) -> None:
        self._known: OrderedDict[tuple[Path, str], FileDetails] = OrderedDict()

    def of(self, file: PlannedFile) -> FileDetails:
        """The details of a file; those of a broken one are only its size."""
        if file.place:
            said = file.said
            return FileDetails(-1, file.title, said.get("source", ""), said.get("published"), file.opening, file.length)
        key = (file.path, file.encoding)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = _read(file)
            if len(self._known) > KEPT:
                self._known.popitem(last=False)
        return found

    def forget(self) -> None:
        """The files may have changed."""
        self._known.clear()


def _read(file: PlannedFile) -> FileDetails:
    size = _size(file.path)
    if file.state in (FileState.BROKEN, FileState.DATASET):
        return FileDetails(size)
    try:
        decoded = one_of(articles_in(file.path, file.format, file.read_as), file.place)
        article = new_article(decoded, file.path.name)
    except Trouble:
        return FileDetails(size, file.title)
    return FileDetails(
        size, article.title, article.source, article.published, article.text[:PREVIEW], len(article.text)
    )


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1
