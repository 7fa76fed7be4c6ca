"""What an import would do and what it did, file by file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from tahqiq.domain.messages import Message


class FileState(StrEnum):
    """What would become of a file."""

    READY = "ready"
    UNSURE = "unsure"  # the encoding must be chosen
    KNOWN = "known"  # the project has this text
    REPEATED = "repeated"  # an earlier file of the same import has it
    BROKEN = "broken"
    NEWER = "newer"  # a newer version of an article of the project
    DATASET = "dataset"  # annotated articles: ``services.dataset_import`` takes it


@dataclass(frozen=True, slots=True)
class Older:
    """The article that a file is a newer version of, and how many of its annotations stay where they are, move, and
    find no place; how many decisions of the review go along (``decided``) and do not (``undecided``)."""

    article_id: int
    title: str
    kept: int = 0
    moved: int = 0
    orphaned: int = 0
    decided: int = 0
    undecided: int = 0


@dataclass(frozen=True, slots=True)
class Near:
    """What a file prints nearly the same as: an article of the project, or an earlier file of the import (its ``path``
    and the ``place`` in it)."""

    title: str
    article_id: int | None = None
    path: Path | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """One file of an import, or one article of a file that holds many: ``place`` is where in the file it stands,
    ``said`` what the file says of it, ``opening`` how it begins, ``length`` its code points (one of many only).

    ``message`` says why it does not go in; ``article_id`` is the article that has its text already, ``other`` the file
    that does. ``encoding`` is the one it is in, ``told`` the one that a person said, of the file or of all in it.
    ``alternatives`` are (encoding, first characters), likeliest first. ``older`` is the article of which it
    is a newer version; ``as_own``: it comes in as an article of its own all the same. ``near`` is what it prints nearly
    the same as; it comes in all the same.
    """

    path: Path
    state: FileState
    format: str = ""
    encoding: str = ""
    title: str = ""
    alternatives: tuple[tuple[str, str], ...] = ()
    warnings: tuple[Message, ...] = ()
    message: Message | None = None
    article_id: int | None = None
    other: Path | None = None
    place: str = ""
    said: Mapping[str, str] = field(default_factory=dict)
    opening: str = ""
    length: int = 0
    older: Older | None = None
    as_own: bool = False
    near: Near | None = None
    told: str | None = None

    @property
    def read_as(self) -> str | None:
        """The encoding to read the file in once more; None to find that of each article in it, as in the plan."""
        return self.told or (None if self.place else self.encoding) or None

    @property
    def corrects(self) -> bool:
        """Whether it comes in as the newer version of an article."""
        return self.state is FileState.NEWER and not self.as_own

    @property
    def key(self) -> tuple[Path, str]:
        """Names it among those of an import."""
        return self.path, self.place


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do, file by file. ``passed``: files in folders that are of no kind that is read."""

    files: tuple[PlannedFile, ...]
    passed: tuple[Path, ...] = ()

    def having(self, *states: FileState) -> tuple[PlannedFile, ...]:
        """The files in one of the states."""
        return tuple(f for f in self.files if f.state in states)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of each file: ``added`` (path, article id), ``known`` likewise, ``failed`` (path, why).

    ``corrected`` are those of the added that are newer versions now: (path, article id, the older one as it was).
    """

    added: tuple[tuple[Path, int], ...] = ()
    known: tuple[tuple[Path, int], ...] = ()
    failed: tuple[tuple[Path, Message], ...] = ()
    undated: int = 0
    corrected: tuple[tuple[Path, int, Older], ...] = ()
