"""Denied at the head of one article and stated at the head of the other: «لم نقتل الشرطيين», «يتبنى قتل شرطيين».

And stated in a headline, where both texts deny it: «تقطع خط الإمداد», «لا تقطع الطريق».
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tahqiq.comparison.certainty import HEDGES, is_plain_verb
from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.headline import against_text
from tahqiq.comparison.headlines.lemmas import lexeme
from tahqiq.comparison.polarity import is_future
from tahqiq.comparison.spots import shown, word_spot
from tahqiq.comparison.stopwords import content_stem, is_content
from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message
from tahqiq.language.dates.lexicon import word_set

LEAD = 1
"""Sentences below the headline that tell the same as it does."""

AROUND = 8
"""Words on either side of an act that say whose it is and whom it meets."""

SHARED = 3
"""Stems round the two that must be the same; in two headlines, which have few words, one less."""

BEFORE = 3
"""Words before an act by which it is not stated."""


def _forms(words: str) -> frozenset[str]:
    return frozenset(fold(before + word) for word in word_set(words) for before in ("", "و", "ف", "ب"))


_NOT = _forms("لم لن لا")
"""Words before a verb by which it is denied."""

_OPEN = HEDGES | _forms("عدم هل ألا لئلا كي حتى إذا لو بعد قبل دون بدون غير ليس ليست استبعد يستبعد رفض يرفض منع يمنع")
"""Words behind which nothing is stated, either."""

_DENIALS = _forms("نفى نفت ينفي تنفي نفي نافيا نافية نفوا ينفون")
"""Words that deny all that the sentence goes on to tell."""

_YET = frozenset(map(fold, ("بعد", "حتى", "الآن", "إلا", "سوى")))
"""Words behind a verb by which it is not wholly denied."""

_EMPTY = frozenset(("كون", "كان", "زال", "وجد", "تمم", "تم"))
"""Lemmas of verbs that tell nothing by themselves."""


class Act(NamedTuple):
    """What is said to be done or not: the words, their lemmas, the stems round them."""

    first: int
    last: int
    lemmas: frozenset[str]
    around: frozenset[str]
    in_title: bool


def denial_differences(a: Document, b: Document) -> Iterator[Finding]:
    """What the head of one article denies and that of the other states; one finding at most.

    Args:
        a: an article.
        b: another that reports the same.
    """
    for one, other, turned in ((a, b, False), (b, a, True)):
        for denied in _denied(one):
            stated = _stated(other, denied)
            if stated is None or _stated(one, denied) is not None or _denies(other, denied):
                continue
            here, there = (stated, denied) if turned else (denied, stated)
            spots = word_spot(a, 0, here.first, here.last), word_spot(b, 1, there.first, there.last)
            why = Message("why_conflict_negation", {"a": shown(a, spots[0]), "b": shown(b, spots[1])})
            yield Finding(InconsistencyKind.POLARITY, Nature.CONFLICT, Severity.HIGH, 0.65, spots, why)
            return


def headline_denials(a: Document, b: Document) -> Iterator[Finding]:
    """What a headline states, the other text denies, and neither text states.

    Args:
        a: an article.
        b: another that reports the same.
    """
    for one, other, turned in ((a, b, False), (b, a, True)):
        for stated in _headline_acts(one):
            there = _below(other, stated)
            if there is not None and _is_only_denied(one, stated) and _is_only_denied(other, stated):
                here, below = word_spot(one, 0, stated.first, stated.last), word_spot(other, 1, there - 1, there + 1)
                yield against_text(one, other, here, below, "why_conflict_headline", Severity.HIGH, turned=turned)
                return


def _headline_acts(document: Document) -> list[Act]:
    """The verbs that the headline states."""
    known: list[Act] | None = document.__dict__.get("_headline_acts")
    if known is None:
        known = []
        for sentence in [one for one in document.sentences if one.in_title]:
            if "؟" in document.text[sentence.start : sentence.end]:
                continue
            for at in range(sentence.first, sentence.last):
                before = document.keys[max(sentence.first, at - BEFORE) : at]
                if is_plain_verb(document.keys[at]) and not any(w in _NOT or w in _OPEN for w in before):
                    known.append(_act(document, at, at))
        document.__dict__["_headline_acts"] = known
    return known


def _below(document: Document, stated: Act) -> int | None:
    """Where a text denies an act below its headline, in a sentence of the same things; None where it does not."""
    for at in _denials(document):
        if not stated.lemmas & lexeme(document.keys[at]).lemmas or not _is_denied(document, at):
            continue
        sentence = document.sentences[document.sentence_of[at]]
        stems = {content_stem(word.key) for word in sentence.words if is_content(word.key)}
        if not sentence.in_title and len(stated.around & stems) >= SHARED - 1:
            return at
    return None


def _denials(document: Document) -> list[int]:
    """The words behind a denial."""
    known: list[int] | None = document.__dict__.get("_denials")
    if known is None:
        keys = document.keys
        known = (
            [] if _NOT.isdisjoint(document.vocabulary) else [at for at in range(1, len(keys)) if keys[at - 1] in _NOT]
        )
        document.__dict__["_denials"] = known
    return known


def _is_only_denied(document: Document, stated: Act) -> bool:
    """Whether no sentence below the headline has the act but behind a denial."""
    keys = document.keys
    return not any(
        stated.lemmas & lexeme(key).lemmas
        and not (at and keys[at - 1] in _NOT)
        and not document.sentences[document.sentence_of[at]].in_title
        for at, key in enumerate(keys)
    )


def _denied(document: Document) -> tuple[Act, ...]:
    known: tuple[Act, ...] | None = document.__dict__.get("_denied")
    if known is None:
        known = tuple(_all_denied(document))
        document.__dict__["_denied"] = known
    return known


def _all_denied(document: Document) -> Iterator[Act]:
    titles = sum(sentence.in_title for sentence in document.sentences)
    for sentence in document.sentences[: titles + LEAD]:
        for at in range(sentence.first + 1, sentence.last):
            if _is_denied(document, at) and "verb" in lexeme(document.keys[at]).tags:
                yield _act(document, at - 1, at)


def _is_denied(document: Document, at: int) -> bool:
    """Whether a word stands behind a denial, and not behind one of what may still come: «لم تفتتح بعد»."""
    return document.keys[at - 1] in _NOT and _YET.isdisjoint(document.keys[at + 1 : at + 1 + BEFORE])


def _act(document: Document, first: int, at: int) -> Act:
    sentence = document.sentences[document.sentence_of[at]]
    low, high = max(sentence.first, at - AROUND), min(sentence.last, at + AROUND + 1)
    around = frozenset(content_stem(key) for key in document.keys[low:high] if is_content(key))
    own = {content_stem(key) for key in document.keys[first : at + 1]}
    return Act(first, at + 1, lexeme(document.keys[at]).lemmas - _EMPTY, around - own, sentence.in_title)


def _stated(document: Document, denied: Act) -> Act | None:
    """Where the head of an article states the act, in words round it that are the same; None where it does not."""
    titles = sum(sentence.in_title for sentence in document.sentences)
    for sentence in document.sentences[: titles + LEAD]:
        for at in range(sentence.first, sentence.last):
            key = document.keys[at]
            if not denied.lemmas & lexeme(key).lemmas or not is_content(key) or is_future(key):
                continue
            before = document.keys[sentence.first : at]
            if not _DENIALS.isdisjoint(before) or any(word in _NOT or word in _OPEN for word in before[-BEFORE:]):
                continue
            act = _act(document, at, at)
            both = denied.in_title and act.in_title
            if len(denied.around & act.around) >= SHARED - both:
                return act
    return None


def _denies(document: Document, denied: Act) -> bool:
    """Whether an article denies the act too, wherever."""
    return any(denied.lemmas & lexeme(document.keys[at]).lemmas for at in _denials(document))
