"""The register of speakers: a list with a filter beside the entry in use; two or more chosen stand side by side."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tahqiq.domain.entities import Entity, EntityKind, EntityUse
from tahqiq.domain.history import Changed
from tahqiq.services.commands.entities import DeleteEntities
from tahqiq.services.resembling import Resemblance, resemblances
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.i18n import Translated
from tahqiq.ui.theme import themes
from tahqiq.ui.views.parts.background import Background
from tahqiq.ui.views.parts.following import Following
from tahqiq.ui.views.parts.lists import RowList
from tahqiq.ui.views.parts.notices import NothingYet, Remark, counted, filled
from tahqiq.ui.views.speakers.delegate import RegisterDelegate
from tahqiq.ui.views.speakers.detail import EntityPanel
from tahqiq.ui.views.speakers.merge import MergePanel
from tahqiq.ui.views.speakers.model import RegisterModel
from tahqiq.ui.views.speakers.register import RegisterFilter, RegisterOrder, listed
from tahqiq.ui.views.speakers.split import SplitPanel
from tahqiq.ui.widgets import IconButton, SearchField, SegmentedControl, ground, text_label

ALL = "all"
LIST_WIDTH = 320
COMPARED_AT_ONCE = 300
"""Entries up to which those that may be one are looked for at once (some 25 ms)."""


class SpeakersView(Translated, QWidget):
    """The register.

    Signals:
        annotation_requested: article id and annotation id to show on the page.
        closed: Esc in the empty filter.
    """

    annotation_requested = Signal(int, int)
    closed = Signal()

    def __init__(self, project: SessionController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._uses: dict[int, EntityUse] = {}
        self._pairs: list[Resemblance] = []
        self._compared: tuple[list[Entity], set[tuple[int, int]]] = ([], set())
        self._comparing = Background(self)
        self._making = False
        ground(self, "paper")
        self._make_parts()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.reload()

    # -- making -----------------------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self.field = SearchField(self)
        self.new = IconButton("plus", "", self)
        self.kinds = SegmentedControl(self)
        self.order = QComboBox(self)
        for order in RegisterOrder:
            self.order.addItem("", str(order))
        self._count = text_label("", "faint", self)
        self.hint = Remark(self)
        self.model = RegisterModel(self)
        self.list = RowList(self)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setItemDelegate(RegisterDelegate(self.list))
        self.list.setModel(self.model)
        self.detail = EntityPanel(self._project, self)
        self.merge = MergePanel(self._project, self)
        self.split = SplitPanel(self._project, self)
        self._nothing = NothingYet("speakers", self)
        self.stack = QStackedWidget(self)
        for panel in (self._nothing, self.detail, self.merge, self.split):
            self.stack.addWidget(panel)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)

    def _lay_out(self) -> None:
        finding = QHBoxLayout()
        finding.setSpacing(4)
        finding.addWidget(self.field, 1)
        finding.addWidget(self.new)
        under = QHBoxLayout()
        under.addWidget(self._count)
        under.addStretch(1)
        under.addWidget(self.order)
        head = QVBoxLayout()
        head.setContentsMargins(12, 12, 12, 4)
        head.setSpacing(8)
        head.addLayout(finding)
        head.addWidget(self.kinds)
        head.addLayout(under)
        head.addWidget(self.hint)
        side = QWidget(self)
        ground(side, "surface")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(side)
        splitter.addWidget(self.stack)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([LIST_WIDTH, 3 * LIST_WIDTH])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def _connect(self) -> None:
        self.field.query_changed.connect(lambda _: self._list_again())
        self.field.searched.connect(lambda _: self.list.setFocus())
        self.field.left_down.connect(self._into_list)
        self.kinds.chosen.connect(lambda _: self._list_again())
        self.order.currentIndexChanged.connect(lambda _: self._list_again())
        self.new.clicked.connect(self.begin_new)
        self._nothing.acted.connect(self.begin_new)
        self.field.left.connect(self.closed)
        self.hint.acted.connect(self.show_next_pair)
        self.list.left_up.connect(self.field.setFocus)
        self.list.opened.connect(lambda _: self.detail.name.setFocus())
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._soon.start())
        self._soon.timeout.connect(self._show_chosen)
        self.detail.annotation_requested.connect(self.annotation_requested)
        self.detail.split_requested.connect(self.begin_split)
        self.detail.created.connect(self.show_entity)
        self.merge.merged.connect(self.show_entity)
        self.merge.told_apart.connect(self._after_telling_apart)
        self.merge.left.connect(self._leave_merge)
        self.split.split.connect(self.show_entity)
        self.split.left.connect(self._show_chosen)
        self._comparing.answered.connect(self._compared_all)
        self._project.closing.connect(self._comparing.finish)
        self._project.opened.connect(lambda _: self.reload())
        self._project.closed.connect(self.reload)
        Following(self._project, self, self._changed)
        themes().theme_changed.connect(self.list.viewport().update)

    # -- what there is ----------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the register afresh."""
        read = self._project.session.read if self._project.is_open else None
        uses = read.entities() if read else []
        self._uses = {use.entity.id: use for use in uses}
        self._compare([use.entity for use in uses], read.distinct_pairs() if read else set())
        self._list_again()

    def _compare(self, entities: list[Entity], distinct: set[tuple[int, int]]) -> None:
        """Look for entries that may be one; a long register is looked through beside the window."""
        compared = (entities, distinct)
        if compared == self._compared:
            return
        self._compared = compared
        self._comparing.forget()
        if len(entities) <= COMPARED_AT_ONCE:
            self._pairs = resemblances(entities, distinct)
        else:
            there = {entity.id for entity in entities}
            self._pairs = [p for p in self._pairs if {p.a_id, p.b_id} <= there and (p.a_id, p.b_id) not in distinct]
            self._comparing.ask(lambda _job: resemblances(entities, distinct))

    def _compared_all(self, pairs: list[Resemblance]) -> None:
        self._pairs = pairs
        self._list_again()

    def _changed(self, changed: Changed) -> None:
        if changed.entities or changed.article_list or changed.labels or changed.annotations:
            self.reload()

    def _list_again(self) -> None:
        kind = self.kinds.current
        wanted = RegisterFilter(
            self.field.query,
            EntityKind(kind) if kind not in ("", ALL) else None,
            RegisterOrder(self.order.currentData() or RegisterOrder.NAME),
        )
        chosen = self.chosen
        rows = listed(self._uses.values(), wanted)
        self.list.selectionModel().blockSignals(True)
        self.model.show(rows, frozenset(i for pair in self._pairs for i in (pair.a_id, pair.b_id)))
        self._select(chosen)
        self.list.selectionModel().blockSignals(False)
        self.list.viewport().update()
        self._say_counts(len(rows))
        if not self._making:
            self._show_chosen()

    @property
    def chosen(self) -> list[int]:
        """The entries chosen in the list."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedRows())
        return [use.entity.id for row in rows if (use := self.model.use_at(row)) is not None]

    def _select(self, ids: list[int]) -> None:
        selection = self.list.selectionModel()
        rows = [row for i in ids if (row := self.model.row_of(i)) >= 0]
        if not rows and self.model.rowCount():
            rows = [max(0, min(self.list.row, self.model.rowCount() - 1))]
        flags = QItemSelectionModel.SelectionFlag
        selection.clearSelection()
        for number, row in enumerate(rows):
            index = self.model.index(row)
            selection.select(index, flags.Select | flags.Rows)
            if number == 0:
                selection.setCurrentIndex(index, flags.NoUpdate)
                self.list.scrollTo(index)

    # -- what is shown beside the list -------------------------------------------------------------------------------

    def _show_chosen(self) -> None:
        self._soon.stop()
        self._making = False
        ids = self.chosen
        if not ids:
            self.stack.setCurrentWidget(self._nothing)
            self._say_nothing()
        elif len(ids) == 1:
            self.detail.show_entity(self._uses[ids[0]].entity)
            self.stack.setCurrentWidget(self.detail)
        else:
            pair = tuple(sorted(ids))
            why = next((p for p in self._pairs if (p.a_id, p.b_id) == pair), None)
            self.merge.show_entries([self._uses[i] for i in ids], why)
            self.stack.setCurrentWidget(self.merge)

    def show_entity(self, entity_id: int) -> None:
        """Go to an entry, past the filter if need be."""
        if entity_id not in self._uses:
            return
        if self.model.row_of(entity_id) < 0:
            self.field.blockSignals(True)
            self.field.clear()
            self.field.blockSignals(False)
            self.kinds.set_current(ALL)
            self._making = False
            self._list_again()
        self._select([entity_id])
        self._show_chosen()

    def show_next_pair(self) -> None:
        """Put the next two entries side by side that may be the same."""
        if self._pairs:
            pair = self._pairs[0]
            self.show_entity(pair.a_id)
            if self.model.row_of(pair.b_id) < 0:
                self.show_entity(pair.b_id)
            self._select([pair.a_id, pair.b_id])
            self._show_chosen()
            self.merge.merge.setFocus()

    def _after_telling_apart(self) -> None:
        if self._pairs:
            self.show_next_pair()
        else:
            self._leave_merge()

    def _leave_merge(self) -> None:
        self._select(self.chosen[:1])
        self._show_chosen()
        self.list.setFocus()

    def begin_new(self) -> None:
        """Ask for the name of a new entry; what is in the filter and found nothing is its first idea."""
        if not self._project.is_open or self._project.read_only:
            return
        name = self.field.query if not self.model.rowCount() else ""
        kind = EntityKind(self.kinds.current) if self.kinds.current not in ("", ALL) else EntityKind.PERSON
        self.list.selectionModel().blockSignals(True)
        self.list.clearSelection()
        self.list.selectionModel().blockSignals(False)
        self._making = True
        self.detail.show_new(name, kind)
        self.stack.setCurrentWidget(self.detail)
        self.detail.name.setFocus()

    def begin_split(self) -> None:
        """Show what the entry in use could be split into."""
        if self.detail.entity is not None:
            self.split.show_entity(self.detail.entity)
            self.stack.setCurrentWidget(self.split)

    def activate(self) -> None:
        """Take the focus."""
        self.field.setFocus()
        self.field.selectAll()

    def _into_list(self) -> None:
        if self.model.rowCount():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            self.list.go_to(max(0, self.list.row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus() and self.chosen:
            if not self._project.read_only:
                self._project.did(DeleteEntities(tuple(self.chosen)), self)
        elif event.key() == Qt.Key.Key_Insert:
            self.begin_new()
        else:
            super().keyPressEvent(event)

    # -- words ------------------------------------------------------------------------------------------------------

    def _say_counts(self, rows: int) -> None:
        shown = counted(self.tr("%n name(s)", "", rows), rows)
        self._count.setText(shown)
        if self._pairs and not self._project.read_only:
            self.hint.say(self.tr("%n pair(s) may be the same", "", len(self._pairs)), button=self.tr("Look"))
        else:
            self.hint.clear()

    def _say_nothing(self) -> None:
        if self._uses:
            self._nothing.set_texts(
                filled(self.tr("No name like «%1»"), self.field.query),
                self.tr("Spelling does not matter: hamza, ya, غ and ج, Persian letters are all found."),
            )
            self._nothing.set_button(self.tr("Enter it as a new name") if self.field.query else "")
        else:
            self._nothing.set_texts(
                self.tr("The register is empty"),
                self.tr("Names come in by themselves when you say who a quote is from. You can also enter one here."),
            )
            self._nothing.set_button(self.tr("New name"))
        self._nothing.button.setEnabled(self._project.is_open and not self._project.read_only)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Register of speakers"))
        self.field.set_name(self.tr("Find a name in any spelling…"))
        self.new.set_name(self.tr("New name"))
        self.list.setAccessibleName(self.tr("Names"))
        current = self.kinds.current or ALL
        self.kinds.setAccessibleName(self.tr("Kind"))
        self.kinds.set_choices(
            (
                (ALL, self.tr("All")),
                (str(EntityKind.PERSON), self.tr("People")),
                (str(EntityKind.ORG), self.tr("Bodies")),
                (str(EntityKind.PLACE), self.tr("Places")),
            )
        )
        self.kinds.set_current(current)
        orders = (self.tr("By name"), self.tr("Most quoted"), self.tr("In most articles"))
        for number, words in enumerate(orders):
            self.order.setItemText(number, words)
        self.order.setAccessibleName(self.tr("Sort by"))
        if self._uses:
            self._say_counts(self.model.rowCount())
