"""The values of the passages against each other, in normal form: the one glance that says what differs."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tahqiq.domain.inconsistencies import Nature
from tahqiq.ui.canvas.blocks import right_to_left
from tahqiq.ui.formatting import listed
from tahqiq.ui.i18n import languages
from tahqiq.ui.reading.drawing import broken, draw_lines, line_height
from tahqiq.ui.theme import RADIUS, Theme, current_theme, themes
from tahqiq.ui.widgets.chips import keys_width, paint_keys, small_font

SIGNS = {Nature.CONFLICT: "≠", Nature.UPDATE: "→", Nature.VARIANT: "≈"}
MOST_ABREAST, LINES = 3, 2
_SIGN, _PAD = 34, 9


class ValueStrip(QWidget):
    """Values side by side with a sign between them; more than three stand under one another.

    The value that was chosen as right has a tick and the colour of what is well.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[str] = []
        self._nature = Nature.CONFLICT
        self._right: int | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        themes().theme_changed.connect(self.update)

    def show_values(self, values: list[str], nature: Nature, right: int | None = None) -> None:
        """Show values; ``right`` is the number of the right one."""
        self._values, self._nature, self._right = values, nature, right
        self.setAccessibleName(listed(*values))
        self.updateGeometry()
        self.update()

    # -- measures ---------------------------------------------------------------------------------------------------

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self.font().pixelSize() + 3)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    @property
    def _abreast(self) -> bool:
        return len(self._values) <= MOST_ABREAST

    def _boxes(self, width: int) -> list[QRect]:
        """Where each value stands, in the order of the values."""
        count = len(self._values)
        if not count:
            return []
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if not self._abreast:
            high = line_height(self._font()) + 2 * _PAD - 6
            return [QRect(0, n * (high + 4), width, high) for n in range(count)]
        wide = (width - _SIGN * (count - 1)) // count
        high = max(len(self._lines(v, wide)) for v in self._values) * line_height(self._font()) + 2 * _PAD
        places = [count - 1 - n if rtl else n for n in range(count)]
        return [QRect(p * (wide + _SIGN), 0, wide, high) for p in places]

    def _lines(self, value: str, wide: int) -> list[str]:
        return broken(value, self._font(), max(20, wide - 2 * _PAD - 26), LINES if self._abreast else 1)

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
        for number, (value, box) in enumerate(zip(self._values, boxes, strict=True)):
            self._value(painter, number, value, box, theme)
        if self._abreast:
            self._signs(painter, boxes, theme)
        painter.end()

    def _value(self, painter: QPainter, number: int, value: str, box: QRect, theme: Theme) -> None:
        right = number == self._right
        painter.setPen(QColor(theme.success if right else theme.hairline))
        painter.setBrush(QColor(theme.wash(theme.success, 0.12) if right else theme.paper))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        font, rtl = self._font(), self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        key = ["✓" if right else str(number + 1)]
        small = small_font(self.font())
        wide = keys_width(key, small)
        left = box.right() - _PAD - wide if rtl else box.left() + _PAD
        area = QRectF(left, box.top(), wide, box.height())
        paint_keys(painter, area, key, small, theme.faint, theme.hairline, theme.hover)
        words = (
            box.adjusted(_PAD, _PAD, -_PAD - wide - 6, -_PAD)
            if rtl
            else box.adjusted(_PAD + wide + 6, _PAD, -_PAD, -_PAD)
        )
        lines = self._lines(value, box.width())
        step = line_height(font)
        words.adjust(0, (words.height() - step * len(lines)) // 2, 0, 0)
        ink = theme.success if right else theme.ink
        draw_lines(painter, words, lines, font, ink, right_to_left(value, languages().right_to_left))

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
            if sign == "→":
                self._arrow(painter, place.center(), rtl)
            else:
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, sign)

    @staticmethod
    def _arrow(painter: QPainter, middle: QPointF, rtl: bool) -> None:
        """An arrow from the earlier to the later one, which way the interface reads."""
        way = -1.0 if rtl else 1.0
        pen = painter.pen()
        pen.setWidthF(2.0)
        painter.setPen(pen)
        y = middle.y() + 4
        tip = QPointF(middle.x() + way * 9, y)
        painter.drawLine(QPointF(middle.x() - way * 9, y), tip)
        painter.drawLine(tip, tip + QPointF(-way * 5, -5))
        painter.drawLine(tip, tip + QPointF(-way * 5, 5))
