"""All of it here, and a part of it there: «يلغي التعاملات الورقية» and «التقليل من التعاملات الورقية»."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.spots import shown, word_spot
from tahqiq.comparison.stopwords import content_stem, is_content
from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message
from tahqiq.language.dates.lexicon import word_set

REACH = 4
"""Words behind a quantity in which it is said what there is all or some of."""

SHARED = 3
"""Stems that the two sentences must share besides it."""


def _forms(words: str) -> frozenset[str]:
    return frozenset(f"{before}{fold(word)}" for word in word_set(words) for before in ("", "و", "ل", "ب"))


_ALL = _forms("جميع كافة كل يلغي تلغي ألغى ألغت إلغاء القضاء سنقضي نقضي يقضي تقضي إنهاء ينهي تنهي تعليق علقت علق")
_SOME = _forms("بعض معظم أغلب جزء غالبية التقليل تقليل يقلل تقلل الحد يحد تحد التخفيف تخفيف خفض يخفض تخفض")


class Part(NamedTuple):
    """A word for all or some, the word of the thing behind it, and the stem of that."""

    at: int
    thing: int
    stem: str


def whole_differences(a: Document, b: Document) -> Iterator[Finding]:
    """What one article says of all of a thing and the other of a part of it, neither saying both; one finding at most.

    Args:
        a: an article.
        b: another that reports the same.
    """
    for here, there, severity in ((_ALL, _SOME, Severity.MEDIUM), (_SOME, _ALL, Severity.MEDIUM)):
        ones, others = _parts(a, here), _parts(b, there)
        known = {p.stem for p in _parts(a, there)} | {p.stem for p in _parts(b, here)}
        for one in ones:
            for other in others:
                if one.stem != other.stem or one.stem in known or not _one_statement(a, b, one, other):
                    continue
                spots = word_spot(a, 0, one.at, one.thing + 1), word_spot(b, 1, other.at, other.thing + 1)
                why = Message("why_conflict_whole", {"a": shown(a, spots[0]), "b": shown(b, spots[1])})
                yield Finding(InconsistencyKind.POLARITY, Nature.CONFLICT, severity, 0.55, spots, why)
                return


def _parts(document: Document, words: frozenset[str]) -> list[Part]:
    found: list[Part] = []
    for at in _places(document):
        if document.keys[at] in words:
            last = min(document.sentences[document.sentence_of[at]].last, at + 1 + REACH)
            things = [i for i in range(at + 1, last) if is_content(document.keys[i]) and document.keys[i] not in _BOTH]
            if things:
                found.append(Part(at, things[0], content_stem(document.keys[things[0]])))
    return found


_BOTH = _ALL | _SOME


def _places(document: Document) -> list[int]:
    """Where words for all and some stand in a document."""
    known: list[int] | None = document.__dict__.get("_wholes")
    if known is None:
        known = [] if _BOTH.isdisjoint(document.vocabulary) else [n for n, k in enumerate(document.keys) if k in _BOTH]
        document.__dict__["_wholes"] = known
    return known


def _one_statement(a: Document, b: Document, one: Part, other: Part) -> bool:
    around = []
    for document, part in ((a, one), (b, other)):
        sentence = document.sentences[document.sentence_of[part.at]]
        around.append({content_stem(word.key) for word in sentence.words if is_content(word.key)} - {part.stem})
    return len(around[0] & around[1]) >= SHARED
