"""The panel beside the article: the details of the annotation, or what the program suggests."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from tahqiq.ui.formatting import format_number
from tahqiq.ui.i18n import Translated
from tahqiq.ui.widgets import Hairline, SegmentedControl, ground

DETAILS, SUGGESTIONS = "details", "suggestions"


class SidePanel(Translated, QWidget):
    """Two panels in one place with a switch above them.

    Signals:
        shown: the name of the panel that is in sight now, ``"details"`` or ``"suggestions"``.
    """

    shown = Signal(str)

    def __init__(self, details: QWidget, suggestions: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "surface")
        self._panels = {DETAILS: details, SUGGESTIONS: suggestions}
        self._open = 0
        self.switch = SegmentedControl(self, self._panels)
        self._stack = QStackedWidget(self)
        for panel in self._panels.values():
            self._stack.addWidget(panel)
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 12, 8)
        top.addWidget(self.switch)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(Hairline(parent=self))
        column.addWidget(self._stack, 1)
        self.switch.set_current(DETAILS)
        self.switch.chosen.connect(self.show_panel)
        self.retranslate()

    @property
    def current(self) -> str:
        """The name of the panel in sight."""
        return next(name for name, panel in self._panels.items() if panel is self._stack.currentWidget())

    def show_panel(self, name: str) -> None:
        """Bring a panel into sight: ``"details"`` or ``"suggestions"``."""
        if name != self.current:
            self._stack.setCurrentWidget(self._panels[name])
            self.switch.set_current(name)
            self.setFocusProxy(self._panels[name])
            self.shown.emit(name)

    def set_open(self, count: int) -> None:
        """How many suggestions wait for an answer."""
        self._open = count
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts again."""
        words = self.tr("Suggestions")
        counted = f"{words}  {format_number(self._open)}" if self._open else words
        self.switch.set_choices([(DETAILS, self.tr("Details")), (SUGGESTIONS, counted)])
        self.switch.setAccessibleName(self.tr("Beside the article"))
