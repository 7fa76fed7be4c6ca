"""What was rejected in an article: seen, and proposed again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tahqiq.domain.history import Changed
from tahqiq.domain.suggestions import Answer, AnswerKind, QuoteDetails
from tahqiq.services.commands.suggestions import ReopenSuggestions
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.formatting import formatter, joined
from tahqiq.ui.i18n import Translated
from tahqiq.ui.suggestions.words import role_name
from tahqiq.ui.widgets import EmptyState, Hairline, ground, text_label

_ANSWER = int(Qt.ItemDataRole.UserRole)


class _Answers(QTreeWidget):
    """Enter or Delete takes the chosen answers back."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAllColumnsShowFocus(True)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        dialog = self.window()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete) and isinstance(
            dialog, AnswersDialog
        ):
            dialog.reopen()
        else:
            super().keyPressEvent(event)


class AnswersDialog(Translated, QDialog):
    """The rejections of one article; taking one back is a step of history, made at once.

    Args:
        article_id: the article on the page.
    """

    def __init__(self, project: SessionController, article_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project, self._article_id = project, article_id
        self._title, self._about = text_label("", "title", self), text_label("", "soft", self, wrap=True)
        self.table = _Answers(self)
        self.nothing = EmptyState("list-check", (), self)
        self.reopen_button, self.leave = QPushButton(self), QPushButton(self)
        self._lay_out()
        self.table.itemSelectionChanged.connect(self._name_button)
        self.reopen_button.clicked.connect(self.reopen)
        self.leave.clicked.connect(self.accept)
        project.changed.connect(self._changed)
        project.closed.connect(self.reject)
        self.resize(620, 480)
        self.retranslate()
        self.table.setFocus()

    def _lay_out(self) -> None:
        self.reopen_button.setProperty("kind", "primary")
        self.leave.setProperty("kind", "quiet")
        for button in (self.reopen_button, self.leave):
            button.setAutoDefault(False)
        top = QVBoxLayout()
        top.setContentsMargins(24, 20, 24, 12)
        top.setSpacing(10)
        top.addWidget(self._title)
        top.addWidget(self._about)
        self.stack = QStackedWidget(self)
        ground(self.stack, "paper")
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.nothing)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 16)
        foot.setSpacing(8)
        foot.addWidget(self.leave)
        foot.addStretch(1)
        foot.addWidget(self.reopen_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(Hairline(parent=self))
        column.addWidget(self.stack, 1)
        column.addWidget(Hairline(parent=self))
        column.addLayout(foot)

    def answers(self) -> list[Answer]:
        """The rejections, in text order."""
        found = self._project.session.read.answers(self._article_id)
        return [answer for answer in found if answer.answer is not AnswerKind.ACCEPTED]

    def reopen(self) -> None:
        """Have the chosen ones proposed again."""
        chosen = tuple(int(item.data(0, _ANSWER)) for item in self.table.selectedItems())
        if chosen and not self._project.read_only:
            self._project.did(ReopenSuggestions(chosen))

    def _changed(self, changed: Changed) -> None:
        if self._article_id in changed.suggestions:
            self._fill()

    def _fill(self) -> None:
        row = max(0, self.table.currentIndex().row())
        answers = self.answers()
        self.table.clear()
        for answer in answers:
            item = QTreeWidgetItem([" ".join(answer.anchor.exact.split()), self._said(answer)])
            item.setData(0, _ANSWER, answer.id)
            item.setToolTip(0, answer.anchor.exact)
            self.table.addTopLevelItem(item)
        if answers:
            self.table.setCurrentIndex(self.table.model().index(min(row, len(answers) - 1), 0))
        self.stack.setCurrentWidget(self.table if answers else self.nothing)
        self._name_button()

    def _said(self, answer: Answer) -> str:
        """What it was held to be, and for a denied speaker who it was not."""
        details = answer.details
        if answer.answer is AnswerKind.NOT_SPEAKER and isinstance(details, QuoteDetails) and details.speaker:
            return self.tr("Not said by %1").replace("%1", details.speaker.name)
        return joined(role_name(answer.role), answer.why)

    def _name_button(self) -> None:
        count = len(self.table.selectedItems())
        self.reopen_button.setEnabled(count > 0 and not self._project.read_only)
        words = self.tr("Propose %n thing(s) again", "", count) if count > 1 else self.tr("Propose it again")
        self.reopen_button.setText(formatter().localize_digits(words))

    def retranslate(self) -> None:
        """Set the texts again."""
        self.setWindowTitle(self.tr("Rejected in this article"))
        self._title.setText(self.windowTitle())
        self._about.setText(self.tr("What was accepted is an annotation: delete it, and it is gone."))
        self.table.setAccessibleName(self.windowTitle())
        self.leave.setText(self.tr("Done"))
        self.nothing.set_texts(
            self.tr("Nothing was rejected here"), self.tr("X on the page or Delete in the list rejects a suggestion.")
        )
        self._fill()
