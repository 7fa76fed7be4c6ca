"""Applies the person's choices of language, theme, digits and month names, at start and whenever one changes."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tahqiq.ui.formatting import use_choices
from tahqiq.ui.i18n import LANGUAGES, languages
from tahqiq.ui.settings import Digits, Settings
from tahqiq.ui.theme import themes


class Appearance(QObject):
    """Keeps the application looking as ``settings`` says."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        themes().use(settings.theme)
        self._write_numbers()
        languages().use(settings.language)
        self._write_numbers()
        settings.changed.connect(self._follow)

    def _follow(self, name: str) -> None:
        if name == "theme":
            themes().use(self._settings.theme)
        elif name == "language":
            languages().use(self._settings.language)
            self._write_numbers()
        elif name in ("digits", "months"):
            self._write_numbers()
            languages().retell()

    def _write_numbers(self) -> None:
        use_choices(self._settings.digits, self._settings.months)

    def next_theme(self) -> None:
        """Light, dark, high contrast, and round again."""
        names = themes().names
        self._settings.theme = names[(names.index(themes().theme.name) + 1) % len(names)]

    def other_language(self) -> None:
        """Arabic instead of English, or the other way."""
        at = LANGUAGES.index(languages().language)
        self._settings.language = LANGUAGES[(at + 1) % len(LANGUAGES)]

    def other_digits(self) -> None:
        """Arabic-Indic digits instead of Latin ones, or the other way."""
        now = self._settings.digits
        self._settings.digits = Digits.LATIN if now is Digits.ARABIC else Digits.ARABIC
