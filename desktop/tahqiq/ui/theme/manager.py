"""Which theme is in use, and switching it while the window is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtWidgets import QApplication

from tahqiq.ui.theme.icons import forget_icons, icon_svg
from tahqiq.ui.theme.model import Theme, load_themes
from tahqiq.ui.theme.palette import palette
from tahqiq.ui.theme.qss import IMAGES, style_sheet

FOLLOW_SYSTEM = "system"


class ThemeManager(QObject):
    """The application's themes.

    ``theme_changed`` carries the new ``Theme`` after the palette and the style sheet are in place.
    """

    theme_changed = Signal(object)

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._themes = load_themes()
        self._choice = FOLLOW_SYSTEM
        self._theme = self._themes[self._system()]
        self._applied = False
        self._images = QTemporaryDir()
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)

    @property
    def names(self) -> tuple[str, ...]:
        """The themes that there are, without ``"system"``."""
        return tuple(self._themes)

    @property
    def choice(self) -> str:
        """What was asked for: a theme's name or ``"system"``."""
        return self._choice

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._theme

    def use(self, choice: str) -> None:
        """Switch to the theme named ``choice``, or follow the system with ``"system"``.

        Raises:
            KeyError: no such theme.
        """
        theme = self._themes[self._system() if choice == FOLLOW_SYSTEM else choice]
        self._choice = choice
        if theme is self._theme and self._applied:
            return
        self._theme = theme
        self._apply()
        self.theme_changed.emit(theme)

    def refresh(self) -> None:
        """Build the style sheet again, after the direction of the interface has changed."""
        forget_icons()
        if self._applied:
            self._apply()
            self.theme_changed.emit(self._theme)

    def _apply(self) -> None:
        forget_icons()
        self._applied = True
        self._application.setPalette(palette(self._theme))
        self._application.setStyleSheet(style_sheet(self._theme, self._write_images()))

    def _write_images(self) -> Path:
        """The few drawings that a style sheet can only name as files."""
        folder = Path(self._images.path()) / self._theme.name
        if not folder.is_dir():
            folder.mkdir(parents=True)
            for file_name, (drawing, role) in IMAGES.items():
                svg = icon_svg(drawing, getattr(self._theme, role), self._theme.accent)
                (folder / f"{file_name}.svg").write_bytes(svg)
        return folder

    def _system(self) -> str:
        dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def _system_changed(self) -> None:
        if self._choice == FOLLOW_SYSTEM:
            self.use(FOLLOW_SYSTEM)


def themes() -> ThemeManager:
    """The application's theme manager, made when it is first asked for.

    Raises:
        RuntimeError: there is no QApplication yet.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise RuntimeError("no QApplication")
    manager = application.findChild(ThemeManager)
    return manager if isinstance(manager, ThemeManager) else ThemeManager(application)


def current_theme() -> Theme:
    """The theme in use."""
    return themes().theme
