"""Several entries side by side: which of them stays, or that they are not the same."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from tahqiq.domain.entities import EntityUse
from tahqiq.domain.folding import name_key
from tahqiq.services.commands.entities import DeclareDistinct, MergeEntities
from tahqiq.services.resembling import Ground, Resemblance, telling
from tahqiq.services.wording import sentence, term
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.formatting import format_date, format_number, joined
from tahqiq.ui.i18n import Translated, languages
from tahqiq.ui.keys import latin_key
from tahqiq.ui.theme import RADIUS, current_theme, icon_pixmap, themes
from tahqiq.ui.views.parts.notices import filled
from tahqiq.ui.widgets import text_label

CARD_WIDTH = 264
REASONS = 3
"""Reasons that are said of two entries that may be one."""


class MergePanel(Translated, QWidget):
    """Cards of the entries chosen; the one that is marked takes over the others.

    Signals:
        merged: the id of the entry that stayed.
        told_apart: two entries were declared different.
        left: nothing is to be done.
    """

    merged = Signal(int)
    told_apart = Signal()
    left = Signal()

    def __init__(self, project: SessionController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._uses: list[EntityUse] = []
        self._ground: Resemblance | None = None
        self._cards: list[EntityCard] = []
        self._title = text_label("", "title", self)
        self._why = text_label("", "soft", self, wrap=True)
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        inner = QWidget(self)
        inner.setProperty("ground", "none")
        inner_row = QHBoxLayout(inner)
        inner_row.setContentsMargins(0, 4, 0, 4)
        inner_row.addLayout(self._row)
        inner_row.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inner)
        self.merge = QPushButton(self)
        self.merge.setProperty("kind", "primary")
        self.merge.clicked.connect(self.merge_now)
        self.apart = QPushButton(self)
        self.apart.clicked.connect(self.tell_apart)
        self.leave = QPushButton(self)
        self.leave.setProperty("kind", "quiet")
        self.leave.clicked.connect(self.left)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.merge)
        buttons.addWidget(self.apart)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._why)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(buttons)

    @property
    def keep_id(self) -> int:
        """The entry that stays."""
        return next((c.use.entity.id for c in self._cards if c.mark.isChecked()), 0)

    def show_entries(self, uses: Sequence[EntityUse], why: Resemblance | None = None) -> None:
        """Show two or more entries; ``why`` they may be one, where the program found it."""
        keep = self.keep_id
        self._uses, self._ground = list(uses), why
        for card in self._cards:
            self._row.removeWidget(card)
            card.hide()
            card.deleteLater()
        shared = _shared_keys(self._uses)
        self._cards = [EntityCard(use, number, shared, self) for number, use in enumerate(self._uses, 1)]
        for card in self._cards:
            self._row.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
            card.chosen.connect(self._choose)
        ids = [use.entity.id for use in self._uses]
        best = max(self._uses, key=lambda u: (u.said + u.mentioned, len(u.entity.spellings), -u.entity.id))
        self._choose(keep if keep in ids else best.entity.id)
        self.retranslate()

    def _choose(self, entity_id: int) -> None:
        for card in self._cards:
            card.set_kept(card.use.entity.id == entity_id)
        self._name_buttons()

    def merge_now(self) -> None:
        """Make the marked entry take over the others, in one step."""
        keep = self.keep_id
        others = tuple(use.entity.id for use in self._uses if use.entity.id != keep)
        if keep and others and self._project.did(MergeEntities(keep, others), self):
            self.merged.emit(keep)

    def tell_apart(self) -> None:
        """Remember that the two are not the same."""
        if len(self._uses) == 2:
            a, b = (use.entity.id for use in self._uses)
            if self._project.did(DeclareDistinct(a, b), self):
                self.told_apart.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = latin_key(event.text())
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif key.isdigit() and 1 <= int(key) <= len(self._cards):
            self._choose(self._uses[int(key) - 1].entity.id)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.merge_now()
        else:
            super().keyPressEvent(event)

    def _name_buttons(self) -> None:
        kept = next((use.entity.name for use in self._uses if use.entity.id == self.keep_id), "")
        self.merge.setText(filled(self.tr("Make them one: «%1»"), kept.replace("&", "&&")))
        writable = not self._project.read_only
        self.merge.setEnabled(writable)
        self.apart.setEnabled(writable)
        self.apart.setVisible(len(self._uses) == 2)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Merge entries"))
        self._title.setText(
            self.tr("Are these the same?") if self._ground else self.tr("Make one of %n entries", "", len(self._uses))
        )
        self._why.setText(self._why_words())
        self.apart.setText(self.tr("They are different"))
        self.apart.setToolTip(self.tr("They are not offered as one again"))
        self.leave.setText(self.tr("Leave it"))
        for card in self._cards:
            card.retranslate()
        self._name_buttons()

    def _why_words(self) -> str:
        found = self._ground
        if found is None:
            return self.tr("The one you keep takes over spellings, titles, quotes and mentions of the others.")
        words = {
            Ground.SAME_KEY: self.tr("«%1» and «%2» are one name in two spellings."),
            Ground.NEAR: self.tr("«%1» and «%2» are spelled much alike."),
            Ground.PART: self.tr("«%1» may be short for «%2»."),
        }[found.ground]
        said = [sentence(reason.message, languages().language) for reason in telling(found.why)[:REASONS]]
        return " ".join([filled(words, found.a_spelling, found.b_spelling), *said])


def _shared_keys(uses: Sequence[EntityUse]) -> set[str]:
    """Keys of spellings that more than one of the entries has."""
    seen: dict[str, set[int]] = {}
    for use in uses:
        for spelling in use.entity.spellings:
            seen.setdefault(name_key(spelling.text), set()).add(use.entity.id)
    return {key for key, owners in seen.items() if len(owners) > 1}


class EntityCard(Translated, QWidget):
    """One entry among those that may become one.

    Signals:
        chosen: this is the one to keep (its id).
    """

    chosen = Signal(int)

    def __init__(self, use: EntityUse, number: int, shared: set[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.use = use
        self._number = number
        self.setFixedWidth(CARD_WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.mark = QRadioButton(self)
        self.mark.setAutoExclusive(False)
        self.mark.clicked.connect(lambda: self.chosen.emit(self.use.entity.id))
        self._name = text_label(use.entity.name, "title", self, wrap=True)
        self._counts = text_label("", "soft", self, wrap=True)
        self._spellings_title = text_label("", "heading", self)
        self._titles_title = text_label("", "heading", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(4)
        column.addWidget(self.mark)
        column.addWidget(self._name)
        column.addWidget(self._counts)
        column.addSpacing(8)
        column.addWidget(self._spellings_title)
        for spelling in use.entity.spellings:
            column.addLayout(_line(self, spelling.text, "check" if name_key(spelling.text) in shared else ""))
        if use.entity.titles:
            column.addSpacing(8)
            column.addWidget(self._titles_title)
            for title in use.entity.titles:
                dates = " – ".join(format_date(d) for d in (title.since, title.until) if d)
                column.addWidget(text_label(title.text, "", self, wrap=True))
                if dates:
                    column.addWidget(text_label(dates, "faint", self))
        else:
            self._titles_title.hide()
        if use.entity.note:
            column.addSpacing(8)
            column.addWidget(text_label(use.entity.note, "soft", self, wrap=True))
        column.addStretch(1)
        themes().theme_changed.connect(self.update)
        self.retranslate()

    def set_kept(self, kept: bool) -> None:
        """Whether this one stays."""
        self.mark.setChecked(kept)
        self.retranslate()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit(self.use.entity.id)
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        kept = self.mark.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent if kept else theme.hairline), 2 if kept else 1))
        painter.setBrush(QColor(theme.raised if kept else theme.paper))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()

    def retranslate(self) -> None:
        use = self.use
        words = self.tr("stays") if self.mark.isChecked() else self.tr("keep this one")
        self.mark.setText(f"{format_number(self._number)}  {words}")
        self.mark.setAccessibleName(filled(self.tr("Keep %1"), use.entity.name))
        said = self.tr("%n quote(s) and claim(s)", "", use.said)
        mentioned = self.tr("%n mention(s)", "", use.mentioned)
        kind = term("entity", use.entity.kind, languages().language)
        self._counts.setText(joined(kind, said, mentioned))
        self._spellings_title.setText(self.tr("Spellings"))
        self._titles_title.setText(self.tr("Titles and offices"))


def _line(parent: QWidget, words: str, icon_name: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addWidget(text_label(words, "", parent, wrap=True), 1)
    if icon_name:
        sign = QLabel(parent)
        sign.setPixmap(icon_pixmap(icon_name, 14, current_theme().success))
        row.addWidget(sign)
    return row
