"""Called the greatest, the first, the oldest of a place: «أكبر ميناء في البلاد» here, «أكبر ميناء في العالم» there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.names import cores
from tahqiq.comparison.spots import shown, word_spot
from tahqiq.comparison.stopwords import content_stem, is_content
from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message
from tahqiq.language.dates.lexicon import word_set
from tahqiq.language.names.letters import plain
from tahqiq.language.names.lists import countries

LONGEST = 4
"""Words between the superlative and «في»."""

NEAR = 20
"""Words on either side that say of what it is told."""

SHARED = 4
"""Stems near both that must be the same."""

_GREATEST = {
    f"{before}{fold(word)}": fold(word)
    for word in word_set(
        "أكبر أضخم أعظم أعلى أطول أقدم أشهر أغنى أفضل أسرع أهم أكثر أول أولى أصغر أفقر أسوأ أخطر ثاني ثالث رابع"
    )
    for before in ("", "و", "ك", "ل", "ب")
}
"""Superlatives as they stand, and without what is written in one with them."""

_IN = frozenset(("في", "علي"))
_WHOLE = frozenset(map(fold, word_set("العالم البلاد المنطقة الخليج المملكة الدولة المدينة المحافظة القارة التاريخ")))
_LANDS = frozenset(map(fold, word_set("أوروبا آسيا أفريقيا إفريقيا أمريكا أميركا")))
"""Places that the list of countries does not have."""


class Greatest(NamedTuple):
    """What is called so (``of``), of which place, and by the words from ``first`` to before ``last``."""

    first: int
    last: int
    of: tuple[str, ...]
    place: str
    around: frozenset[str]


def greatest_differences(a: Document, b: Document) -> Iterator[Finding]:
    """One thing called the greatest of two places, of which either article has one.

    Args:
        a: an article.
        b: another that reports the same.
    """
    here = _all_greatest(a)
    there = _all_greatest(b) if here else here
    for of in sorted(here.keys() & there.keys()):
        one, other = here[of], there[of]
        if one is None or other is None or one.place == other.place or len(one.around & other.around) < SHARED:
            continue
        spots = word_spot(a, 0, one.first, one.last, one.place), word_spot(b, 1, other.first, other.last, other.place)
        why = Message("why_conflict_other_name", {"a": shown(a, spots[0]), "b": shown(b, spots[1])})
        yield Finding(InconsistencyKind.PLACE, Nature.CONFLICT, Severity.MEDIUM, 0.6, spots, why)


def _all_greatest(document: Document) -> Mapping[tuple[str, ...], Greatest | None]:
    """What an article calls so; None where it is called so of two places."""
    known: dict[tuple[str, ...], Greatest | None] | None = document.__dict__.get("_greatest")
    if known is None:
        known = {}
        if not _GREATEST.keys().isdisjoint(document.vocabulary):
            for at in [at for at, key in enumerate(document.keys) if key in _GREATEST]:
                one = _greatest(document, at)
                if one is not None:
                    before = known.setdefault(one.of, one)
                    if before is not None and before.place != one.place:
                        known[one.of] = None
        document.__dict__["_greatest"] = known
    return known


def _greatest(document: Document, at: int) -> Greatest | None:
    keys = document.keys
    sentence = document.sentences[document.sentence_of[at]]
    for last in range(at + 2, min(at + LONGEST + 2, sentence.last - 1)):
        if keys[last] not in _IN:
            continue
        place = _place(keys[last + 1])
        if not place:
            return None
        around = filter(is_content, keys[max(sentence.first, at - NEAR) : min(sentence.last, last + NEAR)])
        of = (_GREATEST[keys[at]], *map(content_stem, keys[at + 1 : last]))
        return Greatest(at, last + 2, of, place, frozenset(map(content_stem, around)))
    return None


@lru_cache(maxsize=20_000)
def _place(word: str) -> str:
    """A folded word by which it is known of which place, the same for spellings and adjectives; "" for none."""
    if word in _WHOLE or word in _LANDS:
        return word
    numbers = sorted(countries()[core].number for core in cores(plain(word) or "-") if core in countries())
    return str(numbers[0]) if numbers else ""
