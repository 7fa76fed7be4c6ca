"""The inline picker of a speaker or another entity: type any spelling, take one, or make a new one in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from tahqiq.domain.entities import EntityKind, EntityMatch
from tahqiq.services.commands.entities import NewEntity
from tahqiq.ui.i18n import Translated
from tahqiq.ui.reading.picker_delegate import PickerDelegate
from tahqiq.ui.reading.picker_model import Offer, PickerModel

Finder = Callable[[str], Sequence[EntityMatch]]
MOST_ROWS = 7
"""Rows shown without scrolling."""

_Key = Qt.Key


class SpeakerPicker(Translated, QWidget):
    """A field and what it finds.

    Enter takes the row in use, Ctrl+Enter makes a new entity of the words, Tab in the row of the new one changes its
    kind, Escape gives up.

    Signals:
        taken: the id (int) of an entity of the register.
        made: a ``NewEntity`` to enter and take.
        cancelled: the person gave up.
    """

    taken = Signal(int)
    made = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find: Finder = lambda words: ()
        self._kind = EntityKind.PERSON
        self._preferred: int | None = None
        self.field = QLineEdit(self)
        self.field.setClearButtonEnabled(False)
        self.field.textEdited.connect(self._search)
        self.field.installEventFilter(self)
        self.model = PickerModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(PickerDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.list.clicked.connect(lambda index: self._take(index.row()))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.field)
        box.addWidget(self.list)
        self.setFocusProxy(self.field)
        self.retranslate()

    def retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Name, in any spelling"))
        self.field.setAccessibleName(self.tr("Find a name"))
        self.list.setAccessibleName(self.tr("Names found"))
        self.list.viewport().update()

    def start(
        self,
        finder: Finder,
        words: str = "",
        kind: EntityKind = EntityKind.PERSON,
        entity_id: int | None = None,
        proposed: bool = True,
    ) -> None:
        """Begin anew and take the focus.

        Args:
            finder: gives the best matches for words; for none, whoever is likely.
            words: what stands in the field at first, selected, so that typing replaces it.
            kind: of a new entity.
            entity_id: whom Enter takes at first, where that is known.
            proposed: whether ``words`` were proposed rather than chosen before.
        """
        self._find, self._kind, self._preferred = finder, kind, entity_id
        self.field.setText(words)
        self._search(words)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _search(self, words: str) -> None:
        matches = tuple(self._find(words))
        self.model.offer(Offer(words, matches, self._kind))
        row = self.model.row_of(self._preferred) if self._preferred is not None else -1
        self._use(max(0, row))
        self._fit()

    def _use(self, row: int) -> None:
        index = self.model.index(row)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def _fit(self) -> None:
        rows = min(self.model.rowCount(), MOST_ROWS)
        height = sum(self.list.sizeHintForRow(row) for row in range(rows))
        self.list.setFixedHeight(height + 2 if rows else 0)
        self.list.setVisible(rows > 0)

    def _take(self, row: int) -> None:
        choice = self.model.choice_at(row)
        if isinstance(choice, EntityMatch):
            self.taken.emit(choice.entity.id)
        elif isinstance(choice, NewEntity):
            self.made.emit(choice)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in (_Key.Key_Escape, _Key.Key_Tab) or self._is_enter(event):
                event.accept()
                return True
        elif watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    @staticmethod
    def _is_enter(event: QKeyEvent) -> bool:
        return event.key() in (_Key.Key_Return, _Key.Key_Enter)

    def _key(self, event: QKeyEvent) -> bool:
        row, last = self.list.currentIndex().row(), self.model.rowCount() - 1
        if self._is_enter(event):
            new = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._take(self.model.new_row if new else row)
        elif event.key() == _Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() == _Key.Key_Down:
            self._use(min(row + 1, last))
        elif event.key() == _Key.Key_Up:
            self._use(max(row - 1, 0))
        elif event.key() == _Key.Key_PageDown:
            self._use(min(row + MOST_ROWS, last))
        elif event.key() == _Key.Key_PageUp:
            self._use(max(row - MOST_ROWS, 0))
        elif event.key() == _Key.Key_Tab and row >= 0 and row == self.model.new_row:
            self.model.next_kind()
        else:
            return False
        return True
