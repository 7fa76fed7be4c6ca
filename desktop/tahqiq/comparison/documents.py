"""An article ready for comparing: its own story cut into sentences and words, with what was found or tagged in it.

Boilerplate and embedded articles are left out: what they say is no statement of this article. All that a comparison
asks of one article alone is worked out once and kept with it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import NamedTuple

from tahqiq.comparison.lazily import lazily
from tahqiq.domain.articles import RegionRole
from tahqiq.language.detections import Detections
from tahqiq.language.reading import read
from tahqiq.language.regions import RegionGuess
from tahqiq.language.sentences import sentences
from tahqiq.language.words import WORDLIKE, TokenKind

STATED = frozenset({RegionRole.TITLE, RegionRole.MAIN})
"""The parts of a page in which the article itself speaks."""

GRAM = 3
"""Words in a row by which copied text is found."""

MOST_PLACES = 8
"""Places of one run of words that are kept; what stands more often says nothing of where it was copied from."""

Gram = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Source:
    """An article as it is given to a comparison; ``id`` is the caller's, ``published`` the day, where it is known."""

    id: int
    text: str
    title: str = ""
    published: date | None = None
    source: str = ""
    via: str = ""


class Word(NamedTuple):
    """A word with its place; ``key`` is its folded spelling."""

    start: int
    end: int
    key: str


class Sentence(NamedTuple):
    """A sentence of the story; ``first`` and ``last`` say which words of the document are in it (end exclusive).

    ``in_title`` says whether it is of the headline.
    """

    start: int
    end: int
    words: tuple[Word, ...]
    in_title: bool
    first: int
    last: int


@dataclass(frozen=True)
class Document:
    """An article with its sentences and finds.

    ``found`` holds all finds of the page, ``story`` the parts in which the article itself speaks, ``words`` its words
    in order, those of the headline first where there is one.
    """

    source: Source
    found: Detections
    story: tuple[RegionGuess, ...]
    sentences: tuple[Sentence, ...]
    words: tuple[Word, ...]

    @property
    def id(self) -> int:
        return self.source.id

    @property
    def text(self) -> str:
        return self.source.text

    def sentence_at(self, place: int) -> Sentence | None:
        """The sentence of the story around a place of the text, or None."""
        at = bisect_right(self.sentences, place, key=_start) - 1
        return self.sentences[at] if at >= 0 and place < self.sentences[at].end else None

    def printed(self, first: int, last: int) -> str:
        """The words from ``first`` to before ``last`` as printed, with what stands between them."""
        return self.text[self.words[first].start : self.words[last - 1].end] if first < last else ""

    @lazily
    def keys(self) -> tuple[str, ...]:
        """The folded words."""
        return tuple([key for _, _, key in self.words])

    @lazily
    def starts(self) -> tuple[int, ...]:
        """Where the words start."""
        return tuple([start for start, _, _ in self.words])

    def word_range(self, start: int, end: int) -> tuple[int, int]:
        """The words that a span touches: the first and the one after the last."""
        first = bisect_right(self.starts, start) - 1
        if first < 0 or self.words[first].end <= start:
            first += 1
        return first, max(first, bisect_left(self.starts, end))

    @lazily
    def sentence_of(self) -> tuple[int, ...]:
        """The number of the sentence of each word."""
        return tuple([n for n, sentence in enumerate(self.sentences) for _ in range(sentence.first, sentence.last)])

    @lazily
    def grams(self) -> dict[Gram, tuple[int, ...]]:
        """Where three words in a row begin, for each three; at most ``MOST_PLACES`` of each, and one more."""
        found: dict[Gram, tuple[int, ...]] = {}
        keys = self.keys
        for at, gram in enumerate(zip(keys, keys[1:], keys[2:], strict=False)):
            before = found.get(gram)
            if before is None:
                found[gram] = (at,)
            elif len(before) <= MOST_PLACES:
                found[gram] = (*before, at)
        return found

    @lazily
    def values(self) -> frozenset[tuple[str, str]]:
        """Value and unit of every figure."""
        return frozenset([(figure.value, figure.unit) for figure in self.found.figures])

    @lazily
    def vocabulary(self) -> frozenset[str]:
        """The folded words, each once."""
        return frozenset(self.keys)


_AS_WORD: Callable[[tuple[int, int, str]], Word] = partial(tuple.__new__, Word)


def _start(one: Sentence) -> int:
    return one.start


def prepare(source: Source, found: Detections) -> Document:
    """Make an article ready for comparing.

    Fastest right after the engine read the same text, for its words are then known.

    Args:
        source: the article.
        found: what the engine found in it or, where a person tagged, what they said; ``found.regions`` says which parts
            of the page are the article.
    """
    story = tuple([region for region in found.regions if region.role in STATED])
    tokens = read(source.text)
    word, made = TokenKind.WORD, _AS_WORD
    words = [
        made((start, end, key)) for start, end, kind, key, _ in tokens if key and (kind is word or kind in WORDLIKE)
    ]
    starts = [one[0] for one in words]
    kept: list[Word] = []
    cut: list[Sentence] = []
    for start, end, in_title in _pieces(source.text, story):
        here = words[bisect_left(starts, start) : bisect_left(starts, end)]
        if here:
            cut.append(Sentence(start, end, tuple(here), in_title, len(kept), len(kept) + len(here)))
            kept += here
    return Document(source, found, story, tuple(cut), tuple(kept))


def _pieces(text: str, story: Sequence[RegionGuess]) -> Iterator[tuple[int, int, bool]]:
    for region in story:
        in_title = region.role is RegionRole.TITLE
        for span in sentences(text, region.start, region.end):
            yield span.start, span.end, in_title
