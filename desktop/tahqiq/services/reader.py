"""What can be asked of an open project: each question is one unit of work."""

from __future__ import annotations

from collections.abc import Iterable

from tahqiq.domain.annotations import Annotation, Link
from tahqiq.domain.articles import Article, ArticleSummary, Region
from tahqiq.domain.entities import Entity, EntityKind, EntityMatch, EntityUse
from tahqiq.domain.history import HistoryStep
from tahqiq.domain.jobs import Stopped, never
from tahqiq.domain.labels import Label, LabelSet
from tahqiq.domain.project import ProjectCounts, ProjectInfo
from tahqiq.domain.search import Cursor, SearchPage, SearchScope, SearchTotal
from tahqiq.domain.suggestions import Answer, ProjectWord, Suggestion, SuggestionCounts
from tahqiq.services import searching
from tahqiq.services.review_reader import ReviewReader
from tahqiq.storage.database import Database
from tahqiq.storage.queries import annotations as tagged
from tahqiq.storage.queries import articles, entities, history, labels, particulars, suggestions, words


class Reader(ReviewReader):
    """Questions to a project. Safe to use from several threads."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def project(self) -> ProjectInfo:
        """Identity, name and age of the project."""
        with self.database.reading() as connection:
            return particulars.info(connection)

    def counts(self) -> ProjectCounts:
        """How much the project holds."""
        with self.database.reading() as connection:
            return particulars.counts(connection)

    def annotators(self) -> dict[int, str]:
        """Names of everybody who changed something, by id."""
        with self.database.reading() as connection:
            return particulars.annotators(connection)

    def articles(self, ids: Iterable[int] | None = None) -> list[ArticleSummary]:
        """Rows of the article list in order of import, all or the given ones."""
        with self.database.reading() as connection:
            return articles.summaries(connection, ids)

    def article(self, article_id: int) -> Article:
        """One article with its text.

        Raises:
            LookupError: no such article in sight.
        """
        with self.database.reading() as connection:
            return articles.article(connection, article_id)

    def regions(self, article_id: int) -> list[Region]:
        """The regions of an article in text order."""
        with self.database.reading() as connection:
            return articles.regions(connection, article_id)

    def annotations(self, article_id: int) -> list[Annotation]:
        """The annotations of an article in text order."""
        with self.database.reading() as connection:
            return tagged.of_article(connection, article_id)

    def annotations_by_id(self, ids: Iterable[int]) -> list[Annotation]:
        """The given annotations; those that are gone are left out."""
        with self.database.reading() as connection:
            return tagged.by_ids(connection, ids)

    def annotation(self, annotation_id: int) -> Annotation:
        """One annotation.

        Raises:
            LookupError: no such annotation in sight.
        """
        found = self.annotations_by_id([annotation_id])
        if not found:
            raise LookupError(f"no annotation {annotation_id}")
        return found[0]

    def label_sets(self) -> list[LabelSet]:
        """All label sets."""
        with self.database.reading() as connection:
            return labels.label_sets(connection)

    def labels(self) -> tuple[Label, ...]:
        """The labels of the set in use, in order."""
        return next((s.labels for s in self.label_sets() if s.in_use), ())

    def all_labels(self) -> dict[int, Label]:
        """Every label of every set by id."""
        return {label.id: label for s in self.label_sets() for label in s.labels}

    def label_uses(self) -> dict[int, int]:
        """How many annotations bear each label."""
        with self.database.reading() as connection:
            return labels.uses(connection)

    def entities(self, kinds: Iterable[EntityKind] | None = None) -> list[EntityUse]:
        """The register by name, with how often each speaks and is mentioned."""
        wanted = set(kinds) if kinds is not None else set(EntityKind)
        with self.database.reading() as connection:
            return [use for use in entities.uses(connection) if use.entity.kind in wanted]

    def entity(self, entity_id: int) -> Entity:
        """One entity.

        Raises:
            LookupError: no such entity.
        """
        with self.database.reading() as connection:
            return entities.entity(connection, entity_id)

    def find_entities(self, words: str, limit: int = 12) -> list[EntityMatch]:
        """Entities with a spelling or title that holds ``words``, however spelled, best first."""
        with self.database.reading() as connection:
            return entities.find(connection, words, limit)

    def entity_annotations(self, entity_id: int) -> list[Annotation]:
        """What an entity said, and where it is mentioned."""
        with self.database.reading() as connection:
            return tagged.of_entity(connection, entity_id)

    def distinct_pairs(self) -> set[tuple[int, int]]:
        """Pairs of entities declared not to be the same."""
        with self.database.reading() as connection:
            return entities.distinct_pairs(connection)

    def links(self) -> list[Link]:
        """All links in sight."""
        with self.database.reading() as connection:
            return tagged.links(connection)

    def links_of_article(self, article_id: int) -> list[Link]:
        """Links with an end in the article."""
        with self.database.reading() as connection:
            return tagged.links_of_article(connection, article_id)

    def links_of(self, annotation_id: int) -> list[Link]:
        """Links with an end at the annotation."""
        with self.database.reading() as connection:
            return tagged.links_of(connection, annotation_id)

    def suggestions(self, article_id: int) -> list[Suggestion]:
        """The open suggestions of an article in text order."""
        with self.database.reading() as connection:
            return suggestions.of_article(connection, article_id)

    def suggestion(self, suggestion_id: int) -> Suggestion:
        """One suggestion, open or not.

        Raises:
            LookupError: no such suggestion in sight.
        """
        with self.database.reading() as connection:
            return suggestions.one(connection, suggestion_id)

    def suggestion_counts(self, article_ids: Iterable[int] | None = None) -> dict[int, SuggestionCounts]:
        """Open suggestions by kind of each article that was analysed, all or the given ones."""
        with self.database.reading() as connection:
            return suggestions.counts(connection, article_ids)

    def answers(self, article_id: int) -> list[Answer]:
        """What people said to suggestions of an article, in text order."""
        with self.database.reading() as connection:
            return suggestions.answers(connection, article_id)

    def words(self) -> list[ProjectWord]:
        """What the project has taught the engine, by list and text."""
        with self.database.reading() as connection:
            return words.words(connection)

    def search(
        self, query: str, scope: SearchScope | str = SearchScope.TEXT, limit: int = 50, after: Cursor | None = None
    ) -> SearchPage:
        """Hits as concordance lines, in order of article and text.

        Args:
            query: words, "phrases", ``prefix*``, OR أو, NOT ليس ``-``, parentheses; every string is a query.
            scope: the articles, or only annotated words, or notes, or the register of speakers.
            limit: hits at most.
            after: ``SearchPage.next`` of the page before.
        """
        return searching.page(self.database, query, scope, limit, after)

    def articles_with(self, words: str, cancelled: Stopped = never) -> list[int]:
        """Articles that may hold ``words`` in a row, in any spelling, by id; ``cancelled`` ends the search."""
        return searching.articles_with(self.database, words, cancelled)

    def count_hits(
        self,
        query: str,
        scope: SearchScope | str = SearchScope.TEXT,
        cancelled: Stopped = never,
    ) -> SearchTotal | None:
        """How many hits there are in all; None when ``cancelled`` said so (it is asked between articles)."""
        return searching.total(self.database, query, scope, cancelled)

    def history(self, limit: int = 500, before: int | None = None) -> list[HistoryStep]:
        """What was done, newest first; ``before`` a step id to go on from."""
        with self.database.reading() as connection:
            return history.steps(connection, limit, before)

    def next_undo(self) -> HistoryStep | None:
        """What undo would take back."""
        with self.database.reading() as connection:
            return history.next_undo(connection)

    def next_redo(self) -> HistoryStep | None:
        """What redo would bring back."""
        with self.database.reading() as connection:
            return history.next_redo(connection)
