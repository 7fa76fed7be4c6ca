"""A doubt that one copy drops: «ربما يقللان» and «يقللان», «قد يتم» and «سيتم», «رجح» and «أكد»."""

from __future__ import annotations

from tahqiq.comparison.certainty import is_possible
from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.headlines.lemmas import lexeme
from tahqiq.comparison.polarity import is_future
from tahqiq.comparison.slots import Slot
from tahqiq.comparison.spots import shown
from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message
from tahqiq.language.dates.lexicon import word_set

BESIDE = 3
"""Equal words on either side of a doubt that only one copy has."""

CONTEXT = 6
"""Equal words round two wordings of which one doubts what the other states."""


def verb_forms(verbs: str) -> frozenset[str]:
    """Some verbs as they stand in reports: of a man, a woman and several, behind «و» too, folded."""
    return frozenset(
        fold(before + word + ending) for word in word_set(verbs) for before in ("", "و") for ending in ("", "ت", "وا")
    )


_DOUBTS = frozenset(
    fold(before + word) for word in word_set("ربما لعل يحتمل المحتمل المرجح يرجح يعتقد") for before in ("", "و")
)
"""Words that make a possibility of what follows."""

_LINKS = frozenset(map(fold, ("من", "ومن", "أن", "أنه", "أنها", "أنهما", "أنهم", "في", "غير")))
"""Words that may come with them: «من المحتمل أن»."""

_MAY = frozenset(map(fold, ("قد", "وقد", "فقد")))


_WILL = frozenset(map(fold, ("سوف", "وسوف", "فسوف")))

_PASSIVE = frozenset(map(fold, ("سيتم", "ستتم", "وسيتم")))
"""Words by which something will be done."""

_SURE = verb_forms("أكد أثبت جزم أقر أوضح أعلن كشف")
_GUESSED = verb_forms("رجح توقع احتمل خمن ظن اعتقد استبعد")
"""Verbs by which somebody is certain of what follows, and by which not."""


def hedge_difference(slot: Slot) -> Finding | None:
    """A word of doubt that one copy has and the other has not, all else being the same.

    Args:
        slot: what stands in each other's place.
    """
    if slot.words_a and slot.words_b:
        doubted = slot.context >= CONTEXT and slot.change.tight and _is_in_doubt(slot.words_a, slot.words_b)
    else:
        doubted = min(slot.change.before, slot.change.after) >= BESIDE and _is_one_left_out(slot)
    if not doubted:
        return None
    here, there = slot.wide_spots()
    why = Message("why_conflict_possible", {"a": shown(slot.a, here), "b": shown(slot.b, there)})
    return Finding(InconsistencyKind.POLARITY, Nature.CONFLICT, Severity.MEDIUM, 0.7, (here, there), why)


def _is_in_doubt(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether one of two wordings states what the other doubts, and nothing else differs."""
    for sure, doubt in ((one, other), (other, one)):
        if len(sure) != 1:
            continue
        (word,) = sure
        rest = [each for each in doubt if each not in _LINKS]
        if word in _SURE and len(rest) == 1 and rest[0] in _GUESSED:
            return True
        if word in _WILL and len(rest) == 1 and rest[0] in _DOUBTS | _MAY:
            return True
        if (is_future(word) or word in _PASSIVE) and len(rest) == 2 and rest[0] in _DOUBTS | _MAY:
            return bool(lexeme(word).lemmas & lexeme(rest[1]).lemmas)
    return False


def _is_one_left_out(slot: Slot) -> bool:
    """Whether one side is empty and the other a doubt."""
    change = slot.change
    if bool(slot.words_a) == bool(slot.words_b):
        return False
    side, first, last = (slot.a, change.a0, change.a1) if slot.words_a else (slot.b, change.b0, change.b1)
    return _is_doubt(side, first, last)


def _is_doubt(document: Document, first: int, last: int) -> bool:
    """Whether some words are a doubt and nothing else, before a verb where they are «قد»."""
    words = [word for word in document.keys[first:last] if word not in _LINKS]
    if len(words) != 1 or last >= len(document.keys):
        return False
    return words[0] in _DOUBTS or (words[0] in _MAY and is_possible(document.keys[last], document.keys[last]))
