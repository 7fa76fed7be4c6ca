"""Small rounded labels: a key to press, a label with its colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tahqiq.ui.theme import current_theme, label_paint, themes
from tahqiq.ui.theme.colors import mix


class KeyChip(QWidget):
    """A shortcut as keys: each in a small frame, left to right in every language."""

    _PAD, _GAP, _HEIGHT = 5, 3, 18

    def __init__(self, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[str] = []
        self._on_accent = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes().theme_changed.connect(self.update)
        self.set_keys(keys)

    def set_keys(self, keys: str) -> None:
        """Show ``keys``, written ``Ctrl+K``."""
        self._keys = split_keys(keys)
        self.setVisible(bool(self._keys))
        self.updateGeometry()
        self.update()

    def set_on_accent(self, on: bool) -> None:
        """Whether it lies on the accent colour."""
        self._on_accent = on
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(keys_width(self._keys, self._small()), self._HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = current_theme()
        ink, line, ground = theme.faint, theme.hairline, theme.hover
        if self._on_accent:
            ink, line, ground = theme.on_accent, mix(theme.on_accent, theme.accent, 0.5), theme.accent
        paint_keys(painter, QRectF(self.rect()), self._keys, self._small(), ink, line, ground)
        painter.end()

    def _small(self) -> QFont:
        return small_font(self.font())


def small_font(font: QFont) -> QFont:
    """``font`` two pixels smaller, for chips and counts."""
    small = QFont(font)
    small.setPixelSize(max(10, font.pixelSize() - 2) if font.pixelSize() > 0 else 11)
    return small


def split_keys(keys: str) -> list[str]:
    """``Ctrl++`` as ``["Ctrl", "+"]``."""
    if len(keys) < 2:
        return list(keys)
    return [*keys[:-2].split("+"), "+"] if keys.endswith("++") else keys.split("+")


def keys_width(keys: list[str], font: QFont) -> int:
    """How wide ``paint_keys`` is, in pixels."""
    from PySide6.QtGui import QFontMetrics

    metrics = QFontMetrics(font)
    widths = [max(18, metrics.horizontalAdvance(k) + 10) for k in keys]
    return sum(widths) + 3 * max(0, len(keys) - 1)


def paint_keys(painter: QPainter, area: QRectF, keys: list[str], font: QFont, ink: str, line: str, ground: str) -> None:
    """Paint ``keys`` from the left of ``area``, in the middle of its height."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    left, top = area.left(), area.center().y() - 9
    for key in keys:
        width = max(18, painter.fontMetrics().horizontalAdvance(key) + 10)
        box = QRectF(left + 0.5, top + 0.5, width - 1, 17)
        painter.setPen(QPen(QColor(line), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
        left += width + 3
    painter.restore()


class Chip(QWidget):
    """A label's name with its colour, or any short word; can be pressed where ``clickable``.

    Signals:
        clicked: pressed with the mouse, Space or Enter.
    """

    clicked = Signal()

    def __init__(
        self, text: str = "", color: str = "", parent: QWidget | None = None, *, clickable: bool = False
    ) -> None:
        super().__init__(parent)
        self._text, self._color = text, color
        self._clickable = clickable
        self._over = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        if clickable:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        themes().theme_changed.connect(self.update)

    def set_text(self, text: str, color: str = "") -> None:
        """Show ``text`` with the dot of a label's ``color`` (``#rrggbb``, empty: none)."""
        self._text, self._color = text, color
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._text) + 18 + (14 if self._color else 0)
        return QSize(width, self.fontMetrics().height() + 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        paint = label_paint(theme, self._color) if self._color else None
        line = theme.focus if self.hasFocus() else (theme.control if self._clickable else theme.hairline)
        painter.setPen(QPen(QColor(line), theme.focus_width if self.hasFocus() else 1))
        painter.setBrush(QColor(paint.tint if paint else theme.pressed if self._over else theme.hover))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        text = box.adjusted(8, 0, -8, 0)
        if paint:
            right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            x = text.right() - 8 if right else text.left()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(paint.line))
            painter.drawEllipse(QRectF(x, box.center().y() - 4, 8, 8))
            text.adjust(0 if right else 14, 0, -14 if right else 0, 0)
        painter.setPen(QColor(theme.ink))
        painter.drawText(text, Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._clickable and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._clickable and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)
