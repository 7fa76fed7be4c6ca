"""The strip at the bottom: what just happened, the keys that work here, and how far a long job is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from tahqiq.ui.formatting import listed
from tahqiq.ui.i18n import Translated
from tahqiq.ui.jobs import Job, JobRunner
from tahqiq.ui.theme import current_theme, themes
from tahqiq.ui.widgets import ElidedLabel, IconButton, ground
from tahqiq.ui.widgets.chips import keys_width, paint_keys, small_font, split_keys

Hint = tuple[str, str]
"""A key (``Ctrl+K``) and what it does here, in the interface's language."""


class HintRow(QWidget):
    """Keys with what they do, in one line, as many as fit. Painted, because it changes with the caret."""

    _GAP, _BETWEEN = 6, 16

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: tuple[Hint, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes().theme_changed.connect(self.update)

    @property
    def hints(self) -> tuple[Hint, ...]:
        """What is shown."""
        return self._hints

    def set_hints(self, hints: Sequence[Hint]) -> None:
        """Show ``hints``, the most useful first."""
        if tuple(hints) == self._hints:
            return
        self._hints = tuple(hints)
        self.setAccessibleDescription(listed(*(f"{keys} {text}" for keys, text in self._hints)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, 22)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        small, metrics = small_font(self.font()), QFontMetrics(self.font())
        used = 0.0
        for keys, text in self._hints:
            chip = keys_width(split_keys(keys), small)
            words = metrics.horizontalAdvance(text) + 2
            width = chip + self._GAP + words
            if used + width > self.width():
                break
            x = self.width() - used - chip if right else used
            paint_keys(
                painter,
                QRectF(x, 0, chip, self.height()),
                split_keys(keys),
                small,
                theme.faint,
                theme.hairline,
                theme.hover,
            )
            painter.setPen(QColor(theme.soft))
            left = x - self._GAP - words if right else x + chip + self._GAP
            painter.drawText(QRectF(left, 0, words, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
            used += width + self._BETWEEN
        painter.end()


class JobProgress(Translated, QWidget):
    """How far the running job is, with a button to cancel it; jobs without a title are not shown."""

    def __init__(self, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._title = ElidedLabel("", "soft", self)
        self._title.setFixedWidth(180)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(140)
        self._cancel = IconButton("close", "", self, size=14)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._title, self._bar, self._cancel):
            row.addWidget(widget)
        self._cancel.clicked.connect(self._cancel_job)
        jobs.started.connect(self._follow)
        jobs.idle.connect(self._rest)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts again."""
        self._cancel.set_name(self.tr("Cancel"))
        self._bar.setAccessibleName(self.tr("Progress"))

    def _follow(self, job: Job) -> None:
        self._job = job
        self._title.setText(job.title)
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        job.progressed.connect(self._progress)
        self.setVisible(bool(job.title))

    def _progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _rest(self) -> None:
        self._job = None
        self.hide()

    def _cancel_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._cancel.setEnabled(False)


class BottomStrip(Translated, QWidget):
    """Status at the start, hints in the middle, the job at the end."""

    def __init__(self, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "surface")
        self.setFixedHeight(32)
        self._status = ElidedLabel("", "soft", self)
        self.hints = HintRow(self)
        self.progress = JobProgress(jobs, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(24)
        row.addWidget(self._status, 2)
        row.addWidget(self.hints, 3)
        row.addWidget(self.progress)
        self.retranslate()

    def set_status(self, text: str) -> None:
        """Say ``text``, in the interface's language."""
        self._status.setText(text)
        self._status.setAccessibleName(text)

    def retranslate(self) -> None:
        """Set the texts again."""
        self.setAccessibleName(self.tr("Status"))
