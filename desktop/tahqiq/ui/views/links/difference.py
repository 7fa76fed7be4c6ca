"""What differs between two passages, word by word. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from tahqiq.domain.folding import fold
from tahqiq.language.words import words

LONGEST = 1500
"""Words of a passage that are compared; what comes after is shown as it is."""


class Sort(StrEnum):
    """How a stretch of one passage stands to the other."""

    SAME = "same"
    SPELLING = "spelling"  # the same word, printed otherwise
    OTHER = "other"  # other words in this place
    ALONE = "alone"  # words that the other passage does not have


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one passage: code points, end exclusive. White space and punctuation belong to the piece before."""

    start: int
    end: int
    sort: Sort


@dataclass(frozen=True, slots=True)
class Difference:
    """Two passages cut into pieces that cover all of each. ``shared`` is the part of the words that both have, 0–1."""

    a: tuple[Piece, ...]
    b: tuple[Piece, ...]
    shared: float

    @property
    def same(self) -> bool:
        """Whether no word differs, not even in spelling."""
        return all(p.sort is Sort.SAME for p in (*self.a, *self.b))


def compare(a: str, b: str) -> Difference:
    """Compare two passages by their words; folded spelling decides what is one word."""
    sides = [_Side(a), _Side(b)]
    one, two = sides
    matcher = SequenceMatcher(None, one.folded, two.folded, autojunk=False)
    equal = 0
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            equal += j - i
            for x, y in zip(range(i, j), range(k, m), strict=True):
                sort = Sort.SAME if one.printed[x] == two.printed[y] else Sort.SPELLING
                one.say(x, x + 1, sort)
                two.say(y, y + 1, sort)
        else:
            both = Sort.OTHER if tag == "replace" else Sort.ALONE
            one.say(i, j, both)
            two.say(k, m, both)
    most = max(len(one.folded), len(two.folded))
    return Difference(one.pieces(), two.pieces(), equal / most if most else 1.0)


class _Side:
    def __init__(self, text: str) -> None:
        self.text = text
        found = words(text)[:LONGEST]
        self.starts = [t.start for t in found]
        self.printed = [text[t.start : t.end] for t in found]
        self.folded = [fold(word) for word in self.printed]
        self._sorts = [Sort.SAME] * len(found)

    def say(self, first: int, last: int, sort: Sort) -> None:
        self._sorts[first:last] = [sort] * (last - first)

    def pieces(self) -> tuple[Piece, ...]:
        if not self.starts:
            return (Piece(0, len(self.text), Sort.SAME),) if self.text else ()
        out: list[Piece] = []
        ends = [*self.starts[1:], len(self.text)]
        starts = [0, *self.starts[1:]]
        for start, end, sort in zip(starts, ends, self._sorts, strict=True):
            if out and out[-1].sort is sort:
                out[-1] = Piece(out[-1].start, end, sort)
            else:
                out.append(Piece(start, end, sort))
        return tuple(out)
