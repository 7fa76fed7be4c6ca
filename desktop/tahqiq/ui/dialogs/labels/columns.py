"""How the columns of the label-set editor are laid out."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tahqiq.ui.views.parts.lists import RowList


def column(parent: QWidget, width: int, *widgets: QWidget) -> QWidget:
    """The widgets under each other, ``width`` pixels wide; lists take the room that is left."""
    made = QWidget(parent)
    made.setFixedWidth(width)
    layout = QVBoxLayout(made)
    layout.setContentsMargins(12, 12, 12, 12)
    layout.setSpacing(8)
    for widget in widgets:
        layout.addWidget(widget, 1 if isinstance(widget, RowList) else 0)
    return made
