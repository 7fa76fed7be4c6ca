"""Words that say nothing of what is stated: particles, reporting verbs, words of time."""

from __future__ import annotations

from functools import lru_cache

from tahqiq.comparison.headlines.lemmas import particles
from tahqiq.comparison.stems import common_words, stem
from tahqiq.language.dates.lexicon import lexicon


@lru_cache(maxsize=100_000)
def is_content(key: str) -> bool:
    """Whether a folded word tells something of what a sentence is about."""
    if len(key) < 3 or not key.isalpha():
        return False
    return not (key in particles() or key in common_words() or key in lexicon() or key[1:] in particles())


@lru_cache(maxsize=100_000)
def content_stem(key: str) -> str:
    """The stem of a folded word without the letters that are written in one with it, cut off alike everywhere."""
    core = stem(key)
    return core[1:] if len(core) >= 4 and core[0] in "وبلفك" else core
