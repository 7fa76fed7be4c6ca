"""What a person chose in the review, kept for the next time: order, groups, how much context."""

from __future__ import annotations

from tahqiq.domain.reviewing import ReviewOrder
from tahqiq.ui.settings import Settings
from tahqiq.ui.views.review.finding_pane import FindingPane
from tahqiq.ui.views.review.queue import Queue
from tahqiq.ui.views.review.rows import Grouping

ORDER, GROUPING, CONTEXT = "review_order", "review_grouping", "review_context"
"""Names of the choices in the settings."""


def restore(queue: Queue, pane: FindingPane, settings: Settings) -> None:
    """Choose what was chosen last."""
    order, grouping, context = settings.text(ORDER), settings.text(GROUPING), settings.text(CONTEXT)
    if order in list(ReviewOrder):
        queue.model.set_order(ReviewOrder(order))
    if grouping in list(Grouping):
        queue.model.set_grouping(Grouping(grouping))
    if context.isdigit():
        pane.set_context(int(context))


def keep(queue: Queue, pane: FindingPane, settings: Settings) -> None:
    """Keep what is chosen now."""
    settings.set_text(ORDER, str(queue.model.order))
    settings.set_text(GROUPING, str(queue.model.grouping))
    settings.set_text(CONTEXT, str(pane.context))
