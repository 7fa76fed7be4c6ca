"""The learned weights, and the labels of a sentence by them.

A linear chain of conditional random fields, trained by ``packaging/train-mentions``. Only its weights are kept: for
each feature and each distance of its word one number for each label. All of them are added at once, as fields of one
long integer: what a word weighs at each distance once for each spelling, then those of all words of a text.
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from operator import add
from pathlib import Path
from typing import Any, NamedTuple

from tahqiq.domain.resources import resource
from tahqiq.language.loading import without_collection
from tahqiq.language.mentions.decoding import HOPELESS, YES, Decoder
from tahqiq.language.mentions.features import (
    DISTANCES,
    LABELS,
    OWN,
    REACH,
    TRIGRAM,
    Features,
    Known,
    common_features,
    known,
    own_features,
    own_values,
    place_features,
    trigrams,
)
from tahqiq.language.mentions.spelling import REMEMBERED, Spelling, spelling
from tahqiq.language.mentions.tokens import Word
from tahqiq.language.mentions.weights import SCALE, Weights, read
from tahqiq.language.remembering import Remembered

LEAN = SCALE // 2
"""How much every label of a name is preferred: a name proposed in vain costs an editor less than one missed."""

_WIDTH = 32
_FIELDS = struct.Struct(f"<{len(LABELS)}I")
_SIZE = _FIELDS.size
_BITS = 8 * _SIZE
_MIDDLE = 1 << 26
"""What every field has besides the weights of one word, some of which are below zero."""

_ALL_MIDDLE = sum(_MIDDLE << (_WIDTH * label) for label in range(len(LABELS)))
_EVERYWHERE = sum(_ALL_MIDDLE << (_BITS * place) for place in range(len(DISTANCES)))
_PLACE = tuple(REACH - distance for distance in DISTANCES)
"""Where the weights of each distance stand: a word three before this one has it at distance 3, so these come first."""

AT_ONCE = 2_000
"""Sentences whose words are weighed in one go: far more than an article has, few enough for the memory."""

_SIGNED = struct.Struct(f"<{len(LABELS)}i")
_SIGNS = sum(1 << (_WIDTH * label + _WIDTH - 1) for label in range(len(LABELS)))
_SET = [[place for place in range(len(DISTANCES)) if bits >> place & 1] for bits in range(1 << len(DISTANCES))]
"""For each set of ``DISTANCES`` as bits those that are in it."""

_SIGN = YES << (_WIDTH - 8)
_NONE_MASK = _FIELDS.pack((1 << _WIDTH) - 1, *[0] * (len(LABELS) - 1))
_EACH = sum(1 << (_WIDTH * label) for label in range(len(LABELS)))


class Weighed(NamedTuple):
    """For each sentence the weights of its words' labels, all with the same amount added, and what the words may be:
    see ``Decoder.decode_likely``."""

    scores: list[list[tuple[int, ...]]]
    may_name: list[bytes]
    likely: list[bytes]


class Model(Decoder):
    """Weights of features and of labels in a row."""

    def __init__(self, weights: Weights, transitions: Sequence[Sequence[int]], about: Mapping[str, Any]) -> None:
        """Takes weights as integers; ``transitions`` is the weight of each label (column) after each (row)."""
        super().__init__(transitions)
        self.about = about
        self.weights = weights
        self._rows = dict(zip(weights.names, range(len(weights.names)), strict=True))
        self._own, self._trigrams = [self._named(name) for name in OWN], self._named(TRIGRAM)
        self._firsts = weights.firsts()
        self._packed: list[int | None] = [None] * len(weights.names)
        self._ends = (_EVERYWHERE + self.packed(("END",))).to_bytes(_SIZE * len(DISTANCES), "little")
        self._base_sum = _ALL_MIDDLE + (self.packed(("b",)) >> (_BITS * REACH))
        self._base_sum += sum(LEAN << (_WIDTH * label) for label in range(1, len(LABELS)))
        self._base = self._base_sum.to_bytes(_SIZE, "little")
        self._least = _least(self.bounds[1:])
        self._of_places: dict[str, int] = {}
        self._common = Remembered(self._weigh_common, REMEMBERED)
        self._words = Remembered(self._weigh, REMEMBERED)

    def _named(self, name: str) -> dict[str, int]:
        """The rows of the features of a name, by their values."""
        names, start = self.weights.names, len(name) + 1
        first, last = bisect_left(names, f"{name}="), bisect_left(names, f"{name}>")
        return dict(zip([feature[start:] for feature in names[first:last]], range(first, last), strict=True))

    def packed(self, features: Iterable[str]) -> int:
        """The sum of the features' weights; unknown features weigh nothing.

        A field of 32 bits for each label, and as many of these for each place round the word; see ``_PLACE``.
        """
        rows, packed, total = self._rows, self._packed, 0
        for feature in features:
            at = rows.get(feature)
            if at is not None:
                row = packed[at]
                total += self._pack(at) if row is None else row
        return total

    def _pack(self, at: int) -> int:
        """The weights of one feature as fields of one integer; some are below zero, so only sums of them with
        ``_EVERYWHERE`` can be parted again."""
        size, (_, places, values) = len(LABELS), self.weights
        total, first = 0, self._firsts[at] * size
        for place in _SET[places[at]]:
            fields = int.from_bytes(_SIGNED.pack(*values[first : first + size]), "little")
            total += (fields ^ _SIGNS) - _SIGNS << (_BITS * _PLACE[place] + 3)
            first += size
        self._packed[at] = total
        return total

    def _weigh(self, text: str) -> bytes:
        """What a word adds to the labels of the words before it, to its own, and to those of the words after it."""
        seen = spelling(text)
        shared = known(seen)
        total = self._common[shared]
        if shared is None:
            return (total + self.packed(own_features(seen))).to_bytes(_SIZE * len(DISTANCES), "little")
        packed = self._packed
        for rows, value in zip(self._own, own_values(seen), strict=True):
            at = rows.get(value)
            if at is not None:
                row = packed[at]
                total += self._pack(at) if row is None else row
        for letters in trigrams(seen):
            at = self._trigrams.get(letters)
            if at is not None:
                row = packed[at]
                total += self._pack(at) if row is None else row
        return total.to_bytes(_SIZE * len(DISTANCES), "little")

    def _weigh_common(self, word: Known | None) -> int:
        return _EVERYWHERE + self.packed(common_features(word))

    def scores(self, words: Sequence[Word], extra: Features | None = None) -> list[tuple[int, ...]]:
        """For each word the weight of each label, all of them with the same amount added."""
        found = self.weighed([words], [[spelling(word.text) for word in words]]).scores[0]
        return self.added(found, extra) if extra else found

    def weighed(self, sentences: Sequence[Sequence[Word]], seen: Sequence[Sequence[Spelling]]) -> Weighed:
        """The weights of the labels of all words of some sentences."""
        found = Weighed([], [], [])
        for first in range(0, len(sentences), AT_ONCE):
            last = first + AT_ONCE
            part = self._weighed(sentences[first:last], seen[first:last])
            found.scores.extend(part.scores)
            found.may_name.extend(part.may_name)
            found.likely.extend(part.likely)
        return found

    def _weighed(self, sentences: Sequence[Sequence[Word]], seen: Sequence[Sequence[Spelling]]) -> Weighed:
        own, edge = self._words.__getitem__, [self._ends] * REACH
        words = list(edge)  # of all sentences, parted by their ends
        placed: dict[int, int] = {}
        stretches: list[tuple[int, int]] = []
        for sentence, spellings in zip(sentences, seen, strict=True):
            start = len(words)
            words += map(own, [word.text for word in sentence])
            stretches.append((start, len(words)))
            words += edge
            for place, features in place_features(sentence, spellings).items():
                placed[start + place] = self._placed(features)
        total = self._added_up(words, placed)
        raw = total.to_bytes(_SIZE * (len(words) + REACH), "little")
        hopeful, likely = _over(total, len(words), _LEAST, self._least)
        may_name = bytearray(hopeful)
        for start, _ in stretches:
            may_name[start] = YES
        return Weighed(
            [list(_FIELDS.iter_unpack(raw[_SIZE * start : _SIZE * end])) for start, end in stretches],
            [bytes(may_name[start:end]) for start, end in stretches],
            [likely[start:end] for start, end in stretches],
        )

    def _added_up(self, words: Sequence[bytes], placed: Mapping[int, int]) -> int:
        """The weights of all labels of all words as fields of one integer.

        What a word adds stands in its bytes as it stands in the sum, so those of every seventh word need only be put
        one behind the other.
        """
        own = [self._base] * len(words)
        for at, weights in placed.items():
            own[at] = (self._base_sum + weights).to_bytes(_SIZE, "little")
        total = int.from_bytes(b"".join(own), "little") << (_BITS * REACH)
        for first in range(len(DISTANCES)):
            total += int.from_bytes(b"".join(words[first :: len(DISTANCES)]), "little") << (_BITS * first)
        return total >> (_BITS * REACH)

    def added(self, scores: Sequence[tuple[int, ...]], extra: Features) -> list[tuple[int, ...]]:
        """``scores`` with the weights of more features of some words."""
        found = list(scores)
        for at, more in extra.items():
            weights = _FIELDS.unpack((self._placed(more) + _ALL_MIDDLE).to_bytes(_SIZE, "little"))
            found[at] = tuple(map(add, found[at], weights))
        return found

    def _placed(self, features: Sequence[str]) -> int:
        """What features of a place weigh, as the fields of one word."""
        total = 0
        for feature in features:
            weight = self._of_places.get(feature)
            if weight is None:
                weight = self._of_places[feature] = self.packed((feature,)) >> (_BITS * REACH)
            total += weight
        return total

    def tag(self, words: Sequence[Word], extra: Features | None = None) -> list[int]:
        """The likeliest label of each word."""
        return self.decode(self.scores(words, extra))


def _over(total: int, count: int, *leasts: bytes) -> list[bytes]:
    """For each of ``leasts`` ``YES`` for each word some label of which weighs as much as it wants, 0 for all others.

    A least has a field for each label: ``_SIGN`` less what the label must weigh more than none; 0 for none itself.
    """
    more = total - (total & int.from_bytes(_NONE_MASK * count, "little")) * _EACH
    yes = int.from_bytes(bytes([YES]) * count, "little")
    rows: list[bytes] = []
    for least in leasts:
        signs = (more + int.from_bytes(least * count, "little")).to_bytes(_SIZE * (count + REACH), "little")
        found = 0
        for label in range(1, len(LABELS)):
            found |= int.from_bytes(signs[4 * label + 3 : _SIZE * count : _SIZE], "little")
        rows.append((found & yes).to_bytes(count, "little"))
    return rows


def _least(bounds: Iterable[int]) -> bytes:
    """What ``_over`` wants, for labels of names."""
    return _FIELDS.pack(0, *[_SIGN - max(bound, -HOPELESS) for bound in bounds])


_LEAST = _least([-HOPELESS] * (len(LABELS) - 1))


def load(path: Path) -> Model:
    """Reads weights.

    Raises:
        OSError: the file cannot be read.
        ValueError: it is not such a file, or was made for other labels.
    """
    return Model(*read(path))


@cache
@without_collection()
def shipped() -> Model:
    """The weights that come with the program, read once."""
    return load(resource("models", "mentions.weights"))
