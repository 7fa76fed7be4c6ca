"""Nouns that can be what was said («أكد جاهزية المدارس»), and nouns that lean on the word after them."""

from __future__ import annotations

from functools import cache, lru_cache

from tahqiq.domain.folding import fold
from tahqiq.language.morphdb.collect import conjugated
from tahqiq.language.morphdb.stems import Stem
from tahqiq.language.morphdb.wordlists import read_list
from tahqiq.language.quotes.signs import signs

_ENCLITICS = ("ها", "هم", "هما", "ه")
_DEFINITE = ("ال", "وال", "بال", "لل", "كال")


@cache
def _stems() -> tuple[Stem, ...]:
    return tuple(
        stem
        for name, column in (("verbs", 0), ("reporting", 1))
        for entry in read_list(name)
        for stem in conjugated(entry, column, ())
        if ("vform", "masdar") in stem.features
    )


@cache
def _masdars() -> frozenset[str]:
    endings = {"NF": "ة", "NH": "ء", "NY": "ى"}
    found = {fold(stem.form + endings.get(stem.category, "")) for stem in _stems()}
    return frozenset(word for word in found if len(word) > 2)


@cache
def _below() -> frozenset[str]:
    """The folded verbal nouns that are written with إ (إفراد), and so are other words with أ (أفراد)."""
    return frozenset(fold(stem.form) for stem in _stems() if stem.form.startswith("إ"))


@cache
def _nouns() -> frozenset[str]:
    found = {fold(column) for name in ("nouns", "titles") for entry in read_list(name) for column in entry.columns}
    return frozenset(found)


@lru_cache(maxsize=20_000)
def is_masdar(word: str) -> bool:
    """Whether a folded word without article is a verbal noun, or a noun that can be reported like one."""
    if word in _masdars() or word in signs("heads"):
        return True
    for enclitic in _ENCLITICS:
        if word.endswith(enclitic) and len(word) > len(enclitic) + 2:
            stem = word[: -len(enclitic)]
            if stem in _masdars() or (stem[-1] == "ت" and stem[:-1] + "ه" in _masdars()):
                return True
    return word.endswith("ات") and word[:-2] in _masdars()


@lru_cache(maxsize=20_000)
def is_plain_noun(word: str) -> bool:
    """Whether a folded word is a noun without article, so that the word after it may belong to it."""
    if word.startswith(_DEFINITE):
        return False
    return word in _nouns() or word in _masdars()


def is_other_word(printed: str, word: str) -> bool:
    """Whether a word printed with أ only folds to a verbal noun («أفراد», not «إفراد»)."""
    return printed.startswith("أ") and word in _below() and word not in signs("heads")
