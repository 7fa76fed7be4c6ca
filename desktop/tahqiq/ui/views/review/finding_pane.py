"""The middle and the end side of the review: one inconsistency with its passages, and what is decided of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from tahqiq.domain.articles import Article
from tahqiq.domain.inconsistencies import Passage
from tahqiq.domain.sides import are_rivals
from tahqiq.ui.actions import ActionRegistry
from tahqiq.ui.controllers.review import Known, ReviewController
from tahqiq.ui.formatting import format_number
from tahqiq.ui.i18n import Translated
from tahqiq.ui.views.review.decision_panel import DecisionPanel, Past
from tahqiq.ui.views.review.excerpts import compared, excerpt
from tahqiq.ui.views.review.finding_head import EventShown, FindingHead
from tahqiq.ui.views.review.passage_card import Shown
from tahqiq.ui.views.review.passages import Passages
from tahqiq.ui.views.review.rows import Row
from tahqiq.ui.views.review.values import chosen_words, values_shown
from tahqiq.ui.widgets import EmptyState, Hairline, ground

MOST_CONTEXT = 8
"""Sentences on each side, at most."""
DECIDE_WIDTH = 276


class FindingPane(Translated, QWidget):
    """Shows a ``Row``.

    Signals:
        article_wanted: article id, start and end (code points) of a passage to be read.
        context_changed: how many sentences are shown on each side.
        left: back to the queue.
    """

    article_wanted = Signal(int, int, int)
    context_changed = Signal(int)
    left = Signal()

    def __init__(self, controller: ReviewController, actions: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._row: Row | None = None
        self._known: Known | None = None
        self._as_of = self._many = 0
        self.context = 1
        self.head = FindingHead(actions, self)
        self.passages = Passages(self)
        self.decision = DecisionPanel(actions, self)
        self.nothing = EmptyState("review", (), self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self.passages.opened.connect(self.open_article)
        self.decision.left.connect(self.left)
        self.decision.rationale.keep_with(controller.project.drafts, "rationale", controller.set_rationale)
        self.retranslate()
        self.show_row(None)

    def _lay_out(self) -> None:
        middle = QWidget(self)
        ground(middle, "surface")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(Hairline(parent=middle))
        column.addWidget(self.passages, 1)
        self._stack.addWidget(middle)
        self._stack.addWidget(self.nothing)
        self._middle = middle
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._stack)
        self.splitter.addWidget(self.decision)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.decision.setMinimumWidth(220)
        self.splitter.setSizes([900, DECIDE_WIDTH])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)

    # -- what is shown ----------------------------------------------------------------------------------------------

    @property
    def row(self) -> Row | None:
        """What is shown."""
        return self._row

    @property
    def known(self) -> Known | None:
        """What is known of it."""
        return self._known

    def show_row(self, row: Row | None) -> None:
        """Show another finding, or the same as it is now."""
        before = self._row
        self._row = row
        self._as_of = self._controller.changes
        self._known = self._controller.known(row.finding) if row is not None else None
        if row is None or self._known is None:
            self._row = None
            self._stack.setCurrentWidget(self.nothing)
            self.decision.show_nothing()
            return
        self._stack.setCurrentWidget(self._middle)
        same = before is not None and before.id == row.id
        self._show(row, self._known, keep_place=same)

    def set_many(self, count: int) -> None:
        """How many findings are selected; several of them may be without one in hand."""
        self._many = count
        self.decision.set_many(count)
        self._name_nothing()

    def refresh(self) -> None:
        """Read again what is known of the finding in hand."""
        if self._row is not None and self._controller.project.is_open:
            self.show_row(self._row)

    def refresh_known(self) -> None:
        """As ``refresh``, unless it was read since the last change."""
        if self._as_of != self._controller.changes:
            self.refresh()

    def _show(self, row: Row, known: Known, keep_place: bool) -> None:
        finding = row.finding
        values = values_shown(finding)
        self.head.show_finding(finding, values, _event(row, known), [a.source or a.title for a in row.articles])
        excerpts = compared(
            [excerpt(a.text, p, self.context, a.title) for a, p in zip(known.articles, finding.passages, strict=True)]
        )
        copied = {i for group in (known.event.copies if known.event else ()) for i in group}
        right = {number for value in values if value.right for number in value.numbers}
        shown = [
            Shown(
                summary,
                part,
                in_title=_in_title(article, passage),
                copied=article.id in copied,
                right=number in right,
            )
            for number, (summary, article, passage, part) in enumerate(
                zip(row.articles, known.articles, finding.passages, excerpts, strict=True)
            )
        ]
        self.passages.show_passages(shown, keep_place=keep_place)
        authors = self._controller.authors()
        past = [
            Past(p.decision, authors.get(p.annotator_id, ""), p.at, p.note, chosen_words(p))
            for p in reversed(known.past)
        ]
        choices = values if are_rivals(finding) else []
        self.decision.show_finding(finding.fingerprint, finding.decision, choices, past, known.note)

    def set_context(self, context: int) -> None:
        """Show so many sentences on each side of the passages."""
        context = max(0, min(context, MOST_CONTEXT))
        if context != self.context:
            self.context = context
            self.context_changed.emit(context)
            self.refresh()

    def open_article(self, number: int) -> None:
        """Ask for the article of a passage (from 0)."""
        row = self._row
        if row is not None and number < len(row.finding.passages):
            passage = row.finding.passages[number]
            self.article_wanted.emit(passage.article_id, passage.start, passage.end)

    @property
    def note(self) -> str:
        """The rationale as it is typed."""
        return self.decision.rationale.typed().strip()

    def _name_nothing(self) -> None:
        if self._many:
            words = self.tr("%n finding(s) selected", "", self._many).replace(
                str(self._many), format_number(self._many)
            )
            self.nothing.set_texts(words, self.tr("A letter decides, Ctrl+Z takes it back."))
            return
        self.nothing.set_texts(
            self.tr("Both passages stand here"),
            self.tr("Choose an inconsistency in the queue: J goes to the next, a letter decides, Ctrl+Z undoes."),
        )

    def retranslate(self) -> None:
        """Set the texts again."""
        self.passages.setAccessibleName(self.tr("Passages"))
        self._name_nothing()
        if self._row is not None:
            self.refresh()


def _event(row: Row, known: Known) -> EventShown | None:
    """How the articles stand to each other; None inside one article."""
    if len(row.finding.article_ids) < 2:
        return None
    near = known.near
    articles = len(known.event.article_ids) if known.event else 0
    return EventShown(articles, near.why if near else (), near.said if near else None)


def _in_title(article: Article, passage: Passage) -> bool:
    """Whether the passage stands in the title, which is where the text begins."""
    return passage.start < len(article.title) and article.text.startswith(article.title)
