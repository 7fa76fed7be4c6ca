"""Who takes part and who is missing: certain in one article, only feared or denied in the other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tahqiq.comparison.across import name_words
from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.spots import shown, word_spot
from tahqiq.comparison.stopwords import content_stem, is_content
from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message
from tahqiq.language.dates.lexicon import word_set

BEFORE = 3
"""Words before an act in which it is denied or doubted."""

LEAD = 6
"""Sentences of an article that are looked at, the headline among them."""

SHARED = 2
"""Stems besides the act that the two sentences share, one of them of a name."""


def _forms(words: str) -> frozenset[str]:
    found = map(fold, word_set(words))
    return frozenset(f"{before}{word}" for word in found for before in ("", "و", "ب", "س", "ف", "ال", "بال"))


_ACTS = {
    **dict.fromkeys(_forms("يشارك تشارك شارك مشاركة مشاركته اللحاق لحاق"), True),
    **dict.fromkeys(_forms("يغيب تغيب غاب غياب غيابه غيابها يفقد تفقد يفتقد تفتقد"), False),
}
"""Words for taking part (True) and missing (False)."""

_STATED = _forms("يشارك تشارك يغيب تغيب يفقد تفقد يفتقد تفتقد")
"""Of these, those that state it without another word."""

_NOT = _forms("لن لا عدم دون تمنع تمنعه تمنعها يمنع يمنعه يمنعها تحرم تحرمه يحرم يحرمه تحول يحول حرمان")
_PERHAPS = _forms("يهدد تهدد مهدد قد ربما احتمال احتمالية محتمل شك شكوك الشك يشك يرجح مرجح ينتظر المنتظر يتوقع المتوقع")
_UNLIKELY = _forms("تضاءلت تتضاءل تضاؤل تقلصت تتقلص تقلص يستبعد استبعاد مستبعدة مستبعد")
"""Words that doubt that somebody comes."""

_SURE = _forms("تأكد يتأكد تأكيد حسم رسميا أكد أكدت يؤكد")
_MARKS = _NOT | _PERHAPS | _UNLIKELY | _SURE


class Claim(NamedTuple):
    """That somebody takes part or not, and whether that is certain: the words, and the stems and names round them."""

    first: int
    last: int
    present: bool
    certain: bool
    around: frozenset[str]


def attendance_differences(a: Document, b: Document) -> Iterator[Finding]:
    """«تأكد غيابه» here, «تهدد بغيابه» or «لن تمنعه من المشاركة» there; one finding at most.

    Args:
        a: an article.
        b: another that reports the same.
    """
    names = {content_stem(key) for key in (*name_words(a), *name_words(b))}
    for one in _claims(a):
        for other in _claims(b):
            if not _contrary(one, other):
                continue
            shared = one.around & other.around
            if len(shared) >= SHARED and shared & names:
                spots = word_spot(a, 0, one.first, one.last), word_spot(b, 1, other.first, other.last)
                why = Message("why_conflict_attendance", {"a": shown(a, spots[0]), "b": shown(b, spots[1])})
                yield Finding(InconsistencyKind.POLARITY, Nature.CONFLICT, Severity.HIGH, 0.65, spots, why)
                return


def _contrary(one: Claim, other: Claim) -> bool:
    """Whether two claims cannot both be right: who perhaps comes may be missing in the end."""
    claims = {(one.present, one.certain), (other.present, other.certain)}
    return len(claims) == 2 and (True, False) not in claims


def _claims(document: Document) -> tuple[Claim, ...]:
    """What the beginning of an article says of it, the headline last: it is the shortest."""
    known: tuple[Claim, ...] | None = document.__dict__.get("_attendance")
    if known is None:
        claims = list(_all_claims(document))
        titles = [document.sentences[document.sentence_of[one.first]].in_title for one in claims]
        known = tuple(one for last in (False, True) for one, title in zip(claims, titles, strict=True) if title is last)
        document.__dict__["_attendance"] = known
    return known


def _all_claims(document: Document) -> Iterator[Claim]:
    for sentence in document.sentences[:LEAD]:
        for at in range(sentence.first, sentence.last):
            present = _ACTS.get(document.keys[at])
            if present is None:
                continue
            low = max(sentence.first, at - BEFORE)
            before = document.keys[low:at]
            marks = [i for i, key in enumerate(before, low) if key in _MARKS]
            if not marks and document.keys[at] not in _STATED:
                continue
            denied = sum(key in _NOT or key in _UNLIKELY for key in before) % 2 == 1
            certain = not any(key in _PERHAPS or key in _UNLIKELY for key in before)
            around = frozenset(content_stem(word.key) for word in sentence.words if is_content(word.key))
            acts = {content_stem(document.keys[i]) for i in (*marks, at)}
            yield Claim(min([*marks, at]), at + 1, present is not denied, certain, around - acts)
