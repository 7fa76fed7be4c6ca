"""The two pieces of work of an import, beside the window: looking at the files, and bringing them in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from tahqiq.domain.jobs import Cancelled
from tahqiq.domain.messages import Message, Trouble
from tahqiq.formats.articles.tables import Mapped
from tahqiq.formats.table import named
from tahqiq.services import importing
from tahqiq.services.correcting import CorrectionPlan
from tahqiq.services.dataset_import import DatasetOutcome, import_dataset
from tahqiq.services.import_nearness import Difference, difference_of
from tahqiq.services.import_versions import correction_of
from tahqiq.services.importing import Beside, FileState, ImportPlan, ImportReport, PlannedFile
from tahqiq.services.session import Session
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.jobs import Job
from tahqiq.ui.views.speakers.titles import iso_date


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an import did: the report of the articles, and what each dataset brought."""

    report: ImportReport
    datasets: tuple[tuple[Path, DatasetOutcome], ...] = ()

    @property
    def article_ids(self) -> tuple[int, ...]:
        """Everything that came in."""
        came = [i for _, i in self.report.added]
        return (*came, *(i for _, outcome in self.datasets for i in outcome.articles))


def with_alternatives(plan: ImportPlan, offered: Mapping[Path, tuple[tuple[str, str], ...]]) -> list[PlannedFile]:
    """The files of a plan made with a chosen encoding, with the encodings that can be chosen still."""
    return [replace(file, alternatives=file.alternatives or offered.get(file.path, ())) for file in plan.files]


def day_of(typed: str) -> str | None:
    """The ISO date that was typed: ``""`` for none, None where it is not a day."""
    day = iso_date(typed)
    try:
        return date.fromisoformat(day).isoformat() if day else day
    except ValueError:
        return None


class VersionPlans:
    """What newer versions would do; the last one asked for is remembered."""

    def __init__(self, project: SessionController) -> None:
        self._project = project
        self._last: tuple[object, CorrectionPlan | None] | None = None

    def of(self, file: PlannedFile, columns: Mapped | None) -> CorrectionPlan | None:
        """What a file would do to the article that it is a newer version of; None where it is none, or is gone."""
        if file.older is None or not self._project.is_open:
            return None
        key = (*file.key, file.encoding, file.older)
        if self._last is None or self._last[0] != key:
            session = self._project.session
            try:
                plan = self._project.attempt(lambda: correction_of(session, file, columns))
            except LookupError:
                plan = None
            self._last = key, plan
        return self._last[1]


class Differences:
    """What files differ in from those that they print nearly the same as; the last one asked for is remembered."""

    def __init__(self, project: SessionController) -> None:
        self._project = project
        self._last: tuple[object, Difference | None] | None = None

    def of(self, file: PlannedFile, other: PlannedFile | None, columns: Mapping[Path, Mapped]) -> Difference | None:
        """What differs; None where the file is near to none, or the other text is gone."""
        if file.near is None or not self._project.is_open:
            return None
        key = (*file.key, file.encoding, file.near)
        if self._last is None or self._last[0] != key:
            session = self._project.session
            others = columns.get(other.path) if other is not None else None
            try:
                found = self._project.attempt(
                    lambda: difference_of(session, file, other, columns.get(file.path), others)
                )
            except LookupError:
                found = None
            self._last = key, found
        return self._last[1]


def look(
    session: Session,
    paths: Sequence[Path],
    encodings: Mapping[Path, str],
    columns: Mapping[Path, Mapped],
    beside: Beside,
    job: Job,
) -> ImportPlan:
    """What an import of ``paths`` would do; ``beside`` then knows them.

    Raises:
        Cancelled: nobody waits for it any more.
    """
    return importing.plan_import(
        session,
        paths,
        encodings=encodings,
        columns=columns,
        beside=beside,
        progress=job.tell,
        cancelled=lambda: job.cancelled,
    )


def bring_in(
    session: Session,
    files: Sequence[PlannedFile],
    source: str,
    published: str | None,
    columns: Mapping[Path, Mapped],
    job: Job,
    initiator: object,
) -> Outcome:
    """Bring in those of the files that are ready: the articles as one step, then each dataset as one.

    Raises:
        Trouble: the project cannot be written; nothing came in.
        Cancelled: it was stopped before the articles were in; nothing came in.
    """
    articles = ImportPlan(tuple(f for f in files if f.state is not FileState.DATASET))
    report = importing.carry_out(
        session,
        articles,
        source=source,
        published=published,
        columns=columns,
        progress=job.tell,
        cancelled=lambda: job.cancelled,
        initiator=initiator,
    )
    datasets: list[tuple[Path, DatasetOutcome]] = []
    failed: list[tuple[Path, Message]] = []
    for file in files:
        if file.state is FileState.DATASET and not job.cancelled:
            try:
                datasets.append((file.path, _dataset(session, file, job, initiator)))
            except Cancelled:
                break
            except Trouble as trouble:
                failed.append((file.path, trouble.message))
    whole = ImportReport(report.added, report.known, (*report.failed, *failed), report.undated, report.corrected)
    return Outcome(whole, tuple(datasets))


def _dataset(session: Session, file: PlannedFile, job: Job, initiator: object) -> DatasetOutcome:
    read = named(file.format).read_dataset
    assert read is not None
    return import_dataset(
        session,
        file.path,
        read,
        progress=job.tell,
        cancelled=lambda: job.cancelled,
        initiator=initiator,
    )
