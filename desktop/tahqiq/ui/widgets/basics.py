"""Labels, lines and headers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

_ISOLATE = "\u2068"
_MARKS = ("\u200e", "\u200f")
"""Left-to-right and right-to-left mark."""


class TextLabel(QLabel):
    """Plain text that begins where the interface's reading begins, whatever its own direction.

    «name · date», made of isolated pieces, has no direction of its own: the pieces then follow the interface's.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        TextLabel.setText(self, text)
        self._align()

    def setText(self, text: str) -> None:
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        super().setText(_MARKS[right] + text if text.startswith(_ISOLATE) else text)

    def text(self) -> str:
        """What was given to ``setText``."""
        return super().text().lstrip("".join(_MARKS))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            TextLabel.setText(self, self.text())
            self._align()

    def _align(self) -> None:
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def text_label(text: str = "", rank: str = "", parent: QWidget | None = None, *, wrap: bool = False) -> QLabel:
    """A label of plain text in a ``rank`` of the style sheet (soft, faint, heading, title, display, danger …)."""
    label = TextLabel(text, parent)
    label.setWordWrap(wrap)
    if rank:
        label.setProperty("rank", rank)
    return label


def ground(widget: QWidget, name: str) -> None:
    """Give ``widget`` a ground of the style sheet: paper, surface, raised or none."""
    widget.setProperty("ground", name)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


class Hairline(QFrame):
    """The one line that parts two areas."""

    def __init__(self, orientation: Qt.Orientation = Qt.Orientation.Horizontal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("line", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        if orientation is Qt.Orientation.Horizontal:
            self.setFixedHeight(1)
        else:
            self.setFixedWidth(1)


class ElidedLabel(TextLabel):
    """One line of text that ends in … where there is no room; the tooltip then shows all of it."""

    def __init__(self, text: str = "", rank: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if rank:
            self.setProperty("rank", rank)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._update_tip()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, self._line_height())

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        width = self.fontMetrics().horizontalAdvance(self.text()) + margins.left() + margins.right() + 2
        return QSize(width, self._line_height())

    def _line_height(self) -> int:
        margins = self.contentsMargins()
        return self.fontMetrics().height() + 4 + margins.top() + margins.bottom()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tip()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(area, int(self.alignment() | Qt.TextFlag.TextSingleLine), shown)
        painter.end()

    def _update_tip(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= self.contentsRect().width()
        self.setToolTip("" if fits else self.text())


class SectionHeader(QWidget):
    """The title of a stretch of a panel, with buttons at its end.

    Args:
        title: already in the interface's language; give it again with ``set_title`` on ``retranslate``.
    """

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = text_label(title, "heading", self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addWidget(self._title)
        self._row.addStretch(1)
        self.setMinimumHeight(30)

    def set_title(self, title: str) -> None:
        """The title's words."""
        self._title.setText(title)

    def add(self, widget: QWidget) -> None:
        """Put ``widget`` (a button, a count) at the end."""
        self._row.addWidget(widget)
