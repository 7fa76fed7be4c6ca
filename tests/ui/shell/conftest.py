"""A window with something in every slot."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tahqiq.ui.main_window import MainWindow


def panel(name: str) -> QWidget:
    """A panel with two fields, as a plugged-in view has."""
    made = QWidget()
    column = QVBoxLayout(made)
    for i in range(2):
        field = QLineEdit(made)
        field.setAccessibleName(f"{name} {i}")
        column.addWidget(field)
    return made


@pytest.fixture
def working(window: MainWindow) -> MainWindow:
    """A window with a project and a panel in every slot."""
    window.set_list(panel("list"))
    window.set_page(panel("page"))
    window.set_details(panel("details"))
    for name in ("search", "speakers", "history"):
        window.add_view(name, panel(name))
    window.set_project("Lavrov")
    window.set_page_empty(None)
    return window
