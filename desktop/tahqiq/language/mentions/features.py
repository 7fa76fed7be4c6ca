"""What the tagger sees: features of each word at its distance from the word in question, and of its place.

Features of a word alone depend on nothing but its letters, so that their weights are added up once for each spelling.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

from tahqiq.language import morphology
from tahqiq.language.mentions import lists
from tahqiq.language.mentions.spelling import MARKS, Spelling
from tahqiq.language.mentions.tokens import Word

DISTANCES: tuple[int, ...] = (0, -1, 1, -2, 2, -3, 3)
"""Where the words stand that are looked at: 0 is the word in question, -1 the one before it."""

REACH = max(DISTANCES)

LABELS: tuple[str, ...] = ("O", "B-person", "I-person", "B-place", "I-place", "B-org", "I-org")

Features = dict[int, list[str]]
"""The features of words by their place in the sentence; there are few of them, and few different ones."""

_NISBA = ("يه", "يون", "يين", "ي", "يا", "يتين", "يات")
_PARTICLES = lists.folded("بن ابن بنت ابو ابي ابا ام ال عبد دي دو فان فون لا دا ولد بو الدين الله الرحمن العزيز")
_OPENING = frozenset("«“(")


_FARTHEST = {"w": 1, "s": 3, "s2": 1, "p2": 1, "cl": 2, "particle": 3, "cue": 3, "in": 3, "pos": 3, "nisba": 2}
"""How far from an Arabic word each kind of its features is looked at; all others only where it stands itself."""

_FARTHEST_STRANGE = {"w": 3, "sh": 2}
"""The same of foreign words, numbers and marks."""


def word_features(seen: Spelling) -> tuple[tuple[str, ...], ...]:
    """The features of one word for each of ``DISTANCES``, which stands before their names."""
    features = own_features(seen) + common_features(known(seen))
    farthest = _FARTHEST if _shape(seen.folded) == "A" else _FARTHEST_STRANGE
    reach = [farthest.get(feature.partition("=")[0], 0) for feature in features]
    return tuple(
        tuple([f"{distance or ''}{f}" for f, far in zip(features, reach, strict=True) if far >= abs(distance)])
        for distance in DISTANCES
    )


OWN = ("w", "s", "p1", "p2", "p3", "s1", "s2", "s3", "s4", "cl")
"""What the features of ``own_values`` are called."""

TRIGRAM = "g"


def own_features(seen: Spelling) -> tuple[str, ...]:
    """The features of one word that few others have."""
    folded = seen.folded
    shape = _shape(folded)
    if shape != "A":
        return f"w={folded[:12]}", f"sh={shape}", f"len={min(len(folded), 6)}"
    own = [f"{name}={value}" for name, value in zip(OWN, own_values(seen), strict=True)]
    return (*own, *[f"{TRIGRAM}={letters}" for letters in trigrams(seen)])


def own_values(seen: Spelling) -> tuple[str, ...]:
    """The values of the features that an Arabic word has by its letters, in the order of ``OWN``."""
    stem = seen.stem
    last = stem[-2:]
    beginnings = stem[:1], stem[:2], stem[:3]
    return seen.folded, stem, *beginnings, stem[-1:], last, stem[-3:], stem[-4:], f"{seen.clitics}|s2={last}"


def trigrams(seen: Spelling) -> list[str]:
    """Three letters each of an Arabic word that no list has as a common one."""
    if "noun" in seen.marks or "adjective" in seen.marks:
        return []
    edged = f"<{seen.stem}>"
    return [edged[at : at + 3] for at in range(1, len(edged) - 3)]


class Known(NamedTuple):
    """What is known of an Arabic word that many others have in common with it."""

    clitics: str
    marks: tuple[str, ...]
    letters: int
    is_particle: bool
    is_cue: bool
    is_nisba: bool
    pos: tuple[str, ...]


_as_known: Callable[[tuple[Any, ...]], Known] = partial(tuple.__new__, Known)


def known(seen: Spelling) -> Known | None:
    """What a word has in common with others; None of foreign words, numbers and marks."""
    folded, stem = seen.folded, seen.stem
    if not "\u0600" <= folded[:1] <= "\u06ff" or not folded[:1].isalpha():
        return None
    kinds = morphology.kinds(folded)
    pos = (kinds[0][1],) if len(kinds) == 1 else tuple(sorted({pos for _, pos in kinds}))
    nisba = stem.endswith(_NISBA)
    return _as_known((seen.clitics, seen.marks, min(len(stem), 9), folded in _PARTICLES, seen.is_cue, nisba, pos))


def common_features(word: Known | None) -> tuple[str, ...]:
    """The features of what a word has in common with others."""
    if word is None:
        return ()
    found = [f"cl={word.clitics}", *([f"in={mark}" for mark in word.marks] or ["in=none"])]
    if word.is_particle:
        found.append("particle")
    if word.is_cue:
        found.append("cue")
    found += [f"pos={pos}" for pos in word.pos] or ["pos=unknown"]
    if word.is_nisba:
        found.append(f"nisba={word.clitics.endswith('ال')}")
    return (*found, "ls=" + "+".join(word.marks), f"len={word.letters}")


def _shape(folded: str) -> str:
    first = folded[:1]
    if first.isdigit():
        return f"D{min(len(folded), 5)}"
    if not first.isalpha():
        return "P"
    return "A" if "\u0600" <= first <= "\u06ff" else "L"


def place_features(words: Sequence[Word], seen: Sequence[Spelling]) -> Features:
    """Features of places in a sentence that are not those of one word: phrases of the lists, marks, titles."""
    found: Features = defaultdict(list)
    places = [at for at, word in enumerate(seen) if word.is_mark or word.is_title or word.phrases]
    if places:
        _phrases(seen, places, found)
        _between_marks(words, places, found)
        _titled(seen, places, found)
    if words:
        found[0].append("first")
    return found


def _phrases(seen: Sequence[Spelling], places: Sequence[int], found: Features) -> None:
    busy = 0
    for at in places:
        if at < busy or at + 1 == len(seen) or not seen[at].phrases:
            continue
        second = lists.bare(seen[at + 1].folded)
        for rest, kind in seen[at].phrases:
            if rest[0] != second:
                continue
            length = len(rest)
            if at + length < len(seen) and all(
                lists.bare(seen[at + 1 + i].folded) == rest[i] for i in range(1, length)
            ):
                found[at].append(f"ph=B{kind}")
                for i in range(1, length + 1):
                    found[at + i].append(f"ph=I{kind}")
                found[at + length].append(f"ph=E{kind}")
                busy = at + length + 1
                break


def _between_marks(words: Sequence[Word], places: Sequence[int], found: Features) -> None:
    """Words between marks that stand near each other: a name in quotation marks, an explanation in brackets."""
    opened = -1
    straight = False
    for at in places:
        mark = words[at].text
        if mark not in MARKS:
            continue
        if mark == '"':
            straight = not straight
        if mark in _OPENING or (mark == '"' and straight):
            opened = at
        elif opened >= 0:
            if at - opened <= 6:
                for i in range(opened + 1, at):
                    found[i].append(f"qt={at - opened - 1}")
            opened = -1


def _titled(seen: Sequence[Spelling], places: Sequence[int], found: Features) -> None:
    """How many words ago a title stood, where no verb or mark came between."""
    for title in [at for at in places if seen[at].is_title]:
        for at in range(title + 1, min(title + 5, len(seen))):
            found[at].append(f"title={at - title}")
            word = seen[at]
            if word.is_title or not word.is_word or word.is_cue:
                break
