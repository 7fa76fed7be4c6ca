"""Which actions of the review can be done, with what is in hand and in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tahqiq.domain.sides import are_rivals, can_be_linked
from tahqiq.ui.action_ids import RIGHTS
from tahqiq.ui.actions import ActionId
from tahqiq.ui.views.review.decision_panel import VERDICTS

if TYPE_CHECKING:
    from tahqiq.ui.views.review.view import ReviewView

LIST, NAMES = "list", "names"
"""The pages of the view on which something can be decided."""


def possible(view: ReviewView) -> dict[ActionId, bool]:
    """Every action of the review, and whether it can be done now."""
    return _with_names(view) if view.page == NAMES else _with_findings(view)


def _with_findings(view: ReviewView) -> dict[ActionId, bool]:
    queue, finding = view.queue, view.finding
    listed = view.page == LIST
    writable, selected = view.controller.writable and listed, queue.selected
    rows = listed and queue.model.rowCount() > 0
    shown = listed and finding is not None
    one = writable and finding is not None and len(selected) <= 1
    passages = len(finding.passages) if finding is not None else 0
    articles = len(finding.article_ids) if finding is not None else 0
    found = dict.fromkeys(VERDICTS, writable and bool(selected))
    rivals = one and finding is not None and are_rivals(finding)
    found |= {action: rivals and number < passages for number, action in enumerate(RIGHTS)}
    found |= dict.fromkeys((ActionId.FINDING_NEXT, ActionId.FINDING_PREVIOUS, ActionId.GROUP_SELECT), rows)
    grouped = rows and queue.model.has_groups
    found |= dict.fromkeys((ActionId.GROUP_NEXT, ActionId.GROUP_PREVIOUS), grouped)
    found |= dict.fromkeys((ActionId.ONE_EVENT, ActionId.TWO_EVENTS), writable and articles > 1)
    found |= dict.fromkeys((ActionId.OPEN_FIRST, ActionId.MORE_CONTEXT, ActionId.LESS_CONTEXT), shown)
    found[ActionId.OPEN_SECOND] = shown and passages > 1
    found[ActionId.FINDING_FILTER] = listed
    found[ActionId.LINK_FINDING] = one and finding is not None and can_be_linked(finding)
    found[ActionId.RATIONALE] = one
    found[ActionId.DECIDE_AGAIN] = writable and any(not row.finding.is_open for row in selected)
    return found


def _with_names(view: ReviewView) -> dict[ActionId, bool]:
    found = view.names.possible()
    row = view.names.row
    spellings = len(row.cluster.spellings) if row is not None and found[ActionId.DECIDE_SAME] else 0
    found |= {action: number < spellings for number, action in enumerate(RIGHTS)}
    view.names.head.allow(found)
    return dict.fromkeys(view.does(), False) | found
