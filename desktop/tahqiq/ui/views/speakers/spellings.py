"""The spellings of an entity: add, remove, prefer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from tahqiq.domain.entities import Spelling
from tahqiq.ui.controllers.drafts import Drafts
from tahqiq.ui.i18n import Translated
from tahqiq.ui.reading.fields import Keep, SavedLine
from tahqiq.ui.views.parts.notices import filled
from tahqiq.ui.widgets import IconButton


class SpellingsEditor(Translated, QWidget):
    """One row for each spelling, the preferred one marked, and a field for another.

    Signals:
        preferred: a spelling is to be the entity's name.
        removed: a spelling is to go (``Spelling``).
    """

    preferred = Signal(str)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[SpellingRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._entity_id: int | None = None
        self.field = SavedLine(self, pass_on=True, pause=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._column)
        layout.addWidget(self.field)
        self.retranslate()

    def keep_with(self, drafts: Drafts, store: Keep) -> None:
        """Say who stores another spelling of an entity."""

        def keep(entity_id: int, typed: str) -> bool:
            stored = store(entity_id, " ".join(typed.split()))
            if stored and self._entity_id == entity_id:
                self.field.setText("")
            return stored

        self.field.keep_with(drafts, "spelling", keep)

    def show_spellings(self, spellings: Sequence[Spelling], name: str, entity_id: int | None) -> None:
        """Show the spellings of an entity; ``name`` is the preferred one. Rows that stay keep the focus."""
        self._entity_id = entity_id
        self.field.show_value("", entity_id)
        while len(self._rows) > len(spellings):
            row = self._rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(spellings):
            row = SpellingRow(self)
            row.chosen.connect(self.preferred)
            row.removed.connect(self.removed)
            self._column.addWidget(row)
            self._rows.append(row)
        for row, spelling in zip(self._rows, spellings, strict=True):
            row.show_spelling(spelling, spelling.text == name)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Spellings"))
        self.field.setPlaceholderText(self.tr("Add a spelling and press Enter"))
        self.field.setAccessibleName(self.tr("Another spelling"))


class SpellingRow(Translated, QWidget):
    """One spelling: preferred or not, and a button to take it away."""

    chosen = Signal(str)
    removed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._spelling = Spelling(0, "")
        self._mark = QRadioButton(self)
        self._mark.setAutoExclusive(False)
        self._mark.clicked.connect(self._prefer)
        self._remove = IconButton("close", "", self, size=14)
        self._remove.clicked.connect(lambda: self.removed.emit(self._spelling))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._mark, 1)
        row.addWidget(self._remove)
        self.retranslate()

    def show_spelling(self, spelling: Spelling, preferred: bool) -> None:
        self._spelling = spelling
        self._mark.setText(spelling.text.replace("&", "&&"))
        self._mark.setChecked(preferred)
        self._remove.setVisible(not preferred)
        self.retranslate()

    def _prefer(self) -> None:
        was = not self._mark.isChecked()  # the click has already turned it round
        self._mark.setChecked(True)
        if not was:
            self.chosen.emit(self._spelling.text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not self._remove.isHidden():
            self.removed.emit(self._spelling)
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self._mark.setToolTip(self.tr("Prefer this spelling"))
        self._mark.setAccessibleName(filled(self.tr("Prefer %1"), self._spelling.text))
        self._remove.set_name(filled(self.tr("Remove %1"), self._spelling.text))
