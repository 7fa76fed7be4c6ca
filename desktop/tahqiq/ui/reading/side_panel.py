"""The panel beside the article: the details of the annotation, what the program suggests, or its versions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from tahqiq.ui.formatting import format_number
from tahqiq.ui.i18n import Translated
from tahqiq.ui.widgets import Hairline, SegmentedControl, ground

DETAILS, SUGGESTIONS, VERSIONS = "details", "suggestions", "versions"


class SidePanel(Translated, QWidget):
    """Two panels in one place with a switch above them; a third where the article has other versions.

    Signals:
        shown: the name of the panel that is in sight now, ``"details"``, ``"suggestions"`` or ``"versions"``.
    """

    shown = Signal(str)

    def __init__(self, details: QWidget, suggestions: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "surface")
        self._panels = {DETAILS: details, SUGGESTIONS: suggestions}
        self._open = 0
        self._waiting: int | None = None
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
        """Bring a panel into sight: ``"details"``, ``"suggestions"`` or ``"versions"``, where there is one."""
        if name in self._panels and name != self.current:
            self._stack.setCurrentWidget(self._panels[name])
            self.switch.set_current(name)
            self.setFocusProxy(self._panels[name])
            self.shown.emit(name)

    def add_versions(self, panel: QWidget) -> None:
        """Give it the panel of versions, to be seen from ``set_versions`` on."""
        self._panels[VERSIONS] = panel
        self._stack.addWidget(panel)

    def set_versions(self, waiting: int | None) -> None:
        """How many annotations of older versions have no place; None where the article has one version only."""
        self._waiting = waiting
        if waiting is None and self.current == VERSIONS:
            self.show_panel(DETAILS)
        self.retranslate()

    def set_open(self, count: int) -> None:
        """How many suggestions wait for an answer."""
        self._open = count
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts again."""
        words = self.tr("Suggestions")
        counted = f"{words}  {format_number(self._open)}" if self._open else words
        choices = [(DETAILS, self.tr("Details")), (SUGGESTIONS, counted)]
        if self._waiting is not None:
            versions = self.tr("Versions")
            words = f"{versions}  {format_number(self._waiting)}" if self._waiting else versions
            choices.append((VERSIONS, words))
        self.switch.set_choices(choices)
        self.switch.setAccessibleName(self.tr("Beside the article"))
