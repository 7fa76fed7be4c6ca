"""What a word may be by its form: a verb, a verbal noun («أكد جاهزية المدارس»), a noun that leans on the next word."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from tahqiq.domain.folding import fold
from tahqiq.language.lexicon import shipped
from tahqiq.language.loading import without_collection
from tahqiq.language.morphdb.stems import NOMINAL, PAST, PRESENT
from tahqiq.language.morphdb.wordlists import read_list
from tahqiq.language.quotes.signs import signs

_ENCLITICS = ("ها", "هم", "هما", "ه")
_DEFINITE = ("ال", "وال", "بال", "لل", "كال")
_NOUN_ENDINGS = {"NF": "ه", "NH": "ء", "NY": "ي"}
_VERB_ENDINGS = {"PVA": ("ا", "ت"), "PVY": ("ي", "ت"), "IVU": ("و",), "IVY": ("ي",), "IVA": ("ي",)}


class _Forms(NamedTuple):
    """Folded words: verbal nouns, those of them that only إ begins (إفراد, so that أفراد is none), verbs, past tenses
    whatever else they may be (تطرق), nouns, titles."""

    masdars: frozenset[str]
    below: frozenset[str]
    verbs: frozenset[str]
    pasts: frozenset[str]
    nouns: frozenset[str]
    titles: frozenset[str]


@cache
@without_collection()
def _forms() -> _Forms:
    masdars: set[str] = set()
    below: set[str] = set()
    verbs: set[str] = set()
    pasts: set[str] = set()
    nouns: set[str] = set()
    titles: set[str] = set()
    for stem, category, said in shipped().stems():
        if category in PAST:
            pasts.update([stem + ending for ending in _VERB_ENDINGS.get(category, ("", "ت"))])
        elif category in PRESENT:
            verbs.update([p + stem + ending for p in "يت" for ending in _VERB_ENDINGS.get(category, ("",))])
        elif "vform:masdar" in said:
            masdars.add(stem + _NOUN_ENDINGS.get(category, ""))
            if said.startswith("diac:إ"):
                below.add(stem)
        elif category in NOMINAL and "vform:" not in said:
            nouns.add(stem + _NOUN_ENDINGS.get(category, ""))
            if "cls:title" in said:
                titles.add(stem + _NOUN_ENDINGS.get(category, ""))
    masdars = {word for word in masdars if len(word) > 2}
    particles = _particles()
    verbs = (verbs | pasts) - masdars - nouns - particles
    pasts -= particles
    titles |= {"ال" + word for word in titles}
    return _Forms(*map(frozenset, (masdars, below, verbs, pasts, nouns, titles)))


def _particles() -> set[str]:
    """The folded particles of the word lists, with and without و and ف before them."""
    plain = {fold(word) for entry in read_list("particles") for word in entry.columns[1:]}
    return plain | {joined + word for joined in "وف" for word in plain}


def is_title(word: str) -> bool:
    """Whether a folded word is an office or rank, so that a name may follow («اللواء رفعت قمصان»)."""
    return word in _forms().titles


@lru_cache(maxsize=20_000)
def is_masdar(word: str) -> bool:
    """Whether a folded word without article is a verbal noun, or a noun that can be reported like one."""
    masdars = _forms().masdars
    if word in masdars or word in signs("heads"):
        return True
    for enclitic in _ENCLITICS:
        if word.endswith(enclitic) and len(word) > len(enclitic) + 2:
            stem = word[: -len(enclitic)]
            if stem in masdars or (stem[-1] == "ت" and stem[:-1] + "ه" in masdars):
                return True
    return word.endswith("ات") and word[:-2] in masdars


def is_possessed(word: str) -> bool:
    """Whether a folded word is a verbal noun with a pronoun behind it («حرصها»)."""
    return word not in _forms().masdars and word.endswith(_ENCLITICS) and is_masdar(word)


@lru_cache(maxsize=20_000)
def is_plain_noun(word: str) -> bool:
    """Whether a folded word is a noun without article, so that the word after it may belong to it."""
    if word.startswith(_DEFINITE):
        return False
    return word in _forms().nouns or word in _forms().masdars


def is_other_word(printed: str, word: str) -> bool:
    """Whether a word printed with أ only folds to a verbal noun («أفراد», not «إفراد»)."""
    return printed.startswith("أ") and word in _forms().below and word not in signs("heads")


def is_verb(word: str) -> bool:
    """Whether a folded word is a verb of the third person and no noun of the lists, with or without و ف س before it."""
    verbs = _forms().verbs
    if word in verbs:
        return True
    if word in _forms().nouns or word.startswith("ال"):
        return False
    bare = word[1:] if word[:1] in ("و", "ف") and len(word) > 3 else word
    return bare in verbs or (bare[:2] in ("سي", "ست") and bare[1:] in verbs)


def may_be_past(word: str) -> bool:
    """Whether a folded word can be a verb of the past, with or without و and ف; it may be a noun as well («تطرق»)."""
    pasts = _forms().pasts
    return word in pasts or (word[:1] in ("و", "ف") and word[1:] in pasts)


def begins_with_and(word: str) -> bool:
    """Whether the و of a folded word is «and»: «والاتفاقية», «وسيتحدث», not «وصلت»."""
    forms = _forms()
    if word[:1] != "و" or word in forms.pasts or word in forms.verbs or word in forms.nouns:
        return False
    return word[1:3] == "ال" or may_be_past(word[1:]) or is_verb(word[1:])
