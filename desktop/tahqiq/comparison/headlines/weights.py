"""The learned weights of the signals, and how likely two headlines disagree by them.

A logistic regression, trained by ``packaging/train-headlines``. ``resources/models/headlines.weights`` is JSON: "about"
(what it was learned from), "bias", and under "weights" one number for each signal's name.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tahqiq.comparison.headlines.signals import Signal
from tahqiq.domain.resources import resource

MOST = 3.0
"""How much of one signal counts, however often it is there; measures of the whole (named =…) count in full."""


@dataclass(frozen=True)
class Weights:
    """A bias and the weight of each signal: positive speaks for «they disagree»."""

    bias: float
    weights: Mapping[str, float]
    about: Mapping[str, Any]

    def contributions(self, signals: Iterable[Signal]) -> list[tuple[Signal, float]]:
        """Each signal with what it adds to the sum; unknown ones add nothing and are left out."""
        room: dict[str, float] = {}
        found: list[tuple[Signal, float]] = []
        for signal in signals:
            weight = self.weights.get(signal.name)
            if weight is None:
                continue
            value = signal.value
            if not signal.name.startswith("="):
                left = room.get(signal.name, MOST)
                value = min(value, left)
                room[signal.name] = left - value
            if value:
                found.append((signal, weight * value))
        return found

    def probability(self, contributions: Iterable[tuple[Signal, float]]) -> float:
        """How likely the headlines disagree, 0 to 1."""
        return logistic(self.bias + sum(added for _, added in contributions))


def logistic(score: float) -> float:
    """The probability of a sum of weights; never overflows."""
    if score >= 0:
        return 1 / (1 + math.exp(-score))
    odds = math.exp(max(score, -700.0))
    return odds / (1 + odds)


def strengths(signals: Iterable[Signal]) -> dict[str, float]:
    """How much there is of each signal, as it is learned from and counted."""
    found: dict[str, float] = {}
    for signal in signals:
        total = found.get(signal.name, 0.0) + signal.value
        found[signal.name] = total if signal.name.startswith("=") else min(MOST, total)
    return found


def read(path: Path) -> Weights:
    """The weights of a file.

    Raises:
        OSError: it cannot be read.
        ValueError: it is not such a file.
    """
    content = json.loads(path.read_text(encoding="utf-8"))
    try:
        return Weights(float(content["bias"]), content["weights"], content["about"])
    except (KeyError, TypeError) as error:
        raise ValueError(f"{path.name} holds no weights of headlines") from error


def write(path: Path, weights: Weights) -> None:
    """Writes the weights, a signal a line, so that a change can be read."""
    lines = [f"{json.dumps(name, ensure_ascii=False)}: {weight}" for name, weight in sorted(weights.weights.items())]
    about = json.dumps(dict(weights.about), ensure_ascii=False)
    text = f'{{"about": {about},\n"bias": {weights.bias},\n"weights": {{\n' + ",\n".join(lines) + "\n}}\n"
    path.write_text(text, encoding="utf-8", newline="\n")


@cache
def shipped() -> Weights:
    """The weights that come with the program, read once."""
    return read(resource("models", "headlines.weights"))
