"""Exporting: the project, or a chosen part of it, into a file; and what the file's format could not hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol, TypeVar

from tahqiq import __version__
from tahqiq.domain.articles import Article
from tahqiq.domain.jobs import Cancelled, Progress, Stopped
from tahqiq.domain.messages import Message, Trouble
from tahqiq.domain.whole_files import written_whole
from tahqiq.formats.dataset import Dataset, Written
from tahqiq.formats.table import Format, exports, named
from tahqiq.services.session import Session
from tahqiq.services.targets import refuse_target
from tahqiq.storage.clock import now
from tahqiq.storage.queries import export as queries
from tahqiq.storage.queries import labels as label_queries
from tahqiq.storage.queries import particulars
from tahqiq.storage.queries.export import Chosen


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was exported, and ``losses``: what the format could not hold, one message each."""

    format: Format
    target: Path | None
    articles: int
    annotations: int
    links: int
    losses: tuple[Message, ...]


def export(
    session: Session,
    format_name: str,
    target: Path | BinaryIO,
    *,
    article_ids: Iterable[int] | None = None,
    label_codes: Iterable[str] | None = None,
    with_text: bool = True,
    progress: Progress | None = None,
    cancelled: Stopped | None = None,
) -> ExportReport:
    """Write the project into a file of the given format.

    The file is written under another name and moved into place when it is whole: a file that was there stays as it was
    until then. Suggestions and the history are never exported.

    Args:
        session: the project; it can be worked on meanwhile, the export shows one moment of it.
        format_name: a name of ``formats.table``.
        target: the file, or an open binary stream (nothing is undone there when the export fails).
        article_ids: these articles only.
        label_codes: annotations with these labels only.
        with_text: whether articles carry their text, where the format has a place for it.
        progress: called with the articles done and to do.
        cancelled: asked now and then; True stops.

    Raises:
        Trouble: no such format, article or label; the file cannot be written; the disk is full.
        Cancelled: ``cancelled`` said so.
    """
    format_ = named(format_name, exports())
    assert format_.write is not None
    with session.read.database.reading() as connection:
        chosen = _chosen(connection, article_ids, label_codes)
        dataset = _dataset(connection, chosen, with_text, progress, cancelled)
        if isinstance(target, Path):
            refuse_target(target)
            with written_whole(target) as partial, partial.open("wb", buffering=1 << 20) as out:
                written = format_.write(dataset, out)
        else:
            written = format_.write(dataset, target)
    return _report(format_, target if isinstance(target, Path) else None, written)


def _report(format_: Format, target: Path | None, written: Written) -> ExportReport:
    return ExportReport(format_, target, written.articles, written.annotations, written.links, written.losses)


def _chosen(connection: queries.Connection, article_ids: Iterable[int] | None, codes: Iterable[str] | None) -> Chosen:
    articles = None if article_ids is None else tuple(dict.fromkeys(article_ids))
    if articles is not None:
        there = set(queries.article_ids(connection, Chosen(articles)))
        missing = next((i for i in articles if i not in there), None)
        if missing is not None:
            raise Trouble("article_unknown", id=missing)
    if codes is None:
        return Chosen(articles)
    labels = [label for s in label_queries.label_sets(connection) for label in s.labels]
    known = {label.code for label in labels}
    wanted = set(codes)
    for code in sorted(wanted - known):
        raise Trouble("label_unknown", code=code, known=", ".join(sorted(known)))
    return Chosen(articles, tuple(label.id for label in labels if label.code in wanted))


def _dataset(
    connection: queries.Connection,
    chosen: Chosen,
    with_text: bool,
    progress: Progress | None,
    cancelled: Stopped | None,
) -> Dataset:
    entity_ids = queries.entity_ids(connection, chosen)
    watch = _Watch(len(queries.article_ids(connection, chosen)), progress, cancelled)
    return Dataset(
        project=particulars.info(connection),
        program=__version__,
        exported_at=now(),
        annotators=particulars.annotators(connection),
        label_sets=tuple(label_queries.label_sets(connection)),
        entities=lambda: queries.entities(connection, entity_ids),
        distinct=tuple(queries.distinct_pairs(connection, entity_ids)),
        articles=lambda: watch.over(queries.whole_articles(connection, chosen, with_text=with_text)),
        links=lambda: queries.links(connection, chosen),
        with_text=with_text,
        links_cut=queries.links_cut(connection, chosen),
        raw=lambda: watch.over(queries.raw_articles(connection, chosen)),
    )


class _WithArticle(Protocol):
    @property
    def article(self) -> Article: ...


Streamed = TypeVar("Streamed", bound=_WithArticle)


@dataclass(frozen=True, slots=True)
class _Watch:
    total: int
    progress: Progress | None
    cancelled: Stopped | None

    def over(self, articles: Iterator[Streamed]) -> Iterator[Streamed]:
        for done, article in enumerate(articles):
            if done % 50 == 0:
                if self.cancelled is not None and self.cancelled():
                    raise Cancelled
                if self.progress is not None:
                    self.progress(done, self.total)
            yield article
        if self.progress is not None:
            self.progress(self.total, self.total)
