"""Importing articles: first a plan of what each file would bring, then one step of history for all that are ready.

Nothing is guessed silently: a file whose encoding is unsure waits for a person, a publication date that was found in
the text is marked as found, and a file that cannot be read is named with what to do while the others go in.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from tahqiq.domain.jobs import Cancelled, Progress, Stopped
from tahqiq.domain.messages import Message, Trouble
from tahqiq.domain.text import as_stored, text_hash
from tahqiq.formats.articles.given import Refused
from tahqiq.formats.articles.tables import Mapped
from tahqiq.formats.decoding import Decoded, known_encoding
from tahqiq.formats.table import Format, imports, named, of_file, of_folder
from tahqiq.services.commands.articles import ImportArticles, NewArticle
from tahqiq.services.commands.correcting import BringIn
from tahqiq.services.correcting import CorrectionPlan, plan_correction
from tahqiq.services.import_plan import FileState, ImportPlan, ImportReport, Older, PlannedFile
from tahqiq.services.import_reading import articles_in, day, hidden_controls, new_article, title_of
from tahqiq.services.import_versions import Beside, VersionsOfFiles, older_of
from tahqiq.services.manifests import NAME as MANIFEST
from tahqiq.services.session import Session
from tahqiq.storage.queries import articles as queries
from tahqiq.storage.queries.batches import in_batches

__all__ = [
    "Beside",
    "Decoded",
    "FileState",
    "ImportPlan",
    "ImportReport",
    "Older",
    "PlannedFile",
    "carry_out",
    "new_article",
    "plan_import",
]


def plan_import(
    session: Session,
    paths: Iterable[Path],
    *,
    encoding: str | None = None,
    encodings: Mapping[Path, str] | None = None,
    columns: Mapping[Path, Mapped] | None = None,
    beside: Beside | None = None,
    progress: Progress | None = None,
    cancelled: Stopped | None = None,
) -> ImportPlan:
    """Look at files without changing anything.

    Args:
        session: the project they would go into.
        paths: files, and folders for all article files inside them.
        encoding: of all files, where the person said it.
        encodings: of single files, where the person chose.
        columns: which column of a table each field of an article comes from, where the person assigned them.
        beside: what is known of the files of the same import; these are compared with them, and added.
        progress: called with files done and in all; in a single file with the articles so far and 0.
        cancelled: asked for each file; True stops.

    Raises:
        Trouble: ``encoding`` is none that is known.
        Cancelled: ``cancelled`` said so.
    """
    if encoding is not None:
        known_encoding(encoding)
    passed: list[Path] = []
    files = list(_expanded(paths, passed))
    beside = beside if beside is not None else Beside()
    beside.forget({path for path, _ in files})
    chosen, assigned = encodings or {}, {} if columns is None else columns
    planned: list[PlannedFile] = []

    def look(batch: Iterable[tuple[int, tuple[Path, Message | None]]]) -> Iterator[Looked]:
        for done, (path, trouble) in batch:
            if trouble:
                yield _broken(path, trouble)
                continue
            looked = _look(path, chosen.get(path, encoding), assigned.get(path))
            for number, found in enumerate(looked, 1):
                if cancelled is not None and cancelled():
                    raise Cancelled
                yield found
                if progress is not None and len(files) == 1 and number % 50 == 0:
                    progress(number, 0)
            if progress is not None:
                progress(done, len(files))

    versions = VersionsOfFiles(session, beside)
    for looked in in_batches(look(enumerate(files, 1)), 200):
        with session.read.database.reading() as connection:
            there = queries.ids_by_hash(connection, {sha for _, sha, _ in looked if sha})
        for file, sha, decoded in looked:
            if cancelled is not None and cancelled():
                raise Cancelled
            planned.append(versions.looked_up(_compared(file, sha, there, beside.hashes), decoded))
    return ImportPlan(tuple(planned), tuple(passed))


def _expanded(paths: Iterable[Path], passed: list[Path]) -> Iterator[tuple[Path, Message | None]]:
    endings = tuple({e for f in imports() for e in f.extensions})
    seen: set[Path] = set()
    for path in paths:
        inside = [path]
        if path.is_dir() and of_folder(path) is None:
            inside, others, root = [], list[Path](), path.resolve()
            for file in _files_in(path):
                (inside if _is_offered(file.name.lower(), endings) else others).append(file)
            for file in (f for f in inside if f.is_symlink() and not f.resolve().is_relative_to(root)):
                seen.add(file)
                yield file, Message("link_leads_outside", {"path": str(file)})
            passed += (file for file in others if file not in seen)
            seen.update(others)
        if not inside:
            yield path, Message("folder_without_articles", {"path": str(path)})
        for file in inside:
            if file not in seen:
                seen.add(file)
                yield file, None


def _is_offered(name: str, endings: tuple[str, ...]) -> bool:
    """Whether files with such a name are looked at in a folder; a manifest of ours only tells of others."""
    return name.endswith(endings) and not name.endswith(MANIFEST)


def _files_in(folder: Path) -> Iterator[Path]:
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        for name in sorted(files):
            if not name.startswith("."):
                yield Path(here, name)


Looked = tuple[PlannedFile, str, Decoded | None]
"""A file or an article of one, the hash of its text, and the article itself."""


def _broken(path: Path, message: Message) -> Looked:
    return PlannedFile(path, FileState.BROKEN, message=message), "", None


def _look(path: Path, encoding: str | None, columns: Mapped | None) -> Iterator[Looked]:
    """What is in a file, article by article, each with the hash of its text."""
    format_: Format | None = None
    try:
        format_ = of_file(path) or named("txt")
        if format_.read_articles is None:
            yield _no_articles(path, format_), "", None
            return
        for found in articles_in(path, format_.name, encoding, columns):
            if isinstance(found, Refused):
                file = PlannedFile(path, FileState.BROKEN, format_.name, message=found.message, place=found.place)
                yield file, "", None
            else:
                yield _article(path, format_, found, encoding)
    except Trouble as trouble:
        yield PlannedFile(path, FileState.BROKEN, format_.name if format_ else "", message=trouble.message), "", None


def _no_articles(path: Path, format_: Format) -> PlannedFile:
    if not path.exists():
        raise Trouble("file_missing", path=str(path))
    if format_.read_dataset is None:
        raise Trouble("format_not_read", path=str(path))
    return PlannedFile(path, FileState.DATASET, format_.name)


def _article(path: Path, format_: Format, decoded: Decoded, told: str | None) -> Looked:
    body = as_stored(decoded.text)
    title, warnings = title_of(decoded, body, path), decoded.warnings + hidden_controls(body)
    shown = (format_.name, decoded.encoding, title, decoded.alternatives, warnings)
    among = {"told": told, **(_among_many(decoded, body) if decoded.place else {})}
    if decoded.sure:
        return PlannedFile(path, FileState.READY, *shown, **among), text_hash(body), decoded
    why = Message("text_encoding_unsure", {"path": str(path), "encoding": decoded.encoding})
    return PlannedFile(path, FileState.UNSURE, *shown, why, **among), text_hash(body), decoded


OPENING = 600
"""Code points that are kept of each article of a file that holds many, to be shown before it comes in."""


def _among_many(decoded: Decoded, body: str) -> dict[str, Any]:
    said = dict(decoded.particulars)
    return {"place": decoded.place, "said": said, "opening": body[:OPENING], "length": len(body)}


def _compared(
    file: PlannedFile, sha256: str, there: Mapping[str, tuple[int, bool]], hashes: dict[str, Path]
) -> PlannedFile:
    """The file, or what says that its text is there already."""
    if file.state not in (FileState.READY, FileState.UNSURE):
        return file
    article_id, present = there.get(sha256, (0, False))
    if present:
        params: dict[str, str | int | float] = {"path": str(file.path), "title": file.title}
        why = Message("import_known", params)
        return replace(file, state=FileState.KNOWN, warnings=(), message=why, article_id=article_id)
    if sha256 in hashes:
        why = Message("import_repeated", {"path": str(file.path), "other": str(hashes[sha256])})
        return replace(file, state=FileState.REPEATED, warnings=(), message=why, other=hashes[sha256])
    if file.state is FileState.READY:
        hashes[sha256] = file.path
    return file


def carry_out(
    session: Session,
    plan: ImportPlan,
    *,
    source: str = "",
    published: str | None = None,
    columns: Mapping[Path, Mapped] | None = None,
    progress: Progress | None = None,
    cancelled: Stopped | None = None,
    initiator: object = None,
) -> ImportReport:
    """Bring in every file of the plan that is ready, as one step of history.

    A file that broke since it was planned is left out and reported. Datasets are not touched here.

    Args:
        session: the project.
        plan: of ``plan_import``, with the encodings chosen by then.
        source: the outlet of all of them, where the person said it.
        published: their ISO date, where the person said it.
        columns: as for ``plan_import``.
        progress: called with articles done and in all.
        cancelled: asked for each article; True stops, and nothing comes in.
        initiator: handed on to listeners.

    Raises:
        Trouble: ``published`` is not a day, or the project cannot be written.
        Cancelled: ``cancelled`` said so.
    """
    said = None if published is None else day(published)
    assigned = {} if columns is None else columns
    corrections = [f for f in plan.files if f.corrects]
    others = tuple(f for f in plan.having(FileState.READY, FileState.NEWER) if not f.corrects)
    run = _Run(others, source, said, assigned, progress, cancelled)
    newer = _Run(tuple(corrections), source, said, assigned, None, cancelled)
    corrected = list(_corrections(session, newer))
    if corrected:
        session.do(BringIn(run.articles(), tuple(plan.command for _, plan in corrected)), initiator)
    elif run.files:
        session.do(ImportArticles(run.articles()), initiator)
    failed = [(f.path, f.message) for f in plan.having(FileState.BROKEN, FileState.UNSURE) if f.message]
    known = [(f.path, f.article_id) for f in plan.having(FileState.KNOWN) if f.article_id]
    added = tuple(_ids(session, run.taken + newer.taken))
    newer_ids = [i for _, i in added[len(run.taken) :]]
    olders = [(f.path, i, older_of(f, p)) for (f, p), i in zip(corrected, newer_ids, strict=True)]
    undated = run.undated + newer.undated
    return ImportReport(added, tuple(known), (*failed, *run.failed, *newer.failed), undated, tuple(olders))


def _corrections(session: Session, run: _Run) -> Iterator[tuple[PlannedFile, CorrectionPlan]]:
    for file, article in run.files_and_articles():
        assert file.older is not None
        try:
            yield file, plan_correction(session, file.older.article_id, article)
        except LookupError as error:  # it was removed since
            raise Trouble("article_removed", title=file.older.title) from error


@dataclass(slots=True)
class _Run:
    files: tuple[PlannedFile, ...]
    source: str
    published: str | None
    columns: Mapping[Path, Mapped]
    progress: Progress | None
    cancelled: Stopped | None
    taken: list[tuple[Path, str]] = field(default_factory=list)
    failed: list[tuple[Path, Message]] = field(default_factory=list)
    undated: int = 0

    def articles(self) -> Iterator[NewArticle]:
        """The articles one after the other; a file that holds many is read once."""
        return (article for _, article in self.files_and_articles())

    def files_and_articles(self) -> Iterator[tuple[PlannedFile, NewArticle]]:
        """The same, each with what was planned of it."""
        done = 0
        by_path: dict[Path, dict[str, PlannedFile]] = {}
        for file in self.files:
            by_path.setdefault(file.path, {})[file.place] = file
        for path, wanted in by_path.items():
            for came, pair in enumerate(self._in_file(path, wanted), 1):
                if self.cancelled is not None and self.cancelled():
                    raise Cancelled
                yield pair
                if self.progress is not None and came < len(wanted):
                    self.progress(done + came, len(self.files))
            done += len(wanted)
            if self.progress is not None:
                self.progress(done, len(self.files))

    def _in_file(self, path: Path, wanted: dict[str, PlannedFile]) -> Iterator[tuple[PlannedFile, NewArticle]]:
        left = dict(wanted)
        first = next(iter(wanted.values()))
        try:
            for found in articles_in(path, first.format, first.read_as, self.columns.get(path)):
                file = left.pop(found.place, None)
                if file is None:
                    continue
                if isinstance(found, Refused):
                    self.failed.append((path, found.message))
                else:
                    yield file, self._article(path, found)
        except Trouble as trouble:
            self.failed.append((path, trouble.message))
            return
        if left:
            self.failed.append(
                (path, Message("import_place_gone", {"place": "، ".join(list(left)[:5]), "path": str(path)}))
            )

    def _article(self, path: Path, decoded: Decoded) -> NewArticle:
        article = new_article(decoded, path.name, source=self.source, published=self.published)
        self.taken.append((path, text_hash(article.text)))
        self.undated += article.published is None
        return article


def _ids(session: Session, taken: list[tuple[Path, str]]) -> Iterator[tuple[Path, int]]:
    with session.read.database.reading() as connection:
        there = queries.ids_by_hash(connection, (sha for _, sha in taken))
    for path, sha256 in taken:
        yield path, there[sha256][0]
