"""The list of articles with its filter: what there is to read, and how far each article is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QStackedWidget, QVBoxLayout, QWidget

from tahqiq.domain.articles import ArticleSummary, Progress
from tahqiq.ui.actions import ActionId, ActionRegistry
from tahqiq.ui.controllers.page_data import progress_words
from tahqiq.ui.formatting import format_number
from tahqiq.ui.i18n import Translated
from tahqiq.ui.reading.article_delegate import ArticleDelegate
from tahqiq.ui.reading.article_filter import ArticleFilter, ArticleOrder, sources
from tahqiq.ui.reading.article_filter_menu import fill_filter_menu, fill_order_menu, filter_chips
from tahqiq.ui.reading.article_model import ARTICLE, ArticleListModel
from tahqiq.ui.reading.flow_layout import FlowLayout
from tahqiq.ui.widgets import Chip, EmptyState, IconButton, SearchField, SectionHeader, ground, text_label

OPEN_AFTER_MS = 60
"""While somebody runs down the list, only the row where they stop is opened."""


class ArticleView(QListView):
    """The rows. Enter goes to the page, the menu key asks for a menu."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class ArticleList(Translated, QWidget):
    """Articles to choose from.

    Signals:
        chosen: id of the article in use, shortly after the person stopped at it.
        entered: the person wants to read it: give the focus to the page.
        progress_asked: (ids, ``Progress``).
        removal_asked: ids of articles to take out of the project.
        particulars_asked, date_asked: id of the article whose particulars are to be corrected.
        conflicts_asked: id of the article whose open inconsistencies are to be reviewed.
        filter_changed: the ``ArticleFilter`` or the order is another.
    """

    chosen = Signal(int)
    entered = Signal()
    progress_asked = Signal(tuple, object)
    removal_asked = Signal(tuple)
    particulars_asked = Signal(int)
    date_asked = Signal(int)
    conflicts_asked = Signal(int)
    filter_changed = Signal()

    def __init__(self, actions: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.model = ArticleListModel(self)
        self.view = ArticleView(self)
        self.field = SearchField(self)
        self._header = SectionHeader(parent=self)
        self._count = text_label("", "faint", self)
        self._filter_button = IconButton("filter", parent=self)
        self._order_button = IconButton("sort", parent=self)
        self._filter_menu, self._order_menu = QMenu(self), QMenu(self)
        self._chips = QWidget(self)
        self._chip_flow = FlowLayout(self._chips)
        self._nothing = EmptyState("articles", (actions[ActionId.IMPORT], actions[ActionId.OPEN_SAMPLE]), self)
        self._no_match = EmptyState("filter", (), self)
        self._stack = QStackedWidget(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(OPEN_AFTER_MS)
        self._current: int | None = None
        self._quiet = False
        ground(self, "surface")
        self._set_up_view()
        self._lay_out()
        self._connect()
        self.retranslate()
        self._counted(0, 0)

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(ArticleDelegate(view))
        view.setUniformItemSizes(True)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _lay_out(self) -> None:
        self._header.add(self._count)
        for button in (
            self._filter_button,
            self._order_button,
            IconButton(self._actions[ActionId.IMPORT], parent=self),
        ):
            self._header.add(button)
        for stacked in (self.view, self._nothing, self._no_match):
            self._stack.addWidget(stacked)
        top = QVBoxLayout()
        top.setContentsMargins(12, 8, 12, 4)
        top.setSpacing(6)
        top.addWidget(self._header)
        top.addWidget(self.field)
        top.addWidget(self._chips)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(top)
        box.addWidget(self._stack, 1)
        self.setTabOrder(self.view, self.field)
        self.setTabOrder(self.field, self._filter_button)
        self.setTabOrder(self._filter_button, self._order_button)

    def _connect(self) -> None:
        self.field.query_changed.connect(self._set_words)
        self.field.left_down.connect(self._to_list)
        self.field.searched.connect(self._to_list)
        self.field.left.connect(self.view.setFocus)
        self._filter_button.clicked.connect(self._open_filters)
        self._order_button.clicked.connect(self._open_orders)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.view.entered.connect(self._enter)
        self.view.doubleClicked.connect(self._enter)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.model.counted.connect(self._counted)
        self.model.modelReset.connect(self._restore)
        self.model.rowsInserted.connect(self._restore)
        self._timer.timeout.connect(self._tell)

    def retranslate(self) -> None:
        self._header.set_title(self.tr("Articles"))
        self.field.set_name(self.tr("Filter by title or source"), self.tr("Filter"))
        self._filter_button.set_name(self.tr("Show only some articles"))
        self._order_button.set_name(self.tr("Order of the list"))
        self.view.setAccessibleName(self.tr("Articles"))
        self._nothing.set_texts(self.tr("No articles yet"), self.tr("Drop text files here, or import them."))
        self._no_match.set_texts(self.tr("No article is like that"), self.tr("Escape in the field shows all again."))
        self._show_chips()
        self._counted(self.model.rowCount(), len(self.model.articles))
        self.view.viewport().update()

    # -- which article ----------------------------------------------------------------------------------------------

    @property
    def current(self) -> ArticleSummary | None:
        """The article in use in the list."""
        article = self.view.currentIndex().data(ARTICLE)
        return article if isinstance(article, ArticleSummary) else None

    @property
    def selected_ids(self) -> tuple[int, ...]:
        """The ids of the selected articles, in the list's order."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        found = (self.model.article_at(row) for row in rows)
        return tuple(article.id for article in found if article is not None)

    def set_current(self, article_id: int | None) -> None:
        """Show which article is on the page; nothing is emitted."""
        self._timer.stop()
        self._current = article_id
        self._restore()

    def step(self, by: int) -> None:
        """Go to the article ``by`` rows further on."""
        row = self.view.currentIndex().row() + by
        if self.model.article_at(row) is not None:
            self._use(row)

    def first(self) -> int | None:
        """The id of the first article in the list."""
        article = self.model.article_at(0)
        return article.id if article is not None else None

    def _use(self, row: int) -> None:
        index = self.model.index(row)
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.view.scrollTo(index)

    def _restore(self) -> None:
        """The row of the article on the page is the current one, where the list has it."""
        row = self.model.row_of(self._current) if self._current is not None else -1
        self._quiet = True
        if row < 0:
            self.view.selectionModel().clear()
        elif self.view.currentIndex().row() != row or not self.view.selectionModel().hasSelection():
            self._use(row)
        self._quiet = False

    def _current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if not self._quiet and index.isValid():
            self._timer.start()

    def _tell(self) -> None:
        article = self.current
        self._timer.stop()
        if article is not None and article.id != self._current:
            self._current = article.id
            self.chosen.emit(article.id)

    def _enter(self) -> None:
        self._tell()
        self.entered.emit()

    # -- which articles ---------------------------------------------------------------------------------------------

    def set_filter(self, wanted: ArticleFilter) -> None:
        """Show only some articles."""
        self.model.set_filter(wanted)
        if self.field.query != wanted.words:
            self.field.setText(wanted.words)
        self._show_chips()
        self.filter_changed.emit()

    def set_order(self, order: ArticleOrder) -> None:
        """Sort the list."""
        self.model.set_order(order)
        self.filter_changed.emit()

    def _set_words(self, words: str) -> None:
        self.set_filter(replace(self.model.filter, words=words))

    def _to_list(self) -> None:
        if self.model.rowCount():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.view.currentIndex().isValid():
                self._use(0)

    def _open_filters(self) -> None:
        fill_filter_menu(self._filter_menu, self.model.filter, sources(self.model.articles), self.set_filter)
        self._pop_up(self._filter_menu, self._filter_button)

    def _open_orders(self) -> None:
        fill_order_menu(self._order_menu, self.model.order, self.set_order)
        self._pop_up(self._order_menu, self._order_button)

    def _pop_up(self, menu: QMenu, button: QWidget) -> None:
        corner = button.rect().bottomLeft()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            corner = button.rect().bottomRight() - QPoint(menu.sizeHint().width(), 0)
        menu.popup(button.mapToGlobal(corner))

    def _show_chips(self) -> None:
        self._chip_flow.clear()
        for words, without in filter_chips(self.model.filter):
            chip = Chip(f"{words}  ×", parent=self._chips, clickable=True)
            chip.setAccessibleName(self.tr("Filter: %1. Press to take it away.").replace("%1", words))
            chip.clicked.connect(lambda without=without: self.set_filter(without))
            self._chip_flow.addWidget(chip)
            chip.show()
        self._chips.setVisible(self._chip_flow.count() > 0)

    def _counted(self, shown: int, all_of_them: int) -> None:
        whole = format_number(all_of_them)
        words = self.tr("%1 of %2").replace("%1", format_number(shown)).replace("%2", whole)
        self._count.setText(words if shown != all_of_them else whole)
        self._stack.setCurrentWidget(self.view if shown else self._no_match if all_of_them else self._nothing)

    # -- the menu of an article -------------------------------------------------------------------------------------

    def _open_menu(self, at: QPoint) -> None:
        ids = self.selected_ids
        if ids:
            menu = self._article_menu(ids)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.view.viewport().mapToGlobal(at))

    def _article_menu(self, ids: tuple[int, ...]) -> QMenu:
        menu = QMenu(self)
        if len(ids) == 1:
            menu.addAction(self.tr("Read"), self._enter)
            menu.addAction(self.tr("Title, source and author…"), lambda: self.particulars_asked.emit(ids[0]))
            menu.addAction(self.tr("Publication date…"), lambda: self.date_asked.emit(ids[0]))
            review = menu.addAction(self.tr("Review its inconsistencies"), lambda: self.conflicts_asked.emit(ids[0]))
            review.setEnabled(self.model.conflicts.get(ids[0], 0) > 0)
            menu.addSeparator()
        for progress in Progress:
            action = menu.addAction(progress_words(progress))
            action.triggered.connect(lambda _=False, progress=progress: self.progress_asked.emit(ids, progress))
        menu.addSeparator()
        menu.addAction(self.tr("Remove %n article(s)", "", len(ids)), lambda: self.removal_asked.emit(ids))
        return menu
