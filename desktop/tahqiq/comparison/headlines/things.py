"""Which words name one thing, and which name two things of one kind: places, nations, currencies, offices, companies.

Read from ``resources/words/synonyms.txt`` and ``alternatives.txt`` and the gazetteer's countries.
"""

from __future__ import annotations

from functools import lru_cache

from tahqiq.comparison.headlines.lemmas import lexeme, particles
from tahqiq.domain.folding import fold
from tahqiq.domain.resources import resource
from tahqiq.language.morphdb.wordlists import read_list

PLACE = "place"
"""The kind of places and of what is of them; other kinds are those of ``alternatives.txt``."""


def bare(folded: str) -> str:
    """A folded word without the article."""
    return folded[2:] if folded.startswith("ال") and len(folded) > 4 else folded


def keys_of(word: str) -> frozenset[str]:
    """By what a word is looked up in the lists: its lemmas, or itself where inflection does not change it."""
    seen = lexeme(word)
    if seen.core in particles():
        return frozenset((seen.core,))
    return frozenset(map(bare, seen.lemmas))


@lru_cache(maxsize=50_000)
def same(word: str) -> frozenset[int]:
    """The lines of synonyms in which a word or a phrase (folded, its words joined by «_») stands."""
    index = _synonyms()
    if "_" in word:
        return index.get(word, frozenset())
    return frozenset().union(*(index.get(key, frozenset()) for key in keys_of(word)))


@lru_cache(maxsize=50_000)
def place(word: str) -> str | None:
    """The place that a word or phrase names or is of («صينية»: «الصين»), as the gazetteer calls it, or None."""
    if "_" in word:
        return next(
            (known for line in sorted(same(word)) for other in _words_of()[line] if (known := place(other))), None
        )
    countries, places = _countries(), _places()
    seen = lexeme(word)
    if seen.core in particles() or not seen.names.isdisjoint(_COMMON):
        return None
    for name in (bare(seen.core), *sorted(map(bare, seen.names))):
        if name in countries:
            return countries[name]
    if seen.tags <= {"noun_prop"}:
        return next((places[name] for name in sorted(seen.names) if name in places), None)
    return None


_COMMON = frozenset({"مالي", "رياضي", "حديدي", "صوري", "جديد", "صور", "خروج", "برنت", "مان", "جورج"})
"""Words that are seldom the place that they may be, folded."""


@lru_cache(maxsize=50_000)
def kinds(word: str) -> frozenset[tuple[str, int, str]]:
    """Of which kinds of alternatives a word is one: the kind, its line, and the word that stands there."""
    index, seen = _alternatives(), lexeme(word)
    if seen.tags == {"verb"}:
        return frozenset()
    return frozenset().union(*(index.get(bare(name), frozenset()) for name in seen.names))


def alternatives(word_a: str, word_b: str) -> str | None:
    """The kind of which two words are two different members («money», «place» …); None where they are none."""
    if same(word_a) & same(word_b):
        return None
    place_a, place_b = place(word_a), place(word_b)
    if place_a and place_b:
        return PLACE if place_a != place_b else None
    if keys_of(word_a) & keys_of(word_b):
        return None
    found = sorted(kind for kind, line, a in kinds(word_a) for _, other, b in kinds(word_b) if line == other and a != b)
    return found[0] if found else None


@lru_cache(maxsize=1)
def phrases() -> frozenset[tuple[str, ...]]:
    """The phrases of the synonyms, each as its folded words."""
    return frozenset(tuple(phrase.split("_")) for phrase in _synonyms() if "_" in phrase)


@lru_cache(maxsize=1)
def _words_of() -> list[tuple[str, ...]]:
    """The single words of each line of the synonyms."""
    return [tuple(word for word in entry.columns if "_" not in word) for entry in read_list("synonyms")]


@lru_cache(maxsize=1)
def _synonyms() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for line, entry in enumerate(read_list("synonyms")):
        for word in entry.columns:
            for key in (fold(word),) if "_" in word else _entry_keys(word):
                found.setdefault(key, set()).add(line)
    return {key: frozenset(lines) for key, lines in found.items()}


@lru_cache(maxsize=1)
def _alternatives() -> dict[str, frozenset[tuple[str, int, str]]]:
    found: dict[str, set[tuple[str, int, str]]] = {}
    for line, entry in enumerate(read_list("alternatives")):
        for word in entry.columns[1:]:
            found.setdefault(bare(fold(word)), set()).add((entry.columns[0], line, word))
    return {key: frozenset(places) for key, places in found.items()}


def _entry_keys(word: str) -> frozenset[str]:
    """The keys that an entry means: itself where it is one of its lemmas, else all of them."""
    own, keys = bare(fold(word)), keys_of(word)
    return frozenset((own,)) if own in keys else keys


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    """Countries, regions and great cities and what is of them, by folded word without article."""
    found: dict[str, str] = {}
    for entry in read_list("countries", resource("gazetteer"), tabs=True):
        names = entry.columns[0].split()
        for column in entry.columns:
            for word in column.split():
                found.setdefault(bare(fold(word)), names[0])
    return found


@lru_cache(maxsize=1)
def _places() -> dict[str, str]:
    """Other places of one word, by folded word."""
    found: dict[str, str] = {}
    for entry in read_list("places", tabs=True):
        if " " not in entry.columns[0]:
            found.setdefault(fold(entry.columns[0]), entry.columns[0])
    return found
