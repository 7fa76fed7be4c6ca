"""Words without what inflection adds: their core, their lemmas, and a stem where the lexicon knows none."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from tahqiq.domain.folding import fold
from tahqiq.language import lexicon
from tahqiq.language.clitics import core_start, letter_cuts
from tahqiq.language.lexicon import Lemma
from tahqiq.language.morphdb.wordlists import read_list

_ENDINGS = ("هما", "كما", "ها", "هم", "هن", "نا", "كم", "ات", "ون", "ين", "ان", "يه", "وا", "ت", "ه", "ي", "ا")
_LEAST = 3
"""Letters that must be left of a word whose ending is cut."""

_LONGEST = 40
"""Letters of the longest word that is looked up."""


class Lexeme(NamedTuple):
    """A word as the comparison sees it.

    ``core`` is its folded spelling without clitics in front, ``lemmas`` are folded, ``stem`` has no ending either;
    ``names`` are what a noun may stand under in a list: itself, without its ending, its singular. ``tags`` are the
    parts of speech of its readings.
    """

    core: str
    lemmas: frozenset[str]
    stem: str
    names: frozenset[str]
    tags: frozenset[str]


@lru_cache(maxsize=50_000)
def lexeme(word: str) -> Lexeme:
    """What is known of one word.

    Args:
        word: As printed or folded, with or without clitics.
    """
    folded = fold(word)
    if not folded or len(folded) > _LONGEST:
        alone = frozenset((folded,))
        return Lexeme(folded, alone, folded, alone, frozenset())
    cuts = letter_cuts(word, folded)
    cut = len(fold(word[: core_start(word)])) if cuts is None else sum(cuts)
    core = folded[cut:]
    if core in particles():
        alone = frozenset((core,))
        return Lexeme(core, alone, core, alone, frozenset(("part",)))
    stem = stem_of(core)
    readings = [reading for reading in lexicon.shipped().lemmas(folded) if reading.cut == cut]
    names = {folded, core, stem, *(fold(r.lemma) for r in readings if r.pos != "verb" and not r.form)}
    if stem != core and stem.endswith("ت"):
        names.add(stem[:-1] + "ه")  # «إدانته»
    tags = frozenset(reading.pos for reading in readings)
    return Lexeme(core, _lemmas(readings, core) or _unlisted(stem), stem, frozenset(names), tags)


def _lemmas(readings: list[Lemma], core: str) -> frozenset[str]:
    """The lemmas of readings; a word that is a lemma itself is no participle, and no «we» with its ن."""
    found = [(fold(reading.lemma), reading.form) for reading in readings]
    if any(lemma == core for lemma, _ in found):
        others = {"masdar"} if core.startswith("ن") else {"masdar", ""}
        return frozenset(lemma for lemma, form in found if lemma == core or form in others)
    return frozenset(lemma for lemma, _ in found)


def _unlisted(stem: str) -> frozenset[str]:
    """The stem of a word that the lexicon does not know, also without what may be the letter of a present tense."""
    if len(stem) > _LEAST and stem[0] in "يتن":
        return frozenset((stem, stem[1:]))
    return frozenset((stem,))


def stem_of(core: str) -> str:
    """A folded word without clitics, and without one ending where enough is left of it."""
    for ending in _ENDINGS:
        if core.endswith(ending) and len(core) - len(ending) >= _LEAST:
            return core[: -len(ending)]
    return core


@lru_cache(maxsize=1)
def particles() -> frozenset[str]:
    """Folded particles: words that inflection does not change."""
    return frozenset(fold(word) for entry in read_list("particles") for word in entry.columns[1:])
