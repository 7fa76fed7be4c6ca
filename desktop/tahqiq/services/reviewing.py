"""The review as a whole: inconsistencies in groups, and how far it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from tahqiq.domain.inconsistencies import InconsistencyKind, Verdict
from tahqiq.domain.reviewing import ClusterFilter, ReviewFilter, ReviewStatus
from tahqiq.services.session import Session
from tahqiq.storage.queries import events, inconsistencies, review_tallies, spellings


class Grouping(StrEnum):
    """By what inconsistencies are put together."""

    EVENT = "event"
    SPEAKER = "speaker"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Group:
    """Inconsistencies that belong together.

    ``title`` is the headline of the event's first article, a speaker's or an outlet's name; "" where there is none.
    ``members`` lets them through, and no others; where an inconsistency is of two outlets it is in both groups.
    """

    title: str
    count: int
    members: ReviewFilter | None


def groups(session: Session, wanted: ReviewFilter, by: Grouping) -> list[Group]:
    """The groups of what a filter lets through, the largest first; what is in no group comes last, with no filter.

    Reads all of it: for a worker thread where there are many.
    """
    whole = replace(wanted, limit=None, skip=0)
    with session.read.database.reading() as connection:
        rows = inconsistencies.rows(connection, whole)
        if by is Grouping.EVENT:
            tally = Counter(row[8] for row in rows)
            titles = events.titles(connection, [event for event in tally if event is not None])
            found = [
                Group(titles.get(event, ""), count, None if event is None else replace(whole, event=event))
                for event, count in tally.items()
            ]
        else:
            names = _names(review_tallies.sides(connection, [row[0] for row in rows]), by)
            named = Counter(name for each in names.values() for name in each)
            named[""] += sum(row[0] not in names for row in rows)
            found = [Group(name, count, _of(whole, by, name)) for name, count in named.items() if count]
    return sorted(found, key=lambda group: (group.members is None, -group.count, group.title))


def _names(sides: Iterable[tuple[int, str, str]], by: Grouping) -> dict[int, set[str]]:
    found: dict[int, set[str]] = {}
    for number, speaker, source in sides:
        name = speaker if by is Grouping.SPEAKER else source
        if name:
            found.setdefault(number, set()).add(name)
    return found


def _of(wanted: ReviewFilter, by: Grouping, name: str) -> ReviewFilter | None:
    if not name:
        return None
    return replace(wanted, speaker=name) if by is Grouping.SPEAKER else replace(wanted, source=name)


@dataclass(frozen=True, slots=True)
class ReviewStatistics:
    """How far the review is. ``kinds`` are (open, decided) of each kind that there is; copies count once."""

    open: int = 0
    decided: int = 0
    kinds: Mapping[InconsistencyKind, tuple[int, int]] = field(default_factory=dict)
    verdicts: Mapping[Verdict, int] = field(default_factory=dict)
    events: int = 0
    clusters_open: int = 0
    clusters_settled: int = 0


def statistics(session: Session) -> ReviewStatistics:
    """Count what is in sight."""
    with session.read.database.reading() as connection:
        totals = review_tallies.totals(connection)
        kinds: dict[InconsistencyKind, tuple[int, int]] = {}
        for (kind, decided), count in totals.items():
            there = kinds.get(InconsistencyKind(kind), (0, 0))
            kinds[InconsistencyKind(kind)] = (there[0], there[1] + count) if decided else (there[0] + count, there[1])
        every = spellings.clusters(connection, ClusterFilter(status=ReviewStatus.ALL))
        waiting = spellings.clusters(connection, ClusterFilter())
        return ReviewStatistics(
            open=sum(count for (_, decided), count in totals.items() if not decided),
            decided=sum(count for (_, decided), count in totals.items() if decided),
            kinds=kinds,
            verdicts={Verdict(v): count for v, count in review_tallies.verdicts(connection).items()},
            events=len(events.events(connection)),
            clusters_open=len(waiting),
            clusters_settled=len(every) - len(waiting),
        )
