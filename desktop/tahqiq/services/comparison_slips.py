"""The slips of one article as findings: those of one sort are one finding with all its places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding, Spot
from tahqiq.comparison.slip_words import SlipKind
from tahqiq.comparison.slips import Slip
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message

_COUNTED = frozenset({SlipKind.HAMZA, SlipKind.YA, SlipKind.TA})
"""Sorts whose reason tells how many articles print the word otherwise, where any were asked."""


def slip_findings(document: Document, slips: Iterable[Slip]) -> Iterator[Finding]:
    """One finding for each sort of slip, in the order of the text; for each word where only a letter is missing.

    A habit of an outlet («الكورى» for «الكوري» throughout) is so told once for an article. The value of each passage is
    the usual spelling.
    """
    sorts: defaultdict[tuple[SlipKind, int], list[Slip]] = defaultdict(list)
    for slip in slips:
        sorts[slip.kind, slip.start if slip.kind is SlipKind.LETTER else 0].append(slip)
    for (kind, _), some in sorts.items():
        yield _finding(document, kind, some)


def _finding(document: Document, kind: SlipKind, slips: Sequence[Slip]) -> Finding:
    spots = [_spot(document, slip.start, slip.end, slip.usual) for slip in slips]
    confidence = max(slip.confidence for slip in slips)
    if len(slips) > 1:
        why = Message(f"why_slips_{kind}", {"count": len(slips), "usual": slips[0].usual})
    else:
        why = _why(slips[0])
        if slips[0].usual_at is not None:
            spots.append(_spot(document, *slips[0].usual_at, slips[0].usual))
    return Finding(InconsistencyKind.SPELLING, Nature.VARIANT, Severity.LOW, confidence, tuple(spots), why)


def _why(slip: Slip) -> Message:
    """Why, without a number of articles where none were asked."""
    if slip.why.params.get("articles") == 0 and slip.kind in _COUNTED:
        return Message(f"why_slip_{slip.kind}_alone", {"usual": slip.usual})
    return slip.why


def _spot(document: Document, start: int, end: int, value: str) -> Spot:
    sentence = document.sentence_at(start)
    around = (sentence.start, max(sentence.end, end)) if sentence is not None else (start, end)
    return Spot(0, start, end, value, "", around)
