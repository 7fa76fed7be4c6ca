"""Versions of articles plugged into the desk: the panel beside the page, placing what has no place, comparing."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from tahqiq.domain.history import Changed
from tahqiq.services.commands.annotations import DeleteAnnotations
from tahqiq.services.commands.correcting import MoveAnnotation
from tahqiq.services.correcting import Orphan, left_decisions, orphans, versions_of
from tahqiq.ui.actions import ActionId
from tahqiq.ui.controllers.page_data import label_name
from tahqiq.ui.controllers.tagging import trimmed
from tahqiq.ui.i18n import languages
from tahqiq.ui.reading.desk import Desk
from tahqiq.ui.reading.side_panel import VERSIONS, SidePanel
from tahqiq.ui.reading.versions_panel import VersionsPanel, VersionsShown
from tahqiq.ui.widgets import Notice


class DeskVersions(QObject):
    """Connects versions to a ``Desk``.

    Args:
        desk: the desk.
        side: the panel beside the page.
    """

    def __init__(self, desk: Desk, side: SidePanel) -> None:
        super().__init__(desk)
        self._desk, self._side, self._project = desk, side, desk.project
        self._registry = desk.window.registry
        self._versions: tuple[int, ...] = ()
        self.dialog: QDialog | None = None
        self.panel = VersionsPanel(self._registry)
        side.add_versions(self.panel)
        self._registry.bind({ActionId.PLACE_ORPHAN: self.place, ActionId.VERSIONS: self.compare})
        self.panel.orphan_asked.connect(self._show_place)
        self.panel.delete_asked.connect(self._delete)
        self.panel.other_asked.connect(self._read_other)
        desk.page.article_shown.connect(lambda _id: self._refresh())
        desk.project.settled.connect(self._settled)
        desk.project.closed.connect(self._refresh)
        languages().language_changed.connect(self._refresh)
        self._refresh()

    def _settled(self, changed: Changed) -> None:
        here = self._desk.page.article_id
        if (
            changed.labels
            or changed.article_list
            or (changed.inconsistencies | changed.articles) & {here, *self._versions}
        ):
            self._refresh()

    def _refresh(self) -> None:
        article_id = self._desk.page.article_id
        session = self._project.session if self._project.is_open else None
        self._versions = versions_of(session, article_id) if session is not None and article_id is not None else ()
        several = len(self._versions) > 1
        writable = several and not self._project.read_only
        shown = self._shown() if several else None
        self.panel.show_versions(shown, writable)
        self._side.set_versions(len(shown.orphans) + len(shown.left) if shown is not None else None)
        self._registry.enable([ActionId.VERSIONS], several)
        self._registry.enable([ActionId.PLACE_ORPHAN], bool(writable and shown is not None and shown.orphans))

    def _shown(self) -> VersionsShown:
        session, here = self._project.session, self._desk.page.article_id
        newest, *older = self._versions
        titles = {a.id: a.title for a in session.read.articles(self._versions)}
        wanted = older if here == newest else [i for i in older if i == here]
        found = tuple(orphan for i in wanted for orphan in orphans(session, i))
        labels = session.read.all_labels()
        names = tuple(label_name(labels[orphan.annotation.label_id]) for orphan in found)
        left = tuple(each for i in wanted for each in left_decisions(session, i))
        return VersionsShown(titles[newest], titles[older[0]], here == newest, found, names, left)

    def _read_other(self) -> None:
        newest, *older = self._versions
        if self._desk.show(older[0] if self._desk.page.article_id == newest else newest):
            self._desk.focus_page()

    def _show_place(self, orphan: Orphan) -> None:
        """Where the words would be in the newest version."""
        newest = self._versions[0]
        annotation_id = orphan.annotation.id
        if self._desk.show(newest, span=orphan.near):
            self._side.show_panel(VERSIONS)
            self.panel.choose(annotation_id)
            self._desk.focus_page()

    def place(self) -> None:
        """Put the annotation in hand onto what is selected on the page."""
        orphan, state = self.panel.orphan, self._desk.page.state
        if orphan is None or state is None:
            return
        if state.article.id != self._versions[0]:
            self._show_place(orphan)
            return
        self._side.show_panel(VERSIONS)
        spans = trimmed(state.article.text, self._desk.canvas.selection_parts())
        if not spans:
            words = self.tr("Select on the page the words of «%1», then press the key again.")
            self._desk.window.say(Notice(words.replace("%1", orphan.annotation.words)))
            return
        if self._project.did(MoveAnnotation(orphan.annotation.id, state.article.id, spans)):
            self._desk.canvas.clear_selection()
            self._desk.page.choose(orphan.annotation.id)

    def _delete(self, orphan: Orphan) -> None:
        self._project.do(DeleteAnnotations((orphan.annotation.id,)))

    def compare(self) -> None:
        """The older and the newer text side by side."""
        from tahqiq.ui.views.versions.dialog import VersionsDialog

        if len(self._versions) < 2:
            return
        newest, *older = self._versions
        here = self._desk.page.article_id
        read = self._project.session.read
        old_id = here if here is not None and here != newest else older[0]
        self.dialog = VersionsDialog(read.article(old_id), read.article(newest), self._desk.window)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None
        self._desk.window.activateWindow()
