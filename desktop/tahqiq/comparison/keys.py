"""Under what an article is found: hashed keys of its names, words, word pairs, figures and days, and a fingerprint.

Keys are signed numbers of 64 bits, the same on every machine and in every process, so that they can be kept in the
store; there are never more than ``MOST`` of them, however long the article is. Which of them are rare is no matter of
the article: it is counted in the index (``candidates``).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum
from typing import NamedTuple

from tahqiq.comparison.documents import Document, Sentence
from tahqiq.comparison.fingerprints import Fingerprint, fingerprint_of
from tahqiq.comparison.stems import number_of, word_key, word_numbers
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.folding import fold, name_key
from tahqiq.language.dates.by_region import published_of
from tahqiq.language.detections import MentionFound
from tahqiq.language.loading import without_collection

KEYS = 1
"""The number of these rules. Raise it whenever the same article may get other keys: stored ones are then made anew."""

LEAD = 70
"""Words of the story behind the title that say what happened."""

NAMES, WORDS, PAIRS, FIGURES, DAYS, COPIES = 24, 56, 28, 10, 8, 10
MOST = NAMES + WORDS + PAIRS + FIGURES + DAYS + COPIES
"""The most keys of one article."""

IN_TITLE, IN_LEAD, BELOW = 3, 2, 1
"""How much a key says of what the article is about, by where it stands."""


class KeyKind(IntEnum):
    """What a key is made of."""

    PERSON = 1
    ORG = 2
    PLACE = 3
    WORD = 4
    PAIR = 5  # two words that follow each other
    FIGURE = 6
    DAY = 7


_KINDS = {EntityKind.PERSON: KeyKind.PERSON, EntityKind.ORG: KeyKind.ORG, EntityKind.PLACE: KeyKind.PLACE}


class Key(NamedTuple):
    """One key: its number, ``rank`` (``IN_TITLE``, ``IN_LEAD``, ``BELOW``) and how it is printed in the article.

    ``parts`` of a name are the keys of its words: a name whose words all stand in another article is not missing there.
    ``text`` is "" where it would say nothing to a reader (word pairs).
    """

    number: int
    kind: KeyKind
    rank: int
    text: str = ""
    parts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of one article, the ones that say most first.

    ``published`` is its day (or that of its dateline), ``fingerprint`` its wording.
    """

    article_id: int
    published: date | None
    keys: tuple[Key, ...]
    fingerprint: Fingerprint
    by_number: dict[int, Key] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_number", {key.number: key for key in reversed(self.keys)})

    def numbers(self) -> list[int]:
        """The numbers under which the article stands in the index: its keys, and some runs of its wording."""
        return [*self.by_number, *self.wording]

    @property
    def wording(self) -> Sequence[int]:
        """The numbers of some runs of its wording."""
        return self.fingerprint.hashes[:COPIES]


@without_collection()
def keys_of(document: Document) -> Keys:
    """The keys of an article; it may be empty."""
    places = _Places(document)
    told, stretches = _words(document, places)
    keys = (*_names(document, places), *told, *_figures(document, places), *_days(document, places))
    source = document.source
    published = source.published or published_of(source.text, document.found.regions)
    return Keys(document.id, published, keys, fingerprint_of(stretches))


class _Places:
    """Where in the story a place of the text stands."""

    def __init__(self, document: Document) -> None:
        self._titles = [(one.start, one.end) for one in document.sentences if one.in_title]
        self._parts = [(region.start, region.end) for region in document.story]
        self.lead_end = _lead_end(document.sentences)

    def rank(self, start: int) -> int:
        """The rank of what stands at ``start``, 0 outside the story."""
        if any(a <= start < b for a, b in self._titles):
            return IN_TITLE
        if any(a <= start < b for a, b in self._parts):
            return IN_LEAD if start < self.lead_end else BELOW
        return 0


def _lead_end(sentences: tuple[Sentence, ...]) -> int:
    """Where the lead ends: whole sentences, as long as there is room, at least one."""
    room, end = LEAD, 0
    for sentence in sentences:
        if sentence.in_title:
            continue
        if end and len(sentence.words) > room:
            break
        room -= len(sentence.words)
        end = sentence.end if room >= 0 else sentence.words[LEAD - 1].end
    return end


def _names(document: Document, places: _Places) -> list[Key]:
    """The names: one key for each that the article means, by its fullest form there."""
    held: dict[int, list[MentionFound]] = {}
    for mention in document.found.mentions:
        held.setdefault(mention.group, []).append(mention)
    found: list[tuple[int, int, Key]] = []
    for mentions in held.values():
        rank = max(places.rank(one.start) for one in mentions)
        key = name_key(mentions[0].name)
        if rank and len(key) > 2:
            first = mentions[0]
            parts = tuple(number for word in key.split() if (number := word_key(word)))
            kind = _KINDS.get(first.kind, KeyKind.ORG)
            found.append((-rank, -len(mentions), Key(number_of(f"n:{_plain(key)}"), kind, rank, first.name, parts)))
    found.sort(key=lambda one: one[:2])
    return [key for _, _, key in found[:NAMES]]


def _plain(key: str) -> str:
    """A name's key without articles and the vowels that foreign names are written with or without."""
    words = [word.removeprefix("ال") if len(word) > 4 else word for word in key.split()]
    return " ".join(
        word[0] + "".join(c for c in word[1:] if c not in "اويءه") if len(word) > 3 else word for word in words
    )


def _words(document: Document, places: _Places) -> tuple[list[Key], list[list[int]]]:
    """The words that say most and the pairs of those of title and lead; all words below the title for a fingerprint.

    In the latter a word that says nothing is 0: what stands in any article, and people's names.
    """
    met: dict[int, list[int]] = {}  # rank, how often, which word
    pairs: dict[int, int] = {}
    stretches: list[list[int]] = []
    lead_end, starts = places.lead_end, document.starts
    every = list(map(word_numbers, document.keys))
    small = [whole for _, whole in every]
    for one in document.found.mentions:
        if one.kind is EntityKind.PERSON:
            low, high = bisect_left(document.starts, one.start), bisect_left(document.starts, one.end)
            small[low:high] = [0] * (high - low)
    for sentence in document.sentences:
        before, numbers = 0, small[sentence.first : sentence.last]
        rank = IN_TITLE if sentence.in_title else IN_LEAD if sentence.start < lead_end else BELOW
        for at, (number, _) in enumerate(every[sentence.first : sentence.last], sentence.first):
            if number:
                if rank == IN_LEAD and starts[at] >= lead_end:
                    rank = BELOW
                known = met.get(number)
                if known is None:
                    met[number] = [rank, 1, at]
                else:
                    known[1] += 1
                    if known[0] < rank:
                        known[0], known[2] = rank, at
                if before and rank > BELOW and before != number:
                    pairs.setdefault(_pair(before, number), rank)
                before = number
        if not sentence.in_title:
            stretches.append(numbers)
    return [*_telling(document, met), *_paired(pairs)], stretches


def _telling(document: Document, met: dict[int, list[int]]) -> Iterator[Key]:
    """The words of title and lead and those below that come back, the ones that say most first."""
    told = [(-rank, -often, order, number) for order, (number, (rank, often, _)) in enumerate(met.items())]
    for rank, often, _, number in sorted(told)[:WORDS]:
        if rank < -BELOW or often < -1:
            at = met[number][2]
            yield Key(number, KeyKind.WORD, -rank, document.printed(at, at + 1))


def _paired(pairs: dict[int, int]) -> Iterator[Key]:
    for number in sorted(pairs, key=lambda one: -pairs[one])[:PAIRS]:
        yield Key(number, KeyKind.PAIR, pairs[number])


def _pair(a: int, b: int) -> int:
    """A number for two numbers in any order."""
    low, high = (a, b) if a < b else (b, a)
    mixed = (low * 0x9E3779B97F4A7C15 + high * 0xC2B2AE3D27D4EB4F) & 0xFFFF_FFFF_FFFF_FFFF
    return (mixed ^ mixed >> 31) - (1 << 63)


def _figures(document: Document, places: _Places) -> list[Key]:
    """The figures that count or measure; a small bare number says too little."""
    found: dict[int, Key] = {}
    for one in document.found.figures:
        rank = places.rank(one.start)
        if rank and not one.ordinal and (one.unit or one.about or len(one.value) > 1):
            number = number_of(f"f:{one.value}:{one.unit}:{word_key(fold(one.about.split()[0])) if one.about else 0}")
            if number not in found or found[number].rank < rank:
                shown = document.source.text[one.start : one.end] + (f" {one.about}" if one.about else "")
                found[number] = Key(number, KeyKind.FIGURE, rank, shown)
    return sorted(found.values(), key=lambda key: -key.rank)[:FIGURES]


def _days(document: Document, places: _Places) -> list[Key]:
    """The single days that the story names."""
    found: dict[int, Key] = {}
    for one in document.found.dates:
        rank = places.rank(one.start)
        if rank and one.grain == "day" and one.value and len(one.value) == 10:
            number = day_key(one.value)
            if number not in found or found[number].rank < rank:
                found[number] = Key(number, KeyKind.DAY, rank, one.value)
    return sorted(found.values(), key=lambda key: -key.rank)[:DAYS]


def day_key(iso: str) -> int:
    """The key of a day."""
    return number_of(f"d:{iso}")
