"""Which passages of an inconsistency say the same, and whether what they say stands against each other."""

from __future__ import annotations

from dataclasses import dataclass

from tahqiq.domain.inconsistencies import Inconsistency, InconsistencyKind, Passage

_VALUED = frozenset({InconsistencyKind.DATE, InconsistencyKind.FIGURE})


@dataclass(frozen=True, slots=True)
class Side:
    """Passages that say the same: their numbers (from 0), and the first of them."""

    numbers: tuple[int, ...]
    passage: Passage


def sides_of(finding: Inconsistency) -> tuple[Side, ...]:
    """The passages put together that state one value, in the order in which the values first come.

    Where all state one value, or where it has no normal form, the words as printed make the sides.
    """
    keys = [_stated(finding, passage) for passage in finding.passages]
    if len(set(keys)) < 2:
        keys = [(_printed(passage), "") for passage in finding.passages]
    numbers: dict[tuple[str, str], list[int]] = {}
    for number, key in enumerate(keys):
        numbers.setdefault(key, []).append(number)
    return tuple(Side(tuple(some), finding.passages[some[0]]) for some in numbers.values())


def are_rivals(finding: Inconsistency) -> bool:
    """Whether at most one side can be right; slips in several words of one article are not set against each other."""
    sides = sides_of(finding)
    if len(sides) < 2:
        return False
    if not are_slips(finding):
        return True
    usual = {passage.value for passage in finding.passages}
    return len(usual) == 1 and any(_printed(passage) in usual for passage in finding.passages)


def are_slips(finding: Inconsistency) -> bool:
    """Whether the passages are words misspelled inside one article; the value of each is its usual spelling."""
    if finding.kind is not InconsistencyKind.SPELLING:
        return False
    first = finding.passages[0]
    return len(sides_of(finding)) < 2 or finding.passages[1].article_id == first.article_id


def can_be_linked(finding: Inconsistency) -> bool:
    """Whether two of its passages speak of one thing: not one passage alone, nor several misspelled words."""
    return len(finding.passages) > 1 and (are_rivals(finding) or not are_slips(finding))


def side_of(finding: Inconsistency, number: int | None) -> int | None:
    """The place among ``sides_of`` of the side to which a passage belongs; None for None."""
    found = (at for at, side in enumerate(sides_of(finding)) if number in side.numbers)
    return next(found, None)


def _stated(finding: Inconsistency, passage: Passage) -> tuple[str, str]:
    if finding.kind in _VALUED and passage.value:
        return passage.value, passage.unit
    return _printed(passage), ""


def _printed(passage: Passage) -> str:
    return " ".join(passage.words.split())
