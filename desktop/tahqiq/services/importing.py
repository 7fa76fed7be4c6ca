"""Importing articles: first a plan of what each file would bring, then one step of history for all that are ready.

Nothing is guessed silently: a file whose encoding is unsure waits for a person, a publication date that was found in
the text is marked as found, and a file that cannot be read is named with what to do while the others go in.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path

from tahqiq.domain.articles import DateOrigin
from tahqiq.domain.jobs import Cancelled, Progress, Stopped
from tahqiq.domain.messages import Message, Trouble
from tahqiq.domain.text import as_stored, name_as_text, text_hash
from tahqiq.formats import text
from tahqiq.formats.decoding import Decoded, known_encoding
from tahqiq.formats.table import Format, imports, named, of_file
from tahqiq.services.commands.articles import ImportArticles, NewArticle
from tahqiq.services.session import Session
from tahqiq.storage.queries import articles as queries
from tahqiq.storage.queries.batches import in_batches

__all__ = [
    "Decoded",
    "FileState",
    "ImportPlan",
    "ImportReport",
    "PlannedFile",
    "carry_out",
    "new_article",
    "plan_import",
    "read_text_file",
]


class FileState(StrEnum):
    """What would become of a file."""

    READY = "ready"
    UNSURE = "unsure"  # the encoding must be chosen
    KNOWN = "known"  # the project has this text
    REPEATED = "repeated"  # an earlier file of the same import has it
    BROKEN = "broken"
    DATASET = "dataset"  # annotated articles: ``services.dataset_import`` takes it


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """One file of an import.

    ``message`` says why it does not go in; ``article_id`` is the article that has its text already, ``other`` the file
    that does. ``alternatives`` are (encoding, first characters), likeliest first.
    """

    path: Path
    state: FileState
    format: str = ""
    encoding: str = ""
    title: str = ""
    alternatives: tuple[tuple[str, str], ...] = ()
    warnings: tuple[Message, ...] = ()
    message: Message | None = None
    article_id: int | None = None
    other: Path | None = None


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do, file by file."""

    files: tuple[PlannedFile, ...]

    def having(self, *states: FileState) -> tuple[PlannedFile, ...]:
        """The files in one of the states."""
        return tuple(f for f in self.files if f.state in states)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of each file: ``added`` (path, article id), ``known`` likewise, ``failed`` (path, why)."""

    added: tuple[tuple[Path, int], ...] = ()
    known: tuple[tuple[Path, int], ...] = ()
    failed: tuple[tuple[Path, Message], ...] = ()
    undated: int = 0


def read_text_file(path: Path, encoding: str | None = None) -> Decoded:
    """The text of a file.

    Args:
        path: a plain text file.
        encoding: as the person said it, or None for finding it.

    Raises:
        Trouble: it cannot be read or is not text; the message names the file and says what to do.
    """
    return next(text.read(path, encoding))


def new_article(decoded: Decoded, file_name: str, *, source: str = "", published: str | None = None) -> NewArticle:
    """An article to bring in, with what its text says of itself: title, outlet, date, regions.

    Args:
        decoded: a file's text.
        file_name: the name it comes under; its stem is the title where the text has none.
        source: the outlet, where the person said it.
        published: ISO date, where the person said it.

    Raises:
        Trouble: ``published`` is not a day of the calendar.
    """
    from tahqiq.language import regions  # the language floor is needed here only

    body, said = as_stored(decoded.text), decoded.particulars
    title = said.get("title") or regions.find_title(body) or Path(name_as_text(file_name)).stem
    found = said.get("published") or regions.find_publication_date(body) if published is None else None
    origin = DateOrigin.FOUND if found else DateOrigin.UNKNOWN if published is None else DateOrigin.GIVEN
    return NewArticle(
        title=" ".join(title.split()),
        text=body,
        source=source or said.get("source") or regions.find_source(body) or "",
        author=said.get("author", ""),
        url=said.get("url", ""),
        published=found if published is None else _day(published),
        published_origin=origin,
        file_name=name_as_text(file_name),
        regions=tuple((r.start, r.end, r.role) for r in regions.find_regions(body, said.get("title"))),
    )


def _day(value: str) -> str:
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError as error:
        raise Trouble("date_not_a_day", value=value) from error


def plan_import(
    session: Session,
    paths: Iterable[Path],
    *,
    encoding: str | None = None,
    encodings: Mapping[Path, str] | None = None,
    progress: Progress | None = None,
    cancelled: Stopped | None = None,
) -> ImportPlan:
    """Look at files without changing anything.

    Args:
        session: the project they would go into.
        paths: files, and folders for all article files inside them.
        encoding: of all files, where the person said it.
        encodings: of single files, where the person chose.
        progress: called with files done and in all.
        cancelled: asked for each file; True stops.

    Raises:
        Trouble: ``encoding`` is none that is known.
        Cancelled: ``cancelled`` said so.
    """
    if encoding is not None:
        known_encoding(encoding)
    files = list(_expanded(paths))
    chosen = encodings or {}
    planned: list[PlannedFile] = []
    hashes: dict[str, Path] = {}
    for batch in in_batches(files, 200):
        looked: list[tuple[PlannedFile, str]] = []
        for path, trouble in batch:
            if cancelled is not None and cancelled():
                raise Cancelled
            look = _broken(path, trouble) if trouble else _look(path, chosen.get(path, encoding))
            looked.append(look)
            if progress is not None:
                progress(len(planned) + len(looked), len(files))
        with session.read.database.reading() as connection:
            there = queries.ids_by_hash(connection, {sha for _, sha in looked if sha})
        planned += [_compared(file, sha, there, hashes) for file, sha in looked]
    return ImportPlan(tuple(planned))


def _expanded(paths: Iterable[Path]) -> Iterator[tuple[Path, Message | None]]:
    endings = {e for f in imports() if f.read_articles is not None for e in f.extensions}
    seen: set[Path] = set()
    for path in paths:
        inside = list(_files_in(path, endings)) if path.is_dir() else [path]
        if not inside:
            yield path, Message("folder_without_articles", {"path": str(path)})
        for file in inside:
            if file not in seen:
                seen.add(file)
                yield file, None


def _files_in(folder: Path, endings: set[str]) -> Iterator[Path]:
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        for name in sorted(files):
            if not name.startswith(".") and Path(name).suffix.lower() in endings:
                yield Path(here, name)


def _broken(path: Path, message: Message) -> tuple[PlannedFile, str]:
    return PlannedFile(path, FileState.BROKEN, message=message), ""


def _look(path: Path, encoding: str | None) -> tuple[PlannedFile, str]:
    """What a file is by itself, and the hash of its text."""
    from tahqiq.language import regions

    try:
        format_ = of_file(path) or named("txt")
    except Trouble as trouble:
        return _broken(path, trouble.message)
    if format_.read_articles is None:
        if not path.is_file():
            return _broken(path, Trouble("file_missing", path=str(path)).message)
        if format_.read_dataset is None:
            return _broken(path, Trouble("format_not_read", path=str(path)).message)
        return PlannedFile(path, FileState.DATASET, format_.name), ""
    try:
        decoded = next(format_.read_articles(path, encoding))
    except Trouble as trouble:
        return _broken(path, trouble.message)
    body = as_stored(decoded.text)
    title = decoded.particulars.get("title") or regions.find_title(body) or name_as_text(path.stem)
    warnings = decoded.warnings + _hidden(body)
    shown = (path, FileState.READY, format_.name, decoded.encoding, title, decoded.alternatives, warnings)
    if decoded.sure:
        return PlannedFile(*shown), text_hash(body)
    why = Message("text_encoding_unsure", {"path": str(path), "encoding": decoded.encoding})
    return PlannedFile(path, FileState.UNSURE, *shown[2:], why), text_hash(body)


def _hidden(body: str) -> tuple[Message, ...]:
    from tahqiq.language.bidi_text import hidden_controls

    count = len(hidden_controls(body))
    return (Message("warn_hidden_controls", {"count": count}),) if count else ()


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
        return PlannedFile(
            file.path, FileState.KNOWN, file.format, title=file.title, message=why, article_id=article_id
        )
    if sha256 in hashes:
        why = Message("import_repeated", {"path": str(file.path), "other": str(hashes[sha256])})
        return PlannedFile(file.path, FileState.REPEATED, file.format, message=why, other=hashes[sha256])
    if file.state is FileState.READY:
        hashes[sha256] = file.path
    return file


def carry_out(
    session: Session,
    plan: ImportPlan,
    *,
    source: str = "",
    published: str | None = None,
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
        progress: called with files done and in all.
        cancelled: asked for each file; True stops, and nothing comes in.
        initiator: handed on to listeners.

    Raises:
        Trouble: ``published`` is not a day, or the project cannot be written.
        Cancelled: ``cancelled`` said so.
    """
    run = _Run(
        plan.having(FileState.READY), source, None if published is None else _day(published), progress, cancelled
    )
    if run.files:
        session.do(ImportArticles(run.articles()), initiator)
    failed = [(f.path, f.message) for f in plan.having(FileState.BROKEN, FileState.UNSURE) if f.message]
    known = [(f.path, f.article_id) for f in plan.having(FileState.KNOWN) if f.article_id]
    added = _ids(session, run.taken)
    return ImportReport(tuple(added), tuple(known), (*failed, *run.failed), run.undated)


@dataclass(slots=True)
class _Run:
    files: tuple[PlannedFile, ...]
    source: str
    published: str | None
    progress: Progress | None
    cancelled: Stopped | None
    taken: list[tuple[Path, str]] = field(default_factory=list)
    failed: list[tuple[Path, Message]] = field(default_factory=list)
    undated: int = 0

    def articles(self) -> Iterator[NewArticle]:
        for done, file in enumerate(self.files, 1):
            if self.cancelled is not None and self.cancelled():
                raise Cancelled
            try:
                decoded = next(_reader(file)(file.path, file.encoding))
                article = new_article(decoded, file.path.name, source=self.source, published=self.published)
            except Trouble as trouble:
                self.failed.append((file.path, trouble.message))
                continue
            self.taken.append((file.path, text_hash(article.text)))
            self.undated += article.published is None
            yield article
            if self.progress is not None:
                self.progress(done, len(self.files))


def _reader(file: PlannedFile) -> Callable[[Path, str | None], Iterator[Decoded]]:
    format_: Format = named(file.format)
    assert format_.read_articles is not None
    return format_.read_articles


def _ids(session: Session, taken: list[tuple[Path, str]]) -> Iterator[tuple[Path, int]]:
    with session.read.database.reading() as connection:
        there = queries.ids_by_hash(connection, (sha for _, sha in taken))
    for path, sha256 in taken:
        yield path, there[sha256][0]
