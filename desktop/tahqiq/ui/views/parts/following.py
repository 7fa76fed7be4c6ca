"""When a view reads the project again: at once for what it did itself, a moment later for the rest, never unseen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from tahqiq.domain.history import Changed
from tahqiq.ui.controllers.session import SessionController, merged


class Following(QObject):
    """Calls ``refresh`` with what changed.

    Args:
        project: whose changes are followed.
        view: what shows the project; while it is not visible, changes wait.
        refresh: reads again.
    """

    def __init__(self, project: SessionController, view: QWidget, refresh: Callable[[Changed], object]) -> None:
        super().__init__(view)
        self._view = view
        self._refresh = refresh
        self._waiting: list[Changed] = []
        self._seen: Changed | None = None
        project.changed.connect(self._changed)
        project.settled.connect(self._settled)
        project.opened.connect(self.forget)
        project.closed.connect(self.forget)
        view.installEventFilter(self)

    def forget(self, _session: object = None) -> None:
        """Another project, or none: what waits is void."""
        self._waiting.clear()

    def _changed(self, changed: Changed) -> None:
        asker = changed.initiator
        own = isinstance(asker, QWidget) and (asker is self._view or self._view.isAncestorOf(asker))
        if own:
            self._seen = changed
            self._refresh(changed)

    def _settled(self, changed: Changed) -> None:
        if changed is self._seen:
            return
        self._waiting.append(changed)
        if self._view.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            self._refresh(merged(waiting))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The view is shown: read what changed meanwhile."""
        if event.type() == QEvent.Type.Show:
            self._catch_up()
        return super().eventFilter(watched, event)
