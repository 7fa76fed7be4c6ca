"""What is left of a word when its clitics and endings are off: enough to meet the same word of another article.

No analysis: the same cut is made everywhere, so that «والوزراء» and «وزراء» meet whatever it leaves of them. Letters
that write one foreign sound (غ ج گ, ق ك) are one, as in names.
"""

from __future__ import annotations

from functools import cache, lru_cache
from hashlib import blake2b

from tahqiq.domain.folding import fold, name_key
from tahqiq.language.morphdb.wordlists import read_list

LONGEST = 40
"""Letters of a word that count."""

SMALL = (1 << 30) - 1
"""The bits of a word's small number."""

_ARTICLES = ("وبال", "وكال", "وال", "فال", "بال", "كال", "ولل", "ال", "لل")
_PREFIXES = frozenset("وفبلكس")
_SUFFIXES = (
    "تهما", "تهم", "تها", "هما", "تين", "تان", "يون", "يين", "ات", "ون", "ين", "ان", "ها", "هم", "هن", "نا", "وا",
    "يه", "ته", "ه", "ي", "ا", "ت",
)  # fmt: skip

_SUFFIXES_BY_LAST = {last: [one for one in _SUFFIXES if one[-1] == last] for last in {one[-1] for one in _SUFFIXES}}


@lru_cache(maxsize=400_000)
def stem(word: str) -> str:
    """The stem of a folded word; never empty unless the word is."""
    core = name_key(word)[:LONGEST]
    if "ل" in core[:4]:
        for article in _ARTICLES:
            if core.startswith(article) and len(core) - len(article) >= 3:
                core = core[len(article) :]
                break
    while len(core) > 5 and core[0] in _PREFIXES:
        core = core[1:]
    for _ in range(2):
        for suffix in _SUFFIXES_BY_LAST.get(core[-1:], ()):
            if core.endswith(suffix) and len(core) - len(suffix) >= 3:
                core = core[: -len(suffix)]
                break
    return core


@lru_cache(maxsize=400_000)
def number_of(text: str) -> int:
    """A signed number of 64 bits for ``text``, the same in every process and on every machine."""
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big", signed=True)


@lru_cache(maxsize=400_000)
def word_key(word: str) -> int:
    """The key of a folded word by its stem; 0 for a word that says nothing of what an article is about."""
    if len(word) < 3 or word in common_words() or word[1:] in common_words():
        return 0
    if not word.isalpha():
        return 0
    core = stem(word)
    return 0 if len(core) < 2 or core in _common_stems() else number_of(core)


@lru_cache(maxsize=400_000)
def word_numbers(word: str) -> tuple[int, int]:
    """The key of a folded word, and a small number for the word itself; each 0 where it says nothing."""
    return word_key(word), 0 if word in common_words() else number_of(word) & SMALL


@cache
def common_words() -> frozenset[str]:
    """Folded words that stand in any article: particles, and what ``common.txt`` lists."""
    particles = {fold(word) for entry in read_list("particles") for word in entry.words(1)}
    return frozenset(particles | {fold(word) for entry in read_list("common") for word in entry.columns})


@cache
def _common_stems() -> frozenset[str]:
    return frozenset(stem(fold(word)) for entry in read_list("common") for word in entry.columns)
