"""The learned weights, and the likeliest labels of a sentence by them.

A linear chain of conditional random fields, trained by ``packaging/train-mentions``. Only its weights are kept: for
each feature, under a hash of its name, one number for each label. The weights of all labels are added at once, as
fields of one long integer; so what a word weighs at each distance is added up once for each spelling.
"""

from __future__ import annotations

import json
import struct
import sys
import zlib
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import add
from pathlib import Path
from typing import Any

from tahqiq.domain.resources import resource
from tahqiq.language.mentions.features import DISTANCES, LABELS, place_features, word_features
from tahqiq.language.mentions.spelling import REMEMBERED, spelling
from tahqiq.language.mentions.tokens import Word

SCALE = 1000
"""A weight of one, as an integer."""

LEAN = 500
"""How much every label of a name is preferred: a name proposed in vain costs an editor less than one missed."""

_WIDTH = 32
_FIELDS = struct.Struct(f"<{len(LABELS)}I")
_MIDDLE = 1 << 28
_ALL_MIDDLE = sum(_MIDDLE << (_WIDTH * i) for i in range(len(LABELS)))
_LARGEST = 32_767
_NEVER = -(1 << 40)


@dataclass(frozen=True, slots=True)
class Tagged:
    """The labels of a sentence's words, and how much better each label is there than none at all (in ``SCALE``)."""

    labels: tuple[int, ...]
    margins: tuple[int, ...]


class Model:
    """Weights of features and of labels in a row."""

    def __init__(
        self,
        keys: Sequence[int],
        weights: Sequence[int],
        transitions: Sequence[Sequence[int]],
        about: Mapping[str, Any],
    ) -> None:
        """Takes weights as integers: ``len(LABELS)`` of them for each key, in the order of the keys."""
        self.about = about
        self.transitions = tuple(tuple(row) for row in transitions)
        self._rows = dict(zip(keys, range(0, len(weights), len(LABELS)), strict=True))
        self.keys, self.weights = keys, weights
        self._ends = tuple(0 if distance == 0 else self.packed([f"{distance}END"]) for distance in DISTANCES)
        self._base = self.packed(["b"]) + sum(LEAN << (_WIDTH * label) for label in range(1, len(LABELS)))
        self._word = lru_cache(maxsize=REMEMBERED)(self._weigh)
        self._into = _into(self.transitions)

    def packed(self, features: Iterable[str]) -> int:
        """The sum of the features' weights, a field of 32 bits for each label; unknown features weigh nothing."""
        totals = [0] * len(LABELS)
        rows, weights = self._rows, self.weights
        for feature in features:
            at = rows.get(zlib.crc32(feature.encode("utf-8", "surrogatepass")))
            if at is not None:
                for label in range(len(LABELS)):
                    totals[label] += weights[at + label]
        return sum(total << (_WIDTH * label) for label, total in enumerate(totals))

    def _weigh(self, text: str) -> tuple[int, ...]:
        return tuple(self.packed(features) for features in word_features(spelling(text)))

    def scores(self, words: Sequence[Word], extra: Sequence[Sequence[str]] | None = None) -> list[tuple[int, ...]]:
        """For each word the weight of each label, all of them with the same amount added."""
        seen = [spelling(word.text) for word in words]
        placed = place_features(words, seen)
        if extra is not None:
            for own, more in zip(placed, extra, strict=True):
                own.extend(more)
        totals = [self._base + _ALL_MIDDLE + (self.packed(own) if own else 0) for own in placed]
        weighed = [self._word(word.text) for word in words]
        count = len(words)
        for place, distance in enumerate(DISTANCES):
            end = self._ends[place]
            for at in range(count):
                beside = at + distance
                totals[at] += weighed[beside][place] if 0 <= beside < count else end
        return [_FIELDS.unpack(total.to_bytes(_FIELDS.size, "little")) for total in totals]

    def added(self, scores: Sequence[tuple[int, ...]], extra: Sequence[Sequence[str]]) -> list[tuple[int, ...]]:
        """``scores`` with the weights of more features of each word."""
        found = list(scores)
        for at, more in enumerate(extra):
            if more:
                weights = _FIELDS.unpack((self.packed(more) + _ALL_MIDDLE).to_bytes(_FIELDS.size, "little"))
                found[at] = tuple(map(add, found[at], weights))
        return found

    def tag(self, words: Sequence[Word], extra: Sequence[Sequence[str]] | None = None) -> Tagged:
        """The likeliest row of labels in which nothing continues what has not begun."""
        return self.decode(self.scores(words, extra))

    def decode(self, scores: Sequence[tuple[int, ...]]) -> Tagged:
        """As ``tag``, from weights."""
        if not scores:
            return Tagged((), ())
        first = scores[0]
        best = [first[label] if LABELS[label][0] != "I" else _NEVER for label in range(len(LABELS))]
        back: list[tuple[int, ...]] = []
        into = self._into
        for here in scores[1:]:
            came: list[int] = []
            now: list[int] = []
            for label, sources in enumerate(into):
                top, source = max([(best[before] + weight, before) for before, weight in sources])
                now.append(top + here[label])
                came.append(source)
            back.append(tuple(came))
            best = now
        at = max(range(len(LABELS)), key=best.__getitem__)
        path = [at]
        for step in reversed(back):
            at = step[at]
            path.append(at)
        path.reverse()
        return Tagged(tuple(path), tuple(row[label] - row[0] for row, label in zip(scores, path, strict=True)))


def _into(transitions: Sequence[Sequence[int]]) -> tuple[tuple[tuple[int, int], ...], ...]:
    """For each label those that may stand before it, with the weight of the step."""
    found: list[tuple[tuple[int, int], ...]] = []
    for label, name in enumerate(LABELS):
        allowed = [b for b, before in enumerate(LABELS) if name[0] != "I" or before[1:] == name[1:]]
        found.append(tuple((before, transitions[before][label]) for before in allowed))
    return tuple(found)


def pack_rows(
    rows: Mapping[str, Sequence[float]], steps: Sequence[Sequence[float]]
) -> tuple[array[int], array[int], list[list[int]]]:
    """Weights as ``Model`` takes them.

    Args:
        rows: For each feature a weight for each label.
        steps: The weight of each label (column) after each label (row).
    """
    kept: dict[int, list[int]] = {}
    for feature, weights in rows.items():
        scaled = [max(-_LARGEST, min(_LARGEST, round(weight * SCALE))) for weight in weights]
        if any(scaled):
            kept[zlib.crc32(feature.encode("utf-8", "surrogatepass"))] = scaled
    keys = array("I", sorted(kept))
    values = array("h", (weight for key in keys for weight in kept[key]))
    return keys, values, [[round(weight * SCALE) for weight in row] for row in steps]


def write(path: Path, about: Mapping[str, Any], model: Model) -> int:
    """Writes a model for ``load``; returns how many features it has. ``about`` says what a reader should know."""
    keys, values = array("I", model.keys), array("h", model.weights)
    if sys.byteorder == "big":
        keys.byteswap()
        values.byteswap()
    header = {**about, "labels": LABELS, "features": len(keys), "transitions": model.transitions}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(json.dumps(header, ensure_ascii=False).encode() + b"\n" + keys.tobytes() + values.tobytes())
    return len(keys)


def load(path: Path) -> Model:
    """Reads weights.

    Raises:
        OSError: the file cannot be read.
        ValueError: it is not such a file, or was made for other labels.
    """
    head, _, body = path.read_bytes().partition(b"\n")
    about = json.loads(head)
    count = about["features"]
    if tuple(about["labels"]) != LABELS or len(body) != count * (4 + 2 * len(LABELS)):
        raise ValueError(f"{path.name} was not made for this program")
    keys, values = array("I"), array("h")
    keys.frombytes(body[: 4 * count])
    values.frombytes(body[4 * count :])
    if sys.byteorder == "big":
        keys.byteswap()
        values.byteswap()
    return Model(keys, values, about["transitions"], about)


@cache
def shipped() -> Model:
    """The weights that come with the program, read once."""
    return load(resource("models", "mentions.weights"))
