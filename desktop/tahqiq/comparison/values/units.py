"""One number in two units: «3.5 مليون دولار» here, «3.5 مليون ريال» there, in the same words otherwise."""

from __future__ import annotations

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.slots import Slot, touching
from tahqiq.comparison.spots import shown, spot
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message
from tahqiq.language.detections import FigureFound

CONTEXT = 6
"""Equal words round the unit."""


def unit_difference(slot: Slot) -> Finding | None:
    """The same number of another unit, where only the word for the unit differs.

    Args:
        slot: what stands in each other's place.
    """
    change = slot.change
    if not change.tight or slot.context < CONTEXT:
        return None
    one = _measured(slot.a, change.a0, change.a1)
    other = _measured(slot.b, change.b0, change.b1) if one is not None else None
    if one is None or other is None or one.unit == other.unit or one.value != other.value:
        return None
    here = spot(slot.a, 0, one.start, one.end, one.value, one.unit)
    there = spot(slot.b, 1, other.start, other.end, other.value, other.unit)
    why = Message("why_conflict_unit", {"a": shown(slot.a, here), "b": shown(slot.b, there)})
    return Finding(InconsistencyKind.FIGURE, Nature.CONFLICT, Severity.HIGH, 0.8, (here, there), why)


def _measured(document: Document, first: int, last: int) -> FigureFound | None:
    """The only figure among some words, of which they give the unit."""
    found = touching(document, document.found.figures, first, last)
    if len(found) != 1 or not found[0].unit or not found[0].value or found[0].start >= document.words[first].start:
        return None
    return found[0]
