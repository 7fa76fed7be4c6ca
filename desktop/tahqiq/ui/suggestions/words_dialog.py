"""The words that a project has taught the engine: seen, entered, taken out, saved to a file and read from one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tahqiq.domain.history import Changed
from tahqiq.domain.messages import Trouble
from tahqiq.domain.suggestions import ProjectWord, WordList
from tahqiq.services.commands.words import VALUES, AddWord, ImportWords, RemoveWords
from tahqiq.services.word_lists import read_words, write_words
from tahqiq.services.wording import term
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.dialogs.files import FileDialog, FileQuestion
from tahqiq.ui.formatting import format_number, formatter
from tahqiq.ui.i18n import T, Translated, languages
from tahqiq.ui.suggestions.pair_list import PairList
from tahqiq.ui.views.parts.notices import Remark, Said
from tahqiq.ui.widgets import OUTLINE, EmptyState, Hairline, NoticeKind, SegmentedControl, Sheet, SheetHeader, ground

_LISTS = {
    WordList.NAME: T("WordsDialog", "Names"),
    WordList.NOT_NAME: T("WordsDialog", "Not names"),
    WordList.TITLE: T("WordsDialog", "Titles"),
    WordList.CUE: T("WordsDialog", "Reporting words"),
    WordList.NOT_CUE: T("WordsDialog", "Not reporting"),
}
_ABOUT = {
    WordList.NAME: T("WordsDialog", "People, bodies and places to know. The names of the register are known already."),
    WordList.NOT_NAME: T("WordsDialog", "Words that look like a name and are none: never proposed, in any article."),
    WordList.TITLE: T("WordsDialog", "Offices and ranks that stand before a name: they are not part of it."),
    WordList.CUE: T("WordsDialog", "Words that report what somebody said, and what they say of the report."),
    WordList.NOT_CUE: T("WordsDialog", "Words that were taken for a report and are none."),
}
ENDINGS = (".txt",)


class WordsDialog(Translated, Sheet):
    """One list at a time; every change is a step of history, made at once."""

    def __init__(self, project: SessionController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._head = SheetHeader(self)
        self.lists = SegmentedControl(self, [str(each) for each in WordList])
        self.rows = PairList((Qt.Key.Key_Delete, Qt.Key.Key_Backspace), self)
        self.nothing = EmptyState("edit", (), self)
        self.field, self.value = QLineEdit(self), QComboBox(self)
        self.add_button, self.remove_button = QPushButton(self), QPushButton(self)
        self.save_button, self.read_button, self.leave = QPushButton(self), QPushButton(self), QPushButton(self)
        self.remark = Remark(self)
        self._lay_out()
        self._connect()
        self.resize(680, 600)
        self.lists.set_current(str(WordList.NAME))
        self.retranslate()
        self.field.setFocus()

    def _lay_out(self) -> None:
        self.add_button.setProperty("kind", "primary")
        for button in (self.save_button, self.read_button, self.leave):
            button.setProperty("kind", "quiet")
        for button in (self.add_button, self.remove_button, self.save_button, self.read_button, self.leave):
            button.setAutoDefault(False)
        top = QVBoxLayout()
        top.setContentsMargins(20, 0, 20, 12)
        top.setSpacing(10)
        switch = QHBoxLayout()
        switch.addWidget(self.lists)
        switch.addStretch(1)
        entry = QHBoxLayout()
        entry.setSpacing(8)
        entry.addWidget(self.field, 1)
        entry.addWidget(self.value)
        entry.addWidget(self.add_button)
        top.addLayout(switch)
        top.addLayout(entry)
        top.addWidget(self.remark)
        self.stack = QStackedWidget(self)
        ground(self.stack, "paper")
        self.stack.addWidget(self.rows)
        self.stack.addWidget(self.nothing)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 12, 20, 16)
        foot.setSpacing(8)
        foot.addWidget(self.remove_button)
        foot.addStretch(1)
        foot.addWidget(self.read_button)
        foot.addWidget(self.save_button)
        foot.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(OUTLINE, OUTLINE, OUTLINE, OUTLINE)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(top)
        column.addWidget(Hairline(parent=self))
        column.addWidget(self.stack, 1)
        column.addWidget(Hairline(parent=self))
        column.addLayout(foot)

    def _connect(self) -> None:
        self.lists.chosen.connect(lambda _name: self.retranslate())
        self.field.returnPressed.connect(self.add)
        self.field.textChanged.connect(lambda text: self.add_button.setEnabled(bool(text.strip())))
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.save_button.clicked.connect(self.save)
        self.read_button.clicked.connect(self.read)
        self.leave.clicked.connect(self.accept)
        self.rows.answered.connect(self.remove)
        self.rows.itemSelectionChanged.connect(self._name_removal)
        self._project.changed.connect(self._changed)
        self._project.closed.connect(self.reject)

    # -- showing ----------------------------------------------------------------------------------------------------

    @property
    def current(self) -> WordList:
        """The list in sight."""
        return WordList(self.lists.current or WordList.NAME)

    def words(self) -> list[ProjectWord]:
        """The words in sight, in the order of the alphabet."""
        if not self._project.is_open:
            return []
        found = [word for word in self._project.session.read.words() if word.list is self.current]
        return sorted(found, key=lambda word: word.text)

    def _changed(self, changed: Changed) -> None:
        if changed.words:
            self._fill()

    def _fill(self) -> None:
        words, language = self.words(), languages().language
        kind = "entity" if self.current is WordList.NAME else "cue_kind"
        self.rows.fill((word.id, word.text, term(kind, word.value, language) if word.value else "") for word in words)
        self.rows.clearSelection()
        self.stack.setCurrentWidget(self.rows if words else self.nothing)
        self._name_removal()

    def _name_removal(self) -> None:
        count = len(self.rows.chosen)
        self.remove_button.setEnabled(count > 0)
        words = self.tr("Take out %n word(s)", "", count) if count else self.tr("Take out")
        self.remove_button.setText(formatter().localize_digits(words))

    # -- changing ---------------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Enter what stands in the field."""
        text = self.field.text()
        if text.strip() and self._project.did(AddWord(self.current, text, str(self.value.currentData() or ""))):
            self.field.clear()
            self.remark.clear()

    def remove(self) -> None:
        """Take the chosen words out."""
        if self.rows.chosen:
            self._project.did(RemoveWords(self.rows.chosen))

    def save(self) -> None:
        """Save all lists in a file that people can read."""
        path = self._ask(self.tr("Save the words of the project"), saving=True)
        if path is None:
            return
        try:
            count = write_words(self._project.session, path)
        except Trouble as trouble:
            self._project.complain(trouble.message)
            return
        self.remark.remark(lambda: Said(self._saved(count, path.name), NoticeKind.DONE))

    def read(self) -> None:
        """Enter the words of a file."""
        path = self._ask(self.tr("Words from a file"), saving=False)
        if path is None:
            return
        try:
            words = read_words(path)
        except Trouble as trouble:
            self._project.complain(trouble.message)
            return
        count = self._project.do(ImportWords(tuple(words)))
        if count is not None:
            self.remark.remark(lambda: Said(self._new_words(count, len(words)), NoticeKind.DONE))

    def _new_words(self, new: int, whole: int) -> str:
        text = self.tr("%1 of %2 words are new.")
        return text.replace("%1", format_number(new)).replace("%2", format_number(whole))

    def _saved(self, count: int, name: str) -> str:
        return formatter().localize_digits(self.tr("%n word(s) saved in «%1».", "", count)).replace("%1", name)

    def _ask(self, title: str, *, saving: bool) -> Path | None:
        name = self.tr("words") + ENDINGS[0] if saving else ""
        question = FileQuestion(title, self.tr("Word lists"), ENDINGS, name=name, saving=saving)
        answer = FileDialog.ask(question, self)
        return answer[0] if answer else None

    def done(self, result: int) -> None:
        super().done(result)
        self.deleteLater()

    def retranslate(self) -> None:
        """Set the texts again, for the list in sight."""
        self.setWindowTitle(self.tr("Words of the project"))
        self.lists.set_choices([(str(each), self.tr(source)) for each, source in _LISTS.items()])
        self.lists.setAccessibleName(self.tr("List"))
        self._head.set_texts(self.windowTitle(), self.tr(_ABOUT[self.current]))
        values = VALUES.get(self.current, ())
        kind, language = "entity" if self.current is WordList.NAME else "cue_kind", languages().language
        self.value.clear()
        for value in values:
            self.value.addItem(term(kind, value, language), value)
        self.value.setVisible(bool(values))
        self.value.setAccessibleName(self.tr("Kind"))
        self.rows.setAccessibleName(self.tr("Words in the list"))
        self.field.setPlaceholderText(self.tr("A word or a name, as it is printed"))
        self.field.setAccessibleName(self.tr("New word"))
        self.add_button.setText(self.tr("Enter"))
        self.add_button.setEnabled(bool(self.field.text().strip()))
        self.save_button.setText(self.tr("Save to a file…"))
        self.read_button.setText(self.tr("Read from a file…"))
        self.leave.setText(self.tr("Done"))
        self.nothing.set_texts(self.tr("Nothing in this list"), self.tr("What you enter here holds for every article."))
        self._fill()
