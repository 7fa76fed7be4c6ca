"""The queue of inconsistencies: filter, order, groups and the lines themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from tahqiq.domain.reviewing import ReviewOrder, ReviewStatus
from tahqiq.ui.actions import ActionId, ActionRegistry
from tahqiq.ui.formatting import format_number
from tahqiq.ui.i18n import Translated
from tahqiq.ui.reading.flow_layout import FlowLayout
from tahqiq.ui.theme import themes
from tahqiq.ui.views.review.delegate import QueueDelegate
from tahqiq.ui.views.review.filter_menus import chips, fill_filters, fill_orders, pop_up
from tahqiq.ui.views.review.model import QueueModel
from tahqiq.ui.views.review.queue_lines import QueueLines
from tahqiq.ui.views.review.queue_pages import QueuePages
from tahqiq.ui.views.review.rows import Grouping, Header, QueueFilter, Row
from tahqiq.ui.widgets import Chip, IconButton, SearchField, SegmentedControl, ground

Index = QModelIndex | QPersistentModelIndex

PAUSE_MS = 120
"""How long typing rests before the queue is filtered."""


class Queue(Translated, QWidget):
    """What there is to decide.

    Signals:
        chosen: the ``Row`` in use is another one, or None.
        selection_changed: which inconsistencies a decision would be for.
        opened: Enter or a double click on an inconsistency (``Row``).
        dismissed: Delete was pressed in the list.
        choices_changed: filter, order or grouping are others, to be kept.
        left: Escape in the empty field.
    """

    chosen = Signal(object)
    selection_changed = Signal()
    opened = Signal(object)
    dismissed = Signal()
    choices_changed = Signal()
    left = Signal()

    def __init__(self, actions: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "surface")
        self.model = QueueModel(self)
        self.model.modelAboutToBeReset.connect(self._hold)  # before the list itself hears of it and goes elsewhere
        self.model.rowsAboutToBeRemoved.connect(self._hold)
        self.view = QueueLines(self)
        self.field = SearchField(self)
        self.status = SegmentedControl(self, [str(s) for s in ReviewStatus])
        self._filter_button = IconButton("filter", parent=self)
        self._order_button = IconButton("sort", parent=self)
        self._compare = IconButton(actions[ActionId.FIND_CONFLICTS], parent=self)
        self._filter_menu, self._order_menu = QMenu(self), QMenu(self)
        self._chips = QWidget(self)
        self._chip_flow = FlowLayout(self._chips)
        self.pages = QueuePages(self.view, actions, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._held: int | None = None
        self._held_line = 0
        self._refilling = False
        self._selected: list[Row] | None = None
        self._compared = self._comparing = False
        self._whole = False
        self._set_up_view()
        self._lay_out()
        self._connect()
        self.status.set_current(str(ReviewStatus.OPEN))
        self.retranslate()

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(QueueDelegate(self.model, view))
        view.setUniformItemSizes(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        themes().theme_changed.connect(view.viewport().update)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        for button in (self._filter_button, self._order_button, self._compare):
            row.addWidget(button)
        state = QHBoxLayout()
        state.addWidget(self.status)
        state.addStretch(1)
        top = QVBoxLayout()
        top.setContentsMargins(12, 8, 12, 6)
        top.setSpacing(6)
        top.addLayout(row)
        top.addLayout(state)
        top.addWidget(self._chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.pages, 1)
        self.setTabOrder(self.view, self.field)
        self.setTabOrder(self.field, self._filter_button)
        self.setTabOrder(self._filter_button, self._order_button)
        self.setTabOrder(self._order_button, self._compare)
        self.setTabOrder(self._compare, self.status.focus_stop)

    def _connect(self) -> None:
        self.field.query_changed.connect(lambda _words: self._pause.start())
        self.field.left_down.connect(self.enter)
        self.field.searched.connect(lambda _words: self.enter())
        self.field.left.connect(self._leave_field)
        self._pause.timeout.connect(self._filter_words)
        self.status.chosen.connect(self._filter_status)
        self._filter_button.clicked.connect(self._open_filters)
        self._order_button.clicked.connect(self._open_orders)
        self.view.current_changed.connect(self._current_changed)
        self.view.selectionModel().selectionChanged.connect(self._select)
        self.view.opened.connect(self._open)
        self.view.left_up.connect(self.field.setFocus)
        self.view.folding.connect(self._fold)
        self.view.clicked_line.connect(self._clicked)
        self.view.dismissed.connect(self.dismissed)
        self.model.listed.connect(self._listed)

    # -- what is in use ---------------------------------------------------------------------------------------------

    @property
    def current(self) -> Row | None:
        """The inconsistency in use; None on the line of a group."""
        line = self.model.line(self.view.row)
        return line if isinstance(line, Row) else None

    @property
    def selected(self) -> list[Row]:
        """The inconsistencies that a decision is for: those selected, or all of the groups whose lines are."""
        if self._selected is None:
            found: dict[int, Row] = {}
            for first, last in sorted(
                (some.top(), some.bottom()) for some in self.view.selectionModel().selection().toList()
            ):
                for line in self.model.between(first, last):
                    rows = self.model.members(line) if isinstance(line, Header) else (line,)
                    found.update((row.id, row) for row in rows)
            self._selected = list(found.values())
        return self._selected

    def show_rows(self, rows: Sequence[Row], *, compared: bool, whole: bool = True) -> None:
        """Show these; the row in hand stays.

        Args:
            rows: what there is.
            compared: whether the articles were compared at all; otherwise the list offers to.
            whole: whether these are all; how many there are is said only then.
        """
        self._compared, self._whole = compared, whole
        self.model.set_rows(rows)

    def await_rows(self) -> None:
        """Another list is being read; nothing is said of it yet."""
        self._compared = self._whole = False
        self._show_page()

    def set_comparing(self, comparing: bool) -> None:
        """Whether the articles are being compared just now."""
        self._comparing = comparing
        self._show_page()

    def go_to(self, finding_id: int) -> bool:
        """Use an inconsistency; what hides it is taken away. False where there is no such."""
        if self.model.row(finding_id) is None:
            return False
        if not self.model.reveal(finding_id):
            self.set_filter(QueueFilter(ReviewStatus.ALL))
            self.model.reveal(finding_id)
        position = self.model.position(finding_id)
        if position >= 0:
            self.view.go_to(position)
        return position >= 0

    def step(self, step: int) -> bool:
        """Use the next (1) or previous (-1) inconsistency; False at the end."""
        position = self.model.next_row(self.view.row, step)
        if position >= 0:
            self.view.go_to(position)
        return position >= 0

    def step_group(self, step: int) -> bool:
        """Use the next (1) or previous (-1) group; False at the end."""
        at = self.view.row
        header, _ = self.model.group(at)
        if step < 0 and header >= 0:
            at = header
        position = self.model.next_header(at, step)
        if position < 0 and step < 0 and header > 0:  # what stands before the first group has no line above it
            position = 0
        if position >= 0:
            self.view.go_to(position)
        return position >= 0

    def select_group(self) -> int:
        """Select all of the group in use; gives how many, 0 outside of groups."""
        header, rows = self.model.group(self.view.row)
        if header < 0:
            return 0
        self.view.go_to(header)
        return len(rows)

    def enter(self) -> None:
        """Put the focus into the list, or where it would be."""
        page = self.pages.currentWidget() or self
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        if page is self.view and not self.view.currentIndex().isValid():
            self.go_near(0)

    def _current_changed(self, _index: Index) -> None:
        if not self._refilling:
            self.chosen.emit(self.current)

    def _open(self, index: Index) -> None:
        line = self.model.line(index.row())
        if isinstance(line, Row):
            self.opened.emit(line)
        elif isinstance(line, Header):
            self._fold_header(line, not line.collapsed)

    def _clicked(self, position: int) -> None:
        line = self.model.line(position)
        chosen = sum(some.height() for some in self.view.selectionModel().selection().toList())
        if isinstance(line, Header) and chosen <= 1:
            self._fold_header(line, not line.collapsed)

    def _fold(self, folded: bool) -> None:
        header, _ = self.model.group(self.view.row)
        line = self.model.line(header)
        if isinstance(line, Header) and line.collapsed is not folded:
            self._fold_header(line, folded)

    def _fold_header(self, header: Header, folded: bool) -> None:
        self.model.collapse(header.key, folded)
        at = self.model.place(header.key)
        if at >= 0:
            self.view.go_to(at)

    def _select(self, *_args: object) -> None:
        self._selected = None
        if not self._refilling:
            self.selection_changed.emit()

    # -- keeping the row in hand ------------------------------------------------------------------------------------

    def _hold(self, *_args: object) -> None:
        if not self._refilling:
            row = self.current
            self._refilling = True
            self._held = row.id if row is not None else None
            self._held_line = max(0, self.view.row)

    def _listed(self) -> None:
        """After lines came or went: the same row is in use, or the one that came into its place."""
        self._selected = None
        refilled, self._refilling = self._refilling, False
        held, self._held = self._held, None
        position = self.model.position(held) if held is not None else -1
        if position >= 0:
            if position != self.view.row:
                self.view.go_to(position)
        elif (refilled and held is not None) or not self.view.currentIndex().isValid():
            self.go_near(self._held_line)
        self._show_page()
        self._name_status()
        if refilled:
            self.chosen.emit(self.current)

    def go_near(self, line: int) -> None:
        """Use the inconsistency at a line, or the one nearest to it."""
        position = self.model.next_row(line - 1, 1)
        if position < 0:
            position = self.model.next_row(min(line, self.model.rowCount()), -1)
        if position >= 0:
            self.view.selectionModel().setCurrentIndex(
                self.model.index(position), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.view.scrollTo(self.model.index(position))
        elif self.model.rowCount():
            self.view.go_to(0)
        self.chosen.emit(self.current)

    # -- which are shown --------------------------------------------------------------------------------------------

    def set_filter(self, wanted: QueueFilter) -> None:
        """Show only some."""
        self.model.set_filter(wanted)
        if self.field.query != wanted.words:
            self.field.setText(wanted.words)
            self._pause.stop()  # what was typed is of no account any more
        self.status.set_current(str(wanted.status))
        self._show_chips()
        self._show_page()
        self.choices_changed.emit()

    def set_order(self, order: ReviewOrder) -> None:
        """Sort the queue."""
        self.model.set_order(order)
        self.choices_changed.emit()

    def set_grouping(self, grouping: Grouping) -> None:
        """Group the queue."""
        self._hold()
        self.model.set_grouping(grouping)
        self.choices_changed.emit()

    def _filter_words(self) -> None:
        self.set_filter(replace(self.model.filter, words=self.field.query))

    def _filter_status(self, name: str) -> None:
        self.set_filter(replace(self.model.filter, status=ReviewStatus(name)))

    def _leave_field(self) -> None:
        self.enter()
        self.left.emit()

    def _open_filters(self) -> None:
        fill_filters(self._filter_menu, self.model.filter, self.set_filter)
        pop_up(self._filter_menu, self._filter_button)

    def _open_orders(self) -> None:
        fill_orders(self._order_menu, self.model.order, self.model.grouping, self.set_order, self.set_grouping)
        if self.model.grouping is not Grouping.NONE:
            self._order_menu.addSeparator()
            self._order_menu.addAction(self.tr("Fold all groups"), lambda: self.model.collapse_all(True))
            self._order_menu.addAction(self.tr("Unfold all groups"), lambda: self.model.collapse_all(False))
        pop_up(self._order_menu, self._order_button)

    def _show_chips(self) -> None:
        self._chip_flow.clear()
        for words, without in chips(self.model.filter):
            chip = Chip(f"{words}  ×", parent=self._chips, clickable=True)
            chip.setAccessibleName(self.tr("Filter: %1. Press to take it away.").replace("%1", words))
            chip.clicked.connect(lambda without=without: self.set_filter(without))
            self._chip_flow.addWidget(chip)
            chip.show()
        self._chips.setVisible(self._chip_flow.count() > 0)

    def _show_page(self) -> None:
        if self.pages.show_for(self.model, compared=self._compared, comparing=self._comparing, whole=self._whole):
            self.enter()

    def _name_status(self) -> None:
        names = {
            ReviewStatus.OPEN: self.tr("Open"),
            ReviewStatus.DECIDED: self.tr("Decided"),
            ReviewStatus.ALL: self.tr("All"),
        }
        counts = {s: f"  {format_number(self.model.count(s))}" if self._whole else "" for s in names}
        self.status.set_choices([(str(s), f"{w}{counts[s]}") for s, w in names.items()])

    def retranslate(self) -> None:
        """Set the texts again."""
        self.setAccessibleName(self.tr("Queue of inconsistencies"))
        self.view.setAccessibleName(self.tr("Inconsistencies"))
        self.field.set_name(self.tr("Filter by words, article or source"), self.tr("Filter"))
        self.field.setToolTip(self.field.accessibleName())
        self.status.setAccessibleName(self.tr("Open or decided"))
        self._filter_button.set_name(self.tr("Show only some inconsistencies"))
        self._order_button.set_name(self.tr("Order and groups"))
        self._name_status()
        self._show_chips()
        self.model.retranslate()
