"""What the lists that come with the program and the morphology know of a word's spelling."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from enum import StrEnum
from functools import cache, lru_cache

from tahqiq.domain.folding import DROPPED_CLASS, fold
from tahqiq.domain.resources import resource
from tahqiq.language import lexicon
from tahqiq.language.morphdb.wordlists import read_list

SHORTEST = 4
"""Letters of a word in which a slip is looked for."""

MARKS = re.compile(DROPPED_CLASS)
"""What is no letter of a word."""

ARABIC = re.compile("[\u0621-\u063a\u0641-\u064aکیےہھۀۃڪې]+")
"""A word of Arabic letters, those of other keyboards among them."""

_LISTS = (
    "nouns",
    "adjectives",
    "people",
    "places",
    "organisations",
    "nationalities",
    "titles",
    "offices",
    "counted",
    "final_alef",
)
_GAZETTEER = ("given_names", "places", "names", "name_words", "outlets", "cldr_places")
_SUFFIXES = ("", "ه", "ي", "يه", "ات", "ون", "ين", "ان", "ا", "تين", "يين", "يون")


class SlipKind(StrEnum):
    """What sort of slip it is."""

    HAMZA = "hamza"
    YA = "ya"
    TA = "ta"
    KEYBOARD = "keyboard"
    LETTER = "letter"


@lru_cache(maxsize=100_000)
def right_spellings(key: str) -> frozenset[str]:
    """The spellings of a folded word that the shipped morphology knows."""
    return frozenset(MARKS.sub("", one.printed) for one in lexicon.segmentations(key))


@lru_cache(maxsize=100_000)
def by_lists(form: str, key: str) -> tuple[str, SlipKind] | None:
    """The spelling of a word that the lists know only otherwise."""
    article = "ال" if form.startswith("ال") else ""
    core, folded = form[len(article) :], key[len(article) :]
    if len(core) < SHORTEST or core in known().get(folded, ()):
        return None
    for suffix in _SUFFIXES:
        stem = folded[: len(folded) - len(suffix)]
        spelled = known().get(stem, ()) if folded.endswith(suffix) and len(stem) >= SHORTEST else ()
        if len(spelled) == 1:
            (right,) = spelled
            return _corrected(article, core, right, suffix)
    return None


def _corrected(article: str, core: str, right: str, suffix: str) -> tuple[str, SlipKind] | None:
    """What is wrong in a word whose stem the lists spell ``right``.

    With ال before it no word takes a pronoun, so that a ه at its end is a ة, and a ى after a noun is a ي. Of hamza only
    one too many is told: «أ» at the head of a word that may also be another form of its verb says nothing.
    """
    if len(right) > len(core):
        return None
    usual = right + core[len(right) :]
    if usual != core:
        added = (
            article
            and len(core) > SHORTEST
            and core[:1] == "أ"
            and right[:1] == "ا"
            and core[1 : len(right)] == right[1:]
        )
        if added:
            return article + usual, SlipKind.HAMZA
        last = core[-1] + usual[-1]
        if not suffix and article and core[:-1] == usual[:-1] and last in ("ىي", "هة"):
            return article + usual, SlipKind.YA if last == "ىي" else SlipKind.TA
        return None
    if article and suffix in ("ه", "يه") and core.endswith("ه"):
        return article + core[:-1] + "ة", SlipKind.TA
    return (article + core[:-1] + "ي", SlipKind.YA) if article and suffix == "ي" and core.endswith("ى") else None


@lru_cache(maxsize=100_000)
def is_listed(form: str) -> bool:
    """Whether the lists know the word so, with or without what may be a conjunction before it."""
    cores = (form.removeprefix("ال"), form[1:] if form[0] in "وف" else form)
    return form[0] == "آ" or any(core in known().get(fold(core), ()) for core in cores)


@cache
def known() -> Mapping[str, frozenset[str]]:
    """The spellings of single words that the lists know, by the folded word."""
    printed = [word for name in (*_LISTS, "verbs", "particles") for entry in read_list(name) for word in entry.columns]
    for name in _GAZETTEER:
        for entry in read_list(name, resource("gazetteer"), tabs=True):
            for column in entry.columns:
                printed += column.split()
    bare = MARKS.sub("", "\n".join(printed)).split("\n")  # all at once, which is faster than one by one
    cores = [core for core in {word.removeprefix("ال") for word in bare} if ARABIC.fullmatch(core)]
    found: defaultdict[str, set[str]] = defaultdict(set)
    for key, core in zip(fold("\n".join(cores)).split("\n"), cores, strict=True):
        found[key].add(core)
    return {key: frozenset(words) for key, words in found.items()}
