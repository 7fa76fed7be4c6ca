"""The review: a queue of what the articles state differently, both passages side by side, and the decision."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from tahqiq.domain.inconsistencies import Inconsistency
from tahqiq.domain.reviewing import ReviewFilter, ReviewStatus
from tahqiq.services.session import Session
from tahqiq.ui.action_ids import RIGHTS
from tahqiq.ui.actions import ActionId, ActionRegistry
from tahqiq.ui.controllers.review import ReviewController
from tahqiq.ui.controllers.review_listing import Listing
from tahqiq.ui.i18n import Translated
from tahqiq.ui.lazy_view import LazyView
from tahqiq.ui.settings import Settings
from tahqiq.ui.views.pictures.scope import PictureKind, PictureScope
from tahqiq.ui.views.review import kept
from tahqiq.ui.views.review.deciding import Deciding
from tahqiq.ui.views.review.decision_panel import VERDICTS
from tahqiq.ui.views.review.finding_pane import FindingPane
from tahqiq.ui.views.review.names_page import NamesPage
from tahqiq.ui.views.review.place import Place, place_of
from tahqiq.ui.views.review.place import go_to as go_to_place
from tahqiq.ui.views.review.place import keep as keep_place
from tahqiq.ui.views.review.place import kept as kept_place
from tahqiq.ui.views.review.possible import LIST, NAMES, possible
from tahqiq.ui.views.review.queue import Queue
from tahqiq.ui.views.review.rows import QueueFilter, Row
from tahqiq.ui.views.review.scope import review_filter, scope_in_hand
from tahqiq.ui.widgets import Hairline, IconButton, SegmentedControl, ground

if TYPE_CHECKING:
    from tahqiq.ui.views.pictures.view import PictureView

QUEUE_WIDTH = 320
KEEP_AFTER_MS = 1000
"""How long after another finding is taken in hand the place in the queue is kept."""


class ReviewView(Translated, QWidget):
    """The queue at the start side, the passages in the middle, the decision at the end side.

    Further views of the same (timeline, matrix, graph, names) are added with ``add_page``; a switch above chooses.

    Args:
        controller: reads and decides.
        actions: the actions of the window; those of the review work while the focus is in here.
        settings: keeps order, grouping and context.

    Signals:
        article_wanted: article id, start and end (code points) of a passage to be read.
        page_changed: the name of the page in sight.
        possible_changed: what can be done may be otherwise now.
        closed: Escape: back to reading.
    """

    article_wanted = Signal(int, int, int)
    page_changed = Signal(str)
    possible_changed = Signal()
    closed = Signal()

    def __init__(
        self,
        controller: ReviewController,
        actions: ActionRegistry,
        settings: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        ground(self, "surface")
        self.controller = controller
        self._settings = settings
        self._pages: dict[str, tuple[QWidget, Callable[[], str]]] = {}
        self._wanted: int | None = None
        self._place: Place | None = None
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(KEEP_AFTER_MS)
        self._page = LIST
        self._scope = PictureScope()
        self.queue = Queue(actions, self)
        self.pane = FindingPane(controller, actions, self)
        self._deciding = Deciding(self)
        self.switch = SegmentedControl(self)
        self.report = IconButton(actions[ActionId.REVIEW_REPORT], parent=self)
        self._top = QWidget(self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        if settings is not None:
            kept.restore(self.queue, self.pane, settings)
        self._connect()
        self.names = NamesPage(controller.project, actions, self)
        self.names.article_wanted.connect(self.article_wanted)
        self.names.possible_changed.connect(self.possible_changed)
        self.names.left.connect(self.closed)
        self.pictures: LazyView[PictureView] = LazyView(self._make_pictures)
        self.add_page(LIST, self._list, lambda: self.tr("List"))
        self.add_page(PictureKind.TIMELINE, self.pictures, lambda: self.tr("Timeline"))
        self.add_page(PictureKind.MATRIX, self.pictures, lambda: self.tr("Matrix"))
        self.add_page(PictureKind.GRAPH, self.pictures, lambda: self.tr("Graph"))
        self.add_page(NAMES, self.names, lambda: self.tr("Names"))
        self.names.read()
        self.retranslate()
        if controller.project.is_open:
            self._opened(controller.project.session)
        controller.want(self.queue.model.order)

    def _lay_out(self) -> None:
        top = QHBoxLayout(self._top)
        top.setContentsMargins(12, 6, 12, 6)
        top.addWidget(self.switch)
        top.addStretch(1)
        top.addWidget(self.report)
        self._list = QSplitter(Qt.Orientation.Horizontal, self)
        self._list.setChildrenCollapsible(False)
        self._list.addWidget(self.queue)
        self._list.addWidget(self.pane)
        self._list.setStretchFactor(0, 0)
        self._list.setStretchFactor(1, 1)
        self.queue.setMinimumWidth(240)
        self._list.setSizes([QUEUE_WIDTH, 1000])
        self._line = Hairline(parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._line)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        controller, queue, pane = self.controller, self.queue, self.pane
        controller.listed.connect(self._listed)
        controller.changed.connect(self._changed)
        controller.returned.connect(self._returned)
        controller.known_changed.connect(pane.refresh_known)
        controller.writable_changed.connect(self.possible_changed)
        queue.chosen.connect(self._chosen)
        queue.selection_changed.connect(self._selection_changed)
        queue.opened.connect(lambda _row: pane.open_article(0))
        queue.dismissed.connect(partial(self._deciding.decide, ActionId.DECIDE_DISMISSED))
        queue.choices_changed.connect(self._choices_changed)
        pane.article_wanted.connect(self.article_wanted)
        pane.left.connect(queue.enter)
        pane.context_changed.connect(lambda _n: self._keep())
        self.switch.chosen.connect(self.show_page)
        controller.project.opened.connect(self._opened)
        controller.project.closing.connect(self._keep_place)
        self._keeping.timeout.connect(self._keep_place)

    def does(self) -> dict[ActionId, Callable[[], object]]:
        """What the actions of the review do here."""
        queue, pane, deciding = self.queue, self.pane, self._deciding
        found: dict[ActionId, Callable[[], object]] = {
            ActionId.FINDING_NEXT: partial(self._next, 1),
            ActionId.FINDING_PREVIOUS: partial(self._next, -1),
            ActionId.GROUP_NEXT: partial(self._step, queue.step_group, 1),
            ActionId.GROUP_PREVIOUS: partial(self._step, queue.step_group, -1),
            ActionId.GROUP_SELECT: deciding.select_group,
            ActionId.FINDING_FILTER: self.enter_filter,
            ActionId.DECIDE_AGAIN: deciding.reopen,
            ActionId.RATIONALE: deciding.write_rationale,
            ActionId.OPEN_FIRST: lambda: self.names.open_spelling() if self.page == NAMES else pane.open_article(0),
            ActionId.OPEN_SECOND: partial(pane.open_article, 1),
            ActionId.LINK_FINDING: deciding.link,
            ActionId.ONE_EVENT: partial(deciding.say_event, True),
            ActionId.TWO_EVENTS: partial(deciding.say_event, False),
            ActionId.MORE_CONTEXT: lambda: pane.set_context(pane.context + 1),
            ActionId.LESS_CONTEXT: lambda: pane.set_context(pane.context - 1),
        }
        found |= {action: partial(deciding.decide, action) for action in VERDICTS}
        found |= {action: partial(deciding.choose, number) for number, action in enumerate(RIGHTS)}
        return found

    def _next(self, way: int) -> None:
        if self.page == NAMES:
            self.names.step(way)
        else:
            self._step(self.queue.step, way)

    # -- pages ------------------------------------------------------------------------------------------------------

    def add_page(self, name: str, page: QWidget, title: Callable[[], str]) -> None:
        """Add a view of the same beside the queue.

        Args:
            name: in the code.
            page: shown when it is chosen.
            title: its name in the interface's language, asked for again in another one.
        """
        self._pages[name] = (page, title)
        self._stack.addWidget(page)
        self._name_pages()

    def show_page(self, name: str) -> None:
        """Bring a page into sight."""
        if name in list(PictureKind):
            self._draw(PictureKind(name))
        self._page = name
        self._stack.setCurrentWidget(self._pages[name][0])
        self.switch.set_current(name)
        self.page_changed.emit(name)
        self.possible_changed.emit()
        self.enter()

    @property
    def page(self) -> str:
        """The name of the page in sight."""
        return self._page

    def _make_pictures(self) -> PictureView:
        from tahqiq.ui.views.pictures.view import PictureView

        view = PictureView(self.controller.project)
        view.passage_requested.connect(self.article_wanted)
        view.drawn.connect(self.possible_changed)
        return view

    def _draw(self, kind: PictureKind) -> None:
        """Draw what is in hand: the event of a finding, a group, a name, or else all that is listed."""
        if self._page in (LIST, NAMES):
            self._scope = scope_in_hand(self)
        view = self.pictures.view()
        view.show_scope(self._scope)
        view.show_kind(kind)

    def _name_pages(self) -> None:
        self.switch.set_choices([(name, title()) for name, (_, title) in self._pages.items()])
        self.switch.set_current(self.page)
        several = len(self._pages) > 1
        self._top.setVisible(several)
        self._line.setVisible(several)

    # -- what is shown ----------------------------------------------------------------------------------------------

    @property
    def finding(self) -> Inconsistency | None:
        """The inconsistency in hand."""
        row = self.pane.row
        return row.finding if row is not None else None

    def show_finding(self, finding_id: int) -> bool:
        """Take an inconsistency in hand, once it is read; False where it is known to be gone."""
        self.show_page(LIST)
        if self.controller.read_once:
            return self.queue.go_to(finding_id)
        self._wanted = finding_id
        return True

    def show_article(self, article_id: int) -> None:
        """List only what concerns an article."""
        self.show_page(LIST)
        self._place = None
        self.queue.set_filter(QueueFilter(ReviewStatus.OPEN, article_id=article_id))
        self.queue.enter()

    def enter(self) -> None:
        """Put the focus where the keys of the review work."""
        if self.page == LIST:
            self.queue.enter()
        elif self.page == NAMES:
            self.names.enter()
        else:
            self.switch.focus_stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _opened(self, session: Session) -> None:
        """Go back to where somebody was in the project, once it is listed."""
        place = kept_place(self._settings, session) if self._settings is not None else Place()
        self._place = place
        self.queue.await_rows()
        self.pane.decision.set_read_only(session.read_only)
        if place.order is not None:
            self.queue.model.set_order(place.order)
        if place.grouping is not None:
            self.queue.model.set_grouping(place.grouping)

    def _keep_place(self) -> None:
        if self._settings is not None and self._place is None and self.controller.project.is_open:
            keep_place(self._settings, self.controller.project.session, place_of(self.queue))

    def _listed(self, found: Listing) -> None:
        place = self._place
        if place is not None and not place.is_in(found) and self._wanted not in found.findings:
            return  # no other one is taken in hand meanwhile, so that no key meets it by mistake
        self._place = None
        if place is not None:
            self.queue.set_filter(place.filter)
        self.queue.show_rows(found.rows, compared=found.compared, whole=found.whole)
        if place is not None and self._wanted is None:
            go_to_place(place, self.queue)
        if self._wanted is not None and (self.queue.model.row(self._wanted) is not None or found.whole):
            wanted, self._wanted = self._wanted, None
            self.queue.go_to(wanted)
        self.possible_changed.emit()

    def _changed(self, findings: list[Inconsistency], gone: list[int]) -> None:
        before = {f.id: self.queue.model.row(f.id) for f in findings}
        rows = [Row(f, row.articles, row.speakers) for f in findings if (row := before[f.id]) is not None]
        self.queue.model.put_rows(rows, gone)
        self._chosen(self.queue.current)

    def _returned(self, ids: list[int]) -> None:
        """What came back by undo is taken in hand."""
        if self.isVisible() and ids and len(ids) < 20:
            self.queue.go_to(ids[0])

    def _chosen(self, row: Row | None) -> None:
        if row is None or self.pane.row is not row:
            self.pane.show_row(row)
        self._keeping.start()
        self._selection_changed()

    def _selection_changed(self) -> None:
        self.pane.set_many(len(self.queue.selected))
        self.possible_changed.emit()

    def _step(self, step: Callable[[int], bool], way: int) -> None:
        self.show_page(LIST)
        step(way)

    # -- keys, choices, words ---------------------------------------------------------------------------------------

    def possible(self) -> dict[ActionId, bool]:
        """Which actions of the review can be done now."""
        return possible(self)

    @property
    def shown(self) -> ReviewFilter:
        """What the queue shows, as it is asked of the project."""
        return review_filter(self.queue.model.filter)

    def enter_filter(self) -> None:
        """Put the caret into the field above the queue."""
        field = self.names.field if self.page == NAMES else self.queue.field
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.page != LIST or self.queue.view.hasFocus():
                self.closed.emit()
            else:
                self.queue.enter()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.possible_changed.emit()

    def _keep(self) -> None:
        if self._settings is not None:
            kept.keep(self.queue, self.pane, self._settings)
        self.possible_changed.emit()

    def _choices_changed(self) -> None:
        self._place = None
        self._keeping.start()
        self._keep()

    def retranslate(self) -> None:
        """Set the texts again."""
        self.setAccessibleName(self.tr("Review"))
        self.switch.setAccessibleName(self.tr("How the review is shown"))
        self._name_pages()
