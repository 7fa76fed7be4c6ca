"""Analysing: the language engine reads articles, and what it proposes is stored as suggestions.

Not a step of the history: suggestions follow from the text, and what a person answers is kept apart from them. The
engine works outside any transaction; what it found is written in short ones, some articles at a time.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import blake2b
from typing import Protocol

from tahqiq.domain.articles import RegionRole
from tahqiq.domain.history import Changed
from tahqiq.domain.jobs import Progress, Stopped, never
from tahqiq.domain.messages import Message, Trouble
from tahqiq.domain.suggestions import SuggestionKind
from tahqiq.language.detections import Detections
from tahqiq.language.project_words import ProjectWords
from tahqiq.language.regions import RegionGuess
from tahqiq.services.proposals import proposals
from tahqiq.services.session import Session
from tahqiq.services.word_lists import project_words
from tahqiq.storage import analysis
from tahqiq.storage.clock import now
from tahqiq.storage.queries import analyses as queries
from tahqiq.storage.queries import words as word_queries
from tahqiq.storage.queries.analyses import Heading, Place
from tahqiq.storage.queries.batches import in_batches

BATCH = 32
"""Articles read at once, and written in one transaction at most."""

LONGEST_WAIT = 0.5
"""Seconds after which what was found is written, so that a window can show it."""


class Detect(Protocol):
    """The language engine (``language.detecting.detect``)."""

    def __call__(
        self,
        text: str,
        published: date | None = None,
        *,
        title: str | None = None,
        words: ProjectWords = ...,
        regions: Sequence[RegionGuess] | None = None,
    ) -> Detections: ...


@dataclass(slots=True)
class AnalysisReport:
    """What an analysis did. ``refused`` are articles that the engine would not take, with the reason."""

    analysed: int = 0
    up_to_date: int = 0
    suggestions: dict[SuggestionKind, int] = field(default_factory=lambda: dict.fromkeys(SuggestionKind, 0))
    refused: list[tuple[int, Message]] = field(default_factory=list)
    stopped: bool = False


def waiting(session: Session, article_ids: Iterable[int] | None = None) -> list[int]:
    """Articles in sight that were never analysed, or by another engine, or on other particulars than they have now.

    Reads no text; imports the engine.
    """
    return _Bases.read(session).chosen(session, article_ids, again=False)[0]


def analyse(
    session: Session,
    article_ids: Iterable[int] | None = None,
    *,
    again: bool = False,
    progress: Progress | None = None,
    cancelled: Stopped = never,
    detect: Detect | None = None,
) -> AnalysisReport:
    """Propose what to tag in articles; listeners hear of each batch as it is on disk.

    May run in any thread beside the window's. What people answered stays answered; regions by a person stay.

    Args:
        session: an open project that may be written.
        article_ids: these articles; None is all in sight. Those that are gone are left out.
        again: also where nothing changed since the last analysis.
        progress: called with articles read and articles in all.
        cancelled: asked before each article; True stops, and what is done is kept.
        detect: the engine, where it is not the program's own.

    Raises:
        Trouble: the project cannot be written.
        ExceptionGroup: the engine broke down over some articles, which is our own bug; all others are done.
    """
    if session.read_only:
        raise Trouble("project_open_for_reading", path=str(session.path))
    bases = _Bases.read(session)
    work, up_to_date = bases.chosen(session, article_ids, again=again)
    report = AnalysisReport(up_to_date=up_to_date)
    reading = _Reading(detect or _engine(), project_words(session), bases.settled, report)
    store = _Store(session, bases.engine, report)
    try:
        for done, (heading, text) in enumerate(_articles(session, work)):
            if cancelled():
                report.stopped = True
                break
            if progress is not None:
                progress(done, len(work))
            found = reading.found(heading, bases.of(heading), text)
            if found is not None:
                store.add(found)
    finally:
        store.write()
    if progress is not None and not report.stopped:
        progress(len(work), len(work))
    if reading.broken:
        raise ExceptionGroup("the language engine broke down", reading.broken)
    return report


MOST_BROKEN = 20
"""Breakdowns of the engine that are reported; a bug that shows in every article need not be told for each."""


@dataclass(slots=True)
class _Reading:
    """Puts articles before the engine; one that it cannot take is no reason to leave out the others."""

    engine: Detect
    words: ProjectWords
    settled: dict[int, tuple[Place, ...]]
    report: AnalysisReport
    broken: list[Exception] = field(default_factory=list)

    def found(self, heading: Heading, basis: str, text: str) -> analysis.Analysed | None:
        """What is found in an article; None where it was refused, or the engine broke down."""
        settled = self.settled.get(heading.id)
        try:
            found = self.engine(
                text,
                _day(heading.published),
                title=heading.title or None,
                words=self.words,
                regions=_guesses(text, settled) if settled else None,
            )
        except Trouble as trouble:
            self.report.refused.append((heading.id, trouble.message))
            return None
        except Exception as error:
            error.add_note(f"in article {heading.id}, {len(text)} characters")
            if len(self.broken) < MOST_BROKEN:
                self.broken.append(error)
            return None
        regions = [(r.start, r.end, str(r.role)) for r in found.regions] if settled is None else None
        return analysis.Analysed(heading.id, text, basis, proposals(found), regions)


def _engine() -> Detect:
    from tahqiq.language.detecting import detect  # takes a while to import

    return detect


def _articles(session: Session, ids: Sequence[int]) -> Iterator[tuple[Heading, str]]:
    for some in in_batches(ids, BATCH):
        with session.read.database.reading() as connection:
            headings, texts = list(queries.headings(connection, some)), dict(queries.texts(connection, some))
        for heading in headings:
            yield heading, texts[heading.id]


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published) if published else None
    except ValueError:  # a dataset may know only the month
        return None


def _guesses(text: str, settled: Sequence[Place]) -> list[RegionGuess]:
    """The regions that a person settled; what lies between them is the article."""
    guesses: list[RegionGuess] = []
    at = 0
    for start, end, role in (*settled, (len(text), len(text), "")):
        if at < start:
            guesses.append(RegionGuess(at, start, RegionRole.MAIN, "settled"))
        if start < end:
            guesses.append(RegionGuess(start, end, RegionRole(role), "settled"))
        at = max(at, end)
    return guesses


@dataclass(slots=True)
class _Store:
    """Gathers what was found and writes it now and then."""

    session: Session
    engine: int
    report: AnalysisReport
    found: list[analysis.Analysed] = field(default_factory=list)
    since: float = field(default_factory=time.monotonic)

    def add(self, article: analysis.Analysed) -> None:
        self.found.append(article)
        if len(self.found) >= BATCH or time.monotonic() - self.since >= LONGEST_WAIT:
            self.write()

    def write(self) -> None:
        found, self.found = self.found, []
        if found:
            with self.session.read.database.writing() as connection:
                regions = analysis.store(connection, self.engine, now(), found)
            ids = frozenset(article.article_id for article in found)
            self.session.announce(Changed(articles=frozenset(regions), suggestions=ids))
        for article in found:
            for proposal in article.proposals:
                self.report.suggestions[proposal.kind] += 1
        self.report.analysed += len(found)
        self.since = time.monotonic()


@dataclass(frozen=True, slots=True)
class _Bases:
    """What the engine's answer depends on, article by article, as one hash each."""

    engine: int
    settled: dict[int, tuple[Place, ...]]
    words: dict[int, int]

    @classmethod
    def read(cls, session: Session) -> _Bases:
        from tahqiq.language.detecting import version

        with session.read.database.reading() as connection:
            words: dict[int, int] = {}  # of each article, in no order
            for word in word_queries.words(connection):
                taught = int.from_bytes(_hash(f"{word.list}\x1f{word.text}\x1f{word.value}").digest())
                for article_id in word_queries.articles_with(connection, word.text):
                    words[article_id] = words.get(article_id, 0) ^ taught
            return cls(version(), queries.settled_regions(connection), words)

    def chosen(self, session: Session, article_ids: Iterable[int] | None, *, again: bool) -> tuple[list[int], int]:
        """The articles that are to be analysed, and how many others there are."""
        ids, others = [], 0
        with session.read.database.reading() as connection:
            for heading in queries.headings(connection, article_ids):
                if again or heading.basis != self.of(heading):
                    ids.append(heading.id)
                else:
                    others += 1
        return ids, others

    def of(self, heading: Heading) -> str:
        settled, taught = self.settled.get(heading.id), self.words.get(heading.id, 0)
        return _hash(repr((self.engine, heading.title, heading.published, settled, taught))).hexdigest()


def _hash(words: str) -> blake2b:
    return blake2b(words.encode(), digest_size=12)
