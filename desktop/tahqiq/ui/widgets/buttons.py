"""Buttons that are an icon, and buttons that are an action of the table."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from tahqiq.ui.action_texts import shown_keys
from tahqiq.ui.actions import ProgramAction
from tahqiq.ui.theme import icon, themes
from tahqiq.ui.widgets.chips import KeyChip


class IconButton(QToolButton):
    """A button that is only an icon; recoloured with the theme, turned round with the direction.

    Args:
        source: an action of the registry (name, tooltip, state and click are the action's), or an icon's name,
            with ``name`` for the screen reader and the tooltip.
    """

    def __init__(
        self, source: ProgramAction | str, name: str = "", parent: QWidget | None = None, *, size: int = 18
    ) -> None:
        super().__init__(parent)
        self._drawing = source if isinstance(source, str) else source.spec.icon
        self._drawn = False
        self._action = None if isinstance(source, str) else source
        self.setIconSize(QSize(size, size))
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_name(name)
        if self._action is not None:
            self._action.changed.connect(self._follow)
            self.clicked.connect(self._action.trigger)
            self._follow()
        themes().theme_changed.connect(self.refresh_icon)
        self.refresh_icon()

    def set_name(self, name: str) -> None:
        """What a screen reader and the tooltip call it."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def refresh_icon(self) -> None:
        """Draw the icon again in the theme's colours; that of a button which nobody sees when it is shown."""
        self._drawn = self.isVisible()
        if self._drawn:
            self.setIcon(icon(self._drawing, size=self.iconSize().width()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._drawn:
            self.refresh_icon()

    def _follow(self) -> None:
        action = self._action
        if action is None:
            return
        self.setEnabled(action.isEnabled())
        self.setCheckable(action.isCheckable())
        self.setChecked(action.isChecked())
        self.setToolTip(action.toolTip())
        self.setAccessibleName(action.name.rstrip("…"))


class ActionButton(QPushButton):
    """A push button that is an action of the table, with its key shown in it.

    Args:
        action: name, state and click are the action's.
        kind: primary, quiet or empty.
        keys: whether the key is shown.
        large: for start pages and empty states.
    """

    def __init__(
        self,
        action: ProgramAction,
        kind: str = "",
        parent: QWidget | None = None,
        *,
        keys: bool = True,
        large: bool = False,
    ) -> None:
        super().__init__(parent)
        self._action = action
        self.setAutoDefault(True)  # Enter presses it, not only Space
        if kind:
            self.setProperty("kind", kind)
        if large:
            self.setProperty("large", True)
        self._chip = KeyChip(shown_keys(action.spec), self) if keys and action.spec.keys else None
        if self._chip is not None:
            self._chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._chip.set_on_accent(kind == "primary")
            row = QHBoxLayout(self)
            row.setContentsMargins(10, 0, 10, 0)
            row.addStretch(1)
            row.addWidget(self._chip)
        action.changed.connect(self._follow)
        self.clicked.connect(action.trigger)
        self._follow()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return hint if self._chip is None else QSize(hint.width() + self._chip.sizeHint().width() + 16, hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _follow(self) -> None:
        self.setText(self._action.text())
        self.setAccessibleName(self._action.name.rstrip("…"))
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
