"""A timeline: what the articles say happened when, one lane for each article."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from tahqiq.domain.days import days_of
from tahqiq.domain.inconsistencies import Inconsistency, InconsistencyKind
from tahqiq.domain.sides import sides_of
from tahqiq.services.pictures.facts import Spot, Told, dated, told
from tahqiq.services.session import Session


@dataclass(frozen=True, slots=True)
class Moment:
    """One expression of time: ``first`` and ``last`` are the days that it may mean, both in.

    ``disagrees`` are the places in other articles that state it otherwise, ``sentence`` what is said of it.
    """

    first: date
    last: date
    value: str
    words: str
    sentence: str
    spot: Spot
    disagrees: tuple[Spot, ...] = ()


@dataclass(frozen=True, slots=True)
class Lane:
    """An article with its moments in order of time; ``published`` is its day, where it is known."""

    article_id: int
    title: str
    source: str
    published: date | None
    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The lanes in order of publication; articles that name no time are in it all the same."""

    lanes: tuple[Lane, ...]

    @property
    def moments(self) -> tuple[Moment, ...]:
        return tuple(m for lane in self.lanes for m in lane.moments)


def timeline(session: Session, article_ids: Iterable[int], conflicts: Sequence[Inconsistency] = ()) -> Timeline:
    """What the given articles say happened when.

    Args:
        session: an open project.
        article_ids: the articles; those out of sight are left out.
        conflicts: inconsistencies whose dates are marked as disagreeing.
    """
    against: dict[int, list[tuple[Spot, tuple[Spot, ...]]]] = {}
    for conflict in conflicts:
        if conflict.kind is InconsistencyKind.DATE:
            spots = [Spot(p.article_id, p.start, p.end) for p in conflict.passages]
            for side in sides_of(conflict):
                others = tuple(spot for number, spot in enumerate(spots) if number not in side.numbers)
                for number in side.numbers:
                    against.setdefault(spots[number].article_id, []).append((spots[number], others))
    labels = session.read.all_labels()
    lanes = []
    for one in told(session, article_ids):
        moments = {m.spot: m for d in dated(one, labels) if (m := _moment(one, d.spot, d.words, d.value)) is not None}
        marked = (_marked(m, against.get(one.article.id, ())) for m in moments.values())
        ordered = tuple(sorted(marked, key=lambda m: (m.first, m.last, m.spot)))
        lanes.append(Lane(one.article.id, one.article.title, one.source, _day(one.article.published), ordered))
    return Timeline(tuple(sorted(lanes, key=lambda lane: (lane.published or date.max, lane.article_id))))


def _moment(one: Told, spot: Spot, words: str, value: str) -> Moment | None:
    days = days_of(value)
    return Moment(*days, value, words, one.sentence(spot.start), spot) if days is not None else None


def _marked(moment: Moment, against: Iterable[tuple[Spot, tuple[Spot, ...]]]) -> Moment:
    at = moment.spot
    others = tuple(o for spot, other in against if spot.start < at.end and at.start < spot.end for o in other)
    if not others:
        return moment
    return Moment(moment.first, moment.last, moment.value, moment.words, moment.sentence, at, others)


def _day(published: str | None) -> date | None:
    days = days_of(published or "")
    return days[0] if days is not None and days[0] == days[1] else None
