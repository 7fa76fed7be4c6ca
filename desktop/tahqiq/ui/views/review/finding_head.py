"""What a finding is: kind and weight, the values against each other, why it is one, and the event it belongs to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tahqiq.domain.inconsistencies import Inconsistency, Nature, Severity
from tahqiq.domain.messages import Message
from tahqiq.domain.sides import are_rivals
from tahqiq.ui.actions import ActionId, ActionRegistry
from tahqiq.ui.formatting import format_date, joined
from tahqiq.ui.i18n import Translated
from tahqiq.ui.suggestions.words import confidence_name, confidence_of
from tahqiq.ui.theme import current_theme, themes
from tahqiq.ui.views.parts.notices import counted, worded
from tahqiq.ui.views.review.delegate import draw_severity
from tahqiq.ui.views.review.value_strip import ValueStrip
from tahqiq.ui.views.review.values import ValueShown
from tahqiq.ui.views.review.words import kind_name, nature_name, severity_color, severity_name
from tahqiq.ui.widgets import ActionButton, IconButton, text_label

BESIDE = 680
"""Pixels from which on the answers stand beside the words about the event."""
_DAY = re.compile(r"\d{4}-\d\d(?:-\d\d)?")


@dataclass(frozen=True, slots=True)
class EventShown:
    """How the articles of a finding stand to each other.

    ``articles`` is how many report the event; ``why`` says what two of them share; ``said`` is a person's word on it.
    """

    articles: int
    why: tuple[Message, ...] = ()
    said: bool | None = None


class _Answer(ActionButton):
    """A narrow button: its words stand in the middle, and the key must not lie over them."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + 26, hint.height())


class SeveritySign(QWidget):
    """The lozenge of a severity."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._severity = Severity.LOW
        self.setFixedSize(QSize(14, 16))
        themes().theme_changed.connect(self.update)

    def set_severity(self, severity: Severity) -> None:
        """Show another one."""
        self._severity = severity
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = severity_color(current_theme(), self._severity)
        draw_severity(painter, QPointF(7, 8), self._severity, color)
        painter.end()


def dated(message: Message) -> Message:
    """``message`` with its ISO days as the interface writes dates."""
    params = {k: format_date(v) if isinstance(v, str) and _DAY.fullmatch(v) else v for k, v in message.params.items()}
    return Message(message.code, params)


class FindingHead(Translated, QWidget):
    """Above the passages."""

    def __init__(self, actions: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding: Inconsistency | None = None
        self._event: EventShown | None = None
        self._values: list[ValueShown] = []
        self._sources: tuple[str, ...] = ()
        self._sign = SeveritySign(self)
        self._what = text_label("", "heading", self)
        self.strip = ValueStrip(self)
        self.why = text_label("", "", self, wrap=True)
        self.event_line = text_label("", "soft", self, wrap=True)
        self.one_event = _Answer(actions[ActionId.ONE_EVENT], "quiet", self)
        self.two_events = _Answer(actions[ActionId.TWO_EVENTS], "quiet", self)
        self._tools = [
            IconButton(actions[action], parent=self)
            for action in (ActionId.LINK_FINDING, ActionId.LESS_CONTEXT, ActionId.MORE_CONTEXT)
        ]
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._sign)
        first.addWidget(self._what, 1)
        for tool in self._tools:
            first.addWidget(tool)
        answers = QHBoxLayout()
        answers.setSpacing(6)
        answers.addStretch(1)
        answers.addWidget(self.one_event)
        answers.addWidget(self.two_events)
        self._last = last = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        last.setSpacing(6)
        last.addWidget(self.event_line, 1)
        last.addLayout(answers)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 12, 8)
        column.setSpacing(8)
        column.addLayout(first)
        column.addWidget(self.strip)
        column.addWidget(self.why)
        column.addLayout(last)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the answers stand under the words."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction.LeftToRight if self.width() >= BESIDE else QBoxLayout.Direction.TopToBottom
        if self._last.direction() is not way:
            self._last.setDirection(way)

    def show_finding(
        self, finding: Inconsistency, values: list[ValueShown], event: EventShown | None, sources: Sequence[str] = ()
    ) -> None:
        """Say what ``finding`` is; ``values`` are those of its sides, ``sources`` who prints each passage."""
        self._finding, self._values, self._event, self._sources = finding, values, event, tuple(sources)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts again."""
        finding = self._finding
        if finding is None:
            return
        nature = nature_name(finding.nature) if finding.nature is not Nature.CONFLICT else ""
        sure = confidence_name(confidence_of(finding.confidence))
        self._sign.set_severity(finding.severity)
        self._what.setText(joined(kind_name(finding.kind), nature, severity_name(finding.severity), sure))
        self.strip.show_values(self._values, finding.nature, rivals=are_rivals(finding), sources=self._sources)
        self.why.setText(worded(dated(finding.why)))
        event = self._event
        for widget in (self.event_line, self.one_event, self.two_events):
            widget.setVisible(event is not None)
        if event is not None:
            self.event_line.setText(self._about(event))

    def _about(self, event: EventShown) -> str:
        why = " · ".join(worded(dated(message)).rstrip(".") for message in event.why)
        if event.said is True:
            return self.tr("One event, as an editor said.")
        if event.said is False:
            return self.tr("Not one event, as an editor said.")
        if event.articles > 1:
            said = counted(self.tr("Held to be one event of %n article(s).", "", event.articles), event.articles)
        else:
            said = self.tr("Held to speak of the same.")
        return f"{said} {why}".strip()
