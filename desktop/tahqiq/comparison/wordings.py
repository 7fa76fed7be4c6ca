"""Words of two copies: a slip of the keyboard in one of them, a word put into what is quoted."""

from __future__ import annotations

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.names import cores, is_known
from tahqiq.comparison.slots import Slot
from tahqiq.comparison.spots import shown, word_spot
from tahqiq.comparison.stopwords import is_content
from tahqiq.domain.annotations import SpeechForm
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message
from tahqiq.language.names.letters import plain

CONTEXT = 6
"""Equal words round a slip."""

QUOTED_CONTEXT = 6
"""Equal words on either side of a word that only one of two quotations has."""

LEAST = 5
"""Letters of a word in which a slip is told from another word."""

_WEAK = frozenset("اويهت")
"""Letters that forms of a word have inside it or not."""


def slip_difference(slot: Slot) -> Finding | None:
    """Two letters in the other order, or a consonant lost inside a word: «أردوغان» and «ارودغان»."""
    if not slot.change.single or slot.context < CONTEXT:
        return None
    one, other = slot.words_a[0], slot.words_b[0]
    if not is_slip(one, other):
        return None
    here = word_spot(slot.a, 0, slot.change.a0, slot.change.a1, one)
    there = word_spot(slot.b, 1, slot.change.b0, slot.change.b1, other)
    why = Message("why_conflict_slip", {"a": shown(slot.a, here), "b": shown(slot.b, there)})
    return Finding(InconsistencyKind.SPELLING, Nature.VARIANT, Severity.LOW, 0.6, (here, there), why)


def is_slip(one: str, other: str) -> bool:
    """Whether two folded words are one with a slip in it, whichever of them has it."""
    x, y = plain(one), plain(other)
    if x == y or min(len(x), len(y)) < LEAST or not (x.isalpha() and y.isalpha()) or cores(x) & cores(y):
        return False
    if is_known(one) and is_known(other):
        return False
    return _exchanged(x, y) or _lost(x, y) or _lost(y, x)


def _exchanged(x: str, y: str) -> bool:
    """Whether two neighbouring letters stand the other way round, neither at an end of the word."""
    if len(x) != len(y):
        return False
    places = [at for at in range(len(x)) if x[at] != y[at]]
    if len(places) != 2 or places[1] != places[0] + 1 or places[0] < 2 or places[1] > len(x) - 2:
        return False
    return x[places[0]] == y[places[1]] and x[places[1]] == y[places[0]]


def _lost(long: str, short: str) -> bool:
    """Whether the second word lacks one consonant from inside the first."""
    if len(long) != len(short) + 1:
        return False
    at = next((k for k in range(len(short)) if long[k] != short[k]), len(short))
    inside = 3 <= at <= len(long) - 2
    return inside and long[at] not in _WEAK and long[at] != long[at - 1] and long[at + 1 :] == short[at:]


def quoted_difference(slot: Slot) -> Finding | None:
    """A word that stands in one of two quotations of the same utterance: whoever put it there did not say it."""
    change = slot.change
    lengths = change.a1 - change.a0, change.b1 - change.b0
    if sorted(lengths) != [0, 1] or min(change.before, change.after) < QUOTED_CONTEXT:
        return None
    side, at = (slot.a, change.a0) if lengths[0] else (slot.b, change.b0)
    if not is_content(side.keys[at]) or side.keys[at].isdecimal():
        return None
    if not (_quoted(slot.a, change.a0 - 1, change.a1 + 1) and _quoted(slot.b, change.b0 - 1, change.b1 + 1)):
        return None
    here, there = slot.wide_spots()
    why = Message("why_conflict_quoted", {"a": shown(slot.a, here), "b": shown(slot.b, there)})
    return Finding(InconsistencyKind.QUOTE, Nature.CONFLICT, Severity.LOW, 0.55, (here, there), why)


def _quoted(document: Document, first: int, last: int) -> bool:
    """Whether words stand inside one pair of quotation marks."""
    start, end = document.words[first].start, document.words[last - 1].end
    return any(
        quote.start <= start and end <= quote.end and quote.form is SpeechForm.DIRECT for quote in document.found.quotes
    )
