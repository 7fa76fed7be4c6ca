"""What the mouse does on the page: selecting, grips, headers, links, hovering."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from tahqiq.ui.canvas.blocks import right_to_left
from tahqiq.ui.canvas.model import Part
from tahqiq.ui.canvas.overlay import Handle, handles
from tahqiq.ui.canvas.places import Place

if TYPE_CHECKING:
    from tahqiq.ui.canvas.canvas import ArticleCanvas

AUTOSCROLL_MS = 16
_LEFT = Qt.MouseButton.LeftButton


class Mouse(QObject):
    """Follows the mouse over a canvas's viewport."""

    def __init__(self, canvas: ArticleCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._clicks = 0
        self._when = 0
        self._where = QPointF()
        self._selecting = False
        self._dragged = False
        self._unit: Part | None = None
        self._before: Part | None = None
        self._grip: Handle | None = None
        self._last = QPointF()
        self._autoscroll = QTimer(self)
        self._autoscroll.setInterval(AUTOSCROLL_MS)
        self._autoscroll.timeout.connect(self._scroll_on)

    # -- pressing ---------------------------------------------------------------------------------------------------

    def press(self, event: QMouseEvent) -> None:
        """A button went down, also for the second time of a double click."""
        point = event.position()
        if event.button() is not _LEFT:
            return
        self._count(event, point)
        self._dragged = False
        if self._press_sign(point) or not self._canvas.interactive:
            return
        self._grip = self._grip_at(point) if self._clicks == 1 else None
        if self._grip is not None:
            return
        self._selecting = True
        self._unit = None
        place, held = self._canvas.place_at(point), event.modifiers()
        if self._clicks > 1:
            self._select_unit(point)
            return
        self._before = self._canvas.selection.active
        if held & Qt.KeyboardModifier.ShiftModifier:
            self._canvas.move_caret(place, extend=True)
        elif held & Qt.KeyboardModifier.ControlModifier:
            self._canvas.begin_part()
            self._canvas.selection.anchor = place.offset
            self._canvas.move_caret(place, extend=True)
        else:
            self._canvas.move_caret(place)

    def _count(self, event: QMouseEvent, point: QPointF) -> None:
        """Presses that follow one another quickly in one place count up."""
        near = (point - self._where).manhattanLength() <= QApplication.startDragDistance()
        soon = event.timestamp() - self._when <= QApplication.doubleClickInterval()
        again = event.type() is QMouseEvent.Type.MouseButtonDblClick
        self._clicks = self._clicks + 1 if near and soon and self._clicks else 2 if again else 1
        self._when, self._where = event.timestamp(), point

    def _press_sign(self, point: QPointF) -> bool:
        """A header line folds, a link under the title and a sign in the margin ask; whether it was one of them."""
        targets = self._canvas.painter.targets
        for rect, start in targets.headers:
            if rect.contains(point):
                self._canvas.set_folded(start, not self._canvas.is_folded(start))
                return True
        for link in targets.links:
            if link.rect.contains(point):
                self._canvas.byline_requested.emit(link.action)
                return True
        for sign in self._canvas.painter.targets.signs:
            if sign.rect.contains(point):
                self._canvas.sign_requested.emit(sign.signs[0].id)
                return True
        return False

    def _grip_at(self, point: QPointF) -> Handle | None:
        canvas = self._canvas
        grips = handles(canvas.document, canvas.painter.shaper, canvas.column_left, canvas.overlay.current)
        return next((grip for grip in grips if grip.holds(point.x(), point.y())), None)

    def _select_unit(self, point: QPointF) -> None:
        """Two clicks take the word without its clitics, or with them where that is selected already; three the word,
        four the sentence, five the paragraph."""
        canvas, text = self._canvas, self._canvas.text
        offset = canvas.letter_at(point)
        if offset is None:
            offset = canvas.place_at(point).offset
        bounds = canvas.boundaries
        core, word = bounds.core_at(text, offset), bounds.word_at(text, offset)
        if self._clicks == 2:
            span = word if self._before == (core.start, core.end) else core
        elif self._clicks == 3:
            span = word
        else:
            span = (bounds.sentence_at if self._clicks == 4 else bounds.paragraph_at)(text, offset)
        self._unit = (span.start, span.end)
        canvas.select(span.start, span.end)

    # -- moving -----------------------------------------------------------------------------------------------------

    def move(self, event: QMouseEvent) -> None:
        """The mouse moved, with or without a button down."""
        point = self._last = event.position()
        if not event.buttons() & _LEFT:
            self._hover(point)
            return
        if (point - self._where).manhattanLength() >= QApplication.startDragDistance():
            self._dragged = True
        if self._grip is not None:
            self._drag_grip(point)
        elif self._selecting and self._dragged:
            self._extend(point)
            outside = not 0 <= point.y() < self._canvas.viewport().height()
            if outside and not self._autoscroll.isActive():
                self._autoscroll.start()
            elif not outside:
                self._autoscroll.stop()

    def _extend(self, point: QPointF) -> None:
        canvas = self._canvas
        place = canvas.place_at(point)
        if self._unit is None:
            canvas.move_caret(place, extend=True)
            return
        word = canvas.boundaries.word_at(canvas.text, max(0, place.offset - place.upstream))
        start, end = self._unit
        if place.offset < start:
            canvas.selection.anchor = end
            canvas.move_caret(Place(min(word.start, place.offset)), extend=True)
        else:
            canvas.selection.anchor = start
            canvas.move_caret(Place(max(end, word.end), True), extend=True)

    def _drag_grip(self, point: QPointF) -> None:
        """Show where the end would be; the words are those a finger's breadth towards the line from the knob."""
        grip = self._grip
        if grip is not None:
            aim = QPointF(point.x(), point.y() + (grip.stem.center().y() - self._where.y()))
            self._canvas.shown_parts(grip.part, grip.edge, self._canvas.place_at(aim).offset)

    def _scroll_on(self) -> None:
        """While the mouse is held above or below the page, the page moves under it."""
        canvas, y = self._canvas, self._last.y()
        beyond = y if y < 0 else y - canvas.viewport().height()
        if beyond:
            canvas.scroll_by(round(max(-60.0, min(beyond * 0.5, 60.0))) or (1 if beyond > 0 else -1))
            height = canvas.viewport().height() - 1
            self._extend(QPointF(self._last.x(), max(0.0, min(y, height))))

    # -- letting go -------------------------------------------------------------------------------------------------

    def release(self, event: QMouseEvent) -> None:
        """A button went up: a grip asks for its change, a plain click takes a mark in hand, a selection is made."""
        if event.button() is not _LEFT:
            return
        self._autoscroll.stop()
        canvas = self._canvas
        if self._grip is not None:
            self._grip = None
            preview = canvas.overlay.current
            canvas.set_current_mark(canvas.current_mark)
            held = canvas.overlay.current
            if self._dragged and preview is not None and held is not None and preview.parts != held.parts:
                canvas.boundary_change_requested.emit(held.id, preview.parts)
        elif self._selecting:
            self._selecting = False
            if canvas.selection_parts():
                canvas.selection_made.emit()
            elif not self._dragged:
                self._click(event.position())

    def _click(self, point: QPointF) -> None:
        """A click on words with a mark takes the innermost in hand, a click beside any lets go."""
        canvas, offset = self._canvas, self._canvas.letter_at(point)
        marks = canvas.marks_at(offset) if offset is not None else []
        if not marks:
            canvas.set_current_mark(None)
            return
        canvas.set_current_mark(marks[0].id)
        canvas.mark_activated.emit(marks[0].id)

    # -- hovering ---------------------------------------------------------------------------------------------------

    def _hover(self, point: QPointF) -> None:
        canvas, overlay, targets = self._canvas, self._canvas.overlay, self._canvas.painter.targets
        header = next((start for rect, start in targets.headers if rect.contains(point)), None)
        link = next((link.number for link in targets.links if link.rect.contains(point)), -1)
        offset = canvas.letter_at(point)
        marks = canvas.marks_at(offset) if offset is not None else []
        hovered = marks[0].id if marks else None
        if (header, link) != (overlay.hover_header, overlay.hover_link):
            overlay.hover_header, overlay.hover_link = header, link
            canvas.viewport().update()
        if hovered != overlay.hovered:
            overlay.hovered = hovered
            canvas.viewport().update()
            canvas.mark_hovered.emit(hovered)
        on_sign = any(sign.rect.contains(point) for sign in targets.signs)
        if header is not None or link >= 0 or on_sign:
            shape = Qt.CursorShape.PointingHandCursor
        elif canvas.interactive and self._grip_at(point) is not None:
            shape = Qt.CursorShape.SizeHorCursor
        else:
            shape = (
                Qt.CursorShape.IBeamCursor if offset is not None and canvas.interactive else Qt.CursorShape.ArrowCursor
            )
        if canvas.viewport().cursor().shape() is not shape:
            canvas.viewport().setCursor(shape)

    def leave(self) -> None:
        """The mouse left the page."""
        overlay = self._canvas.overlay
        if overlay.hovered is not None:
            self._canvas.mark_hovered.emit(None)
        overlay.hovered, overlay.hover_header, overlay.hover_link = None, None, -1
        self._canvas.viewport().update()

    def tooltip(self, point: QPointF) -> str:
        """What a tooltip says about the marks at a point, one line for each, innermost first."""
        for target in self._canvas.painter.targets.signs:
            if target.rect.contains(point):
                return "\n".join(sign.name for sign in target.signs[:8])
        offset = self._canvas.letter_at(point)
        marks = self._canvas.marks_at(offset) if offset is not None else []
        return "\n".join(mark.spoken for mark in marks[:8])

    def show_tooltip(self, point: QPointF) -> None:
        """Show it beside the mouse, from right to left when it begins with Arabic."""
        text = self.tooltip(point)
        view = self._canvas.viewport()
        if not text:
            QToolTip.hideText()
            return
        direction = "rtl" if right_to_left(text, False) else "ltr"
        lines = "<br>".join(_escaped(line) for line in text.split("\n"))
        html = f'<div dir="{direction}">{lines}</div>'
        QToolTip.showText(view.mapToGlobal(point.toPoint()), html, view, QRect())


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
