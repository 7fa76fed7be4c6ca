"""A view that is made when it is first wanted, so that the window is there sooner."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

View = TypeVar("View", bound=QWidget)


class LazyView(QWidget, Generic[View]):
    """Stands for a view until it is shown or asked for.

    Args:
        make: makes the view and connects it; called once.
    """

    def __init__(self, make: Callable[[], View], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._view: View | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    @property
    def made(self) -> bool:
        """Whether the view is there already."""
        return self._view is not None

    def view(self) -> View:
        """The view itself."""
        if self._view is None:
            self._view = self._make()
            self._box.addWidget(self._view)
            self._view.show()
        return self._view

    def showEvent(self, event: QShowEvent) -> None:
        self.view()
        super().showEvent(event)
