"""What a view says in its own flow: a remark with a thing to do about it, and what stands where nothing is yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tahqiq.domain.messages import Message
from tahqiq.services.wording import advice, sentence
from tahqiq.ui.controllers.page_data import isolated
from tahqiq.ui.formatting import format_number, formatter
from tahqiq.ui.i18n import Translated, languages
from tahqiq.ui.settings import Digits
from tahqiq.ui.theme import RADIUS, current_theme, icon_pixmap, themes
from tahqiq.ui.widgets import EmptyState, NoticeKind, text_label
from tahqiq.ui.widgets.notices import notice_color


def worded(message: Message) -> str:
    """A message in the interface's language and digits."""
    return sentence(message, languages().language, arabic_digits=arabic_digits())


def filled(words: str, *values: str) -> str:
    """``words`` with ``%1``, ``%2`` … replaced by the values, each in a direction of its own."""
    for number, value in enumerate(values, 1):
        words = words.replace(f"%{number}", isolated(value))
    return words


def counted(words: str, number: int) -> str:
    """``words``, in which ``tr`` wrote ``number``, with the number as the interface writes it."""
    return words.replace(str(number), format_number(number), 1)


def arabic_digits() -> bool:
    """Whether the interface writes ٠١٢٣."""
    return formatter().digits is Digits.ARABIC and languages().language == "ar"


@dataclass(frozen=True, slots=True)
class Said:
    """What a ``Remark`` says: a line, a second one, and the words on its button."""

    text: str
    kind: NoticeKind = NoticeKind.INFO
    button: str = ""
    more: str = ""


class Remark(Translated, QWidget):
    """A line or two about what was found or went wrong here, with at most one thing to do about it.

    Signals:
        acted: its button was used.
    """

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = NoticeKind.INFO
        self._message: Message | None = None
        self._made: Callable[[], Said] | None = None
        self._sign = QLabel(self)
        self._words = text_label("", "", self, wrap=True)
        self._more = text_label("", "soft", self, wrap=True)
        self.button = QPushButton(self)
        self.button.clicked.connect(self.acted)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._words)
        words.addWidget(self._more)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(12)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        themes().theme_changed.connect(self._recolor)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, text: str, kind: NoticeKind = NoticeKind.INFO, button: str = "", more: str = "") -> None:
        """Show ``text``; ``more`` in a second line; ``button`` the words on the button, if any."""
        self._message, self._made = None, None
        self._kind = kind
        self._words.setText(text)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self.setAccessibleName(f"{text} {more}".strip())
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._recolor()
        self.show()

    def remark(self, made: Callable[[], Said]) -> None:
        """Show what ``made`` says, and the same again in another language."""
        said = made()
        self.say(said.text, said.kind, said.button, said.more)
        self._made = made

    def complain(self, message: Message, button: str = "", kind: NoticeKind = NoticeKind.ERROR) -> None:
        """Show why something cannot be done: what happened, what is safe, what to do."""
        said = advice(message, languages().language, arabic_digits=arabic_digits())
        more = " ".join(part for part in (said.safe, said.do) if part)
        self.say(said.what, kind, button, more)
        self._message = message

    def retranslate(self) -> None:
        if self._message is not None:
            hidden = self.isHidden()
            self.complain(self._message, self.button.text(), self._kind)
            self.setHidden(hidden)
        elif self._made is not None:
            self.remark(self._made)

    def clear(self) -> None:
        """Say nothing."""
        self._message, self._made = None, None
        self._words.clear()
        self.hide()

    def _recolor(self) -> None:
        self._sign.setPixmap(icon_pixmap(str(self._kind), 18, notice_color(current_theme(), self._kind)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.wash(notice_color(theme, self._kind))))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.end()


class NothingYet(EmptyState):
    """An empty state whose next step is a button of the view.

    Signals:
        acted: its button was used.
    """

    acted = Signal()

    def __init__(self, drawing: str, parent: QWidget | None = None) -> None:
        super().__init__(drawing, (), parent)
        self.button = QPushButton(self)
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(self.acted)
        self.button.hide()
        column = self.layout()
        assert isinstance(column, QBoxLayout)
        column.insertSpacing(column.count() - 1, 8)
        column.insertWidget(column.count() - 1, self.button, 0, Qt.AlignmentFlag.AlignHCenter)

    def set_button(self, text: str) -> None:
        """The words on the button; empty: no button."""
        self.button.setText(text)
        self.button.setVisible(bool(text))
