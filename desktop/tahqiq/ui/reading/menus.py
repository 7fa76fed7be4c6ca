"""Menus at the caret: labels, roles of a part of the page, kinds of links."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from tahqiq.domain.annotations import LinkKind
from tahqiq.domain.articles import RegionRole
from tahqiq.domain.labels import Label
from tahqiq.services.wording import term
from tahqiq.ui.controllers.page_data import label_name
from tahqiq.ui.i18n import languages
from tahqiq.ui.views.parts.drawing import label_icon


def label_menu(parent: QWidget, labels: Iterable[Label], current: int | None, chosen: Callable[[int], object]) -> QMenu:
    """Labels by name, each with its key; ``chosen`` gets the id. A label's key picks it."""
    menu = _menu(parent)
    for label in labels:
        key = f"\t{label.key.upper()}" if label.key else ""
        action = menu.addAction(label_icon(label.color, label.line), f"{label_name(label).replace('&', '&&')}{key}")
        action.setCheckable(current is not None)
        action.setChecked(label.id == current)
        action.triggered.connect(lambda _on=False, label=label: chosen(label.id))
    return _ready(menu)


def role_menu(parent: QWidget, current: RegionRole | None, chosen: Callable[[RegionRole], object]) -> QMenu:
    """What a part of the page can be; ``chosen`` gets the role."""
    menu = _menu(parent)
    for role in RegionRole:
        action = menu.addAction(term("region", role, languages().language))
        action.setCheckable(True)
        action.setChecked(role is (current or RegionRole.MAIN))
        action.triggered.connect(lambda _on=False, role=role: chosen(role))
    return _ready(menu)


def link_menu(parent: QWidget, chosen: Callable[[LinkKind], object]) -> QMenu:
    """How two annotations can be related; ``chosen`` gets the kind."""
    menu = _menu(parent)
    for kind in LinkKind:
        action = menu.addAction(term("link", kind, languages().language))
        action.triggered.connect(lambda _on=False, kind=kind: chosen(kind))
    return _ready(menu)


def open_at(menu: QMenu, where: QPoint) -> None:
    """Open ``menu`` at ``where`` on the screen; it reads from there in the interface's direction."""
    if menu.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        where -= QPoint(menu.sizeHint().width(), 0)
    menu.popup(where)


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _ready(menu: QMenu) -> QMenu:
    """The first entry, or the one in force, is in use, so that Enter takes it."""
    actions = menu.actions()
    if actions:
        menu.setActiveAction(next((a for a in actions if a.isChecked()), actions[0]))
    return menu
