"""A passage as it is painted: the sentence with the words that differ, the sentences around it quieter."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from tahqiq.domain.text import Utf16Map
from tahqiq.ui.canvas.blocks import right_to_left
from tahqiq.ui.theme import Theme, current_theme, themes
from tahqiq.ui.theme.fonts import reading_font
from tahqiq.ui.views.links.difference import Sort
from tahqiq.ui.views.review.excerpts import Excerpt

PX = 18
LEADING, QUIET_LEADING = 1.95, 1.75
"""Height of a line in sizes of the letters, of the sentence and of its context."""
_AROUND, _PAD, _SIDE = 8, 4, 4
"""Pixels between the sentence and its context, above and below all, and on both sides."""


class PassageText(QWidget):
    """Paints an excerpt; ``lead`` pixels stay empty above it, so that sentences side by side begin at one height.

    Signals:
        opened: double clicked.
    """

    opened = Signal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._excerpt: Excerpt | None = None
        self._zoom = 1.0
        self._lead = 0.0
        self._laid: tuple[int, list[QTextLayout], list[float]] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        themes().theme_changed.connect(self._anew)

    @property
    def excerpt(self) -> Excerpt | None:
        """What is shown."""
        return self._excerpt

    def show_excerpt(self, excerpt: Excerpt) -> None:
        """Show other words."""
        self._excerpt = excerpt
        self._anew()

    def set_zoom(self, zoom: float) -> None:
        """Show the text ``zoom`` times its size."""
        if zoom != self._zoom:
            self._zoom = zoom
            self._anew()

    def set_lead(self, lead: float) -> None:
        """Leave ``lead`` pixels empty above."""
        if lead != self._lead:
            self._lead = lead
            self.updateGeometry()
            self.update()

    def sentence_top(self, width: int) -> float:
        """How far below its top the sentence begins at a width, without the lead; pixels."""
        layouts, tops = self._lay(width)
        return tops[1] if len(layouts) > 1 else 0.0

    def words_top(self, width: int) -> float:
        """How far below its top the words that the finding is about begin at a width; pixels."""
        layouts, tops = self._lay(width)
        if self._excerpt is None or len(layouts) < 2:
            return 0.0
        units = Utf16Map(self._excerpt.sentence_text)
        at = max(0, min(len(self._excerpt.sentence_text), self._excerpt.words[0] - self._excerpt.sentence[0]))
        line = layouts[1].lineForTextPosition(units.to_utf16(at))
        return self._lead + _PAD + tops[1] + (line.y() if line.isValid() else 0.0)

    def _anew(self) -> None:
        self._laid = None
        self.updateGeometry()
        self.update()

    # -- laying out -------------------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        _, tops = self._lay(width)
        return round(self._lead + tops[-1]) + 2 * _PAD

    def sizeHint(self) -> QSize:
        return QSize(360, self.heightForWidth(max(160, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(max(160, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._laid = None
        self.updateGeometry()

    def _lay(self, width: int) -> tuple[list[QTextLayout], list[float]]:
        """The three parts (some may be empty) at a width, and where each begins; the last number is where all ends."""
        if self._laid is not None and self._laid[0] == width:
            return self._laid[1], self._laid[2]
        layouts: list[QTextLayout] = []
        tops: list[float] = []
        y = 0.0
        if self._excerpt is not None:
            for part, (text, formats) in enumerate(self._parts(self._excerpt)):
                layout, height = self._layout(text, formats, width, quiet=part != 1)
                layouts.append(layout)
                tops.append(y)
                y += height + (_AROUND if text and part < 2 else 0)
        tops.append(y)
        self._laid = (width, layouts, tops)
        return layouts, tops

    def _parts(self, shown: Excerpt) -> list[tuple[str, list[QTextLayout.FormatRange]]]:
        start, end = shown.sentence
        before, sentence, after = shown.text[:start].strip(), shown.text[start:end], shown.text[end:].strip()
        before, after = (
            f"{before} …".strip() if shown.cut[0] else before,
            f"… {after}".strip() if shown.cut[1] else after,
        )
        return [(before, []), (sentence, self._formats(shown, sentence)), (after, [])]

    def _layout(
        self, text: str, formats: list[QTextLayout.FormatRange], width: int, quiet: bool
    ) -> tuple[QTextLayout, float]:
        font = self._font(quiet)
        layout = QTextLayout(text, font)
        rtl = right_to_left(text)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(formats)
        step = font.pixelSize() * (QUIET_LEADING if quiet else LEADING)
        y = 0.0
        layout.beginLayout()
        while text and (line := layout.createLine()).isValid():
            line.setLineWidth(max(40, width - 2 * _SIDE))
            line.setPosition(QPointF(0, y + (step - line.height()) / 2))
            y += step
        layout.endLayout()
        return layout, y

    def _font(self, quiet: bool) -> QFont:
        return reading_font(round((PX - 3 if quiet else PX) * self._zoom))

    def _formats(self, shown: Excerpt, sentence: str) -> list[QTextLayout.FormatRange]:
        theme, units, by = current_theme(), Utf16Map(sentence), shown.sentence[0]
        formats: list[QTextLayout.FormatRange] = []

        def add(start: int, end: int, look: QTextCharFormat) -> None:
            start, end = max(0, start - by), min(len(sentence), end - by)
            if start < end:
                span = QTextLayout.FormatRange()
                span.start = units.to_utf16(start)
                span.length = units.to_utf16(end) - span.start
                span.format = look
                formats.append(span)

        plain = QTextCharFormat()
        plain.setForeground(QColor(theme.ink))
        add(by, by + len(sentence), plain)
        for piece in shown.pieces:
            add(piece.start, piece.end, _look(theme, piece.sort))
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.Bold)
        add(*shown.words, strong)
        return formats

    # -- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._excerpt is None:
            return
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layouts, tops = self._lay(self.width())
        for number, (layout, top) in enumerate(zip(layouts, tops, strict=False)):
            at = QPointF(_SIDE, self._lead + _PAD + top)
            if number == 1:
                self._frame(painter, layout, at, theme)
            painter.setPen(QColor(theme.ink if number == 1 else theme.soft))
            layout.draw(painter, at)
        painter.end()

    def _frame(self, painter: QPainter, layout: QTextLayout, at: QPointF, theme: Theme) -> None:
        """A box round the words that the finding is about, seen in grey as well."""
        shown = self._excerpt
        if shown is None:
            return
        units = Utf16Map(shown.sentence_text)
        start, end = (max(0, min(len(shown.sentence_text), w - shown.sentence[0])) for w in shown.words)
        if start >= end:
            return
        low, high = units.to_utf16(start), units.to_utf16(end)
        painter.setPen(QPen(QColor(theme.accent), 1.4))
        painter.setBrush(QColor(theme.wash(theme.accent, 0.14)))
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, last = max(low, line.textStart()), min(high, line.textStart() + line.textLength())
            if first < last:
                left, right = _extent(line, first, last)
                top = at.y() + line.y() + 1
                painter.drawRoundedRect(QRectF(at.x() + left - 3, top, right - left + 6, line.height() - 2), 4, 4)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit()


def _extent(line: QTextLine, first: int, last: int) -> tuple[float, float]:
    """From where to where the characters ``first``–``last`` (UTF-16) stand on a line, whichever way they read.

    By their glyphs: at the border of two directions ``cursorToX`` answers for one of them only.
    """
    boxes = [run.boundingRect() for run in line.glyphRuns(first, last - first)]
    boxes = [box for box in boxes if box.width() > 0]
    if not boxes:
        x = _first(line.cursorToX(first, QTextLine.Edge.Leading))
        return x, x
    return min(box.left() for box in boxes), max(box.right() for box in boxes)


def _first(place: object) -> float:
    """PySide gives x, or x with the position that it belongs to."""
    return float(place[0]) if isinstance(place, tuple) else float(str(place))


def _look(theme: Theme, sort: Sort) -> QTextCharFormat:
    """How differing words are written: an underline of its own for each sort, so that grey tells them apart too."""
    look = QTextCharFormat()
    color = theme.warning if sort is Sort.SPELLING else theme.danger if sort is Sort.OTHER else theme.success
    lines = {
        Sort.SPELLING: QTextCharFormat.UnderlineStyle.DotLine,
        Sort.OTHER: QTextCharFormat.UnderlineStyle.SingleUnderline,
        Sort.ALONE: QTextCharFormat.UnderlineStyle.DashUnderline,
    }
    look.setForeground(QColor(theme.ink))
    look.setBackground(QColor(theme.wash(color, 0.18)))
    look.setUnderlineColor(QColor(color))
    look.setUnderlineStyle(lines.get(sort, QTextCharFormat.UnderlineStyle.NoUnderline))
    return look
