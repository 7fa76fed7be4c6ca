"""What the keys of the review do to what is in hand or selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from tahqiq.domain.sides import are_rivals
from tahqiq.ui.actions import ActionId
from tahqiq.ui.i18n import T
from tahqiq.ui.views.review.decision_panel import VERDICTS
from tahqiq.ui.views.review.possible import NAMES
from tahqiq.ui.views.review.rows import Row

if TYPE_CHECKING:
    from tahqiq.ui.views.review.view import ReviewView

_NO_GROUPS = T("review", "No group here: the button above the queue makes groups, Ctrl+A selects all that is listed.")


class Deciding:
    """Decides for the finding in hand, for those selected, or for the name in hand, whichever page is in sight.

    Args:
        view: whose queue, passages and names it goes by.
    """

    def __init__(self, view: ReviewView) -> None:
        self._view = view
        self._controller, self._queue = view.controller, view.queue

    def select_group(self) -> None:
        """Select the group in hand; where there is none, say how to come to some."""
        if not self._queue.select_group():
            self._controller.advised.emit(QCoreApplication.translate("review", _NO_GROUPS))

    def decide(self, action: ActionId) -> None:
        """Say what the selected are, and go on to the next that is open."""
        if self._view.page == NAMES:
            self._decide_name(action)
            return
        rows = self._queue.selected
        if rows and self._controller.decide([row.id for row in rows], VERDICTS[action], self._note(rows)):
            self._go_on(rows)

    def _decide_name(self, action: ActionId) -> None:
        if action is ActionId.DECIDE_SAME:
            self._view.names.let_stay()
        elif action is ActionId.DECIDE_NOT_COMPARABLE:
            self._view.names.part()

    def choose(self, number: int) -> None:
        """Say which passage or spelling (from 0) is right, and go on."""
        if self._view.page == NAMES:
            self._view.names.choose(number)
            return
        finding, row = self._view.finding, self._view.pane.row
        if finding is None or row is None or not are_rivals(finding):
            return
        if (
            number < len(finding.passages)
            and len(self._queue.selected) <= 1
            and self._controller.choose(finding.id, number, self._note([row]))
        ):
            self._go_on([row])

    def _note(self, rows: list[Row]) -> str:
        """The rationale goes with the decision on what it was written about."""
        row = self._view.pane.row
        return self._view.pane.note if row is not None and any(r.id == row.id for r in rows) else ""

    def _go_on(self, rows: list[Row]) -> None:
        """Where what was decided stays in the list, the next open one is taken in hand."""
        ids, current = {row.id for row in rows}, self._queue.current
        if current is not None and current.id in ids:
            model, at = self._queue.model, self._queue.view.row
            while (at := model.next_row(at, 1)) >= 0:
                line = model.line(at)
                if isinstance(line, Row) and line.finding.is_open and line.id not in ids:
                    self._queue.view.go_to(at)
                    return

    def reopen(self) -> None:
        """Take the decisions on the selected back, or that on the name in hand."""
        if self._view.page == NAMES:
            self._view.names.reopen()
            return
        decided = [row.id for row in self._queue.selected if not row.finding.is_open]
        if decided:
            self._controller.reopen(decided)

    def write_rationale(self) -> None:
        """Put the caret into the rationale."""
        if self._view.finding is not None:
            self._view.pane.decision.rationale.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def say_event(self, same: bool) -> None:
        """Say that the articles in hand report one event, or that they do not."""
        finding, known = self._view.finding, self._view.pane.known
        if finding is not None and known is not None and len(finding.article_ids) > 1:
            a_id, b_id = finding.article_ids[:2]
            self._controller.say_event(a_id, b_id, same, known.near.said if known.near else None)

    def link(self) -> None:
        """Tag both passages and link them."""
        finding = self._view.finding
        if finding is not None:
            self._controller.link(finding.id)
