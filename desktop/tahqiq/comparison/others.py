"""A thing of the same kind in the place of another: an office, a trade, a side of the compass, a nationality."""

from __future__ import annotations

from itertools import pairwise

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.headlines.opposites import opposite
from tahqiq.comparison.headlines.things import PLACE, alternatives
from tahqiq.comparison.lookalike import of_another
from tahqiq.comparison.slots import Slot
from tahqiq.comparison.spots import shown
from tahqiq.comparison.values.subjects import is_people
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message

CONTEXT = 8
"""Equal words round the two."""

BESIDE = 3
"""Of these, words on either side; the beginning and the end of a sentence count as some."""

_KINDS = {
    PLACE: InconsistencyKind.PLACE,
    "side": InconsistencyKind.PLACE,
    "scope": InconsistencyKind.NAME,
    "office": InconsistencyKind.TITLE,
    "portfolio": InconsistencyKind.TITLE,
    "profession": InconsistencyKind.TITLE,
    "person": InconsistencyKind.TITLE,
    "exam": InconsistencyKind.FIGURE,
}
"""What is told of the kinds that the list of alternatives knows; the others are seldom told of one thing."""

_CONTRARY = frozenset({"place", "person"})
"""Kinds of opposites that may both be said of one thing, but hardly each by one article alone."""


def other_difference(slot: Slot) -> Finding | None:
    """One word for one word in copies, which are two of one kind, and neither article has the other's.

    Of countries only what is said of people counts: two reports in the same words tell of two countries.
    """
    change = slot.change
    if not change.single or slot.context < CONTEXT or min(change.before or BESIDE, change.after or BESIDE) < BESIDE:
        return None
    one, other = slot.words_a[0], slot.words_b[0]
    kind, code = _KINDS.get(alternatives(one, other) or ""), "why_conflict_other_name"
    if kind in (None, InconsistencyKind.TITLE) and opposite(one, other) in _CONTRARY:
        kind, code = InconsistencyKind.POLARITY, "why_conflict_opposites"
    before = slot.a.keys[change.a0 - 1] if change.a0 else ""
    said = _says(slot.b, before, one), _says(slot.a, before, other)
    if kind is None or (all(said) if slot.is_clear else any(said)):
        return None
    if of_another(slot) and not is_people(before):
        return None
    here, there = slot.wide_spots()
    why = Message(code, {"a": shown(slot.a, here), "b": shown(slot.b, there)})
    return Finding(kind, Nature.CONFLICT, Severity.MEDIUM, 0.65, (here, there), why)


def _says(document: Document, before: str, word: str) -> bool:
    """Whether a word stands in a document, behind the word before it: «التحالف الدولي»."""
    return word in document.vocabulary and (before, word) in pairwise(document.keys)
