"""Announced in one article, doubted or denied in the other: «سيزور» and «قد يزور», «لن يزور»."""

from __future__ import annotations

from collections.abc import Iterator

from tahqiq.comparison.certainty import doubted, hedge_weight
from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.headlines.lemmas import lexeme
from tahqiq.comparison.polarity import is_future
from tahqiq.comparison.spots import shown, word_spot
from tahqiq.comparison.stopwords import content_stem, is_content
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message

LEAD, SENTENCES = 4, 40
"""Sentences of an article that tell the main thing, the headline among them, and those that are looked at."""

SHARED, SHARED_BELOW = 2, 4
"""Stems that the sentences of both articles share besides the verb: in the lead, and where more is told."""


def announced_differences(a: Document, b: Document) -> Iterator[Finding]:
    """What one article announces and the other doubts or denies.

    Args:
        a: an article.
        b: another that reports the same.
    """
    for at, low, high, denied in _against(a, b):
        yield _finding(a, b, (at, at + 1), (low, high), denied, hedge_weight(b, low))
    for at, low, high, denied in _against(b, a):
        yield _finding(a, b, (low, high), (at, at + 1), denied, hedge_weight(a, low))


def _against(one: Document, other: Document) -> Iterator[tuple[int, int, int, bool]]:
    """The announcing words of an article with the words that doubt or deny them in the other."""
    for at, stems, least in _announced(one):
        verb = one.keys[at]
        found = None if verb in other.vocabulary else doubted(verb, stems, other, least)
        if found is not None and not _announces(other, verb):
            yield at, *found


def _announces(document: Document, verb: str) -> bool:
    lemmas = lexeme(verb).lemmas
    return any(is_future(key) and lemmas & lexeme(key).lemmas for key in document.vocabulary)


def _announced(document: Document) -> list[tuple[int, frozenset[str], int]]:
    """The verbs of what will be, with the stems of their sentences and how many of them another article must have."""
    known: list[tuple[int, frozenset[str], int]] | None = document.__dict__.get("_announced")
    if known is None:
        known = []
        for number, sentence in enumerate(document.sentences[:SENTENCES]):
            keys = document.keys[sentence.first : sentence.last]
            for at in [at for at, key in enumerate(keys) if (key[0] == "س" or key[1:2] == "س") and is_future(key)]:
                stems = frozenset(content_stem(word) for word in keys if word != keys[at] and is_content(word))
                known.append((sentence.first + at, stems, SHARED if number < LEAD else SHARED_BELOW))
        document.__dict__["_announced"] = known
    return known


def _finding(
    a: Document, b: Document, here: tuple[int, int], there: tuple[int, int], denied: bool, weight: Severity
) -> Finding:
    spots = word_spot(a, 0, *here), word_spot(b, 1, *there)
    code = "why_conflict_negation" if denied else "why_conflict_possible"
    why = Message(code, {"a": shown(a, spots[0]), "b": shown(b, spots[1])})
    severity, confidence = (Severity.HIGH, 0.7) if denied else (weight, 0.6)
    return Finding(InconsistencyKind.POLARITY, Nature.CONFLICT, severity, confidence, spots, why)
