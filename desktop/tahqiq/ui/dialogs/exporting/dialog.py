"""The export: format, articles, labels, file; then what went in and what did not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tahqiq.domain.messages import Message
from tahqiq.formats.table import Format, exports
from tahqiq.services.correcting import corrected
from tahqiq.services.exporting import ExportReport
from tahqiq.services.targets import may_replace
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.dialogs.exporting.cards import FormatCards
from tahqiq.ui.dialogs.exporting.choice import (
    Choice,
    named_target,
    try_out,
    with_ending,
    write,
)
from tahqiq.ui.dialogs.exporting.contents import Contents
from tahqiq.ui.dialogs.exporting.labels import offered
from tahqiq.ui.dialogs.exporting.paper import pdf_beside, print_copy
from tahqiq.ui.dialogs.files import FileDialog, FileQuestion
from tahqiq.ui.formatting import joined, listed
from tahqiq.ui.i18n import Translated, languages
from tahqiq.ui.jobs import Job
from tahqiq.ui.settings import Settings
from tahqiq.ui.views.parts.background import Background
from tahqiq.ui.views.parts.notices import Remark, counted, filled, worded
from tahqiq.ui.widgets import (
    OUTLINE,
    Hairline,
    NoticeKind,
    Sheet,
    SheetHeader,
    ground,
    text_label,
)

_FOLDER = "export_folder"
TRY_MS = 200
"""How long the choices rest before it is found out what the format would lose."""


class ExportDialog(Translated, Sheet):
    """Puts an export together and carries it out.

    Signals:
        exported: the ``ExportReport``, once the file is there.
    """

    exported = Signal(object)

    def __init__(
        self,
        project: SessionController,
        selected: Sequence[int] = (),
        settings: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._project, self._selected, self._settings = project, tuple(selected), settings
        self._format: Format | None = None
        self._report: ExportReport | None = None
        self.choose_target: Callable[[Path], Path | None] = self._ask_for_target
        self.show_folder: Callable[[Path], object] = _open_folder
        self.resize(940, 720)
        self._make_parts()
        self._lay_out()
        self._connect()
        self.retranslate()
        self._format_chosen(self.cards.format)

    # -- making -----------------------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self._head = SheetHeader(self)
        self.cards = FormatCards(exports(), self)
        self._file_title, self._losses_title = text_label("", "heading", self), text_label("", "heading", self)
        read = self._project.session.read
        people = sorted(set(read.annotators().values()))
        older = corrected(self._project.session)
        self.contents = Contents(read.articles(), self._selected, offered(read), people, older, self)
        self.which, self.labels, self.with_text = self.contents.which, self.contents.labels, self.contents.with_text
        self.target = QLineEdit(self)
        self.target.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.browse = QPushButton(self)
        self.browse.setAutoDefault(False)
        self._losses = text_label("", "soft", self, wrap=True)
        self.remark = Remark(self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.go, self.leave = QPushButton(self), QPushButton(self)
        self.go.setProperty("kind", "primary")
        self.leave.setProperty("kind", "quiet")
        for button in (self.go, self.leave):
            button.setAutoDefault(False)
        self._trying, self._writing = Background(self), Background(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(TRY_MS)

    def _lay_out(self) -> None:
        start = QWidget(self)
        ground(start, "surface")
        start.setFixedWidth(372)
        column = QVBoxLayout(start)
        column.setContentsMargins(20, 20, 12, 0)
        column.setSpacing(12)
        cards = _scrolling(self.cards, self)
        column.addWidget(cards, 1)
        form = QWidget(self)
        form.setProperty("ground", "none")
        right = QVBoxLayout(form)
        right.setContentsMargins(28, 20, 28, 16)
        right.setSpacing(8)
        right.addWidget(self.contents)
        right.addSpacing(8)
        right.addWidget(self._file_title)
        file = QHBoxLayout()
        file.addWidget(self.target, 1)
        file.addWidget(self.browse)
        right.addLayout(file)
        right.addSpacing(8)
        right.addWidget(self._losses_title)
        right.addWidget(self._losses)
        right.addStretch(1)
        scroll = _scrolling(form, self)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 12, 20, 16)
        foot.setSpacing(8)
        foot.addWidget(self.progress, 1)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.go)
        margin = QVBoxLayout()
        margin.setContentsMargins(28, 0, 28, 12)
        margin.addWidget(self.remark)
        paper = QWidget(self)
        ground(paper, "paper")
        main = QVBoxLayout(paper)
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(0)
        main.addWidget(scroll, 1)
        main.addLayout(margin)
        halves = QHBoxLayout()
        halves.setSpacing(0)
        halves.addWidget(start)
        halves.addWidget(Hairline(Qt.Orientation.Vertical, self))
        halves.addWidget(paper, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(OUTLINE, OUTLINE, OUTLINE, OUTLINE)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(Hairline(parent=self))
        layout.addLayout(halves, 1)
        layout.addWidget(Hairline(parent=self))
        layout.addLayout(foot)
        self._form = form

    def _connect(self) -> None:
        self.cards.chosen.connect(self._format_chosen)
        self.contents.changed.connect(self._changed)
        self.target.textChanged.connect(lambda _: self._target_changed())
        self.browse.clicked.connect(self._browse)
        self.go.clicked.connect(self._go)
        self.leave.clicked.connect(self._leave)
        self._soon.timeout.connect(self._try_out)
        self._trying.answered.connect(self._tried)
        self._trying.failed.connect(self._failed)
        self._trying.advanced.connect(self._advanced)
        self._trying.busy_changed.connect(self._try_began)
        self._writing.answered.connect(self._written)
        self._writing.failed.connect(self._failed)
        self._writing.cancelled.connect(self._stopped)
        self._writing.advanced.connect(self._advanced)
        self._writing.busy_changed.connect(lambda _: self._allow())
        self._project.closing.connect(self._leave_project)

    # -- choosing ---------------------------------------------------------------------------------------------------

    @property
    def choice(self) -> Choice:
        """The export as it is put together now."""
        return self.contents.choice(self.cards.format)

    def _format_chosen(self, chosen: Format) -> None:
        if self.target.text():
            target = with_ending(Path(self.target.text()), self._format, chosen)
        else:
            folder = self._settings.text(_FOLDER) if self._settings else ""
            target = named_target(self._project.session.path, folder, chosen)
        self._format = chosen
        self.contents.set_format(chosen)
        self.target.setText(str(target))
        self._changed()

    def _changed(self) -> None:
        self._report = None
        self.remark.clear()
        self._trying.forget()
        self._soon.start()
        self._allow()

    def _target_changed(self) -> None:
        """What was said of another file is not true of this one."""
        self._report = None
        self.remark.clear()
        self._allow()

    def _try_out(self) -> None:
        if not self._project.is_open:
            return
        session, choice = self._project.session, self.choice
        if choice.article_ids != () and choice.label_codes != ():
            self._trying.ask(lambda job: try_out(session, choice, job))
        else:
            self._losses_title.setText("")
            self._losses.setText("")

    def _try_began(self, busy: bool) -> None:
        if busy:
            self.progress.setRange(0, 0)
            self._losses.setText(self.tr("Finding out what this format holds…"))
        self._allow()

    def _tried(self, report: ExportReport) -> None:
        self._losses_title.setText(self._counts(report))
        if report.losses:
            lines = "\n".join(f"– {worded(loss)}" for loss in report.losses)
            heading = self.tr("What this format leaves out:")
            self._losses.setText(f"{heading}\n{lines}")
        else:
            self._losses.setText(self.tr("Nothing is left out."))

    def _counts(self, report: ExportReport) -> str:
        pieces = (
            counted(self.tr("%n article(s)", "", report.articles), report.articles),
            counted(self.tr("%n annotation(s)", "", report.annotations), report.annotations),
            counted(self.tr("%n link(s)", "", report.links), report.links),
        )
        return joined(*pieces)

    def _browse(self) -> None:
        chosen = self.choose_target(Path(self.target.text()))
        if chosen is not None:
            self.target.setText(str(with_ending(chosen, None, self.cards.format)))

    def _ask_for_target(self, now: Path) -> Path | None:
        chosen = self.cards.format
        question = FileQuestion(
            self.tr("Export as"),
            chosen.title_ar if languages().right_to_left else chosen.title_en,
            chosen.extensions,
            now.parent,
            now.name,
            saving=True,
            confirm=self.tr("Take this name"),
        )
        answer = FileDialog.ask(question, self)
        return answer[0] if answer else None

    # -- doing ------------------------------------------------------------------------------------------------------

    def _go(self) -> None:
        if self._report is not None:
            self.show_folder(Path(self.target.text()).parent)
            return
        if not self.go.isEnabled() or self._writing.busy:
            return
        self._soon.stop()
        self._trying.forget()
        self.remark.clear()
        session, choice, target = self._project.session, self.choice, Path(self.target.text())
        self.progress.setRange(0, 0)
        printed, rtl = self.contents.prints, languages().right_to_left

        def work(job: Job) -> ExportReport:
            report = write(session, choice, target, job)
            if printed:
                print_copy(target, rtl=rtl, cancelled=lambda: job.cancelled)
            return report

        self._writing.ask(work, self.tr("Exporting"))

    def _written(self, report: ExportReport) -> None:
        self._report = report
        if self._settings is not None and report.target is not None:
            self._settings.set_text(_FOLDER, str(report.target.parent))
        self._tried(report)
        name = report.target.name if report.target else ""
        if report.target is not None and self.contents.prints:
            name = listed(name, pdf_beside(report.target).name)
        words = filled(self.tr("Written: %1"), name)
        self.remark.say(words, NoticeKind.DONE)
        self._allow()
        self.go.setFocus()
        self.exported.emit(report)

    def _failed(self, message: Message) -> None:
        self.remark.complain(message)
        self._allow()

    def _stopped(self) -> None:
        self.remark.say(self.tr("Stopped. Nothing was written."), NoticeKind.INFO)
        self._allow()

    def _advanced(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _leave_project(self) -> None:
        self._soon.stop()
        self._trying.finish()
        self._writing.finish()
        self.reject()

    def _leave(self) -> None:
        if self._writing.busy:
            self._writing.cancel()
        else:
            self.reject()

    def _allow(self) -> None:
        busy, done = self._writing.busy, self._report is not None
        target = Path(self.target.text().strip() or ".")
        choice_ok = self.choice.article_ids != () and self.choice.label_codes != ()
        self.progress.setVisible(busy or self._trying.busy)
        self._form.setEnabled(not busy)
        self.cards.setEnabled(not busy)
        self.go.setEnabled(done or (bool(target.name) and choice_ok and not busy))
        self.go.setText(self.tr("Show in folder") if done else self.tr("Export"))
        self.leave.setText(self.tr("Stop") if busy else self.tr("Close") if done else self.tr("Cancel"))
        replaced = bool(target.name) and target.is_file() and may_replace(target)
        words = self.tr("File (the one that is there is replaced)") if replaced and not done else self.tr("File")
        self._file_title.setText(words)

    # -- window -----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._writing.busy:
            self._writing.cancel()
            event.ignore()
            return
        self._trying.finish()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        """Leave the dialog."""
        self._soon.stop()
        self._trying.finish()
        super().done(result)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Export"))
        about = self.tr("Choose a format and what goes into it; what the format cannot hold is said beforehand.")
        self._head.set_texts(self.tr("Export"), about)
        self.target.setAccessibleName(self.tr("File"))
        self.browse.setText(self.tr("Choose…"))
        self.progress.setAccessibleName(self.tr("Progress"))
        self._allow()
        self._soon.start()


def _scrolling(inside: QWidget, parent: QWidget) -> QScrollArea:
    scroll = QScrollArea(parent)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(inside)
    return scroll


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
