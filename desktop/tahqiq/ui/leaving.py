"""Before the window closes or lets go of a project: nothing that was typed or asked for is lost without a question."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
)

from tahqiq.ui.controllers.drafts import Draft
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.i18n import Translated
from tahqiq.ui.jobs import Job, JobRunner
from tahqiq.ui.main_window import MainWindow
from tahqiq.ui.widgets import text_label

WIDTH = 480
WORDS_HEIGHT = 132


class Leaving(QObject):
    """Asks, where something would be lost; goes on by itself once nothing would.

    Args:
        window: asked before it closes.
        project: asked before it is let go of.
    """

    def __init__(self, window: MainWindow, project: SessionController) -> None:
        super().__init__(window)
        self._window, self._project = window, project
        self.dialog: QDialog | None = None
        window.may_leave = self.may_leave
        project.may_leave = self.may_leave

    def may_leave(self, then: Callable[[], object]) -> bool:
        """Whether nothing would be lost now; otherwise it is asked, and ``then`` called when the answer allows."""
        if self.dialog is not None:
            self.dialog.activateWindow()
            return False
        if not self._project.drafts.save_all():
            self._open(UnsavedDialog(self._window, self._project), then)
        elif self._jobs():
            self._open(WorkDialog(self._window, self._jobs()), then)
        return self.dialog is None

    def _jobs(self) -> list[Job]:
        runners = {self._window.jobs, *self._window.findChildren(JobRunner)}
        return [job for runner in runners for job in runner.precious]

    def _open(self, dialog: QDialog, then: Callable[[], object]) -> None:
        self.dialog = dialog
        dialog.finished.connect(lambda result: self._answered(result, then))
        dialog.open()

    def _answered(self, result: int, then: Callable[[], object]) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
        if result == QDialog.DialogCode.Accepted:
            then()


class _Asking(Translated, QDialog):
    """A title, a sentence, what it is about, and buttons."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setFixedWidth(WIDTH)
        self._title, self._text = text_label("", "title", self), text_label("", "soft", self, wrap=True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 20, 24, 20)
        self._column.setSpacing(12)
        self._column.addWidget(self._title)
        self._column.addWidget(self._text)

    def _button(self, kind: str, does: Callable[[], object]) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("kind", kind)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: does())
        self._buttons.addWidget(button)
        return button

    def _say(self, title: str, text: str) -> None:
        self.setWindowTitle(title)
        self._title.setText(title)
        self._text.setText(text)


class UnsavedDialog(_Asking):
    """What was typed cannot be stored: shows the words, to be tried again, copied, or given up."""

    def __init__(self, window: MainWindow, project: SessionController) -> None:
        super().__init__(window)
        self._project = project
        self.words = QTextEdit(self)
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(WORDS_HEIGHT)
        self.words.setPlainText(_listed(project.drafts.waiting))
        self._column.addWidget(self.words)
        self._column.addLayout(self._buttons)
        self.give_up = self._button("danger", self._give_up)
        self._buttons.addStretch(1)
        self.copy = self._button("quiet", self._copy)
        self.again = self._button("primary", self._try_again)
        self.again.setDefault(True)
        self.retranslate()
        self.again.setFocus()

    def _try_again(self) -> None:
        if self._project.drafts.retry():
            self.accept()
        else:
            self.words.setPlainText(_listed(self._project.drafts.waiting))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.words.toPlainText())

    def _give_up(self) -> None:
        self._project.drafts.forget()
        self.accept()

    def retranslate(self) -> None:
        self._say(
            self.tr("Not everything is saved"),
            self.tr("These words could not be written to the project. Make room and try again, or copy them."),
        )
        self.words.setAccessibleName(self.tr("Words that are not saved"))
        self.give_up.setText(self.tr("Close without them"))
        self.copy.setText(self.tr("Copy the words"))
        self.again.setText(self.tr("Try again"))


class WorkDialog(_Asking):
    """Work is under way: waits until it is done, unless it is stopped or the person stays."""

    def __init__(self, window: MainWindow, jobs: Sequence[Job]) -> None:
        super().__init__(window)
        self._jobs = list(jobs)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self._column.addWidget(self.bar)
        self._column.addLayout(self._buttons)
        self.stop = self._button("danger", self._stop)
        self._buttons.addStretch(1)
        self.stay = self._button("primary", self.reject)
        for job in self._jobs:
            job.progressed.connect(self._progressed)
        self._heard = [job.ended.connect(partial(self._ended, job)) for job in self._jobs]
        self.retranslate()
        self.stay.setFocus()

    def _progressed(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _ended(self, job: Job) -> None:
        """Go on when all is done; where something went wrong, what the window says of it can be read first."""
        self._jobs.remove(job)
        if not job.succeeded and not job.cancelled:
            self.reject()
        elif not self._jobs:
            QTimer.singleShot(0, self.accept)  # after who asked for it has heard

    def done(self, result: int) -> None:
        """Leave the dialog; the work goes on unless it was stopped."""
        for connection in self._heard:
            QObject.disconnect(connection)
        self._heard.clear()
        super().done(result)

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        for job in self._jobs:
            job.cancel()

    def retranslate(self) -> None:
        names = self.tr(", ").join(dict.fromkeys(job.title for job in self._jobs))
        self._say(
            self.tr("Still at work: %1").replace("%1", names),
            self.tr("The window closes by itself when this is done."),
        )
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop.setText(self.tr("Stop it and close"))
        self.stay.setText(self.tr("Do not close"))


def _listed(drafts: Sequence[Draft]) -> str:
    return "\n\n".join(f"{draft.field}:\n{draft.text}" for draft in drafts)
