"""The versions of the article on the page, and the annotations of older ones that have no place in the newest."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from tahqiq.services.commands.base import shortened
from tahqiq.services.commands.carrying import LeftDecision
from tahqiq.services.correcting import Orphan, Why
from tahqiq.ui.actions import ActionId, ActionRegistry
from tahqiq.ui.canvas.blocks import right_to_left
from tahqiq.ui.formatting import joined
from tahqiq.ui.i18n import Translated
from tahqiq.ui.reading.drawing import broken, draw_ground, draw_lines, is_rtl, line_height, small_font
from tahqiq.ui.theme import current_theme
from tahqiq.ui.views.parts.notices import filled
from tahqiq.ui.views.review.words import verdict_name
from tahqiq.ui.widgets import ActionButton, IconButton, SectionHeader, ground, text_label

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex

_SIDE, _TOP = 12, 8
_ORPHAN = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True, slots=True)
class VersionsShown:
    """What the panel shows: ``newest`` and ``other`` are titles; ``labels`` names of the orphans' labels, in order.

    ``is_newest``: the article on the page is the newest one. ``left`` are decisions that did not go along.
    """

    newest: str
    other: str
    is_newest: bool
    orphans: tuple[Orphan, ...] = ()
    labels: tuple[str, ...] = ()
    left: tuple[LeftDecision, ...] = ()


class _Rows(QListWidget):
    """Enter goes to where the words would be, Delete deletes."""

    entered = Signal()
    deleted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.deleted.emit()
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """Draws the words, and quiet under them the label and why there is no place."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = 2 * line_height(option.font) + 2 * line_height(small_font(option.font))
        return QSize(160, lines + 2 * _TOP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        words, _, about = str(index.data()).partition("\n")
        theme, rtl = current_theme(), is_rtl(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, theme)
        inner = option.rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        small = small_font(option.font)
        lines = broken(words, option.font, inner.width(), 2)
        draw_lines(painter, inner, lines, option.font, theme.ink, right_to_left(words, rtl))
        under = inner.adjusted(0, len(lines) * line_height(option.font), 0, 0)
        draw_lines(painter, under, broken(about, small, under.width(), 2), small, theme.soft, rtl)
        painter.restore()


class VersionsPanel(Translated, QWidget):
    """Says which version is on the page; lists what has no place, to be placed one by one or deleted.

    Signals:
        orphan_asked: an ``Orphan``: show where its words would be in the newest version.
        delete_asked: an ``Orphan`` to delete.
        other_asked: show the other version.
    """

    orphan_asked = Signal(object)
    delete_asked = Signal(object)
    other_asked = Signal()

    def __init__(self, actions: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "surface")
        self._shown: VersionsShown | None = None
        self._state = text_label("", "", self, wrap=True)
        self.other = QPushButton(self)
        self.other.clicked.connect(self.other_asked)
        self.compare = IconButton(actions[ActionId.VERSIONS], parent=self)
        self._header = SectionHeader(parent=self)
        self._help = text_label("", "soft", self, wrap=True)
        self.view = _Rows(self)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setWordWrap(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setItemDelegate(_Delegate(self.view))
        self.view.setSpacing(2)
        self.view.entered.connect(self._ask)
        self.view.deleted.connect(self._delete)
        self.view.itemClicked.connect(self._ask)
        self.place = ActionButton(actions[ActionId.PLACE_ORPHAN], "primary", self)
        self.delete = QPushButton(self)
        self.delete.clicked.connect(self._delete)
        self._left_header = SectionHeader(parent=self)
        self._left_help = text_label("", "soft", self, wrap=True)
        self.left = text_label("", "", self, wrap=True)
        self._lay_out()
        self.setFocusProxy(self.view)
        self.retranslate()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.other)
        top.addWidget(self.compare)
        top.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.place, 1)  # its words stand in its middle, the key at its end
        foot.addWidget(self.delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._state)
        column.addLayout(top)
        column.addSpacing(8)
        column.addWidget(self._header)
        column.addWidget(self._help)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        column.addSpacing(4)
        column.addWidget(self._left_header)
        column.addWidget(self._left_help)
        column.addWidget(self.left)
        column.addStretch(0)

    @property
    def orphan(self) -> Orphan | None:
        """The one in hand."""
        item = self.view.currentItem()
        found = item.data(_ORPHAN) if item is not None else None
        return found if isinstance(found, Orphan) else None

    def show_versions(self, shown: VersionsShown | None, can_write: bool) -> None:
        """Show the versions of an article; None for nothing. The row in hand stays, else the one at its place."""
        row, kept = max(0, self.view.currentRow()), self.orphan
        self._shown = shown
        self.view.clear()
        for orphan, label in zip(shown.orphans, shown.labels, strict=True) if shown else ():
            item = QListWidgetItem(_row_words(orphan, label), self.view)
            item.setData(_ORPHAN, orphan)
            item.setToolTip(orphan.annotation.words)
            if kept is not None and orphan.annotation.id == kept.annotation.id:
                row = self.view.count() - 1
        if self.view.count():
            self.view.setCurrentRow(min(row, self.view.count() - 1))
        some = bool(self.view.count())
        for widget in (self._header, self.view, self._help, self.place, self.delete):
            widget.setVisible(some)
        for part in (self._left_header, self._left_help, self.left):
            part.setVisible(shown is not None and bool(shown.left))
        self.delete.setEnabled(can_write)
        self.retranslate()

    def choose(self, annotation_id: int) -> None:
        """Take the row of an annotation in hand, where it is listed."""
        for row in range(self.view.count()):
            found = self.view.item(row).data(_ORPHAN)
            if isinstance(found, Orphan) and found.annotation.id == annotation_id:
                self.view.setCurrentRow(row)

    def _ask(self) -> None:
        if self.orphan is not None:
            self.orphan_asked.emit(self.orphan)

    def _delete(self) -> None:
        if self.orphan is not None and self.delete.isEnabled():
            self.delete_asked.emit(self.orphan)

    def retranslate(self) -> None:
        """Set the texts again."""
        self._header.set_title(self.tr("Without a place"))
        self._help.setText(self.tr("Go to one, select its words on the page, and place it; or delete it."))
        self.view.setAccessibleName(self.tr("Annotations without a place in the newest version"))
        self.delete.setText(self.tr("Delete"))
        self.other.setText(self.tr("Read the newest one"))
        self._left_header.set_title(self.tr("Decisions without a place"))
        self._left_help.setText(self.tr("Words of theirs are not in the newer version: compare, and decide anew."))
        shown = self._shown
        if shown is None:
            return
        self.left.setText("\n".join(_left_words(each) for each in shown.left))
        if shown.is_newest:
            self._state.setText(filled(self.tr("This is the newest version. It corrects «%1»."), shown.other))
            self.other.setText(self.tr("Read the older one"))
        else:
            self._state.setText(filled(self.tr("This is an older version. The newest is «%1»."), shown.newest))
        for at, (orphan, label) in enumerate(zip(shown.orphans, shown.labels, strict=True)):
            self.view.item(at).setText(_row_words(orphan, label))


def _row_words(orphan: Orphan, label: str) -> str:
    """The words on one line, and below them what it is and why it is here."""
    return f"{' '.join(orphan.annotation.words.split())}\n{joined(label, why_words(orphan.why))}"


def _left_words(left: LeftDecision) -> str:
    """What was decided, and about which words."""
    words = " / ".join(dict.fromkeys(shortened(p.words) for p in left.past.subject.passages if p.words))
    decision = left.past.decision
    return joined(verdict_name(decision.verdict) if decision is not None else left.past.note, f"«{words}»")


def why_words(why: Why) -> str:
    """Why an annotation has no place."""
    return {
        Why.GONE: translate("VersionsPanel", "its words are not there any more"),
        Why.SEVERAL: translate("VersionsPanel", "its words are there, but it is not sure which"),
    }[why]
