"""Anchors taken over into a corrected text: by the words that stayed, else by their own words and those round them.

Both texts are as stored; places are code points, end exclusive.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from tahqiq.domain.anchors import Anchor

Place = tuple[int, int]

ENOUGH = 8
"""Characters that must agree, of a stretch or of the words round an anchor, before they are taken to be the same."""

MOST_WORDS = 4000
"""Words of a changed stretch that are compared one by one; a longer one is compared by its lines alone."""

_WORD = re.compile(r"\S+\s*|\s+")


class Fate(StrEnum):
    """What became of an anchor."""

    KEPT = "kept"  # the same words, and all before them is as it was
    MOVED = "moved"  # the same words at another place
    ORPHANED = "orphaned"  # the words are not there any more, or it is not known which are meant


@dataclass(frozen=True, slots=True)
class Reanchored:
    """Where an anchor's words are in the new text; for an orphan where they would be, as a help for the person."""

    fate: Fate
    place: Place


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters that stand in both texts alike: where they begin there, and how many they are."""

    old: int
    new: int
    length: int


class Correction:
    """Two versions of one text.

    Args:
        old: the text that the anchors are in.
        new: the corrected text.
    """

    def __init__(self, old: str, new: str) -> None:
        self.old, self.new = old, new
        self.stretches = tuple(_joined(_stretches(old, new)))
        self._starts = [stretch.old for stretch in self.stretches]

    def reanchored(self, anchor: Anchor) -> Reanchored:
        """What becomes of one anchor of the old text."""
        at = bisect_right(self._starts, anchor.start) - 1
        if at >= 0:
            stretch = self.stretches[at]
            if anchor.end <= stretch.old + stretch.length:
                start = anchor.start + stretch.new - stretch.old
                place = (start, start + anchor.end - anchor.start)
                return Reanchored(Fate.KEPT if start == anchor.start else Fate.MOVED, place)
        found = self._by_words(anchor)
        if found is not None:
            return Reanchored(Fate.MOVED, found)
        first, last = self._about(anchor.start), self._about(anchor.end)
        return Reanchored(Fate.ORPHANED, (first, max(first, last)))

    def _by_words(self, anchor: Anchor) -> Place | None:
        """The one place of an anchor's words that its context speaks for."""
        length = len(anchor.exact)
        scored = sorted(
            ((self._likeness(anchor, start), start) for start in _everywhere(self.new, anchor.exact)), reverse=True
        )
        if not scored:
            return None
        best, start = scored[0]
        alone = len(scored) == 1 and length >= ENOUGH
        clear = best >= ENOUGH and (len(scored) == 1 or scored[1][0] < best)
        return (start, start + length) if alone or clear else None

    def _likeness(self, anchor: Anchor, start: int) -> int:
        end = start + len(anchor.exact)
        before = self.new[max(0, start - len(anchor.prefix)) : start]
        after = self.new[end : end + len(anchor.suffix)]
        return _common(reversed(anchor.prefix), reversed(before)) + _common(anchor.suffix, after)

    def _about(self, place: int) -> int:
        """Where a place of the old text would be in the new one."""
        at = bisect_right(self._starts, place) - 1
        if at < 0:
            return min(place, len(self.new))
        stretch = self.stretches[at]
        return min(stretch.new + min(place - stretch.old, stretch.length), len(self.new))


def _common(a: Iterable[str], b: Iterable[str]) -> int:
    count = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        count += 1
    return count


def _everywhere(text: str, words: str) -> Iterator[int]:
    at = text.find(words) if words else -1
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _stretches(old: str, new: str) -> Iterator[Stretch]:
    """What both texts have in the same order: whole lines first, then the words of the lines between."""
    old_lines, new_lines = old.splitlines(keepends=True), new.splitlines(keepends=True)
    for tag, a, b, c, d in SequenceMatcher(None, old_lines, new_lines, autojunk=False).get_opcodes():
        old_at, new_at = sum(map(len, old_lines[:a])), sum(map(len, new_lines[:c]))
        old_part, new_part = "".join(old_lines[a:b]), "".join(new_lines[c:d])
        if tag == "equal":
            yield Stretch(old_at, new_at, len(old_part))
        elif tag == "replace":
            for inner in _by_word(old_part, new_part):
                yield Stretch(old_at + inner.old, new_at + inner.new, inner.length)


def _by_word(old: str, new: str) -> Iterator[Stretch]:
    a, b = _WORD.findall(old), _WORD.findall(new)
    if max(len(a), len(b)) > MOST_WORDS:
        return
    places_a, places_b = _places(a), _places(b)
    for block in SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks():
        start = places_a[block.a]
        length = places_a[block.a + block.size] - start
        if length >= ENOUGH:  # a word alone between changed ones may be another
            yield Stretch(start, places_b[block.b], length)


def _places(words: Sequence[str]) -> list[int]:
    places = [0]
    for word in words:
        places.append(places[-1] + len(word))
    return places


def _joined(stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    """Stretches that go on in both texts as one."""
    last: Stretch | None = None
    for one in stretches:
        if last is not None and (one.old, one.new) == (last.old + last.length, last.new + last.length):
            last = Stretch(last.old, last.new, last.length + one.length)
            continue
        if last is not None:
            yield last
        last = one
    if last is not None:
        yield last
