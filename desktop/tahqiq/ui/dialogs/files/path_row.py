"""The folder that is shown as a row of buttons, one for each folder above it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from tahqiq.ui.theme import icon_pixmap

MOST = 5
"""Folders that are shown of a deep path."""


class PathRow(QWidget):
    """The way to a folder.

    Signals:
        chosen: the ``Path`` of a folder on the way.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.buttons: list[QPushButton] = []

    def show_path(self, folder: Path, names: dict[Path, str]) -> None:
        """Show the way to ``folder``; ``names`` are those of the usual places, where the way begins."""
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        way: list[Path] = []
        for step in (folder, *folder.parents):
            way.insert(0, step)
            if step in names:
                break
        shown = way[-MOST:]
        self.buttons = []
        for number, step in enumerate(shown):
            if number or len(way) > MOST:
                self._row.addWidget(self._sign())
            self._row.addWidget(self._button(step, names.get(step, step.name or str(step)), step == folder))
        self._row.addStretch(1)

    def _button(self, step: Path, name: str, last: bool) -> QPushButton:
        shown = name if len(name) <= 28 else f"{name[:27]}…"
        button = QPushButton(shown.replace("&", "&&"), self)
        button.setProperty("kind", "quiet")
        button.setAutoDefault(False)
        button.setAccessibleName(name)
        button.setToolTip(f"\u2068{step}\u2069")
        if last:
            font = button.font()
            font.setBold(True)
            button.setFont(font)
        button.clicked.connect(lambda _=False: self.chosen.emit(step))
        self.buttons.append(button)
        return button

    def _sign(self) -> QLabel:
        sign = QLabel(self)
        sign.setPixmap(icon_pixmap("chevron-end", 14))
        return sign
