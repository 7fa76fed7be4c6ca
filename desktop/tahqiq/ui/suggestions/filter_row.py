"""Which suggestions are listed: by kind, with their numbers, by confidence, and in which order."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tahqiq.domain.suggestions import SuggestionKind
from tahqiq.ui.formatting import format_number
from tahqiq.ui.reading.flow_layout import FlowLayout
from tahqiq.ui.suggestions.model import SuggestionModel
from tahqiq.ui.suggestions.words import GROUPS, Confidence, group_name
from tahqiq.ui.widgets import IconButton, SegmentedControl


class FilterRow(QWidget):
    """Buttons of the kinds with how many there are, and the least confidence.

    Signals:
        changed: another kind, confidence or order was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind: SuggestionKind | None = None
        self.confidence = Confidence.ANY
        self.by_confidence = False
        self._counts: dict[SuggestionKind | None, int] = dict.fromkeys(GROUPS, 0)
        self.buttons = {kind: self._button(kind) for kind in GROUPS}
        self.buttons[None].setChecked(True)
        self.steps = SegmentedControl(self, [str(step) for step in Confidence])
        self.steps.set_current(Confidence.ANY)
        self.steps.chosen.connect(self._step_chosen)
        self.order = IconButton("sort", "", self)
        self.order.setCheckable(True)
        self.order.toggled.connect(self._order_chosen)
        kinds = QWidget(self)
        flow = FlowLayout(kinds, 4)
        for button in self.buttons.values():
            flow.addWidget(button)
        second = QHBoxLayout()
        second.setContentsMargins(0, 0, 0, 0)
        second.addWidget(self.steps)
        second.addStretch(1)
        second.addWidget(self.order)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(8)
        column.addWidget(kinds)
        column.addLayout(second)
        self.retranslate()

    def _button(self, kind: SuggestionKind | None) -> QPushButton:
        button = QPushButton(self)
        button.setCheckable(True)
        button.setProperty("kind", "quiet")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.choose(kind))
        return button

    def choose(self, kind: SuggestionKind | None) -> None:
        """List only ``kind``; None lists all."""
        self.kind = kind
        for other, button in self.buttons.items():
            button.setChecked(other is kind)
        self.changed.emit()

    def restore(self, kind: str, confidence: str) -> None:
        """Begin with what was chosen the last time; unknown names are all, and any."""
        self.confidence = Confidence(confidence) if confidence in list(Confidence) else Confidence.ANY
        self.steps.set_current(self.confidence)
        self.choose(SuggestionKind(kind) if kind in list(SuggestionKind) else None)

    def set_counts(self, model: SuggestionModel) -> None:
        """Show how many there are of each kind."""
        self._counts = {kind: model.count(kind) for kind in GROUPS}
        self._name()

    def _step_chosen(self, name: str) -> None:
        self.confidence = Confidence(name)
        self.changed.emit()

    def _order_chosen(self, on: bool) -> None:
        self.by_confidence = on
        self.changed.emit()

    def _name(self) -> None:
        for kind, button in self.buttons.items():
            words = f"{group_name(kind)}  {format_number(self._counts[kind])}"
            button.setText(words)
            button.setAccessibleName(words)

    def retranslate(self) -> None:
        """Set the texts again."""
        self._name()
        self.steps.set_choices(
            [
                (Confidence.ANY, self.tr("Any")),
                (Confidence.LIKELY, self.tr("Likely")),
                (Confidence.SURE, self.tr("Sure")),
            ]
        )
        self.steps.setAccessibleName(self.tr("Least confidence"))
        self.order.set_name(self.tr("The surest first"))
