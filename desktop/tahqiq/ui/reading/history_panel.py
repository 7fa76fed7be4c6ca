"""Every step in words, by whom and when; going back to one, and seeing its place."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from tahqiq.domain.history import HistoryStep, StepState
from tahqiq.services.reader import Reader
from tahqiq.services.wording import sentence
from tahqiq.ui.actions import ActionId, ActionRegistry
from tahqiq.ui.formatting import format_moment, formatter, joined
from tahqiq.ui.i18n import Translated, languages
from tahqiq.ui.reading.drawing import draw_ground, draw_line, from_start, is_rtl, line_height, small_font
from tahqiq.ui.reading.history_model import STEP, HistoryModel
from tahqiq.ui.theme import current_theme, icon_pixmap
from tahqiq.ui.widgets import EmptyState, IconButton, ground, text_label

Index = QModelIndex | QPersistentModelIndex

COLUMN = 760
"""Width of the list in pixels, at most."""
_ICON = 16
_ICONS = {StepState.DONE: "check", StepState.UNDONE: "redo", StepState.ABANDONED: "minus"}


def who_and_when(step: HistoryStep) -> str:
    """Who did a step, and when."""
    return joined(step.author, format_moment(step.at))


class HistoryDelegate(QStyledItemDelegate):
    """A step: what it did, and under it who did it and when. Undone steps are greyed, abandoned ones struck out."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, line_height(option.font) + line_height(small_font(option.font)) + 15)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        step = index.data(STEP)
        if not isinstance(step, HistoryStep):
            return
        theme, rtl = current_theme(), is_rtl(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, theme)
        done = step.state is StepState.DONE
        font, small = QFont(option.font), small_font(option.font)
        font.setStrikeOut(step.state is StepState.ABANDONED)
        inner = option.rect.adjusted(14, 6, -14, -6)
        sign, text = from_start(inner, rtl, _ICON, gap=12)
        color = theme.success if done else theme.off
        pixmap = icon_pixmap(_ICONS[step.state], _ICON, color, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPoint(sign.left(), sign.top() + (QFontMetrics(font).height() - _ICON) // 2), pixmap)
        first = QRect(text.left(), text.top(), text.width(), line_height(font))
        second = QRect(text.left(), first.bottom() + 2, text.width(), line_height(small))
        words = sentence(step.message, languages().language)
        draw_line(painter, first, words, font, theme.ink if done else theme.faint, rtl, own_direction=False)
        draw_line(painter, second, who_and_when(step), small, theme.faint, rtl, own_direction=False)
        painter.restore()


class _Steps(QListView):
    """Enter shows the place, Backspace goes back to the step."""

    entered = Signal()
    back = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Backspace:
            self.back.emit()
        else:
            super().keyPressEvent(event)


class HistoryPanel(Translated, QWidget):
    """The project's history.

    Signals:
        go_asked: a ``HistoryStep`` to undo or redo up to.
        place_asked: a ``HistoryStep`` whose place is to be shown.
    """

    go_asked = Signal(object)
    place_asked = Signal(object)

    def __init__(self, actions: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "paper")
        self.model = HistoryModel(self)
        self.view = _Steps(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(HistoryDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = text_label("", "title", self)
        self.go_button, self.place_button = QPushButton(self), QPushButton(self)
        self._nothing = EmptyState("history", (), self)
        self._stack = QStackedWidget(self)
        self._stale = True
        self._lay_out(actions)
        self.view.selectionModel().currentChanged.connect(self._name_buttons)
        self.view.entered.connect(self._place)
        self.view.doubleClicked.connect(self._place)
        self.view.back.connect(self._go)
        self.go_button.clicked.connect(self._go)
        self.place_button.clicked.connect(self._place)
        for signal in (self.model.modelReset, self.model.rowsInserted, self.model.dataChanged):
            signal.connect(self._filled)
        self.setFocusProxy(self.view)
        self.retranslate()
        self._filled()

    def _lay_out(self, actions: ActionRegistry) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 8, 0)
        head.addWidget(self.title)
        head.addStretch(1)
        for widget in (
            self.place_button,
            self.go_button,
            IconButton(actions[ActionId.UNDO], parent=self),
            IconButton(actions[ActionId.REDO], parent=self),
        ):
            head.addWidget(widget)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.view)
        column = QWidget(self)
        column.setMaximumWidth(COLUMN)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 24, 0, 0)
        inner.setSpacing(12)
        inner.addLayout(head)
        inner.addWidget(self._stack, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(16, 0, 16, 0)
        outer.addStretch(1)
        outer.addWidget(column, 20)
        outer.addStretch(1)

    def retranslate(self) -> None:
        self.title.setText(self.tr("History"))
        self.view.setAccessibleName(self.tr("Steps, newest first"))
        self.place_button.setText(self.tr("Show the place"))
        self._nothing.set_texts(
            self.tr("Nothing was done yet"), self.tr("Every step will be listed here, and can be taken back.")
        )
        self.model.retranslate()
        self._name_buttons()

    def set_reader(self, reader: Reader | None) -> None:
        """Show the history of another project, or of none."""
        self.model.set_reader(reader)

    def refresh(self) -> None:
        """Something was done: bring the list up to date, now or when it is next seen."""
        if self.isVisible():
            self.model.refresh()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.model.refresh()

    @property
    def current(self) -> HistoryStep | None:
        """The step in use in the list."""
        return self.model.step_at(self.view.currentIndex().row())

    def _filled(self) -> None:
        self._stack.setCurrentWidget(self.view if self.model.rowCount() else self._nothing)
        if self.model.rowCount() and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(0))
        self._name_buttons()

    def _distance(self) -> tuple[int, int]:
        """How many steps going to the current one would undo and redo."""
        row, step = self.view.currentIndex().row(), self.current
        if step is None or step.state is StepState.ABANDONED:
            return 0, 0
        states = [s.state for r in range(self.model.rowCount()) if (s := self.model.step_at(r)) is not None]
        if step.state is StepState.DONE:
            return states[:row].count(StepState.DONE), 0
        return 0, states[row:].count(StepState.UNDONE)

    def _name_buttons(self) -> None:
        undo, redo = self._distance()
        words = self.tr("Take back %n step(s) after this one", "", undo) if undo else ""
        words = self.tr("Bring back %n step(s) up to this one", "", redo) if redo else words
        self.go_button.setText(formatter().localize_digits(words))
        self.go_button.setAccessibleName(words or self.tr("Go to this step"))
        self.go_button.setVisible(bool(words))
        step = self.current
        self.place_button.setVisible(step is not None and step.article_id is not None)

    def _go(self) -> None:
        step = self.current
        if step is not None and any(self._distance()):
            self.go_asked.emit(step)

    def _place(self) -> None:
        step = self.current
        if step is not None:
            self.place_asked.emit(step)
