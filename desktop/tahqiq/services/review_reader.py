"""What can be asked of the review of an open project."""

from __future__ import annotations

from collections.abc import Iterable

from tahqiq.domain.inconsistencies import Event, Inconsistency, Relatedness, SpellingCluster
from tahqiq.domain.reviewing import (
    ClusterFilter,
    EventWord,
    HouseSpelling,
    InconsistencyCounts,
    NamesApart,
    PastDecision,
    ReviewFilter,
)
from tahqiq.storage.database import Database
from tahqiq.storage.queries import events, inconsistencies, review_tallies, spellings

EVERY_OPEN = ReviewFilter()
OPEN_CLUSTERS = ClusterFilter()


class ReviewReader:
    """Questions about inconsistencies, events and spellings. Only what is between articles in sight is told."""

    database: Database

    def inconsistencies(self, wanted: ReviewFilter = EVERY_OPEN) -> list[Inconsistency]:
        """Those that a filter lets through, in its order; one between the same values in one event is told once, with
        the passages of all articles that state them."""
        with self.database.reading() as connection:
            return inconsistencies.with_witnesses(connection, inconsistencies.matching(connection, wanted))

    def inconsistency(self, inconsistency_id: int) -> Inconsistency:
        """One, decided or not.

        Raises:
            LookupError: there is none with this number, or an article of it is out of sight.
        """
        with self.database.reading() as connection:
            found = inconsistencies.by_ids(connection, [inconsistency_id])
            for one in inconsistencies.with_witnesses(connection, found):
                return one
        raise LookupError(f"no inconsistency {inconsistency_id}")

    def inconsistencies_by_id(self, ids: Iterable[int]) -> list[Inconsistency]:
        """The given ones in the order of their numbers; those that are gone are left out."""
        with self.database.reading() as connection:
            return inconsistencies.with_witnesses(connection, inconsistencies.by_ids(connection, ids))

    def inconsistency_counts(self, article_ids: Iterable[int] | None = None) -> dict[int, InconsistencyCounts]:
        """How many each article has that has any, all or the given ones; copies of one text count once."""
        with self.database.reading() as connection:
            return review_tallies.counts(connection, article_ids)

    def inconsistency_speakers(self, ids: Iterable[int]) -> dict[int, tuple[str, ...]]:
        """Who is reported to say what the passages state, of those inconsistencies where that is known."""
        found: dict[int, dict[str, None]] = {}
        with self.database.reading() as connection:
            for number, speaker, _ in review_tallies.sides(connection, ids):
                if speaker:
                    found.setdefault(number, {})[speaker] = None
        return {number: tuple(names) for number, names in found.items()}

    def decisions(self, fingerprint: str) -> list[PastDecision]:
        """All that was decided of an inconsistency, the oldest first; the last one counts."""
        with self.database.reading() as connection:
            return inconsistencies.decisions(connection, fingerprint)

    def stale_decisions(self) -> list[PastDecision]:
        """Decisions in force about what no analysis finds any more."""
        with self.database.reading() as connection:
            return inconsistencies.stale_decisions(connection)

    def events(self, ids: Iterable[int] | None = None) -> list[Event]:
        """The events that two and more articles in sight report; all, or the given ones."""
        with self.database.reading() as connection:
            return events.events(connection, None if ids is None else set(ids))

    def event_of(self, article_id: int) -> Event | None:
        """The event that an article reports together with others, or None."""
        with self.database.reading() as connection:
            return events.event_of(connection, article_id)

    def related(self, article_id: int) -> list[Relatedness]:
        """The articles that are near to one, the nearest first, with what a person said of the two."""
        with self.database.reading() as connection:
            return events.related(connection, article_id)

    def event_words(self) -> list[EventWord]:
        """What people said of two articles, the newest first."""
        with self.database.reading() as connection:
            return events.words(connection)

    def clusters(self, wanted: ClusterFilter = OPEN_CLUSTERS) -> list[SpellingCluster]:
        """Spellings of one name, clusters printed most often first."""
        with self.database.reading() as connection:
            return spellings.clusters(connection, wanted)

    def cluster(self, cluster_id: int) -> SpellingCluster:
        """One cluster.

        Raises:
            LookupError: there is none with this number.
        """
        with self.database.reading() as connection:
            return spellings.cluster(connection, cluster_id)

    def house_spellings(self) -> list[HouseSpelling]:
        """How the house writes names, by kind and form."""
        with self.database.reading() as connection:
            return spellings.house_spellings(connection)

    def names_apart(self) -> list[NamesApart]:
        """Pairs of names that people said are not one."""
        with self.database.reading() as connection:
            return spellings.names_apart(connection)
