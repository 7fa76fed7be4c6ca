"""Undo and redo across articles: what was moved, in words, and where to look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from tahqiq.domain.annotations import Annotation
from tahqiq.domain.history import Changed, HistoryStep, StepState
from tahqiq.domain.jobs import Cancelled
from tahqiq.domain.messages import Trouble
from tahqiq.services.turns import short_turns
from tahqiq.services.wording import sentence
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.i18n import languages
from tahqiq.ui.jobs import Job, JobRunner

LONG = 4000
"""A step that concerned more than so many things is taken back beside the window."""


@dataclass(frozen=True, slots=True)
class Moved:
    """What undo or redo did.

    ``back`` is True for undo; ``words`` say what was done or taken back; ``steps`` counts several at once.
    ``article_id`` and ``span`` (code points) are where to look, ``annotation_id`` the annotation there if it still is.
    """

    step: HistoryStep
    back: bool
    words: str
    steps: int = 1
    article_id: int | None = None
    annotation_id: int | None = None
    span: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Possible:
    """What undo and redo would do, in words; empty where there is nothing."""

    undo: str = ""
    redo: str = ""


class UndoController(QObject):
    """Moves through history.

    ``moving`` is True while a change comes from undo or redo and not from a command. ``article_in_view`` is set by the
    window: a step that concerns it and another article stays there.

    Signals:
        moved: a ``Moved`` after undo, redo or a jump in history.
        nothing_left: there was nothing to undo (True) or redo (False).
        possible_changed: a ``Possible``, for the texts of the two actions.
    """

    moved = Signal(object)
    nothing_left = Signal(bool)
    possible_changed = Signal(object)

    def __init__(
        self, project: SessionController, parent: QObject | None = None, jobs: JobRunner | None = None
    ) -> None:
        super().__init__(parent)
        self._project, self._jobs = project, jobs
        self._job: Job | None = None
        self._heard: Changed | None = None
        self.moving = False
        self.article_in_view: int | None = None
        project.changed.connect(self._hear)
        project.settled.connect(self.refresh)
        project.opened.connect(self.refresh)
        project.closed.connect(self.refresh)
        project.closing.connect(self._finish)

    def undo(self) -> bool:
        """Take back the newest step; False where there is none or it was refused.

        One that changed very much is taken back beside the window; then it is under way.
        """
        return self._run_beside(back=True) or self._run(back=True, count=1) == 1

    def redo(self) -> bool:
        """Bring back what was undone last, as ``undo``; False where there is nothing or it was refused."""
        return self._run_beside(back=False) or self._run(back=False, count=1) == 1

    def go_to(self, step: HistoryStep) -> int:
        """Undo or redo until ``step`` is the newest step in force; gives the number of steps moved.

        An abandoned step cannot be reached: nothing happens.
        """
        history = self._project.session.read.history(limit=1_000_000)
        if step.state is StepState.DONE:
            count = sum(1 for s in history if s.state is StepState.DONE and s.id > step.id)
            return self._run(back=True, count=count)
        if step.state is StepState.UNDONE:
            count = sum(1 for s in history if s.state is StepState.UNDONE and s.id <= step.id)
            return self._run(back=False, count=count)
        return 0

    def refresh(self) -> None:
        """Find out anew what undo and redo would do."""
        if not self._project.is_open or self._project.read_only or self._job is not None:
            self.possible_changed.emit(Possible())
            return
        session = self._project.session
        undo, redo = session.next_undo, session.next_redo
        self.possible_changed.emit(Possible(_words(undo) if undo else "", _words(redo) if redo else ""))

    def _hear(self, changed: Changed) -> None:
        self._heard = changed

    def _run_beside(self, back: bool) -> bool:
        """Move one step beside the window where it is a long one; whether it is under way.

        Behind other work it would wait: it is done at once then.
        """
        if self._jobs is None or self._jobs.busy or not self._project.is_open or self._project.read_only:
            return False
        session = self._project.session
        step = self._project.attempt(session.read.next_undo if back else session.read.next_redo)
        if step is None or not _is_long(step):
            return False
        self.moving = True
        words = (self.tr("Undo: %1") if back else self.tr("Redo: %1")).replace("%1", _words(step))
        move = session.undo if back else session.redo
        done = partial(self._moved_beside, back)
        self._job = self._jobs.submit(words, partial(_in_turns, move), done, self._failed, precious=True)
        self._job.ended.connect(self._ended)
        self.refresh()
        return True

    def _moved_beside(self, back: bool, step: HistoryStep | None) -> None:
        if step is not None and self._project.is_open:
            self._tell([step], back, {}, frozenset())

    def _ended(self) -> None:
        self._job, self.moving = None, False
        self.refresh()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Trouble):
            self._project.complain(error.message)
        elif self._jobs is not None and not isinstance(error, Cancelled):
            self._jobs.report_error(error)

    def _finish(self) -> None:
        """Before the project is closed: nothing moves any more."""
        if self._jobs is not None and self._job is not None:
            self._jobs.wait()

    def _run(self, back: bool, count: int) -> int:
        if not self._project.is_open or self._job is not None:
            return 0
        done: list[HistoryStep] = []
        before: dict[int, Annotation] = {}
        touched: frozenset[int] = frozenset()
        while len(done) < count:
            session = self._project.session
            coming = self._project.attempt(session.read.next_undo if back else session.read.next_redo)
            before = self._annotations(coming)
            self._heard = None
            self.moving = True
            try:
                step = self._project.attempt(session.undo if back else session.redo)
            finally:
                self.moving = False
            if step is None:
                break
            done.append(step)
            touched = self._heard.annotations if self._heard is not None else frozenset()
        if not done:
            if count and not self._project.read_only:
                self.nothing_left.emit(back)
            return 0
        self._tell(done, back, before, touched)
        return len(done)

    def _annotations(self, step: HistoryStep | None) -> dict[int, Annotation]:
        if step is None or step.article_id is None:
            return {}
        found = self._project.attempt(lambda: self._project.session.read.annotations(step.article_id or 0))
        return {a.id: a for a in found or ()}

    def _tell(
        self, done: list[HistoryStep], back: bool, before: dict[int, Annotation], touched: frozenset[int]
    ) -> None:
        step = done[-1]
        now = {a.id: a for a in self._project.session.read.annotations_by_id(touched)} if touched else {}
        here = self.article_in_view
        place = min(now.values(), key=lambda a: (a.article_id != here, a.id), default=None)
        gone = next((before[i] for i in sorted(touched) if i in before), None)
        shown = place or gone
        self.moved.emit(
            Moved(
                step=step,
                back=back,
                words=_words(step),
                steps=len(done),
                article_id=shown.article_id if shown else step.article_id,
                annotation_id=place.id if place else None,
                span=(shown.start, shown.end) if shown else None,
            )
        )


def _is_long(step: HistoryStep) -> bool:
    """Whether it concerned so much that playing it holds whoever waits for it."""
    count = step.message.params.get("count", 0)
    return isinstance(count, int) and count > LONG


def _in_turns(move: Callable[[], HistoryStep | None], _job: Job) -> HistoryStep | None:
    with short_turns():
        return move()


def _words(step: HistoryStep) -> str:
    return sentence(step.message, languages().language)
