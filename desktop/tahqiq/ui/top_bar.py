"""The bar at the top: menus, the search field in the middle, the views, the palette."""

from __future__ import annotations

from collections.abc import Sequence

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


class TopBar(Translated, QWidget):
    """``search`` is the field (Ctrl+F), ``views`` the switch between views, ``menus`` the menu bar."""

    def __init__(self, registry: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "surface")
        self._registry = registry
        self.menus = ProgramMenuBar(registry, self)
        self.search = SearchField(self)
        self.search.setMinimumWidth(160)
        self.search.setMaximumWidth(440)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.views = SegmentedControl(self, VIEW_TITLES)
        self._palette = IconButton(registry[ActionId.PALETTE], parent=self)
        self._settings = IconButton(registry[ActionId.SETTINGS], parent=self)
        self.setFixedHeight(48)
        row = QHBoxLayout(self)
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

    def set_working(self, working: bool) -> None:
        """Whether a project is open: without one there is nothing to search and no view to choose."""
        self.search.setVisible(working)
        self.views.setVisible(working and len(self.views.names) > 1)

    def retranslate(self) -> None:
        """Set the texts again."""
        self.search.set_name(self.tr("Search all articles…"))
        self.search.setToolTip(self._registry[ActionId.FIND].toolTip())
        self.views.setAccessibleName(self.tr("View"))
        self.setAccessibleName(self.tr("Top bar"))
