"""What was rejected in an article: seen, and proposed again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from tahqiq.domain.history import Changed
from tahqiq.domain.suggestions import Answer, AnswerKind, QuoteDetails
from tahqiq.services.commands.suggestions import ReopenSuggestions
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.formatting import formatter, joined
from tahqiq.ui.i18n import Translated
from tahqiq.ui.suggestions.pair_list import PairList
from tahqiq.ui.suggestions.words import role_name
from tahqiq.ui.widgets import OUTLINE, EmptyState, Hairline, Sheet, SheetHeader, ground


class AnswersDialog(Translated, Sheet):
    """The rejections of one article; taking one back is a step of history, made at once.

    Args:
        article_id: the article on the page.
    """

    def __init__(self, project: SessionController, article_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project, self._article_id = project, article_id
        self._head = SheetHeader(self)
        self.rows = PairList((Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete), self)
        self.nothing = EmptyState("list-check", (), self)
        self.reopen_button, self.leave = QPushButton(self), QPushButton(self)
        self._lay_out()
        self.rows.itemSelectionChanged.connect(self._name_button)
        self.rows.answered.connect(self.reopen)
        self.reopen_button.clicked.connect(self.reopen)
        self.leave.clicked.connect(self.accept)
        project.changed.connect(self._changed)
        project.closed.connect(self.reject)
        self.resize(620, 480)
        self.retranslate()
        self.rows.setFocus()

    def _lay_out(self) -> None:
        self.reopen_button.setProperty("kind", "primary")
        self.leave.setProperty("kind", "quiet")
        for button in (self.reopen_button, self.leave):
            button.setAutoDefault(False)
        self.stack = QStackedWidget(self)
        ground(self.stack, "paper")
        self.stack.addWidget(self.rows)
        self.stack.addWidget(self.nothing)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 12, 20, 16)
        foot.setSpacing(8)
        foot.addWidget(self.leave)
        foot.addStretch(1)
        foot.addWidget(self.reopen_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(OUTLINE, OUTLINE, OUTLINE, OUTLINE)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(Hairline(parent=self))
        column.addWidget(self.stack, 1)
        column.addWidget(Hairline(parent=self))
        column.addLayout(foot)

    def answers(self) -> list[Answer]:
        """The rejections, in text order."""
        if not self._project.is_open:
            return []
        found = self._project.session.read.answers(self._article_id)
        return [answer for answer in found if answer.answer is not AnswerKind.ACCEPTED]

    def reopen(self) -> None:
        """Have the chosen ones proposed again."""
        if self.rows.chosen and not self._project.read_only:
            self._project.did(ReopenSuggestions(self.rows.chosen))

    def _changed(self, changed: Changed) -> None:
        if self._article_id in changed.suggestions:
            self._fill()

    def _fill(self) -> None:
        answers = self.answers()
        self.rows.fill((answer.id, answer.anchor.exact, self._said(answer)) for answer in answers)
        self.stack.setCurrentWidget(self.rows if answers else self.nothing)
        self._name_button()

    def _said(self, answer: Answer) -> str:
        """What it was held to be, and for a denied speaker who it was not."""
        details = answer.details
        if answer.answer is AnswerKind.NOT_SPEAKER and isinstance(details, QuoteDetails) and details.speaker:
            return self.tr("Not said by %1").replace("%1", details.speaker.name)
        return joined(role_name(answer.role), answer.why)

    def _name_button(self) -> None:
        count = len(self.rows.chosen)
        self.reopen_button.setEnabled(count > 0 and not self._project.read_only)
        words = self.tr("Propose %n thing(s) again", "", count) if count > 1 else self.tr("Propose it again")
        self.reopen_button.setText(formatter().localize_digits(words))

    def done(self, result: int) -> None:
        super().done(result)
        self.deleteLater()

    def retranslate(self) -> None:
        """Set the texts again."""
        self.setWindowTitle(self.tr("Rejected in this article"))
        about = self.tr("What was accepted is an annotation: delete it, and it is gone.")
        self._head.set_texts(self.windowTitle(), about)
        self.rows.setAccessibleName(self.windowTitle())
        self.leave.setText(self.tr("Done"))
        self.nothing.set_texts(
            self.tr("Nothing was rejected here"), self.tr("X on the page or Delete in the list rejects a suggestion.")
        )
        self._fill()
