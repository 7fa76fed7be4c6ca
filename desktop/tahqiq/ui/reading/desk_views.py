"""The stand-alone views and dialogs plugged in: search, register, links, tag all, check, import, export, labels."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from tahqiq.storage.database import SUFFIX
from tahqiq.ui.actions import ActionId
from tahqiq.ui.lazy_view import LazyView
from tahqiq.ui.reading.choices import Articles, Names
from tahqiq.ui.reading.desk import Desk
from tahqiq.ui.widgets import Notice, NoticeKind

if TYPE_CHECKING:
    from tahqiq.services.exporting import ExportReport
    from tahqiq.ui.views.check.view import CheckView
    from tahqiq.ui.views.links.view import LinkView
    from tahqiq.ui.views.search.view import SearchView
    from tahqiq.ui.views.speakers.view import SpeakersView
    from tahqiq.ui.views.tag_all.view import TagAllView


class DeskViews(QObject):
    """Makes each view when it is first wanted and connects it to the page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk, self._window, self._project = desk, desk.window, desk.project
        self.search: LazyView[SearchView] = LazyView(self._make_search)
        self.speakers: LazyView[SpeakersView] = LazyView(self._make_speakers)
        self.links: LazyView[LinkView] = LazyView(self._make_links)
        self.tag_all: LazyView[TagAllView] = LazyView(self._make_tag_all)
        self.check: LazyView[CheckView] = LazyView(self._make_check)
        self.dialog: QDialog | None = None
        for name, view in (
            ("search", self.search),
            ("speakers", self.speakers),
            ("links", self.links),
            ("tag_all", self.tag_all),
            ("check", self.check),
        ):
            self._window.add_view(name, view)
        self._connect()

    def _connect(self) -> None:
        window, registry = self._window, self._window.registry
        window.search_requested.connect(lambda _query: self.search.view().enter())
        window.view_changed.connect(self._view_changed)
        window.files_dropped.connect(self.import_files)
        self._desk.binding.register_asked.connect(self.show_name)
        does: dict[ActionId, Callable[[], object]] = {
            ActionId.COMPARE: self.compare,
            ActionId.TAG_ALL: self.tag_everywhere,
            ActionId.CHECK: self.run_check,
            ActionId.IMPORT: self.import_files,
            ActionId.EXPORT: self.export,
            ActionId.LABEL_SETS: self.edit_labels,
            ActionId.FIND_NEXT: partial(self._next_hit, 1),
            ActionId.FIND_PREVIOUS: partial(self._next_hit, -1),
        }
        registry.bind(does)
        window.add_to_palette(Articles(lambda: self._desk.list.model.articles, self._read))
        window.add_to_palette(Names(self._project, self.show_name))

    # -- making -----------------------------------------------------------------------------------------------------

    def _make_search(self) -> SearchView:
        from tahqiq.ui.views.search.view import SearchView

        view = SearchView(self._project, self._window.top.search, self._window.settings)
        view.open_requested.connect(self._open_span)
        view.annotation_requested.connect(self._open_annotation)
        view.entity_requested.connect(self.show_name)
        view.tag_all_requested.connect(self._tag_query)
        view.closed.connect(self._desk.focus_page)
        return view

    def _make_speakers(self) -> SpeakersView:
        from tahqiq.ui.views.speakers.view import SpeakersView

        view = SpeakersView(self._project)
        view.annotation_requested.connect(self._open_annotation)
        view.closed.connect(self._desk.focus_page)
        return view

    def _make_links(self) -> LinkView:
        from tahqiq.ui.views.links.view import LinkView

        view = LinkView(self._project)
        view.annotation_requested.connect(self._open_annotation)
        view.closed.connect(self._desk.focus_page)
        view.linked.connect(lambda _link: self._desk.links.forget())
        settings = self._window.settings

        def follow_zoom(name: str) -> None:
            if name == "zoom":
                for side in (view.first, view.second):
                    side.canvas.set_zoom(settings.zoom / 100)

        settings.changed.connect(follow_zoom)
        follow_zoom("zoom")
        return view

    def _make_tag_all(self) -> TagAllView:
        from tahqiq.ui.views.tag_all.view import TagAllView

        view = TagAllView(self._project)
        view.open_requested.connect(self._open_span)
        view.tagged.connect(lambda _ids: self._desk.focus_page())
        view.closed.connect(self._desk.focus_page)
        return view

    def _make_check(self) -> CheckView:
        from tahqiq.ui.views.check.view import CheckView

        view = CheckView(self._project)
        view.open_requested.connect(self._read)
        view.closed.connect(self._desk.focus_page)
        return view

    # -- going ------------------------------------------------------------------------------------------------------

    def _read(self, article_id: int) -> None:
        if self._desk.show(article_id):
            self._desk.focus_page()

    def _open_span(self, article_id: int, start: int, end: int) -> None:
        if self._desk.show(article_id, span=(start, end)):
            self._desk.focus_page()

    def _open_annotation(self, article_id: int, annotation_id: int) -> None:
        if self._desk.show(article_id, annotation_id):
            self._desk.focus_page()

    def _view_changed(self, name: str) -> None:
        """The search begins with what the top bar says, or with the words that are selected on the page."""
        if name == "search":
            words = self._window.top.search.query or self._desk.canvas.selected_text()
            self.search.view().activate("" if "\n" in words else words)

    def _next_hit(self, step: int) -> None:
        """The next place of whichever search is in sight."""
        if self.search.isVisible():
            view = self.search.view()
            (view.next_hit if step > 0 else view.previous_hit)()
        elif self._window.current_view == "reading":
            (self._desk.next_hit if step > 0 else self._desk.previous_hit)()

    def show_name(self, entity_id: int) -> None:
        """Show an entry of the register."""
        self._window.show_view("speakers")
        self.speakers.view().show_entity(entity_id)

    def compare(self) -> None:
        """Two articles beside each other, with the annotation in focus (or the link's first end) as one end."""
        focused, first = self._desk.page.focused, self._desk.links.first_end
        if focused is None:
            self._desk.tagging.hold()  # says what to do
            return
        view = self.links.view()
        self._window.show_view("links")
        if first is not None and first.annotation_id != focused.id:
            view.show_pair(first.annotation_id, focused.id)
        else:
            view.show_annotation(focused.id)

    def tag_everywhere(self) -> None:
        """Look for the other places of what is selected, or of the annotation in focus."""
        page, view = self._desk.page, self.tag_all.view()
        words = self._desk.canvas.selected_text()
        if page.state is None:
            return
        self._window.show_view("tag_all")
        if words.strip():
            view.show_words(words, page.article_id)
        elif page.focused is not None:
            view.show_annotation(page.focused)
        else:
            view.show_words("", page.article_id)

    def _tag_query(self, query: str) -> None:
        self._window.show_view("tag_all")
        self.tag_all.view().show_query(query)

    def run_check(self) -> None:
        """Verify the project."""
        self._window.show_view("check")
        self.check.view().run()

    # -- dialogs ----------------------------------------------------------------------------------------------------

    def _open(self, dialog: QDialog, *, beside: bool = False) -> None:
        """Open a dialog of the window; ``beside`` it, the window can be used all the same."""
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._forget_dialog)
        if beside:
            dialog.show()
        else:
            dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None
        self._window.activateWindow()  # not every platform goes back to it by itself

    def import_files(self, paths: list[Path] | None = None) -> None:
        """Bring in articles: ``paths``, or what the person chooses."""
        files = [path for path in paths or () if path.suffix != SUFFIX]
        if not self._project.is_open or (paths and not files):
            return
        if self._project.read_only:
            self._window.say(Notice(self.tr("This project is open for reading only."), NoticeKind.WARNING))
            return
        from tahqiq.ui.dialogs.importing.dialog import ImportDialog

        if isinstance(self.dialog, ImportDialog):
            self.dialog.add(files)
            return
        dialog = ImportDialog(self._project, files, self._window, self._window.settings)
        dialog.open_requested.connect(self._read)
        self._open(dialog)

    def export(self) -> None:
        """Put an export together; what is selected in the list is offered."""
        from tahqiq.ui.dialogs.exporting.dialog import ExportDialog

        selected = self._desk.list.selected_ids
        dialog = ExportDialog(self._project, selected if len(selected) > 1 else (), self._window.settings, self._window)
        dialog.exported.connect(self._exported)
        self._open(dialog)

    def _exported(self, report: ExportReport) -> None:
        text = self.tr("Exported to «%1»").replace("%1", report.target.name if report.target else "")
        self._window.say(Notice(text, NoticeKind.DONE))

    def edit_labels(self) -> None:
        """Edit the label sets."""
        from tahqiq.ui.dialogs.labels.dialog import LabelSetDialog

        if isinstance(self.dialog, LabelSetDialog):
            self.dialog.activateWindow()
            return
        self._open(LabelSetDialog(self._project, self._window), beside=True)
