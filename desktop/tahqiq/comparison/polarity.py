"""Affirmed here and denied there: opposites and negations in each other's place."""

from __future__ import annotations

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.headlines.lemmas import lexeme
from tahqiq.comparison.headlines.opposites import opposite, sides
from tahqiq.comparison.slots import Slot, touching
from tahqiq.comparison.spots import shown, word_spot
from tahqiq.comparison.values.numbers import is_ordinal
from tahqiq.comparison.values.subjects import Fate, fate_of
from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message
from tahqiq.language.dates.lexicon import Cat, lexicon

NEGATIONS = frozenset(
    map(
        fold,
        ("لم", "لن", "لا", "ليس", "ليست", "ليسوا", "غير", "عدم", "دون", "بدون", "ولم", "ولن", "ولا", "وليس", "وليست"),
    )
)
"""Words that turn what follows into its contrary."""

_TIMES = frozenset(word for word, (cat, _) in lexicon().items() if cat in (Cat.DEICTIC, Cat.SIDE))
"""Words that say when, from where the writer stands: «أمس» here and «اليوم» there are no contraries."""

_UNASKED = frozenset({None, "place", "person", "quantity"})
"""Kinds of opposites that may both be said of one thing: north and south, man and woman, million and milliard."""

AROUND = 3
"""Words beside a change in which the opposite may stand as well."""

STRONG = frozenset({"statement", "decision", "direction", "truth"})
"""Kinds of opposites that change what is reported."""


def polarity_difference(slot: Slot) -> Finding | None:
    """An opposite in the place of a word, or a negation on one side alone."""
    if not slot.change.tight:
        return None
    return _opposites(slot) or _negation(slot) or _fates(slot)


def _fates(slot: Slot) -> Finding | None:
    """«مقتل ضابطين» against «إصابة ضابطين», where neither side has the other's fate beside it."""
    if not slot.change.single or slot.context < FATEFUL:
        return None
    one, other = slot.words_a[0], slot.words_b[0]
    here, there = fate_of(one), fate_of(other)
    if here is None or there is None or here is there or Fate.SAVED in (here, there):
        return None
    if any(fate_of(word) is there for word in _round(slot.a, slot.change.a0)):
        return None
    if any(fate_of(word) is here for word in _round(slot.b, slot.change.b0)):
        return None
    a, b = slot.wide_spots()
    why = Message("why_conflict_opposites", {"a": shown(slot.a, a), "b": shown(slot.b, b)})
    return Finding(InconsistencyKind.POLARITY, Nature.CONFLICT, Severity.HIGH, 0.75, (a, b), why)


def _round(document: Document, at: int) -> tuple[str, ...]:
    return document.keys[max(0, at - AROUND) : at + AROUND + 1]


FATEFUL = 6
"""Equal words round a word for what happened to somebody."""


def _opposites(slot: Slot) -> Finding | None:
    for i, one in enumerate(slot.words_a):
        if not sides(one):
            continue
        for j, other in enumerate(slot.words_b):
            kind = opposite(one, other)
            if kind in _UNASKED or one in _TIMES or other in _TIMES or is_ordinal(one) or is_ordinal(other):
                continue
            change = slot.change
            if _both(slot, one, other) or _of_date(slot.a, change.a0 + i) or _of_date(slot.b, change.b0 + j):
                continue
            if kind == "movement" and (_has(slot.a, other) or _has(slot.b, one)):
                continue  # a journey, of which each tells another moment
            a = word_spot(slot.a, 0, change.a0 + i, change.a0 + i + 1)
            b = word_spot(slot.b, 1, change.b0 + j, change.b0 + j + 1)
            why = Message("why_conflict_opposites", {"a": shown(slot.a, a), "b": shown(slot.b, b)})
            severity = Severity.HIGH if kind in STRONG else Severity.MEDIUM
            return Finding(InconsistencyKind.POLARITY, Nature.CONFLICT, severity, 0.8, (a, b), why)
    return None


def _both(slot: Slot, one: str, other: str) -> bool:
    """Whether either side has both opposites: «ليلا ونهارا»."""
    change = slot.change
    here = slot.a.keys[max(0, change.a0 - AROUND) : change.a1 + AROUND]
    there = slot.b.keys[max(0, change.b0 - AROUND) : change.b1 + AROUND]
    return any(_one_word(other, word) for word in here) or any(_one_word(one, word) for word in there)


def _of_date(document: Document, at: int) -> bool:
    """Whether a word is the end of a date: «أمس الأول» is no first one."""
    return at > 0 and document.keys[at - 1] in _TIMES and bool(touching(document, document.found.dates, at, at + 1))


def _has(document: Document, word: str) -> bool:
    """Whether a word stands in a document, whatever its form."""
    return any(_one_word(word, one) for one in document.vocabulary)


def _one_word(x: str, y: str) -> bool:
    return bool(lexeme(x).lemmas & lexeme(y).lemmas)


def _negation(slot: Slot) -> Finding | None:
    """«لم يوقّع» against «وقّع», «أكد عدم علمه» against «أكد علمه»."""
    here = [word for word in slot.words_a if word in NEGATIONS]
    there = [word for word in slot.words_b if word in NEGATIONS]
    if bool(here) == bool(there):
        return None
    rest_a = [word for word in slot.words_a if word not in NEGATIONS]
    rest_b = [word for word in slot.words_b if word not in NEGATIONS]
    if len(rest_a) != len(rest_b) or not all(
        lexeme(x).lemmas & lexeme(y).lemmas for x, y in zip(rest_a, rest_b, strict=True)
    ):
        return None
    change = slot.change
    side, after = (slot.a, change.a1) if here else (slot.b, change.b1)
    if after < len(side.words) and touching(side, side.found.mentions, after, after + 1) and not rest_a:
        return None  # «لا ريونيون»
    a, b = slot.wide_spots()
    why = Message("why_conflict_negation", {"a": shown(slot.a, a), "b": shown(slot.b, b)})
    return Finding(InconsistencyKind.POLARITY, Nature.CONFLICT, Severity.HIGH, 0.75, (a, b), why)


def tense_difference(slot: Slot) -> Finding | None:
    """«سيعرض على القاضي» here and «عرض» there: what was to come has come, or one of them is early."""
    words_a, words_b = slot.words_a[:TENSE], slot.words_b[:TENSE]
    if not any(map(is_future, words_a + words_b)):
        return None
    for i, one in enumerate(words_a):
        for j, other in enumerate(words_b):
            if is_future(one) == is_future(other) or not lexeme(one).lemmas & lexeme(other).lemmas:
                continue
            past = other if is_future(one) else one
            if past.removeprefix("و").startswith(("ي", "ت", "ن", "ا")) or "verb" not in lexeme(past).tags:
                continue
            here, there = slot.change.a0 + i, slot.change.b0 + j
            side, at = (slot.b, there) if is_future(one) else (slot.a, here)
            if at > 0 and side.keys[at - 1] in _BEFORE_NOUNS:
                continue  # «مع منح الفرصة»
            a, b = word_spot(slot.a, 0, here, here + 1), word_spot(slot.b, 1, there, there + 1)
            why = Message("why_conflict_tense", {"a": shown(slot.a, a), "b": shown(slot.b, b)})
            return Finding(InconsistencyKind.POLARITY, Nature.UPDATE, Severity.MEDIUM, 0.6, (a, b), why)
    return None


_BEFORE_NOUNS = frozenset(
    map(fold, ("في", "من", "على", "إلى", "مع", "عن", "بعد", "قبل", "عند", "تم", "يتم", "إن", "ل", "ب"))
)

TENSE = 3
"""Words of a change in which its verb is looked for."""


def is_future(word: str) -> bool:
    """Whether a folded word is a verb of what will be: «سيزور»."""
    bare = word[1:] if word[:1] in ("و", "ف") else word
    return len(bare) > 4 and bare[0] == "س" and bare[1] in "يتن" and "verb" in lexeme(word).tags
