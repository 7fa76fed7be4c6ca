"""What the search shows before anything is looked for: how to ask, and what was asked before."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tahqiq.ui.i18n import Translated
from tahqiq.ui.views.search.queries import Queries

SHOWN = 8
"""Queries shown of those that are kept."""


class SearchStart(Translated, QWidget):
    """Examples of queries beside the last ones that were asked.

    Signals:
        asked: a query was chosen.
    """

    asked = Signal(str)

    def __init__(self, queries: Queries, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queries = queries
        self._how = _heading(self)
        self._examples = QGridLayout()
        self._examples.setHorizontalSpacing(16)
        self._examples.setVerticalSpacing(4)
        self._examples.setColumnStretch(1, 1)
        self._rows: list[tuple[QPushButton, QLabel]] = []
        for number in range(6):
            button, words = _link(self), QLabel(self)
            words.setProperty("rank", "soft")
            words.setWordWrap(True)
            self._examples.addWidget(button, number, 0, Qt.AlignmentFlag.AlignLeading)
            self._examples.addWidget(words, number, 1)
            button.clicked.connect(lambda _=False, b=button: self.asked.emit(b.text()))
            self._rows.append((button, words))
        self._folding = QLabel(self)
        self._folding.setProperty("rank", "faint")
        self._folding.setWordWrap(True)
        self._lately = _heading(self)
        self._asked = QVBoxLayout()
        self._asked.setSpacing(2)
        self._forget = QPushButton(self)
        self._forget.setProperty("kind", "quiet")
        self._forget.clicked.connect(self._forget_all)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        how = QVBoxLayout()
        how.setSpacing(12)
        how.addWidget(self._how)
        how.addLayout(self._examples)
        how.addWidget(self._folding)
        how.addStretch(1)
        self._side = QWidget(self)
        lately = QVBoxLayout(self._side)
        lately.setContentsMargins(0, 0, 0, 0)
        lately.setSpacing(12)
        lately.addWidget(self._lately)
        lately.addLayout(self._asked)
        lately.addWidget(self._forget, 0, Qt.AlignmentFlag.AlignLeading)
        lately.addStretch(1)
        line = QFrame(self)
        line.setProperty("line", "true")
        line.setFixedWidth(1)
        self._line = line
        layout = QHBoxLayout(self)
        layout.setContentsMargins(32, 32, 32, 24)
        layout.setSpacing(32)
        layout.addLayout(how, 3)
        layout.addWidget(line)
        layout.addWidget(self._side, 2)

    def refresh(self) -> None:
        """Show the queries that are remembered now."""
        while (item := self._asked.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        kept = list(self._queries)[:SHOWN]
        for query in kept:
            button = _link(self)
            button.setText(query.replace("&", "&&"))
            button.setAccessibleName(query)
            button.clicked.connect(lambda _=False, q=query: self.asked.emit(q))
            self._asked.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self._side.setVisible(bool(kept))
        self._line.setVisible(bool(kept))

    def _forget_all(self) -> None:
        self._queries.forget()
        self.refresh()

    def retranslate(self) -> None:
        self._how.setText(self.tr("How to ask"))
        self._lately.setText(self.tr("Asked lately"))
        self._forget.setText(self.tr("Forget these"))
        self._folding.setText(
            self.tr("Hamza, ya, ta marbuta, tashkeel and digits count as one, and words are found after و ف ب ل ك ال.")
        )
        examples = (
            ("روسيا كوريا", self.tr("both words, wherever they stand")),
            ('"وزير الخارجية"', self.tr("these words in this order")),
            ("لافر*", self.tr("words that begin so")),
            ("بوتين OR لافروف", self.tr("one or the other; also أو")),
            ("روسيا -أوكرانيا", self.tr("the first without the second; also NOT, ليس")),
            ("(بوتين OR لافروف) قمة", self.tr("parentheses hold together")),
        )
        for (button, words), (query, meaning) in zip(self._rows, examples, strict=True):
            button.setText(query)
            button.setAccessibleName(f"{query}: {meaning}")
            words.setText(meaning)
        self.refresh()


def _heading(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setProperty("rank", "heading")
    return label


def _link(parent: QWidget) -> QPushButton:
    button = QPushButton(parent)
    button.setProperty("kind", "quiet")
    button.setFixedHeight(30)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
