"""The import: files chosen or dropped, what each would bring, then one step of history."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from tahqiq.domain.messages import Message
from tahqiq.services.importing import Beside, ImportPlan, plan_import
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.dialogs.files import FileDialog, FileQuestion
from tahqiq.ui.dialogs.importing.columns import ColumnMemory
from tahqiq.ui.dialogs.importing.model import DETAILS, FILE
from tahqiq.ui.dialogs.importing.run import (
    Differences,
    Outcome,
    VersionPlans,
    bring_in,
    day_of,
    look,
    with_alternatives,
)
from tahqiq.ui.dialogs.importing.sheet import ImportSheet
from tahqiq.ui.formatting import format_number
from tahqiq.ui.i18n import Translated
from tahqiq.ui.settings import Settings
from tahqiq.ui.theme import themes
from tahqiq.ui.views.parts.notices import counted, filled
from tahqiq.ui.widgets import NoticeKind


class ImportDialog(Translated, ImportSheet):
    """Shows what an import would bring, lets the person decide, and does it.

    Signals:
        imported: the ids of the articles that came in (tuple of int), as soon as they are in.
        open_requested: an article to open, when the person is done.
    """

    imported = Signal(object)
    open_requested = Signal(int)

    def __init__(
        self,
        project: SessionController,
        paths: Iterable[Path] = (),
        parent: QWidget | None = None,
        settings: Settings | None = None,
    ) -> None:
        super().__init__(ColumnMemory(settings), parent)
        self._project = project
        self._paths: list[Path] = []
        self._encodings: dict[Path, str] = {}
        self._columns: dict[Path, dict[str, str]] = {}
        self._beside = Beside()
        self._versions = VersionPlans(project)
        self._differences = Differences(project)
        self._bringing = False
        self._outcome: Outcome | None = None
        self._passed = 0
        self.choose_files: Callable[[], list[Path]] = self._ask_for_files
        self._connect()
        self.retranslate()
        self.add(paths)

    def _connect(self) -> None:
        self.more.clicked.connect(self.add_chosen)
        self.nothing.acted.connect(self.add_chosen)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_file())
        self.model.choice_changed.connect(self._choice_changed)
        self.preview.encoding_chosen.connect(self._encoding_chosen)
        self.preview.for_all_chosen.connect(self._encoding_for_all)
        self.preview.columns.assigned.connect(self._columns_assigned)
        self.preview.version.own_chosen.connect(self.model.set_own)
        self.preview.near.wanted.connect(lambda file, on: self.model.take([file], on))
        self.preview.near.all_left_out.connect(lambda: self.model.take(self.model.near, False))
        self.published.textChanged.connect(lambda _: self._show_summary())
        self.go.clicked.connect(self._go)
        self.leave.clicked.connect(self._leave)
        self._looking.answered.connect(self._looked)
        self._looking.failed.connect(self._failed)
        self._importing.answered.connect(self._done)
        self._importing.failed.connect(self._failed)
        self._importing.cancelled.connect(self._cancelled)
        for work in (self._looking, self._importing):
            work.advanced.connect(self._advanced)
            work.busy_changed.connect(lambda _: self._show_summary())
        self._project.closing.connect(self._leave_project)

    # -- files ------------------------------------------------------------------------------------------------------

    def add(self, paths: Iterable[Path]) -> None:
        """Look at more files, and at the article files in folders."""
        new = [path for path in paths if path not in self._paths]
        if new and not self._bringing and self._project.is_open:
            self._paths += new
            self._outcome = None
            self._look()
        else:
            self._show_summary()

    def add_chosen(self) -> None:
        """Let the person choose files."""
        self.add(self.choose_files())

    def _ask_for_files(self) -> list[Path]:
        from tahqiq.formats.table import imports

        endings = tuple(dict.fromkeys(ending for one in imports() for ending in one.extensions))
        words = self.tr("Articles to import")
        return FileDialog.ask(FileQuestion(words, self.tr("Articles and datasets"), endings, many=True), self)

    def _look(self) -> None:
        session, paths, encodings = self._project.session, list(self._paths), dict(self._encodings)
        columns, self._beside = dict(self._columns), Beside()
        beside = self._beside
        self.progress.setRange(0, 0)
        self._looking.ask(lambda job: look(session, paths, encodings, columns, beside, job))

    def _looked(self, plan: ImportPlan) -> None:
        self._passed = len(plan.passed)
        self.remark.clear()
        self.model.show(plan)
        for path, assigned in self._memory.of_plan(plan, self._columns):
            self._columns[path] = assigned
            self._look_again(path)
        self.stack.setCurrentWidget(self._table_page if plan.files else self.nothing)
        if plan.files:
            self.table.setCurrentIndex(self.model.index(0, 0))
            self.table.setFocus()
        self._show_file()
        self._show_summary()

    def _show_file(self) -> None:
        index = self.table.currentIndex()
        if not index.isValid():
            self.preview.show_file(None, None, 0)
            self.preview.version.show_version(None, None)
            self.preview.near.show_near(None, None, True, 0)
            self.preview.columns.show_table(None, None)
            return
        file = index.data(FILE)
        others = [f for f in self.model.unsure if f.path != file.path]
        by_hand = file.path in self._encodings
        self.preview.show_file(file, index.data(DETAILS), len(others), by_hand)
        self.preview.columns.show_table(file, self._columns.get(file.path))
        self.preview.version.show_version(file, self._versions.of(file, self._columns.get(file.path)))
        found = self._differences.of(file, self.model.other_of(file), self._columns)
        self.preview.near.show_near(file, found, self.model.is_taken(file), len(self.model.near))

    def _choice_changed(self) -> None:
        file = self.table.currentIndex().data(FILE)
        if file is not None:
            self.preview.near.show_taken(self.model.is_taken(file), len(self.model.near))
        self._show_summary()

    def _encoding_chosen(self, encoding: str) -> None:
        file = self.table.currentIndex().data(FILE)
        if file is not None:
            self._take_encoding([file.path], encoding)

    def _encoding_for_all(self, encoding: str) -> None:
        self._take_encoding([file.path for file in self.model.unsure], encoding)

    def _columns_assigned(self, assigned: dict[str, str]) -> None:
        file = self.table.currentIndex().data(FILE)
        if file is not None:
            self._columns[file.path] = assigned
            self._look_again(file.path)

    def _look_again(self, path: Path) -> None:
        """Look at a table anew, with other columns."""
        plan = self._plan_again([path])
        if plan is not None:
            self.model.replace(plan.files)
            row = next((at for at, file in enumerate(self.model.files) if file.path == path), 0)
            self.table.setCurrentIndex(self.model.index(row, 0))
            self._show_file()

    def _take_encoding(self, paths: list[Path], encoding: str) -> None:
        self._encodings |= dict.fromkeys(paths, encoding)
        if self._looking.busy:
            self._look()
            return
        plan = self._plan_again(paths)
        if plan is not None:
            offered = {file.path: file.alternatives for file in self.model.files}
            self.model.replace(with_alternatives(plan, offered))
            self._show_file()

    def _plan_again(self, paths: list[Path]) -> ImportPlan | None:
        session, beside = self._project.session, self._beside
        return self._project.attempt(
            lambda: plan_import(session, paths, encodings=self._encodings, columns=self._columns, beside=beside)
        )

    # -- doing ------------------------------------------------------------------------------------------------------

    def _go(self) -> None:
        if self._outcome is not None:
            self._open_first()
            return
        files = self.model.taken
        if not self.model.chosen or self._project.read_only or self._bringing:
            return
        session, source = self._project.session, " ".join(self.source.text().split())
        published, columns = self._day() or None, dict(self._columns)
        self._bringing = True
        self.remark.clear()
        self.progress.setRange(0, 0)
        self.progress.setValue(0)
        self._importing.ask(
            lambda job: bring_in(session, files, source, published, columns, job, self), self.tr("Importing")
        )

    def _done(self, outcome: Outcome) -> None:
        self._bringing = False
        self._outcome = outcome
        self.report.show_outcome(outcome)
        self.stack.setCurrentWidget(self.report)
        self._show_summary()
        self.go.setFocus()
        if outcome.article_ids:
            self.imported.emit(outcome.article_ids)

    def _failed(self, message: Message) -> None:
        self._bringing = False
        self.remark.complain(message)
        self._show_summary()

    def _cancelled(self) -> None:
        self._bringing = False
        self.remark.say(self.tr("Stopped. Nothing came in."), NoticeKind.INFO)
        self._show_summary()

    def _advanced(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        if not total:
            self._doing.setText(counted(self.tr("%n article(s) so far", "", done), done))
        else:
            self._doing.setText(filled(self.tr("%1 of %2"), format_number(done), format_number(total)))

    def _leave_project(self) -> None:
        self._looking.finish()
        self._importing.finish()
        self._bringing = False
        self.reject()

    def _leave(self) -> None:
        if self._bringing:
            self._importing.cancel()
        else:
            self.reject()

    def _open_first(self) -> None:
        came = self._outcome.article_ids if self._outcome is not None else ()
        self.accept()
        if came:
            self.open_requested.emit(came[0])

    def _day(self) -> str | None:
        """The publication date that was typed: ``""`` for none, None where it is not a day."""
        return day_of(self.published.text())

    # -- words ------------------------------------------------------------------------------------------------------

    def _show_summary(self) -> None:
        busy = self._looking.busy or self._importing.busy
        done = self._outcome is not None and not busy
        table = bool(self.model.files) and not done
        for widget in (self.source, self.published):
            widget.setVisible(table and not busy)
        self.progress.setVisible(busy)
        self._doing.setVisible(busy)
        self.more.setVisible(not busy and not done and bool(self.model.files))
        self.table.setEnabled(not self._bringing)
        chosen = len(self.model.chosen)
        wrong_day = self._day() is None
        color = themes().theme.danger
        self.published.setStyleSheet(f"QLineEdit {{ border-color: {color}; color: {color}; }}" if wrong_day else "")
        self.go.setVisible(bool(self.model.files))
        self.go.setEnabled(done or (bool(chosen) and not busy and not wrong_day and not self._project.read_only))
        self.go.setText(self._go_words(chosen, done))
        self.leave.setText(self._leave_words(done))
        self.leave.setVisible(not done or self._came)
        self._head.set_about("" if done else self.table.count_words(self.model.files, self._passed))

    @property
    def _came(self) -> bool:
        """Whether there is an article to open now."""
        return self._outcome is not None and bool(self._outcome.article_ids)

    def _go_words(self, chosen: int, done: bool) -> str:
        if done:
            return self.tr("Open the first one") if self._came else self.tr("Close")
        if any(file.place for file in self.model.files):
            return counted(self.tr("Import %n article(s)", "", chosen), chosen)
        return counted(self.tr("Import %n file(s)", "", chosen), chosen)

    def _leave_words(self, done: bool) -> str:
        if self._bringing:
            return self.tr("Stop")
        return self.tr("Close") if done else self.tr("Cancel")

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Import articles"))
        self._head.set_texts(self.tr("Import articles"))
        self.more.setText(self.tr("Add files…"))
        self.table.setAccessibleName(self.tr("Files"))
        self.nothing.set_texts(
            self.tr("Drop articles here"),
            self.tr("Text, saved pages, Word, PDF, feeds, tables, ZIP; nothing changes before you say so."),
        )
        self.nothing.set_button(self.tr("Choose files…"))
        self.source.setPlaceholderText(self.tr("Source of all, if it is one"))
        self.source.setAccessibleName(self.tr("Source of all files"))
        self.published.setPlaceholderText(self.tr("Date of all: 2024-06-18"))
        self.published.setAccessibleName(self.tr("Publication date of all files"))
        self.published.setToolTip(self.tr("Publication date of all files: year-month-day"))
        self.progress.setAccessibleName(self.tr("Progress"))
        self.model.refresh()
        self._show_file()
        self._show_summary()

    # -- window -----------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and not self._bringing:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._bringing:
            self._importing.cancel()
            event.ignore()
            return
        self._looking.finish()
        super().closeEvent(event)
