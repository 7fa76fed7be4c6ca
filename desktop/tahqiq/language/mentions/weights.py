"""The file of learned weights: a line of JSON, the names of the features, where each weighs something, the numbers."""

from __future__ import annotations

import json
import sys
from array import array
from collections.abc import Mapping, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple

from tahqiq.language.mentions.features import DISTANCES, LABELS

SCALE = 8000
"""A weight of one, as an integer. All weights are multiples of 8: ``Model.decode`` keeps a label in the lowest three
bits."""

_STORED = SCALE // 8
_LARGEST = 32_767
_PLACES = {str(distance): place for place, distance in enumerate(DISTANCES)}
_COUNT = tuple(bits.bit_count() for bits in range(1 << len(DISTANCES)))


class Weights(NamedTuple):
    """The weights of features of words.

    ``names`` are the features, ``places`` for each of them the distances at which it weighs something (a bit for each
    of ``DISTANCES``), ``values`` for each of these a number for each label, in this order.
    """

    names: Sequence[str]
    places: bytes
    values: array[int]

    def firsts(self) -> list[int]:
        """For each feature how many features and distances come before it in ``values``; at the end of them all."""
        return list(accumulate(map(_COUNT.__getitem__, self.places), initial=0))


def pack_rows(rows: Mapping[str, Sequence[float]], steps: Sequence[Sequence[float]]) -> tuple[Weights, list[list[int]]]:
    """Weights as ``Model`` takes them.

    Args:
        rows: For each feature a weight for each label. Before its name stands its distance where that is not 0.
        steps: The weight of each label (column) after each label (row).
    """
    kept: dict[str, dict[int, list[int]]] = {}
    for feature, weights in rows.items():
        scaled = [max(-_LARGEST, min(_LARGEST, round(weight * _STORED))) for weight in weights]
        if any(scaled):
            digits = 2 if feature.startswith("-") else 1 if feature[:1].isdigit() else 0
            kept.setdefault(feature[digits:], {})[_PLACES[feature[:digits] or "0"]] = scaled
    names = sorted(kept)
    places = bytes(sum(1 << place for place in kept[name]) for name in names)
    values = array("h", (weight for name in names for place in sorted(kept[name]) for weight in kept[name][place]))
    return Weights(names, places, values), [[round(weight * _STORED) for weight in row] for row in steps]


def write(path: Path, about: Mapping[str, Any], weights: Weights, transitions: Sequence[Sequence[int]]) -> int:
    """Writes weights for ``read``; returns how many features they are of. ``about`` says what a reader should know."""
    listed, values = "\n".join(weights.names).encode("utf-8", "surrogatepass"), array("h", weights.values)
    if sys.byteorder == "big":
        values.byteswap()
    sizes = {"features": len(weights.names), "names": len(listed)}
    head = json.dumps(
        {**about, "labels": LABELS, "distances": DISTANCES, **sizes, "transitions": transitions}, ensure_ascii=False
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"\n".join((head.encode(), listed, weights.places + values.tobytes())))
    return len(weights.names)


def read(path: Path) -> tuple[Weights, list[list[int]], dict[str, Any]]:
    """Weights, the weight of each label (column) after each label (row), and what is said about them.

    Raises:
        OSError: the file cannot be read.
        ValueError: it is not such a file, or was made for other labels.
    """
    head, _, body = path.read_bytes().partition(b"\n")
    about = json.loads(head)
    if tuple(about["labels"]) != LABELS or tuple(about.get("distances", ())) != DISTANCES:
        raise ValueError(f"{path.name} was not made for this program")
    listed, count = body[: about["names"]], about["features"]
    names = listed.decode("utf-8", "surrogatepass").split("\n") if listed else []
    rest = body[len(listed) + 1 :]
    weights = Weights(names, rest[:count], array("h"))
    numbers = rest[count:]
    if len(names) != count or len(numbers) != 2 * len(LABELS) * weights.firsts()[-1]:
        raise ValueError(f"{path.name} is not whole")
    weights.values.frombytes(numbers)
    if sys.byteorder == "big":
        weights.values.byteswap()
    return weights, about["transitions"], about
