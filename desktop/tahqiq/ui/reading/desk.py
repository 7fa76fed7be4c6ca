"""The working window put together: controllers, panels and the page, plugged into the frame."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from tahqiq.domain.history import Changed, HistoryStep
from tahqiq.domain.labels import Label
from tahqiq.services.session import Session
from tahqiq.ui.controllers.article import ArticleController
from tahqiq.ui.controllers.details import Details, DetailsController
from tahqiq.ui.controllers.find import FindController
from tahqiq.ui.controllers.links import LinkController
from tahqiq.ui.controllers.page import PageController
from tahqiq.ui.controllers.page_data import label_chips
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.controllers.tagging import TaggingController
from tahqiq.ui.controllers.undo import Moved, UndoController
from tahqiq.ui.i18n import languages
from tahqiq.ui.main_window import MainWindow
from tahqiq.ui.reading.article_feed import ArticleFeed
from tahqiq.ui.reading.article_filter import ArticleOrder
from tahqiq.ui.reading.article_list import ArticleList
from tahqiq.ui.reading.article_popovers import DatePopover, ParticularsPopover
from tahqiq.ui.reading.details_binding import DetailsBinding
from tahqiq.ui.reading.details_panel import DetailsPanel
from tahqiq.ui.reading.history_panel import HistoryPanel
from tahqiq.ui.reading.page_frame import PageFrame


class Desk(QObject):
    """Everything that reading and tagging needs, in one window."""

    def __init__(self, window: MainWindow, project: SessionController) -> None:
        super().__init__(window)
        self.window, self.project = window, project
        actions = window.registry
        self.frame = PageFrame(actions)
        self.canvas = self.frame.canvas
        self.list = ArticleList(actions)
        self.panel = DetailsPanel(actions)
        self.history = HistoryPanel(actions)
        self.page = PageController(project, self.canvas, self)
        self.tagging = TaggingController(self.page, self)
        self.article = ArticleController(self.page, self)
        self.date_popover = DatePopover(window, self.article.set_published)
        self.particulars_popover = ParticularsPopover(window, self.article.set_particulars)
        self.links = LinkController(self.page, self)
        self.find = FindController(self.page, self)
        self.undo = UndoController(project, self, window.jobs)
        self.details = DetailsController(self.page, self.links, self)
        self.binding = DetailsBinding(self.panel, self.details, self.page, self.tagging, self.links, self)
        self.feed = ArticleFeed(project, self.list.model, self)
        window.set_list(self.list)
        window.set_page(self.frame)
        window.set_details(self.panel)
        window.add_view("history", self.history)
        self._connect_canvas()
        self._connect_list()
        self._connect_rest()
        languages().language_changed.connect(self._retranslate)
        self._follow_zoom("zoom")

    # -- the page ---------------------------------------------------------------------------------------------------

    def _connect_canvas(self) -> None:
        canvas, page, settings = self.canvas, self.page, self.window.settings
        canvas.label_key_pressed.connect(self.tagging.key)
        canvas.boundary_change_requested.connect(self.tagging.change_spans)
        canvas.marks_under_caret_changed.connect(page.set_under_caret)
        canvas.current_mark_changed.connect(page.current_changed)
        canvas.fold_changed.connect(page.remember_fold)
        canvas.zoom_changed.connect(lambda zoom: setattr(settings, "zoom", round(zoom * 100)))
        settings.changed.connect(self._follow_zoom)
        self.frame.bar.label_requested.connect(self.tagging.tag)
        self.frame.bar.label_requested.connect(self.canvas.setFocus)
        page.labels_changed.connect(self._show_labels)
        page.article_shown.connect(self._article_shown)
        bar = self.frame.find_bar
        bar.sought.connect(self.find.find)
        bar.next_asked.connect(self.next_hit)
        bar.previous_asked.connect(self.previous_hit)
        self.find.found.connect(bar.show_found)

    def _follow_zoom(self, name: str) -> None:
        if name == "zoom":
            self.canvas.set_zoom(self.window.settings.zoom / 100)

    def _show_labels(self, labels: tuple[Label, ...]) -> None:
        self.frame.bar.set_labels(label_chips(labels))

    def _article_shown(self, article_id: int | None) -> None:
        self.list.set_current(article_id)
        self.undo.article_in_view = article_id
        empty = "article" if self.list.model.articles else "articles"
        self.window.set_page_empty(None if article_id is not None else empty)
        self.window.panes.set_details_empty(self.page.focused is None)

    def _details_shown(self, details: Details | None) -> None:
        """Once there is something to say about an article, the panel stays until the next one."""
        if details is not None:
            self.window.panes.set_details_empty(False)

    def next_hit(self) -> None:
        """To the next place that was found in the article."""
        if self.canvas.go_to_next_hit():
            self.frame.find_bar.show_found(len(self.find.spans), self.canvas.current_hit)

    def previous_hit(self) -> None:
        """To the place found before."""
        if self.canvas.go_to_previous_hit():
            self.frame.find_bar.show_found(len(self.find.spans), self.canvas.current_hit)

    # -- the list of articles ---------------------------------------------------------------------------------------

    def _connect_list(self) -> None:
        settings = self.window.settings
        kept = settings.text("article_order")
        if kept in list(ArticleOrder):
            self.list.set_order(ArticleOrder(kept))
        self.list.filter_changed.connect(lambda: settings.set_text("article_order", str(self.list.model.order)))
        self.list.chosen.connect(self.page.show)
        self.list.entered.connect(self.focus_page)
        self.list.progress_asked.connect(self.article.set_progress)
        self.list.removal_asked.connect(self.article.remove)
        self.list.particulars_asked.connect(self.ask_particulars)
        self.list.date_asked.connect(self.ask_date)

    def ask_date(self, article_id: int | None = None) -> None:
        """Ask for the publication date of an article, by default the one on the page."""
        self._ask(self.date_popover, article_id)

    def ask_particulars(self, article_id: int | None = None) -> None:
        """Ask for title, source and the like of an article, by default the one on the page."""
        self._ask(self.particulars_popover, article_id)

    def _ask(self, popover: DatePopover | ParticularsPopover, article_id: int | None) -> None:
        if article_id is not None:
            self.show(article_id)
        if self.page.state is None or self.project.read_only:
            return
        self.window.show_view("reading", focus=False)
        popover.show_article(self.page.state.article)
        popover.open_in_middle(popover.minimumWidth(), 120)

    # -- everything else --------------------------------------------------------------------------------------------

    def _connect_rest(self) -> None:
        self.project.opened.connect(self._opened)
        self.project.closed.connect(self._closed)
        self.project.settled.connect(self._settled)
        self.binding.page_wanted.connect(self.focus_page)
        self.binding.panel_wanted.connect(self._show_panel)
        self.binding.jump_asked.connect(self.show_annotation)
        self.tagging.speaker_asked.connect(self.binding.pick_name)
        self.tagging.note_asked.connect(self.binding.focus_note)
        self.tagging.link_asked.connect(self.links.begin)
        self.tagging.grow_asked.connect(self.canvas.grow_selection)
        self.details.shown.connect(self._details_shown)
        self.undo.moved.connect(self._moved)
        self.history.go_asked.connect(self.undo.go_to)
        self.history.place_asked.connect(self._show_step)

    def _opened(self, session: Session) -> None:
        self.history.set_reader(session.read)
        first = self.list.first()
        kept = self.window.settings.text(self._place_key(session))
        wanted = int(kept) if kept.isdigit() else first
        if (wanted is None or not self.page.show(wanted)) and first is not None:
            self.page.show(first)
        self._article_shown(self.page.article_id)

    def _closed(self) -> None:
        self.history.set_reader(None)

    @staticmethod
    def _place_key(session: Session) -> str:
        return f"article/{session.read.project().uuid}"

    def remember_place(self) -> None:
        """Keep which article is on the page, for the next time."""
        if self.project.is_open and self.page.article_id is not None:
            self.window.settings.set_text(self._place_key(self.project.session), str(self.page.article_id))

    def _settled(self, changed: Changed) -> None:
        self.history.refresh()
        if changed.article_list and self.page.state is None:
            first = self.list.first()
            if first is not None:
                self.page.show(first)
            else:
                self._article_shown(None)

    def focus_page(self) -> None:
        """Give the focus to the article."""
        self.window.show_view("reading", focus=False)
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_panel(self) -> None:
        self.window.show_view("reading", focus=False)
        self.window.panes.show_details(True, empty_too=True)

    def show(self, article_id: int, annotation_id: int | None = None, span: tuple[int, int] | None = None) -> bool:
        """Show an article on the page, and an annotation or a span (code points) of it; whether it is there."""
        self.window.show_view("reading", focus=False)
        return self.page.show(article_id, annotation_id, span)

    def show_annotation(self, annotation_id: int) -> None:
        """Show an annotation, in whichever article it is, and go there."""
        found = self.project.session.read.annotations_by_id([annotation_id])
        if found and self.show(found[0].article_id, annotation_id):
            self.focus_page()

    def _moved(self, moved: Moved) -> None:
        """After undo and redo the place is shown, also in another article."""
        if moved.article_id is None:
            return
        visible = self.window.current_view == "reading"
        if visible or self.window.current_view == "":
            self.page.show(moved.article_id, moved.annotation_id, moved.span)

    def _show_step(self, step: HistoryStep) -> None:
        if step.article_id is not None and self.show(step.article_id):
            self.focus_page()

    def _retranslate(self) -> None:
        self.page.retranslate()
        self.frame.bar.set_labels(label_chips(self.page.labels))
