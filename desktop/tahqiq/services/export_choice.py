"""What goes out: which part of the project, and what of it, as the exporters are given it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

from tahqiq import __version__
from tahqiq.domain.articles import Article
from tahqiq.domain.articles import Progress as State
from tahqiq.domain.jobs import Cancelled, Progress, Stopped
from tahqiq.domain.messages import Trouble
from tahqiq.formats.dataset import Dataset
from tahqiq.storage.clock import now
from tahqiq.storage.queries import events as event_queries
from tahqiq.storage.queries import export as queries
from tahqiq.storage.queries import labels as label_queries
from tahqiq.storage.queries import particulars, versions
from tahqiq.storage.queries.export import Chosen


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """Which part of a project is exported; None is all.

    Args:
        article_ids: these articles only.
        progress: only articles that are this far.
        label_codes: annotations with these labels only.
        annotators: annotations by these people only, by name.
        with_text: whether articles carry their text, where the format can do without.
        masked: whether names of people are replaced (``services.masking``).
        older: whether articles come along that a newer version corrects; one that is named in ``article_ids`` does.
    """

    article_ids: tuple[int, ...] | None = None
    progress: tuple[State, ...] | None = None
    label_codes: tuple[str, ...] | None = None
    annotators: tuple[str, ...] | None = None
    with_text: bool = True
    masked: bool = False
    older: bool = False

    def as_json(self) -> dict[str, Any]:
        """The choice as the manifest says it; who tagged is not named where names are masked."""
        return {
            "articles": self.article_ids,
            "progress": self.progress,
            "labels": self.label_codes,
            "annotators": None if self.masked else self.annotators,
            "with_text": self.with_text,
            "masked": self.masked,
            "older_versions": self.older,
        }


EVERYTHING = ExportChoice()


def chosen(connection: queries.Connection, choice: ExportChoice) -> Chosen:
    """The choice in numbers of the project.

    Raises:
        Trouble: an article, a label or a person that the project does not have.
    """
    articles = None if choice.article_ids is None else tuple(dict.fromkeys(choice.article_ids))
    if articles is not None:
        there = set(queries.article_ids(connection, Chosen(articles)))
        missing = next((i for i in articles if i not in there), None)
        if missing is not None:
            raise Trouble("article_unknown", id=missing)
    elif not choice.older and (older := set(versions.newer(connection))):
        articles = tuple(i for i in queries.article_ids(connection, Chosen()) if i not in older)
    if choice.progress is not None:
        wanted = set(queries.ids_by_progress(connection, choice.progress))
        articles = tuple(sorted(wanted if articles is None else wanted & set(articles)))
    return Chosen(articles, _labels(connection, choice), _annotators(connection, choice))


def _labels(connection: queries.Connection, choice: ExportChoice) -> tuple[int, ...] | None:
    if choice.label_codes is None:
        return None
    labels = [label for s in label_queries.label_sets(connection) for label in s.labels]
    known = {label.code for label in labels}
    wanted = set(choice.label_codes)
    for code in sorted(wanted - known):
        raise Trouble("label_unknown", code=code, known=", ".join(sorted(known)))
    return tuple(label.id for label in labels if label.code in wanted)


def _annotators(connection: queries.Connection, choice: ExportChoice) -> tuple[int, ...] | None:
    if choice.annotators is None:
        return None
    known = particulars.annotators(connection)
    wanted = set(choice.annotators)
    for name in sorted(wanted - set(known.values())):
        raise Trouble("annotator_unknown", name=name, known="، ".join(sorted(known.values())))
    return tuple(sorted(i for i, name in known.items() if name in wanted))


def dataset_of(connection: queries.Connection, choice: ExportChoice, watch: Watch | None = None) -> Dataset:
    """The chosen part of the project as streams; they can be used as long as the connection is open.

    Args:
        connection: one moment of the project.
        choice: what of it.
        watch: looks on while articles are read.

    Raises:
        Trouble: as ``chosen``.
    """
    part = chosen(connection, choice)
    going = queries.article_ids(connection, part)
    with_text = choice.with_text or choice.masked
    entity_ids = queries.entity_ids(connection, part)
    looking = watch or Watch()
    looking.total = len(going)
    dataset = Dataset(
        project=particulars.info(connection),
        program=__version__,
        exported_at=now(),
        annotators=particulars.annotators(connection),
        label_sets=tuple(label_queries.label_sets(connection)),
        entities=lambda: queries.entities(connection, entity_ids),
        distinct=tuple(queries.distinct_pairs(connection, entity_ids)),
        articles=lambda: looking.over(queries.whole_articles(connection, part, with_text=with_text)),
        links=lambda: queries.links(connection, part),
        links_across=lambda: queries.links_across(connection, part),
        with_text=choice.with_text,
        links_cut=queries.links_cut(connection, part),
        versions=_corrected(connection, set(going)),
        raw=lambda: looking.over(queries.raw_articles(connection, part)),
        together=lambda: [event.article_ids for event in event_queries.events(connection)],
    )
    if not choice.masked:
        return dataset
    from tahqiq.services.masking import masked_dataset  # needs the language floor, which takes a while to load

    everybody = queries.entity_ids(connection, Chosen())
    return masked_dataset(dataset, queries.entities(connection, everybody), queries.tagged_people(connection))


def _corrected(connection: queries.Connection, going: set[int]) -> int:
    """How many of the articles another one of them corrects."""
    return sum(old in going and new in going for old, new in versions.newer(connection).items())


class _WithArticle(Protocol):
    @property
    def article(self) -> Article: ...


Streamed = TypeVar("Streamed", bound=_WithArticle)


@dataclass(slots=True)
class Watch:
    """Tells how far an export is, and stops it where nobody waits for it any more.

    The articles are gone through as often as ``passes`` says: once to write them, once to compare what was written.
    """

    progress: Progress | None = None
    cancelled: Stopped | None = None
    passes: int = 1
    total: int = 0
    _begun: int = field(default=0)

    def over(self, articles: Iterator[Streamed]) -> Iterator[Streamed]:
        """The same articles, watched.

        Raises:
            Cancelled: nobody waits.
        """
        before = min(self._begun, self.passes - 1) * self.total
        self._begun += 1
        for done, article in enumerate(articles):
            if done % 50 == 0:
                self._look(before + done)
            yield article
        self._look(before + self.total)

    def _look(self, done: int) -> None:
        if self.cancelled is not None and self.cancelled():
            raise Cancelled
        if self.progress is not None:
            self.progress(done, self.total * self.passes)
