"""What the queue of the review lists, read beside the window: the first ones soon, all of them after that."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from tahqiq.domain.articles import ArticleSummary
from tahqiq.domain.inconsistencies import Inconsistency
from tahqiq.domain.reviewing import ReviewFilter, ReviewOrder, ReviewStatus
from tahqiq.services.session import Session
from tahqiq.services.turns import short_turns
from tahqiq.ui.views.review.rows import Row, rows_of

EVERYTHING = ReviewFilter(status=ReviewStatus.ALL)
FIRST = 100
"""Inconsistencies that are listed before all are read."""


@dataclass(frozen=True, slots=True)
class Listing:
    """Inconsistencies with the articles that they are in.

    ``whole`` is false where more are to come. ``found_in`` are the numbers of the inconsistencies by article.
    """

    rows: tuple[Row, ...] = ()
    compared: bool = False
    whole: bool = True
    findings: dict[int, Inconsistency] = field(default_factory=dict)
    found_in: dict[int, set[int]] = field(default_factory=dict)


def first_listed(session: Session, order: ReviewOrder) -> Listing:
    """The open ones that stand first in an order; may be asked from any thread."""
    found = session.read.inconsistencies(ReviewFilter(order=order, limit=FIRST))
    articles = session.read.articles({i for each in found for i in each.article_ids})
    return _listing(session, found, articles, whole=False)


def listing(session: Session) -> Listing:
    """Everything that a review is about; may be asked from any thread."""
    with short_turns():
        return _listing(session, session.read.inconsistencies(EVERYTHING), session.read.articles(), whole=True)


def listed(session: Session, order: ReviewOrder, soon: Callable[[Listing], object] | None) -> Listing:
    """Everything, after ``soon`` was told the first ones of an order."""
    if soon is not None:
        soon(first_listed(session, order))
    return listing(session)


def _listing(
    session: Session, found: Iterable[Inconsistency], articles: Iterable[ArticleSummary], *, whole: bool
) -> Listing:
    findings, there = {f.id: f for f in found}, {a.id: a for a in articles}
    rows = tuple(rows_of(findings.values(), there, session.read.inconsistency_speakers(findings)))
    compared = bool(findings) or (whole and _compared(session, len(there)))
    found_in: dict[int, set[int]] = {}
    for finding in findings.values():
        note_articles(found_in, finding)
    return Listing(rows, compared, whole, findings, found_in)


def note_articles(found_in: dict[int, set[int]], finding: Inconsistency) -> None:
    """Note in which articles an inconsistency is."""
    for passage in finding.passages:
        found_in.setdefault(passage.article_id, set()).add(finding.id)


def _compared(session: Session, articles: int) -> bool:
    """Whether any of the articles was compared."""
    from tahqiq.services.comparing import waiting  # the engine is read from disk beside the window

    return bool(articles) and len(waiting(session)) < articles
