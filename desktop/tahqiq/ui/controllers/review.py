"""The review: what there is to decide, deciding it, and what is known of the inconsistency in hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice

from PySide6.QtCore import QObject, QTimer, Signal

from tahqiq.domain.annotations import LinkKind
from tahqiq.domain.articles import Article
from tahqiq.domain.history import Changed
from tahqiq.domain.inconsistencies import Event, Inconsistency, Relatedness, Verdict
from tahqiq.domain.jobs import Cancelled
from tahqiq.domain.messages import Trouble
from tahqiq.domain.reviewing import PastDecision, ReviewOrder
from tahqiq.services.commands.review import Decide, ReopenDecisions, SetRationale
from tahqiq.services.commands.review_links import LinkPassages
from tahqiq.services.commands.spellings import SayEvent
from tahqiq.services.session import Session
from tahqiq.services.turns import short_turns
from tahqiq.ui.controllers.review_listing import Listing, listed, note_articles
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.formatting import formatter
from tahqiq.ui.jobs import Job, JobRunner
from tahqiq.ui.views.parts.background import Background

FEW = 400
"""Inconsistencies that are read again one by one; with more, all are read beside the window."""
MANY = 400
"""Inconsistencies that are decided beside the window, with a sign of it, not while a key is pressed."""
READ_AFTER_MS = 400
"""What a comparison finds is listed so long after the last of it, and every so often while it goes on."""
_TEXTS = 12


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the inconsistency in hand: the texts, the event, how near the articles are, former decisions."""

    articles: tuple[Article, ...]
    event: Event | None
    near: Relatedness | None
    past: tuple[PastDecision, ...]

    @property
    def note(self) -> str:
        """The rationale as it stands."""
        return self.past[-1].note if self.past else ""


class ReviewController(QObject):
    """Reads and changes what the review shows. Every decision is on disk before the queue shows it.

    Signals:
        listed: a ``Listing``: all there is, read anew; once after the project is opened, the first ones before all.
        changed: (findings that are others now, numbers of those that are gone).
        returned: numbers of findings that somebody changed elsewhere, as by undo.
        known_changed: what is known of the finding in hand may be otherwise.
        said: what was done, in a sentence for the person, in the interface's language.
        advised: the same of what was not done, and what to do instead.
        writable_changed: decisions can be made again, or not just now.
    """

    listed = Signal(object)
    changed = Signal(object, object)
    returned = Signal(object)
    known_changed = Signal()
    said = Signal(str)
    advised = Signal(str)
    writable_changed = Signal()
    _first = Signal(object, object)

    def __init__(
        self, project: SessionController, parent: QObject | None = None, jobs: JobRunner | None = None
    ) -> None:
        super().__init__(parent)
        self.project = project
        self.changes = 0
        """Goes up with everything that may make what is known of a finding otherwise."""
        self._order = ReviewOrder.WEIGHT
        self._jobs = jobs or JobRunner(parent=self)
        self._deciding: Job | None = None
        self._shown: dict[int, Inconsistency] = {}
        self._found_in: dict[int, set[int]] = {}
        self._texts: dict[int, Article] = {}
        self._wanted = False
        self._read_once = False
        self._asking = Background(self)
        self._asking.answered.connect(self._list)
        self._first.connect(self._list_first)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(READ_AFTER_MS)
        self._soon.timeout.connect(self.read_all)
        project.opened.connect(self._opened)
        project.closing.connect(self._finish)
        project.closed.connect(self._closed)
        project.changed.connect(self._changed)

    # -- reading ----------------------------------------------------------------------------------------------------

    def want(self, order: ReviewOrder = ReviewOrder.WEIGHT) -> None:
        """Somebody looks at the queue, in an order: from now on it is kept up to date."""
        self._order = order
        if not self._wanted:
            self._wanted = True
            self.read_all()

    def read_all(self) -> None:
        """Read everything anew, beside the window."""
        self._soon.stop()
        if self._wanted and self.project.is_open:
            session, order = self.project.session, self._order
            soon = None if self._read_once else partial(self._first.emit, session)
            self._asking.ask(lambda _job: listed(session, order, soon))

    @property
    def read_once(self) -> bool:
        """Whether the queue was read since the project was opened."""
        return self._read_once

    def _list(self, found: Listing) -> None:
        self._shown, self._found_in = found.findings, found.found_in
        self._read_once = self._read_once or found.whole
        self.listed.emit(found)

    def _list_first(self, session: Session, found: Listing) -> None:
        """From the thread that reads on; too late where the project is another one or all are listed."""
        if self.project.is_open and self.project.session is session and not self._read_once and found.rows:
            self._list(found)

    def _finish(self) -> None:
        """Before the project is closed: nothing reads or decides any more."""
        self._asking.finish()
        if self._deciding is not None:
            self._jobs.wait()

    def _opened(self, _session: Session) -> None:
        self._forget()
        self.read_all()

    def _closed(self) -> None:
        self._soon.stop()
        self._forget()
        self.listed.emit(Listing())

    def _forget(self) -> None:
        self._shown, self._found_in, self._texts, self._read_once = {}, {}, {}, False

    def _changed(self, changed: Changed) -> None:
        self.changes += 1
        if changed.article_list:
            self._texts.clear()
        if not self._wanted or not (changed.inconsistencies or changed.articles or changed.events):
            return
        touched = changed.inconsistencies
        if changed.message is None or changed.article_list or changed.events:
            if touched or changed.article_list or changed.events:
                self._later()
            if changed.events:
                self.known_changed.emit()
            return
        self._read_touched(touched, own=changed.initiator is self)
        self.known_changed.emit()

    def _read_touched(self, touched: frozenset[int], own: bool) -> None:
        """Read again what is in the articles: few at once, of many only those that are in no other article."""
        ids = set().union(*(self._found_in.get(i, ()) for i in touched))
        if len(ids) > FEW or not self._read_once:
            self._later()
            ids = set(islice((i for i in ids if touched.issuperset(self._shown[i].article_ids)), FEW + 1))
        if 0 < len(ids) <= FEW:
            self._read_some(sorted(ids), own)

    def _later(self) -> None:
        """While a comparison goes on, list what there is now and then, not only when it rests."""
        if (not self._soon.isActive() and not self._asking.busy) or self._asking.busy:
            self._soon.start()

    def _read_some(self, ids: Sequence[int], own: bool) -> None:
        now = {f.id: f for f in self.project.session.read.inconsistencies_by_id(ids)}
        gone = [i for i in ids if i not in now]
        others = [f for f in now.values() if self._shown[f.id] != f]
        for finding in [self._shown.pop(i) for i in gone]:
            for article_id in finding.article_ids:
                self._found_in[article_id].discard(finding.id)
        self._shown.update((f.id, f) for f in others)
        for finding in others:
            note_articles(self._found_in, finding)
        if others or gone:
            self.changed.emit(others, gone)
        if others and not own:
            self.returned.emit([f.id for f in others])

    # -- the finding in hand ----------------------------------------------------------------------------------------

    def known(self, finding: Inconsistency) -> Known | None:
        """What is known of a finding; None where an article of it, or the project, is gone."""
        if not self.project.is_open:
            return None
        read = self.project.session.read
        try:
            articles = tuple(self._article(p.article_id) for p in finding.passages)
        except LookupError:
            return None
        found = read.events([finding.event_id]) if finding.event_id is not None else []
        ids = finding.article_ids
        near = None
        if len(ids) > 1:
            others = set(ids[1:])
            near = next((r for r in read.related(ids[0]) if {r.a_id, r.b_id} - {ids[0]} <= others), None)
        past = tuple(read.decisions(finding.fingerprint))
        return Known(articles, found[0] if found else None, near, past)

    def _article(self, article_id: int) -> Article:
        if article_id not in self._texts:
            while len(self._texts) >= _TEXTS:
                del self._texts[next(iter(self._texts))]
            self._texts[article_id] = self.project.session.read.article(article_id)
        return self._texts[article_id]

    def authors(self) -> dict[int, str]:
        """Names of those who decided, by their numbers."""
        return self.project.session.read.annotators()

    # -- deciding ---------------------------------------------------------------------------------------------------

    @property
    def writable(self) -> bool:
        """Whether decisions can be made."""
        return self.project.is_open and not self.project.read_only and self._deciding is None

    def decide(self, ids: Iterable[int], verdict: Verdict, note: str = "") -> bool:
        """Say what findings are, in one step of history; whether it is said. Of many it is said beside the window."""
        which = tuple(ids)
        return bool(which) and self._said(Decide(which, verdict, note=note))

    def choose(self, finding_id: int, right: int, note: str = "") -> bool:
        """Say which passage (from 0) of a finding is right; whether it is said."""
        return self._did(Decide((finding_id,), Verdict.RIGHT, right=right, note=note))

    def reopen(self, ids: Iterable[int]) -> bool:
        """Take decisions back; whether they are open now."""
        which = tuple(ids)
        return bool(which) and self._said(ReopenDecisions(which))

    def set_rationale(self, fingerprint: str, note: str) -> bool:
        """Say why; whether it is stored."""
        return self._did(SetRationale((fingerprint,), note))

    def say_event(self, a_id: int, b_id: int, same: bool, said: bool | None) -> bool:
        """Say that two articles report one event or not; the same again takes it back; whether it is said.

        Args:
            said: what a person said of them so far.
        """
        return self._did(SayEvent(a_id, b_id, None if said is same else same))

    def link(self, finding_id: int, kind: LinkKind | None = None) -> bool:
        """Tag the passages and link them; whether they are linked now."""
        made = self.project.do(LinkPassages(finding_id, kind), self) if self.writable else None
        if made is not None:
            self.said.emit(self.tr("Both passages are tagged and linked. Undo takes it back."))
        return made is not None

    def _said(self, command: Decide | ReopenDecisions) -> bool:
        if len(command.which) <= MANY or not self.writable:
            return self._did(command)
        session = self.project.session
        title = self.tr("Deciding on %n finding(s)", "", len(command.which))
        work = partial(_decide, session, command, self)
        job = self._jobs.submit(formatter().localize_digits(title), work, failed=self._failed, precious=True)
        self._deciding = job
        job.ended.connect(self._decided)
        self.writable_changed.emit()
        return False

    def _decided(self) -> None:
        self._deciding = None
        self.writable_changed.emit()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Trouble):
            self.project.complain(error.message)
        elif not isinstance(error, Cancelled):
            self._jobs.report_error(error)
        elif self.project.is_open:
            self.advised.emit(self.tr("Stopped: all of them are as they were before."))

    def _did(self, command: Decide | ReopenDecisions | SetRationale | SayEvent) -> bool:
        if not self.writable:
            return False
        return self.project.attempt(partial(self._do, command)) is not None

    def _do(self, command: Decide | ReopenDecisions | SetRationale | SayEvent) -> bool:
        self.project.session.do(command, self)
        return True


def _decide(session: Session, command: Decide | ReopenDecisions, initiator: object, job: Job) -> None:
    with short_turns():
        session.do(replace(command, progress=job.report), initiator)
