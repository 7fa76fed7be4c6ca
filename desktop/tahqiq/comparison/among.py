"""The oldest in the headline, and only one of the oldest in both texts: «أقدم نسخة», «من أقدم النسخ»."""

from __future__ import annotations

from collections.abc import Iterator

from tahqiq.comparison.documents import Document, Sentence
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.headline import against_text
from tahqiq.comparison.spots import word_spot
from tahqiq.comparison.stopwords import content_stem, is_content
from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import Severity
from tahqiq.language.dates.lexicon import word_set

SHARED = 2
"""Stems that the headline and the sentence below share besides."""

_ELATIVES = {
    f"{before}{fold(word)}": fold(word)
    for word in word_set(
        "أكبر أضخم أعظم أعلى أطول أقدم أشهر أغنى أفضل أسرع أهم أصغر أفقر أسوأ أخطر أبرز أقوى أحدث أندر"
    )
    for before in ("", "و", "ك", "ل", "ب")
}
"""Superlatives as they stand, and without what is written in one with them."""

_AMONG = frozenset(map(fold, word_set("من أحد إحدى واحد واحدة ضمن بين كأحد كإحدى كواحد كواحدة ومن وأحد وإحدى")))
"""Words before a superlative by which there are others."""


def among_differences(a: Document, b: Document) -> Iterator[Finding]:
    """A headline that calls something the greatest of all, over texts by which it is one of several.

    Args:
        a: an article.
        b: another that reports the same.
    """
    for one, other, turned in ((a, b, False), (b, a, True)):
        for title in [sentence for sentence in one.sentences if sentence.in_title]:
            for at, there in _claimed(one, other, title):
                here, below = word_spot(one, 0, at, at + 2), word_spot(other, 1, there - 1, there + 2)
                yield against_text(one, other, here, below, "why_conflict_headline", Severity.MEDIUM, turned=turned)


def _claimed(one: Document, other: Document, title: Sentence) -> Iterator[tuple[int, int]]:
    """The superlatives of a headline with where the other text has each only as one of several."""
    keys = one.keys
    for at in range(title.first, title.last - 1):
        if keys[at] not in _ELATIVES or (at > title.first and keys[at - 1] in _AMONG):
            continue
        own, theirs = _below(one, keys[at], keys[at + 1]), _below(other, keys[at], keys[at + 1])
        if not theirs or not all(several for _, several in (*own, *theirs)):
            continue
        stems = frozenset(map(content_stem, filter(is_content, keys[title.first : title.last])))
        stems -= {content_stem(keys[at]), content_stem(keys[at + 1])}
        for there, _ in theirs:
            beside = other.sentences[other.sentence_of[there]].words
            if len(stems & {content_stem(word.key) for word in beside}) >= SHARED:
                yield at, there
                break


def _below(document: Document, word: str, of: str) -> list[tuple[int, bool]]:
    """Where a text below its headline says a superlative of the same thing, and whether as one of several."""
    if document.vocabulary.isdisjoint(_ELATIVES):
        return []
    keys, elative, noun = document.keys, _ELATIVES[word], content_stem(of)
    return [
        (at, keys[at - 1] in _AMONG)
        for at in range(1, len(keys) - 1)
        if _ELATIVES.get(keys[at]) == elative
        and content_stem(keys[at + 1]) == noun
        and not document.sentences[document.sentence_of[at]].in_title
    ]
