"""The offices and titles of an entity, each with the dates between which it is held."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tahqiq.domain.entities import DatedTitle
from tahqiq.domain.folding import fold
from tahqiq.ui.i18n import Translated
from tahqiq.ui.theme import current_theme
from tahqiq.ui.views.parts.notices import filled
from tahqiq.ui.widgets import IconButton, text_label

_PARTIAL = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
DATE_WIDTH = 108


def iso_date(typed: str) -> str | None:
    """What was typed as an ISO date, whole or partial (``2024``, ``2024-06``); ``""`` for nothing, None for no date.

    Arabic digits and ``/`` or ``.`` between the parts are taken as well; the year comes first.
    """
    text = re.sub(r"[/.\s]+", "-", fold(typed).strip())
    if not text:
        return ""
    parts = text.split("-")
    text = "-".join([parts[0], *(p.zfill(2) for p in parts[1:])])
    if not _PARTIAL.fullmatch(text):
        return None
    try:
        date.fromisoformat((text + "-01-01")[:10])
    except ValueError:
        return None
    return text


class TitlesEditor(Translated, QWidget):
    """One row for each title: its words, since when, until when; an empty row at the end takes another.

    Signals:
        edited: the titles as they are to be (tuple of ``DatedTitle``).
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[TitleRow] = []
        self._problem = text_label("", "danger", self, wrap=True)
        self._problem.hide()
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._column)
        layout.addWidget(self._problem)
        self.show_titles(())
        self.retranslate()

    @property
    def rows(self) -> tuple[TitleRow, ...]:
        """The rows, the last one empty."""
        return tuple(self._rows)

    def show_titles(self, titles: Sequence[DatedTitle]) -> None:
        """Show the titles; rows that stay keep the focus and what is being typed in them."""
        while len(self._rows) > len(titles) + 1:
            row = self._rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(titles) + 1:
            row = TitleRow(self)
            row.finished.connect(self._finished)
            row.removed.connect(self._removed)
            self._column.addWidget(row)
            self._rows.append(row)
        for row, title in zip(self._rows, (*titles, DatedTitle(0, "")), strict=True):
            row.show_title(title)
        self._problem.hide()

    def _finished(self) -> None:
        titles = [row.typed() for row in self._rows]
        if None in titles:
            self._problem.setText(self.tr("Dates are written year-month-day, also only the year: 2024-06-18, 2024"))
            self._problem.show()
            return
        self._problem.hide()
        kept = tuple(t for t in titles if t is not None and t.text)
        if kept != tuple(row.title for row in self._rows if row.title.text):
            self.edited.emit(kept)

    def _removed(self, title: DatedTitle) -> None:
        self.edited.emit(tuple(row.title for row in self._rows if row.title.text and row.title is not title))

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Titles"))


class TitleRow(Translated, QWidget):
    """One title with its dates.

    Signals:
        finished: a field was left or Enter pressed.
        removed: the title is to go.
    """

    finished = Signal()
    removed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = DatedTitle(0, "")
        self.text, self.since, self.until = (QLineEdit(self) for _ in range(3))
        for field in (self.since, self.until):
            field.setFixedWidth(DATE_WIDTH)
            field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._dash = text_label("–", "faint", self)
        self._remove = IconButton("close", "", self, size=14)
        self._remove.clicked.connect(lambda: self.removed.emit(self.title))
        keep = self._remove.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._remove.setSizePolicy(keep)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.text, 1)
        first.addWidget(self._remove)
        second.addWidget(self.since)
        second.addWidget(self._dash)
        second.addWidget(self.until)
        second.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(4)
        for row in (first, second):
            row.setSpacing(6)
            column.addLayout(row)
        for field in (self.text, self.since, self.until):
            field.editingFinished.connect(self.finished)
        self.retranslate()

    def show_title(self, title: DatedTitle) -> None:
        """Show ``title``; what has not changed is left alone."""
        changed = title != self.title
        self.title = title
        shown = ((self.text, title.text), (self.since, title.since or ""), (self.until, title.until or ""))
        for field, words in shown:
            if changed or not field.hasFocus():
                if field.text() != words:
                    field.setText(words)
                    field.setCursorPosition(0)
                self._mark(field, True)
        self._remove.setVisible(bool(title.text))
        for widget in (self.since, self._dash, self.until):
            widget.setVisible(bool(title.text))

    def typed(self) -> DatedTitle | None:
        """The title as it is in the fields; None where a date is none."""
        dates = [iso_date(field.text()) for field in (self.since, self.until)]
        for field, day in zip((self.since, self.until), dates, strict=True):
            self._mark(field, day is not None)
        if None in dates:
            return None
        return DatedTitle(self.title.id, " ".join(self.text.text().split()), dates[0] or None, dates[1] or None)

    def _mark(self, field: QLineEdit, right: bool) -> None:
        color = current_theme().danger
        field.setStyleSheet("" if right else f"QLineEdit {{ border-color: {color}; color: {color}; }}")

    def retranslate(self) -> None:
        self.text.setPlaceholderText(self.tr("Office or title"))
        self.since.setPlaceholderText(self.tr("since"))
        self.until.setPlaceholderText(self.tr("until"))
        words = self.title.text or self.tr("new title")
        self.text.setAccessibleName(self.tr("Title"))
        self.since.setAccessibleName(filled(self.tr("Held since: %1"), words))
        self.until.setAccessibleName(filled(self.tr("Held until: %1"), words))
        self._remove.set_name(filled(self.tr("Remove the title %1"), words))
