"""What the window has to say: done with an undo, an error with what to do. A bar, never a dialog.

``NoticeBar`` shows one notice at a time and keeps the others waiting.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from tahqiq.ui.i18n import Translated
from tahqiq.ui.theme import Theme, current_theme, icon_pixmap, themes
from tahqiq.ui.widgets.basics import text_label
from tahqiq.ui.widgets.buttons import IconButton


class NoticeKind(StrEnum):
    DONE = "done"  # goes away by itself
    INFO = "info"  # goes away by itself
    WARNING = "warning"  # stays until closed
    ERROR = "error"  # stays until closed


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to say, in the interface's language.

    ``advice`` says what is safe and what to do; ``details`` can be unfolded and copied; ``action`` names a button
    that calls ``on_action`` (undo, show, try again). ``again`` says the same in another language; without it what goes
    away by itself goes at once when the language changes.
    """

    text: str
    kind: NoticeKind = NoticeKind.INFO
    advice: str = ""
    details: str = ""
    action: str = ""
    on_action: Callable[[], object] | None = None
    again: Callable[[], Notice] | None = field(default=None, compare=False)


_LASTING = frozenset({NoticeKind.WARNING, NoticeKind.ERROR})


def notice_color(theme: Theme, kind: NoticeKind) -> str:
    """The colour that stands for ``kind``, as ``#rrggbb``."""
    colors = {NoticeKind.ERROR: theme.danger, NoticeKind.WARNING: theme.warning, NoticeKind.DONE: theme.success}
    return colors.get(kind, theme.accent)


class NoticeBar(Translated, QWidget):
    """Shows notices one after the other.

    Args:
        stay_ms: how long a notice that goes away by itself stays.

    Signals:
        shown: the ``Notice`` that is on view.
        emptied: nothing is on view any more.
    """

    shown = Signal(object)
    emptied = Signal()

    def __init__(self, parent: QWidget | None = None, stay_ms: int = 8000) -> None:
        super().__init__(parent)
        self._waiting: deque[Notice] = deque()
        self._notice: Notice | None = None
        self._icon = QLabel(self)
        self._text = text_label("", "", self, wrap=True)
        self._advice = text_label("", "soft", self, wrap=True)
        self._action = QPushButton(self)
        self._more = QPushButton(self)
        self._more.setProperty("kind", "quiet")
        self._more.setCheckable(True)
        self._copy = QPushButton(self)
        self._copy.setProperty("kind", "quiet")
        self._close = IconButton("close", "", self, size=16)
        self._details = QPlainTextEdit(self)
        self._details.setReadOnly(True)
        self._details.setFixedHeight(140)
        self._details.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(stay_ms)
        self._lay_out()
        self._action.clicked.connect(self._act)
        self._more.toggled.connect(self._details.setVisible)
        self._copy.clicked.connect(lambda: QApplication.clipboard().setText(self._details.toPlainText()))
        self._close.clicked.connect(self.dismiss)
        self._timer.timeout.connect(self._time_is_up)
        themes().theme_changed.connect(self._recolor)
        self.hide()
        self.retranslate()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._text)
        words.addWidget(self._advice)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for button in (self._more, self._copy, self._action, self._close):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._details)

    @property
    def notice(self) -> Notice | None:
        """What is on view."""
        return self._notice

    def say(self, notice: Notice) -> None:
        """Show ``notice``: at once where nothing that must be read is on view, else after it."""
        lasting = self._notice is not None and self._notice.kind in _LASTING
        if lasting and notice != self._notice:
            if notice not in self._waiting:
                self._waiting.append(notice)
            return
        self._show(notice)

    def dismiss(self) -> None:
        """Close what is on view and show the next."""
        self._timer.stop()
        self._notice = None
        if self._waiting:
            self._show(self._waiting.popleft())
        else:
            self.hide()
            self.emptied.emit()

    def withdraw(self, notice: Notice) -> None:
        """It is no longer so: ``notice`` goes, on view or waiting."""
        if notice in self._waiting:
            self._waiting.remove(notice)
        if self._notice == notice:
            self.dismiss()

    def clear(self) -> None:
        """Forget everything, on view or waiting."""
        self._waiting.clear()
        if self._notice is not None:
            self.dismiss()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Notice"))
        self._close.set_name(self.tr("Close"))
        self._more.setText(self.tr("Details"))
        self._copy.setText(self.tr("Copy"))
        self._details.setAccessibleName(self.tr("Details"))
        self._say_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._notice is None:
            return
        theme = current_theme()
        color = notice_color(theme, self._notice.kind)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.wash(color)))
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.fillRect(self.width() - 3 if right else 0, 0, 3, self.height(), QColor(color))
        painter.end()

    def _say_again(self) -> None:
        """Another language: what is on view is worded again, or leaves where it would only stay a moment."""
        notice = self._notice
        if notice is None:
            return
        if notice.again is not None:
            self._fill(notice.again())
        elif notice.kind not in _LASTING:
            self.dismiss()

    def _show(self, notice: Notice) -> None:
        self._notice = notice
        self._fill(notice if notice.again is None else notice.again())
        self._details.setVisible(False)
        self._more.setChecked(False)
        self._recolor()
        self.show()
        self._timer.stop()
        if notice.kind not in _LASTING:
            self._timer.start()
        said = f"{self._text.text()} {self._advice.text()}".strip()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self.shown.emit(notice)

    def _fill(self, notice: Notice) -> None:
        self._text.setText(notice.text)
        self._advice.setText(notice.advice)
        self._advice.setVisible(bool(notice.advice))
        self._action.setText(notice.action)
        self._action.setVisible(bool(notice.action))
        self._details.setPlainText(notice.details)
        self._more.setVisible(bool(notice.details))
        self._copy.setVisible(bool(notice.details))

    def _time_is_up(self) -> None:
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._timer.start()  # somebody is about to use it
        else:
            self.dismiss()

    def _act(self) -> None:
        notice = self._notice
        self.dismiss()
        if notice is not None and notice.on_action is not None:
            notice.on_action()

    def _recolor(self) -> None:
        if self._notice is not None:
            kind = self._notice.kind
            self._icon.setPixmap(icon_pixmap(kind, 20, notice_color(current_theme(), kind)))
        self.update()
