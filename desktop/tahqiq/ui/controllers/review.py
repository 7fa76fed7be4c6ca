"""The review: what there is to decide, deciding it, and what is known of the inconsistency in hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from tahqiq.domain.annotations import LinkKind
from tahqiq.domain.articles import Article, ArticleSummary
from tahqiq.domain.history import Changed
from tahqiq.domain.inconsistencies import Event, Inconsistency, Relatedness, Verdict
from tahqiq.domain.reviewing import PastDecision, ReviewFilter, ReviewStatus
from tahqiq.services.commands.review import Decide, ReopenDecisions, SetRationale
from tahqiq.services.commands.review_links import LinkPassages
from tahqiq.services.commands.spellings import SayEvent
from tahqiq.services.session import Session
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.views.parts.background import Background

EVERYTHING = ReviewFilter(status=ReviewStatus.ALL)
FEW = 400
"""Inconsistencies that are read again one by one; with more, all are read beside the window."""
READ_AFTER_MS = 400
"""What a comparison finds is listed so long after the last of it, and every so often while it goes on."""
_TEXTS = 12


@dataclass(frozen=True, slots=True)
class Listing:
    """All inconsistencies with the articles that they are in. ``speakers`` are those of the passages, by finding."""

    findings: tuple[Inconsistency, ...]
    articles: dict[int, ArticleSummary]
    speakers: dict[int, tuple[str, ...]]
    compared: bool


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
        listed: a ``Listing``: all there is, read anew.
        changed: (findings that are others now, numbers of those that are gone).
        returned: numbers of findings that somebody changed elsewhere, as by undo.
        known_changed: what is known of the finding in hand may be otherwise.
        said: a sentence for the person, in the interface's language.
    """

    listed = Signal(object)
    changed = Signal(object, object)
    returned = Signal(object)
    known_changed = Signal()
    said = Signal(str)

    def __init__(self, project: SessionController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self._shown: dict[int, Inconsistency] = {}
        self._texts: dict[int, Article] = {}
        self._wanted = False
        self._read_once = False
        self._asking = Background(self)
        self._asking.answered.connect(self._list)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(READ_AFTER_MS)
        self._soon.timeout.connect(self.read_all)
        project.opened.connect(self._opened)
        project.closing.connect(self._asking.finish)
        project.closed.connect(self._closed)
        project.changed.connect(self._changed)

    # -- reading ----------------------------------------------------------------------------------------------------

    def want(self) -> None:
        """Somebody looks at the queue: from now on it is kept up to date."""
        if not self._wanted:
            self._wanted = True
            self.read_all()

    def read_all(self) -> None:
        """Read everything anew, beside the window."""
        self._soon.stop()
        if self._wanted and self.project.is_open:
            session = self.project.session
            self._asking.ask(lambda _job: listing(session))

    @property
    def read_once(self) -> bool:
        """Whether the queue was read since the project was opened."""
        return self._read_once

    def _list(self, found: Listing) -> None:
        self._shown = {f.id: f for f in found.findings}
        self._read_once = True
        self.listed.emit(found)

    def _opened(self, _session: Session) -> None:
        self._forget()
        self.read_all()

    def _closed(self) -> None:
        self._soon.stop()
        self._forget()
        self.listed.emit(Listing((), {}, {}, False))

    def _forget(self) -> None:
        self._shown, self._texts, self._read_once = {}, {}, False

    def _changed(self, changed: Changed) -> None:
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
        ids = [i for i, f in self._shown.items() if not touched.isdisjoint(f.article_ids)]
        if len(ids) > FEW:
            self._later()
        elif ids:
            self._read_some(ids, own=changed.initiator is self)
        self.known_changed.emit()

    def _later(self) -> None:
        """While a comparison goes on, list what there is now and then, not only when it rests."""
        if (not self._soon.isActive() and not self._asking.busy) or self._asking.busy:
            self._soon.start()

    def _read_some(self, ids: Sequence[int], own: bool) -> None:
        now = {f.id: f for f in self.project.session.read.inconsistencies_by_id(ids)}
        gone = [i for i in ids if i not in now]
        others = [f for f in now.values() if self._shown[f.id] != f]
        for i in gone:
            del self._shown[i]
        self._shown.update((f.id, f) for f in others)
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
        return self.project.is_open and not self.project.read_only

    def decide(self, ids: Iterable[int], verdict: Verdict, note: str = "") -> bool:
        """Say what findings are, in one step of history; whether it is said."""
        which = tuple(ids)
        return bool(which) and self._did(Decide(which, verdict, note=note))

    def choose(self, finding_id: int, right: int, note: str = "") -> bool:
        """Say which passage (from 0) of a finding is right; whether it is said."""
        return self._did(Decide((finding_id,), Verdict.RIGHT, right=right, note=note))

    def reopen(self, ids: Iterable[int]) -> bool:
        """Take decisions back; whether they are open now."""
        which = tuple(ids)
        return bool(which) and self._did(ReopenDecisions(which))

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

    def _did(self, command: Decide | ReopenDecisions | SetRationale | SayEvent) -> bool:
        if not self.writable:
            return False
        return self.project.attempt(partial(self._do, command)) is not None

    def _do(self, command: Decide | ReopenDecisions | SetRationale | SayEvent) -> bool:
        self.project.session.do(command, self)
        return True


def listing(session: Session) -> Listing:
    """Everything that a review is about; may be asked from any thread."""
    findings = tuple(session.read.inconsistencies(EVERYTHING))
    articles = {a.id: a for a in session.read.articles()}
    speakers = session.read.inconsistency_speakers(f.id for f in findings)
    return Listing(findings, articles, speakers, bool(findings) or _compared(session, articles))


def _compared(session: Session, articles: dict[int, ArticleSummary]) -> bool:
    """Whether any of the articles was compared."""
    from tahqiq.services.comparing import waiting  # the engine is read from disk beside the window

    return bool(articles) and len(waiting(session)) < len(articles)
