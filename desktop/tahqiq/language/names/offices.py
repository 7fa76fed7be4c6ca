"""The titles that stand by two names, as evidence that they are one person or two."""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache

from tahqiq.language.names.letters import plain, without_article
from tahqiq.language.names.lists import name_words
from tahqiq.language.names.spelling import compare_words


class Evidence(IntEnum):
    """What two titles say."""

    AGAINST = -1
    NONE = 0
    FOR = 1


_SAME_OFFICE = {
    plain(a): plain(b) for a, b in (("ناطق", "متحدث"), ("زعيم", "رييس"), ("وزيرة", "وزير"), ("رييسة", "رييس"))
}


def compare_titles(a: str, b: str) -> Evidence:
    """What the titles before two names say: the same office and country, another one, or nothing.

    «وزير الخارجية الروسي» and «وزير خارجية روسيا» agree; «رئيس كوريا الجنوبية» and «رئيس كوريا الشمالية» do not.
    A rank such as «الدكتور» says nothing.
    """
    one, other = _words(a), _words(b)
    if not one or not other:
        return Evidence.NONE
    if one == other:
        return Evidence.FOR
    shared = {x for x in one if any(_alike(x, y) for y in other)}
    rest_a, rest_b = one - shared, {y for y in other if not any(_alike(x, y) for x in one)}
    if not rest_a and not rest_b:
        return Evidence.FOR
    if rest_a and rest_b and shared:
        return Evidence.AGAINST
    if len(shared) >= 2:
        return Evidence.FOR  # «وزير الخارجية» and «وزير الخارجية الروسي»
    return Evidence.NONE


@lru_cache(maxsize=10_000)
def _words(title: str) -> frozenset[str]:
    words = (without_article(plain(word)) for word in title[:200].replace("-", " ").split())
    kept = {_SAME_OFFICE.get(word, word) for word in words if len(word) > 1}
    return frozenset(kept - {without_article(word) for word in name_words("empty") | name_words("passing")})


def _alike(a: str, b: str) -> bool:
    """The same word, or a country and its adjective: روسيا، الروسي."""
    if a == b or compare_words(a, b).score >= 0.9:
        return True
    stems = sorted((_stem(a), _stem(b)), key=len)
    return len(stems[0]) >= 3 and stems[1].startswith(stems[0]) and len(stems[1]) - len(stems[0]) <= 1


def _stem(word: str) -> str:
    for end in ("يه", "يا", "ي", "ا", "ه"):
        if word.endswith(end) and len(word) - len(end) >= 3:
            return word[: -len(end)]
    return word
