"""The report of a review: what it tells of, how it reads, and where it is saved."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from tahqiq.domain.reviewing import ReviewFilter
from tahqiq.services.review_html import html
from tahqiq.services.review_report import EVERYTHING, review_report, write_report
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.dialogs.files import FileDialog, FileQuestion
from tahqiq.ui.i18n import Translated, languages
from tahqiq.ui.jobs import Job
from tahqiq.ui.printing import paper, save_pdf
from tahqiq.ui.views.parts.background import Background
from tahqiq.ui.views.parts.notices import Remark, Said
from tahqiq.ui.widgets import OUTLINE, Hairline, NoticeKind, SegmentedControl, Sheet, SheetHeader


class ReportScope(StrEnum):
    """What a report tells of."""

    SHOWN = "shown"  # what the queue shows
    ALL = "all"


class ReportForm(StrEnum):
    """The kinds of files; the value is the ending."""

    PDF = "pdf"
    HTML = "html"
    MARKDOWN = "md"


class ReportDialog(Translated, Sheet):
    """Shows a report and saves it.

    Args:
        project: the open project.
        shown: the filter of the queue.

    Signals:
        saved: the ``Path`` of a file that was written.
    """

    saved = Signal(object)

    def __init__(
        self, project: SessionController, shown: ReviewFilter = EVERYTHING, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._project, self._shown = project, shown
        self._html = ""
        self.resize(880, 760)
        self._make_parts()
        self._lay_out()
        self._connect()
        self.retranslate()
        self._read()

    def _make_parts(self) -> None:
        self._head = SheetHeader(self)
        self.scope = SegmentedControl(self, [str(s) for s in ReportScope])
        self.form = SegmentedControl(self, [str(f) for f in ReportForm])
        self.scope.set_current(ReportScope.ALL)
        self.form.set_current(ReportForm.PDF)
        self.page = QTextBrowser(self)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setOpenLinks(False)
        # paper is white in every theme: what is seen is what is printed
        self.page.setStyleSheet("QTextBrowser { background: #ffffff; color: #111111; padding: 12px 24px; }")
        self.remark = Remark(self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        self.save_button, self.leave = QPushButton(self), QPushButton(self)
        self.save_button.setProperty("kind", "primary")
        self.leave.setProperty("kind", "quiet")
        self._reading, self._writing = Background(self), Background(self)

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setContentsMargins(20, 0, 20, 12)
        choices.addWidget(self.scope)
        choices.addStretch(1)
        choices.addWidget(self.form)
        margin = QVBoxLayout()
        margin.setContentsMargins(20, 0, 20, 8)
        margin.addWidget(self.remark)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 12, 20, 16)
        foot.setSpacing(8)
        foot.addWidget(self.progress, 1)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(OUTLINE, OUTLINE, OUTLINE, OUTLINE)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addLayout(choices)
        layout.addLayout(margin)
        layout.addWidget(Hairline(parent=self))
        layout.addWidget(self.page, 1)
        layout.addWidget(Hairline(parent=self))
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.scope.chosen.connect(lambda _: self._read())
        self.save_button.clicked.connect(self._ask_where)
        self.leave.clicked.connect(self.reject)
        self._reading.answered.connect(self._show)
        self._writing.answered.connect(self._written)
        for work in (self._reading, self._writing):
            work.failed.connect(self.remark.complain)
            work.busy_changed.connect(lambda _: self._show_state())
        self._project.closing.connect(self._leave_project)

    def _wanted(self) -> ReviewFilter:
        return self._shown if self.scope.current == ReportScope.SHOWN else EVERYTHING

    def _read(self) -> None:
        session, wanted, language = self._project.session, self._wanted(), languages().language
        self._reading.ask(lambda _job: html(review_report(session, wanted), language))

    def _show(self, made: str) -> None:
        self._html = made
        document = paper(made, rtl=languages().right_to_left)
        document.setParent(self.page)
        document.setDocumentMargin(8)
        self.page.setDocument(document)
        self._show_state()

    def _show_state(self) -> None:
        self.progress.setVisible(self._reading.busy or self._writing.busy)
        self.save_button.setEnabled(bool(self._html) and not self._reading.busy and not self._writing.busy)

    def _ask_where(self) -> None:
        form = ReportForm(self.form.current)
        name = " ".join((self.tr("Review of"), self._project.session.read.project().name)).strip()
        kinds = {
            ReportForm.PDF: self.tr("PDF documents"),
            ReportForm.HTML: self.tr("Web pages"),
            ReportForm.MARKDOWN: self.tr("Markdown"),
        }
        question = FileQuestion(self.tr("Save the report"), kinds[form], (f".{form}",), name=name, saving=True)
        answer = FileDialog.ask(question, self)
        if answer:
            self.save(answer[0])

    def save(self, path: Path) -> None:
        """Write the report; the ending says as what."""
        session, wanted, language = self._project.session, self._wanted(), languages().language
        self.remark.clear()
        if path.suffix.lower() != ".pdf":
            self._writing.ask(lambda _job: (write_report(session, path, language, wanted), path)[1])
            return
        made, rtl, title = self._html, languages().right_to_left, self.windowTitle()

        def work(job: Job) -> Path:
            save_pdf(made, path, rtl=rtl, title=title, cancelled=lambda: job.cancelled)
            return path

        self._writing.ask(work, self.tr("Writing the report"))

    def _written(self, path: Path) -> None:
        name = f"\u2068{path.name}\u2069"
        self.remark.remark(lambda: Said(self.tr("Saved as %1").replace("%1", name), NoticeKind.DONE))
        self.saved.emit(path)

    def _leave_project(self) -> None:
        self._reading.finish()
        self._writing.finish()
        self.reject()

    def done(self, result: int) -> None:
        """Let go of what is under way."""
        self._reading.finish()
        self._writing.finish()
        super().done(result)
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.save_button.isEnabled():
            self._ask_where()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Set every text again, the report's too."""
        self.setWindowTitle(self.tr("Report of the review"))
        self._head.set_texts(self.tr("Report of the review"))
        self.scope.set_choices(
            [(str(ReportScope.SHOWN), self.tr("What the list shows")), (str(ReportScope.ALL), self.tr("All"))]
        )
        self.form.set_choices([(str(f), {"pdf": "PDF", "html": "HTML", "md": "Markdown"}[f]) for f in ReportForm])
        self.scope.setAccessibleName(self.tr("What it tells of"))
        self.form.setAccessibleName(self.tr("Kind of file"))
        self.page.setAccessibleName(self.tr("The report"))
        self.save_button.setText(self.tr("Save…"))
        self.leave.setText(self.tr("Close"))
        if self._html:
            self._read()
