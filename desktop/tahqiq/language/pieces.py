"""What stands between two spaces, where that is an Arabic word with no more than a mark before and behind it.

Nine in ten pieces of a news article are such: they are the same tokens wherever they stand, so each is looked at once.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

Parts = tuple[tuple[int, int, str], ...]
"""The tokens of a piece: code points from its start, end exclusive, and the token as printed."""

REMEMBERED = 60_000
"""Pieces that are kept; when there are more, all are looked at anew."""

LONGEST = 40
"""Letters of the longest word that is known by its piece."""

LETTERS = "\u0621-\u063a\u0641-\u064a"
"""Plain Arabic letters, each of which folds to one. The inside of a ``[…]``."""

_PIECE = re.compile(
    rf"(?P<before>[«\"“(])?(?P<word>[{LETTERS}]{{2,{LONGEST}}}+)(?P<behind>[»\"”)])?(?P<end>[،؛:.؟!])?(?P<last>[»\"”)])?\Z"
)


class Pieces(dict[str, Parts]):
    """The tokens of pieces, of any piece: () where it is not such a one. ``pieces[piece]`` looks at a new one."""

    def __missing__(self, piece: str) -> Parts:
        found = _parts(piece)
        if found:
            if len(self) >= REMEMBERED:
                self.clear()
            self[piece] = found
        return found


def _parts(piece: str) -> Parts:
    match = _PIECE.match(piece)
    if match is None:
        return ()
    if match.span("word") == (0, len(piece)):
        return ((0, len(piece), piece),)
    return tuple([(*match.span(name), said) for name, said in match.groupdict().items() if said is not None])


pieces = Pieces()


class Laid(NamedTuple):
    """What stands between the spaces of a text: the pieces, where each begins and where it ends, code points."""

    pieces: list[str]
    starts: list[int]
    ends: list[int]


@lru_cache(maxsize=1)
def laid_out(text: str, start: int, end: int) -> Laid:
    """The pieces of ``text[start:end]``, kept for whoever reads the same stretch next: nobody may change them."""
    found = text[start:end].split(" ")
    lengths = list(map(len, found))
    starts = list(accumulate(map((1).__add__, lengths), initial=start))
    del starts[-1]
    return Laid(found, starts, list(map(int.__add__, starts, lengths)))
