"""The names that are spelled in several ways, and how the house writes them: chosen once, by a digit."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tahqiq.domain.history import Changed
from tahqiq.domain.inconsistencies import SpellingCluster
from tahqiq.domain.reviewing import ClusterFilter, ReviewStatus
from tahqiq.services.commands.spellings import ChooseHouseSpelling, ReopenSpellings, SayNamesApart
from tahqiq.services.session import Session
from tahqiq.ui.actions import ActionId, ActionRegistry
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.formatting import format_number
from tahqiq.ui.i18n import Translated
from tahqiq.ui.theme import themes
from tahqiq.ui.views.parts.background import Background
from tahqiq.ui.views.parts.following import Following
from tahqiq.ui.views.parts.lists import RowList
from tahqiq.ui.views.review.names_model import (
    ITEM,
    NameDelegate,
    NameRow,
    RowsModel,
    SpellingDelegate,
    SpellingRow,
    kind_word,
)
from tahqiq.ui.views.review.names_panel import NameHead
from tahqiq.ui.widgets import EmptyState, Hairline, SearchField, SegmentedControl, folded_match, ground

LIST_WIDTH = 320
Found = dict[ReviewStatus, list[SpellingCluster]]


class NamesPage(Translated, QWidget):
    """Names at the start side, the spellings of one in the middle.

    Signals:
        article_wanted: article id, start and end (code points) of a place where a spelling is printed.
        possible_changed: what can be done may be otherwise now.
        left: Escape in the empty field.
    """

    article_wanted = Signal(int, int, int)
    possible_changed = Signal()
    left = Signal()

    def __init__(self, project: SessionController, actions: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._all: Found = {ReviewStatus.OPEN: [], ReviewStatus.DECIDED: []}
        self._read = False
        self.field = SearchField(self)
        self.status = SegmentedControl(self, [str(s) for s in ReviewStatus])
        self.names, self.spellings = RowsModel(self), RowsModel(self)
        self.list, self.view = RowList(self), RowList(self)
        self.head = NameHead(actions, self)
        self.nothing = EmptyState("person", (actions[ActionId.FIND_CONFLICTS],), self)
        self.no_match = EmptyState("filter", (), self)
        self._stack, self._detail = QStackedWidget(self), QWidget(self)
        self._asking = Background(self)
        self._set_up()
        self._lay_out()
        self._connect()
        self.status.set_current(str(ReviewStatus.OPEN))
        self.retranslate()
        self._refill()

    def _set_up(self) -> None:
        for view, model, delegate in (
            (self.list, self.names, NameDelegate(self.list)),
            (self.view, self.spellings, SpellingDelegate(self.view)),
        ):
            view.setModel(model)
            view.setItemDelegate(delegate)
            view.setUniformItemSizes(True)
            themes().theme_changed.connect(view.viewport().update)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def _lay_out(self) -> None:
        state = QHBoxLayout()
        state.addWidget(self.status)
        state.addStretch(1)
        top = QVBoxLayout()
        top.setContentsMargins(12, 8, 12, 6)
        top.setSpacing(6)
        top.addWidget(self.field)
        top.addLayout(state)
        for page in (self.list, self.nothing, self.no_match):
            self._stack.addWidget(page)
            if page is not self.list:
                page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        start = QWidget(self)
        ground(start, "surface")
        column = QVBoxLayout(start)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        ground(self._detail, "paper")
        detail = QVBoxLayout(self._detail)
        detail.setContentsMargins(0, 0, 0, 0)
        detail.setSpacing(0)
        detail.addWidget(self.head)
        detail.addWidget(Hairline(parent=self._detail))
        detail.addWidget(self.view, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(start)
        splitter.addWidget(self._detail)
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
        start.setMinimumWidth(240)
        splitter.setSizes([LIST_WIDTH, 900])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)
        self.setTabOrder(self.list, self.field)

    def _connect(self) -> None:
        self.field.query_changed.connect(lambda _words: self._refill())
        self.field.left_down.connect(self.enter)
        self.field.searched.connect(lambda _words: self.enter())
        self.field.left.connect(self.enter)
        self.status.chosen.connect(lambda _name: self._refill())
        self.list.current_changed.connect(lambda _index: self._show_name())
        self.list.opened.connect(lambda _index: self.view.setFocus())
        self.list.left_up.connect(self.field.setFocus)
        self.view.opened.connect(lambda index: self._open(index.data(ITEM)))
        self.view.left_up.connect(self.list.setFocus)
        self.view.current_changed.connect(lambda _index: self.head.show_chosen(self.view.row))
        self.head.house_asked.connect(lambda: self.choose(self.view.row))
        self._asking.answered.connect(self._listed)
        self._project.opened.connect(lambda _session: self.read())
        self._project.closing.connect(self._asking.finish)
        self._project.closed.connect(lambda: self._listed({ReviewStatus.OPEN: [], ReviewStatus.DECIDED: []}))
        Following(self._project, self, self._changed)

    # -- what is shown ----------------------------------------------------------------------------------------------

    @property
    def row(self) -> NameRow | None:
        """The name in use."""
        found = self.list.currentIndex().data(ITEM)
        return found if isinstance(found, NameRow) else None

    @property
    def chosen(self) -> list[str]:
        """The spellings that are selected, as printed."""
        found = (index.data(ITEM) for index in self.view.selectionModel().selectedIndexes())
        return [row.spelling.text for row in found if isinstance(row, SpellingRow)]

    def read(self) -> None:
        """Read all names anew, beside the window."""
        if self._project.is_open:
            session = self._project.session
            self._asking.ask(lambda _job: _clusters(session))

    def _changed(self, changed: Changed) -> None:
        if changed.spellings or changed.article_list or changed.articles:
            self.read()

    def _listed(self, found: Found) -> None:
        self._all, self._read = found, True
        self._refill()

    def _wanted(self, status: ReviewStatus) -> list[NameRow]:
        parts = [s for s in self._all if status in (s, ReviewStatus.ALL)]
        words = self.field.query
        rows = [NameRow(c, s is ReviewStatus.DECIDED) for s in parts for c in self._all[s]]
        return [row for row in rows if folded_match(words, *(s.text for s in row.cluster.spellings))]

    def _refill(self) -> None:
        before, at = self.row, max(0, self.list.row)
        rows = self._wanted(ReviewStatus(self.status.current or ReviewStatus.OPEN))
        self.names.show(rows)
        same = next((n for n, row in enumerate(rows) if before and row.cluster.id == before.cluster.id), None)
        everything = any(self._all.values())
        page: QWidget = self.list if rows else self.no_match if everything else self.nothing
        focused = self._stack.isAncestorOf(self.focusWidget() or self) and self.isVisible()
        self._stack.setCurrentWidget(page)
        if rows:
            self.list.go_to(same if same is not None else at)
        if focused:
            page.setFocus()
        self._show_name()
        names = {
            ReviewStatus.OPEN: self.tr("Open"),
            ReviewStatus.DECIDED: self.tr("Chosen"),
            ReviewStatus.ALL: self.tr("All"),
        }
        self.status.set_choices([(str(s), f"{w}  {format_number(len(self._wanted(s)))}") for s, w in names.items()])

    def _show_name(self) -> None:
        row = self.row
        self._detail.setVisible(row is not None)
        if row is not None:
            house = row.cluster.house if row.settled else ""
            spellings = row.cluster.spellings
            rows = [SpellingRow(n, s, s.text == house, spellings[0].text) for n, s in enumerate(spellings, 1)]
            self.spellings.show(rows)
            self.view.go_to(0)
            self.head.show_name(row, kind_word(row.cluster.kind))
            self.head.show_chosen(self.view.row)
        self.possible_changed.emit()

    def enter(self) -> None:
        """Put the focus into the list, or where it would be."""
        page = self._stack.currentWidget()
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, step: int) -> bool:
        """Use the next (1) or previous (-1) name; False at the end."""
        return self.list.step(step)

    # -- deciding ---------------------------------------------------------------------------------------------------

    def choose(self, number: int) -> None:
        """Have the house write the spelling with a number (from 0), for all of this name."""
        row = self.row
        if row is not None and 0 <= number < len(row.cluster.spellings):
            self._do(ChooseHouseSpelling.of(row.cluster, row.cluster.spellings[number].text))

    def let_stay(self) -> None:
        """Every spelling may stay."""
        row = self.row
        if row is not None:
            self._do(ChooseHouseSpelling.of(row.cluster, ""))

    def part(self) -> None:
        """The selected spelling is another name than the others."""
        row, chosen = self.row, self.chosen
        if row is None or not chosen:
            return
        others = tuple(s.text for s in row.cluster.spellings if s.text not in chosen)
        if others:
            self._do(SayNamesApart(row.cluster.kind, chosen[0], others))

    def reopen(self) -> None:
        """Take back how the house writes it."""
        row = self.row
        if row is not None and row.settled:
            self._do(ReopenSpellings(row.cluster.kind, tuple(s.text for s in row.cluster.spellings)))

    def _do(self, command: ChooseHouseSpelling | ReopenSpellings | SayNamesApart) -> None:
        if self._project.is_open and not self._project.read_only:
            session = self._project.session
            if self._project.attempt(partial(self._done, session, command)):
                self.read()

    def _done(self, session: Session, command: ChooseHouseSpelling | ReopenSpellings | SayNamesApart) -> bool:
        session.do(command, self)
        return True

    def open_spelling(self) -> None:
        """Show the first place where the spelling in use is printed."""
        self._open(self.view.currentIndex().data(ITEM))

    def _open(self, row: object) -> None:
        if not isinstance(row, SpellingRow) or not self._project.is_open:
            return
        for article_id in row.spelling.article_ids:
            start = self._project.session.read.article(article_id).text.find(row.spelling.text)
            if start >= 0:
                self.article_wanted.emit(article_id, start, start + len(row.spelling.text))
                return

    def possible(self) -> dict[ActionId, bool]:
        """Which actions of the review can be done here."""
        row = self.row
        writable = row is not None and not self._project.read_only
        many = row is not None and len(row.cluster.spellings) > 1
        return {
            ActionId.DECIDE_SAME: writable,
            ActionId.DECIDE_NOT_COMPARABLE: writable and many and len(self.chosen) > 0,
            ActionId.DECIDE_AGAIN: writable and row is not None and row.settled,
            ActionId.FINDING_NEXT: row is not None,
            ActionId.FINDING_PREVIOUS: row is not None,
            ActionId.FINDING_FILTER: True,
            ActionId.OPEN_FIRST: row is not None,
        }

    def retranslate(self) -> None:
        """Set the texts again."""
        self.setAccessibleName(self.tr("Names"))
        self.list.setAccessibleName(self.tr("Names spelled in several ways"))
        self.view.setAccessibleName(self.tr("Spellings"))
        self.field.set_name(self.tr("Filter by any spelling"), self.tr("Filter"))
        self.status.setAccessibleName(self.tr("Open or chosen"))
        self.nothing.set_texts(
            self.tr("No name is spelled in two ways"),
            self.tr("Compare the articles: what they spell differently is gathered here, to choose the house's form."),
        )
        self.no_match.set_texts(
            self.tr("Nothing is like that"), self.tr("All of it is chosen, or hidden by the field.")
        )
        for page in (self.nothing, self.no_match):
            page.setAccessibleName(self.tr("Names spelled in several ways"))
        self._refill()


def _clusters(session: Session) -> Found:
    return {s: session.read.clusters(ClusterFilter(status=s)) for s in (ReviewStatus.OPEN, ReviewStatus.DECIDED)}
