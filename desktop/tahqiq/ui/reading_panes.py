"""The reading view: list of articles, page and details beside each other, each of them a slot."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from tahqiq.ui.actions import ActionId, ActionRegistry
from tahqiq.ui.i18n import Translated
from tahqiq.ui.settings import Settings
from tahqiq.ui.widgets import EmptyState, ground

NARROW = 1200
"""Pixels of width below which details about nothing give way to the page."""


class ReadingPanes(Translated, QWidget):
    """Three panes; what is put in a slot replaces the empty state that says what it is for.

    The list stands where reading begins (right in Arabic), the details at the other side. ``list_pane``, ``page_pane``
    and ``details_pane`` are the slots.
    """

    def __init__(self, registry: ActionRegistry, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._details_asked, self._details_empty = True, False
        self._no_articles = EmptyState("articles", [registry[ActionId.IMPORT]], self)
        self._no_article = EmptyState("article", [registry[ActionId.FOCUS_ARTICLES]], self)
        self._no_list = EmptyState("articles", (), self)
        self._no_details = EmptyState("info", (), self)
        self.list_pane = _slot("surface", self._no_list)
        unknown_yet = QWidget(self)  # while the project is read, nobody knows whether it has articles
        self.page_pane = _slot("paper", unknown_yet, self._no_articles, self._no_article)
        self.details_pane = _slot("surface", self._no_details)
        self._page: QWidget | None = None
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for pane, least in ((self.list_pane, 200), (self.page_pane, 360), (self.details_pane, 220)):
            pane.setMinimumWidth(least)
            self.splitter.addWidget(pane)
        for i, stretch in enumerate((0, 1, 0)):
            self.splitter.setStretchFactor(i, stretch)
        self.splitter.setSizes([300, 800, 300])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)
        state = settings.state("panes")
        if not state.isEmpty():
            self.splitter.restoreState(state)
        self.retranslate()

    def set_list(self, widget: QWidget) -> None:
        """The list of articles."""
        _put(self.list_pane, widget)

    def set_page(self, widget: QWidget) -> None:
        """The article; shown while ``set_page_empty(None)``."""
        self._page = widget
        self.page_pane.addWidget(widget)

    def set_details(self, widget: QWidget) -> None:
        """What stands beside the article; the pane is never narrower than it needs."""
        self.details_pane.setMinimumWidth(0)
        _put(self.details_pane, widget)

    def show_details(self, shown: bool, *, empty_too: bool = False) -> None:
        """Show the details or not, as the person wants; ``empty_too``: even where there is nothing to say."""
        self._details_asked = shown
        if empty_too:
            self._details_empty = False
        self._give_way()

    def set_details_empty(self, empty: bool) -> None:
        """Whether the details say nothing: they then leave a narrow window to the page."""
        self._details_empty = empty
        self._give_way()

    def _give_way(self) -> None:
        narrow = self.width() < NARROW
        self.details_pane.setVisible(self._details_asked and not (narrow and self._details_empty))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way()

    def set_page_empty(self, why: str | None) -> None:
        """Show the article (None), or why not: ``"articles"`` none in the project, ``"article"`` none open."""
        if why is None and self._page is not None:
            self.page_pane.setCurrentWidget(self._page)
        else:
            self.page_pane.setCurrentWidget(self._no_article if why == "article" else self._no_articles)

    def save(self) -> None:
        """Remember the widths."""
        self._settings.save_state("panes", self.splitter.saveState())

    def retranslate(self) -> None:
        """Set the texts again."""
        self._no_articles.set_texts(
            self.tr("No articles yet"),
            self.tr("Import text files, or drop them anywhere in this window."),
        )
        self._no_article.set_texts(self.tr("No article is open"), self.tr("Choose one from the list."))
        self._no_list.set_texts(self.tr("Articles"), self.tr("The project's articles will be listed here."))
        self._no_details.set_texts(
            self.tr("Nothing selected"), self.tr("Go to an annotation to see who said it, its links and its notes.")
        )
        self.list_pane.setAccessibleName(self.tr("List of articles"))
        self.page_pane.setAccessibleName(self.tr("Article"))
        self.details_pane.setAccessibleName(self.tr("Details"))


def _slot(name: str, *empties: QWidget) -> QStackedWidget:
    pane = QStackedWidget()
    ground(pane, name)
    for empty in empties:
        pane.addWidget(empty)
    return pane


def _put(pane: QStackedWidget, widget: QWidget) -> None:
    pane.addWidget(widget)
    pane.setCurrentWidget(widget)
