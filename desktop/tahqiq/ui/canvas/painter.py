"""Painting the page: tints, selection, underlines, words, margin, headers, caret and grips."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QTextCharFormat, QTextLayout

from tahqiq.ui.canvas import strokes
from tahqiq.ui.canvas.document import Document
from tahqiq.ui.canvas.model import Part, RegionView
from tahqiq.ui.canvas.overlay import Link, Overlay, Targets, handles
from tahqiq.ui.canvas.palette import CanvasPalette
from tahqiq.ui.canvas.shapes import LineShapes, Shaper, clipped
from tahqiq.ui.canvas.signs import paint_signs
from tahqiq.ui.canvas.typeset import Line, TypesetBlock

DOUBT = "؟"
_SMOOTH = QPainter.RenderHint.Antialiasing


class PagePainter:
    """Paints what a document and an overlay say, with the colours of a palette."""

    def __init__(self, document: Document, palette: CanvasPalette) -> None:
        self.document = document
        self.palette = palette
        self._shaper = Shaper(palette, document.type)
        self.targets = Targets()
        self._ink, self._dim = QColor(palette.ink), QColor(palette.dim)
        self._accent = QColor(palette.accent)

    @property
    def shaper(self) -> Shaper:
        """What turns marks into shapes, with the measures of the zoom of the moment."""
        if self._shaper.type is not self.document.type:
            self._shaper = Shaper(self.palette, self.document.type)
        return self._shaper

    def paint(self, painter: QPainter, area: QRectF, left: float, mirrored: bool, overlay: Overlay) -> None:
        """Paint the part ``area`` of the view.

        Args:
            left: x of the column's left edge.
            mirrored: whether the interface reads from right to left; header lines and signs follow it.
        """
        self.targets = Targets()
        painter.fillRect(area, QColor(self.palette.paper))
        for index, y in self.document.visible():
            if y > area.bottom() or y + self.document.flow.height(index) + self.document.type.pitch < area.top():
                continue
            block = self.document.blocks[index]
            if block.header:
                self._header(painter, block.header, left, y, mirrored, overlay)
            if not self.document.hidden(index):
                painter.translate(left, y)
                self._block(painter, self.document.laid(index), area.translated(-left, -y), overlay)
                painter.translate(-left, -y)
                if block.byline:
                    self._byline(painter, self.document.laid(index), left, y, overlay)
        self.targets.signs = paint_signs(painter, self.document, self.palette, left, overlay.signs)
        self._grips(painter, left, overlay)
        self._caret(painter, left, overlay)

    # -- a block ----------------------------------------------------------------------------------------------------

    def _block(self, painter: QPainter, block: TypesetBlock, area: QRectF, overlay: Overlay) -> None:
        slack = self.document.type.pitch
        numbers = [
            n
            for n, line in enumerate(block.lines)
            if line.bottom > area.top() - slack and line.top < area.bottom() + slack
        ]
        shaped = [(block.lines[n], n, self.shaper.line(block, n)) for n in numbers]
        for line, number, shapes in shaped:
            self._behind(painter, block, line, number, shapes, overlay)
        for line, number, shapes in shaped:
            strokes.draw(painter, shapes.strokes, self.document.type.zoom)
            self._frames(painter, block, line, number, shapes, overlay)
        self._words(painter, block, area, shaped)
        for line, _, shapes in shaped:
            self._margin(painter, block, line, shapes)

    def _behind(
        self, painter: QPainter, block: TypesetBlock, line: Line, number: int, shapes: LineShapes, overlay: Overlay
    ) -> None:
        for rect, color in shapes.fills:
            painter.fillRect(rect, color)
        top, bottom = self.shaper.box(block, line)
        for hit, (start, end) in _within(overlay.hits, line):
            self._band(painter, block, number, (start, end), top, bottom, QColor(self.palette.hit))
            if hit == overlay.hit:
                painter.setPen(QPen(self._accent, 2))
                for left, right in block.extents(number, start, end):
                    painter.drawRect(QRectF(left - 1, top - 1, right - left + 2, bottom - top + 2))
        selection = QColor(self.palette.selection)
        for start, end in overlay.selected:
            if start <= line.end and line.start <= end:
                self._selected(painter, block, line, number, (start, end), selection)
        if overlay.flash > 0:
            glow = QColor(self._accent)
            glow.setAlphaF(0.30 * overlay.flash)
            for part in overlay.flashed:
                for start, end in clipped((part,), line.start, line.visible_end):
                    self._band(painter, block, number, (start, end), top - 2, bottom + 2, glow)

    def _selected(
        self, painter: QPainter, block: TypesetBlock, line: Line, number: int, part: Part, color: QColor
    ) -> None:
        """A line's share of the selection; a selected line break shows as a small step past the end of the text."""
        top, bottom = self.shaper.box(block, line)
        for start, end in clipped((part,), line.start, line.visible_end):
            self._band(painter, block, number, (start, end), top, bottom, color)
        last = number == len(block.lines) - 1
        if last and block.block.closes and part[0] <= line.end < part[1]:
            runs = block.runs(number)
            step = block.size * 0.35
            x = runs[0].left - step if block.rtl else runs[-1].right
            painter.fillRect(QRectF(x, top, step, bottom - top), color)

    def _band(
        self, painter: QPainter, block: TypesetBlock, number: int, part: Part, top: float, bottom: float, color: QColor
    ) -> None:
        for left, right in block.extents(number, *part):
            painter.fillRect(QRectF(left, top, right - left, bottom - top), color)

    def _frames(
        self, painter: QPainter, block: TypesetBlock, line: Line, number: int, shapes: LineShapes, overlay: Overlay
    ) -> None:
        for path, color, dashed in shapes.outlines:
            pen = QPen(color, 1.0)
            if dashed:
                pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.drawPath(path)
        for mark in (m for m in block.marks if m.id == overlay.hovered):
            self._frame(painter, block, number, mark.parts, QPen(self.shaper.ink_of(mark), 1.0))
        if overlay.current is not None:
            self._frame(painter, block, number, overlay.current.parts, QPen(self.shaper.ink_of(overlay.current), 1.6))
        painter.setRenderHint(_SMOOTH, True)
        for path, color in shapes.ticks:
            painter.fillPath(path, color)
        painter.setRenderHint(_SMOOTH, False)

    def _frame(self, painter: QPainter, block: TypesetBlock, number: int, parts: Sequence[Part], pen: QPen) -> None:
        line = block.lines[number]
        painter.setPen(pen)
        for piece in clipped(parts, line.start, line.visible_end):
            painter.drawPath(self.shaper.outline(block, number, parts, piece))

    def _words(
        self, painter: QPainter, block: TypesetBlock, area: QRectF, shaped: list[tuple[Line, int, LineShapes]]
    ) -> None:
        """The text itself. Marked words of a dimmed region are as black as any, since they matter."""
        inked = []
        for _, _, shapes in shaped:
            for start, end in shapes.inked:
                piece = QTextLayout.FormatRange()
                piece.start = block.units(start)
                piece.length = block.units(end) - block.units(start)
                full = QTextCharFormat()
                full.setForeground(self._ink)
                piece.format = full
                inked.append(piece)
        painter.setPen(self._dim if block.dimmed else self._ink)
        block.layout.draw(painter, QPointF(0, 0), inked, area.adjusted(-80, -block.pitch, 80, block.pitch))

    def _margin(self, painter: QPainter, block: TypesetBlock, line: Line, shapes: LineShapes) -> None:
        for rect, color in shapes.bars:
            painter.fillRect(rect, color)
        if shapes.doubts:
            kind = self.document.type
            painter.setFont(kind.small_font)
            x = -kind.px(24) if block.rtl else block.layout_width + kind.px(8)
            for color in shapes.doubts[:1]:
                painter.setPen(color)
                box = QRectF(x, line.top, kind.px(16), line.height)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, DOUBT if block.rtl else "?")

    # -- header lines -----------------------------------------------------------------------------------------------

    def _header(
        self, painter: QPainter, region: RegionView, left: float, y: float, mirrored: bool, overlay: Overlay
    ) -> None:
        kind, width = self.document.type, self.document.width
        folded = self.document.folded.get(region.start, False)
        area = QRectF(left, y, width, kind.header_height - kind.px(8))
        painter.fillRect(QRectF(left, y + 2, width, 1), QColor(self.palette.hairline))
        painter.setFont(kind.small_font)
        painter.setPen(self._accent if overlay.hover_header == region.start else self._dim)
        inset, room = kind.px(18), kind.px(4)
        words = area.adjusted(0, room, -inset, room) if mirrored else area.adjusted(inset, room, 0, room)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        title = QFontMetricsF(kind.small_font).elidedText(region.title, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, flags, title)
        x = left + width - kind.px(6) if mirrored else left + kind.px(6)
        self._triangle(painter, QPointF(x, area.center().y() + room), kind.px(4.2), folded, mirrored)
        self.targets.headers.append((area, region.start))

    @staticmethod
    def _triangle(painter: QPainter, at: QPointF, half: float, folded: bool, mirrored: bool) -> None:
        path = QPainterPath()
        if folded:
            way = -1.0 if mirrored else 1.0
            points = ((-way * half * 0.6, -half), (way * half * 0.7, 0.0), (-way * half * 0.6, half))
        else:
            points = ((-half, -half * 0.6), (half, -half * 0.6), (0.0, half * 0.7))
        path.moveTo(at + QPointF(*points[0]))
        path.lineTo(at + QPointF(*points[1]))
        path.lineTo(at + QPointF(*points[2]))
        path.closeSubpath()
        painter.setRenderHint(_SMOOTH, True)
        painter.fillPath(path, painter.pen().color())
        painter.setRenderHint(_SMOOTH, False)

    def _byline(self, painter: QPainter, block: TypesetBlock, left: float, y: float, overlay: Overlay) -> None:
        kind = self.document.type
        painter.setFont(kind.small_font)
        measure = QFontMetricsF(kind.small_font)
        top = y + block.text_bottom + kind.px(2)
        x = left + block.layout_width if block.rtl else left
        way = -1 if block.rtl else 1
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if block.rtl else Qt.LayoutDirection.LeftToRight)
        pieces = self.document.page.byline
        between = kind.px(20)
        room = block.layout_width + max(0.0, left - kind.px(12))  # the margin beside the column is free at this height
        words = fitted([piece.text for piece in pieces], measure, room - between * (len(pieces) - 1))
        for number, piece in enumerate(pieces):
            if number:
                dot = QPointF(x + way * kind.px(3), top + (kind.byline_height - kind.px(8)) / 2)
                self._disc(painter, dot, kind.px(1.1), self._dim)
                x += way * kind.px(12)
            wide = measure.horizontalAdvance(words[number])
            rect = QRectF(x - wide if block.rtl else x, top, wide, kind.byline_height - kind.px(8))
            hovered = overlay.hover_link == number
            painter.setPen(self._accent if hovered or piece.urgent else self._dim)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, words[number])
            if piece.action:
                self.targets.links.append(Link(rect, number, piece.action))
                base = round(rect.center().y() + measure.descent() + 2)
                color = self._accent if hovered or piece.urgent else QColor(self.palette.hairline)
                painter.fillRect(QRectF(rect.left(), base, wide, 1), color)
            x += way * (wide + kind.px(8))

    # -- over the words ---------------------------------------------------------------------------------------------

    def _grips(self, painter: QPainter, left: float, overlay: Overlay) -> None:
        if overlay.current is None:
            return
        color = self.shaper.ink_of(overlay.current)
        for handle in handles(self.document, self.shaper, left, overlay.current):
            painter.fillRect(handle.stem, color)
            self._disc(painter, handle.knob, handle.radius + 1.5, QColor(self.palette.paper))
            self._disc(painter, handle.knob, handle.radius, color)

    @staticmethod
    def _disc(painter: QPainter, middle: QPointF, radius: float, color: QColor) -> None:
        path = QPainterPath()
        path.addEllipse(middle, radius, radius)
        painter.setRenderHint(_SMOOTH, True)
        painter.fillPath(path, color)
        painter.setRenderHint(_SMOOTH, False)

    def _caret(self, painter: QPainter, left: float, overlay: Overlay) -> None:
        rect = self.caret_rect(left, overlay)
        if rect is None or overlay.caret is None:
            return
        color = QColor(self.palette.caret)
        painter.fillRect(rect, color)
        block = self.document.laid(self.document.block_of(overlay.caret))
        if any(run.rtl != block.rtl for run in block.runs(block.line_at(overlay.caret))):
            self._flag(painter, rect, block.rtl_at(overlay.caret), color)

    def _flag(self, painter: QPainter, rect: QRectF, rtl: bool, color: QColor) -> None:
        """A small pennant that points the way the letter at the caret reads, on lines with both directions."""
        way = -1 if rtl else 1
        size = self.document.type.px(4)
        path = QPainterPath(QPointF(rect.center().x(), rect.top()))
        path.lineTo(rect.center().x() + way * size, rect.top() + size * 0.6)
        path.lineTo(rect.center().x(), rect.top() + size * 1.2)
        painter.setRenderHint(_SMOOTH, True)
        painter.fillPath(path, color)
        painter.setRenderHint(_SMOOTH, False)

    def caret_rect(self, left: float, overlay: Overlay) -> QRectF | None:
        """Where the caret stands in the view; None where there is none."""
        place = overlay.caret
        box = self.document.line_box(place) if place else None
        if place is None or box is None:
            return None
        block = self.document.laid(self.document.block_of(place))
        line = block.lines[block.line_at(place)]
        top, bottom = (y + box[0] - line.top for y in self.shaper.box(block, line))
        wide = max(2.0, round(self.document.type.px(2)))
        x = left + block.x_of(place)
        return QRectF(round(x - wide / 2), round(top - 1), wide, round(bottom - top + 3))


def _within(hits: tuple[Part, ...], line: Line) -> Iterable[tuple[int, Part]]:
    """The hits on a line with their numbers, clipped to it. ``hits`` is in text order."""
    first = bisect.bisect_left(hits, line.start, key=lambda part: part[1])
    for number in range(first, len(hits)):
        if hits[number][0] >= line.end:
            return
        for part in clipped((hits[number],), line.start, line.visible_end):
            yield number, part


def fitted(words: list[str], measure: QFontMetricsF, room: float) -> list[str]:
    """``words``, of which the longest end in … until all of them fit side by side into ``room`` pixels."""
    wide = [measure.horizontalAdvance(text) for text in words]
    least = measure.averageCharWidth() * 6
    while sum(wide) > room and max(wide) > least:
        longest = wide.index(max(wide))
        others = sorted(wide)[-2] if len(wide) > 1 else 0.0
        aim = max(least, min(others - 1, wide[longest] - 1), wide[longest] - (sum(wide) - room))
        words = [
            *words[:longest],
            measure.elidedText(words[longest], Qt.TextElideMode.ElideRight, aim),
            *words[longest + 1 :],
        ]
        shorter = measure.horizontalAdvance(words[longest])
        if shorter >= wide[longest]:
            break
        wide[longest] = shorter
    return words
