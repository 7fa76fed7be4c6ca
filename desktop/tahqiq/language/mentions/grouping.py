"""Which mentions of a text name one and the same: «سيرغي لافروف» and «لافروف», «جماعة خراسان» and «خراسان»."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from tahqiq.domain.entities import EntityKind
from tahqiq.domain.folding import fold, name_key
from tahqiq.domain.resources import resource
from tahqiq.language.mentions import lists
from tahqiq.language.mentions.article import Article, Name
from tahqiq.language.morphdb.wordlists import read_list

Key = tuple[str, ...]

REMEMBERED = 1 << 14
"""Words of names whose keys are kept."""

_PARTICLES = lists.folded("بن ابن بنت آل")


def group(article: Article, names: Sequence[Name]) -> list[int]:
    """A number for each name, the same for names of one entity, counted from 0 in order of their first mention.

    A short form belongs to the nearest longer name before it that it may stand for, else to the nearest after it.
    """
    keys = [_key(article, name) for name in names]
    holders: dict[tuple[EntityKind, Key], list[int]] = {}
    for at, (name, key) in enumerate(zip(names, keys, strict=True)):
        for part in _short_forms(name.kind, key):
            holders.setdefault((name.kind, part), []).append(at)
    parent = list(range(len(names)))

    def root(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    by_key: dict[tuple[EntityKind, Key], int] = {}
    for at, (name, key) in enumerate(zip(names, keys, strict=True)):
        longer = _nearest(holders.get((name.kind, key), ()), at)
        same = by_key.setdefault((name.kind, key), at)
        if longer is not None and len(key) == 1:
            parent[root(at)] = root(longer)  # «كيم» may be one here and another there
        elif longer is not None:
            parent[root(at)] = root(same)
            parent[root(same)] = root(longer)
        elif same != at:
            parent[root(at)] = root(same)
    numbers: dict[int, int] = {}
    return [numbers.setdefault(root(at), len(numbers)) for at in range(len(names))]


def _nearest(places: Sequence[int], at: int) -> int | None:
    """The last place before ``at``, else the first after it."""
    before = bisect_left(places, at)
    if before:
        return places[before - 1]
    after = bisect_right(places, at)
    return places[after] if after < len(places) else None


def _key(article: Article, name: Name) -> Key:
    words: list[str] = []
    for stem in article.stems(name):
        words += _keys(stem)
    key = tuple(word for word in _joined(words) if word not in _PARTICLES) or tuple(words)
    return key if name.kind is EntityKind.PERSON else aliases().get(key, key)


@lru_cache(maxsize=REMEMBERED)
def _keys(stem: str) -> tuple[str, ...]:
    return tuple(lists.bare(name_key(stem)).split())


def _joined(words: Iterable[str]) -> list[str]:
    """«عبد العزيز» as «عبدالعزيز»."""
    found: list[str] = []
    for word in words:
        if found and found[-1] in ("عبد", "ابو", "ابي"):
            found[-1] += lists.bare(word)
        elif word.startswith("عبدال") and len(word) > 6:
            found.append("عبد" + word[5:])
        else:
            found.append(word)
    return found


def _short_forms(kind: EntityKind, key: Key) -> set[Key]:
    """The shorter forms that a name may take later."""
    if len(key) < 2:
        return set()
    if kind is not EntityKind.PERSON:
        headed = any(mark.endswith("_head") for mark in lists.loose().get(key[0], ()))
        return {key[1:]} if headed else set()
    found: set[Key] = {key[-1:], key[:1]}
    if len(key) > 2:
        found |= {(key[0], key[-1]), key[:2], key[-2:]}
    return found - {key}


@cache
def aliases() -> dict[Key, Key]:
    """The first of the names that one thing has, for each of its names (``resources/gazetteer/aliases.txt``)."""
    found: dict[Key, Key] = {}
    for entry in read_list("aliases", resource("gazetteer"), tabs=True):
        keys = [tuple(lists.bare(name_key(word)) for word in fold(name).split()) for name in entry.columns]
        for key in keys:
            found.setdefault(key, keys[0])
    return found
