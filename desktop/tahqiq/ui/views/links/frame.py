"""How the link view is laid out: kinds and note above, the two articles, their difference and the links below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tahqiq.ui.formatting import formatter, joined
from tahqiq.ui.i18n import Translated
from tahqiq.ui.reading.fields import SavedLine
from tahqiq.ui.theme import themes
from tahqiq.ui.views.links.diff_view import DifferenceView
from tahqiq.ui.views.links.gutter import LinkGutter
from tahqiq.ui.views.links.kinds import KindBar
from tahqiq.ui.views.links.link_list import LinkDelegate, LinkModel
from tahqiq.ui.views.links.side import ArticleSide
from tahqiq.ui.views.parts.lists import RowList
from tahqiq.ui.views.parts.notices import NothingYet, Remark, filled
from tahqiq.ui.widgets import Hairline, IconButton, ground, text_label

BELOW, LIST_WIDTH = 176, 380


class LinkFrame(Translated, QWidget):
    """The parts of the link view, put into ``host``."""

    def __init__(self, host: QWidget, first: ArticleSide, second: ArticleSide, model: LinkModel) -> None:
        super().__init__(host)
        self.kinds = KindBar(self)
        self.note = SavedLine(self, pass_on=True)
        self.link = QPushButton(self)
        self.link.setProperty("kind", "primary")
        self.swap, self.delete = IconButton("compare", "", self), IconButton("delete", "", self)
        self.close_button = IconButton("close", "", self)
        self._sentence = text_label("", "soft", self, wrap=True)
        self.remark = Remark(self)
        self.gutter = LinkGutter(self)
        self.nothing = NothingYet("link", self)
        self._second = QStackedWidget(self)
        self._second.addWidget(self.nothing)
        self._second.addWidget(second)
        self._second_side = second
        self.difference = DifferenceView(self)
        self._difference_title, self._links_title = text_label("", "heading", self), text_label("", "heading", self)
        self.links = RowList(self, one_click=True)
        self.links.setItemDelegate(LinkDelegate(self.links))
        self.links.setModel(model)
        themes().theme_changed.connect(self.links.viewport().update)
        self._editing = False
        self._shared: float | None = None
        self._lay_out(host, first)
        self.retranslate()

    def _lay_out(self, host: QWidget, first: ArticleSide) -> None:
        articles = QHBoxLayout()
        articles.setSpacing(0)
        for side in (first, self.gutter, self._second):
            articles.addWidget(side, 0 if side is self.gutter else 1)
        paper = QWidget(self)
        ground(paper, "paper")
        paper.setLayout(articles)
        articles.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(Hairline(parent=self))
        column.addWidget(paper, 1)
        column.addWidget(Hairline(parent=self))
        column.addWidget(self._foot())
        outer = QVBoxLayout(host)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self)

    def _head(self) -> QWidget:
        head = QWidget(self)
        ground(head, "surface")
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.kinds, 1)
        first.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        second.addWidget(self._sentence, 3)
        second.addWidget(self.note, 4)
        for widget in (self.swap, self.delete, self.link):
            second.addWidget(widget)
        column = QVBoxLayout(head)
        column.setContentsMargins(16, 10, 12, 10)
        column.setSpacing(8)
        for row in (first, second):
            row.setSpacing(8)
            column.addLayout(row)
        column.addWidget(self.remark)
        return head

    def _foot(self) -> QWidget:
        foot = QWidget(self)
        ground(foot, "surface")
        foot.setFixedHeight(BELOW)
        inner = QWidget(self)
        inner.setProperty("ground", "none")
        margin = QVBoxLayout(inner)
        margin.setContentsMargins(16, 4, 16, 12)
        margin.addWidget(self.difference)
        margin.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(_titled(self._difference_title, scroll), 1)
        row.addWidget(Hairline(Qt.Orientation.Vertical, self))
        side = QWidget(self)
        side.setFixedWidth(LIST_WIDTH)
        side.setLayout(_titled(self._links_title, self.links))
        row.addWidget(side)
        return foot

    def show_shared(self, shared: float | None) -> None:
        """How much of their words the two ends share (0–1); None where there are not two."""
        self._shared = shared
        words = self.tr("Word by word")
        if shared is not None:
            part = filled(self.tr("%1 of the words shared"), formatter().percent(shared))
            words = joined(words, part)
        self._difference_title.setText(words)

    def show_second(self, there: bool) -> None:
        """Whether there is an article on the second side, or one is to be chosen."""
        self._second.setCurrentWidget(self._second_side if there else self.nothing)

    def set_sentence(self, words: str) -> None:
        """What to do next, or what the link would say."""
        self._sentence.setText(words)

    def allow(self, both: bool, editing: bool, writable: bool) -> None:
        """Enable what can be done with the ends that there are."""
        self._editing = editing
        self.link.setEnabled(editing or (both and writable))
        self.swap.setEnabled(both and writable)
        self.delete.setVisible(editing)
        self.delete.setEnabled(writable)
        self.kinds.setEnabled(writable)
        self.note.setEnabled(writable and both)
        self.link.setText(self.tr("Done") if editing else self.tr("Link"))

    def retranslate(self) -> None:
        self.note.setPlaceholderText(self.tr("Why: a note for colleagues"))
        self.note.setAccessibleName(self.tr("Note on the link"))
        self.link.setText(self.tr("Done") if self._editing else self.tr("Link"))
        self.link.setToolTip(self.tr("Ctrl+Enter"))
        self.swap.set_name(self.tr("Swap the two ends"))
        self.delete.set_name(self.tr("Delete this link"))
        self.close_button.set_name(self.tr("Close (Esc)"))
        self.links.setAccessibleName(self.tr("Links of this article"))
        self.show_shared(self._shared)
        self._links_title.setText(self.tr("Links of this article"))
        self.difference.setAccessibleName(self.tr("Difference of the two ends, word by word"))
        self.nothing.set_texts(
            self.tr("Where is the other end?"),
            self.tr("Articles with the same speaker come first; it can also be in the same article."),
        )
        self.nothing.set_button(self.tr("Choose the article…"))


def _titled(title: QWidget, content: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 8, 0, 0)
    column.setSpacing(2)
    row = QHBoxLayout()
    row.setContentsMargins(16, 0, 16, 0)
    row.addWidget(title)
    row.addStretch(1)
    column.addLayout(row)
    column.addWidget(content, 1)
    return column
