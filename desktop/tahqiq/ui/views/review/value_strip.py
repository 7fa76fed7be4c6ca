"""The values of the passages against each other, in normal form: the one glance that says what differs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tahqiq.domain.inconsistencies import Nature
from tahqiq.ui.canvas.blocks import right_to_left
from tahqiq.ui.formatting import format_number, joined, listed
from tahqiq.ui.i18n import languages
from tahqiq.ui.reading.drawing import broken, draw_line, draw_lines, from_start, line_height
from tahqiq.ui.theme import RADIUS, Theme, current_theme, themes
from tahqiq.ui.views.review.values import ValueShown
from tahqiq.ui.widgets.chips import keys_width, paint_keys, small_font

SIGNS = {Nature.CONFLICT: "≠", Nature.UPDATE: "→", Nature.VARIANT: "≈"}
MOST_ABREAST, LINES, MOST_NUMBERS = 3, 2, 4
_SIGN, _PAD, _GAP, _BETWEEN = 34, 9, 6, 18
"""Pixels: the sign between two values, inside a value, between values without a sign, between two stacked ones."""


class ValueStrip(QWidget):
    """Values side by side with a sign between them; more than three rivals stand under one another.

    A value that several passages state stands there once, with their numbers and who prints them. The one that was
    chosen as right has a tick and the colour of what is well. What is no rival (slips) has no sign and no keys.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[ValueShown] = []
        self._who: list[str] = []
        self._nature = Nature.CONFLICT
        self._rivals = True
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        themes().theme_changed.connect(self.update)

    def show_values(
        self, values: Sequence[ValueShown], nature: Nature, *, rivals: bool = True, sources: Sequence[str] = ()
    ) -> None:
        """Show what the sides state.

        Args:
            values: of the sides.
            nature: what sort of difference it is.
            rivals: whether at most one of them can be right.
            sources: who prints each passage, by its number; shown where a side has several.
        """
        self._values, self._nature, self._rivals = list(values), nature, rivals
        several = any(len(value.numbers) > 1 for value in values) and len(values) > 1
        said = [dict.fromkeys(sources[n] for n in value.numbers if n < len(sources)) for value in values]
        self._who = [joined(*(name for name in names if name)) if several else "" for names in said]
        self.setAccessibleName(listed(*(self._spoken(at) for at in range(len(values)))))
        self.updateGeometry()
        self.update()

    def _spoken(self, at: int) -> str:
        value = self._values[at]
        numbers = listed(*(format_number(n + 1) for n in value.numbers))
        return joined(f"{value.words} ({numbers})" if len(self._values) > 1 else value.words, self._who[at])

    # -- measures ---------------------------------------------------------------------------------------------------

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self.font().pixelSize() + 3)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    @property
    def _abreast(self) -> bool:
        return len(self._values) <= MOST_ABREAST or not self._rivals

    def _boxes(self, width: int) -> list[QRect]:
        """Where each value stands, in the order of the values."""
        count = len(self._values)
        if not count:
            return []
        below = line_height(small_font(self.font())) if any(self._who) else 0
        if not self._abreast:
            high = line_height(self._font()) + below + 2 * _PAD - 6
            return [QRect(0, n * (high + _BETWEEN), width, high) for n in range(count)]
        gap = _SIGN if self._rivals else _GAP
        columns = self._columns(width, gap)
        wide = (width - gap * (columns - 1)) // columns
        lines = max(len(self._lines(at, wide)) for at in range(count))
        high = lines * line_height(self._font()) + below + 2 * _PAD
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        boxes = []
        for n in range(count):
            row, place = divmod(n, columns)
            place = columns - 1 - place if rtl else place
            boxes.append(QRect(place * (wide + gap), row * (high + _GAP), wide, high))
        return boxes

    def read_at(self, width: int) -> list[str]:
        """What of each value is read in a strip so many pixels wide; what does not fit ends in …."""
        return [" ".join(self._lines(at, box.width())) for at, box in enumerate(self._boxes(width))]

    def _columns(self, width: int, gap: int) -> int:
        """How many stand abreast; slips only so many that each is read whole."""
        most = min(len(self._values), MOST_ABREAST)
        if self._rivals:
            return most
        rooms = ((columns, (width - gap * (columns - 1)) // columns) for columns in range(most, 1, -1))
        return next((n for n, wide in rooms if all(self._whole(at, wide) for at in range(len(self._values)))), 1)

    def _whole(self, at: int, wide: int) -> bool:
        """Whether a value needs no more lines than there are in a box so wide."""
        words, font, room = self._values[at].words, self._font(), self._room(at, wide)
        longest = max((QFontMetrics(font).horizontalAdvance(word) for word in words.split()), default=0)
        return longest <= room and len(broken(words, font, room, LINES + 1)) <= LINES

    def _keys(self, value: ValueShown) -> list[str]:
        """The digits that choose it; what was chosen has a tick."""
        numbers = [str(n + 1) for n in value.numbers[:MOST_NUMBERS]]
        if len(value.numbers) > MOST_NUMBERS:
            numbers[-1] = f"+{len(value.numbers) - MOST_NUMBERS + 1}"
        if value.right:
            return ["✓", *(numbers if len(numbers) > 1 else ())]
        return numbers if self._rivals else []

    def _lines(self, at: int, wide: int) -> list[str]:
        return broken(self._values[at].words, self._font(), self._room(at, wide), LINES if self._abreast else 1)

    def _room(self, at: int, wide: int) -> int:
        """Pixels for the words of a value in a box."""
        keys = keys_width(self._keys(self._values[at]), small_font(self.font()))
        return max(20, wide - 2 * _PAD - keys - (8 if keys else 0))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        boxes = self._boxes(max(120, width))
        return max((box.bottom() + 1 for box in boxes), default=0)

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(max(320, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(120, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    # -- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        boxes = self._boxes(self.width())
        for number, box in enumerate(boxes):
            self._value(painter, number, box, theme)
        if self._rivals:
            self._signs(painter, boxes, theme)
        painter.end()

    def _value(self, painter: QPainter, number: int, box: QRect, theme: Theme) -> None:
        value = self._values[number]
        painter.setPen(QColor(theme.success if value.right else theme.hairline))
        painter.setBrush(QColor(theme.wash(theme.success, 0.12) if value.right else theme.paper))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        keys, small = self._keys(value), small_font(self.font())
        inner = box.adjusted(_PAD, 0, -_PAD, 0)
        if keys:
            area, inner = from_start(inner, rtl, keys_width(keys, small))
            painted = keys[::-1] if rtl else keys  # the first one at the start
            paint_keys(painter, QRectF(area), painted, small, theme.faint, theme.hairline, theme.hover)
        font, lines = self._font(), self._lines(number, box.width())
        step, below = line_height(font), line_height(small) if self._who[number] else 0
        words = inner.adjusted(0, (inner.height() - step * len(lines) - below) // 2, 0, 0)
        ink = theme.success if value.right else theme.ink
        draw_lines(painter, words, lines, font, ink, right_to_left(value.words, languages().right_to_left))
        if below:
            under = QRect(inner.left(), words.top() + step * len(lines), inner.width(), below)
            draw_line(painter, under, self._who[number], small, theme.soft, rtl, own_direction=False)

    def _signs(self, painter: QPainter, boxes: list[QRect], theme: Theme) -> None:
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        sign = SIGNS[self._nature]
        font = self._font()
        font.setPixelSize(font.pixelSize() + 5)
        painter.setFont(font)
        painter.setPen(QColor(theme.danger if self._nature is Nature.CONFLICT else theme.warning))
        for box in boxes[:-1]:
            x = box.left() - _SIGN if rtl else box.right() + 1
            place = QRectF(x, box.top() - 4, _SIGN, box.height())
            if not self._abreast:
                place = QRectF(box.left(), box.bottom() - 3, box.width(), _BETWEEN)
            if sign == "→":
                self._arrow(painter, place.center(), rtl, down=not self._abreast)
            else:
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, sign)

    @staticmethod
    def _arrow(painter: QPainter, middle: QPointF, rtl: bool, down: bool) -> None:
        """An arrow from the earlier to the later one: which way the interface reads, or downwards."""
        painter.save()
        pen = painter.pen()
        pen.setWidthF(2.0)
        painter.setPen(pen)
        painter.translate(middle + QPointF(0, 4))
        painter.rotate(90 if down else 180 if rtl else 0)
        reach = 6.0 if down else 9.0
        tip = QPointF(reach, 0)
        painter.drawLine(QPointF(-reach, 0), tip)
        painter.drawLine(tip, tip + QPointF(-5, -5))
        painter.drawLine(tip, tip + QPointF(-5, 5))
        painter.restore()
