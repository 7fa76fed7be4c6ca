"""What is asked of the person: which files, to open or to save."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class FileQuestion:
    """What a ``FileDialog`` asks for.

    Attributes:
        title: the question, in the interface's language.
        kind: what the files are («Tahqiq projects»), in the interface's language.
        endings: of the files that are shown (``.tahqiq``); the first is added to a name without one. Empty: all files.
        start: the folder to begin in; where it is None or gone, the one used last, else the person's documents.
        name: the name that is offered when saving.
        saving: a file to write; otherwise one or more to read.
        many: several files may be opened.
        replaces: saving over a file is possible, and said beforehand; otherwise another name is asked for.
        confirm: the word on the button («Open», «Save») where another fits better.
    """

    title: str
    kind: str
    endings: tuple[str, ...] = ()
    start: Path | None = None
    name: str = ""
    saving: bool = False
    many: bool = False
    replaces: bool = True
    confirm: str = ""

    def completed(self, path: Path) -> Path:
        """``path`` with the ending that its file should have."""
        if not self.endings or not path.name or path.suffix.lower() in self.endings:
            return path
        return path.with_name(path.name + self.endings[0])

    def target(self, typed: str, folder: Path) -> Path | None:
        """The path that somebody means who types ``typed`` in ``folder``; None for nothing."""
        words = typed.strip().strip("\u200e\u200f\u2066\u2067\u2068\u2069")
        if not words:
            return None
        try:
            return folder / Path(words).expanduser()
        except RuntimeError:  # the home of somebody unknown
            return folder / words
