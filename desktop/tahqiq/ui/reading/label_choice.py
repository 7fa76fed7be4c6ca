"""The labels of the set in use as chips, one of them the annotation's."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from tahqiq.domain.labels import Label
from tahqiq.ui.controllers.page_data import label_name
from tahqiq.ui.i18n import Translated
from tahqiq.ui.reading.drawing import small_font
from tahqiq.ui.reading.flow_layout import FlowLayout
from tahqiq.ui.theme import current_theme, label_paint, themes
from tahqiq.ui.views.parts.drawing import draw_underline

_PAD, _GAP = 9, 6


class LabelChip(QAbstractButton):
    """One label: its name on its tint with its line, and its key; filled where it is the one in use."""

    def __init__(self, label: Label, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = label
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(label_name(label))
        self.setAccessibleName(self.text())
        self.setToolTip(f"{self.text()}  ·  {label.key.upper()}" if label.key else self.text())
        themes().theme_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        metrics, small = QFontMetrics(self.font()), QFontMetrics(small_font(self.font()))
        width = metrics.horizontalAdvance(self.text()) + 2 * _PAD
        if self.label.key:
            width += small.horizontalAdvance(self.label.key.upper()) + _GAP
        return QSize(width, metrics.height() + 10)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()  # the row of chips moves among them

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        paint = label_paint(theme, self.label.color)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        used = self.isChecked()
        pen = QPen(QColor(paint.line if used else theme.hairline), 1.5 if used else 1)
        painter.setPen(pen)
        painter.setBrush(QColor(paint.strong if used else theme.hover if self.underMouse() else theme.raised))
        painter.drawRoundedRect(box, 6, 6)
        self._words(painter, box)
        draw_underline(painter, box.left() + 7, box.right() - 7, box.bottom() - 4, self.label.line, paint.line)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.focus), theme.focus_width))
            painter.drawRoundedRect(box, 6, 6)
        painter.end()

    def _words(self, painter: QPainter, box: QRectF) -> None:
        theme = current_theme()
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        inner = box.adjusted(_PAD - 1, -3, 1 - _PAD, -3)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setFont(self.font())
        painter.setPen(QColor(label_paint(theme, self.label.color).ink))
        start = Qt.AlignmentFlag.AlignLeft  # mirrored by the painter's direction
        painter.drawText(inner, int(start | Qt.AlignmentFlag.AlignVCenter), self.text())
        if self.label.key:
            painter.setFont(small_font(self.font()))
            painter.setPen(QColor(theme.faint))
            end = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
            flags = int(end | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(inner, flags, self.label.key.upper())


class LabelChoice(Translated, QWidget):
    """Chips for every label; one Tab stop, the arrow keys move, Space or Enter chooses.

    Signals:
        chosen: id of the label that the person picked.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: tuple[Label, ...] = ()
        self._current = 0
        self._chips: list[LabelChip] = []
        self._flow = FlowLayout(self, spacing=6)
        self.retranslate()

    @property
    def chips(self) -> list[LabelChip]:
        """The chips in order."""
        return self._chips

    def show_labels(self, labels: Sequence[Label], current: Label | None) -> None:
        """Offer ``labels``; ``current`` is the annotation's own, offered too where it is of another set."""
        offered = tuple(labels)
        if current is not None and current.id not in {label.id for label in offered}:
            offered = (current, *offered)
        if offered != self._labels:
            self._labels = offered
            self._make()
        self._current = current.id if current is not None else 0
        for chip in self._chips:
            used = chip.label.id == self._current
            chip.setChecked(used)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus if used else Qt.FocusPolicy.NoFocus)

    def _make(self) -> None:
        focused = any(chip.hasFocus() for chip in self._chips)
        self._flow.clear()
        self._chips = [LabelChip(label, self) for label in self._labels]
        for chip in self._chips:
            chip.setFont(self.font())
            chip.clicked.connect(lambda _on=False, chip=chip: self._choose(chip))
            self._flow.addWidget(chip)
            chip.show()
        if focused and self._chips:
            self._chips[0].setFocus()
        self.updateGeometry()

    def _choose(self, chip: LabelChip) -> None:
        for other in self._chips:
            other.setChecked(other.label.id == self._current)
        if chip.label.id != self._current:
            self.chosen.emit(chip.label.id)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Label"))
        if self._labels:
            self._make()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        at = next((i for i, chip in enumerate(self._chips) if chip.hasFocus()), None)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at is not None:
            self._choose(self._chips[at])
        elif step and at is not None:
            sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            if sideways and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                step = -step
            self._chips[(at + step) % len(self._chips)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
