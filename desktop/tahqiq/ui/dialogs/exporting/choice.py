"""What is to be exported. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from io import RawIOBase
from pathlib import Path
from typing import BinaryIO, cast

from tahqiq.domain.articles import ArticleSummary, Progress
from tahqiq.formats.table import Format
from tahqiq.services import exporting
from tahqiq.services.exporting import ExportReport
from tahqiq.services.session import Session
from tahqiq.ui.jobs import Job


class Which(StrEnum):
    """Which articles go."""

    ALL = "all"
    SELECTED = "selected"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Choice:
    """An export as it was put together. ``article_ids`` and ``label_codes`` None: all of them."""

    format: Format
    article_ids: tuple[int, ...] | None
    label_codes: tuple[str, ...] | None
    with_text: bool


def articles_of(which: Which, articles: Iterable[ArticleSummary], selected: Sequence[int]) -> tuple[int, ...] | None:
    """The articles that go; None for all of them."""
    if which is Which.ALL:
        return None
    if which is Which.SELECTED:
        there = {a.id for a in articles}
        return tuple(i for i in selected if i in there)
    return tuple(a.id for a in articles if a.progress is Progress.DONE)


class _Nowhere(RawIOBase):
    """Takes bytes and keeps none."""

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        return len(memoryview(data))  # type: ignore[arg-type]


def try_out(session: Session, choice: Choice, job: Job) -> ExportReport:
    """What an export would hold and lose; nothing is written."""
    return write(session, choice, cast(BinaryIO, _Nowhere()), job)


def write(session: Session, choice: Choice, target: Path | BinaryIO, job: Job) -> ExportReport:
    """Export.

    Raises:
        Trouble: it cannot be written.
        Cancelled: it was stopped; the file that was there before is as it was.
    """
    return exporting.export(
        session,
        choice.format.name,
        target,
        article_ids=choice.article_ids,
        label_codes=choice.label_codes,
        with_text=choice.with_text,
        progress=job.tell,
        cancelled=lambda: job.cancelled,
    )


def named_target(project: Path, folder: str, chosen: Format) -> Path:
    """Where an export goes until the person says otherwise: the project's name with the format's ending."""
    parent = Path(folder) if folder and Path(folder).is_dir() else project.parent
    return parent / f"{project.stem}{chosen.extension}"


def with_ending(target: Path, old: Format | None, new: Format) -> Path:
    """``target`` with the ending of ``new`` where it had that of ``old`` (or none)."""
    endings = set(old.extensions) if old is not None else set()
    if target.suffix == "" or target.suffix.lower() in endings:
        return target.with_suffix(new.extension)
    return target
