"""Reads the word lists of ``resources/words``: one entry a line, ``#`` begins a comment.

A mistake is reported with the file and the line, so that an editor of a list finds it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from tahqiq.domain.characters import ARABIC_LETTERS
from tahqiq.domain.resources import resource

_WORD = re.compile(rf"[{ARABIC_LETTERS}\u064b-\u0652\u0670]+\Z")


class WordListError(ValueError):
    """A line of a word list is not what the header of the list says; the message names file and line."""


class Entry(NamedTuple):
    """One line of a list: its columns, and where it stands."""

    file: str
    line: int
    columns: tuple[str, ...]

    def error(self, problem: str) -> WordListError:
        return WordListError(f"{self.file}:{self.line}: {problem}")

    def words(self, first: int = 0) -> tuple[str, ...]:
        """The columns from ``first`` on, each an Arabic word.

        Raises:
            WordListError: one of them is not.
        """
        for column in self.columns[first:]:
            if not _WORD.match(column):
                raise self.error(f"«{column}» is not one Arabic word")
        return self.columns[first:]

    def one_of(self, column: int, allowed: Callable[[str], bool], what: str) -> str:
        """A column that must be a certain thing.

        Raises:
            WordListError: it is missing or something else.
        """
        if column >= len(self.columns) or not allowed(self.columns[column]):
            found = self.columns[column] if column < len(self.columns) else ""
            raise self.error(f"column {column + 1} must be {what}, not «{found}»")
        return self.columns[column]


def read_list(name: str, folder: Path | None = None, *, tabs: bool = False) -> Iterator[Entry]:
    """The entries of ``resources/words/<name>.txt``.

    Args:
        name: The file's name without ``.txt``.
        folder: Another folder than the program's own.
        tabs: Columns are parted by tabs and may hold spaces; otherwise any white space parts them.

    Raises:
        WordListError: the file is not UTF-8 or has no header.
        OSError: it cannot be read.
    """
    path = (folder or resource("words")) / f"{name}.txt"
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except UnicodeDecodeError as error:
        raise WordListError(f"{path.name}: not UTF-8 ({error})") from error
    if not lines[0].startswith("#"):
        raise WordListError(f"{path.name}:1: the first line must be a comment that says what a line is")
    file = path.name
    for number, line in enumerate(lines, 1):
        content = line.partition("#")[0].strip() if "#" in line else line.strip()
        if not content:
            continue
        if not tabs:
            yield Entry(file, number, tuple(content.split()))
        elif "\t" not in content:
            yield Entry(file, number, (content,))
        else:
            yield Entry(file, number, tuple([column.strip() for column in re.split(r"\t+", content)]))
