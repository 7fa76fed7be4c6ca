"""Exporting: the project, or a chosen part of it, into a file; and what the file was found not to hold.

What was written is read back by the format's own reader and compared with the project before it is moved into place.
Where that would take many times as long as the writing (a lossless file with more than ``LARGE`` annotations), only its
bytes are read back, unless it is a preview: that compares always. The manifest says which. An export of 40,000
annotations takes 0.27 s of processor time, 0.6 of the floor that an export is held against; reading its lines back with
orjson and comparing their fields with the rows, the least that a comparison can be, takes 0.28 s, with which 0.3 of the
floor would be left.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO, cast

from tahqiq.domain.jobs import Progress, Stopped
from tahqiq.domain.messages import Message, Trouble
from tahqiq.domain.whole_files import written_folder, written_whole
from tahqiq.formats.dataset import Dataset, Written
from tahqiq.formats.losses import UNVERIFIED, Losses, counts, messages
from tahqiq.formats.packages import Counted, FolderPackage, Package, Sealed, ZipPackage
from tahqiq.formats.table import Format, exports, named
from tahqiq.formats.verifying import Found, compare
from tahqiq.services import manifests
from tahqiq.services.export_choice import EVERYTHING, ExportChoice, Watch, chosen, dataset_of
from tahqiq.services.manifests import ArticleHashes, Manifest
from tahqiq.services.session import Session
from tahqiq.services.targets import refuse_folder_target, refuse_target
from tahqiq.storage.queries import export as queries

__all__ = ["EVERYTHING", "ExportChoice", "ExportReport", "export", "export_preview"]


LARGE = 20_000
"""Annotations up to which an export without losses is compared one by one."""


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was exported: ``losses`` is what the file was found not to hold, one message each.

    ``announced`` is what its writer said that it would not; another list than ``losses`` is our bug, and tests look for
    it. ``size`` is bytes in all; ``files`` how many there are, without the manifest.
    """

    format: Format
    target: Path | None
    articles: int
    annotations: int
    links: int
    losses: tuple[Message, ...]
    announced: tuple[Message, ...]
    files: int
    size: int


def export(
    session: Session,
    format_name: str,
    target: Path | BinaryIO,
    choice: ExportChoice = EVERYTHING,
    *,
    progress: Progress | None = None,
    cancelled: Stopped | None = None,
) -> ExportReport:
    """Write the project into a file of the given format, with a manifest.

    It is written under another name, read back, compared, and moved into place when it is whole: what was there stays
    as it was until then. Suggestions and the history are never exported.

    Args:
        session: the project; it can be worked on meanwhile, the export shows one moment of it.
        format_name: a name of ``formats.table``.
        target: the file; for a format of many files a ZIP, or a folder where the name has no ending; or an open binary
            stream, which gets the file (or ZIP) once it was compared, without a manifest beside it.
        choice: what of the project.
        progress: called with the articles done and to do.
        cancelled: asked now and then; True stops.

    Raises:
        Trouble: no such format, article, label or person; the file cannot be written; the disk is full; what was
            written is not what was to be written.
        Cancelled: ``cancelled`` said so.
    """
    format_ = named(format_name, exports())
    if not isinstance(target, Path):
        with TemporaryDirectory(prefix="tahqiq-") as folder, session.read.database.reading() as connection:
            file = Path(folder, f"export{format_.extension}")
            report = _Run(connection, format_, choice, progress, cancelled).into(file)
            with file.open("rb") as written:
                shutil.copyfileobj(written, target, 1 << 20)
        return report
    with session.read.database.reading() as connection:
        run = _Run(connection, format_, choice, progress, cancelled)
        with _placed(format_, target) as place:
            report = run.into(place)
        if not format_.many_files:
            with written_whole(manifests.beside(target)) as partial, partial.open("wb") as out:
                run.manifest.write(out, [Sealed(target.name, run.file.size, run.file.sha256)])
    return replace(report, target=target)


def export_preview(
    session: Session,
    format_name: str,
    choice: ExportChoice = EVERYTHING,
    *,
    progress: Progress | None = None,
    cancelled: Stopped | None = None,
) -> ExportReport:
    """What ``export`` would write and lose, found out by writing it to a temporary place; no file stays.

    Args and errors are those of ``export``.
    """
    format_ = named(format_name, exports())
    with TemporaryDirectory(prefix="tahqiq-") as folder, session.read.database.reading() as connection:
        run = _Run(connection, format_, choice, progress, cancelled)
        return run.into(Path(folder, f"preview{format_.extension}"), thorough=True)


@contextmanager
def _placed(format_: Format, target: Path) -> Iterator[Path]:
    """A place to write to, which becomes ``target``: a file, or a folder where that is wanted."""
    if format_.many_files and (target.is_dir() or not target.suffix):
        refuse_folder_target(target)
        with written_folder(target) as folder:
            yield folder
        return
    refuse_target(target)
    if not format_.many_files:
        refuse_target(manifests.beside(target))
    with written_whole(target) as partial:
        yield partial


@contextmanager
def _abandoned_on_failure(package: Package) -> Iterator[None]:
    """A full disk must not be met a second time when nobody listens any more."""
    try:
        yield
    except BaseException:
        package.abandon()
        raise


class _Run:
    """One export, written and compared."""

    def __init__(
        self,
        connection: queries.Connection,
        format_: Format,
        choice: ExportChoice,
        progress: Progress | None,
        cancelled: Stopped | None,
    ) -> None:
        if format_.needs_text and not choice.with_text:
            raise Trouble("format_needs_text", format=format_.name)
        self._connection = connection
        self._format = format_
        self._choice = choice
        self._dataset: Dataset = dataset_of(connection, choice, Watch(progress, cancelled, passes=2))
        self._hashes = ArticleHashes()
        self._compared = True
        self.file = Sealed("", 0, "")
        self.manifest: Manifest

    def into(self, place: Path, *, thorough: bool = False) -> ExportReport:
        """Write to ``place`` (a file, or a folder that is there), read it back and compare.

        Args:
            place: where to.
            thorough: compare everything, however long it takes.
        """
        if self._format.write_package is not None:
            return self._package(place)
        assert self._format.write is not None
        with place.open("wb", buffering=1 << 20) as file:
            out = Counted(file)
            written = self._format.write(self._dataset, cast(BinaryIO, out))
        self.file = _sealed(place)
        if self._format.lossless and written.annotations > LARGE and not (thorough or self._choice.masked):
            if self.file.sha256 != out.digest.hexdigest():
                raise Trouble("export_misread", format=self._format.name, count=1, first="sha256")
            found = self._as_written(written)
        else:
            found = self._read_back(place)
        return self._report(written, found, 1, self.file.size)

    def _as_written(self, written: Written) -> Found:
        """What a file holds whose bytes are those that its writer gave."""
        self._compared = False
        for article_id, sha256 in queries.article_hashes(self._connection, chosen(self._connection, self._choice)):
            self._hashes.add(article_id, sha256)
        return Found(counts(written.losses), written.articles, written.annotations, written.links)

    def _package(self, place: Path) -> ExportReport:
        assert self._format.write_package is not None
        package: Package = FolderPackage(place) if place.is_dir() else ZipPackage(place)
        with _abandoned_on_failure(package):
            written = self._format.write_package(self._dataset, package)
            sealed = list(package.files())
            package.close()
        found = self._read_back(place)
        size = sum(file.size for file in sealed) if place.is_dir() else place.stat().st_size
        report = self._report(written, found, len(sealed), size)
        again: Package = FolderPackage(place) if place.is_dir() else ZipPackage(place, again=True)
        with _abandoned_on_failure(again):
            with again.file(manifests.NAME) as out:
                self.manifest.write(out, sealed)
            again.close()
        return report

    def _read_back(self, place: Path) -> Found:
        read = self._format.reader
        assert read is not None, f"{self._format.name} cannot be read back"
        found = compare(self._dataset, read(place, self._text), self._hashes.add)
        if found.strange or found.left_out:
            first = found.left_out[0].code if found.left_out else ""
            raise Trouble("export_misread", format=self._format.name, count=found.strange, first=first)
        return found

    def _text(self, sha256: str) -> str | None:
        if self._choice.masked:
            return self._dataset.text_of(sha256)
        return queries.text_by_hash(self._connection, sha256)

    def _report(self, written: Written, found: Found, files: int, size: int) -> ExportReport:
        counted = {"articles": found.articles, "annotations": found.annotations, "links": found.links}
        losses = messages(found.losses + _unverified(written), self._dataset)
        self.manifest = Manifest(
            self._format, self._dataset, self._choice, counted, losses, self._hashes, self._compared
        )
        return ExportReport(
            self._format, None, **counted, losses=losses, announced=written.losses, files=files, size=size
        )


def _unverified(written: Written) -> Losses:
    """What was announced of which no comparison can tell."""
    return Losses(counts(written.losses, UNVERIFIED))


def _sealed(path: Path) -> Sealed:
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256")
    return Sealed(path.name, path.stat().st_size, digest.hexdigest())
