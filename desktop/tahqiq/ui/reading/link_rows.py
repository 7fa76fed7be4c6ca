"""The links of an annotation in the details panel."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from tahqiq.domain.annotations import LinkKind
from tahqiq.services.wording import term
from tahqiq.ui.actions import ActionId, ActionRegistry
from tahqiq.ui.controllers.details import Details
from tahqiq.ui.controllers.links import FirstEnd, LinkRow
from tahqiq.ui.i18n import Translated, languages
from tahqiq.ui.reading.drawing import draw_line, line_height, small_font, strong_font
from tahqiq.ui.theme import RADIUS, current_theme, themes
from tahqiq.ui.widgets import ActionButton, ElidedLabel, IconButton, SectionHeader

translate = QCoreApplication.translate


def link_words(row: LinkRow) -> str:
    """What the link says, read from this end."""
    passive = {
        LinkKind.UPDATES: translate("Links", "Updated by"),
        LinkKind.COPIES: translate("Links", "Copied by"),
        LinkKind.SUPPORTS: translate("Links", "Supported by"),
    }
    if not row.outgoing and row.link.kind in passive:
        return passive[row.link.kind]
    return term("link", row.link.kind, languages().language)


class LinkButton(QAbstractButton):
    """One link: its kind, the other end's words, its article. Enter or a click goes there, Delete removes it.

    Signals:
        removal_asked: take the link away.
    """

    removal_asked = Signal()

    def __init__(self, row: LinkRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        words = " ".join(row.other.words.split())
        self._words = f"«{words}»"
        where = "" if row.same_article else row.article_title
        self.setAccessibleName(f"{link_words(row)}: {words}. {where}")
        self.setToolTip(row.link.note)
        themes().theme_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        small = line_height(small_font(self.font()))
        under = 0 if self.row.same_article else small
        return QSize(120, line_height(strong_font(self.font())) + small + under + 12)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_asked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), theme.focus_width) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        strong, small = strong_font(self.font()), small_font(self.font())
        box = self.rect().adjusted(8, 5, -8, -5)
        first = QRect(box.left(), box.top(), box.width(), line_height(strong))
        draw_line(painter, first, link_words(self.row), strong, theme.accent, rtl, own_direction=False)
        second = QRect(box.left(), first.bottom() + 1, box.width(), line_height(small))
        draw_line(painter, second, self._words, small, theme.ink, rtl)
        if not self.row.same_article:
            third = second.translated(0, second.height())
            draw_line(painter, third, self.row.article_title, small, theme.faint, rtl)
        painter.end()


class LinksSection(Translated, QWidget):
    """Links of the annotation, and the steps that make one.

    Signals:
        jump_asked: id of the annotation at the other end.
        removal_asked: id of a link.
        forget_asked: begin no link after all.
    """

    jump_asked = Signal(int)
    removal_asked = Signal(int)
    forget_asked = Signal()

    def __init__(self, actions: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details: Details | None = None
        self._first: FirstEnd | None = None
        self._shown: tuple[LinkRow, ...] = ()
        self.header = SectionHeader(parent=self)
        self.header.add(IconButton(actions[ActionId.LINK_START], parent=self))
        self.header.add(IconButton(actions[ActionId.COMPARE], parent=self))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self._from = ElidedLabel("", "soft", self)
        self._finish = ActionButton(actions[ActionId.LINK_FINISH], "", self)
        self._forget = IconButton("close", parent=self, size=14)
        self._forget.clicked.connect(self.forget_asked)
        waiting = QHBoxLayout()
        waiting.setSpacing(2)
        waiting.addWidget(self._from, 1)
        waiting.addWidget(self._forget)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.header)
        box.addLayout(self._rows)
        box.addLayout(waiting)
        box.addWidget(self._finish)
        self.buttons: list[LinkButton] = []
        self.retranslate()

    def retranslate(self) -> None:
        self.header.set_title(self.tr("Links"))
        self._forget.set_name(self.tr("Do not make this link"))
        self._shown = ()
        if self._details is not None:
            self.show_details(self._details)

    def show_details(self, details: Details) -> None:
        """Show the annotation's links."""
        self._details = details
        if details.links != self._shown:
            self._shown = details.links
            self._make()
        self._show_first()

    def show_first_end(self, first: FirstEnd | None) -> None:
        """Show that a link was begun, or that none is."""
        self._first = first
        self._show_first()

    def _show_first(self) -> None:
        first = self._first
        self._from.setVisible(first is not None)
        self._forget.setVisible(first is not None)
        here = self._details is not None and first is not None and self._details.annotation.id == first.annotation_id
        self._finish.setVisible(first is not None and not here)
        if first is not None:
            self._from.setText(self.tr("Link from «%1»").replace("%1", first.words))

    def _make(self) -> None:
        focused = next((i for i, button in enumerate(self.buttons) if button.hasFocus()), None)
        for button in self.buttons:
            self._rows.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [LinkButton(row, self) for row in self._shown]
        for button in self.buttons:
            button.clicked.connect(lambda _on=False, row=button.row: self.jump_asked.emit(row.other.id))
            button.removal_asked.connect(lambda row=button.row: self.removal_asked.emit(row.link.id))
            self._rows.addWidget(button)
            button.show()
        if focused is not None and self.buttons:
            self.buttons[min(focused, len(self.buttons) - 1)].setFocus()
