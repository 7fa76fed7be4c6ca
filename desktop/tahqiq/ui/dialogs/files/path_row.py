"""The folder that is shown as a row of buttons, one for each folder above it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from tahqiq.ui.theme import icon_pixmap

MOST = 8
"""Folders that are shown of a deep path, where there is room."""
_SIGN = 14


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
        self._signs: list[QLabel] = []
        self._whole = True

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
        self.buttons, self._signs = [], []
        for step in shown:
            self._row.addWidget(self._sign())
            self._row.addWidget(self._button(step, names.get(step, step.name or str(step)), step == folder))
        self._row.addStretch(1)
        self._whole = len(way) <= MOST
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As many as there is room for, from the folder itself upwards; a sign at the start where some are left out."""
        room, first = self.width(), len(self.buttons)
        for number in reversed(range(len(self.buttons))):
            room -= self.buttons[number].sizeHint().width() + _SIGN
            if room < 0 and first < len(self.buttons):
                break
            first = number
        for number, (sign, button) in enumerate(zip(self._signs, self.buttons, strict=True)):
            button.setVisible(number >= first)
            sign.setVisible(number > first or (number == first and not (self._whole and first == 0)))

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
        sign.setPixmap(icon_pixmap("chevron-end", _SIGN))
        self._signs.append(sign)
        return sign
