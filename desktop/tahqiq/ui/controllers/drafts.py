"""Words that were typed and could not be stored: kept until they are, wherever the editor goes meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

Place = tuple[str, Hashable]
"""Which field of what: (``"note"``, the annotation's number)."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What waits to be stored.

    ``field`` is what the field is called in the interface's language; ``store`` tries again and says whether it is
    stored now.
    """

    place: Place
    field: str
    text: str
    store: Callable[[], bool]


class Drafts(QObject):
    """All that waits to be stored in the open project.

    Signals:
        asked: every field stores now what was typed in it.
        changed: something waits that did not, or waits no longer.
        left: a ``Draft`` whose field shows something else from now on.
        forgotten: the project is gone; every field lets go of what it shows.
    """

    asked = Signal()
    changed = Signal()
    left = Signal(object)
    forgotten = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[Place, Draft] = {}
        self._tried: set[Draft] = set()
        self._trying = False

    @property
    def waiting(self) -> tuple[Draft, ...]:
        """What could not be stored, the oldest first."""
        return tuple(self._waiting.values())

    def at(self, place: Place) -> Draft | None:
        """What waits to be stored there."""
        return self._waiting.get(place)

    def keep(self, draft: Draft) -> None:
        """Keep words that could not be stored."""
        self._waiting[draft.place] = draft
        self.changed.emit()

    def drop(self, place: Place) -> None:
        """Nothing waits there any more: it is stored, or was taken back."""
        if self._waiting.pop(place, None) is not None:
            self.changed.emit()

    def leave(self, place: Place) -> None:
        """The field shows something else; what waits there is said aloud."""
        draft = self._waiting.get(place)
        if draft is not None:
            self.left.emit(draft)

    def save_all(self) -> bool:
        """Store what is being typed and what waits; whether everything is stored."""
        self.asked.emit()
        return self.retry()

    def retry(self) -> bool:
        """Try again to store what waits; whether everything is stored."""
        for draft in self.waiting:
            if self._waiting.get(draft.place) is draft and draft.store():
                self.drop(draft.place)
        return not self._waiting

    def retry_once(self) -> None:
        """Something was stored, so the disk may have room again: try each of those that wait, but none a second time.

        What fails for a reason of its own would complain at every step otherwise.
        """
        untried = [draft for draft in self.waiting if draft not in self._tried]
        if not untried or self._trying:
            return
        self._trying = True
        self._tried = set(self.waiting)
        for draft in untried:
            if draft.store():
                self.drop(draft.place)
        self._trying = False

    def forget(self) -> None:
        """The project is gone."""
        self._waiting.clear()
        self._tried.clear()
        self.forgotten.emit()
        self.changed.emit()
