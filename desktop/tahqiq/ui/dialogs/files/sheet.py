"""The parts of the dialog in which files are chosen, and where they stand; what they do is in ``dialog``."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tahqiq.ui.dialogs.files.folder_view import CellDelegate, FolderView
from tahqiq.ui.dialogs.files.listing import MODIFIED, NAME, SIZE, FolderModel
from tahqiq.ui.dialogs.files.path_row import PathRow
from tahqiq.ui.dialogs.files.places import places
from tahqiq.ui.dialogs.files.question import FileQuestion
from tahqiq.ui.theme import icon
from tahqiq.ui.views.parts.background import Background
from tahqiq.ui.views.parts.notices import Remark
from tahqiq.ui.widgets import OUTLINE, EmptyState, Hairline, IconButton, Sheet, SheetHeader, ground, text_label

PLACE = int(Qt.ItemDataRole.UserRole) + 1
"""Role that gives the folder of a place."""


class FileSheet(Sheet):
    """The way to the folder above, places beside the list, a field and the buttons below.

    Args:
        question: what is asked; it decides what may be selected and which places there are.
    """

    def __init__(self, question: FileQuestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self.resize(880, 580)
        self.setMinimumSize(640, 420)
        self._make_parts()
        self._set_up_view()
        self._list_places()
        self._lay_out()

    def _make_parts(self) -> None:
        self._head = SheetHeader(self)
        self.up = IconButton("chevron-up", "", self)
        self.way = PathRow(self)
        self.make_folder = IconButton("folder-new", "", self)
        self.places = QListWidget(self)
        self.model = FolderModel(self)
        self.view = FolderView(self)
        self._empty = EmptyState("folder", (), self)
        self.remark = Remark(self)
        self.field = QLineEdit(self)
        self._caption = text_label("", "soft", self)
        self.confirm, self.cancel = QPushButton(self), QPushButton(self)
        self.confirm.setProperty("kind", "primary")
        self.confirm.setDefault(True)
        self.cancel.setAutoDefault(False)
        self._reading = Background(self)

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setItemsExpandable(False)
        view.setItemDelegate(CellDelegate(view))
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        many = QAbstractItemView.SelectionMode
        view.setSelectionMode(many.ExtendedSelection if self._question.many else many.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        view.setSortingEnabled(True)
        view.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        for column, mode, width in (
            (NAME, QHeaderView.ResizeMode.Stretch, 300),
            (SIZE, QHeaderView.ResizeMode.Fixed, 110),
            (MODIFIED, QHeaderView.ResizeMode.Fixed, 190),
        ):
            header.setSectionResizeMode(column, mode)
            header.resizeSection(column, width)

    def _list_places(self) -> None:
        start = self._question.start
        for place in places(start.resolve() if start is not None else None):
            item = QListWidgetItem(icon(place.drawing, size=18), place.name, self.places)
            item.setData(PLACE, place.path)
            item.setToolTip(f"\u2068{place.path}\u2069")

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(8, 6, 12, 6)
        tools.setSpacing(4)
        tools.addWidget(self.up)
        tools.addWidget(self.way, 1)
        tools.addWidget(self.make_folder)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.view)
        self.stack.addWidget(self._empty)
        paper = QWidget(self)
        ground(paper, "paper")
        page = QVBoxLayout(paper)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(tools)
        page.addWidget(Hairline(parent=self))
        page.addWidget(self.stack, 1)
        self.places.setFixedWidth(190)
        self.places.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.places.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.places.setContentsMargins(6, 6, 6, 6)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.places)
        middle.addWidget(Hairline(Qt.Orientation.Vertical, self))
        middle.addWidget(paper, 1)
        margin = QVBoxLayout()
        margin.setContentsMargins(20, 10, 20, 0)
        margin.addWidget(self.remark)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 12, 20, 16)
        foot.setSpacing(8)
        foot.addWidget(self._caption)
        foot.addWidget(self.field, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(OUTLINE, OUTLINE, OUTLINE, OUTLINE)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(Hairline(parent=self))
        column.addLayout(middle, 1)
        column.addWidget(Hairline(parent=self))
        column.addLayout(margin)
        column.addLayout(foot)
        for first, second in ((self.places, self.view), (self.view, self.field), (self.field, self.cancel)):
            self.setTabOrder(first, second)
        self.setTabOrder(self.cancel, self.confirm)
