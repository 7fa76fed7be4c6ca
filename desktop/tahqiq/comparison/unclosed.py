"""Quotation marks that open in an article and are never closed, so that nobody can tell where the quoted words end."""

from __future__ import annotations

import re

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding, Spot
from tahqiq.comparison.spots import spot
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message
from tahqiq.language.quotations import Quotation, quotations

SHOWN = 2
"""Words behind a mark that are shown with it."""

MOST = 12
"""Marks without an end that are looked at in one part of a page; more are no slips."""

_FAMILIES = ("«»", '"“”„‟＂')
_FIRST = re.compile(rf"\S\w\S*(?:[^\S\n]+\S+){{0,{SHOWN - 1}}}")
_SIGNS = re.compile('[»›”’"″(){}]')
_BRACKETS = {")": "(", "}": "{"}
_CUT = re.compile(r"(?:\.\.|…)\W*\Z")


def unclosed_marks(document: Document) -> tuple[Finding, ...]:
    """One finding with all marks of an article that open and are not closed, or none.

    A mark counts only where nothing behind it in its paragraph may be meant to close it: no mark of another sort
    without an opening one («… "), no second mark the wrong way round («رافال «), no end of a text that was cut.

    Args:
        document: the article.
    """
    spots = [place for region in document.story for place in _in_region(document, region.start, region.end)]
    if not spots:
        return ()
    words = document.text[spots[0].start + 1 : spots[0].end]
    why = Message("why_unclosed_mark", {"words": words})
    if len(spots) > 1:
        why = Message("why_unclosed_marks", {"words": words, "count": len(spots)})
    return (Finding(InconsistencyKind.QUOTE, Nature.VARIANT, Severity.LOW, 0.75, tuple(spots), why),)


def _in_region(document: Document, start: int, end: int) -> list[Spot]:
    text = document.text
    found = quotations(text, start, end)
    left = [one for one in found if not one.closed]
    if not 0 < len(left) <= MOST:
        return []
    outside = {one.start for one in quotations(text) if one.closed}
    spots = []
    for one in left:
        words = _FIRST.match(text, one.start, one.end)
        if words and one.start not in outside and not _may_be_closed(text, one, found):
            spots.append(spot(document, 0, one.start, words.end()))
    return spots


def _may_be_closed(text: str, one: Quotation, found: list[Quotation]) -> bool:
    """Whether something else may be meant for the mark that is missing."""
    if _CUT.search(text, one.start, one.end):
        return True
    inside = [other for other in found if other is not one and other.start < one.end and one.start < other.end]
    if any(not other.closed and _family(text[other.start]) == _family(text[one.start]) for other in inside):
        return True
    end = text.find("\n", one.end)
    marks = {other.end - 1 for other in inside if other.closed} | {other.start for other in inside}
    brackets = {"(": 0, "{": 0}
    for match in _SIGNS.finditer(text, one.start + 1, end if end >= 0 else len(text)):
        sign = match[0]
        if sign in brackets:
            brackets[sign] += 1
        elif brackets.get(_BRACKETS.get(sign, ""), 0):
            brackets[_BRACKETS[sign]] -= 1
        elif match.start() not in marks:
            return True
    return False


def _family(mark: str) -> str:
    return next((family for family in _FAMILIES if mark in family), mark)
