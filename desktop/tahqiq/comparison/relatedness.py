"""Do two articles report one event, does one copy the other's wording, and why: judged from their keys alone.

The score is a logistic model over the features of ``likeness``; its weights were set on pairs of news read by eye. What
looks alike on different days (a summit of last year, the close of a market, the matches of two rounds) is told apart
by the days that the leads name and by names that only one of the two has.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice
from math import exp

from tahqiq.comparison.candidates import KeyIndex, MemoryIndex, candidates
from tahqiq.comparison.keys import KeyKind, Keys
from tahqiq.comparison.likeness import NAMES, Likeness, Profile, likeness, profiles
from tahqiq.domain.inconsistencies import Relatedness
from tahqiq.domain.messages import Message
from tahqiq.language.loading import without_collection

SAME_EVENT = 0.5
"""The score from which two articles are held to report one event."""

KEPT = 0.3
"""The score from which a pair is worth keeping: grouping looks at those too."""

COPIES = 0.5
"""The copied share from which two articles are one text of one agency, and one witness."""

REMEMBERED = 20_000
"""Profiles that one ``Relating`` keeps at most."""

AT_ONCE = 200
"""Articles that ``relate_all`` goes through before it gives what it found."""

SHOWN = 5
"""Shared things that an explanation names."""


def score_of(one: Likeness) -> float:
    """How sure it is that the two report one event, 0 to 1."""
    total = (
        -7.2
        + 2.2 * one.formula
        + 2.1 * one.words
        + 0.9 * one.title
        + 0.2 * one.names
        + 0.2 * min(one.rare, 40.0)
        + 0.08 * min(one.figures, 15.0)
        - 0.05 * min(one.apart, 12.0)
        + (1.1 if one.days > 0 else -1.8 if one.days < 0 else 0.0)
        - 0.3 * min(one.days_apart, 12)
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
    both = profiles({a.article_id: a, b.article_id: b}, MemoryIndex((a, b)) if index is None else index)
    return _related(both[a.article_id], both[b.article_id])


def related_to(keys: Keys, index: KeyIndex, *, least: float = KEPT) -> list[Relatedness]:
    """The articles of the index that are near to one, the nearest first.

    Args:
        keys: Those of the article, which may be in the index.
        index: The project's.
        least: The least score.
    """
    return Relating(index).to(keys, least=least)


def relate_all(articles: Iterable[Keys], index: KeyIndex, *, least: float = KEPT) -> Iterator[list[Relatedness]]:
    """What ``related_to`` finds for each of many articles, each pair with the first of its two only.

    Args:
        articles: Their keys; all are in the index.
        index: The project's, which does not change meanwhile.
        least: The least score.
    """
    relating = Relating(index)
    waiting = iter(articles)
    while some := list(islice(waiting, AT_ONCE)):
        with without_collection():
            found = [relating.to(keys, least=least) for keys in some]
        yield from found


class Relating:
    """Finds what is near to one article after the other, and remembers profiles and pairs that it has seen.

    To be made anew when the index has changed.
    """

    def __init__(self, index: KeyIndex) -> None:
        self._index = index
        self._profiles: dict[int, Profile] = {}
        self._seen: set[tuple[int, int]] = set()

    def to(self, keys: Keys, *, least: float = KEPT) -> list[Relatedness]:
        """The articles near to one with which it was not yet held together, the nearest first."""
        mine = keys.article_id
        others = [one.article_id for one in candidates(keys, self._index)]
        new = {other: (mine, other) if mine < other else (other, mine) for other in others}
        new = {other: pair for other, pair in new.items() if pair not in self._seen}
        self._seen.update(new.values())
        held = self._profiles_of(keys, new)
        near = (_related(held[mine], held[other]) for other in new if other in held)
        return sorted((one for one in near if one.score >= least), key=lambda one: (-one.score, one.a_id, one.b_id))

    def _profiles_of(self, keys: Keys, others: Collection[int]) -> dict[int, Profile]:
        missing = dict(self._index.keys_of([other for other in others if other not in self._profiles]))
        if keys.article_id not in self._profiles:
            missing[keys.article_id] = keys
        if len(self._profiles) > REMEMBERED:
            self._profiles = {}
            missing = dict(self._index.keys_of(others)) | {keys.article_id: keys}
        self._profiles.update(profiles(missing, self._index))
        return self._profiles


def _related(a: Profile, b: Profile) -> Relatedness:
    found = likeness(a, b)
    score = score_of(found)
    low, high = (a.article_id, b.article_id) if a.article_id < b.article_id else (b.article_id, a.article_id)
    return Relatedness(
        low, high, round(score, 4), round(found.copied, 4), tuple(reasons(found)) if score >= KEPT else ()
    )


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
