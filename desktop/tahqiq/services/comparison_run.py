"""One comparison from beginning to end, in stages; each leaves the store whole, so that it may be stopped anywhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

from tahqiq.comparison.events import regroup
from tahqiq.domain.history import Changed
from tahqiq.domain.inconsistencies import InconsistencyKind
from tahqiq.domain.jobs import Progress, Stopped
from tahqiq.domain.messages import Message
from tahqiq.services import analysing, comparison_waiting
from tahqiq.services import comparison_relating as relating
from tahqiq.services.comparison_documents import Plain, read
from tahqiq.services.comparison_engine import Engine
from tahqiq.services.comparison_index import StoredPairs
from tahqiq.services.comparison_lots import Left, basis_of, in_lots
from tahqiq.services.comparison_names import Names, Naming, name_basis
from tahqiq.services.comparison_pool import Pair, Pool, Work
from tahqiq.services.comparison_relating import Keyed, Near
from tahqiq.services.comparison_waiting import Known
from tahqiq.services.comparison_work import Compared, Looked
from tahqiq.services.session import Session
from tahqiq.storage import review, review_events, review_index
from tahqiq.storage.clock import now
from tahqiq.storage.queries import comparing as queries
from tahqiq.storage.queries.batches import in_batches
from tahqiq.storage.queries.comparing import Stand
from tahqiq.storage.review import ComparedPair, Settled

CHUNK = 40
"""Articles looked into at once."""

WRITTEN = 80
"""Articles of which something is written in one transaction: more would make an editor's decision wait."""

MOST_BROKEN = 20
"""Breakdowns that are reported; a bug that shows in every article need not be told for each."""

READING, LOOKING, RELATING, COMPARING, NAMING = 300, 250, 150, 250, 50
WHOLE = READING + LOOKING + RELATING + COMPARING + NAMING


@dataclass(slots=True)
class ComparisonReport:
    """What comparing did. ``found`` counts all that is stored of what was compared, decided or not.

    ``refused`` are articles that the language engine would not take, with the reason.
    """

    compared: int = 0
    up_to_date: int = 0
    pairs: int = 0
    found: dict[InconsistencyKind, int] = field(default_factory=lambda: dict.fromkeys(InconsistencyKind, 0))
    refused: list[tuple[int, Message]] = field(default_factory=list)
    stopped: bool = False


@dataclass(slots=True)
class Steps:
    """Progress over several stages, each with its part of the whole."""

    tell: Progress | None
    before: int = 0

    def end(self, weight: int) -> None:
        """A stage is over."""
        self.before += weight
        if self.tell is not None:
            self.tell(self.before, WHOLE)

    def __call__(self, done: int, total: int, weight: int) -> None:
        """So much of a stage is done."""
        if self.tell is not None and total:
            self.tell(self.before + weight * done // total, WHOLE)


@dataclass(slots=True)
class Run:
    """Compares, and writes what is found."""

    session: Session
    engine: Engine
    pool: Pool
    report: ComparisonReport
    steps: Steps
    cancelled: Stopped
    broken: list[Exception] = field(default_factory=list)

    def through(self, ids: list[int] | None, *, again: bool, detect: analysing.Detect | None) -> None:
        """All stages, or as many as there is time for."""
        names, basis = Names(), name_basis(self.session)
        known = comparison_waiting.known(self.session, self.engine.version)
        gone = self._forget_removed(names, known)
        unread = self._analyse(ids, known, detect)
        self.steps.end(READING)
        if self.report.stopped:
            return
        stands = self._chosen(ids, known, again=again)
        asked = [*unread, *gone, *(one.id for one in stands)]
        keyed = self._look_into([one.id for one in stands], names)
        chosen = [article for article, _ in keyed.numbers]
        looked = set(chosen)
        stands = [one for one in stands if one.id in looked]
        self.steps.end(LOOKING)
        if self.report.stopped:
            return
        naming = Naming(self.session, names, basis, self.pool, self._stop)
        near = self._relate(chosen, keyed, naming)
        self.steps.end(RELATING)
        if not self.report.stopped:
            pairs = [pair for pair, one in near.items() if relating.is_one_event(one)]
            compared = self.pool.compare(self._lots(pairs), len(pairs), self._stop)
            self._group(chosen, gone, near)
            self._store(Left(stands, near, pairs, self.engine.version), len(pairs), compared)
            self.steps.end(COMPARING)
        if not self.report.stopped:
            if naming.store():
                self.session.announce(Changed(spellings=True))
            self.steps.end(NAMING)
            if ids is None or known.suspects is not None:
                comparison_waiting.note(self.session, self.engine.version, known, asked)

        if self.broken:
            raise ExceptionGroup("comparing broke down", self.broken)

    def _stop(self) -> bool:
        self.report.stopped = self.report.stopped or self.cancelled()
        return self.report.stopped

    def _forget_removed(self, names: Names, known: Known) -> list[int]:
        """Take what was removed out of the index: when it comes back it is compared with what came meanwhile."""
        with self.session.read.database.reading() as connection:
            gone = queries.gone(connection, known.suspects)
        for some in in_batches(gone, WRITTEN):
            with self.session.read.database.writing() as connection:
                changed = review.forget(connection, some)
            names.add(changed)
        return gone

    def _analyse(self, ids: list[int] | None, known: Known, detect: analysing.Detect | None) -> list[int]:
        """Have articles analysed that are not, or on something else; gives them."""
        among = known.suspects if ids is None else ids
        unread = analysing.waiting(self.session, among)
        if unread:
            found = analysing.analyse(
                self.session,
                unread,
                progress=lambda done, total: self.steps(done, total, READING),
                cancelled=self._stop,
                detect=detect,
            )
            self.report.refused += found.refused
        return unread

    def _chosen(self, ids: list[int] | None, known: Known, *, again: bool) -> list[Stand]:
        every = ids is None and not again and known.suspects is not None
        with self.session.read.database.reading() as connection:
            among = known.suspects if every else ids
            read_ones = [one for one in queries.stands(connection, among) if one.analysed is not None]
            total = queries.compared(connection)[0]
        version = self.engine.version
        chosen = [one for one in read_ones if again or one.basis != basis_of(one, version)]
        if every:
            self.report.up_to_date = total - sum(one.basis is not None for one in chosen)
        else:
            self.report.up_to_date = len(read_ones) - len(chosen)
        return chosen

    def _read(self, ids: Sequence[int]) -> list[Plain]:
        with self.session.read.database.reading() as connection:
            return [one for some in in_batches(ids) for one in read(connection, some)]

    def _look_into(self, ids: list[int], names: Names) -> Keyed:
        """Store prints and names of articles; gives which are to be indexed, and adds what becomes of ``names``."""
        keyed = Keyed()
        done = 0
        lots = self.pool.look_into((self._read(chunk) for chunk in in_batches(ids, CHUNK)), len(ids), self._stop)
        for some in in_batches(self._whole(chain.from_iterable(lots)), WRITTEN):
            articles = [one.keyed for one in some]
            relating.clear(self.session, [one.article_id for one in articles])
            pairs = [ComparedPair(one.keyed.article_id, one.keyed.article_id, one.inside) for one in some]
            with self.session.read.database.writing() as connection:
                changed_names = review_index.store_articles(connection, articles)
                changed = review.store_pairs(connection, pairs)
            names.add(changed_names, articles)
            self._tell(pairs, changed)
            for one in articles:
                keyed.add(one.article_id, one.numbers)
            done += len(some)
            self.steps(done, len(ids), LOOKING)
        return keyed

    def _whole(self, looked: Iterable[Looked | Exception]) -> Iterator[Looked]:
        for one in looked:
            if isinstance(one, Exception):
                self._note(one)
            else:
                yield one

    def _note(self, error: Exception) -> None:
        if len(self.broken) < MOST_BROKEN:
            self.broken.append(error)

    def _tell(self, pairs: Sequence[ComparedPair], changed: set[int]) -> None:
        for pair in pairs:
            for each in pair.found:
                self.report.found[each.kind] += 1
        if changed:
            self.session.announce(Changed(inconsistencies=frozenset(changed)))

    def _relate(self, ids: list[int], keyed: Keyed, naming: Naming) -> Near:
        """The pairs that are near, with what people said of them; the index is brought up meanwhile."""
        nearest = relating.nearest(self.session, self.engine, self.pool, ids, self._stop)
        keyed.enter(self.session, self._stop, lambda done, total: self.steps(done, total, RELATING))
        naming.enter()
        near = {} if self._stop() else nearest()
        return relating.with_said(self.session, self.engine, ids, near, self._stop)

    def _group(self, ids: list[int], gone: list[int], near: Near) -> None:
        """Write which articles are near, and group anew what these reach."""
        if not ids and not gone:
            return
        relating.store(self.session, ids, near)
        with self.session.read.database.reading() as connection:
            found = regroup([*ids, *gone], StoredPairs(connection))
        changed = False
        for kept, numbers in review_events.event_lots(found.kept, found.gone):
            with self.session.read.database.writing() as connection:
                changed |= review_events.store_events(connection, kept, numbers)
        if changed:
            self.session.announce(Changed(events=True))

    def _lots(self, pairs: Sequence[Pair]) -> Iterator[Work]:
        return (Work(self._read(ids), some) for ids, some in in_lots(pairs))

    def _store(self, left: Left, total: int, lots: Iterable[tuple[Sequence[Pair], Sequence[Compared]]]) -> None:
        """Write what pairs state differently; an article whose pairs are all done is settled."""
        self._settle(left.free())
        done = 0
        for given, results in lots:
            compared = []
            for pair, found in zip(given, results, strict=True):
                if isinstance(found, Exception):
                    self._note(found)
                else:
                    compared.append(ComparedPair(*pair, found))
            with self.session.read.database.writing() as connection:
                changed = review.store_pairs(connection, compared)
            self._tell(compared, changed)
            self._settle(left.without([(pair.a_id, pair.b_id) for pair in compared]))
            done += len(given)
            self.report.pairs += len(compared)
            self.steps(done, total, COMPARING)

    def _settle(self, settled: list[Settled]) -> None:
        for some in in_batches(settled, WRITTEN):
            with self.session.read.database.writing() as connection:
                changed = review.store_settled(connection, now(), some)
            self.report.compared += len(some)
            self._tell((), changed)
