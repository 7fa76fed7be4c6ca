"""The window's actions as ``QAction`` objects.

For panels and controllers::

    registry[ActionId.UNDO].triggered.connect(controller.undo)
    registry.enable([ActionId.UNDO], possible)
    button = IconButton(registry[ActionId.UNDO])     # widgets.buttons: icon, tooltip with the key, accessible name

Menus, tooltips, the shortcut page and the palette read the same table (``action_table.ACTIONS``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QIcon, QShortcutEvent
from PySide6.QtWidgets import QWidget

from tahqiq.ui.action_ids import TAGS, ActionId, ActionSpec, Menu, Scope
from tahqiq.ui.action_table import ACTIONS
from tahqiq.ui.action_texts import action_text, key_sequences, shown_keys
from tahqiq.ui.i18n import languages
from tahqiq.ui.theme import icon

__all__ = ["ACTIONS", "TAGS", "ActionId", "ActionRegistry", "ActionSpec", "Menu", "ProgramAction", "Scope"]


class ProgramAction(QAction):
    """One action; ``spec`` is its row of the table."""

    def __init__(self, spec: ActionSpec, parent: QObject) -> None:
        super().__init__(parent)
        self.spec = spec
        self._own_name = ""
        self.setObjectName(spec.id)
        self.setCheckable(spec.checkable)
        self.setShortcuts(key_sequences(spec))
        window = spec.scope is Scope.WINDOW
        self.setShortcutContext(
            Qt.ShortcutContext.WindowShortcut if window else Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        self.setMenuRole(_menu_role(spec.id))
        self.setIconVisibleInMenu(False)
        self.retranslate()

    def event(self, event: QEvent) -> bool:
        """A key that both a shortcut and its Arabic twin match is still this one action's."""
        if isinstance(event, QShortcutEvent) and event.isAmbiguous() and event.key() in self.shortcuts():
            event = QShortcutEvent(event.key(), event.shortcutId(), False)
        return super().event(event)

    def set_name(self, name: str) -> None:
        """Call it ``name`` (a label's name, a step to undo) ; empty: as the table says."""
        self._own_name = name
        self.retranslate()

    @property
    def name(self) -> str:
        """What it is called now."""
        return self._own_name or action_text(self.spec).name

    def retranslate(self) -> None:
        """Set name and tooltip in the interface's language."""
        text = action_text(self.spec)
        name = self._own_name or text.name
        self.setText(name.replace("&", "&&"))
        keys = shown_keys(self.spec)
        self.setToolTip(_tooltip(name.rstrip("…"), text.tip, keys))
        self.setStatusTip(text.tip)

    def drawing(self, color: str | None = None) -> QIcon:
        """Its icon in the theme's colours; made when asked for."""
        return icon(self.spec.icon, color)


def _tooltip(name: str, tip: str, keys: str) -> str:
    """Plain text, so that the direction follows the language."""
    first = f"{name}  ·  \u2066{keys}\u2069" if keys else name
    return f"{first}\n{tip}" if tip and tip != name else first


def _menu_role(action: ActionId) -> QAction.MenuRole:
    roles = {ActionId.QUIT: QAction.MenuRole.QuitRole, ActionId.SETTINGS: QAction.MenuRole.PreferencesRole}
    return roles.get(action, QAction.MenuRole.NoRole)


class ActionRegistry(QObject):
    """Every action of a window.

    Args:
        window: the window whose shortcuts they are.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions = {spec.id: ProgramAction(spec, self) for spec in ACTIONS.values()}
        window.addActions([a for a in self._actions.values() if a.spec.scope is Scope.WINDOW])
        languages().language_changed.connect(self.retranslate)

    def __getitem__(self, action: ActionId) -> ProgramAction:
        return self._actions[action]

    def __iter__(self) -> Iterator[ProgramAction]:
        return iter(self._actions.values())

    def attach_page(self, page: QWidget) -> None:
        """Let the shortcuts of the article's own actions work while ``page`` or a child of it has the focus."""
        self.attach(Scope.PAGE, page)

    def attach(self, scope: Scope, widget: QWidget) -> None:
        """Let the shortcuts of ``scope`` work while ``widget`` or a child of it has the focus."""
        widget.addActions([a for a in self._actions.values() if a.spec.scope is scope])

    def bind(self, does: Mapping[ActionId, Callable[[], object]]) -> None:
        """Have each action do something when it is triggered; its result and whether it is checked do not count."""
        for action, do in does.items():
            self._actions[action].triggered.connect(partial(_call, do))

    def enable(self, actions: Iterable[ActionId], enabled: bool) -> None:
        """Make ``actions`` possible or impossible."""
        for action in actions:
            self._actions[action].setEnabled(enabled)

    def retranslate(self) -> None:
        """Set every name and tooltip in the interface's language."""
        for action in self._actions.values():
            action.retranslate()


def _call(do: Callable[[], object], _checked: bool = False) -> None:
    do()
