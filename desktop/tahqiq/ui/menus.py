"""The menu bar, built from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from tahqiq.ui.action_table import MENU_TITLES
from tahqiq.ui.actions import ActionRegistry, Menu
from tahqiq.ui.i18n import Translated


class ProgramMenuBar(Translated, QMenuBar):
    """Every action of the table in its menu; Escape gives the focus back."""

    def __init__(self, registry: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setNativeMenuBar(False)
        self._menus = {menu: _TitledMenu(MENU_TITLES[menu], self) for menu in Menu}
        self._fill(registry)
        for menu in self._menus.values():
            self.addMenu(menu)
        self.retranslate()

    def menu(self, which: Menu) -> QMenu:
        """One of the menus."""
        return self._menus[which]

    def open_first(self) -> None:
        """Go to the menus with the keyboard."""
        actions = self.actions()
        if actions:
            self.setActiveAction(actions[0])

    def sizeHint(self) -> QSize:
        """The titles side by side; Qt's own hint counts from the wrong side in a right-to-left window."""
        width = sum(self.actionGeometry(action).width() for action in self.actions())
        return QSize(width + 2, super().sizeHint().height())

    def retranslate(self) -> None:
        """Set the titles again."""
        self.setAccessibleName(self.tr("Menus"))

    def _fill(self, registry: ActionRegistry) -> None:
        groups: dict[Menu, int] = {}
        submenus: dict[str, _TitledMenu] = {}
        for action in registry:
            spec = action.spec
            menu: QMenu = self._menus[spec.menu]
            if groups.setdefault(spec.menu, spec.group) != spec.group:
                menu.addSeparator()
                groups[spec.menu] = spec.group
            if spec.submenu:
                if spec.submenu not in submenus:
                    submenus[spec.submenu] = _TitledMenu(spec.submenu, menu)
                    menu.addMenu(submenus[spec.submenu])
                menu = submenus[spec.submenu]
            menu.addAction(action)


class _TitledMenu(Translated, QMenu):
    """A menu with a title of the table."""

    def __init__(self, source: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._source = source
        self.setToolTipsVisible(False)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the title again."""
        self.setTitle(QCoreApplication.translate("actions", self._source))
