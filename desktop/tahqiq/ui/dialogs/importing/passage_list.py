"""What differs between a file and another text, passage by passage."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tahqiq.services.correcting import Change
from tahqiq.ui.i18n import Translated
from tahqiq.ui.views.links.diff_view import DifferenceView
from tahqiq.ui.views.parts.notices import counted
from tahqiq.ui.views.versions.passages import passages, shown
from tahqiq.ui.widgets import text_label

MOST = 8
"""Passages that are shown; the rest is counted."""


class PassageList(Translated, QWidget):
    """The passages with what differs in them marked, the other text's above the file's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = 0
        self._title = text_label("", "heading", self)
        self._more = text_label("", "soft", self, wrap=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        self.views: list[DifferenceView] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addLayout(self._column)
        layout.addWidget(self._more)
        self.retranslate()

    def show_changes(self, changes: Sequence[Change], old: str, new: str) -> None:
        """Show what two texts do not have in common; nothing for no changes."""
        for view in self.views:
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()
        self.views = []
        found = passages(changes, old, new)
        self._left = max(0, len(found) - MOST)
        for passage in found[:MOST]:
            view = DifferenceView(self, versions=True)
            view.show_passages(*shown(passage, old, new))
            self._column.addWidget(view)
            self.views.append(view)
        self._more.setVisible(self._left > 0)
        self.setVisible(bool(found))
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts again."""
        self._title.setText(self.tr("What differs"))
        self._more.setText(counted(self.tr("%n more passage(s) differ", "", self._left), self._left))
