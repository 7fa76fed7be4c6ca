"""The decision: a key for each verdict, the rationale, and what was decided before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tahqiq.domain.inconsistencies import Decision, Verdict
from tahqiq.ui.action_ids import RIGHTS
from tahqiq.ui.actions import ActionId, ActionRegistry
from tahqiq.ui.formatting import format_moment, format_number, joined
from tahqiq.ui.i18n import Translated
from tahqiq.ui.reading.fields import SavedText
from tahqiq.ui.views.review.values import ValueShown
from tahqiq.ui.views.review.words import verdict_name
from tahqiq.ui.widgets import ActionButton, ElidedLabel, Hairline, KeyChip, ground, text_label

VERDICTS = {
    ActionId.DECIDE_SAME: Verdict.SAME,
    ActionId.DECIDE_CONFLICT: Verdict.CONFLICT,
    ActionId.DECIDE_EXPLAINED: Verdict.EXPLAINED,
    ActionId.DECIDE_NOT_COMPARABLE: Verdict.NOT_COMPARABLE,
    ActionId.DECIDE_DISMISSED: Verdict.DISMISSED,
}
"""The actions that decide without choosing a passage."""
_HIGH, _MOST_HIGH = 78, 240
"""Pixels for the rationale, at least and at most."""


@dataclass(frozen=True, slots=True)
class Past:
    """A step in the history of a finding; ``decision`` is None where somebody opened it again, or only made a note.

    ``value`` is what was said to be right, in words.
    """

    decision: Decision | None
    author: str
    at: str
    note: str = ""
    value: str = ""


class RightButton(QPushButton):
    """«This one is right», with the value and the digit that does the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel("", "", self)
        self._chip = KeyChip("", self)
        for inner in (self._words, self._chip):
            inner.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self._chip)
        self.setCheckable(True)
        self.setAutoDefault(True)

    def set_value(self, value: str, key: str, name: str) -> None:
        """Show a value and its key; ``name`` is the whole of it for a screen reader and the tooltip."""
        self._chip.set_keys(key)
        self._words.setText(value)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def nextCheckState(self) -> None:
        """What is right is said by a decision, not by the click."""

    def sizeHint(self) -> QSize:
        return QSize(160, super().sizeHint().height())


class DecisionPanel(Translated, QWidget):
    """At the end side of the review.

    Args:
        actions: the decisions are actions of the table.

    Signals:
        left: Escape or Ctrl+Enter in the rationale: back to the queue.
    """

    left = Signal()

    def __init__(self, actions: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "surface")
        self._actions = actions
        self._decision: Decision | None = None
        self._values: list[ValueShown] = []
        self._past: tuple[Past, ...] = ()
        self._many = 1
        self._one = False
        """Whether a finding is in hand; several may be selected without one, as by the line above their group."""
        self._state = text_label("", "soft", self, wrap=True)
        self._many_line = text_label("", "warning", self, wrap=True)
        self._titles = {name: text_label("", "heading", self) for name in ("decision", "right", "rationale", "past")}
        self.verdicts = {action: ActionButton(actions[action], "", self) for action in VERDICTS}
        self.again = ActionButton(actions[ActionId.DECIDE_AGAIN], "quiet", self)
        self.rights = [RightButton(self) for _ in RIGHTS]
        self.rationale = SavedText(self)
        self.rationale.setFixedHeight(_HIGH)
        self.rationale.document().documentLayout().documentSizeChanged.connect(self._fit_rationale)
        self._key = KeyChip("R", self)
        self._past_lines = QVBoxLayout()
        self._lay_out()
        for at, button in enumerate(self.rights):
            button.clicked.connect(partial(self._choose, at))
        for action in RIGHTS:
            actions[action].changed.connect(self._allow_rights)
        self.rationale.done.connect(self.left)
        self.retranslate()
        self.show_nothing()

    def _lay_out(self) -> None:
        inner = QWidget(self)
        inner.setProperty("ground", "none")
        column = QVBoxLayout(inner)
        column.setContentsMargins(14, 10, 14, 14)
        column.setSpacing(6)
        column.addWidget(self._titles["decision"])
        column.addWidget(self._state)
        column.addWidget(self._many_line)
        for button in self.verdicts.values():
            column.addWidget(button)
        column.addWidget(self.again)
        column.addWidget(self._titles["right"])
        for right in self.rights:
            column.addWidget(right)
        title = QHBoxLayout()
        title.addWidget(self._titles["rationale"], 1)
        title.addWidget(self._key)
        column.addSpacing(4)
        column.addLayout(title)
        column.addWidget(self.rationale)
        column.addSpacing(4)
        column.addWidget(self._titles["past"])
        self._past_lines.setSpacing(6)
        column.addLayout(self._past_lines)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._inner = inner

    # -- what is shown ----------------------------------------------------------------------------------------------

    def show_finding(
        self,
        fingerprint: str,
        decision: Decision | None,
        values: list[ValueShown],
        past: Sequence[Past],
        note: str,
    ) -> None:
        """Show the decision on a finding.

        Args:
            fingerprint: whose rationale the field holds.
            values: what the sides state, where one of them can be right.
            past: what was decided, the newest first.
            note: the rationale, also one that waits for its decision.
        """
        self._one = True
        self._decision, self._past = decision, tuple(past)
        self._values = [value for value in values if value.numbers[0] < len(RIGHTS)]
        self.rationale.show_value(note, fingerprint)
        self.retranslate()

    def _choose(self, at: int) -> None:
        if at < len(self._values):
            self._actions[RIGHTS[self._values[at].numbers[0]]].trigger()

    def _allow_rights(self) -> None:
        """A value can be chosen by its button where its key can."""
        for value, button in zip(self._values, self.rights, strict=False):
            button.setEnabled(self._actions[RIGHTS[value.numbers[0]]].isEnabled())

    def show_nothing(self) -> None:
        """There is nothing to decide."""
        self._one = False
        self._decision, self._values, self._past = None, [], ()
        self.rationale.reset()
        self.retranslate()

    def _fit_rationale(self) -> None:
        """Make the field as high as what is typed needs, within bounds."""
        field = self.rationale
        document = field.document()
        # a plain text counts its height in lines, of which Arabic ones are higher than the font says
        lines = [document.documentLayout().blockBoundingRect(block).height() for block in _blocks(document)]
        needed = round(sum(lines) + 2 * document.documentMargin()) + field.height() - field.viewport().height()
        field.setFixedHeight(min(max(_HIGH, needed), _MOST_HIGH))

    def set_many(self, count: int) -> None:
        """How many inconsistencies a decision is for."""
        self._many = count
        self._say_many()

    def set_read_only(self, read_only: bool) -> None:
        """Whether nothing can be decided, since another window writes the project."""
        self.rationale.setReadOnly(read_only)

    def _say_many(self) -> None:
        words = self.tr("The decision is for %n finding(s).", "", self._many)
        self._many_line.setText(words.replace(str(self._many), format_number(self._many), 1))
        self._many_line.setVisible(self._many > self._one)
        for widget in (self._state, self._titles["rationale"], self._key, self.rationale):
            widget.setVisible(self._one)
        self.again.setVisible(self._decision is not None or not self._one)
        self._inner.setVisible(self._one or self._many > 0)
        one = self._many <= 1
        self._titles["right"].setVisible(one and bool(self._values))
        for number, button in enumerate(self.rights):
            button.setVisible(one and number < len(self._values))

    def retranslate(self) -> None:
        """Set the texts again."""
        names = {
            "decision": self.tr("Decision"),
            "right": self.tr("Which is right?"),
            "rationale": self.tr("Rationale"),
            "past": self.tr("Decided before"),
        }
        for name, words in names.items():
            self._titles[name].setText(words)
        self.setAccessibleName(names["decision"])
        self.rationale.setAccessibleName(names["rationale"])
        self.rationale.setPlaceholderText(self.tr("Why it is so; it is saved by itself and goes with the decision."))
        decision = self._decision
        said = next((value.words for value in self._values if value.right), self._past[0].value if self._past else "")
        self._state.setText(decision_words(decision, said) if decision else self.tr("Nobody has decided yet."))
        for action, button in self.verdicts.items():
            chosen = decision is not None and decision.verdict is VERDICTS[action]
            button.setProperty("kind", "primary" if chosen else "")
            button.style().unpolish(button)
            button.style().polish(button)
        for value, right in zip(self._values, self.rights, strict=False):
            number = value.numbers[0] + 1
            name = self.tr("Number %1 is right: %2").replace("%1", format_number(number)).replace("%2", value.words)
            right.set_value(value.words, str(number), name)
            right.setChecked(value.right)
        self._allow_rights()
        self._say_many()
        self._list_past()

    def _list_past(self) -> None:
        while (item := self._past_lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._titles["past"].setVisible(bool(self._past))
        for number, step in enumerate(self._past):
            if number:
                self._past_lines.addWidget(Hairline(parent=self._inner))
            open_again = self.tr("Noted") if step.note else self.tr("Opened again")
            what = decision_words(step.decision, step.value) if step.decision else open_again
            first = text_label(what, "", self._inner, wrap=True)
            second = text_label(joined(step.author, format_moment(step.at)), "faint", self._inner, wrap=True)
            self._past_lines.addWidget(first)
            self._past_lines.addWidget(second)
            if step.note:
                self._past_lines.addWidget(text_label(f"«{step.note}»", "soft", self._inner, wrap=True))


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def decision_words(decision: Decision, value: str) -> str:
    """What was decided, with the right value in words."""
    return joined(verdict_name(decision.verdict), f"«{value}»" if decision.value and value else "")
