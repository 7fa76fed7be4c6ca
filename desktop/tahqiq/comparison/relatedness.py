"""Do two articles report one event, does one copy the other's wording, and why: judged from their keys alone.

The score is a logistic model over the features of ``likeness``; its weights were set on pairs of news read by eye. What
looks alike on different days (a summit of last year, the close of a market, the matches of two rounds) is told apart
by the days that the leads name and by names that only one of the two has.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp

from tahqiq.comparison.candidates import MOST, KeyIndex, MemoryIndex, candidates
from tahqiq.comparison.keys import KeyKind, Keys
from tahqiq.comparison.likeness import NAMES, Likeness, likeness, weights_of
from tahqiq.domain.inconsistencies import Relatedness
from tahqiq.domain.messages import Message

SAME_EVENT = 0.5
"""The score from which two articles are held to report one event."""

KEPT = 0.3
"""The score from which a pair is worth keeping: grouping looks at those too."""

COPIES = 0.5
"""The copied share from which two articles are one text of one agency, and one witness."""

SHOWN = 5
"""Shared things that an explanation names."""


def score_of(one: Likeness) -> float:
    """How sure it is that the two report one event, 0 to 1."""
    total = (
        -6.0
        + 3.0 * one.copied
        + 3.0 * one.words
        + 1.5 * one.title
        + 1.5 * one.names
        + 0.08 * min(one.rare, 40.0)
        + 0.05 * min(one.figures, 15.0)
        - 0.15 * min(one.apart, 12.0)
        + (-1.0 if one.days < 0 else 0.0)
        - 0.25 * min(one.days_apart, 12)
    )
    return 1.0 / (1.0 + exp(-total))


def relatedness(a: Keys, b: Keys, index: KeyIndex | None = None) -> Relatedness:
    """How near two articles are.

    Args:
        a: The keys of one, in any order.
        b: The keys of the other.
        index: The project's, which says what is rare; None where there are only these two.

    Raises:
        ValueError: both are one article.
    """
    if a.article_id == b.article_id:
        raise ValueError("an article is not compared with itself")
    found = likeness(a, b, weights_of((a, b), MemoryIndex((a, b)) if index is None else index))
    return _related(a, b, found)


def related_to(keys: Keys, index: KeyIndex, *, least: float = KEPT, most: int = MOST) -> list[Relatedness]:
    """The articles of the index that are near to one, the nearest first.

    Args:
        keys: Those of the article, which may be in the index.
        index: The project's.
        least: The least score.
        most: Articles that are looked at.
    """
    found = index.keys_of([one.article_id for one in candidates(keys, index, most=most)])
    weights = weights_of((keys, *found.values()), index)
    every = (_related(keys, other, likeness(keys, other, weights)) for other in found.values())
    near = [one for one in every if one.score >= least]
    return sorted(near, key=lambda one: (-one.score, one.a_id, one.b_id))


def _related(a: Keys, b: Keys, found: Likeness) -> Relatedness:
    low, high = sorted((a.article_id, b.article_id))
    score = score_of(found)
    why = tuple(reasons(found)) if score >= KEPT else ()
    return Relatedness(low, high, round(score, 4), round(found.copied, 4), why)


def reasons(found: Likeness) -> Sequence[Message]:
    """What the two share, for people: «يشتركان في: لافروف، بيونغ يانغ»; and that one text copies the other."""
    said: list[Message] = []
    if found.copied >= COPIES:
        said.append(Message("why_event_copies", {"percent": round(found.copied * 100)}))
    shown = _shown(found)
    if shown:
        said.append(Message("why_event_shares", {"shared": "، ".join(shown)}))
    days = sorted(key.text for _, key in found.shared if key.kind is KeyKind.DAY)
    if days:
        said.append(Message("why_event_day", {"day": days[0]}))
    if found.days_apart:
        said.append(Message("why_event_apart", {"days": found.days_apart}))
    return said


def _shown(found: Likeness) -> list[str]:
    """Names first, then figures and words; none whose words another one has."""
    order = sorted(found.shared, key=lambda one: (one[1].kind not in NAMES, -one[0], one[1].number))
    shown: list[str] = []
    met: set[int] = set()
    for _, key in order:
        if key.text and key.kind is not KeyKind.DAY and key.number not in met:
            if any(part in met for part in key.parts):
                continue
            shown.append(key.text)
            met.update((key.number, *key.parts))
        if len(shown) == SHOWN:
            break
    return shown
