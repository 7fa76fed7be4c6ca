"""A field to search or filter with, whatever the spelling."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from tahqiq.domain.folding import fold
from tahqiq.ui.i18n import Translated
from tahqiq.ui.theme import icon, themes

_EDITING = frozenset(map(ord, "ACVXZY"))
"""Keys that Ctrl makes editing of; as numbers, because ``Qt.Key`` takes milliseconds to make at a start."""

_BESIDE_WORDS = 84
"""Pixels of the field for the glass, the button that clears, and the margins."""

_fold = lru_cache(maxsize=20_000)(fold)


def folded_match(query: str, *texts: str) -> bool:
    """Whether every word of ``query`` is somewhere in ``texts``, with Arabic spelling folded."""
    found = "\n".join(_fold(t) for t in texts)
    return all(word in found for word in _fold(query).split())


class SearchField(Translated, QLineEdit):
    """A line with a magnifying glass and a button to clear it.

    Escape clears it, or, when it is empty, lets go; Down asks for the list; Ctrl with a letter is the window's.

    Signals:
        query_changed: the text, stripped, at each change.
        searched: the text, stripped, on Enter.
        left_down: Down was pressed: give the focus to the results.
        left: Escape was pressed in the empty field.
    """

    query_changed = Signal(str)
    searched = Signal(str)
    left_down = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = self._short = ""
        self.setClearButtonEnabled(True)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(lambda text: self.query_changed.emit(text.strip()))
        self.returnPressed.connect(lambda: self.searched.emit(self.query))
        themes().theme_changed.connect(self._recolor)
        self._recolor()
        self._align()
        self.retranslate()

    @property
    def query(self) -> str:
        """What is asked for, stripped."""
        return self.text().strip()

    @property
    def folded(self) -> str:
        """``query`` with its spelling folded."""
        return fold(self.query)

    def set_name(self, name: str, short: str = "") -> None:
        """What it searches: shown while it is empty, and read by a screen reader.

        Args:
            name: what it searches.
            short: shown instead where the field has no room for all of it.
        """
        self._name, self._short = name, short
        self.setAccessibleName(name.rstrip("…"))
        self._show_name()

    def _show_name(self) -> None:
        room = self.width() - _BESIDE_WORDS
        fits = not self._short or self.fontMetrics().horizontalAdvance(self._name) <= room
        self.setPlaceholderText(self._name if fits else self._short)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_name()

    def retranslate(self) -> None:
        """Name the button that clears."""
        clear = self._clear_action()
        if clear is not None:
            clear.setToolTip(self.tr("Clear"))
        if not self.accessibleName():
            self.set_name(self.tr("Search…"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()
        elif event.type() == QEvent.Type.FontChange:
            self._show_name()

    def _align(self) -> None:
        """Begin where the interface does, whatever keyboard is on."""
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def event(self, event: QEvent) -> bool:
        """Keep Qt's line editing from taking Ctrl+K and the like away from the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            letter = ord("A") <= event.key() <= ord("Z")
            if control and letter and event.key() not in _EDITING:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)

    def _clear_action(self) -> QAction | None:
        found = self.findChild(QAction, "_q_qlineeditclearaction")
        return found if isinstance(found, QAction) else None

    def _recolor(self) -> None:
        self._glass.setIcon(icon("search", size=16))
        clear = self._clear_action()
        if clear is not None:
            clear.setIcon(icon("close", size=16))
