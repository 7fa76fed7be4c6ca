"""A file that is a newer version of an article: what it would do, and what the person wants."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from tahqiq.services.correcting import CorrectionPlan
from tahqiq.services.importing import Older, PlannedFile
from tahqiq.ui.formatting import format_number, joined
from tahqiq.ui.i18n import Translated
from tahqiq.ui.views.links.diff_view import DifferenceView
from tahqiq.ui.views.parts.notices import counted, filled
from tahqiq.ui.views.versions.passages import passages, shown
from tahqiq.ui.widgets import text_label

translate = QCoreApplication.translate

MOST = 8
"""Passages that are shown; the rest is counted."""


class VersionChoice(Translated, QWidget):
    """Shows the difference from the older version; hidden for other files.

    Signals:
        own_chosen: (``PlannedFile``, whether it comes in as an article of its own).
    """

    own_chosen = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file: PlannedFile | None = None
        self._older: Older | None = None
        self._left = 0
        self._title = text_label("", "heading", self, wrap=True)
        self.counts = text_label("", "soft", self, wrap=True)
        self.correct, self.own = QRadioButton(self), QRadioButton(self)
        group = QButtonGroup(self)
        for button in (self.correct, self.own):
            group.addButton(button)
        group.buttonClicked.connect(lambda button: self.own_chosen.emit(self._file, button is self.own))
        self._changed = text_label("", "heading", self)
        self._more = text_label("", "soft", self, wrap=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        self.views: list[DifferenceView] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self._title, self.counts, self.correct, self.own, self._changed):
            layout.addWidget(widget)
        layout.addLayout(self._column)
        layout.addWidget(self._more)
        self.hide()
        self.retranslate()

    def show_version(self, file: PlannedFile | None, plan: CorrectionPlan | None) -> None:
        """Show what a file does to the older version; None for a file that is no newer version."""
        self._file = file
        self._older = file.older if file is not None and plan is not None else None
        for view in self.views:
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()
        self.views = []
        if file is not None and plan is not None:
            (self.own if file.as_own else self.correct).setChecked(True)
            found = passages(plan.changes, plan.old_text, plan.new_text)
            self._left = max(0, len(found) - MOST)
            for passage in found[:MOST]:
                view = DifferenceView(self, versions=True)
                view.show_passages(*shown(passage, plan.old_text, plan.new_text))
                self._column.addWidget(view)
                self.views.append(view)
        self._more.setVisible(self._older is not None and self._left > 0)
        self.setVisible(self._older is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts again."""
        older = self._older
        self.correct.setText(self.tr("Correct that article by it"))
        self.own.setText(self.tr("Bring it in as an article of its own"))
        self._changed.setText(self.tr("What changed"))
        self._more.setText(counted(self.tr("%n more passage(s) changed", "", self._left), self._left))
        if older is not None:
            self._title.setText(filled(self.tr("A newer version of «%1»"), older.title))
            self.counts.setText(count_words(older))


def count_words(older: Older) -> str:
    """How many annotations stay, move and find no place, and what becomes of what was decided in the review."""
    pieces = []
    for count, words in (
        (older.kept, translate("VersionChoice", "in place: %1")),
        (older.moved, translate("VersionChoice", "moved: %1")),
        (older.orphaned, translate("VersionChoice", "without a place: %1")),
        (older.decided, translate("VersionChoice", "decisions that go along: %1")),
        (older.undecided, translate("VersionChoice", "decisions without a place: %1")),
    ):
        if count:
            pieces.append(filled(words, format_number(count)))
    return joined(*pieces) if pieces else translate("VersionChoice", "nothing is tagged there")
