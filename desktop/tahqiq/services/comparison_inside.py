"""What one article says in two ways, as findings."""

from __future__ import annotations

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding, Spot
from tahqiq.comparison.slips import Slip, SlipKind, slips_of
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message


def slips_inside(document: Document) -> tuple[Finding, ...]:
    """The slips that the word lists and the article itself tell, each with its usual spelling as value."""
    return tuple(_slip(document, slip) for slip in slips_of(document, {}))


def _slip(document: Document, slip: Slip) -> Finding:
    places = [(slip.start, slip.end)] if slip.usual_at is None else [(slip.start, slip.end), slip.usual_at]
    spots = tuple(_spot(document, *place, slip.usual) for place in places)
    return Finding(InconsistencyKind.SPELLING, Nature.VARIANT, Severity.LOW, slip.confidence, spots, _why(slip))


def _why(slip: Slip) -> Message:
    """Why, without a number of articles where none were asked."""
    if slip.why.params.get("articles") == 0 and slip.kind in _COUNTED:
        return Message(_COUNTED[slip.kind], {"usual": slip.usual})
    return slip.why


_COUNTED = {
    SlipKind.HAMZA: "why_slip_hamza_alone",
    SlipKind.YA: "why_slip_ya_alone",
    SlipKind.TA: "why_slip_ta_alone",
}


def _spot(document: Document, start: int, end: int, value: str) -> Spot:
    sentence = document.sentence_at(start)
    around = (sentence.start, max(sentence.end, end)) if sentence is not None else (start, end)
    return Spot(0, start, end, value, "", around)
