"""Which files of one import print nearly the same, and what differs between two of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from tahqiq.comparison.fingerprints import Fingerprint, copied
from tahqiq.domain.reanchoring import Correction
from tahqiq.domain.text import as_stored
from tahqiq.formats.articles.tables import Mapped
from tahqiq.services.correcting import NEAR, Change, changes_of
from tahqiq.services.import_plan import Near, PlannedFile
from tahqiq.services.import_reading import articles_in, one_of
from tahqiq.services.session import Session

MOST = 5000
"""Texts of one import that are remembered (some 3 KB each); comparing finds what is alike among more."""

_FEW = 48
"""Runs of words up to which all of a text's are looked up, of a longer one every eighth."""

_CROWD = 40
"""Texts that are remembered under one run; more have it where it is of a page's frame, or of a story copied often."""

_LEAST = 8
"""Runs that two texts must share: a headline alone is no copy."""


class Likenesses:
    """Remembers the texts of an import, and says of each which of those before it prints nearly the same."""

    def __init__(self) -> None:
        self._texts: list[tuple[Near, Fingerprint]] = []
        self._by_run: dict[int, int | list[int]] = {}
        self._forgotten: set[int] = set()

    @property
    def full(self) -> bool:
        """Whether nothing more is remembered."""
        return len(self._texts) >= MOST

    def nearest(self, picture: Fingerprint) -> Near | None:
        """The text before that has most in common with this one; None where none prints nearly the same.

        Args:
            picture: of ``correcting.picture_of``.
        """
        shared: Counter[int] = Counter()
        for run in _looked_up(picture):
            there = self._by_run.get(run)
            if there is not None:
                shared.update((there,) if isinstance(there, int) else there)
        best: tuple[float, Near] | None = None
        for at, _ in shared.most_common(6):
            if at in self._forgotten:
                continue
            near, other = self._texts[at]
            share, in_common = copied(picture, other)
            if share >= NEAR and in_common >= _LEAST and (best is None or share > best[0]):
                best = share, near
        return best[1] if best is not None else None

    def remember(self, file: PlannedFile, picture: Fingerprint) -> None:
        """Let texts after this one be compared with it."""
        if self.full:
            return
        for run in _looked_up(picture):
            there = self._by_run.setdefault(run, len(self._texts))
            if isinstance(there, list):
                if len(there) < _CROWD:
                    there.append(len(self._texts))
            elif there != len(self._texts):
                self._by_run[run] = [there, len(self._texts)]
        self._texts.append((Near(file.title, path=file.path, place=file.place), picture))

    def forget(self, paths: Collection[Path]) -> None:
        """Let nothing be compared with the texts of these files any more: they are looked at anew."""
        self._forgotten |= {at for at, (near, _) in enumerate(self._texts) if near.path in paths}


def _looked_up(picture: Fingerprint) -> Iterator[int]:
    """Some of a text's runs: the same ones in each text that has them."""
    everything = len(picture.hashes) <= _FEW
    return (run for run in picture.hashes if everything or not run & 7)


@dataclass(frozen=True, slots=True)
class Difference:
    """What two texts do not have in common: ``changes`` are places in both."""

    other_text: str
    text: str
    changes: tuple[Change, ...]


def difference_of(
    session: Session, file: PlannedFile, other: PlannedFile | None, columns: Mapped | None, others: Mapped | None
) -> Difference | None:
    """What differs between a file and the text that it prints nearly the same as; None where it is near to none.

    Args:
        session: the project.
        file: as it was planned.
        other: the file that ``file.near`` names, where it names one.
        columns: of a table, as the person assigned them.
        others: the same of the other file.

    Raises:
        Trouble: one of the files cannot be read any more.
        LookupError: the article was removed.
    """
    near = file.near
    if near is None or (near.article_id is None and other is None):
        return None
    text = _text(file, columns)
    before = session.read.article(near.article_id).text if near.article_id is not None else ""
    if other is not None:
        before = _text(other, others)
    return Difference(before, text, tuple(changes_of(Correction(before, text))))


def _text(file: PlannedFile, columns: Mapped | None) -> str:
    return as_stored(one_of(articles_in(file.path, file.format, file.read_as, columns), file.place).text)
