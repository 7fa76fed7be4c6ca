"""Search in the whole project: a field, where to look, and the places found as concordance lines."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from tahqiq.domain.history import Changed
from tahqiq.domain.search import Cursor, SearchHit, SearchPage, SearchScope, SearchTotal
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.formatting import format_number
from tahqiq.ui.i18n import Translated
from tahqiq.ui.jobs import Job
from tahqiq.ui.settings import Settings
from tahqiq.ui.theme import themes
from tahqiq.ui.views.parts.background import Background
from tahqiq.ui.views.parts.following import Following
from tahqiq.ui.views.parts.lists import RowList
from tahqiq.ui.views.parts.notices import NothingYet, counted, filled
from tahqiq.ui.views.search.delegate import HitDelegate
from tahqiq.ui.views.search.model import HitModel, HitRole
from tahqiq.ui.views.search.queries import Queries
from tahqiq.ui.views.search.start import SearchStart
from tahqiq.ui.widgets import Hairline, IconButton, SearchField, SegmentedControl, ground, text_label

PAUSE_MS = 160
"""How long typing rests before the search begins; Enter begins it at once."""
PAGE = 50


class SearchView(Translated, QWidget):
    """Finds words in texts, annotations, notes and the register.

    Args:
        field: where the query stands; the window's one search field, so that there is one truth.

    Signals:
        open_requested: article id, start and end (code points) of the hit to show.
        annotation_requested: article id and annotation id, for a hit in an annotation's or a link's note.
        entity_requested: an entry of the register.
        tag_all_requested: the query whose hits in the texts are to be tagged, as the person wrote it.
        closed: Esc in the empty field, or the button to close.
    """

    open_requested = Signal(int, int, int)
    annotation_requested = Signal(int, int)
    entity_requested = Signal(int)
    tag_all_requested = Signal(str)
    closed = Signal()

    def __init__(
        self,
        project: SessionController,
        field: SearchField,
        settings: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._project = project
        self.field = field
        self._queries = Queries(settings)
        self._total: SearchTotal | None = None
        self._shown: tuple[str, str] | None = None
        ground(self, "paper")
        self._make_parts()
        self._lay_out()
        self._connect()
        self.retranslate()

    # -- making -----------------------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self._close = IconButton("close", "", self)
        self.scopes = SegmentedControl(self)
        self._count = text_label("", "soft", self)
        self._tag_all = QPushButton(self)
        self.model = HitModel(self)
        self.delegate = HitDelegate(self)
        self.list = RowList(self)
        self.list.setItemDelegate(self.delegate)
        self.list.setModel(self.model)
        self.start = SearchStart(self._queries, self)
        self._nothing = NothingYet("search", self)
        self._stack = QStackedWidget(self)
        for widget in (self.start, self.list, self._nothing):
            self._stack.addWidget(widget)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._counting = Background(self)

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.setContentsMargins(16, 10, 12, 10)
        where.setSpacing(12)
        where.addWidget(self.scopes)
        where.addStretch(1)
        where.addWidget(self._count)
        where.addWidget(self._tag_all)
        where.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(where)
        layout.addWidget(Hairline(parent=self))
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.field.query_changed.connect(self._typed)
        self.field.left_down.connect(self._into_list)
        self.field.left.connect(self.closed)
        self._close.clicked.connect(self.closed)
        self.scopes.chosen.connect(lambda _: self.search())
        self.start.asked.connect(self.ask)
        self.list.opened.connect(self._open)
        self.list.left_up.connect(self.field.setFocus)
        self._tag_all.clicked.connect(lambda: self.tag_all_requested.emit(self.field.query))
        self._nothing.acted.connect(self._look_in_texts)
        self._pause.timeout.connect(self.search)
        self._counting.answered.connect(self._counted)
        self._project.opened.connect(self._afresh)
        self._project.closed.connect(self._afresh)
        self._project.closing.connect(self._counting.finish)
        Following(self._project, self, self._changed)
        themes().theme_changed.connect(self.list.viewport().update)

    # -- asking -----------------------------------------------------------------------------------------------------

    @property
    def scope(self) -> SearchScope:
        """Where the search looks."""
        return SearchScope(self.scopes.current or SearchScope.TEXT)

    def ask(self, query: str, scope: SearchScope | None = None) -> None:
        """Put ``query`` into the field and search, in ``scope`` where it is given."""
        if scope is not None:
            self.scopes.set_current(str(scope))
        self.field.setText(query)
        self.search()
        self._remember()
        self.field.setFocus()

    def activate(self, query: str = "") -> None:
        """Take the focus, with ``query`` (the words selected on the page) or the last one ready to be overwritten."""
        if query:
            self.ask(query)
        elif self._shown != (self.field.query, str(self.scope)):
            self.search()
        self.field.setFocus()
        self.field.selectAll()

    def enter(self) -> None:
        """Enter in the field: search at once, and open the hit in use."""
        if self._shown != (self.field.query, str(self.scope)):
            self.search()
        self._remember()
        if self.list.currentIndex().isValid():
            self._open(self.list.currentIndex())

    def search(self) -> None:
        """Look for what the field says, now."""
        self._pause.stop()
        query = self.field.query
        self._shown = (query, str(self.scope))
        self._total = None
        self._counting.forget()
        page = self._page(None) if query and self._project.is_open else SearchPage(())
        if page is None:
            return
        self._prepare_delegate()
        self.model.show(page, self._page)
        if page.hits:
            self.list.go_to(0)
            self._count_in_background(query, self.scope)
        self._show_outcome()

    def _page(self, after: Cursor | None) -> SearchPage | None:
        query, scope = self._shown or ("", SearchScope.TEXT)
        return self._project.attempt(lambda: self._project.session.read.search(query, scope, PAGE, after))

    def _prepare_delegate(self) -> None:
        if not self._project.is_open:
            return
        read = self._project.session.read
        self.delegate.labels = read.all_labels()
        register = self.scope in (SearchScope.NOTES, SearchScope.SPEAKERS)
        self.delegate.names = {use.entity.id: use.entity.name for use in read.entities()} if register else {}
        self.delegate.places = self.scope is not SearchScope.TEXT

    def _count_in_background(self, query: str, scope: SearchScope) -> None:
        read = self._project.session.read

        def count(job: Job) -> SearchTotal | None:
            return read.count_hits(query, scope, lambda: job.cancelled)

        if self.model.complete and scope is not SearchScope.TEXT:
            self._counting.forget()
        self._counting.ask(count)

    def _counted(self, total: SearchTotal | None) -> None:
        self._total = total
        self._show_outcome()

    # -- what follows from typing and changing -----------------------------------------------------------------------

    def _typed(self, query: str) -> None:
        if not self.isVisible():
            return
        if query:
            self._pause.start()
        else:
            self.search()

    def _remember(self) -> None:
        if self.model.rowCount():
            self._queries.add(self.field.query)
            self.start.refresh()

    def _into_list(self) -> None:
        if self.model.rowCount():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            self.list.go_to(max(0, self.list.row))

    def _look_in_texts(self) -> None:
        self.scopes.set_current(str(SearchScope.TEXT))
        self.search()

    def _afresh(self, _session: object = None) -> None:
        self._counting.forget()
        self.search()

    def _changed(self, changed: Changed) -> None:
        """Search again where what was found may be another, and stay at the same row."""
        concerned = {
            SearchScope.TEXT: changed.article_list,
            SearchScope.ANNOTATIONS: bool(changed.annotations) or changed.article_list or changed.labels,
            SearchScope.NOTES: True,
            SearchScope.SPEAKERS: bool(changed.entities),
        }[self.scope]
        if concerned and self.field.query and self._shown is not None:
            row, top = self.list.row, self.list.verticalScrollBar().value()
            self.search()
            while self.model.rowCount() <= row and self.model.canFetchMore(QModelIndex()):
                self.model.fetchMore(QModelIndex())
            self.list.go_to(row)
            self.list.verticalScrollBar().setValue(top)

    # -- results ----------------------------------------------------------------------------------------------------

    def next_hit(self) -> None:
        """Open the hit after the one in use (F3)."""
        if self.list.step(1):
            self._open(self.list.currentIndex())

    def previous_hit(self) -> None:
        """Open the hit before the one in use (Shift+F3)."""
        if self.list.step(-1):
            self._open(self.list.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        hit = index.data(HitRole.HIT)
        if not isinstance(hit, SearchHit):
            return
        self._remember()
        if not hit.article_id and hit.entity_id is not None:
            self.entity_requested.emit(hit.entity_id)
        elif self.scope is SearchScope.NOTES and hit.annotation_id is not None:
            self.annotation_requested.emit(hit.article_id, hit.annotation_id)
        elif self.scope is SearchScope.TEXT and hit.place != "text":
            self.open_requested.emit(hit.article_id, 0, 0)
        else:
            self.open_requested.emit(hit.article_id, hit.start, hit.end)

    def _show_outcome(self) -> None:
        asked = bool(self.field.query)
        found = self.model.rowCount() > 0
        self._stack.setCurrentWidget(self.list if found else self._nothing if asked else self.start)
        self._count.setText(self._count_words() if found else "")
        self._tag_all.setVisible(found and self.scope is SearchScope.TEXT)
        self._tag_all.setEnabled(self._project.is_open and not self._project.read_only)
        if asked and not found:
            self._say_nothing_found()

    def _count_words(self) -> str:
        if self._total is None:
            return filled(self.tr("more than %1"), format_number(self.model.rowCount() - 1))
        hits, owners = self._total.hits, self._total.owners
        places = counted(self.tr("%n place(s)", "", hits), hits)
        if self.scope in (SearchScope.NOTES, SearchScope.SPEAKERS):
            return places
        articles = counted(self.tr("in %n article(s)", "", owners), owners)
        return f"{places} {articles}"

    def _say_nothing_found(self) -> None:
        elsewhere = self.scope is not SearchScope.TEXT
        self._nothing.set_texts(
            filled(self.tr("Nothing found for «%1»"), self.field.query),
            self.tr("Fewer words find more; a star finds words by their beginning: لافر*"),
        )
        self._nothing.set_button(self.tr("Look in the texts") if elsewhere else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.field.setFocus()
            self.field.selectAll()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Search in the project"))
        self._close.set_name(self.tr("Close the search"))
        self.list.setAccessibleName(self.tr("Places found"))
        self._tag_all.setText(self.tr("Tag all hits…"))
        current = self.scopes.current or str(SearchScope.TEXT)
        self.scopes.setAccessibleName(self.tr("Where to look"))
        self.scopes.set_choices(
            (
                (str(SearchScope.TEXT), self.tr("Texts")),
                (str(SearchScope.ANNOTATIONS), self.tr("Annotations")),
                (str(SearchScope.NOTES), self.tr("Notes")),
                (str(SearchScope.SPEAKERS), self.tr("Speakers")),
            )
        )
        self.scopes.set_current(current)
        self._show_outcome()
