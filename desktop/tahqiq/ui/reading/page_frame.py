"""The article with what belongs to it: the bar that finds, the page, the map of its annotations, the label bar."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tahqiq.language import selection
from tahqiq.ui.actions import ActionRegistry
from tahqiq.ui.canvas.canvas import ArticleCanvas
from tahqiq.ui.canvas.margin_map import MarginMap
from tahqiq.ui.canvas.selection_bar import SelectionBar
from tahqiq.ui.i18n import Translated
from tahqiq.ui.reading.find_bar import FindBar
from tahqiq.ui.theme import Theme, current_theme, themes
from tahqiq.ui.theme.canvas import canvas_palette
from tahqiq.ui.widgets import ground


class PageFrame(Translated, QWidget):
    """Puts the canvas and its companions together and keeps them in the theme's colours."""

    def __init__(self, actions: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "paper")
        self.find_bar = FindBar(actions, self)
        self.canvas = ArticleCanvas(self)
        self.canvas.set_boundaries(selection)
        self.map = MarginMap(self.canvas, self)
        self.bar = SelectionBar(self.canvas)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.canvas, 1)
        row.addWidget(self.map)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addLayout(row, 1)
        self.find_bar.closed.connect(self.canvas.setFocus)
        self.setFocusProxy(self.canvas)
        themes().theme_changed.connect(self._recolor)
        self._recolor(current_theme())
        self.retranslate()

    def retranslate(self) -> None:
        self.canvas.setAccessibleName(self.tr("Article"))

    def _recolor(self, theme: Theme) -> None:
        self.canvas.set_palette(canvas_palette(theme))
