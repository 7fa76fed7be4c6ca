"""How much a project holds, and of what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tahqiq.domain.project import ProjectCounts, ProjectInfo
from tahqiq.services.session import Session
from tahqiq.storage.queries import events, particulars, review_tallies, tallies

MOST = 10
"""Outlets and speakers that are listed."""


@dataclass(frozen=True, slots=True)
class LabelCount:
    """How often a label is used."""

    code: str
    name_ar: str
    name_en: str
    annotations: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """A moment of the project. ``sources`` are (outlet, articles), ``speakers`` (name, quotes and claims)."""

    project: ProjectInfo
    counts: ProjectCounts
    undated: int
    labels: tuple[LabelCount, ...]
    sources: tuple[tuple[str, int], ...]
    speakers: tuple[tuple[str, int], ...]
    open_inconsistencies: int = 0
    decided_inconsistencies: int = 0
    events: int = 0

    def as_json(self) -> dict[str, Any]:
        """The numbers for other programs; these names stay."""
        counts = self.counts
        return {
            "project": self.project.name,
            "uuid": self.project.uuid,
            "articles": counts.articles,
            "done": counts.done,
            "undated": self.undated,
            "characters": counts.characters,
            "annotations": counts.annotations,
            "unsure": counts.unsure,
            "attributed": counts.attributed,
            "entities": counts.entities,
            "links": counts.links,
            "inconsistencies": {"open": self.open_inconsistencies, "decided": self.decided_inconsistencies},
            "events": self.events,
            "labels": self._by_code(),
            "sources": dict(self.sources),
            "speakers": [{"name": name, "annotations": count} for name, count in self.speakers],
        }

    def _by_code(self) -> dict[str, int]:
        tally: dict[str, int] = {}
        for label in self.labels:  # sets may share codes
            tally[label.code] = tally.get(label.code, 0) + label.annotations
        return tally


def statistics(session: Session) -> Statistics:
    """Count what is in sight."""
    with session.read.database.reading() as connection:
        found = review_tallies.totals(connection)
        return Statistics(
            project=particulars.info(connection),
            counts=particulars.counts(connection),
            undated=tallies.undated(connection),
            labels=tuple(LabelCount(*row) for row in tallies.by_label(connection)),
            sources=tuple(tallies.by_source(connection, MOST)),
            speakers=tuple((name, count) for _, name, count in tallies.by_speaker(connection, MOST)),
            open_inconsistencies=sum(count for (_, decided), count in found.items() if not decided),
            decided_inconsistencies=sum(count for (_, decided), count in found.items() if decided),
            events=len(events.events(connection)),
        )
