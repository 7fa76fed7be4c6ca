"""The offices and titles of an entity, each with the dates between which it is held."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tahqiq.domain.entities import DatedTitle
from tahqiq.domain.folding import fold
from tahqiq.ui.controllers.drafts import Drafts
from tahqiq.ui.i18n import Translated
from tahqiq.ui.reading.fields import SavedLine
from tahqiq.ui.views.parts.notices import filled
from tahqiq.ui.widgets import IconButton, text_label

StoreTitle = Callable[[int, int, Callable[[DatedTitle], DatedTitle]], bool]
"""Changes a title of an entity (numbers of both); whether it is stored now. Title 0 is new; one without words goes."""

TitleOf = tuple[int, int]
"""Number of an entity, and of a title of it; 0 for the one that is entered next."""

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

    Args:
        drafts: where words wait that could not be stored.
        store: stores one title.
    """

    def __init__(self, drafts: Drafts, store: StoreTitle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts, self._store = drafts, store
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
        self.show_titles((), None)
        self.retranslate()

    @property
    def rows(self) -> tuple[TitleRow, ...]:
        """The rows, the last one empty."""
        return tuple(self._rows)

    def show_titles(self, titles: Sequence[DatedTitle], entity_id: int | None) -> None:
        """Show the titles of an entity; rows that stay keep the focus and what is being typed in them."""
        while len(self._rows) > len(titles) + 1:
            row = self._rows.pop()
            row.show_title(DatedTitle(0, ""), None)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(titles) + 1:
            row = TitleRow(self._drafts, self._store, self)
            row.judged.connect(self._say_problem)
            self._column.addWidget(row)
            self._rows.append(row)
        for row, title in zip(self._rows, (*titles, DatedTitle(0, "")), strict=True):
            row.show_title(title, entity_id)
        self._say_problem()

    def _say_problem(self) -> None:
        self._problem.setVisible(any(row.has_wrong_date for row in self._rows))

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Titles"))
        self._problem.setText(self.tr("Dates are written year-month-day, also only the year: 2024-06-18, 2024"))


class TitleRow(Translated, QWidget):
    """One title with its dates; each field saves itself.

    Signals:
        judged: a date was taken or not.
    """

    judged = Signal()

    def __init__(self, drafts: Drafts, store: StoreTitle, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = DatedTitle(0, "")
        self._entity_id: int | None = None
        self._store = store
        self.text, self.since, self.until = (SavedLine(self, pass_on=True, pause=False) for _ in range(3))
        self.text.keep_with(drafts, "title of the register", self._keep_text)
        self.since.keep_with(drafts, "since", self._keep_since)
        self.until.keep_with(drafts, "until", self._keep_until)
        for field in (self.since, self.until):
            field.setFixedWidth(DATE_WIDTH)
            field.setAlignment(Qt.AlignmentFlag.AlignCenter)
            field.unsaved_changed.connect(self.judged)
        self._dash = text_label("–", "faint", self)
        self._remove = IconButton("close", "", self, size=14)
        self._remove.clicked.connect(self._drop)
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
        self.retranslate()

    def show_title(self, title: DatedTitle, entity_id: int | None) -> None:
        """Show a title of an entity; what is being typed stays."""
        self.title, self._entity_id = title, entity_id
        of = (entity_id, title.id) if entity_id is not None else None
        shown = ((self.text, title.text), (self.since, title.since or ""), (self.until, title.until or ""))
        for field, words in shown:
            field.show_value(words, of)
        self._remove.setVisible(bool(title.text))
        for widget in (self.since, self._dash, self.until):
            widget.setVisible(bool(title.text))

    @property
    def has_wrong_date(self) -> bool:
        """Whether a date that is none was not taken."""
        return any(field.unsaved and iso_date(field.text()) is None for field in (self.since, self.until))

    def _keep_text(self, of: TitleOf, typed: str) -> bool:
        return self._store(*of, lambda title: replace(title, text=" ".join(typed.split())))

    def _keep_since(self, of: TitleOf, typed: str) -> bool:
        day = iso_date(typed)
        return day is not None and self._store(*of, lambda title: replace(title, since=day or None))

    def _keep_until(self, of: TitleOf, typed: str) -> bool:
        day = iso_date(typed)
        return day is not None and self._store(*of, lambda title: replace(title, until=day or None))

    def _drop(self) -> None:
        if self._entity_id is not None:
            self._store(self._entity_id, self.title.id, lambda title: replace(title, text=""))

    def retranslate(self) -> None:
        self.text.setPlaceholderText(self.tr("Office or title"))
        self.since.setPlaceholderText(self.tr("since"))
        self.until.setPlaceholderText(self.tr("until"))
        words = self.title.text or self.tr("new title")
        self.text.setAccessibleName(self.tr("Title"))
        self.since.setAccessibleName(filled(self.tr("Held since: %1"), words))
        self.until.setAccessibleName(filled(self.tr("Held until: %1"), words))
        self._remove.set_name(filled(self.tr("Remove the title %1"), words))
