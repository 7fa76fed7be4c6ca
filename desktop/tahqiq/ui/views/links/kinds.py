"""The seven kinds of link, each with its key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from tahqiq.domain.annotations import LinkKind
from tahqiq.services.wording import term
from tahqiq.ui.formatting import format_number
from tahqiq.ui.i18n import Translated, languages
from tahqiq.ui.reading.flow_layout import FlowLayout
from tahqiq.ui.theme import Theme, current_theme, themes
from tahqiq.ui.views.parts.choices import choice_style
from tahqiq.ui.views.parts.notices import filled


class KindBar(Translated, QWidget):
    """Buttons of the kinds; digits 1–7 and the arrow keys choose.

    Signals:
        chosen: a ``LinkKind`` that a person chose.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[LinkKind, QPushButton] = {}
        row = FlowLayout(self, 4)
        for number, kind in enumerate(LinkKind):
            button = _KindButton(self)
            button.setCheckable(True)
            self._group.addButton(button, number)
            self._buttons[kind] = button
            row.addWidget(button)
        self._group.idClicked.connect(lambda number: self._choose(list(LinkKind)[number]))
        themes().theme_changed.connect(self._recolor)
        self._recolor(current_theme())
        self.set_kind(LinkKind.SAME_CLAIM)
        self.retranslate()

    @property
    def kind(self) -> LinkKind:
        """The kind chosen."""
        return list(LinkKind)[self._group.checkedId()]

    def button(self, kind: LinkKind) -> QPushButton:
        """The button of a kind."""
        return self._buttons[kind]

    def set_kind(self, kind: LinkKind) -> None:
        """Choose from the program; ``chosen`` is not emitted."""
        self._buttons[kind].setChecked(True)
        for other, button in self._buttons.items():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other is kind else Qt.FocusPolicy.ClickFocus)

    def take_digit(self, digit: int) -> bool:
        """Choose by number, from 1; False where there is no such kind."""
        if not 1 <= digit <= len(self._buttons):
            return False
        self._choose(list(LinkKind)[digit - 1])
        return True

    def _choose(self, kind: LinkKind) -> None:
        self.set_kind(kind)
        self.chosen.emit(kind)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            step = -step
        at = self._group.checkedId() + step
        if step and 0 <= at < len(self._buttons):
            self._choose(list(LinkKind)[at])
            self._buttons[self.kind].setFocus(Qt.FocusReason.TabFocusReason)
        elif not step:
            super().keyPressEvent(event)

    def _recolor(self, theme: Theme) -> None:
        self.setStyleSheet(choice_style(theme))

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Kind of link"))
        for number, (kind, button) in enumerate(self._buttons.items(), 1):
            words = term("link", kind, languages().language)
            button.setText(f"{format_number(number)}  {words}")
            button.setAccessibleName(words)
            button.setToolTip(filled(self.tr("Key %1"), format_number(number)))


class _KindButton(QPushButton):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # the bar moves the choice
        else:
            super().keyPressEvent(event)
