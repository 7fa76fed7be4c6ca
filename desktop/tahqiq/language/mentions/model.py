"""The learned weights, and the likeliest labels of a sentence by them.

A linear chain of conditional random fields, trained by ``packaging/train-mentions``. Only its weights are kept: for
each feature and each distance of its word one number for each label. All of them are added at once, as fields of one
long integer; so what a word weighs at each distance is added up once for each spelling.
"""

from __future__ import annotations

import struct
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from operator import add
from pathlib import Path
from typing import Any

from tahqiq.domain.resources import resource
from tahqiq.language.loading import without_collection
from tahqiq.language.mentions.features import (
    DISTANCES,
    LABELS,
    REACH,
    Features,
    Known,
    common_features,
    known,
    own_features,
    place_features,
)
from tahqiq.language.mentions.spelling import REMEMBERED, Spelling, spelling
from tahqiq.language.mentions.tokens import Word
from tahqiq.language.mentions.weights import SCALE, Weights, read

_HOPELESS = 7 * SCALE

LEAN = SCALE // 2
"""How much every label of a name is preferred: a name proposed in vain costs an editor less than one missed."""

_WIDTH = 32
_FIELDS = struct.Struct(f"<{len(LABELS)}I")
_SIZE = _FIELDS.size
_MIDDLE = 1 << 28
_ALL_MIDDLE = sum(_MIDDLE << (_WIDTH * i) for i in range(len(LABELS)))
_BITS = 8 * _SIZE
_EVERYWHERE = sum(_ALL_MIDDLE << (_BITS * place) for place in range(len(DISTANCES)))
_PARTS = tuple(slice(_SIZE * place, _SIZE * (place + 1)) for place in range(len(DISTANCES)))
_NEVER = -(1 << 40)


class Model:
    """Weights of features and of labels in a row."""

    def __init__(self, weights: Weights, transitions: Sequence[Sequence[int]], about: Mapping[str, Any]) -> None:
        """Takes weights as integers; ``transitions`` is the weight of each label (column) after each (row)."""
        self.about = about
        self.transitions = tuple(tuple(row) for row in transitions)
        self.weights = weights
        self._rows = dict(zip(weights.names, range(len(weights.names)), strict=True))
        self._firsts = weights.firsts()
        self._packed: list[int | None] = [None] * len(weights.names)
        self._ends = self._apart(_EVERYWHERE + self.packed(("END",)))
        self._base = (1 - len(DISTANCES)) * _ALL_MIDDLE + self.packed(("b",))
        self._base += sum(LEAN << (_WIDTH * label) for label in range(1, len(LABELS)))
        self._of_places: dict[str, int] = {}
        self._common = lru_cache(maxsize=REMEMBERED)(self._weigh_common)
        self._word = lru_cache(maxsize=REMEMBERED)(self._weigh)
        self._steps = tuple(
            tuple(row[after] * 8 + before for after in (0, 1, 3, 5)) for before, row in enumerate(self.transitions)
        )
        beside = [max(row[after] - self.transitions[0][after] for after in (0, 1, 3, 5)) for row in self.transitions]
        self._gain = 8 * max(beside[1:]) + 7  # what a name that goes on may have over none in the next word, at most
        self._inside = tuple(
            self.transitions[before][after] * 8 + before
            for before, after in ((1, 2), (2, 2), (3, 4), (4, 4), (5, 6), (6, 6))
        )

    def packed(self, features: Iterable[str]) -> int:
        """The sum of the features' weights; unknown features weigh nothing.

        A field of 32 bits for each label, and as many of these for each of ``DISTANCES``.
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
        for place in range(len(DISTANCES)):
            if places[at] >> place & 1:
                for label in range(size):
                    total += 8 * values[first + label] << (_BITS * place + _WIDTH * label)
                first += size
        self._packed[at] = total
        return total

    def _apart(self, total: int) -> tuple[int, ...]:
        """The weights at each of ``DISTANCES``."""
        raw, read = total.to_bytes(_SIZE * len(DISTANCES), "little"), int.from_bytes
        return tuple([read(raw[part], "little") for part in _PARTS])

    def _weigh(self, text: str) -> tuple[int, ...]:
        seen = spelling(text)
        return self._apart(self.packed(own_features(seen)) + self._common(known(seen)))

    def _weigh_common(self, word: Known | None) -> int:
        return _EVERYWHERE + self.packed(common_features(word))

    def scores(self, words: Sequence[Word], extra: Features | None = None) -> list[tuple[int, ...]]:
        """For each word the weight of each label, all of them with the same amount added."""
        found = self.all_scores([words], [[spelling(word.text) for word in words]])[0]
        return self.added(found, extra) if extra else found

    def all_scores(
        self, sentences: Sequence[Sequence[Word]], seen: Sequence[Sequence[Spelling]]
    ) -> list[list[tuple[int, ...]]]:
        """For each word of each sentence the weight of each label, all of them with the same amount added."""
        own, edge = self._word, [self._ends] * REACH
        weighed = list(edge)  # what every word of the text weighs at each distance, sentences parted by their ends
        for words in sentences:
            weighed += [own(word.text) for word in words]
            weighed += edge
        last = len(weighed) - REACH
        columns = [
            column[REACH + distance : last + distance]
            for column, distance in zip(zip(*weighed, strict=True), DISTANCES, strict=True)
        ]
        base = self._base
        totals = [base + a + b + c + d + e + f + g for a, b, c, d, e, f, g in zip(*columns, strict=True)]
        found: list[list[tuple[int, ...]]] = []
        at = 0
        for words, spellings in zip(sentences, seen, strict=True):
            here = totals[at : at + len(words)]
            for place, features in place_features(words, spellings).items():
                here[place] += self._placed(features)
            found.append(list(_FIELDS.iter_unpack(b"".join([total.to_bytes(_SIZE, "little") for total in here]))))
            at += len(words) + REACH
        return found

    def added(self, scores: Sequence[tuple[int, ...]], extra: Features) -> list[tuple[int, ...]]:
        """``scores`` with the weights of more features of some words."""
        found = list(scores)
        for at, more in extra.items():
            weights = _FIELDS.unpack((self._placed(more) + _ALL_MIDDLE).to_bytes(_FIELDS.size, "little"))
            found[at] = tuple(map(add, found[at], weights))
        return found

    def _placed(self, features: Sequence[str]) -> int:
        total = 0
        for feature in features:
            weight = self._of_places.get(feature)
            if weight is None:
                weight = self._of_places[feature] = self.packed((feature,))
            total += weight
        return total

    def tag(self, words: Sequence[Word], extra: Features | None = None) -> list[int]:
        """The likeliest label of each word."""
        return self.decode(self.scores(words, extra))

    def decode(
        self, scores: Sequence[tuple[int, ...]], known: Sequence[int] = (), changed: Collection[int] = ()
    ) -> list[int]:
        """The likeliest row of labels by their weights, in which nothing continues what has not begun.

        A word that is hardly a name is taken for none before its neighbours are asked; so the words between two such
        words are labelled by themselves.

        Args:
            scores: The weights of the labels of each word.
            known: The labels before some words were weighed anew, if they were.
            changed: Which words were weighed anew.
        """
        if known:
            return self._decode_again(scores, known, changed)
        labels = [0] * len(scores)
        may_name = bytearray([max(r1, r2, r3, r4, r5, r6) >= r0 - _HOPELESS for r0, r1, r2, r3, r4, r5, r6 in scores])
        may_name[:1] = b"\1"
        first = may_name.find(1)
        while first >= 0:
            last = may_name.find(0, first)
            if last < 0:
                last = len(scores)
            labels[first:last] = self._decode_between(scores, first, last)
            first = may_name.find(1, last)
        return labels

    def _decode_again(
        self, scores: Sequence[tuple[int, ...]], known: Sequence[int], changed: Collection[int]
    ) -> list[int]:
        labels, count = list(known), len(scores)
        for at in changed:
            labels[at] = 0
        done = 0
        for at in sorted({near for here in changed for near in (here - 1, here, here + 1)}):
            if not done <= at < count or not _may_name(scores, at):
                continue
            first, last = at, at + 1
            while first > done and _may_name(scores, first - 1):
                first -= 1
            while last < count and _may_name(scores, last):
                last += 1
            labels[first:last] = self._decode_between(scores, first, last)
            done = last
        return labels

    def _decode_between(self, scores: Sequence[tuple[int, ...]], first: int, last: int) -> list[int]:
        """The labels of the words ``first`` to ``last`` (exclusive), round which stand words that are none."""
        (oo, ob, oc, od), (t10, t11, t13, t15), (t20, t21, t23, t25), (t30, t31, t33, t35) = self._steps[:4]
        (t40, t41, t43, t45), (t50, t51, t53, t55), (t60, t61, t63, t65) = self._steps[4:]
        t12, t22, t34, t44, t56, t66 = self._inside
        gain = self._gain
        o, b1, _, b2, _, b3, _ = scores[first]
        if first:
            o, b1, b2, b3 = o + oo, b1 + ob, b2 + oc, b3 + od
        if last - first == 1 and last < len(scores):
            return [max(o + oo, b1 + t10, b2 + t30, b3 + t50) & 7]
        i1 = i2 = i3 = _NEVER
        back: list[tuple[int, ...]] = []
        for r0, r1, r2, r3, r4, r5, r6 in scores[first + 1 : last]:
            n2, n4, n6 = b1 + t12, b2 + t34, b3 + t56
            if n2 < i1 + t22:
                n2 = i1 + t22
            if n4 < i2 + t44:
                n4 = i2 + t44
            if n6 < i3 + t66:
                n6 = i3 + t66
            if max(b1, i1, b2, i2, b3, i3) + gain < o:  # all that is no name goes on, and begins, best after none
                back.append((0, 0, n2 & 7, 0, n4 & 7, 0, n6 & 7))
                b1, b2, b3, o = o + ob + r1, o + oc + r3, o + od + r5, o + oo + r0
            else:
                n0 = max(o + oo, b1 + t10, i1 + t20, b2 + t30, i2 + t40, b3 + t50, i3 + t60)
                n1 = max(o + ob, b1 + t11, i1 + t21, b2 + t31, i2 + t41, b3 + t51, i3 + t61)
                n3 = max(o + oc, b1 + t13, i1 + t23, b2 + t33, i2 + t43, b3 + t53, i3 + t63)
                n5 = max(o + od, b1 + t15, i1 + t25, b2 + t35, i2 + t45, b3 + t55, i3 + t65)
                back.append((n0 & 7, n1 & 7, n2 & 7, n3 & 7, n4 & 7, n5 & 7, n6 & 7))
                o, b1, b2, b3 = (n0 & -8) + r0, (n1 & -8) + r1, (n3 & -8) + r3, (n5 & -8) + r5
            i1, i2, i3 = (n2 & -8) + r2, (n4 & -8) + r4, (n6 & -8) + r6
        if last < len(scores):
            return _traced(back, max(o + oo, b1 + t10, i1 + t20, b2 + t30, i2 + t40, b3 + t50, i3 + t60) & 7)
        ends = (o, b1, i1, b2, i2, b3, i3)
        return _traced(back, ends.index(max(ends)))


def _may_name(scores: Sequence[tuple[int, ...]], at: int) -> bool:
    return at == 0 or max(scores[at][1:]) >= scores[at][0] - _HOPELESS


def _traced(back: Sequence[tuple[int, ...]], at: int) -> list[int]:
    """The labels from the first word on, by where each came from."""
    path = [at]
    for step in reversed(back):
        at = step[at]
        path.append(at)
    path.reverse()
    return path


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
