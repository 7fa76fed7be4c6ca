"""Marks on the page: showing, walking through, naming the one in hand, moving its ends; search hits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QVariantAnimation, Signal
from PySide6.QtWidgets import QWidget

from tahqiq.ui.canvas.boundaries import next_word, previous_word
from tahqiq.ui.canvas.model import Mark, Page, Part
from tahqiq.ui.canvas.overlay import Edge
from tahqiq.ui.canvas.places import Place
from tahqiq.ui.canvas.selecting import MOST_SPOKEN, SelectingView

FLASH_MS = 900
Step = Literal["letter", "word", "code_point"]


class MarkingView(SelectingView):
    """A page with marks. The current mark is the one in hand: it has grips and is what keys change."""

    marks_under_caret_changed = Signal(list)
    """Ids of the marks on the letter at the caret, the innermost first."""
    mark_hovered = Signal(object)
    """Id of the innermost mark under the mouse, or None."""
    mark_activated = Signal(int)
    """A person clicked a mark or pressed Enter on it."""
    current_mark_changed = Signal(object)
    """Id of the mark in hand, or None."""
    marks_added = Signal(object)
    """Marks came and none went or changed: ``list[Mark]``. Any other change is ``page_changed``."""
    boundary_change_requested = Signal(int, object)
    """A mark should have these parts instead: ``(mark_id, tuple[tuple[int, int], ...])``."""

    def __init__(self, parent: QWidget | None = None, *, interactive: bool = True) -> None:
        super().__init__(parent, interactive=interactive)
        self._current: int | None = None
        self._under: list[int] = []
        self._walking = False
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(FLASH_MS)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.valueChanged.connect(self._flash)
        self.caret_moved.connect(self._look_under_caret)

    def set_page(self, page: Page) -> None:
        self._fade.stop()
        held, self._current, self._under = self._current, None, []
        super().set_page(page)
        if held is not None:
            self.current_mark_changed.emit(None)
        self._look_under_caret()

    # -- which marks there are --------------------------------------------------------------------------------------

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Show exactly these marks. For one change among thousands ``change_marks`` is quicker."""
        self.document.replace_marks(marks)
        self._marks_touched()

    def change_marks(self, put: Iterable[Mark], removed: Iterable[int] = ()) -> None:
        """Add or replace the marks ``put`` and take away those with the ids ``removed``."""
        put, removed = list(put), list(removed)
        only_new = not removed and not any(mark.id in self.document.marks for mark in put)
        self.document.change_marks(put, removed)
        self._marks_touched(None if not only_new else put)

    def _marks_touched(self, added: list[Mark] | None = None) -> None:
        current = self.document.marks.get(self._current) if self._current is not None else None
        if current is None and self._current is not None:
            self.set_current_mark(None)
        else:
            self.overlay.current = current
        self._sync_bar()
        self.viewport().update()
        if added is None:
            self.page_changed.emit()
        else:
            self.marks_added.emit(added)
        self._look_under_caret()

    def mark(self, mark_id: int) -> Mark | None:
        return self.document.marks.get(mark_id)

    def marks(self) -> list[Mark]:
        """All marks in reading order."""
        return list(self.document.marks)

    def marks_at(self, offset: int) -> list[Mark]:
        """The marks on the character at ``offset``, the innermost first."""
        return self.document.marks.at(offset)

    def marks_under_caret(self) -> list[Mark]:
        """The marks on the letter that the caret is tied to, or empty ones just there; the innermost first."""
        place = self.selection.caret
        found = self.marks_at(place.offset)
        if place.upstream and place.offset > 0:
            empty = [mark for mark in found if mark.start == mark.end]
            found = empty + self.marks_at(place.offset - 1)
        return found

    def _look_under_caret(self) -> None:
        marks = self.marks_under_caret()
        ids = [mark.id for mark in marks]
        if ids == self._under:
            return
        self._under = ids
        self.marks_under_caret_changed.emit(ids)
        if marks and not self._walking:
            self.announce("؛ ".join(mark.spoken for mark in marks))

    # -- the mark in hand -------------------------------------------------------------------------------------------

    @property
    def current_mark(self) -> int | None:
        return self._current

    def set_current_mark(self, mark_id: int | None) -> None:
        """Take a mark in hand, or none."""
        mark = self.document.marks.get(mark_id) if mark_id is not None else None
        self.overlay.current = mark
        self.viewport().update()
        wanted = mark.id if mark else None
        if wanted != self._current:
            self._current = wanted
            self.current_mark_changed.emit(wanted)

    def activate_mark(self) -> None:
        """Take the innermost mark at the caret in hand, or the one round it when that is in hand already."""
        ids = [mark.id for mark in self.marks_under_caret()]
        if not ids:
            return
        following = ids.index(self._current) + 1 if self._current in ids else 0
        self.set_current_mark(ids[following % len(ids)])
        self.mark_activated.emit(ids[following % len(ids)])

    def adjust_mark(self, edge: Edge, forward: bool, by: Step = "letter") -> None:
        """Ask for the current mark's start or end to move one step; it never passes its other end."""
        mark = self.overlay.current
        if mark is None:
            return
        number = 0 if edge == "start" else len(mark.parts) - 1
        offset = mark.parts[number][0 if edge == "start" else 1]
        if by == "word":
            moved = next_word(self.text, offset) if forward else previous_word(self.text, offset)
        elif by == "code_point":
            moved = offset + (1 if forward else -1)
        else:
            moved = self.movement.letter(Place(offset), forward).offset
        parts = self.moved_parts(mark, number, edge, moved)
        if parts != mark.parts:
            self.boundary_change_requested.emit(mark.id, parts)

    def moved_parts(self, mark: Mark, number: int, edge: Edge, offset: int) -> tuple[Part, ...]:
        """The parts of a mark with one end of part ``number`` at ``offset``, as far as its neighbours let it go."""
        parts = list(mark.parts)
        start, end = parts[number]
        low = parts[number - 1][1] + 1 if number else 0
        high = parts[number + 1][0] - 1 if number + 1 < len(parts) else len(self.text)
        if edge == "start":
            start = max(low, min(offset, end - 1))
        else:
            end = min(high, max(offset, start + 1))
        parts[number] = (start, end)
        return tuple(parts)

    # -- walking ----------------------------------------------------------------------------------------------------

    def go_to_next_mark(self) -> bool:
        """Take the next annotation in reading order in hand and show it; False when there is none."""
        return self._go_to(self.document.marks.after(self.caret(), self._current, _is_annotation))

    def go_to_previous_mark(self) -> bool:
        """Take the annotation before in hand and show it; False when there is none."""
        return self._go_to(self.document.marks.before(self.caret(), self._current, _is_annotation))

    def go_to_next_suggestion(self) -> bool:
        """Take the next suggestion in reading order in hand and show it; False when there is none."""
        return self._go_to(self.document.marks.after(self.caret(), self._current, _is_suggestion))

    def go_to_previous_suggestion(self) -> bool:
        """Take the suggestion before in hand and show it; False when there is none."""
        return self._go_to(self.document.marks.before(self.caret(), self._current, _is_suggestion))

    def _go_to(self, mark: Mark | None) -> bool:
        if mark is None:
            return False
        self.unfold_at(mark.start)
        self.selection.move(Place(mark.start))
        self._walking = True
        self._selection_touched(reveal=False)
        self._walking = False
        self.set_current_mark(mark.id)
        self.announce(f"{mark.spoken}: {self.text[mark.start : min(mark.end, mark.start + MOST_SPOKEN)]}")
        self._bring_into_view(mark.start, mark.end)
        return True

    def reveal(self, mark_id: int) -> bool:
        """Show a mark, unfold what hides it, and let it flash; False when there is no such mark."""
        mark = self.document.marks.get(mark_id)
        if not self._go_to(mark) or mark is None:
            return False
        self._start_flash(mark.parts)
        return True

    def reveal_span(self, start: int, end: int) -> None:
        """Show the words ``start``–``end`` and let them flash."""
        self.unfold_at(start)
        self.selection.move(Place(start))
        self._selection_touched(reveal=False)
        self._bring_into_view(start, end)
        self._start_flash(((start, end),))

    def _bring_into_view(self, start: int, end: int) -> None:
        """Scroll as little as needed for the whole stretch, or else its beginning, to be in comfortable view."""
        slack = 2 * self.document.type.pitch
        self.ensure_visible(Place(end, end > start), slack)
        self.ensure_visible(Place(start), slack)

    def _start_flash(self, parts: tuple[Part, ...]) -> None:
        self.overlay.flashed = parts
        self._fade.stop()
        self._fade.start()

    def _flash(self, strength: float) -> None:
        self.overlay.flash = strength
        self.viewport().update()

    # -- search hits ------------------------------------------------------------------------------------------------

    def set_hits(self, spans: Sequence[Part]) -> None:
        """Show what a search found; an empty sequence takes it away."""
        self.overlay.hits = tuple(sorted(spans))
        self.overlay.hit = -1
        self.viewport().update()
        self.page_changed.emit()

    @property
    def current_hit(self) -> int:
        """Number of the hit in hand, from 0; -1 for none."""
        return self.overlay.hit

    def go_to_next_hit(self) -> bool:
        """Show the next hit, from the caret on at first, after the last one the first; False without hits."""
        return self._go_to_hit(1)

    def go_to_previous_hit(self) -> bool:
        """Show the hit before; before the first one the last; False without hits."""
        return self._go_to_hit(-1)

    def _go_to_hit(self, step: int) -> bool:
        hits = self.overlay.hits
        if not hits:
            return False
        if self.overlay.hit < 0:
            after = next((i for i, (start, _) in enumerate(hits) if start >= self.caret()), len(hits))
            number = after if step > 0 else after - 1
        else:
            number = self.overlay.hit + step
        self.overlay.hit = number % len(hits)
        start, end = hits[self.overlay.hit]
        self.unfold_at(start)
        self.selection.move(Place(start))
        self._selection_touched(reveal=False)
        self._bring_into_view(start, end)
        self.viewport().update()
        return True

    # -- folding ----------------------------------------------------------------------------------------------------

    def set_folded(self, start: int, folded: bool) -> None:
        """Fold or unfold a region; a caret inside goes to the nearest text that is still there."""
        super().set_folded(start, folded)
        region = self.document.region_of(self.caret())
        if folded and region is not None and region.start == start:
            self.selection.move(self.movement.shown(self.caret(), False))
            self._selection_touched(reveal=False)

    def toggle_fold(self) -> None:
        """Fold the region at the caret; outside any, unfold or fold the nearest one after it, else before it."""
        region = self.document.region_of(self.caret())
        regions = self.document.foldable()
        if region is None and regions:
            after = [r for r in regions if r.start >= self.caret()]
            region = after[0] if after else regions[-1]
        if region is not None:
            self.set_folded(region.start, not self.is_folded(region.start))

    def shown_parts(self, number: int, edge: Edge, offset: int) -> None:
        """Show how the current mark would look with an end moved, before anybody asks for it."""
        mark = self.document.marks.get(self._current) if self._current is not None else None
        if mark is not None:
            self.overlay.current = replace(mark, parts=self.moved_parts(mark, number, edge, offset))
            self.viewport().update()


def _is_annotation(mark: Mark) -> bool:
    return not mark.suggestion


def _is_suggestion(mark: Mark) -> bool:
    return mark.suggestion
