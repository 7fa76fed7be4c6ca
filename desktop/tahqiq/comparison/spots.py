"""From words of documents to the passages of a finding."""

from __future__ import annotations

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Spot

LONGEST = 80
"""Code points of a passage that are quoted in a reason."""


def spot(document: Document, side: int, start: int, end: int, value: str = "", unit: str = "") -> Spot:
    """A passage of a document with the sentence around it.

    Args:
        document: where it stands.
        side: the number of the document among those compared.
        start: code points.
        end: exclusive.
        value: its normal form.
        unit: of the value.
    """
    around = document.sentence_at(start)
    sentence = (around.start, max(around.end, end)) if around is not None else (start, end)
    return Spot(side, start, end, value, unit, sentence)


def word_spot(document: Document, side: int, first: int, last: int, value: str = "") -> Spot:
    """As ``spot``, of the words from ``first`` to before ``last``; there is at least one."""
    return spot(document, side, document.words[first].start, document.words[last - 1].end, value)


def shown(document: Document, place: Spot) -> str:
    """The words of a passage for a reason, shortened where they are many."""
    return short(document.text[place.start : place.end])


def short(words: str) -> str:
    """Words on one line, shortened where they are many."""
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"
