"""Choosing one label of the set in use."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from tahqiq.domain.labels import Label
from tahqiq.ui.controllers.page_data import label_name
from tahqiq.ui.i18n import Translated
from tahqiq.ui.keys import latin_key
from tahqiq.ui.reading.flow_layout import FlowLayout
from tahqiq.ui.theme import Theme, current_theme, themes
from tahqiq.ui.views.parts.choices import choice_style
from tahqiq.ui.views.parts.drawing import label_icon


class LabelPicker(Translated, QWidget):
    """A button for each label, in its colour and line; its key chooses it.

    Signals:
        chosen: the id of a label that a person chose.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: tuple[Label, ...] = ()
        self._group = QButtonGroup(self)
        self._flow = FlowLayout(self, 4)
        self._group.idClicked.connect(self.chosen)
        themes().theme_changed.connect(self._recolor)
        self._recolor(current_theme())

    @property
    def label(self) -> Label | None:
        """The label chosen; None where there is none to choose."""
        return next((x for x in self._labels if x.id == self._group.checkedId()), None)

    def set_labels(self, labels: Sequence[Label]) -> None:
        """Offer these; the choice stays where it still is one."""
        chosen = self._group.checkedId()
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._labels = tuple(labels)
        for label in self._labels:
            button = QPushButton(self)
            button.setCheckable(True)
            button.setIconSize(QSize(28, 18))
            self._group.addButton(button, label.id)
            self._flow.addWidget(button)
        self.choose(chosen if chosen in {x.id for x in self._labels} else (labels[0].id if labels else -1))
        self.retranslate()

    def choose(self, label_id: int) -> None:
        """Choose from the program."""
        button = self._group.button(label_id)
        if button is not None:
            button.setChecked(True)

    def take_key(self, event: QKeyEvent) -> bool:
        """Choose by a label's key, under any keyboard layout; whether it was one."""
        letter = latin_key(event.text()).lower()
        wanted = next((x for x in self._labels if letter and x.key.lower() == letter), None)
        if wanted is None:
            return False
        self.choose(wanted.id)
        self.chosen.emit(wanted.id)
        return True

    def _recolor(self, theme: Theme) -> None:
        self.setStyleSheet(choice_style(theme))
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Label"))
        for label in self._labels:
            button = self._group.button(label.id)
            key = f"  {label.key.upper()}" if label.key else ""
            button.setText(f"{label_name(label)}{key}")
            button.setAccessibleName(label_name(label))
            button.setIcon(label_icon(label.color, label.line))
