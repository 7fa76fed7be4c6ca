"""A doubt that one copy drops: «ربما يقللان» here, «يقللان» there."""

from __future__ import annotations

from tahqiq.comparison.certainty import is_possible
from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.slots import Slot
from tahqiq.comparison.spots import shown
from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message
from tahqiq.language.dates.lexicon import word_set

BESIDE = 3
"""Equal words on either side of a doubt that only one copy has."""

_DOUBTS = frozenset(
    fold(before + word) for word in word_set("ربما لعل يحتمل المحتمل المرجح يرجح يعتقد") for before in ("", "و")
)
"""Words that make a possibility of what follows."""

_LINKS = frozenset(map(fold, ("من", "ومن", "أن", "أنه", "أنها", "أنهما", "أنهم", "في", "غير")))
"""Words that may come with them: «من المحتمل أن»."""

_MAY = frozenset(map(fold, ("قد", "وقد", "فقد")))


def hedge_difference(slot: Slot) -> Finding | None:
    """A word of doubt that one copy has and the other has not, all else being the same.

    Args:
        slot: what stands in each other's place.
    """
    change = slot.change
    if bool(slot.words_a) == bool(slot.words_b) or min(change.before, change.after) < BESIDE:
        return None
    side, first, last = (slot.a, change.a0, change.a1) if slot.words_a else (slot.b, change.b0, change.b1)
    if not _is_doubt(side, first, last):
        return None
    here, there = slot.wide_spots()
    why = Message("why_conflict_possible", {"a": shown(slot.a, here), "b": shown(slot.b, there)})
    return Finding(InconsistencyKind.POLARITY, Nature.CONFLICT, Severity.MEDIUM, 0.7, (here, there), why)


def _is_doubt(document: Document, first: int, last: int) -> bool:
    """Whether some words are a doubt and nothing else, before a verb where they are «قد»."""
    words = [word for word in document.keys[first:last] if word not in _LINKS]
    if len(words) != 1 or last >= len(document.keys):
        return False
    return words[0] in _DOUBTS or (words[0] in _MAY and is_possible(document.keys[last], document.keys[last]))
