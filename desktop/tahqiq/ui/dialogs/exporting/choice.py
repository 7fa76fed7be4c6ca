"""What is to be exported. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tahqiq.domain.articles import ArticleSummary, Progress
from tahqiq.formats.table import Format
from tahqiq.services.exporting import ExportChoice, ExportReport, export, export_preview
from tahqiq.services.session import Session
from tahqiq.ui.jobs import Job


class Which(StrEnum):
    """Which articles go."""

    ALL = "all"
    SELECTED = "selected"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Choice:
    """An export as it was put together. ``article_ids``, ``label_codes`` and ``annotators`` None: all of them.

    ``older``: articles come along that a newer version corrects.
    """

    format: Format
    article_ids: tuple[int, ...] | None
    label_codes: tuple[str, ...] | None
    with_text: bool
    annotators: tuple[str, ...] | None = None
    masked: bool = False
    older: bool = False


def articles_of(which: Which, articles: Iterable[ArticleSummary], selected: Sequence[int]) -> tuple[int, ...] | None:
    """The articles that go; None for all of them."""
    if which is Which.ALL:
        return None
    if which is Which.SELECTED:
        there = {a.id for a in articles}
        return tuple(i for i in selected if i in there)
    return tuple(a.id for a in articles if a.progress is Progress.DONE)


def try_out(session: Session, choice: Choice, job: Job) -> ExportReport:
    """What an export would hold and lose, found out by writing and reading it back; no file stays.

    Raises:
        Trouble: it cannot be written.
        Cancelled: nobody waits for it any more.
    """
    return export_preview(
        session, choice.format.name, _chosen(choice), progress=job.tell, cancelled=lambda: job.cancelled
    )


def write(session: Session, choice: Choice, target: Path, job: Job) -> ExportReport:
    """Export.

    Raises:
        Trouble: it cannot be written.
        Cancelled: it was stopped; the file that was there before is as it was.
    """
    return export(
        session, choice.format.name, target, _chosen(choice), progress=job.tell, cancelled=lambda: job.cancelled
    )


def _chosen(choice: Choice) -> ExportChoice:
    return ExportChoice(
        article_ids=choice.article_ids,
        label_codes=choice.label_codes,
        annotators=choice.annotators,
        with_text=choice.with_text or choice.format.needs_text,
        masked=choice.masked,
        older=choice.older,
    )


def named_target(project: Path, folder: str, chosen: Format) -> Path:
    """Where an export goes until the person says otherwise: the project's name with the format's ending."""
    parent = Path(folder) if folder and Path(folder).is_dir() else project.parent
    return parent / f"{project.stem}{chosen.extension}"


def with_ending(target: Path, old: Format | None, new: Format) -> Path:
    """``target`` with the ending of ``new`` where it had that of ``old`` (or none)."""
    name = target.name
    for ending in old.extensions if old is not None else ():
        if name.lower().endswith(ending):
            return target.with_name(name[: -len(ending)] + new.extension)
    return target.with_name(name + new.extension) if target.suffix == "" else target
