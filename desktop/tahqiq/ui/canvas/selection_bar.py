"""The small bar of labels that floats at a selection made with the mouse."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QWidget

from tahqiq.domain.labels import LineStyle
from tahqiq.ui.canvas import strokes
from tahqiq.ui.canvas.canvas import ArticleCanvas
from tahqiq.ui.canvas.model import LabelChip
from tahqiq.ui.canvas.palette import CanvasPalette, hexa, mix, rgb, stroke
from tahqiq.ui.canvas.shapes import Stroke

HEIGHT = 38
WIDEST = 640
_MORE = 40
_GAP = 8
_MARGIN = 5


class Chip(QAbstractButton):
    """A label as a button: its name over its own underline, and the key that does the same."""

    def __init__(self, chip: LabelChip, palette: CanvasPalette, parent: QWidget) -> None:
        super().__init__(parent)
        self.chip = chip
        self._palette = palette
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(chip.name)
        if chip.key:
            self.setToolTip(f"{chip.name} ({chip.key.upper()})")

    def sizeHint(self) -> QSize:
        measure = QFontMetrics(self.font())
        key = measure.horizontalAdvance(self.chip.key.upper()) + 12 if self.chip.key else 3
        return QSize(9 + measure.horizontalAdvance(self.chip.name) + key + 6, HEIGHT - 2 * _MARGIN)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper, ink, color = self._palette.paper, self._palette.ink, self.chip.color
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(hexa(mix(rgb(paper), rgb(color), 0.26 if self.isDown() else 0.16))))
            painter.drawRoundedRect(box, 5, 5)
        measure = QFontMetrics(self.font())
        wide = measure.horizontalAdvance(self.chip.name)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - 9 - wide if mirrored else 9
        painter.setPen(QColor(ink))
        middle = Qt.AlignmentFlag.AlignCenter
        painter.drawText(QRect(left, 0, wide, self.height() - 4), middle | Qt.TextFlag.TextDontClip, self.chip.name)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        line = Stroke(self.chip.line, QColor(stroke(paper, ink, color)), left, left + wide, self.height() - 5)
        strokes.draw(painter, (line,), 1.0)
        if self.chip.key:
            self._paint_key(painter, measure, mirrored)
        painter.end()

    def _paint_key(self, painter: QPainter, measure: QFontMetrics, mirrored: bool) -> None:
        key = self.chip.key.upper()
        wide = measure.horizontalAdvance(key) + 8
        left = 5 if mirrored else self.width() - 5 - wide
        box = QRectF(left + 0.5, self.height() / 2 - 10.5, wide - 1, 18)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._palette.hairline), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(self._palette.dim))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, key)


class SelectionBar(QWidget):
    """Labels at the end of a selection. It never takes the focus and never covers the selected words."""

    label_requested = Signal(int)

    def __init__(self, canvas: ArticleCanvas) -> None:
        super().__init__(canvas.viewport())
        self._canvas = canvas
        self._labels: tuple[LabelChip, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._row.setSpacing(2)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._name()
        self.hide()
        canvas.selection_made.connect(self._show_at_selection)
        canvas.selection_changed.connect(self.hide)
        canvas.scrolled.connect(self._follow)

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Labels for the selection"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def set_labels(self, labels: Sequence[LabelChip]) -> None:
        """The labels to offer, in order; those that have no room are behind «…»."""
        self._labels = tuple(labels)
        if self.isVisible():
            self._show_at_selection()

    # -- chips ------------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        """Make chips for as many labels as the view is wide."""
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        palette = self._canvas.canvas_palette
        room = min(WIDEST, self._canvas.viewport().width() - 2 * _GAP) - 2 * _MARGIN
        chips = [Chip(label, palette, self) for label in self._labels]
        widths = [chip.sizeHint().width() + self._row.spacing() for chip in chips]
        count = len(chips)
        if sum(widths) > room:
            while count and sum(widths[:count]) > room - _MORE:
                count -= 1
        for chip in chips[:count]:
            chip.clicked.connect(partial(self._ask, chip.chip.id))
            self._row.addWidget(chip)
        for chip in chips[count:]:
            chip.deleteLater()
        if count < len(chips):
            more = Chip(LabelChip(0, "…", palette.dim, "", LineStyle.THIN), palette, self)
            more.setAccessibleName(self.tr("More labels"))
            more.clicked.connect(partial(self._open_menu, more, self._labels[count:]))
            self._row.addWidget(more)
        self.resize(self._row.sizeHint().width(), HEIGHT)

    def _ask(self, label_id: int) -> None:
        self.hide()
        self.label_requested.emit(label_id)

    def _open_menu(self, button: Chip, labels: Sequence[LabelChip]) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for label in labels:
            action = menu.addAction(f"{label.name}\t{label.key.upper()}" if label.key else label.name)
            action.triggered.connect(partial(self._ask, label.id))
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    # -- place ------------------------------------------------------------------------------------------------------

    def _show_at_selection(self) -> None:
        parts = self._canvas.selection_parts()
        if not parts or not self._labels:
            self.hide()
            return
        self._fill()
        place = self._free_place()
        self.setVisible(place is not None)
        if place is not None:
            self.move(place)
            self.raise_()

    def _follow(self) -> None:
        """Stay with the selection while the page scrolls."""
        if self.isVisible():
            place = self._free_place()
            self.setVisible(place is not None)
            if place is not None:
                self.move(place)

    def _free_place(self) -> QPoint | None:
        """Under the selection's end, else above its start, else beside it: wherever it covers no selected word."""
        rects = [r.toAlignedRect() for a, b in self._canvas.selection_parts() for r in self._canvas.span_rects(a, b)]
        if not rects:
            return None
        view = self._canvas.viewport().rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        caret = self._canvas.caret_rect(self._canvas.selection.caret)
        x = max(view.left(), min(caret.center().x() - self.width() // 2, view.right() - self.width()))
        below = max(r.bottom() for r in rects) + _GAP + 2
        above = min(r.top() for r in rects) - _GAP - self.height()
        beside = max(view.top(), min(caret.bottom() + _GAP, view.bottom() - self.height()))
        places = ((x, below), (x, above), (view.left(), beside), (view.right() - self.width(), beside))
        for left, top in places:
            box = QRect(left, top, self.width(), self.height())
            if view.contains(box) and not any(box.intersects(rect) for rect in rects):
                return QPoint(left, top)
        return None

    # -- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self._canvas.canvas_palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QColor(hexa(mix(rgb(palette.paper), rgb(palette.ink), 0.30)))
        painter.setPen(QPen(edge, 1))
        painter.setBrush(QColor(palette.paper))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        painter.end()
