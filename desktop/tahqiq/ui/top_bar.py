"""The bar at the top: menus, the search field in the middle, the views, the palette."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from tahqiq.ui.actions import ActionId, ActionRegistry
from tahqiq.ui.i18n import T, Translated
from tahqiq.ui.menus import ProgramMenuBar
from tahqiq.ui.widgets import IconButton, SearchField, SegmentedControl, ground

VIEW_TITLES: dict[str, str] = {
    "reading": T("views", "Reading"),
    "review": T("views", "Review"),
    "search": T("views", "Search"),
    "speakers": T("views", "Speakers"),
    "history": T("views", "History"),
}
"""Names of the views, in order, with their titles as English source text in the context ``views``."""


SEARCH_WIDTH, NARROW_SEARCH = 160, 110
"""Least width of the search field, and where the window has not the room for all, in pixels."""


class TopBar(Translated, QWidget):
    """``search`` is the field (Ctrl+F), ``views`` the switch between views, ``menus`` the menu bar."""

    def __init__(self, registry: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "surface")
        self._registry = registry
        self.menus = ProgramMenuBar(registry, self)
        self.search = SearchField(self)
        self.search.setMinimumWidth(SEARCH_WIDTH)
        self.search.setMaximumWidth(440)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.views = SegmentedControl(self, VIEW_TITLES)
        self._palette = IconButton(registry[ActionId.PALETTE], parent=self)
        self._settings = IconButton(registry[ActionId.SETTINGS], parent=self)
        self.setFixedHeight(48)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 12, 0)
        row.setSpacing(12)
        row.addWidget(self.menus)
        row.addStretch(1)
        row.addWidget(self.search, 6)
        row.addStretch(1)
        row.addWidget(self.views)
        row.addWidget(self._palette)
        row.addWidget(self._settings)
        self.menus.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        registry[ActionId.FIND].changed.connect(lambda: self.search.setToolTip(registry[ActionId.FIND].toolTip()))
        self.show_views(())
        self.retranslate()

    def show_views(self, views: Sequence[tuple[str, str]]) -> None:
        """Offer ``views`` (name in the code, words); nothing to switch with fewer than two."""
        self.views.set_choices(views)
        self.views.setVisible(len(views) > 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a narrow window menus and views come first; what has a menu and a key gives way to them."""
        wanted = self.menus.sizeHint().width() + self.views.sizeHint().width() + 8 + 12 + 5 * self._row.spacing()
        buttons = [self._palette, self._settings]
        beside = sum(button.sizeHint().width() + self._row.spacing() for button in buttons)
        roomy = self.width() >= wanted + SEARCH_WIDTH + beside
        for button in buttons:
            button.setVisible(roomy)
        tight = self.width() < wanted + SEARCH_WIDTH
        self.search.setMinimumWidth(NARROW_SEARCH if tight else SEARCH_WIDTH)

    def set_working(self, working: bool) -> None:
        """Whether a project is open: without one there is nothing to search and no view to choose."""
        self.search.setVisible(working)
        self.views.setVisible(working and len(self.views.names) > 1)
        self._fit()

    def retranslate(self) -> None:
        """Set the texts again."""
        self.search.set_name(self.tr("Search all articles…"), self.tr("Search"))
        self.search.setToolTip(self._registry[ActionId.FIND].toolTip())
        self.views.setAccessibleName(self.tr("View"))
        self.setAccessibleName(self.tr("Top bar"))
        self._fit()
