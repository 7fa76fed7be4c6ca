"""Two versions of an article side by side, with all that differs marked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QTextEdit, QVBoxLayout, QWidget

from tahqiq.domain.articles import Article
from tahqiq.domain.reanchoring import Correction
from tahqiq.domain.text import Utf16Map
from tahqiq.services.correcting import changes_of
from tahqiq.ui.canvas.blocks import right_to_left
from tahqiq.ui.formatting import format_number
from tahqiq.ui.i18n import Translated
from tahqiq.ui.theme import current_theme, themes
from tahqiq.ui.theme.fonts import reading_font
from tahqiq.ui.views.links.diff_view import piece_format
from tahqiq.ui.views.links.difference import Sort, compare
from tahqiq.ui.views.parts.notices import filled
from tahqiq.ui.views.versions.passages import passages
from tahqiq.ui.widgets import OUTLINE, Hairline, IconButton, Sheet, SheetHeader, ground, text_label

Mark = tuple[int, int, Sort]
"""Start and end of words, code points, and how they differ."""

_PX = 17


class VersionsDialog(Translated, Sheet):
    """The older text and the newer one; the arrows beside the count go from change to change in both.

    Args:
        old: the older version.
        new: the newer one.
    """

    def __init__(self, old: Article, new: Article, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = old.text, new.text
        self._titles = old.title, new.title
        changes = tuple(changes_of(Correction(old.text, new.text)))
        self.passages = passages(changes, *self._texts)
        self.marked = tuple(zip(*(self._marks(p.old, p.new) for p in self.passages), strict=True)) or ((), ())
        self.at = -1
        self.resize(1120, 720)
        self._head = SheetHeader(self)
        self.previous, self.next = IconButton("previous", parent=self), IconButton("next", parent=self)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        for button in (self.previous, self.next):
            self._head.add(button)
        self._names = QLabel(self), QLabel(self)
        self.pages = tuple(self._page(text) for text in self._texts)
        self.leave = QPushButton(self)
        self.leave.clicked.connect(self.accept)
        self._lay_out()
        themes().theme_changed.connect(self._mark)
        self._mark()
        self.retranslate()
        self.step(1)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(16)
        for at, page in enumerate(self.pages):
            if at:
                row.addWidget(Hairline(Qt.Orientation.Vertical, self))
            column = QVBoxLayout()
            column.setSpacing(8)
            self._names[at].setProperty("kind", "soft")
            column.addWidget(self._names[at])
            column.addWidget(page, 1)
            row.addLayout(column, 1)
        paper = QWidget(self)
        ground(paper, "paper")
        paper.setLayout(row)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 12, 20, 16)
        self._legend = text_label("", "soft", self)
        foot.addWidget(self._legend)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(OUTLINE, OUTLINE, OUTLINE, OUTLINE)
        layout.setSpacing(0)
        for part in (self._head, Hairline(parent=self), paper, Hairline(parent=self)):
            layout.addWidget(part, 1 if part is paper else 0)
        layout.addLayout(foot)

    def _page(self, text: str) -> QTextEdit:
        page = QTextEdit(self)
        page.setReadOnly(True)
        page.setProperty("kind", "bare")
        page.setFrameShape(QFrame.Shape.NoFrame)
        page.setFont(reading_font(_PX))
        page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page.setPlainText(text)
        shape = QTextBlockFormat()
        shape.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left(text) else Qt.LayoutDirection.LeftToRight
        )
        shape.setBottomMargin(8)
        whole = QTextCursor(page.document())
        whole.select(QTextCursor.SelectionType.Document)
        whole.mergeBlockFormat(shape)
        return page

    def _marks(self, old: tuple[int, int], new: tuple[int, int]) -> tuple[list[Mark], ...]:
        """What differs in a passage, word by word, in either text."""
        words = self._texts[0][slice(*old)], self._texts[1][slice(*new)]
        found = compare(*words)
        sides: list[list[Mark]] = []
        for side, start in ((found.a, old[0]), (found.b, new[0])):
            text = words[len(sides)]
            ends = [piece.start + len(text[piece.start : piece.end].rstrip()) for piece in side]
            sides.append(
                [
                    (start + p.start, start + end, p.sort)
                    for p, end in zip(side, ends, strict=True)
                    if p.sort is not Sort.SAME and p.start < end
                ]
            )
        return tuple(sides)

    def _mark(self) -> None:
        theme = current_theme()
        for side, page in enumerate(self.pages):
            units = Utf16Map(self._texts[side])
            cursor = QTextCursor(page.document())
            for start, end, sort in (mark for passage in self.marked[side] for mark in passage):
                cursor.setPosition(units.to_utf16(start))
                cursor.setPosition(units.to_utf16(end), QTextCursor.MoveMode.KeepAnchor)
                look = QTextCharFormat(piece_format(theme, sort, side))
                cursor.mergeCharFormat(look)

    def step(self, by: int) -> None:
        """Go to the next change, or to the one before, in both texts."""
        if not self.passages:
            return
        self.at = min(max(0, self.at + by), len(self.passages) - 1)
        passage = self.passages[self.at]
        for page, text, place in zip(self.pages, self._texts, (passage.old, passage.new), strict=True):
            cursor = page.textCursor()
            cursor.setPosition(Utf16Map(text).to_utf16(place[1]))
            page.setTextCursor(cursor)
            cursor.setPosition(Utf16Map(text).to_utf16(place[0]))
            page.setTextCursor(cursor)
            page.ensureCursorVisible()
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts again."""
        self.setWindowTitle(self.tr("Two versions"))
        count = len(self.passages)
        about = filled(self.tr("Change %1 of %2"), format_number(self.at + 1), format_number(count)) if count else ""
        self._head.set_texts(self.tr("Two versions"), about)
        self.previous.set_name(self.tr("The change before"))
        self.next.set_name(self.tr("The next change"))
        self.previous.setEnabled(self.at > 0)
        self.next.setEnabled(self.at < count - 1)
        self._names[0].setText(filled(self.tr("Older: %1"), self._titles[0]))
        self._names[1].setText(filled(self.tr("Newer: %1"), self._titles[1]))
        for page, name in zip(self.pages, self._names, strict=True):
            page.setAccessibleName(name.text())
        self._legend.setText(self.tr("Words that differ are underlined; a dotted line is another spelling."))
        self.leave.setText(self.tr("Close"))
