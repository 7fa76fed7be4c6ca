"""Are two words with nearly the same letters two names? «العمري» and «العامري», «الكويت» and «الكوت».

Foreign names are written by ear, so that one writer has a vowel letter more than the other. Arabic words are written by
rule: of one root each other long vowel makes another word, and so does each other consonant.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from tahqiq.domain.folding import fold
from tahqiq.domain.resources import resource
from tahqiq.language.morphdb.wordlists import read_list
from tahqiq.language.names.letters import plain, without_article
from tahqiq.language.names.lists import countries, given_names
from tahqiq.language.names.parts import Part

ROOT = 4
"""Consonants from which a word is too long for a root of Arabic, and may be a foreign one with an article."""

SHORTEST = 5
"""Letters of a foreign word of less consonants that may have a vowel letter more or less."""

_VOWELS = frozenset("اوي")
_SEATS = str.maketrans("", "", "ؤئء")
_ONE_SOUND = str.maketrans("غقكخگچڨطثدضذصزظپفڤ", "جججججججتتتتتسسسببب")
_PREFIXES = ("عبد", "ابو", "ابي", "ابا")
_ALEF = ("أل", "إل", "آل")
_BREATH = re.compile("(?<=[^اويه])ه(?=.)")
"""A ه behind a consonant, which writes no sound in foreign names: «ساوثهامبتون»."""


def are_two_words(a: Part, b: Part) -> bool:
    """Whether one of two parts of longer names is an Arabic word, and the other one is not spelled so."""
    one, other = countries().get(a.bare), countries().get(b.bare)
    if one is not None and other is not None and one.number == other.number:
        return False
    return _one_is_arabic(a, b) and _two_arabic(a.bare, b.bare, a.shown, b.shown)


def differ_in_vowels(a: Part, b: Part) -> bool:
    """Whether two parts have the same consonants."""
    return _split(a.bare)[0] == _split(b.bare)[0]


def are_two_alone(a: Part, b: Part) -> bool:
    """As ``are_two_words``, for words that bear a name alone, where nothing else speaks for one name."""
    country = countries().get(a.bare)
    if country is not None and country == countries().get(b.bare):
        return False
    if _one_is_arabic(a, b):
        return _two_arabic(a.bare, b.bare, a.shown, b.shown)
    return _two_foreign(a.bare, b.bare)


def _one_is_arabic(a: Part, b: Part) -> bool:
    """Whether one of two parts is an Arabic word; what is printed with «أل» in the other has no article."""
    if a.shown.startswith(_ALEF) or b.shown.startswith(_ALEF):
        return a.text in given_names() or b.text in given_names()
    return _is_arabic(a.text) or _is_arabic(b.text)


@lru_cache(maxsize=50_000)
def _is_arabic(text: str) -> bool:
    """Whether a plain word has an article, is an Arabic given name or is made of two words as such names are."""
    return text != without_article(text) or text in given_names() or text.startswith(_PREFIXES)


@lru_cache(maxsize=50_000)
def _two_arabic(a: str, b: str, shown_a: str, shown_b: str) -> bool:
    if a == b or _squeezed(a) == _squeezed(b) or _without_seats(shown_a) == _without_seats(shown_b):
        return False
    (bones_a, runs_a), (bones_b, runs_b) = _split(a), _split(b)
    if min(_root(bones_a), _root(bones_b)) < ROOT:
        return True
    added, exchanged, at_end = _changes(runs_a, runs_b)
    if bones_a == bones_b:
        return added > 1 or bool(exchanged) or at_end
    return bool(added or exchanged) or bones_a.translate(_ONE_SOUND) != bones_b.translate(_ONE_SOUND)


@lru_cache(maxsize=50_000)
def _two_foreign(a: str, b: str) -> bool:
    a, b = _squeezed(a), _squeezed(b)
    (bones_a, runs_a), (bones_b, runs_b) = _split(_BREATH.sub("", a)), _split(_BREATH.sub("", b))
    if a == b or (len(bones_a) >= ROOT and sorted(a) == sorted(b)):
        return False
    if bones_a.translate(_ONE_SOUND) != bones_b.translate(_ONE_SOUND):
        return True
    added, exchanged, at_end = _changes(runs_a, runs_b)
    if at_end or exchanged > 1:
        return True
    known = a in _known() and b in _known()
    if len(bones_a) >= ROOT:
        return added + exchanged > (1 if known and len(bones_a) == ROOT else 2)
    if not added and not exchanged:
        return False
    return known or bones_a != bones_b or bool(exchanged) or added > 1 or max(len(a), len(b)) < SHORTEST


def _root(bones: str) -> int:
    """The consonants of a word without the م before a root."""
    return len(bones) - bones.startswith("م")


def _squeezed(word: str) -> str:
    """Doubled letters once, a final ه as the ا for which it often stands."""
    out = [char for at, char in enumerate(word) if at == 0 or word[at - 1] != char]
    return "".join(out[:-1]) + ("ا" if out and out[-1] == "ه" else "".join(out[-1:]))


def _without_seats(shown: str) -> str:
    """A word as printed without the letters that only bear a hamza: «شئون», «شؤون»; "" where it has none."""
    bare = shown.translate(_SEATS)
    return _squeezed(without_article(plain(fold(bare)))) if bare != shown else shown


@lru_cache(maxsize=50_000)
def _split(word: str) -> tuple[str, tuple[str, ...]]:
    """The consonants of a plain word, doubled ones once, and the vowel letters before, between and behind them.

    Letters with which a word begins are consonants, except ا.
    """
    word = _squeezed(word)
    bones, runs = "", [""]
    for at, char in enumerate(word):
        if char in _VOWELS and (at or char == "ا"):
            runs[-1] += char
        elif not bones or bones[-1] != char or runs[-1]:
            bones += char
            runs.append("")
    return bones, tuple(runs)


def _changes(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[int, int, bool]:
    """Of two words of like consonants: vowel letters that only one of them has, places where each has another, and
    whether they end otherwise."""
    if len(a) != len(b):
        return len(a), len(b), True
    differing = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    added = [abs(len(x) - len(y)) for x, y in differing if x in y or y in x]
    return sum(added), len(differing) - len(added), a[-1] != b[-1]


@cache
def _known() -> frozenset[str]:
    """Names of one word that the lists hold, plain and without article."""
    found = set()
    for name in ("places", "cldr_places", "clubs", "outlets", "organisations", "names"):
        for entry in read_list(name, resource("gazetteer"), tabs=True):
            words = entry.columns[0].split()
            if len(words) == 1:
                found.add(_squeezed(without_article(plain(words[0]))))
    return frozenset(found)
