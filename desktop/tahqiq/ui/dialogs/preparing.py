"""What is shown while a project is gone through before it opens."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from tahqiq.ui.i18n import Translated
from tahqiq.ui.views.parts.notices import filled
from tahqiq.ui.widgets import OUTLINE, Sheet, text_label

WIDTH = 480


class PreparingSheet(Translated, Sheet):
    """A bar, why it is there, and a way to leave the project as it is."""

    def __init__(self, name: str, window: QWidget) -> None:
        super().__init__(window)
        self._name = name
        self.stopped = False
        self.setModal(True)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setFixedWidth(WIDTH)
        self._title, self._text = text_label("", "title", self, wrap=True), text_label("", "soft", self, wrap=True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.stop = QPushButton(self)
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.stop)
        column = QVBoxLayout()
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (self._title, self._text, self.bar):
            column.addWidget(widget)
        column.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(OUTLINE, OUTLINE, OUTLINE, OUTLINE)
        layout.addLayout(column)
        self.retranslate()

    def show_progress(self, done: int, total: int) -> None:
        """Move the bar."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def reject(self) -> None:
        """Stop at the next step; the sheet closes when it has stopped."""
        self.stopped = True
        self.stop.setEnabled(False)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Getting the project ready"))
        self._title.setText(filled(self.tr("Getting «%1» ready"), self._name))
        self._text.setText(
            self.tr("Another version of the program wrote it. It is gone through once, so that every word is found.")
        )
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop.setText(self.tr("Do not open it"))
