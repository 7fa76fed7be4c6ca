"""Above the spellings of a name: what it is, what to do, and the answers with their keys."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tahqiq.ui.action_ids import RIGHTS
from tahqiq.ui.action_texts import shown_keys
from tahqiq.ui.actions import ACTIONS, ActionId, ActionRegistry
from tahqiq.ui.formatting import joined
from tahqiq.ui.i18n import Translated
from tahqiq.ui.reading.flow_layout import FlowLayout
from tahqiq.ui.views.parts.notices import filled
from tahqiq.ui.views.review.names_model import NameRow
from tahqiq.ui.widgets import KeyChip, text_label


class NameHead(Translated, QWidget):
    """Says how to choose. The buttons are the actions of the review under words of their own.

    Signals:
        house_asked: the house writes the spelling that is selected.
    """

    house_asked = Signal()

    def __init__(self, actions: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: NameRow | None = None
        self._kind = ""
        self._title = text_label("", "title", self)
        self._state = text_label("", "soft", self, wrap=True)
        self._answers: dict[ActionId, QPushButton] = {}
        self.house = QPushButton(self)
        self.house.clicked.connect(self.house_asked)
        self._digit = KeyChip("1", self)
        answers = QWidget(self)
        flow = FlowLayout(answers, spacing=12)
        flow.addWidget(_with_key(self.house, self._digit, answers))
        for action in (ActionId.DECIDE_SAME, ActionId.DECIDE_NOT_COMPARABLE, ActionId.DECIDE_AGAIN):
            button = QPushButton(self)
            button.clicked.connect(actions[action].trigger)
            self._answers[action] = button
            flow.addWidget(_with_key(button, KeyChip(shown_keys(ACTIONS[action]), self), answers))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._state)
        column.addWidget(answers)
        self.retranslate()

    def show_name(self, row: NameRow, kind: str) -> None:
        """Show another name; ``kind`` is what sort it is, in words."""
        self._row, self._kind = row, kind
        self.retranslate()

    def show_chosen(self, number: int) -> None:
        """Show the digit of the spelling that is selected, from 0; -1 where none is."""
        self._digit.set_keys(str(number + 1) if 0 <= number < len(RIGHTS) else "")

    def allow(self, possible: dict[ActionId, bool]) -> None:
        """Enable the answers that can be given."""
        for action, button in self._answers.items():
            button.setEnabled(possible.get(action, False))
        self.house.setEnabled(possible.get(RIGHTS[0], False))

    def retranslate(self) -> None:
        """Set the texts again."""
        self.house.setText(self.tr("The house writes the selected one"))
        self._answers[ActionId.DECIDE_SAME].setText(self.tr("Every spelling may stay"))
        self._answers[ActionId.DECIDE_NOT_COMPARABLE].setText(self.tr("The selected one is another name"))
        self._answers[ActionId.DECIDE_AGAIN].setText(self.tr("Choose anew"))
        row = self._row
        if row is None:
            return
        self._title.setText(joined(row.name, self._kind))
        if not row.settled:
            words = self.tr("A digit chooses how the house writes it, for the whole project.")
        elif row.cluster.house:
            words = filled(self.tr("The house writes «%1»."), row.cluster.house)
        else:
            words = self.tr("Every spelling may stay.")
        self._state.setText(words)


def _with_key(button: QPushButton, chip: KeyChip, parent: QWidget) -> QWidget:
    """A button with its key behind it, as one piece."""
    piece = QWidget(parent)
    row = QHBoxLayout(piece)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(button)
    row.addWidget(chip)
    return piece
