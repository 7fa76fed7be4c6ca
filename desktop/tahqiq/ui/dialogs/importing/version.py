"""A file that is a newer version of an article: what it would do, and what the person wants."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from tahqiq.services.correcting import CorrectionPlan
from tahqiq.services.importing import Older, PlannedFile
from tahqiq.ui.dialogs.importing.passage_list import PassageList
from tahqiq.ui.formatting import format_number, joined
from tahqiq.ui.i18n import Translated
from tahqiq.ui.views.parts.notices import filled
from tahqiq.ui.widgets import text_label

translate = QCoreApplication.translate


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
        self._title = text_label("", "heading", self, wrap=True)
        self.counts = text_label("", "soft", self, wrap=True)
        self.correct, self.own = QRadioButton(self), QRadioButton(self)
        group = QButtonGroup(self)
        for button in (self.correct, self.own):
            group.addButton(button)
        group.buttonClicked.connect(lambda button: self.own_chosen.emit(self._file, button is self.own))
        self.passages = PassageList(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self._title, self.counts, self.correct, self.own, self.passages):
            layout.addWidget(widget)
        self.hide()
        self.retranslate()

    def show_version(self, file: PlannedFile | None, plan: CorrectionPlan | None) -> None:
        """Show what a file does to the older version; None for a file that is no newer version."""
        self._file = file
        self._older = file.older if file is not None and plan is not None else None
        if file is not None and plan is not None:
            (self.own if file.as_own else self.correct).setChecked(True)
            self.passages.show_changes(plan.changes, plan.old_text, plan.new_text)
        else:
            self.passages.show_changes((), "", "")
        self.setVisible(self._older is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts again."""
        older = self._older
        self.correct.setText(self.tr("Correct that article by it"))
        self.own.setText(self.tr("Bring it in as an article of its own"))
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
