"""How sure a figure is, and how it was read."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from tahqiq.language.figures.measuring import ABOUT, LOWER, UPPER, Counted
from tahqiq.language.figures.numbers import Number


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure before it is judged; indexes are of words.

    ``cut`` are the characters of clitics before the first, ``upto`` the upper end of a range, ``why`` a code that is
    known already.
    """

    begin: int
    cut: int
    end: int
    number: Number
    unit: str = ""
    what: Counted | None = None
    bound: str = ""
    upto: Decimal | None = None
    why: str = ""


def score(figure: Figure) -> float:
    """How sure the figure is, 0 to 1."""
    number = figure.number
    if number.ordinal:
        return 0.6
    known = bool(figure.unit) or (figure.what is not None and figure.what.known)
    base = 0.95 if known else 0.8 if figure.what is not None else 0.6
    return base * number.sure * (1.0 if number.in_digits or known else 0.9)


def why(figure: Figure) -> str:
    """The code of the message that says how it was read."""
    if figure.why:
        return figure.why
    if figure.number.ordinal:
        return "why_figure_ordinal"
    if figure.upto is not None:
        return "why_figure_range"
    if figure.bound:
        return {LOWER: "why_figure_lower", UPPER: "why_figure_upper", ABOUT: "why_figure_roughly"}[figure.bound]
    if figure.number.in_words:
        return "why_figure_mixed" if figure.number.in_digits else "why_figure_words"
    return "why_figure_digits"
