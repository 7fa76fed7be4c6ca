"""Starting the window: as little as possible before the first paint, the rest right after it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tahqiq.ui.collecting import Collector
from tahqiq.ui.errors import ErrorReporter
from tahqiq.ui.i18n import T
from tahqiq.ui.jobs import stop_all
from tahqiq.ui.main_window import MainWindow
from tahqiq.ui.settings import Settings
from tahqiq.ui.theme.fonts import missing_fonts
from tahqiq.ui.theme.icons import app_icon
from tahqiq.ui.widgets import Notice

Compose = Callable[[MainWindow, ErrorReporter, Path | None], object]
"""Plugs panels and controllers into the window and opens the project; runs right after the first paint."""

_FONTS_SAID = "fonts_said"


TURN = 0.0005
"""Seconds for which work beside the window keeps the interpreter: painting asks for it many times in a frame, and with
Python's own 5 ms a key press waited for a tenth of a second while an article was read."""


def application() -> QApplication:
    """The application, made on the first call, with our style."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    sys.setswitchinterval(TURN)
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    QApplication.setStyle("Fusion")  # before there is an application: Qt then makes no other style first
    made = QApplication(sys.argv[:1])
    made.setApplicationName("tahqiq")
    made.setApplicationDisplayName("")
    made.setDesktopFileName("tahqiq")
    return made


def run_window(project: Path | None, compose: Compose, *, settings: Settings | None = None) -> int:
    """Open the window and come back when it closes.

    Args:
        project: the project to open; None leaves the choice to ``compose``.
        compose: plugs everything in; called once, after the first paint, with window, reporter and project.
        settings: the person's choices; their own file when not given.

    Returns:
        The exit code.
    """
    gc.disable()  # a fifth of the start goes to collections that find nothing
    program = application()
    window = MainWindow(settings or Settings(), start_page=False)
    reporter = ErrorReporter(window.notices)
    reporter.install()
    window.jobs.report_errors_to(reporter.show)
    kept: list[object] = []

    def after_paint() -> None:
        window.setWindowIcon(app_icon())
        try:
            kept.append(compose(window, reporter, project))
        finally:
            Collector(window)
        tell_missing_fonts(window)

    AfterFirstPaint(window, after_paint)
    window.show()
    try:
        return program.exec()
    finally:
        stop_all(window)  # what was begun by news that came behind the window's closing
        reporter.uninstall()


def tell_missing_fonts(window: MainWindow) -> None:
    """Say once, gently, that Arabic will not look as it should."""
    if window.settings.flag(_FONTS_SAID) or not missing_fonts():
        return
    window.settings.set_flag(_FONTS_SAID, True)
    text = T("fonts", "Arabic text will look plainer than it should: its fonts are not installed.")
    advice = T("fonts", "Install Noto Naskh Arabic and Noto Sans Arabic (on Debian: fonts-noto-core) and start again.")
    translate = QApplication.translate
    window.say(Notice(translate("fonts", text), advice=translate("fonts", advice)))


class AfterFirstPaint(QObject):
    """Calls ``then`` once, in the event loop's next round after ``widget`` was first painted."""

    def __init__(self, widget: QWidget, then: Callable[[], object]) -> None:
        super().__init__(widget)
        self._then = then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Waits for the paint event."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False
