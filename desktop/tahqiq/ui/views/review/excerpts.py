"""Passages with the sentences around them and the words that differ. No Qt.

Places are code points, end exclusive: of the article where a name says ``place``, else of the excerpt's own text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from unicodedata import category

from tahqiq.domain.inconsistencies import Passage
from tahqiq.language.sentences import sentence_at, sentences
from tahqiq.ui.views.links.difference import Piece, Sort, compare

REACH = 4000
"""Code points on each side of a sentence in which context is looked for."""
LONGEST = 700
"""Code points of a sentence that are shown; of a longer one what stands round the words that differ."""
ALIKE = 0.25
"""Sentences that share a smaller part of their words are two texts; only the words that differ are marked then."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """What is shown of a passage.

    ``text`` begins at ``place`` of the article; ``sentence`` and ``words`` lie in it; ``pieces`` are how the sentence
    differs from the other passages', in text order; ``cut`` says whether its beginning and its end are left out.
    """

    text: str
    place: int
    sentence: tuple[int, int]
    words: tuple[int, int]
    pieces: tuple[Piece, ...] = ()
    cut: tuple[bool, bool] = (False, False)

    @property
    def sentence_text(self) -> str:
        return self.text[slice(*self.sentence)]


def excerpt(text: str, passage: Passage, context: int, title: str = "") -> Excerpt:
    """The passage's sentence with ``context`` sentences before and after it.

    Args:
        text: of the article.
        passage: which words of it; its sentence may be wanting.
        context: sentences on each side, 0 and more.
        title: of the article; it stands above the excerpt and is left out before the sentence.
    """
    whole = _sentence(text, passage)
    start, end = _shortened(text, *whole, passage)
    cut = start > whole[0], end < whole[1]
    before, after = _around(text, *whole, context)
    before, after = None if cut[0] else _behind_title(text, before, start, title), None if cut[1] else after
    place = before if before is not None else start
    stop = after if after is not None else end
    shown = text[place:stop].replace("\n", " ").replace("\u2028", " ").replace("\u2029", " ")
    words = (max(passage.start, start) - place, min(passage.end, end) - place)
    return Excerpt(shown, place, (start - place, end - place), words, cut=cut)


def _sentence(text: str, passage: Passage) -> tuple[int, int]:
    start, end = passage.sentence
    if not start <= passage.start < end <= len(text):
        start, end = _guess(text, passage)
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, max(end, min(passage.end, len(text)))


def _shortened(text: str, start: int, end: int, passage: Passage) -> tuple[int, int]:
    """What stands round the words, where the sentence is too long to be shown; cut between words."""
    if end - start <= LONGEST:
        return start, end
    low, high = max(start, passage.start - LONGEST // 2), min(end, passage.end + LONGEST // 2)
    if low > start:
        low = min(text.find(" ", low, passage.start) + 1 or low, passage.start)
    if high < end:
        high = max(text.rfind(" ", passage.end, high), passage.end)
    return low, high


def _guess(text: str, passage: Passage) -> tuple[int, int]:
    found = sentence_at(text, min(passage.start, len(text)))
    return min(found.start, passage.start), max(found.end, min(passage.end, len(text)))


def _behind_title(text: str, before: int | None, start: int, title: str) -> int | None:
    """Where the context begins that is no title; None where it is nothing else."""
    if before is None or not title or not text.startswith(title, before) or before + len(title) > start:
        return before
    behind = before + len(title)
    rest = text[behind:start]
    return behind + len(rest) - len(rest.lstrip()) if rest.strip() else None


def _around(text: str, start: int, end: int, context: int) -> tuple[int | None, int | None]:
    if context <= 0:
        return None, None
    low = max(0, start - REACH)
    earlier = [low + s.start for s in sentences(text[low:start])]
    later = [end + s.end for s in sentences(text[end : end + REACH])]
    before = earlier[-context:][0] if earlier else None
    after = later[:context][-1] if later else None
    return before, after


def compared(excerpts: Sequence[Excerpt]) -> list[Excerpt]:
    """The excerpts with what differs in them: each is compared with the first, the first with all others."""
    if len(excerpts) < 2:
        return list(excerpts)
    first = excerpts[0]
    differences = [compare(first.sentence_text, other.sentence_text) for other in excerpts[1:]]
    told = [d for d in differences if d.shared >= ALIKE]
    pieces = [_moved(_merged([d.a for d in told]), first)]
    for difference, other in zip(differences, excerpts[1:], strict=True):
        pieces.append(_moved(difference.b if difference.shared >= ALIKE else (), other))
    return [replace(e, pieces=p) for e, p in zip(excerpts, pieces, strict=True)]


def _moved(pieces: Sequence[Piece], owner: Excerpt) -> tuple[Piece, ...]:
    """Pieces of the sentence as pieces of the excerpt, without those that are the same."""
    by = owner.sentence[0]
    return tuple(
        Piece(p.start + by, _end_of_words(owner.text, p.start + by, p.end + by), p.sort)
        for p in pieces
        if p.sort is not Sort.SAME
    )


def _end_of_words(text: str, start: int, end: int) -> int:
    """Where the last word of a piece ends: the marks and spaces behind it are nobody's difference."""
    at = end
    while at > start and category(text[at - 1])[0] in "ZPS":
        at -= 1
    return at if at > start else end


def _merged(several: Sequence[Sequence[Piece]]) -> tuple[Piece, ...]:
    """What differs from any of several others: the graver sort counts."""
    if len(several) == 1:
        return tuple(several[0])
    rank = {Sort.SAME: 0, Sort.SPELLING: 1, Sort.ALONE: 2, Sort.OTHER: 3}
    edges = sorted({e for pieces in several for p in pieces for e in (p.start, p.end)})
    out: list[Piece] = []
    for start, end in pairwise(edges):
        sorts = [p.sort for pieces in several for p in pieces if p.start <= start < p.end]
        sort = max(sorts, key=rank.__getitem__, default=Sort.SAME)
        if out and out[-1].sort is sort and out[-1].end == start:
            out[-1] = Piece(out[-1].start, end, sort)
        else:
            out.append(Piece(start, end, sort))
    return tuple(out)
