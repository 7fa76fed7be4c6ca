"""The keys under which names meet: the sounds of their consonants, whole or with one left out.

A name and a short form of it have others in common: the longer one's beginning before a father or a house, or two of
its parts, are all of the shorter one. These are looked up by one side only, so that longer names do not meet by them.
"""

from __future__ import annotations

from functools import lru_cache

from tahqiq.language.names.letters import VOWELS, skeleton, without_article
from tahqiq.language.names.lists import given_names, name_words
from tahqiq.language.names.parts import Part, parse

_CLASSES = ("جغقكخگڭچڨ", "تطثدضذ", "سصزظشژ", "بپ", "فڤ")
_COARSE = {ord(letter): group[0] for group in _CLASSES for letter in group} | {ord(letter): None for letter in "عح"}
FINE = str.maketrans("غقطضذصثظڤگپح", "جكتددسسزفجبه", "ع")
"""Letters that one writer puts for another, one for each."""


@lru_cache(maxsize=200_000)
def sounds(word: str) -> str:
    """The consonants of a plain word by classes of sounds, doubled ones once; the first letter where it has none."""
    bare = without_article(word).replace("كس", "س").replace("تش", "ش").replace("تز", "ز").replace("تس", "س")
    out: list[str] = []
    for char in bare.translate(_COARSE):
        if char not in VOWELS and (not out or out[-1] != char):
            out.append(char)
    return "".join(out) or bare[:1]


@lru_cache(maxsize=200_000)
def _deletions(word: str, alone: bool = True) -> tuple[str, ...]:
    """The consonants of a plain word, and the same with one left out; only whole where they are few.

    Where a word bears a name alone, one of three left out also says which: two letters are too few to meet under.
    """
    bare = skeleton(without_article(word).translate(FINE))
    if len(bare) < 3:
        return (bare or word[:1],)
    return (bare, *{bare[:i] + "." * (alone and len(bare) < 4) + bare[i + 1 :] for i in range(len(bare))})


def keys(name: str) -> frozenset[str]:
    """The keys of one name; names that have none in common are never put into one group as full names."""
    return frozenset(keys_of_parts(parse(name).parts))


def keys_of_parts(parts: tuple[Part, ...]) -> list[str]:
    """The keys by sounds, each with the digits of the name: «كتيبة 13» and «كتيبة 14» never meet."""
    if all(part.text.isalpha() for part in parts):
        return _keys_by_sounds(parts)
    digits = "".join(char for part in parts for char in part.text if char.isdigit())
    return [digits + key for key in _keys_by_sounds(parts)]


def _keys_by_sounds(parts: tuple[Part, ...]) -> list[str]:
    if not parts:
        return []
    every = [sounds(part.joined if part.particles else part.text) for part in parts]
    found = ["#" + "".join(every)]
    if len(parts) > 1:
        found.append(f"#{every[0]}{every[-1]}")
        if any(part.particles for part in parts):
            found.append("#" + "".join([sounds(part.text) for part in parts]))
    whole = [_deletions(part.text)[0] for part in parts]
    for i, part in enumerate(parts):
        before, after = "|".join(whole[:i]) + "|", "|" + "|".join(whole[i + 1 :])
        found += [before + rest + after for rest in _deletions(part.text, len(parts) == 1)]
    return found


def short_keys(name: str) -> frozenset[str]:
    """Keys of a name as the short form of another, which then has one of them among its ``long_keys``."""
    return frozenset(as_short(parse(name).parts))


def long_keys(name: str) -> frozenset[str]:
    """Keys of a name of which another may be a short form, which then has one of them among its ``short_keys``."""
    return frozenset(as_long(parse(name).parts))


def as_short(parts: tuple[Part, ...]) -> list[str]:
    """All parts, and the first with the last."""
    if len(parts) < 2:
        return []
    every = [_deletions(part.text)[0] for part in parts]
    whole = "#" + "".join(every)
    return [whole] if len(parts) == 2 else [whole, f"#{every[0]}{every[-1]}"]


def as_long(parts: tuple[Part, ...]) -> list[str]:
    """The beginnings behind which a father or a house is named, and the last part with each before it.

    Whose name begins with a given name is not called by that of his father.
    """
    if len(parts) < 3:
        return []
    every = [_deletions(part.text)[0] for part in parts]
    found = ["#" + "".join(every[:at]) for at in range(2, len(parts)) if _is_father(parts[at])]
    child = parts[0].bare in given_names()
    found += [
        f"#{every[at]}{every[-1]}"
        for at in range(len(parts) - 1)
        if not (at and child and parts[at].bare in given_names())
    ]
    return found


def _is_father(part: Part) -> bool:
    return part.particles[:1] == ("ال",) or not name_words("father").isdisjoint(part.particles[:1])
