"""One passage with who prints it: number, source, agency, date, title, and the way to the article."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from tahqiq.domain.articles import ArticleSummary, DateOrigin
from tahqiq.ui.formatting import format_date, format_number, joined, listed
from tahqiq.ui.i18n import Translated, languages
from tahqiq.ui.theme import RADIUS, current_theme
from tahqiq.ui.views.parts.lines import TextLine
from tahqiq.ui.views.review.excerpts import Excerpt
from tahqiq.ui.views.review.passage_text import PassageText
from tahqiq.ui.widgets import Chip, IconButton, KeyChip, text_label


@dataclass(frozen=True, slots=True)
class Shown:
    """A passage ready to be shown. ``copied`` says that its article prints another one's agency text."""

    article: ArticleSummary
    excerpt: Excerpt
    speaker: str = ""
    in_title: bool = False
    copied: bool = False
    right: bool = False


class PassageCard(Translated, QWidget):
    """A passage that can be gone to with Tab; Enter and a double click open its article there.

    Signals:
        opened: its article is asked for, at the passage.
    """

    opened = Signal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = number
        self._shown: Shown | None = None
        self._key = KeyChip(str(number), self)
        self._from = text_label("", "heading", self)
        self._from.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.read = IconButton("article", "", self)
        self.title = TextLine("faint", self)
        self._title_chip, self._copy_chip = Chip("", "", self), Chip("", "", self)
        self._right_chip = Chip("", "", self)
        self.text = PassageText(number, self)
        self.read.clicked.connect(self.opened)
        self.text.opened.connect(self.opened)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._key)
        head.addWidget(self._from, 1)
        head.addWidget(self.read)
        under = QHBoxLayout()
        under.setSpacing(8)
        under.addWidget(self.title, 1)
        for chip in (self._right_chip, self._title_chip, self._copy_chip):
            under.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(under)
        column.addSpacing(6)
        column.addWidget(self.text)
        column.addStretch(1)

    def show_passage(self, shown: Shown) -> None:
        """Show a passage."""
        self._shown = shown
        self.text.show_excerpt(shown.excerpt)
        self.retranslate()

    def settle(self) -> None:
        """Take what is in it to its place at once."""
        layout = self.layout()
        if layout is not None:
            layout.activate()

    @property
    def shown(self) -> Shown | None:
        """What is shown."""
        return self._shown

    def retranslate(self) -> None:
        """Set the texts again."""
        self.read.set_name(self.tr("Open this article at the passage"))
        self._title_chip.set_text(self.tr("Title"))
        self._copy_chip.set_text(self.tr("A copy of one agency text"))
        self._right_chip.set_text(self.tr("Right"))
        shown = self._shown
        for chip, there in (
            (self._title_chip, shown is not None and shown.in_title),
            (self._copy_chip, shown is not None and shown.copied),
            (self._right_chip, shown is not None and shown.right),
        ):
            chip.setVisible(there)
        if shown is None:
            return
        article = shown.article
        where = joined(
            article.source or self.tr("Source unknown"),
            article.via,
            _day(article) or self.tr("no date ⚠"),
            shown.speaker,
        )
        self._from.setText(where)
        self._from.setToolTip(where)
        self.title.setText(article.title)
        number = self.tr("Passage %1").replace("%1", format_number(self.number))
        self.setAccessibleName(listed(number, article.source, article.title))
        self.setAccessibleDescription(shown.excerpt.text)

    # -- keys, mouse, looks -----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos() if not event.pos().isNull() else self.mapToGlobal(QPoint(20, 40)))

    def menu(self) -> QMenu:
        """What can be done with the passage."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open this article at the passage"), self.opened.emit)
        menu.addAction(self.tr("Copy the sentence with its source"), self.copy)
        return menu

    def copy(self) -> None:
        """Put sentence, source and title on the clipboard."""
        if self._shown is not None:
            article, words = self._shown.article, self._shown.excerpt.sentence_text
            where = listed(article.source, article.title, article.published or "")
            QGuiApplication.clipboard().setText(f"«{words}» ({where})")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        wide = theme.focus_width if focused else 1
        painter.setPen(QPen(QColor(theme.focus if focused else theme.hairline), wide))
        painter.setBrush(QColor(theme.paper))
        half = wide / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), RADIUS, RADIUS)
        painter.end()


def _day(article: ArticleSummary) -> str:
    """The publication date, with a question mark where nobody confirmed it; empty where it is not known."""
    if not article.published:
        return ""
    doubt = ("؟" if languages().right_to_left else "?") if article.published_origin is DateOrigin.FOUND else ""
    return format_date(article.published) + doubt
