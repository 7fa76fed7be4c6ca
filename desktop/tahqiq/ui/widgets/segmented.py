"""A row of choices of which one is in force."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget


class SegmentedControl(QFrame):
    """Choices side by side; one Tab stop, arrows move among them.

    Args:
        names: the choices' names in the code, where they are known at once: Tab then reaches the control at its place.

    Signals:
        chosen: the name of the choice that the person picked.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, names: Iterable[str] = ()) -> None:
        super().__init__(parent)
        self.setProperty("segments", True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._made: dict[str, QPushButton] = {}
        self._names: dict[str, QPushButton] = {}
        self._group.buttonClicked.connect(self._clicked)
        self.set_choices([(name, "") for name in names])

    @property
    def names(self) -> tuple[str, ...]:
        """The choices' names in the code, in order."""
        return tuple(self._names)

    @property
    def current(self) -> str:
        """The name of the choice in force; empty when there is none."""
        checked = self._group.checkedButton()
        return next((name for name, button in self._names.items() if button is checked), "")

    @property
    def focus_stop(self) -> QWidget:
        """The button that Tab reaches: the choice in force, or the first."""
        current = self._names.get(self.current)
        return current or next(iter(self._names.values()), self)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Show ``choices``, each a name in the code and its words; keeps the one in force."""
        current = self.current
        for name, _ in choices:
            if name not in self._made:
                self._made[name] = self._button()
        self._names = {name: self._made[name] for name, _ in choices}
        for name, button in self._made.items():
            button.setVisible(name in self._names)
        for name, words in choices:
            self._names[name].setText(words)
            self._names[name].setAccessibleName(words)
        if current:
            self.set_current(current)

    def set_current(self, name: str) -> None:
        """Put ``name`` in force without telling anybody; an unknown name is none of them."""
        self._group.setExclusive(name in self._names)
        for other, button in self._made.items():
            button.setChecked(other == name)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if other == name else Qt.FocusPolicy.NoFocus)
        if name not in self._names and self._names:
            next(iter(self._names.values())).setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()), 0)
        if not step or not self._names:
            super().keyPressEvent(event)
            return
        sideways = event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left)
        if sideways and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        names = self.names
        at = names.index(self.current) + step if self.current else 0
        if 0 <= at < len(names):
            self.set_current(names[at])
            self._names[names[at]].setFocus(Qt.FocusReason.TabFocusReason)
            self.chosen.emit(names[at])

    def _button(self) -> QPushButton:
        button = _Segment(self)
        button.setCheckable(True)
        button.setProperty("segment", True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._group.addButton(button)
        self._row.addWidget(button)
        return button

    def _clicked(self, button: QAbstractButton) -> None:
        name = next(n for n, b in self._names.items() if b is button)
        self.set_current(name)
        self.chosen.emit(name)


class _Segment(QPushButton):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrows = (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Up)
        if event.key() in arrows:
            event.ignore()  # the control moves the choice
        else:
            super().keyPressEvent(event)
