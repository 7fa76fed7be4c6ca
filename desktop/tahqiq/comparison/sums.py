"""One sum of money, called a profit here and a revenue or a loss there."""

from __future__ import annotations

from collections.abc import Iterator

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.spots import shown, spot
from tahqiq.comparison.values.figures import Value, value_of
from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message
from tahqiq.language.dates.lexicon import word_set

BEFORE = 9
"""Words before a sum in which it is said what it is."""

DIGITS = 3
"""Digits of a sum that no two things have by chance."""

_NATURES = {
    fold(word): nature
    for nature, words in (
        ("profit", "ربح أرباح أرباحا أرباحها أرباحه ربحا ربحها"),
        ("revenue", "إيراد إيرادات إيراداتها إيراداته إيرادا مبيعات مبيعاتها مبيعاته عائدات عائداتها"),
        ("loss", "خسارة خسائر خسائرها خسائره خسارتها"),
        ("debt", "دين ديون ديونها مديونية"),
        ("capital", "رأسمال رأسمالها رأسماله"),
        ("cost", "تكلفة تكاليف كلفة تكلفتها نفقات مصروفات"),
    )
    for word in word_set(words)
}


def sum_differences(a: Document, b: Document) -> Iterator[Finding]:
    """Sums that both articles have, each with one name for what they are, and another one in either.

    Args:
        a: an article.
        b: another that reports the same.
    """
    here, there = _sums(a), _sums(b)
    for key in sorted(here.keys() & there.keys()):
        one, other = here[key], there[key]
        if len(one) == len(other) == 1 and not one.keys() & other.keys():
            spots = tuple(
                spot(d, side, v.start, v.end, v.value, v.unit)
                for side, (d, v) in enumerate(((a, next(iter(one.values()))), (b, next(iter(other.values())))))
            )
            words = _words(a, one), _words(b, other)
            params = {"a": shown(a, spots[0]), "b": shown(b, spots[1]), "one": words[0], "other": words[1]}
            why = Message("why_conflict_sum", params)
            yield Finding(InconsistencyKind.FIGURE, Nature.CONFLICT, Severity.HIGH, 0.65, spots, why)


def _sums(document: Document) -> dict[tuple[str, str], dict[str, Value]]:
    """The sums of an article by value and unit, with what they are called, in the order of the text."""
    known: dict[tuple[str, str], dict[str, Value]] | None = document.__dict__.get("_sums")
    if known is None:
        known = {}
        for figure in document.found.figures:
            digits = sum(char.isdigit() for char in figure.value.rstrip("0"))
            if not figure.unit or figure.unit == "percent" or figure.ordinal or digits < DIGITS:
                continue
            nature = _nature(document, figure.start, figure.end)
            if nature:
                known.setdefault((figure.value, figure.unit), {}).setdefault(nature, value_of(document, figure))
        document.__dict__["_sums"] = known
    return known


def _nature(document: Document, start: int, end: int) -> str:
    """What is said right before a sum that it is; "" where nothing or more than one thing is said."""
    sentence = document.sentence_at(start)
    if sentence is None:
        return ""
    first, _ = document.word_range(start, end)
    named = {_nature_of(key) for key in document.keys[max(sentence.first, first - BEFORE) : first]} - {""}
    return named.pop() if len(named) == 1 else ""


def _nature_of(key: str) -> str:
    """What a folded word calls a sum, behind ال and و too; "" where it is no such word."""
    forms = (key, key.removeprefix("ال"), key.removeprefix("وال"), key[1:])
    return next((_NATURES[form] for form in forms if form in _NATURES), "")


def _words(document: Document, named: dict[str, Value]) -> str:
    value = next(iter(named.values()))
    first, last = document.word_range(value.start, value.end)
    sentence = document.sentence_at(value.start)
    low = sentence.first if sentence is not None else first
    nature = next(iter(named))
    for at in range(first - 1, max(low, first - BEFORE) - 1, -1):
        key = document.keys[at]
        if any(
            _NATURES.get(form) == nature for form in (key, key.removeprefix("ال"), key.removeprefix("وال"), key[1:])
        ):
            return document.text[document.words[at].start : document.words[at].end]
    return document.printed(first, last)
