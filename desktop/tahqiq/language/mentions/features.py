"""What the tagger sees: features of each word at its distance from the word in question, and of its place.

Features of a word alone depend on nothing but its letters, so that their weights are added up once for each spelling.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from tahqiq.language import morphology
from tahqiq.language.mentions import lists
from tahqiq.language.mentions.spelling import Spelling
from tahqiq.language.mentions.tokens import Word

DISTANCES: tuple[int, ...] = (0, -1, 1, -2, 2, -3, 3)
"""Where the words stand that are looked at: 0 is the word in question, -1 the one before it."""

REACH = max(DISTANCES)

LABELS: tuple[str, ...] = ("O", "B-person", "I-person", "B-place", "I-place", "B-org", "I-org")

Features = dict[int, list[str]]
"""The features of words by their place in the sentence; there are few of them, and few different ones."""

_NISBA = re.compile(r"(?:يه|يون|يين|ي|يا|يتين|يات)\Z")
_PARTICLES = lists.folded("بن ابن بنت ابو ابي ابا ام ال عبد دي دو فان فون لا دا ولد بو الدين الله الرحمن العزيز")
_OPENING, _CLOSING = frozenset("«“("), frozenset("»”)")


ByReach = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]]


def word_features(seen: Spelling) -> tuple[tuple[str, ...], ...]:
    """The features of one word for each of ``DISTANCES``, which stands before their names."""
    by_reach = [own + common for own, common in zip(*features_by_reach(seen), strict=True)]
    return tuple(
        by_reach[0] if distance == 0 else tuple(f"{distance}{feature}" for feature in by_reach[abs(distance)])
        for distance in DISTANCES
    )


def features_by_reach(seen: Spelling) -> tuple[ByReach, ByReach]:
    """The features of one word for itself, and for those one, two and three words from it.

    The second are those of what is known of it, which it has in common with many others.
    """
    folded, stem, marks = seen.folded, seen.stem, seen.marks
    shape = _shape(folded)
    if shape != "A":
        near: tuple[str, ...] = (f"w={folded[:12]}", f"sh={shape}")
        own: tuple[str, ...] = (*near, f"len={min(len(folded), 6)}")
        return (own, near, near, near[:1]), ((), (), (), ())
    listed = [f"in={mark}" for mark in marks] or ["in=none"]
    if folded in _PARTICLES:
        listed.append("particle")
    if seen.is_cue:
        listed.append("cue")
    listed += [f"pos={pos}" for pos in _parts_of_speech(folded)]
    nisba = [f"nisba={seen.clitics.endswith('ال')}"] if _NISBA.search(stem) else []
    clitics = f"cl={seen.clitics}"
    own = (
        f"w={folded}",
        f"s={stem}",
        *[f"p{n}={stem[:n]}" for n in (1, 2, 3)],
        *[f"s{n}={stem[-n:]}" for n in (1, 2, 3, 4)],
        f"{clitics}|s2={stem[-2:]}",
        *_trigrams(stem, marks),
    )
    alone = (f"s={stem}",)
    near = (f"w={folded}", f"s={stem}", f"s2={stem[-2:]}", f"p2={stem[:2]}")
    known = (clitics, *listed, *nisba)
    rare = ("ls=" + "+".join(marks), f"len={min(len(stem), 9)}")
    return (own, near, alone, alone), ((*known, *rare), known, known, tuple(listed))


def _parts_of_speech(folded: str) -> list[str]:
    return sorted({reading.pos for reading in morphology.readings(folded)}) or ["unknown"]


def _trigrams(stem: str, marks: tuple[str, ...]) -> list[str]:
    if "noun" in marks or "adjective" in marks:
        return []
    edged = f"<{stem}>"
    return [f"g={edged[i : i + 3]}" for i in range(1, len(edged) - 3)]


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
    _phrases(seen, found)
    _between_marks(words, found)
    _titled(seen, found)
    if words:
        found[0].append("first")
    return found


def _phrases(seen: Sequence[Spelling], found: Features) -> None:
    busy = 0
    for at, first in enumerate(seen):
        rests = first.phrases
        if not rests or at < busy:
            continue
        for rest, kind in rests:
            length = len(rest)
            if at + length < len(seen) and all(lists.bare(seen[at + 1 + i].folded) == rest[i] for i in range(length)):
                found[at].append(f"ph=B{kind}")
                for i in range(1, length + 1):
                    found[at + i].append(f"ph=I{kind}")
                found[at + length].append(f"ph=E{kind}")
                busy = at + length + 1
                break


def _between_marks(words: Sequence[Word], found: Features) -> None:
    """Words between marks that stand near each other: a name in quotation marks, an explanation in brackets."""
    opened = -1
    straight = False
    for at, word in enumerate(words):
        mark = word.text
        if mark == '"':
            straight = not straight
        if mark in _OPENING or (mark == '"' and straight):
            opened = at
        elif (mark in _CLOSING or mark == '"') and opened >= 0:
            if at - opened <= 6:
                for i in range(opened + 1, at):
                    found[i].append(f"qt={at - opened - 1}")
            opened = -1


def _titled(seen: Sequence[Spelling], found: Features) -> None:
    """How many words ago a title stood, where no verb or mark came between."""
    since = 9
    for at, word in enumerate(seen):
        if since <= 4:
            found[at].append(f"title={since}")
        if "title" in word.marks or "person_head" in word.marks:
            since = 1
        elif not word.is_word or word.is_cue:
            since = 9
        else:
            since += 1
