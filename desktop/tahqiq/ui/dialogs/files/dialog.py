"""The one dialog in which files are chosen, to open and to save."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from tahqiq.domain.messages import Message
from tahqiq.ui.dialogs.files.listing import ENTRY, NAME, Entry, read_folder
from tahqiq.ui.dialogs.files.places import documents
from tahqiq.ui.dialogs.files.question import FileQuestion
from tahqiq.ui.dialogs.files.sheet import PLACE, FileSheet
from tahqiq.ui.dialogs.files.writable import why_not
from tahqiq.ui.formatting import format_number, joined
from tahqiq.ui.i18n import Translated
from tahqiq.ui.views.parts.notices import filled
from tahqiq.ui.widgets import NoticeKind

_used_last: list[Path] = []


class FileDialog(Translated, FileSheet):
    """Asks for files.

    When opening, what is typed narrows the list, in any spelling; a path that is typed is followed. When saving, it is
    the file's name. Nobody is asked twice: that a file would be replaced is said while its name is there.

    Signals:
        chosen: the ``Path`` list, once the person has decided.
    """

    chosen = Signal(list)

    def __init__(self, question: FileQuestion, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self._folder = Path()
        self._wanted: Path | None = None
        self.paths: list[Path] = []
        self._connect()
        self.retranslate()
        self.field.setText(question.name)
        self.go_to(self._begin())
        (self.field if question.saving else self.view).setFocus()
        stem = question.name.removesuffix(Path(question.name).suffix)
        self.field.setSelection(0, len(stem))

    @classmethod
    def ask(cls, question: FileQuestion, parent: QWidget | None = None) -> list[Path]:
        """Ask and wait for the answer; empty where the person thought better of it."""
        dialog = cls(question, parent)
        dialog.exec()
        dialog.deleteLater()
        return dialog.paths

    def _begin(self) -> Path:
        for folder in (self._question.start, *_used_last):
            if folder is not None and folder.is_dir():
                return folder.resolve()
        return documents()

    def _connect(self) -> None:
        self.up.clicked.connect(self.go_up)
        self.way.chosen.connect(self.go_to)
        self.make_folder.clicked.connect(self.add_folder)
        self.places.itemClicked.connect(lambda item: self.go_to(item.data(PLACE)))
        self.places.itemActivated.connect(lambda item: self.go_to(item.data(PLACE)))
        if not self._question.saving:
            self.view.take_typing(self._typed_in_list)
        self.view.doubleClicked.connect(lambda _: self._take_selected())
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        self.model.modelReset.connect(self._show_stack)
        self.model.renamed.connect(self._reload_with)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._take)
        self.confirm.clicked.connect(self._take)
        self.cancel.clicked.connect(self.reject)
        self._reading.answered.connect(self._read)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, owner, does in (
            ("Alt+Up", self, self.go_up),
            ("Backspace", self.view, self.go_up),
            ("Alt+N", self, self._to_field),
            ("Ctrl+F", self, self._to_field),
        ):
            QShortcut(QKeySequence(keys), owner, context=inside).activated.connect(does)

    def _typed_in_list(self, text: str) -> None:
        self._to_field()
        self.field.insert(text)

    def _to_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    # -- folders ----------------------------------------------------------------------------------------------------

    @property
    def folder(self) -> Path:
        """The folder that is shown."""
        return self._folder

    def go_to(self, folder: Path) -> None:
        """Show another folder."""
        self._folder = folder
        if not self._question.saving:
            self.field.clear()
            self.model.set_words("")
        names = {}
        for row in range(self.places.count()):
            item = self.places.item(row)
            names[item.data(PLACE)] = item.text()
            item.setSelected(item.data(PLACE) == folder)
        if self._question.start is not None:
            names.pop(self._question.start.resolve(), None)
        self.way.show_path(folder, names)
        self.up.setEnabled(folder.parent != folder)
        self._reload()

    def go_up(self) -> None:
        """Show the folder above, with this one selected."""
        here = self._folder
        if here.parent != here:
            self._wanted = here
            self.go_to(here.parent)

    def add_folder(self) -> None:
        """Make a folder here, and let it be named."""
        plain, number = self.tr("New folder"), 2
        name = plain
        while (self._folder / name).exists():
            name = f"{plain} {number}"
            number += 1
        made = self._folder / name
        try:
            made.mkdir()
        except OSError:
            self.remark.complain(Message("folder_read_only", {"path": str(self._folder)}))
            return
        self.model.just_made = made
        self._reload_with(made)

    def _reload_with(self, wanted: Path) -> None:
        self._wanted = wanted
        self._reload()

    def _reload(self) -> None:
        folder, endings = self._folder, self._question.endings
        self._reading.ask(lambda _watch: (folder, read_folder(folder, endings)))

    def _read(self, answer: tuple[Path, list[Entry] | None]) -> None:
        folder, entries = answer
        readable = entries is not None
        self._empty.set_texts(*self._empty_words(readable))
        in_list = self.focusWidget() is self.view
        self.model.show(entries or [])
        self._show_stack()
        if in_list and not entries:
            self._to_field()
        wanted, self._wanted = self._wanted, None
        row = self.model.row_of(wanted) if wanted is not None and wanted.parent == folder else -1
        if row >= 0:
            index = self.model.index(row, NAME)
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
            if self.model.entries[row].path == self.model.just_made:
                self.view.edit(index)
        elif self.model.entries:
            flag = QItemSelectionModel.SelectionFlag
            how = flag.NoUpdate if self._question.saving else flag.ClearAndSelect | flag.Rows
            self.view.selectionModel().setCurrentIndex(self.model.index(0, NAME), how)
        self._allow()

    def _show_stack(self) -> None:
        nothing = not self.model.entries
        self.stack.setCurrentWidget(self._empty if nothing else self.view)

    def _empty_words(self, readable: bool) -> tuple[str, str]:
        if not readable:
            return self.tr("This folder cannot be opened"), self.tr("Choose another one.")
        return self.tr("Nothing of this kind here"), filled(self.tr("Shown are folders, and: %1"), self._question.kind)

    # -- deciding ---------------------------------------------------------------------------------------------------

    @property
    def selected(self) -> list[Entry]:
        """What is selected in the list."""
        rows = self.view.selectionModel().selectedRows(NAME)
        found = [index.data(ENTRY) for index in sorted(rows, key=QModelIndex.row)]
        return [entry for entry in found if isinstance(entry, Entry)]

    def _typed(self, text: str) -> None:
        if not self._question.saving:
            is_path = text.startswith(("/", "~", "\\")) or text[1:2] == ":"
            self.model.set_words("" if is_path else text)
            if text and not is_path and self.model.entries:
                self.view.setCurrentIndex(self.model.index(0, NAME))
        self._allow()

    def _selected(self) -> None:
        files = [entry for entry in self.selected if not entry.is_folder]
        if self._question.saving and len(files) == 1:
            self.field.setText(files[0].path.name)
        self._allow()

    def _take(self) -> None:
        typed = self._question.target(self.field.text(), self._folder)
        if typed is not None and os.path.isdir(typed):
            self.go_to(typed.resolve())
        elif self._question.saving:
            self._take_target(typed)
        elif typed is not None and os.path.isfile(typed):
            self._done([typed])
        else:
            self._take_selected()

    def _take_selected(self) -> None:
        chosen = self.selected
        files = [entry.path for entry in chosen if not entry.is_folder]
        if files and self._question.saving:
            self._take_target(files[0])
        elif files:
            self._done(files)
        elif chosen:
            self.go_to(chosen[0].path)

    def _take_target(self, typed: Path | None) -> None:
        self._allow()
        if typed is not None and self.confirm.isEnabled():
            self._done([self._question.completed(typed)])

    def _done(self, paths: list[Path]) -> None:
        self.paths = paths
        _used_last.insert(0, paths[0].parent)
        del _used_last[4:]
        self.accept()
        self.chosen.emit(paths)

    def _allow(self) -> None:
        """Say what would happen, and whether it can."""
        if self._question.saving:
            self._allow_target()
            return
        files = [entry for entry in self.selected if not entry.is_folder]
        self.confirm.setEnabled(bool(self.selected or self.field.text().strip()))
        several = self.tr("Open %n file(s)", "", len(files)).replace(str(len(files)), format_number(len(files)), 1)
        self.confirm.setText(several if len(files) > 1 else self._question.confirm or self.tr("Open"))

    def _allow_target(self) -> None:
        typed = self._question.target(self.field.text(), self._folder)
        target = self._question.completed(typed) if typed is not None else None
        there = target is not None and os.path.isfile(target)
        trouble = why_not(target, self._question.replaces) if target is not None else None
        is_folder = typed is not None and os.path.isdir(typed)
        self.confirm.setEnabled(is_folder or (target is not None and trouble is None))
        word = self.tr("Replace") if there else self._question.confirm or self.tr("Save")
        self.confirm.setText(self.tr("Open") if is_folder else word)
        if trouble is not None and not is_folder:
            self.remark.complain(trouble)
        elif there and target is not None:
            words = self.tr("«%1» is there already; it will be replaced.")
            self.remark.say(filled(words, target.name), NoticeKind.INFO)
        else:
            self.remark.clear()

    # -- window -----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.view.hasFocus():
            self._take_selected()
        elif enter and self.places.hasFocus():
            event.accept()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Close the dialog."""
        self._reading.finish()
        super().done(result)

    def retranslate(self) -> None:
        question = self._question
        self.setWindowTitle(question.title)
        self._head.set_texts(question.title, joined(question.kind, " ".join(question.endings)))
        self.up.set_name(self.tr("To the folder above (Alt+Up)"))
        self.make_folder.set_name(self.tr("New folder"))
        self.make_folder.setVisible(question.saving)
        self.places.setAccessibleName(self.tr("Places"))
        self.view.setAccessibleName(self.tr("Files"))
        self.model.headers = (self.tr("Name"), self.tr("Size"), self.tr("Changed"))
        self._caption.setText(self.tr("File name") if question.saving else self.tr("Find or path"))
        self.field.setAccessibleName(self._caption.text())
        if not question.saving:
            self.field.setPlaceholderText(self.tr("Part of a name in this folder, or a whole path"))
        self.cancel.setText(self.tr("Cancel"))
        self._allow()
