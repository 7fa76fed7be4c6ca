"""How far the opening of a project is, in the seldom case that the whole file must be gone through first."""

from __future__ import annotations

from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from tahqiq.domain.jobs import Cancelled

if TYPE_CHECKING:
    from tahqiq.ui.dialogs.preparing import PreparingSheet

PATIENCE = 0.3
"""Seconds that pass before anything is shown: most projects are ready by then."""


class Preparing:
    """Told how far an opening is; shows it where that takes long, and lets it be stopped.

    Opening works in the window's own thread. The sheet keeps every other window from being used meanwhile.

    Args:
        window: over which it is shown.
        path: the project.
    """

    def __init__(self, window: QWidget, path: Path) -> None:
        self._window, self._path = window, path
        self._since = monotonic()
        self.sheet: PreparingSheet | None = None

    def __enter__(self) -> Preparing:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, raised: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.sheet is not None:
            self.sheet.hide()
            self.sheet.deleteLater()

    def __call__(self, done: int, total: int) -> None:
        """Rows done, and rows in all.

        Raises:
            Cancelled: the person does not want to wait.
        """
        if self.sheet is None:
            if monotonic() - self._since < PATIENCE:
                return
            from tahqiq.ui.dialogs.preparing import PreparingSheet

            self.sheet = PreparingSheet(self._path.stem, self._window)
            self.sheet.show()
        self.sheet.show_progress(done, total)
        QApplication.processEvents()
        if self.sheet.stopped:
            raise Cancelled
