"""The formats, one card each: what it is for, and whether all of the project fits into it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from tahqiq.formats.table import Format
from tahqiq.ui.i18n import Translated, languages
from tahqiq.ui.theme import RADIUS, current_theme, themes
from tahqiq.ui.widgets import KeyChip, text_label


class FormatCards(Translated, QWidget):
    """A card for each format; Up and Down choose.

    Signals:
        chosen: the ``Format``.
    """

    chosen = Signal(object)

    def __init__(self, formats: Sequence[Format], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = [FormatCard(f, self) for f in formats]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for card in self.cards:
            card.chosen.connect(self.choose)
            column.addWidget(card)
        column.addStretch(1)
        self.choose(formats[0])
        self.retranslate()

    @property
    def format(self) -> Format:
        """The format that is chosen."""
        return next(card.format for card in self.cards if card.mark.isChecked())

    def choose(self, wanted: Format) -> None:
        """Choose a format."""
        changed = not any(c.mark.isChecked() and c.format is wanted for c in self.cards)
        for card in self.cards:
            card.set_chosen(card.format is wanted)
        if changed:
            self._bring_into_sight(next(card for card in self.cards if card.format is wanted))
            self.chosen.emit(wanted)

    def _bring_into_sight(self, card: FormatCard) -> None:
        viewport = self.parentWidget()
        area = viewport.parentWidget() if viewport is not None else None
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(card, 0, 12)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        at = next(i for i, card in enumerate(self.cards) if card.mark.isChecked()) + step
        if step and 0 <= at < len(self.cards):
            self.choose(self.cards[at].format)
            self.cards[at].mark.setFocus(Qt.FocusReason.TabFocusReason)
        elif not step:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Format"))


class FormatCard(Translated, QWidget):
    """One format.

    Signals:
        chosen: this ``Format``.
    """

    chosen = Signal(object)

    def __init__(self, offered: Format, parent: QWidget) -> None:
        super().__init__(parent)
        self.format = offered
        self.mark = _Mark(self)
        self.mark.clicked.connect(lambda: self.chosen.emit(self.format))
        self._ending = KeyChip(PurePath(f"x{offered.extension}").suffix, self)
        self._about = text_label("", "soft", self, wrap=True)
        self._whole = text_label("", "faint", self, wrap=True)
        first = QHBoxLayout()
        first.addWidget(self.mark, 1)
        first.addWidget(self._ending)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(4)
        column.addLayout(first)
        column.addWidget(self._about)
        column.addWidget(self._whole)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        themes().theme_changed.connect(self.update)
        self.retranslate()

    def set_chosen(self, chosen: bool) -> None:
        """Whether this is the one; only it is a Tab stop."""
        self.mark.setChecked(chosen)
        self.mark.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
        self.update()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.chosen.emit(self.format)
        self.mark.setFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, chosen = current_theme(), self.mark.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent if chosen else theme.hairline), 2 if chosen else 1))
        painter.setBrush(QColor(theme.raised if chosen else theme.paper))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()

    def retranslate(self) -> None:
        language = languages().language
        self.mark.setText(self.format.title(language))
        self._about.setText(self.format.about(language))
        self._whole.setProperty("rank", "success" if self.format.lossless else "faint")
        self._whole.setText(
            self.tr("Holds everything but the history; can be imported again")
            if self.format.lossless
            else self.tr("Holds a part; what is left out is listed")
        )
        self._whole.style().unpolish(self._whole)
        self._whole.style().polish(self._whole)
        self.mark.setAccessibleName(f"{self.mark.text()}: {self._about.text()} {self._whole.text()}")


class _Mark(QRadioButton):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoExclusive(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the cards move the choice
        else:
            super().keyPressEvent(event)
