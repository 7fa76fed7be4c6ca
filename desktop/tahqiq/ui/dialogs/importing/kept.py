"""What stays as the project has it though a dataset says otherwise, and what of a dataset did not come in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tahqiq.domain.messages import Message
from tahqiq.ui.i18n import Translated
from tahqiq.ui.views.parts.notices import counted, worded
from tahqiq.ui.widgets import IconButton, SectionHeader, text_label

MOST = 40
"""Differences shown in words; the button copies all of them."""


class KeptList(Translated, QWidget):
    """Differences between the project and a dataset that were left as they are here; hidden where there are none."""

    more = "dataset_kept_more"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages: tuple[Message, ...] = ()
        self._title = SectionHeader("", self)
        self.copy = IconButton("duplicate", "", self)
        self.copy.clicked.connect(self._copy)
        self._title.add(self.copy)
        self._why = text_label("", "soft", self, wrap=True)
        self._lines: list[QLabel] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._title)
        layout.addWidget(self._why)
        layout.addSpacing(4)
        layout.addLayout(self._column)
        self.hide()
        self.retranslate()

    @property
    def lines(self) -> tuple[str, ...]:
        """What is said, line by line."""
        return tuple(line.text() for line in self._lines)

    def show_messages(self, messages: Sequence[Message]) -> None:
        """Show them, or hide where there are none."""
        self._messages = tuple(messages)
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [text_label("", "", self, wrap=True) for _ in self._shown()]
        for line in self._lines:
            self._column.addWidget(line)
        self.setVisible(bool(messages))
        self.retranslate()

    def _shown(self) -> tuple[Message, ...]:
        more = len(self._messages) - MOST
        rest = (Message(self.more, {"count": more}),) if more > 0 else ()
        return (*self._messages[:MOST], *rest)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(worded(message) for message in self._messages))

    def _heading(self, count: int) -> tuple[str, str]:
        """Title and reason."""
        title = counted(self.tr("%n difference(s) left as they are here", "", count), count)
        why = self.tr(
            "The dataset has something else for articles that are here already; nothing of yours was changed."
        )
        return title, why

    def retranslate(self) -> None:
        title, why = self._heading(len(self._messages))
        self._title.set_title(title)
        self._why.setText(why)
        self.copy.set_name(self.tr("Copy all of them"))
        for line, message in zip(self._lines, self._shown(), strict=True):
            line.setText(worded(message))


class LeftOutList(KeptList):
    """What of a dataset no project can hold, with its place in the file; hidden where there is none."""

    more = "left_out_more"

    def _heading(self, count: int) -> tuple[str, str]:
        title = counted(self.tr("%n thing(s) of the dataset left out", "", count), count)
        return title, self.tr("No project can hold these; everything else in the file came in.")
