"""A report as the rules pass it on: what was said, its form, how it opens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from tahqiq.domain.annotations import SpeechForm
from tahqiq.language.detections import Piece
from tahqiq.language.quotations import Quotation
from tahqiq.language.quotes.marks import SHORT, is_speech
from tahqiq.language.quotes.page import EDGES, Page


class How(StrEnum):
    """By what a report was known to open."""

    THAT = "that"
    MARKS = "marks"
    COLON = "colon"
    OBJECT = "object"


@dataclass(frozen=True, slots=True)
class Report:
    """What was said: its words from index ``first`` up to ``last``, and the index at which it opens.

    ``quotation`` is the one whose content it is, where it is one.
    """

    content: Piece
    form: SpeechForm
    how: How
    first: int
    last: int
    opens_at: int
    quotation: Quotation | None = None


def marked(page: Page, quotation: Quotation, at: int, form: SpeechForm = SpeechForm.DIRECT) -> Report:
    """The content of a quotation as a report, without white space at its ends."""
    content = page.stripped(quotation)
    first, last = page.index(content.start), page.index(content.end)
    return Report(content, form, How.MARKS, first, max(first, last), at, quotation)


def indirect(page: Page, first: int, last: int, how: How, opens_at: int) -> Report | None:
    """Words as indirect speech, without the punctuation at their end; None where too few are left."""
    while first < last and page.word(first) in EDGES:
        first += 1
    last = page.trimmed(first, last)
    if last > first and page.word(last - 1) in ("و", "كما", "فيما"):
        last -= 1
    if last <= first or (page.count(first, last) < 2 and how is not How.OBJECT):
        return None
    return Report(page.piece(first, last), SpeechForm.INDIRECT, how, first, last, opens_at)


def marked_parts(page: Page, first: int, last: int) -> Iterator[Quotation]:
    """The quotations of some words that are long enough to be speech."""
    for at in page.openings(first, last):
        quotation = page.opening[at]
        own = page.word(at - 1) == ":"  # another verb reports it
        if not own and page.length(quotation) >= SHORT and is_speech(page, quotation, at):
            yield quotation
