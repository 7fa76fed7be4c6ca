"""An article ready for comparing: its own story cut into sentences and words, with what was found or tagged in it.

Boilerplate and embedded articles are left out: what they say is no statement of this article.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tahqiq.domain.articles import RegionRole
from tahqiq.domain.folding import fold
from tahqiq.language.detections import Detections
from tahqiq.language.regions import RegionGuess
from tahqiq.language.sentences import sentences
from tahqiq.language.words import words

STATED = frozenset({RegionRole.TITLE, RegionRole.MAIN})
"""The parts of a page in which the article itself speaks."""


@dataclass(frozen=True, slots=True)
class Source:
    """An article as it is given to a comparison; ``id`` is the caller's, ``published`` the day, where it is known."""

    id: int
    text: str
    title: str = ""
    published: date | None = None
    source: str = ""
    via: str = ""


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its place; ``key`` is its folded spelling."""

    start: int
    end: int
    key: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the story; ``words`` are those in it, ``in_title`` says whether it is the headline."""

    start: int
    end: int
    words: tuple[Word, ...]
    in_title: bool


@dataclass(frozen=True, slots=True)
class Document:
    """An article with its sentences and finds.

    ``found`` holds all finds of the page, ``story`` the parts in which the article itself speaks.
    """

    source: Source
    found: Detections
    story: tuple[RegionGuess, ...]
    sentences: tuple[Sentence, ...]

    @property
    def id(self) -> int:
        return self.source.id

    def sentence_at(self, place: int) -> Sentence | None:
        """The sentence of the story around a place of the text, or None."""
        at = bisect_right(self.sentences, place, key=lambda one: one.start) - 1
        return self.sentences[at] if at >= 0 and place < self.sentences[at].end else None


def prepare(source: Source, found: Detections) -> Document:
    """Make an article ready for comparing.

    Args:
        source: the article.
        found: what the engine found in it or, where a person tagged, what they said; ``found.regions`` says which parts
            of the page are the article.
    """
    story = tuple(region for region in found.regions if region.role in STATED)
    cut: list[Sentence] = []
    for region in story:
        part = source.text[region.start : region.end]
        cut += _sentences(part, region.start, region.role is RegionRole.TITLE)
    return Document(source, found, story, tuple(cut))


def _sentences(part: str, shift: int, in_title: bool) -> Sequence[Sentence]:
    return [
        Sentence(
            shift + start,
            shift + end,
            tuple(
                Word(shift + start + w.start, shift + start + w.end, fold(part[start + w.start : start + w.end]))
                for w in words(part[start:end])
            ),
            in_title,
        )
        for start, end in ((s.start, s.end) for s in sentences(part))
    ]
