"""Where somebody was in the queue of a project, kept in the settings for the next time it is opened."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.reviewing import ReviewOrder, ReviewStatus
from tahqiq.services.session import Session
from tahqiq.ui.controllers.review_listing import Listing
from tahqiq.ui.settings import Settings
from tahqiq.ui.views.review.queue import Queue
from tahqiq.ui.views.review.rows import Grouping, QueueFilter

Value = TypeVar("Value", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Place:
    """What was in hand, and how the queue was shown.

    ``line`` is where it stood, should it be gone; ``top`` how many pixels below the upper edge. Without ``order`` and
    ``grouping`` they stay as they are.
    """

    finding: int | None = None
    line: int = 0
    top: int = 0
    filter: QueueFilter = field(default_factory=QueueFilter)
    order: ReviewOrder | None = None
    grouping: Grouping | None = None

    def is_in(self, found: Listing) -> bool:
        """Whether what is listed so far is enough to go there."""
        if found.whole or self.finding is None:
            return found.whole or self.filter.status is ReviewStatus.OPEN
        return self.finding in found.findings


def place_of(queue: Queue) -> Place:
    """Where somebody is now."""
    row, model = queue.current, queue.model
    finding = row.id if row is not None else None
    return Place(finding, max(0, queue.view.row), queue.view.top_of_row, model.filter, model.order, model.grouping)


def go_to(place: Place, queue: Queue) -> None:
    """Take in hand what was, or what stands in its place now; the list is filtered as it was already."""
    if place.finding is None or not queue.model.reveal(place.finding):
        queue.go_near(place.line)
        return
    queue.view.go_to(queue.model.position(place.finding))
    queue.view.put_row(place.top)


def keep(settings: Settings, session: Session, place: Place) -> None:
    """Keep it for the project."""
    settings.set_text(_name(session), encoded(place))


def kept(settings: Settings, session: Session) -> Place:
    """What was kept of the project; the beginning of the queue where nothing was."""
    return decoded(settings.text(_name(session)))


def _name(session: Session) -> str:
    return f"review/{session.read.project().uuid}"


def encoded(place: Place) -> str:
    """A place as text."""
    return json.dumps(asdict(place), default=sorted, ensure_ascii=False)


def decoded(text: str) -> Place:
    """A place from text; what is not understood is as at the beginning."""
    try:
        said = json.loads(text or "{}")
    except ValueError:
        said = {}
    if not isinstance(said, dict):
        return Place()
    finding = said.get("finding")
    shown = said.get("filter")
    return Place(
        finding if isinstance(finding, int) else None,
        _number(said.get("line")),
        _number(said.get("top")),
        _filter(shown) if isinstance(shown, dict) else QueueFilter(),
        _one(ReviewOrder, said.get("order")),
        _one(Grouping, said.get("grouping")),
    )


def _filter(said: Mapping[str, Any]) -> QueueFilter:
    article, least, words = said.get("article_id"), said.get("least"), said.get("words")
    return QueueFilter(
        _one(ReviewStatus, said.get("status")) or ReviewStatus.OPEN,
        _some(InconsistencyKind, said.get("kinds")),
        _some(Nature, said.get("natures")),
        _some(Severity, said.get("severities")),
        float(least) if isinstance(least, (int, float)) else 0.0,
        article if isinstance(article, int) else None,
        words if isinstance(words, str) else "",
    )


def _number(said: object) -> int:
    return said if isinstance(said, int) else 0


def _one(kind: type[Value], said: object) -> Value | None:
    return kind(said) if isinstance(said, str) and said in list(kind) else None


def _some(kind: type[Value], said: object) -> frozenset[Value] | None:
    known = [_one(kind, each) for each in said] if isinstance(said, list) else []
    return frozenset(each for each in known if each is not None) or None
