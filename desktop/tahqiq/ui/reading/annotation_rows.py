"""Annotations as rows of the details panel: those on the same words, and the parts of an interrupted one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from tahqiq.domain.annotations import Annotation
from tahqiq.domain.labels import Label
from tahqiq.ui.actions import ActionId, ActionRegistry
from tahqiq.ui.controllers.page_data import label_name
from tahqiq.ui.i18n import Translated
from tahqiq.ui.reading.drawing import draw_line, from_start, line_height, strong_font
from tahqiq.ui.reading.fields import follow_text
from tahqiq.ui.theme import RADIUS, current_theme, label_paint, themes
from tahqiq.ui.views.parts.drawing import draw_underline
from tahqiq.ui.widgets import ElidedLabel, IconButton, SectionHeader


class AnnotationButton(QAbstractButton):
    """One annotation in a line: its label with its sign, and its words. Filled where it is the one in focus."""

    def __init__(self, annotation: Annotation, label: Label, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.annotation, self.label = annotation, label
        self._words = " ".join(annotation.words.split())
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{label_name(label)}: {self._words}")
        themes().theme_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(120, line_height(strong_font(self.font())) + 10)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        paint = label_paint(theme, self.label.color)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse() or self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), theme.focus_width) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.chosen if self.isChecked() else theme.hover))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        strong = strong_font(self.font())
        box = self.rect().adjusted(8, 4, -8, -4)
        name = label_name(self.label)
        piece, rest = from_start(box, rtl, QFontMetrics(strong).horizontalAdvance(name) + 2, gap=10)
        draw_line(painter, piece.adjusted(0, -2, 0, -2), name, strong, paint.word, rtl, own_direction=False)
        draw_underline(painter, piece.left(), piece.right(), piece.bottom() - 1, self.label.line, paint.line)
        draw_line(painter, QRect(rest).adjusted(0, -2, 0, -2), self._words, self.font(), theme.ink, rtl)
        painter.end()


class SiblingRows(Translated, QWidget):
    """The annotations on the same words, to choose from; hidden while there is only one.

    Signals:
        chosen: id of the annotation to take in hand.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[Annotation, Label], ...] = ()
        self.buttons: list[AnnotationButton] = []
        self.header = SectionHeader(parent=self)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2)
        self._box.addWidget(self.header)
        self.retranslate()

    def retranslate(self) -> None:
        self.header.set_title(self.tr("On these words"))
        self._make()

    def show_siblings(self, siblings: Sequence[tuple[Annotation, Label]], current: int) -> None:
        """Offer ``siblings``; ``current`` is the id of the one in focus."""
        if tuple(siblings) != self._shown:
            self._shown = tuple(siblings)
            self._make()
        for button in self.buttons:
            button.setChecked(button.annotation.id == current)
        self.setVisible(len(self._shown) > 1)

    def _make(self) -> None:
        focused = next((i for i, button in enumerate(self.buttons) if button.hasFocus()), None)
        for button in self.buttons:
            self._box.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [AnnotationButton(a, label, self) for a, label in self._shown] if len(self._shown) > 1 else []
        for button in self.buttons:
            button.clicked.connect(lambda _on=False, button=button: self._choose(button))
            self._box.addWidget(button)
            button.show()
        if focused is not None and self.buttons:
            self.buttons[min(focused, len(self.buttons) - 1)].setFocus()

    def _choose(self, button: AnnotationButton) -> None:
        for other in self.buttons:
            other.setChecked(other is button)
        self.chosen.emit(button.annotation.id)


class PartRows(Translated, QWidget):
    """The parts of an interrupted annotation; hidden while there is only one.

    Signals:
        removal_asked: number of the part (from 0) to take out.
    """

    removal_asked = Signal(int)

    def __init__(self, actions: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[str, ...] = ()
        self._editable = True
        self._rows: list[QWidget] = []
        self.header = SectionHeader(parent=self)
        self.header.add(IconButton(actions[ActionId.MERGE_PARTS], parent=self, size=16))
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2)
        self._box.addWidget(self.header)
        self.retranslate()

    def retranslate(self) -> None:
        self.header.set_title(self.tr("Parts"))
        self._make()

    def show_parts(self, annotation: Annotation, editable: bool) -> None:
        """Show the parts of ``annotation``."""
        words = tuple(" ".join(part.exact.split()) for part in annotation.parts)
        if (words, editable) != (self._shown, self._editable):
            self._shown, self._editable = words, editable
            self._make()
        self.setVisible(len(words) > 1)

    def _make(self) -> None:
        for row in self._rows:
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for number, words in enumerate(self._shown if len(self._shown) > 1 else ()):
            row = QWidget(self)
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(4)
            label = ElidedLabel(f"«{words}»", "", row)
            follow_text(label, words)
            remove = IconButton("close", self.tr("Take this part out"), row, size=14)
            remove.clicked.connect(lambda _on=False, number=number: self.removal_asked.emit(number))
            remove.setVisible(self._editable)
            line.addWidget(label, 1)
            line.addWidget(remove)
            self._box.addWidget(row)
            self._rows.append(row)
