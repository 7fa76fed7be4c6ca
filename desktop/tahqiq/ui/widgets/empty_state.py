"""What an area shows while it has nothing to show: what it is for, and the next step with its key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tahqiq.ui.actions import ProgramAction
from tahqiq.ui.theme import current_theme, icon_pixmap, themes
from tahqiq.ui.widgets.basics import text_label
from tahqiq.ui.widgets.buttons import ActionButton


class EmptyState(QWidget):
    """An icon, a title, a sentence, and buttons that are actions.

    Args:
        drawing: an icon's name.
        actions: the next steps; the first is the main one.
    """

    def __init__(self, drawing: str, actions: Sequence[ProgramAction] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._icon = QLabel(self)
        self._title = text_label("", "title", self, wrap=True)
        self._text = text_label("", "soft", self, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        for label in (self._icon, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
            column.addWidget(label)
        if actions:
            column.addSpacing(12)
        for i, action in enumerate(actions):
            button = ActionButton(action, "primary" if i == 0 else "quiet", self, large=True)
            button.setMinimumWidth(240)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        themes().theme_changed.connect(self._recolor)
        self._recolor()

    def set_texts(self, title: str, text: str = "") -> None:
        """The words, in the interface's language; call it again on ``retranslate``."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def _recolor(self) -> None:
        self._icon.setPixmap(icon_pixmap(self._drawing, 36, current_theme().control))
