"""What is to be known of a word by its letters alone: clitics, stem, and the lists that it stands on."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from tahqiq.domain.folding import fold
from tahqiq.language.clitics import split
from tahqiq.language.mentions import lists

REMEMBERED = 30_000
"""Spellings that are kept; the rest is looked at anew."""


class Spelling(NamedTuple):
    """A word by its letters.

    ``stem`` is folded, without clitics and article; ``start`` is where a name begins in the printed word: behind the
    clitics, with its article. ``clitics`` are folded, the article among them; ``marks`` are short names of lists.
    """

    folded: str
    stem: str
    start: int
    clitics: str
    marks: tuple[str, ...]

    @property
    def stands_free(self) -> bool:
        """Whether nothing is joined to the word but the article."""
        return self.clitics in ("", "ال")

    @property
    def is_definite(self) -> bool:
        """Whether the word has the article."""
        return self.clitics.endswith(("ال", "لل"))


@lru_cache(maxsize=REMEMBERED)
def spelling(text: str) -> Spelling:
    """Looks at one word as printed."""
    folded = fold(text)
    if not ("\u0600" <= folded[:1] <= "\u06ff") or len(folded) < 2:
        return Spelling(folded, folded, 0, "", ())
    found = split(text)
    cut = found.core.start
    clitics = fold(text[:cut])
    stem = folded[len(clitics) :] or folded
    start = cut
    if clitics.endswith(("ال", "لل")):
        start = found.clitics[-1].start
    elif stem.startswith("ال") and len(stem) > 4:
        stem, clitics = stem[2:], clitics + "ال"  # an article that a name is never without
    article = clitics.endswith(("ال", "لل"))
    return Spelling(folded, stem, start, clitics, lists.marks(stem, article))
