"""What the window's own actions do: views, panels, appearance, palette, shortcut page, settings."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from tahqiq.ui.actions import ActionId

if TYPE_CHECKING:
    from tahqiq.ui.main_window import MainWindow

ZOOM_STEP = 10
"""Percent by which the text grows with one key."""


class WindowActions(QObject):
    """Connects the actions that need nothing but the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._before_reading: tuple[bool, bool] | None = None
        panes, settings, appearance = window.panes, window.settings, window.appearance
        does: dict[ActionId, Callable[[], object]] = {
            ActionId.QUIT: window.close,
            ActionId.FIND: self.find,
            ActionId.HISTORY: partial(window.show_view, "history"),
            ActionId.REVIEW: partial(window.show_view, "review"),
            ActionId.SPEAKERS: partial(window.show_view, "speakers"),
            ActionId.READING: partial(self.focus_pane, panes.page_pane),
            ActionId.FOCUS_ARTICLES: partial(self.focus_pane, panes.list_pane),
            ActionId.FOCUS_DETAILS: partial(self.focus_pane, panes.details_pane),
            ActionId.NEXT_PANEL: partial(window.cycle.go, 1),
            ActionId.PREVIOUS_PANEL: partial(window.cycle.go, -1),
            ActionId.ZOOM_IN: partial(self.zoom, ZOOM_STEP),
            ActionId.ZOOM_OUT: partial(self.zoom, -ZOOM_STEP),
            ActionId.ZOOM_RESET: partial(setattr, settings, "zoom", 100),
            ActionId.NEXT_THEME: appearance.next_theme,
            ActionId.SWITCH_LANGUAGE: appearance.other_language,
            ActionId.SWITCH_DIGITS: appearance.other_digits,
            ActionId.MENU: window.top.menus.open_first,
        }
        self._connect_panels(does)
        window.registry.bind(does)
        self._connect_toggles()
        window.view_changed.connect(self._show_state)

    def _connect_panels(self, does: dict[ActionId, Callable[[], object]]) -> None:
        """The panels over the window are made when they are first asked for."""
        window = self._window
        does[ActionId.PALETTE] = lambda: window.palette_panel.show_panel()
        does[ActionId.SHORTCUTS] = lambda: window.shortcuts_page.show_panel()
        does[ActionId.SETTINGS] = lambda: window.settings_panel.show_panel()
        does[ActionId.OPEN_RECENT] = self.open_recent

    def open_recent(self) -> None:
        """Ask which of the projects opened lately to open."""
        from tahqiq.ui.palette_providers import RecentProjects

        window = self._window
        recent = RecentProjects(window.settings, window.project_chosen.emit)
        window.palette_panel.ask(recent, self.tr("Which project?"))

    def _connect_toggles(self) -> None:
        registry = self._window.registry
        for action in (ActionId.TOGGLE_ARTICLES, ActionId.TOGGLE_DETAILS):
            shown = self._window.settings.flag(action, True)
            self._show_pane(action, shown)
            registry[action].setChecked(shown)
            registry[action].toggled.connect(partial(self._toggle, action))
        registry[ActionId.ONLY_ARTICLE].toggled.connect(self.only_article)
        registry[ActionId.FULL_SCREEN].toggled.connect(self.full_screen)

    def focus_pane(self, pane: QWidget) -> None:
        """Show the reading view and put the focus into one of its panes, which is shown if it was hidden."""
        window = self._window
        if pane is not window.panes.page_pane:
            window.registry[ActionId.ONLY_ARTICLE].setChecked(False)
            is_list = pane is window.panes.list_pane
            window.registry[ActionId.TOGGLE_ARTICLES if is_list else ActionId.TOGGLE_DETAILS].setChecked(True)
            if not is_list:
                window.panes.show_details(True, empty_too=True)
        window.show_view("reading", focus=False)
        window.cycle.enter(pane)

    def find(self) -> None:
        """Go to the search field with what is in it selected."""
        search = self._window.top.search
        search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        search.selectAll()

    def zoom(self, step: int) -> None:
        """Grow or shrink the article's text by ``step`` percent."""
        self._window.settings.zoom = self._window.settings.zoom + step

    def only_article(self, only: bool) -> None:
        """Hide list, details and strip; bring back what was shown before."""
        registry = self._window.registry
        toggles = (registry[ActionId.TOGGLE_ARTICLES], registry[ActionId.TOGGLE_DETAILS])
        if only:
            self._before_reading = (toggles[0].isChecked(), toggles[1].isChecked())
            self._window.show_view("reading", focus=False)
        before = self._before_reading or (True, True)
        for toggle, was in zip(toggles, before, strict=True):
            toggle.setEnabled(not only)
            self._show_pane(toggle.spec.id, was and not only)
        self._window.strip.setVisible(not only)
        if only:
            self._window.cycle.enter(self._window.panes.page_pane)

    def full_screen(self, full: bool) -> None:
        """Take the whole screen, or give it back."""
        state = self._window.windowState()
        screen = Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state | screen if full else state & ~screen)

    def _toggle(self, action: ActionId, shown: bool) -> None:
        window = self._window
        gave_way = action is ActionId.TOGGLE_DETAILS and window.panes.details_pane.isHidden()
        if not shown and gave_way and window.current_view == "reading":
            window.registry[action].setChecked(True)  # the empty panel was not in sight: the key asks for it
            return
        window.settings.set_flag(action, shown)
        self._show_pane(action, shown, asked=True)
        if not shown:
            self._window.cycle.enter(self._window.panes.page_pane)

    def _show_pane(self, action: ActionId, shown: bool, *, asked: bool = False) -> None:
        panes = self._window.panes
        if action is ActionId.TOGGLE_ARTICLES:
            panes.list_pane.setVisible(shown)
        else:
            panes.show_details(shown, empty_too=asked)

    def _show_state(self, view: str) -> None:
        only = self._window.registry[ActionId.ONLY_ARTICLE]
        if view != "reading" and only.isChecked():
            only.setChecked(False)
