"""The passages of a finding beside one another, or under one another where there is no room; they scroll as one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from tahqiq.ui.views.review.passage_card import PassageCard, Shown
from tahqiq.ui.widgets import ground

NARROWEST = 330
"""Pixels that a passage needs beside another."""
_GAP, _SIDE = 10, 12


class _Board(QWidget):
    """Places the cards; side by side their sentences begin at one height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[PassageCard] = []
        self.beside = True

    def place(self, width: int, least: int) -> int:
        """Place the cards at a width; gives the height of all. ``least`` is the height of the view."""
        cards, count = self.cards, len(self.cards)
        if not cards:
            return 0
        inner = width - 2 * _SIDE
        self.beside = count > 1 and (inner - _GAP * (count - 1)) / count >= NARROWEST
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        wide = (inner - _GAP * (count - 1)) // count if self.beside else inner
        self._align(wide)
        heights = [card.heightForWidth(wide) for card in cards]
        if self.beside:
            for number, card in enumerate(cards):
                place = count - 1 - number if rtl else number
                card.setGeometry(QRect(_SIDE + place * (wide + _GAP), _SIDE, wide, max(heights)))
            return max(heights) + 2 * _SIDE
        y = _SIDE
        for card, height in zip(cards, heights, strict=True):
            card.setGeometry(QRect(_SIDE, y, wide, height))
            y += height + _GAP
        return y - _GAP + _SIDE

    def _align(self, wide: int) -> None:
        margins = self.cards[0].layout()
        inner = wide - (margins.contentsMargins().left() + margins.contentsMargins().right() if margins else 0)
        tops = [card.text.sentence_top(inner) for card in self.cards]
        deepest = max(tops) if self.beside else 0.0
        for card, top in zip(self.cards, tops, strict=True):
            card.text.set_lead(deepest - top if self.beside else 0.0)


class Passages(QScrollArea):
    """The cards of a finding.

    Signals:
        opened: the number (from 0) of the passage whose article is asked for.
    """

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._board = _Board(self)
        ground(self._board, "surface")
        self.setWidget(self._board)
        self._cards: list[PassageCard] = []
        self._zoom = 1.0
        self._placed = 0

    @property
    def cards(self) -> list[PassageCard]:
        """The cards in sight, in the order of the passages."""
        return self._board.cards

    @property
    def beside(self) -> bool:
        """Whether they stand side by side."""
        return self._board.beside

    def show_passages(self, passages: Sequence[Shown], *, keep_place: bool = False) -> None:
        """Show the passages of a finding from the top, or (``keep_place``) where the view is."""
        while len(self._cards) < len(passages):
            self._cards.append(self._card(len(self._cards)))
        for number, card in enumerate(self._cards):
            there = number < len(passages)
            card.setVisible(there)
            if there:
                card.show_passage(passages[number])
        self._board.cards = self._cards[: len(passages)]
        self.settle()
        if not keep_place:
            self._show_words()

    def _show_words(self) -> None:
        """Show the passages from the top, or, where the words of the first lie below the view, from a little above."""
        top = 0.0
        if self.cards:
            text = self.cards[0].text
            top = text.mapTo(self._board, text.rect().topLeft()).y() + text.words_top(text.width())
        view = self.viewport().height()
        self._placed = round(top - view // 3) if top > view * 3 // 4 else 0
        self.verticalScrollBar().setValue(self._placed)
        self._placed = self.verticalScrollBar().value()

    def set_zoom(self, zoom: float) -> None:
        """Show the text ``zoom`` times its size."""
        self._zoom = zoom
        for card in self._cards:
            card.text.set_zoom(zoom)
        self.settle()

    def settle(self) -> None:
        """Place everything anew."""
        view = self.viewport()
        height = self._board.place(view.width(), view.height())
        self._board.resize(view.width(), max(height, view.height()))
        for card in self._board.cards:
            card.settle()

    def _card(self, number: int) -> PassageCard:
        card = PassageCard(number + 1, self._board)
        card.text.set_zoom(self._zoom)
        card.opened.connect(lambda: self.opened.emit(number))
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        untouched = self.verticalScrollBar().value() == self._placed
        super().resizeEvent(event)
        self.settle()
        if untouched:
            self._show_words()

    def sizeHint(self) -> QSize:
        return QSize(560, 320)
