"""The caret and the selection on the page."""

from __future__ import annotations

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from tahqiq.ui.canvas.accessibility import Unit, announce, words_at
from tahqiq.ui.canvas.boundaries import Boundaries, PlainBoundaries
from tahqiq.ui.canvas.model import Page, Part
from tahqiq.ui.canvas.movement import Movement
from tahqiq.ui.canvas.page_view import PageView
from tahqiq.ui.canvas.places import Place
from tahqiq.ui.canvas.selection import Selection

MOST_SPOKEN = 300
"""Characters of a selection that are read out."""


class SelectingView(PageView):
    """A page with a caret. A preview (``interactive`` False) has neither caret nor selection and takes no focus."""

    selection_changed = Signal(object)
    """The selected parts, ``tuple[tuple[int, int], ...]`` in text order; empty when nothing is selected."""
    caret_moved = Signal(int)
    announced = Signal(str)
    """What a screen reader was given to say."""

    def __init__(self, parent: QWidget | None = None, *, interactive: bool = True) -> None:
        super().__init__(parent)
        self.interactive = interactive
        self.selection = Selection()
        self.movement = Movement(self.document)
        self.boundaries: Boundaries = PlainBoundaries()
        self._wanted_x: float | None = None
        self._told: tuple[Part, ...] = ()
        self._told_caret = Place(0)
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._toggle_caret)

    def set_boundaries(self, boundaries: Boundaries) -> None:
        """Where words, sentences and quotations begin and end, from the language engine."""
        self.boundaries = boundaries

    def set_page(self, page: Page) -> None:
        self.selection = Selection()
        super().set_page(page)
        self._selection_touched(reveal=False)

    # -- asking -----------------------------------------------------------------------------------------------------

    def caret(self) -> int:
        """The caret's offset."""
        return self.selection.caret.offset

    def selection_parts(self) -> tuple[Part, ...]:
        """The selected parts in text order; none of them empty, none touching another."""
        return self.selection.parts()

    def selected_text(self) -> str:
        """The selected words exactly as in the article, parts on lines of their own."""
        return "\n".join(self.text[start:end] for start, end in self.selection_parts())

    # -- changing ---------------------------------------------------------------------------------------------------

    def move_caret(self, place: Place, extend: bool = False, keep_x: bool = False) -> None:
        """Put the caret at ``place``; with ``extend`` select up to it. ``keep_x`` for moves from line to line."""
        if not keep_x:
            self._wanted_x = None
        self.selection.move(place, extend)
        self._selection_touched()

    def set_caret(self, offset: int) -> None:
        """Put the caret before the code point ``offset``."""
        self.move_caret(Place(max(0, min(offset, len(self.text)))))

    def select(self, start: int, end: int, add: bool = False) -> None:
        """Select ``start``–``end``; with ``add`` as a further part."""
        self._wanted_x = None
        self.selection.select(start, end, add)
        self._selection_touched()

    def begin_part(self) -> None:
        """Keep what is selected and let the caret begin another part."""
        self.selection.set_aside()
        self._selection_touched(reveal=False)

    def clear_selection(self) -> None:
        """Select nothing; the caret stays."""
        self.selection.clear()
        self._selection_touched(reveal=False)

    def select_all(self) -> None:
        """Select the paragraph, or the whole article when the paragraph is selected already."""
        paragraph = self.boundaries.paragraph_at(self.text, self.selection.active[0])
        if self.selection.active == (paragraph.start, paragraph.end) or paragraph.start == paragraph.end:
            self._select_in_place(0, len(self.text))
        else:
            self._select_in_place(paragraph.start, paragraph.end)

    def grow_selection(self) -> None:
        """Take in the next larger unit: word without clitics, word, quotation, sentence, paragraph."""
        self.selection.grow(self.text, self.boundaries)
        self._selection_touched(reveal=False)

    def shrink_selection(self) -> None:
        """Undo the last growth, or go to the next smaller unit."""
        self.selection.shrink(self.text, self.boundaries)
        self._selection_touched(reveal=False)

    def select_word(self, core: bool = False) -> None:
        """Select the word at the caret; ``core`` leaves out its clitics."""
        find = self.boundaries.core_at if core else self.boundaries.word_at
        span = find(self.text, self.selection.active[0])
        self._select_in_place(span.start, span.end)

    def select_sentence(self) -> None:
        """Select the sentence at the caret."""
        span = self.boundaries.sentence_at(self.text, self.selection.active[0])
        self._select_in_place(span.start, span.end)

    def select_quotation(self) -> None:
        """Select what stands between the quotation marks round the caret; nothing happens outside them."""
        span = self.boundaries.quotation_at(self.text, self.selection.active[0])
        if span is not None:
            self._select_in_place(span.start, span.end)

    def copy(self) -> None:
        """Put the selected words on the clipboard, character for character."""
        if self.selection_parts():
            QGuiApplication.clipboard().setText(self.selected_text())

    def _select_in_place(self, start: int, end: int) -> None:
        self.selection.select(start, end)
        self._selection_touched(reveal=False)

    # -- the caret by keys ------------------------------------------------------------------------------------------

    def step_line(self, down: bool, extend: bool = False) -> None:
        """One line up or down in the same column."""
        place = self.selection.caret
        self.move_caret(self.movement.line(place, down, self._column(place)), extend, keep_x=True)

    def step_page(self, down: bool, extend: bool = False) -> None:
        """One view up or down; the caret stays where it is on the screen."""
        rect = self.caret_rect(self.selection.caret)
        x = self._column(self.selection.caret)
        step = self.document.view_height - self.document.type.pitch
        before = self.document.scroll
        self.scroll_by(step if down else -step)
        moved = abs(self.document.scroll - before)
        if moved < step // 2:
            place = self.movement.article(down)
        else:
            at = rect.center().toPointF()
            at.setX(self.column_left + x)
            at.setY(max(0.0, min(at.y(), self.document.view_height - 1.0)))
            place = self.place_at(at)
        self.move_caret(place, extend, keep_x=True)

    def _column(self, place: Place) -> float:
        if self._wanted_x is None:
            block = self.document.laid(self.document.block_of(place))
            self._wanted_x = block.x_of(place)
        return self._wanted_x

    # -- telling ----------------------------------------------------------------------------------------------------

    def _selection_touched(self, reveal: bool = True) -> None:
        """Show, scroll to and announce what the selection has become."""
        parts = self.selection.parts()
        self.overlay.selected = parts
        if self.interactive:
            self.overlay.caret = self.selection.caret if self.hasFocus() else None
            self._restart_blink()
        if reveal:
            self.ensure_visible(self.selection.caret, self.document.type.pitch // 2)
        self.viewport().update()
        if parts != self._told:
            self._told = parts
            self.selection_changed.emit(parts)
        if self.selection.caret != self._told_caret:
            self._told_caret = self.selection.caret
            self.caret_moved.emit(self.selection.caret.offset)

    def announce(self, text: str) -> None:
        """Have a screen reader say something about the page."""
        announce(self, text)
        self.announced.emit(text)

    def read_out(self, unit: Unit) -> None:
        """Say what the caret came to by a step of ``unit``, or what is selected now."""
        parts = self.selection_parts()
        if parts:
            start, end = parts[-1]
            self.announce(self.tr("Selected: %1").replace("%1", self.text[start : min(end, start + MOST_SPOKEN)]))
        else:
            self.announce(words_at(self.document, self.boundaries, self.selection.caret, unit))

    # -- the blinking -----------------------------------------------------------------------------------------------

    def _restart_blink(self) -> None:
        flash = QGuiApplication.styleHints().cursorFlashTime()
        if self.hasFocus() and flash > 1:
            self._blink.start(flash // 2)
        else:
            self._blink.stop()

    def _toggle_caret(self) -> None:
        shown = self.overlay.caret is not None
        rect = self.caret_rect(self.selection.caret)
        self.overlay.caret = None if shown else self.selection.caret
        slack = round(self.document.type.px(6))
        self.viewport().update(rect.adjusted(-slack, -2, slack, 2) if rect != QRect() else self.viewport().rect())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.overlay.focused = True
        if self.interactive:
            self.overlay.caret = self.selection.caret
            self._restart_blink()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.overlay.focused = False
        self.overlay.caret = None
        self._blink.stop()
        self.viewport().update()
