"""A file that prints nearly the same as another text: what differs, and whether it comes in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QRadioButton, QVBoxLayout, QWidget

from tahqiq.services.import_nearness import Difference
from tahqiq.services.import_plan import Near, PlannedFile
from tahqiq.ui.dialogs.importing.passage_list import PassageList
from tahqiq.ui.i18n import Translated
from tahqiq.ui.views.parts.notices import counted, filled
from tahqiq.ui.widgets import text_label


class NearChoice(Translated, QWidget):
    """Shows the difference from the other text; hidden for other files.

    Signals:
        wanted: (``PlannedFile``, whether it comes in).
        all_left_out: every file that prints nearly the same as another stays out.
    """

    wanted = Signal(object, bool)
    all_left_out = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file: PlannedFile | None = None
        self._in_all = 0
        self._title = text_label("", "heading", self, wrap=True)
        self.take, self.leave = QRadioButton(self), QRadioButton(self)
        group = QButtonGroup(self)
        for button in (self.take, self.leave):
            group.addButton(button)
        group.buttonClicked.connect(lambda button: self.wanted.emit(self._file, button is self.take))
        self.for_all = QPushButton(self)
        self.for_all.clicked.connect(self.all_left_out)
        self.passages = PassageList(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self._title, self.take, self.leave, self.for_all, self.passages):
            layout.addWidget(widget)
        self.hide()
        self.retranslate()

    def show_near(self, file: PlannedFile | None, difference: Difference | None, taken: bool, in_all: int) -> None:
        """Show what a file differs in from the text that it prints nearly the same as.

        Args:
            file: None, or one that is near to none, for nothing.
            difference: None where it cannot be told any more.
            taken: whether it comes in, as things are.
            in_all: files of the import that print nearly the same as another and come in.
        """
        self._file = file if file is not None and file.near is not None else None
        found = difference if self._file is not None else None
        if found is None:
            self.passages.show_changes((), "", "")
        else:
            self.passages.show_changes(found.changes, found.other_text, found.text)
        self.show_taken(taken, in_all)
        self.setVisible(self._file is not None)

    def show_taken(self, taken: bool, in_all: int) -> None:
        """Whether the file comes in now, and how many of its kind do."""
        self._in_all = in_all
        (self.take if taken else self.leave).setChecked(True)
        self.for_all.setVisible(in_all > 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts again."""
        near: Near | None = self._file.near if self._file is not None else None
        self.take.setText(self.tr("Bring it in all the same"))
        self.leave.setText(self.tr("Leave it out"))
        self.for_all.setText(counted(self.tr("Leave out all %n of the kind", "", self._in_all), self._in_all))
        if near is None:
            return
        if near.article_id is not None:
            self._title.setText(filled(self.tr("Nearly the same as «%1», which is here already"), near.title))
        else:
            self._title.setText(filled(self.tr("Nearly the same as «%1» of this import"), near.title))
