"""The window's frame: bars, slots and what it does by itself. Panels, pages and views are plugged in.

For panels and controllers::

    window.set_list(list_panel); window.set_page(canvas); window.set_details(panel)
    window.add_view("speakers", register_view)      # also: search, history
    window.set_project("Lavrov"); window.set_page_empty(None)
    window.say(Notice("Deleted 3 annotations", NoticeKind.DONE, action="Undo", on_action=undo))
    window.registry[ActionId.UNDO].triggered.connect(…)
    window.strip.hints.set_hints([("C", "Claim"), ("Q", "Quote")]); window.strip.set_status("…")

The window itself does: views, panels and their focus, theme, language, digits, zoom (in ``settings``), palette,
shortcut page, settings, menus, full screen, quitting. Every other action is for controllers.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from tahqiq.ui.actions import ActionId, ActionRegistry
from tahqiq.ui.appearance import Appearance
from tahqiq.ui.bottom_strip import BottomStrip
from tahqiq.ui.drops import DropArea
from tahqiq.ui.focus import PanelCycle
from tahqiq.ui.i18n import Translated
from tahqiq.ui.jobs import JobRunner, stop_all
from tahqiq.ui.reading_panes import ReadingPanes
from tahqiq.ui.settings import Settings
from tahqiq.ui.top_bar import VIEW_TITLES, TopBar
from tahqiq.ui.widgets import Hairline, Notice, NoticeBar, ground
from tahqiq.ui.window_actions import WindowActions

if TYPE_CHECKING:
    from tahqiq.ui.command_palette import CommandPalette, ShortcutsPage
    from tahqiq.ui.palette_search import Provider
    from tahqiq.ui.settings_dialog import SettingsPanel
    from tahqiq.ui.welcome import Welcome

_ON_PROJECT = (
    ActionId.IMPORT, ActionId.EXPORT, ActionId.SAVED, ActionId.BACKUP, ActionId.CHECK, ActionId.CLOSE_PROJECT,
    ActionId.FIND, ActionId.HISTORY, ActionId.SPEAKERS, ActionId.READING, ActionId.FOCUS_ARTICLES,
    ActionId.FOCUS_DETAILS, ActionId.TOGGLE_ARTICLES, ActionId.TOGGLE_DETAILS, ActionId.ONLY_ARTICLE,
    ActionId.LABEL_SETS, ActionId.REVIEW,
)  # fmt: skip
"""What is possible whenever a project is open; controllers look after the rest."""


class MainWindow(Translated, QMainWindow):
    """The program's window.

    Args:
        settings: the person's choices.
        jobs: runs long work; its progress shows in the bottom strip.
        start_page: whether the start page shows at once; without it the window waits for ``set_project``.

    Signals:
        files_dropped: a list of ``Path`` dropped on the window.
        project_chosen: the ``Path`` of a project picked on the start page or in the palette.
        search_requested: Enter was pressed in the search field, with the results in sight already.
        view_changed: the name of the view that is shown now.
        closing: the window is about to close; save what is not yet saved.
    """

    files_dropped = Signal(list)
    project_chosen = Signal(object)
    search_requested = Signal(str)
    view_changed = Signal(str)
    closing = Signal()

    def __init__(self, settings: Settings, jobs: JobRunner | None = None, *, start_page: bool = True) -> None:
        appearance = Appearance(settings)  # first: a half-made window cannot be told of a new language
        super().__init__()
        self.settings = settings
        self.jobs = jobs or JobRunner(parent=self)
        self.appearance = appearance
        appearance.setParent(self)
        self.may_leave: Callable[[Callable[[], object]], bool] = _always
        self.registry = ActionRegistry(self)
        self._project = ""
        self._views: dict[str, QWidget] = {}
        self._palette_providers: list[Provider] = []
        self.top = TopBar(self.registry, self)
        self.notices = NoticeBar(self)
        self.strip = BottomStrip(self.jobs, self)
        self.panes = ReadingPanes(self.registry, settings, self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self.add_view("reading", self.panes)
        self.cycle = PanelCycle(self._panels, self)
        self._drops = DropArea(self)
        self._drops.dropped.connect(self.files_dropped)
        self.top.views.chosen.connect(self._choose_view)
        self.top.search.searched.connect(self._search)
        self.top.search.left_down.connect(self._enter_results)
        self.top.search.left.connect(partial(self.show_view, "reading"))
        self.window_actions = WindowActions(self)
        self.setMinimumSize(900, 560)
        self.resize(1360, 860)
        self.restoreGeometry(settings.state("window"))
        self.registry.enable(_ON_PROJECT, False)
        self.top.set_working(False)
        if start_page:
            self.set_project("")
        self.retranslate()

    def _lay_out(self) -> None:
        body = QWidget(self)
        ground(body, "surface")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(Hairline(parent=body))
        column.addWidget(self._stack, 1)
        column.addWidget(self.notices)
        column.addWidget(Hairline(parent=body))
        column.addWidget(self.strip)
        self.setCentralWidget(body)

    def set_list(self, widget: QWidget) -> None:
        """Put the list of articles in its slot."""
        self.panes.set_list(widget)

    def set_page(self, widget: QWidget) -> None:
        """Put the article in its slot; its own shortcuts (Delete, Alt+Down …) work while it has the focus."""
        self.panes.set_page(widget)
        self.registry.attach_page(widget)

    def set_details(self, widget: QWidget) -> None:
        """Put the details of the annotation in their slot."""
        self.panes.set_details(widget)

    def set_page_empty(self, why: str | None) -> None:
        """Show the article (None), or why not: ``"articles"`` none in the project, ``"article"`` none open."""
        self.panes.set_page_empty(why)

    def add_view(self, name: str, widget: QWidget) -> None:
        """Add a view to the switch in the top bar; ``name`` is one of ``VIEW_TITLES``."""
        self._views[name] = widget
        self._stack.addWidget(widget)
        self._name_views()

    def view(self, name: str) -> QWidget | None:
        """A view by its name; None when nobody has added it."""
        return self._views.get(name)

    @property
    def current_view(self) -> str:
        """The name of the view that is shown; empty on the start page."""
        shown = self._stack.currentWidget()
        return next((name for name, widget in self._views.items() if widget is shown), "")

    def show_view(self, name: str, *, focus: bool = True) -> None:
        """Show a view (the start page, when no project is open) and put the focus into it."""
        widget = self._views.get(name)
        if widget is None or not self._project:
            return
        if self.current_view != name:
            self._stack.setCurrentWidget(widget)
            self.top.views.set_current(name)
            self.view_changed.emit(name)
        if focus:
            self.cycle.enter(self.panes.page_pane if name == "reading" else widget)

    def set_project(self, name: str) -> None:
        """Name the open project; empty: none is open, and the start page shows."""
        self._project = name
        self.registry.enable(_ON_PROJECT, bool(name))
        self.top.set_working(bool(name))
        if name:
            if not self.current_view:
                self.show_view("reading", focus=False)
        else:
            self.top.search.clear()
            self.welcome.show_recent()
            self._stack.setCurrentWidget(self.welcome)
        self.retranslate()

    @property
    def project(self) -> str:
        """The open project's name; empty when there is none."""
        return self._project

    @cached_property
    def welcome(self) -> Welcome:
        """The start page."""
        from tahqiq.ui.welcome import Welcome

        page = Welcome(self.registry, self.settings, self)
        page.project_chosen.connect(self.project_chosen)
        self._stack.addWidget(page)
        return page

    @cached_property
    def palette_panel(self) -> CommandPalette:
        """The command palette; give it providers. Imported when it is first needed, like the other panels."""
        from tahqiq.ui.command_palette import CommandPalette
        from tahqiq.ui.palette_providers import Choices, RecentProjects

        panel = CommandPalette(self, self.registry, self.settings)
        for provider in self._palette_providers:
            panel.add_provider(provider)
        panel.add_provider(RecentProjects(self.settings, self.project_chosen.emit))
        panel.add_provider(Choices(self.settings))
        return panel

    def add_to_palette(self, provider: Provider) -> None:
        """Let the command palette find what ``provider`` knows, once somebody opens it."""
        self._palette_providers.append(provider)
        if "palette_panel" in self.__dict__:
            self.palette_panel.add_provider(provider)

    @cached_property
    def shortcuts_page(self) -> ShortcutsPage:
        """The page of shortcuts."""
        from tahqiq.ui.command_palette import ShortcutsPage

        return ShortcutsPage(self, self.registry)

    @cached_property
    def settings_panel(self) -> SettingsPanel:
        """The settings."""
        from tahqiq.ui.settings_dialog import SettingsPanel

        return SettingsPanel(self, self.settings)

    def say(self, notice: Notice) -> None:
        """Show ``notice`` in the bar above the strip."""
        self.notices.say(notice)

    def retranslate(self) -> None:
        """Set the window's title and the names of the views again."""
        program = self.tr("Tahqiq")
        self.setWindowTitle(f"{self._project} · {program}" if self._project else program)
        self._name_views()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_leave(self.close):
            event.ignore()
            return
        self.closing.emit()
        self.jobs.cancel_all()
        stop_all(self)
        self.panes.save()
        if not self.isFullScreen():
            self.settings.save_state("window", self.saveGeometry())
        self.settings.save()
        super().closeEvent(event)

    def _name_views(self) -> None:
        names = [name for name in VIEW_TITLES if name in self._views]
        self.top.show_views([(n, QCoreApplication.translate("views", VIEW_TITLES[n])) for n in names])
        self.top.set_working(bool(self._project))
        self.top.views.set_current(self.current_view)

    def _choose_view(self, name: str) -> None:
        """Show the view that was picked in the switch; who picks the search wants to type."""
        self.show_view(name, focus=name != "search")
        if name == "search":
            self.window_actions.find()

    def _search(self, query: str) -> None:
        if query and self.current_view == "search":
            self.search_requested.emit(query)
        elif query:
            self.show_view("search", focus=False)

    def _enter_results(self) -> None:
        search = self._views.get("search")
        if search is not None and search.isVisible():
            self.cycle.enter(search)
        else:
            self._search(self.top.search.query)

    def _panels(self) -> list[QWidget]:
        shown = self._stack.currentWidget()
        panes = [self.panes.list_pane, self.panes.page_pane, self.panes.details_pane]
        middle = panes if shown is self.panes else [shown]
        return [self.top, *middle, self.notices, self.strip]


def _always(_then: Callable[[], object]) -> bool:
    """Nothing stands in the way of closing."""
    return True
