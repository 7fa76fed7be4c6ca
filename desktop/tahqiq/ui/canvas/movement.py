"""Where the caret goes: by letter, code point, word, line, page, paragraph and article.

As in Qt's own text widgets movement is logical: in a right-to-left paragraph the left arrow goes forward. Folded text
is skipped. The caret stays tied to the letter it passed, so that where the direction changes it moves by one letter on
the screen too.
"""

from __future__ import annotations

from PySide6.QtGui import QTextLayout

from tahqiq.ui.canvas.boundaries import next_word, previous_word
from tahqiq.ui.canvas.document import Document
from tahqiq.ui.canvas.places import Place

_LETTERS = QTextLayout.CursorMode.SkipCharacters


class Movement:
    """Steps of the caret over a document; every method returns the place it would stand at."""

    def __init__(self, document: Document) -> None:
        self._document = document

    @property
    def _text(self) -> str:
        return self._document.page.text

    def is_rtl(self, place: Place) -> bool:
        """The direction of the paragraph at ``place``."""
        return self._document.laid(self._document.block_of(place)).rtl

    def letter(self, place: Place, forward: bool) -> Place:
        """By a whole letter with its marks."""
        document, offset = self._document, place.offset
        index = document.block_of(place)
        block = document.laid(index)
        if forward:
            if offset >= block.block.end:
                return self.shown(offset + 1, True)
            return Place(block.offset(block.layout.nextCursorPosition(block.units(offset), _LETTERS)), True)
        if offset <= block.block.start:
            return self.shown(offset - 1, False)
        return Place(block.offset(block.layout.previousCursorPosition(block.units(offset), _LETTERS)))

    def code_point(self, place: Place, forward: bool) -> Place:
        """By one code point, also between a letter and its marks."""
        return self.shown(place.offset + (1 if forward else -1), forward)

    def word(self, place: Place, forward: bool) -> Place:
        """To the beginning of the next word, or of this one or the one before."""
        offset = next_word(self._text, place.offset) if forward else previous_word(self._text, place.offset)
        return self.shown(offset, forward)

    def line_edge(self, place: Place, end: bool) -> Place:
        """To the beginning or end of the line on the screen."""
        block = self._document.laid(self._document.block_of(place))
        number = block.line_at(place)
        line = block.lines[number]
        if not end:
            return Place(line.start)
        last = line.end if number == len(block.lines) - 1 else line.visible_end
        return Place(last, last > line.start)

    def line(self, place: Place, down: bool, x: float) -> Place:
        """One line up or down, as near as possible to ``x`` (from the column's left edge)."""
        document = self._document
        index = document.block_of(place)
        block = document.laid(index)
        number = block.line_at(place) + (1 if down else -1)
        if 0 <= number < len(block.lines):
            return block.hit(number, x)
        beside = self._shown_block(index + 1 if down else index - 1, down)
        if beside is None:
            return Place(block.block.end, True) if down else Place(block.block.start)
        block = document.laid(beside)
        return block.hit(0 if down else len(block.lines) - 1, x)

    def paragraph(self, place: Place, forward: bool) -> Place:
        """To the beginning of the next paragraph, or of this one or the one before."""
        text, offset = self._text, place.offset
        if forward:
            end = text.find("\n", offset)
            return self.shown(len(text) if end < 0 else end + 1, True)
        start = text.rfind("\n", 0, max(0, offset - 1)) + 1
        return self.shown(start, False)

    def article(self, end: bool) -> Place:
        """To the very beginning or end."""
        return self.shown(len(self._text), False) if end else self.shown(0, True)

    def shown(self, offset: int, forward: bool) -> Place:
        """The place at ``offset``, or the nearest one that is not folded away, first in the direction of the step."""
        document = self._document
        offset = max(0, min(offset, len(self._text)))
        index = document.block_at(offset)
        if document.hidden(index):
            ahead = self._shown_block(index, forward)
            behind = self._shown_block(index, not forward)
            if ahead is not None:
                block = document.blocks[ahead]
                offset = block.start if forward else block.end
            elif behind is not None:
                block = document.blocks[behind]
                offset = block.end if forward else block.start
        return Place(offset)

    def _shown_block(self, index: int, forward: bool) -> int | None:
        """The first block from ``index`` on whose text is not folded away."""
        step = 1 if forward else -1
        while 0 <= index < len(self._document.blocks):
            if not self._document.hidden(index):
                return index
            index += step
        return None
