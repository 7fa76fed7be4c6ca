"""What the pictures and the report of a review are about: what is in hand or in sight in the queue. No Qt widgets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from tahqiq.domain.inconsistencies import Inconsistency, SpellingCluster
from tahqiq.domain.reviewing import ReviewFilter
from tahqiq.ui.controllers.review import Known
from tahqiq.ui.views.pictures.scope import PictureScope
from tahqiq.ui.views.review.possible import NAMES
from tahqiq.ui.views.review.rows import Header, QueueFilter, Row

if TYPE_CHECKING:
    from tahqiq.ui.views.review.view import ReviewView


def scope_in_hand(view: ReviewView) -> PictureScope:
    """What a picture is of: the name or the finding in hand, its group, or else all that is listed."""
    name, row, line = view.names.row, view.pane.row, view.queue.model.line(view.queue.view.row)
    if view.page == NAMES and name is not None:
        return scope_of_name(name.cluster, name.name)
    if row is not None:
        return scope_of_finding(row, view.pane.known, view.queue.model.rows)
    if isinstance(line, Header):
        return scope_of_rows(view.queue.model.members(line), line.name)
    return scope_of_rows(view.queue.model.shown)


def scope_of_finding(row: Row, known: Known | None, rows: Iterable[Row]) -> PictureScope:
    """The articles of the event that a finding belongs to, or of the finding, with all that is between them."""
    event = known.event if known is not None else None
    ids = event.article_ids if event is not None else row.finding.article_ids
    if len(ids) < 2:  # one article alone is no picture: it is shown among all that are in the queue
        return scope_of_rows(list(rows))
    return PictureScope(ids, row.articles[0].title, _between(rows, set(ids)))


def scope_of_rows(rows: Sequence[Row], title: str = "") -> PictureScope:
    """The articles of several findings."""
    ids = tuple(dict.fromkeys(i for row in rows for i in row.finding.article_ids))
    return PictureScope(ids, title, tuple(row.finding for row in rows))


def scope_of_name(cluster: SpellingCluster, name: str) -> PictureScope:
    """The articles that print a name, in any of its spellings."""
    ids = tuple(dict.fromkeys(i for spelling in cluster.spellings for i in spelling.article_ids))
    return PictureScope(ids, name, (), cluster)


def _between(rows: Iterable[Row], ids: set[int]) -> tuple[Inconsistency, ...]:
    return tuple(row.finding for row in rows if ids.issuperset(row.finding.article_ids))


def review_filter(shown: QueueFilter) -> ReviewFilter:
    """The filter of the queue as it is asked of the project."""
    return ReviewFilter(
        kinds=shown.kinds,
        natures=shown.natures,
        severities=shown.severities,
        least_confidence=shown.least,
        status=shown.status,
        articles=None if shown.article_id is None else frozenset((shown.article_id,)),
        text=shown.words,
    )
