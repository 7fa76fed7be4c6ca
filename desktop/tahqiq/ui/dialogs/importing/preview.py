"""The file in use: how it begins, what is doubtful about it, and in which encoding it makes sense."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QPushButton, QRadioButton, QScrollArea, QTextEdit, QVBoxLayout, QWidget

from tahqiq.services.importing import FileState, PlannedFile
from tahqiq.ui.canvas.blocks import right_to_left
from tahqiq.ui.dialogs.importing.columns import ColumnMemory, ColumnsEditor
from tahqiq.ui.dialogs.importing.details import FileDetails
from tahqiq.ui.dialogs.importing.encodings import encoding_name, encoding_use
from tahqiq.ui.dialogs.importing.near import NearChoice
from tahqiq.ui.dialogs.importing.version import VersionChoice
from tahqiq.ui.i18n import Translated
from tahqiq.ui.theme import RADIUS, current_theme, themes
from tahqiq.ui.theme.fonts import reading_font
from tahqiq.ui.views.parts.notices import Remark, worded
from tahqiq.ui.widgets import NoticeKind, text_label

_SHOWN = frozenset({"import_near_file"})
"""Warnings that are shown at more length below."""


class FilePreview(Translated, QWidget):
    """Shows one file.

    Signals:
        encoding_chosen: the encoding in which the file makes sense.
        for_all_chosen: the same, for every file that is unsure.
    """

    encoding_chosen = Signal(str)
    for_all_chosen = Signal(str)

    def __init__(self, memory: ColumnMemory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = ColumnsEditor(memory, self)
        self._file: PlannedFile | None = None
        self._unsure_in_all = 0
        self._cards: list[EncodingCard] = []
        self.version = VersionChoice(self)
        self.near = NearChoice(self)
        self._title = text_label("", "title", self, wrap=True)
        self._remark = Remark(self)
        self._ask = text_label("", "heading", self, wrap=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.for_all = QPushButton(self)
        self.for_all.clicked.connect(self._choose_for_all)
        self.text = QTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setProperty("kind", "bare")
        self.text.setFont(reading_font(16))
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        inner = _Column(self)
        inner.setProperty("ground", "none")
        column = QVBoxLayout(inner)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for widget in (self._title, self._remark, self.version, self.near, self.columns, self._ask):
            column.addWidget(widget)
        column.addLayout(self._column)
        column.addWidget(self.for_all, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.text, 1)
        self._filler = QWidget(self)
        column.addWidget(self._filler, 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self.retranslate()

    @property
    def cards(self) -> tuple[EncodingCard, ...]:
        """The encodings offered."""
        return tuple(self._cards)

    def show_file(
        self, file: PlannedFile | None, details: FileDetails | None, unsure_in_all: int, by_hand: bool = False
    ) -> None:
        """Show a file; None for none.

        ``unsure_in_all`` is how many other files wait for an encoding; ``by_hand``: this one's was chosen here.
        """
        self._file, self._unsure_in_all = file, unsure_in_all
        self._title.setText((details.title if details else "") or (file.path.name if file else ""))
        self._say(file)
        self._show_encodings(_offered(file, by_hand), file)
        opening = details.opening if details else ""
        self.text.setPlainText(opening)
        self.text.setVisible(bool(opening) and (file is None or file.state not in (FileState.UNSURE, FileState.NEWER)))
        self._filler.setVisible(self.text.isHidden())
        self.retranslate()

    def _say(self, file: PlannedFile | None) -> None:
        if file is None:
            self._remark.clear()
        elif file.state is FileState.BROKEN and file.message is not None:
            self._remark.complain(file.message)
        elif file.message is not None and file.state is not FileState.UNSURE:
            self._remark.say(worded(file.message), NoticeKind.INFO)
        elif warnings := [w for w in file.warnings if w.code not in _SHOWN]:
            self._remark.say(" ".join(worded(w) for w in warnings), NoticeKind.WARNING)
        else:
            self._remark.clear()

    def _show_encodings(self, offered: Sequence[tuple[str, str]], file: PlannedFile | None) -> None:
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        chosen = file.encoding if file is not None and file.state is not FileState.UNSURE else ""
        self._cards = [EncodingCard(encoding, opening, encoding == chosen, self) for encoding, opening in offered]
        for card in self._cards:
            card.chosen.connect(self._choose)
            self._column.addWidget(card)
        self._ask.setVisible(bool(self._cards))
        self._allow()

    def _allow(self) -> None:
        marked = any(card.mark.isChecked() for card in self._cards)
        self.for_all.setVisible(marked and self._unsure_in_all > 0)

    def _choose(self, encoding: str) -> None:
        for card in self._cards:
            card.mark.setChecked(card.encoding == encoding)
            card.update()
        self._allow()
        self.encoding_chosen.emit(encoding)

    def _choose_for_all(self) -> None:
        marked = next((card.encoding for card in self._cards if card.mark.isChecked()), "")
        if marked:
            self.for_all_chosen.emit(marked)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Preview"))
        self._ask.setText(self.tr("In which encoding does the text make sense?"))
        self.for_all.setText(self.tr("Take this encoding for %n other file(s) as well", "", self._unsure_in_all))
        self.text.setAccessibleName(self.tr("How the text begins"))


class _Column(QWidget):
    """What scrolls: never less high than its parts, whose words wrap, need at its width."""

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        layout = self.layout()
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and layout is not None:
            self.setMinimumHeight(max(0, layout.totalMinimumHeightForWidth(self.width())))
        return done


def _offered(file: PlannedFile | None, by_hand: bool) -> tuple[tuple[str, str], ...]:
    """The encodings to choose among; none where there is no choice and was no doubt."""
    if file is None or (file.state is not FileState.UNSURE and not by_hand and len(file.alternatives) < 2):
        return ()
    return file.alternatives


class EncodingCard(QWidget):
    """The file's first words in one encoding.

    Signals:
        chosen: this is the one (its name).
    """

    chosen = Signal(str)

    def __init__(self, encoding: str, opening: str, marked: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.encoding = encoding
        use = encoding_use(encoding)
        self.mark = QRadioButton(encoding_name(encoding), self)
        self.mark.setAutoExclusive(False)
        self.mark.setChecked(marked)
        self.mark.clicked.connect(lambda: self.chosen.emit(self.encoding))
        words = text_label(" ".join(opening.split())[:180], "", self, wrap=True)
        words.setFont(reading_font(15))
        rtl = right_to_left(opening)
        words.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self.mark.setAccessibleName(f"{encoding_name(encoding)}, {use}: {words.text()[:60]}")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(4)
        column.addWidget(self.mark)
        column.addWidget(text_label(use, "soft", self, wrap=True))
        column.addWidget(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        themes().theme_changed.connect(self.update)

    def mousePressEvent(self, _event: object) -> None:
        self.chosen.emit(self.encoding)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, marked = current_theme(), self.mark.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent if marked else theme.hairline), 2 if marked else 1))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()
