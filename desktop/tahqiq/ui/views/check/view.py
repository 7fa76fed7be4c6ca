"""The health check: what is verified, how far it is, and what is wrong with what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tahqiq.domain.project import ProjectCounts
from tahqiq.services.checking import Finding, Severity, check
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.formatting import joined
from tahqiq.ui.i18n import Translated
from tahqiq.ui.jobs import Job
from tahqiq.ui.theme import current_theme, icon_pixmap, themes
from tahqiq.ui.views.parts.background import Background
from tahqiq.ui.views.parts.notices import Remark, counted, worded
from tahqiq.ui.widgets import IconButton, NoticeKind, ground, text_label

COLUMN = 640


class CheckView(Translated, QWidget):
    """Runs the check and shows its findings.

    Signals:
        open_requested: an article that a finding is about (id).
        closed: the person is done here.
    """

    open_requested = Signal(int)
    closed = Signal()

    def __init__(self, project: SessionController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._findings: list[Finding] | None = None
        self._counts: ProjectCounts | None = None
        ground(self, "paper")
        self._make_parts()
        self._lay_out()
        self.again.clicked.connect(self.run)
        self.copy.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.closed)
        self._checking.answered.connect(self._answered)
        self._checking.failed.connect(self.problem.complain)
        self._checking.advanced.connect(self._advanced)
        self._checking.busy_changed.connect(lambda _: self._show())
        project.closing.connect(self._checking.finish)
        project.closed.connect(self._forget)
        project.opened.connect(lambda _: self._forget())
        themes().theme_changed.connect(self._show)
        self.retranslate()

    def _make_parts(self) -> None:
        self._sign = QLabel(self)
        self._title = text_label("", "display", self, wrap=True)
        self._words = text_label("", "soft", self, wrap=True)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.problem = Remark(self)
        self.again, self.copy = QPushButton(self), QPushButton(self)
        self.again.setProperty("kind", "primary")
        self.close_button = IconButton("close", "", self)
        self._rows: list[Remark] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self._checking = Background(self)

    def _lay_out(self) -> None:
        inner = QWidget(self)
        inner.setProperty("ground", "none")
        inner.setMaximumWidth(COLUMN)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 40, 0, 32)
        column.setSpacing(8)
        for widget in (self._sign, self._title, self._words, self.progress, self.problem):
            column.addWidget(widget)
        column.addSpacing(8)
        column.addLayout(self._column)
        column.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.addWidget(self.again)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)
        middle = QWidget(self)
        middle.setProperty("ground", "none")
        row = QHBoxLayout(middle)
        row.setContentsMargins(24, 0, 24, 0)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(middle)
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 8, 8, 0)
        bar.addStretch(1)
        bar.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(scroll, 1)

    # -- checking ---------------------------------------------------------------------------------------------------

    @property
    def findings(self) -> Sequence[Finding] | None:
        """What the last check found; None before the first."""
        return self._findings

    def run(self) -> None:
        """Check the project now."""
        if self._project.is_open and not self._checking.busy:
            session = self._project.session
            self._findings = None
            self.problem.clear()
            self.progress.setRange(0, 0)

            def work(job: Job) -> tuple[list[Finding], ProjectCounts]:
                return check(session, job.report), session.read.counts()

            self._checking.ask(work)

    def _advanced(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _answered(self, answer: tuple[list[Finding], ProjectCounts]) -> None:
        self._findings, self._counts = answer
        self._show()
        self.again.setFocus()

    def _forget(self) -> None:
        self._checking.forget()
        self._findings = None
        self._show()

    # -- showing ----------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        busy, found = self._checking.busy, self._findings
        theme = current_theme()
        grave = any(f.severity is Severity.ERROR for f in found or ())
        icon, color = ("list-check", theme.control)
        if found is not None:
            icon = "done" if not found else "error" if grave else "warning"
            color = theme.success if not found else theme.danger if grave else theme.warning
        self._sign.setPixmap(icon_pixmap(icon, 40, color))
        self.progress.setVisible(busy)
        self.again.setEnabled(self._project.is_open and not busy)
        self.copy.setVisible(bool(found))
        self._say(busy)
        self._show_findings(found or [])

    def _show_findings(self, found: Sequence[Finding]) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for finding in found:
            row = Remark(self)
            article = finding.message.params.get("article")
            button = self.tr("Open the article") if isinstance(article, int) else ""
            kind = NoticeKind.ERROR if finding.severity is Severity.ERROR else NoticeKind.WARNING
            row.complain(finding.message, button, kind)
            if isinstance(article, int):
                row.acted.connect(partial(self.open_requested.emit, article))
            self._column.addWidget(row)
            self._rows.append(row)

    def _say(self, busy: bool) -> None:
        found = self._findings
        if busy:
            self._title.setText(self.tr("Checking…"))
            self._words.setText(self._what())
        elif found is None:
            self._title.setText(self.tr("Check the project"))
            self._words.setText(self._what())
        elif not found:
            self._title.setText(self.tr("Everything is as it was written"))
            self._words.setText(self._verified())
        else:
            self._title.setText(counted(self.tr("%n thing(s) to look at", "", len(found)), len(found)))
            self._words.setText(
                self.tr("Nothing was changed by the check. Each line says what is safe and what to do.")
            )

    def _what(self) -> str:
        return self.tr("Texts, annotations, links, labels, search index and the file itself; nothing is changed.")

    def _verified(self) -> str:
        counts = self._counts
        if counts is None:
            return ""
        pieces = (
            counted(self.tr("%n article(s)", "", counts.articles), counts.articles),
            counted(self.tr("%n annotation(s)", "", counts.annotations), counts.annotations),
            counted(self.tr("%n link(s)", "", counts.links), counts.links),
            counted(self.tr("%n name(s)", "", counts.entities), counts.entities),
        )
        return joined(*pieces)

    def _copy(self) -> None:
        lines = [f"{finding.severity}: {worded(finding.message)}" for finding in self._findings or ()]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Check of the project"))
        self.progress.setAccessibleName(self.tr("Progress"))
        self.again.setText(self.tr("Check now"))
        self.copy.setText(self.tr("Copy the report"))
        self.close_button.set_name(self.tr("Close (Esc)"))
        self._show()
