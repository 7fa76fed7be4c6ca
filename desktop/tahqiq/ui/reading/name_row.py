"""A name of the register in the details panel: shown, changed by the picker in its place, or taken away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tahqiq.domain.entities import Entity
from tahqiq.ui.actions import ProgramAction
from tahqiq.ui.reading.drawing import ENTITY_ICONS
from tahqiq.ui.reading.speaker_picker import SpeakerPicker
from tahqiq.ui.theme import icon, themes
from tahqiq.ui.widgets import ActionButton, IconButton


class NameRow(QWidget):
    """The name as a button that opens the picker; without a name the action that sets one.

    Signals:
        change_asked: open the picker.
        cleared: take the name away.
        register_asked: id of the entity to show in the register.
    """

    change_asked = Signal()
    cleared = Signal()
    register_asked = Signal(int)

    def __init__(self, action: ProgramAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entity: Entity | None = None
        self._change = ""
        self.set_button = ActionButton(action, "", self)
        self.name_button = QPushButton(self)
        self.name_button.setIconSize(QSize(16, 16))
        self.name_button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.register_button = IconButton("speakers", parent=self, size=16)
        self.clear_button = IconButton("close", parent=self, size=14)
        self.picker = SpeakerPicker(self)
        row = QHBoxLayout()
        row.setSpacing(2)
        for widget, stretch in (
            (self.set_button, 1),
            (self.name_button, 1),
            (self.register_button, 0),
            (self.clear_button, 0),
        ):
            row.addWidget(widget, stretch)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(row)
        box.addWidget(self.picker)
        self.picker.hide()
        self.name_button.clicked.connect(self.change_asked)
        self.clear_button.clicked.connect(self.cleared)
        self.register_button.clicked.connect(self._ask_register)
        themes().theme_changed.connect(self._recolor)

    def name(self, change: str, clear: str, register: str) -> None:
        """What the buttons are called, in the interface's language."""
        self._change = change
        self._describe()
        self.clear_button.set_name(clear)
        self.register_button.set_name(register)

    def show_name(self, entity: Entity | None, editable: bool) -> None:
        """Show who it is, or that nobody is named yet."""
        self._entity = entity
        named = entity is not None
        self.set_button.setVisible(not named and editable)
        for button in (self.name_button, self.register_button):
            button.setVisible(named)
        self.clear_button.setVisible(named and editable)
        self.name_button.setEnabled(editable)
        if entity is not None:
            self.name_button.setText(entity.name.replace("&", "&&"))
            self.name_button.setToolTip(entity.name)
        self._describe()
        self._recolor()

    def _describe(self) -> None:
        name = self._entity.name if self._entity is not None else ""
        self.name_button.setAccessibleName(f"{self._change}: {name}" if name else self._change)

    @property
    def picking(self) -> bool:
        """Whether the picker is open."""
        return not self.picker.isHidden()

    def open_picker(self) -> SpeakerPicker:
        """Show the picker in place of the name; call its ``start``."""
        for button in (self.set_button, self.name_button, self.register_button, self.clear_button):
            button.hide()
        self.picker.show()
        return self.picker

    def close_picker(self, editable: bool = True) -> None:
        """Show the name again."""
        self.picker.hide()
        self.show_name(self._entity, editable)

    def _ask_register(self) -> None:
        if self._entity is not None:
            self.register_asked.emit(self._entity.id)

    def _recolor(self) -> None:
        if self._entity is not None:
            self.name_button.setIcon(icon(ENTITY_ICONS[self._entity.kind]))
