"""What stands in the queue's place without lines: being read, not compared yet, comparing, nothing like that, done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from tahqiq.domain.reviewing import ReviewStatus
from tahqiq.ui.actions import ActionId, ActionRegistry
from tahqiq.ui.i18n import Translated
from tahqiq.ui.views.review.model import QueueModel
from tahqiq.ui.widgets import EmptyState


class QueuePages(Translated, QStackedWidget):
    """The list, or the page that says why it is empty.

    Args:
        lines: the list.
        actions: those that the pages offer.
    """

    def __init__(self, lines: QWidget, actions: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.uncompared = EmptyState("compare", (actions[ActionId.FIND_CONFLICTS],), self)
        self.done = EmptyState("done", (actions[ActionId.FIND_CONFLICTS],), self)
        self.no_match = EmptyState("filter", (), self)
        self.working = EmptyState("compare", (), self)
        self.reading = EmptyState("review", (), self)
        self.addWidget(lines)
        for page in self._empty:
            self.addWidget(page)
            page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the keys of the review go on working without a list
        self.retranslate()

    @property
    def _empty(self) -> tuple[EmptyState, ...]:
        return self.uncompared, self.done, self.no_match, self.working, self.reading

    def show_for(self, model: QueueModel, *, compared: bool, comparing: bool, whole: bool) -> bool:
        """Show what goes with the lines; True where the focus was in the page that went.

        Args:
            model: the lines.
            compared: whether the articles were compared at all.
            comparing: whether they are just now.
            whole: whether all was read; nothing is said of what there is not before that.
        """
        if model.rowCount():
            page: QWidget = self._lines
        elif comparing:
            page = self.working
        elif not whole:
            page = self.reading
        elif not compared:
            page = self.uncompared
        else:
            hidden = model.filter.narrowed or model.filter.status is ReviewStatus.DECIDED
            page = self.no_match if hidden and model.rows else self.done
        before, focus = self.currentWidget(), QApplication.focusWidget()
        if page is before:
            return False
        focused = before is not None and focus is not None and (focus is before or before.isAncestorOf(focus))
        self.setCurrentWidget(page)
        return focused

    def retranslate(self) -> None:
        """Set the texts again."""
        self.uncompared.set_texts(
            self.tr("Not compared yet"),
            self.tr("The program looks for names, dates, figures and quotes that the articles give differently."),
        )
        self.done.set_texts(
            self.tr("Nothing is left to decide"),
            self.tr("Bring in more articles, or look at what was decided, above."),
        )
        self.no_match.set_texts(
            self.tr("Nothing is like that"), self.tr("Escape in the field, or a filter's ×, shows more again.")
        )
        self.working.set_texts(self.tr("Comparing…"), self.tr("What is found appears here; go on with your work."))
        self.reading.set_texts(self.tr("Reading the list…"), "")
        for page in self._empty:
            page.setAccessibleName(self.tr("Queue of inconsistencies"))
