"""Answering many suggestions at once: which they are, what accepting them would make, and one step to do it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from tahqiq.domain.suggestions import SuggestionFilter, SuggestionKind
from tahqiq.services.commands.suggestions import AcceptSuggestions, RejectSuggestions
from tahqiq.services.suggesting import Preview, preview
from tahqiq.ui.controllers.page_data import label_name
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.formatting import format_number, formatter, joined, listed
from tahqiq.ui.i18n import Translated
from tahqiq.ui.jobs import Job
from tahqiq.ui.suggestions.delegate import LabelOf, SuggestionDelegate
from tahqiq.ui.suggestions.model import SuggestionModel
from tahqiq.ui.suggestions.words import GROUPS, Confidence, confidence_of, group_name, role_name
from tahqiq.ui.views.parts.background import Background
from tahqiq.ui.widgets import OUTLINE, EmptyState, Hairline, SegmentedControl, Sheet, SheetHeader, ground, text_label

HERE, EVERYWHERE = "here", "everywhere"
NAMES = 6
"""New names that the summary shows."""


class BulkDialog(Translated, Sheet):
    """Kind, least confidence and reach on top; under it what would become of them.

    Args:
        article_id: the article on the page; None offers the whole project only.
        kind: the kind to begin with; None is all.
        least: the least score (0 to 1) to begin with.
        words: only suggestions of these words, however spelled.
    """

    def __init__(
        self,
        project: SessionController,
        label_of: LabelOf,
        parent: QWidget | None = None,
        *,
        article_id: int | None = None,
        kind: SuggestionKind | None = None,
        least: float = 0.0,
        words: str = "",
    ) -> None:
        super().__init__(parent)
        self._project, self._article_id, self._words = project, article_id, words
        self._kind, self._least = kind, confidence_of(least) if least else Confidence.ANY
        self.preview: Preview | None = None
        self._asking = Background(self)
        self._head = SheetHeader(self)
        self.kinds = SegmentedControl(self, [str(k or "all") for k in GROUPS])
        self.steps = SegmentedControl(self, [str(step) for step in Confidence])
        self.reach = SegmentedControl(self, [HERE, EVERYWHERE])
        self.model = SuggestionModel(self)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(SuggestionDelegate(label_of, self.view))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = EmptyState("list-check", (), self)
        self.summary = text_label("", "soft", self, wrap=True)
        self.accept_button, self.reject_button, self.leave = QPushButton(self), QPushButton(self), QPushButton(self)
        self._lay_out()
        self._connect()
        self.resize(720, 640)
        self.kinds.set_current(str(kind or "all"))
        self.steps.set_current(self._least)
        self.reach.set_current(EVERYWHERE if article_id is None or words else HERE)
        self.reach.setVisible(article_id is not None)
        self.retranslate()
        self.look()

    def _lay_out(self) -> None:
        self.accept_button.setProperty("kind", "primary")
        self.leave.setProperty("kind", "quiet")
        for button in (self.accept_button, self.reject_button, self.leave):
            button.setAutoDefault(False)
        top = QVBoxLayout()
        top.setContentsMargins(20, 0, 20, 12)
        top.setSpacing(8)
        for control in (self.kinds, self.steps, self.reach):
            row = QHBoxLayout()
            row.addWidget(control)
            row.addStretch(1)
            top.addLayout(row)
        self.stack = QStackedWidget(self)
        ground(self.stack, "paper")
        self.stack.setContentsMargins(6, 0, 6, 0)
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.nothing)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 12, 20, 16)
        foot.setSpacing(12)
        foot.addWidget(self.summary)
        answers = QHBoxLayout()
        answers.setSpacing(8)
        answers.addWidget(self.leave)
        answers.addStretch(1)
        answers.addWidget(self.reject_button)
        answers.addWidget(self.accept_button)
        foot.addLayout(answers)
        column = QVBoxLayout(self)
        column.setContentsMargins(OUTLINE, OUTLINE, OUTLINE, OUTLINE)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(top)
        column.addWidget(Hairline(parent=self))
        column.addWidget(self.stack, 1)
        column.addWidget(Hairline(parent=self))
        column.addLayout(foot)

    def _connect(self) -> None:
        self.kinds.chosen.connect(self.look)
        self.steps.chosen.connect(self.look)
        self.reach.chosen.connect(self.look)
        self._asking.answered.connect(self._show)
        self._asking.failed.connect(self._project.trouble)
        self.accept_button.clicked.connect(self.accept_all)
        self.reject_button.clicked.connect(self.reject_all)
        self.leave.clicked.connect(self.reject)
        self._project.closed.connect(self.reject)

    @property
    def wanted(self) -> SuggestionFilter:
        """Which suggestions the person chose."""
        kind = self.kinds.current
        here = self.reach.current == HERE and self._article_id is not None
        return SuggestionFilter(
            kind=None if kind in ("", "all") else SuggestionKind(kind),
            least_score=Confidence(self.steps.current or Confidence.ANY).least,
            article_ids=(self._article_id,) if here and self._article_id is not None else None,
            words=self._words or None,
        )

    def look(self) -> None:
        """Find out what answering would make, beside the window."""
        wanted, session = self.wanted, self._project.session
        self._enable(False)

        def work(job: Job) -> Preview:
            return preview(session, wanted, lambda: job.cancelled)

        self._asking.ask(work)

    def _show(self, found: Preview) -> None:
        self.preview = found
        self.model.set_suggestions(found.sample)
        self.stack.setCurrentWidget(self.view if found.sample else self.nothing)
        self._enable(bool(found.ids))
        self._say()

    def _enable(self, possible: bool) -> None:
        self.accept_button.setEnabled(possible)
        self.reject_button.setEnabled(possible)

    def _say(self) -> None:
        found = self.preview
        count = len(found.ids) if found is not None else 0
        self.accept_button.setText(formatter().localize_digits(self.tr("Accept %n", "", count)))
        self.reject_button.setText(formatter().localize_digits(self.tr("Reject %n", "", count)))
        if found is None:
            self.summary.setText("")
            return
        pieces = [joined(*(f"{label_name(label)} {format_number(n)}" for label, n in found.labels))]
        if found.articles > 1:
            pieces.append(formatter().localize_digits(self.tr("In %n article(s).", "", found.articles)))
        if found.new_names:
            names = listed(*(f"«{name}»" for name, _ in found.new_names[:NAMES]))
            more = len(found.new_names) - NAMES
            text = formatter().localize_digits(self.tr("New in the register: %n", "", len(found.new_names)))
            pieces.append(f"{text} ({names}{' …' if more > 0 else ''})")
        for role, number in found.without_label.items():
            text = self.tr("No label for «%1» in the labels in use: %2 stay open.")
            pieces.append(text.replace("%1", role_name(role)).replace("%2", format_number(number)))
        self.summary.setText("\n".join(piece for piece in pieces if piece))

    # -- doing it ---------------------------------------------------------------------------------------------------

    def accept_all(self) -> None:
        """Make annotations of all of them, in one step of history."""
        if self.preview is not None and self._project.did(AcceptSuggestions(self.preview.ids)):
            self.accept()

    def reject_all(self) -> None:
        """Never propose any of them again, in one step of history."""
        if self.preview is not None and self._project.did(RejectSuggestions(self.preview.ids)):
            self.accept()

    def done(self, result: int) -> None:
        self._asking.forget()
        super().done(result)
        self.deleteLater()

    def retranslate(self) -> None:
        """Set the texts again."""
        title = self.tr("Answer many suggestions")
        if self._words:
            title = self.tr("Answer all «%1»").replace("%1", self._words)
        self.setWindowTitle(title)
        self._head.set_texts(title, self.tr("One step of history, whatever the number: undo takes all of it back."))
        self.kinds.set_choices([(str(k or "all"), group_name(k)) for k in GROUPS])
        self.kinds.setAccessibleName(self.tr("Kind"))
        self.steps.set_choices(
            [
                (Confidence.ANY, self.tr("Any confidence")),
                (Confidence.LIKELY, self.tr("Likely and sure")),
                (Confidence.SURE, self.tr("Only sure")),
            ]
        )
        self.steps.setAccessibleName(self.tr("Least confidence"))
        self.reach.set_choices([(HERE, self.tr("This article")), (EVERYWHERE, self.tr("All articles"))])
        self.reach.setAccessibleName(self.tr("Where"))
        self.view.setAccessibleName(self.tr("What would be answered"))
        self.nothing.set_texts(self.tr("No such suggestions"), self.tr("Choose another kind or less confidence."))
        self.leave.setText(self.tr("Cancel"))
        self.model.retranslate()
        self._say()
