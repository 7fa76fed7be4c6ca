"""The interface's language, switched while the window is open, and the widgets' way to follow.

For panels: derive from ``Translated`` before the Qt class and put every text into ``retranslate``::

    class NotePanel(Translated, QWidget):
        def __init__(self, parent=None):
            super().__init__(parent)
            self._title = QLabel(self)
            self.retranslate()

        def retranslate(self) -> None:
            self._title.setText(self.tr("Note"))

Qt sends ``LanguageChange`` to every window and on to its children; the mixin calls ``retranslate`` then.
Outside QObjects use ``QCoreApplication.translate("context", "text")``. Numbers: ``self.tr("%n article(s)", "", n)``.
Give ``tr`` a literal string, and not inside an f-string: the collector does not see it there.
"""

from __future__ import annotations

import locale
import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from tahqiq.domain.resources import resource
from tahqiq.ui.theme.fonts import interface_font
from tahqiq.ui.theme.manager import themes

LANGUAGES = ("ar", "en")
"""The interface's languages."""

NAMES = {"ar": "العربية", "en": "English"}
"""Each language's name in itself."""


def T(context: str, text: str) -> str:
    """``text`` itself; marks it for ``packaging/translate``, which collects it under ``context``."""
    del context
    return text


def system_language() -> str:
    """``"ar"`` where the system speaks Arabic, else ``"en"``."""
    spoken = [*QLocale.system().uiLanguages(), QLocale.system().name()]
    spoken += [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    spoken.append(locale.getlocale()[0] or "")
    first = next((s for s in spoken if s and s not in ("C", "POSIX", "C.UTF-8")), "")
    return "ar" if first.lower().startswith("ar") else "en"


class LanguageManager(QObject):
    """The application's language.

    ``language_changed`` carries ``"ar"`` or ``"en"`` after every widget has been told.
    """

    language_changed = Signal(str)

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._language = ""
        self._translators: list[QTranslator] = []

    @property
    def language(self) -> str:
        """``"ar"`` or ``"en"``; ``"en"`` before the first ``use``."""
        return self._language or "en"

    @property
    def right_to_left(self) -> bool:
        """Whether the interface reads from right to left."""
        return self.language == "ar"

    def use(self, language: str) -> None:
        """Switch the whole interface to ``language``.

        Raises:
            ValueError: not one of ``LANGUAGES``.
        """
        if language not in LANGUAGES:
            raise ValueError(f"no language {language!r}")
        if language == self._language:
            return
        self._language = language
        direction = Qt.LayoutDirection.RightToLeft if self.right_to_left else Qt.LayoutDirection.LeftToRight
        for old in self._translators:
            self._application.removeTranslator(old)
        self._translators = [t for path in _catalogues(language) if (t := _translator(path, self))]
        self._application.setLayoutDirection(direction)
        self._application.setFont(interface_font(language))
        for new in self._translators:
            self._application.installTranslator(new)
        themes().refresh()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
        self.language_changed.emit(language)

    def retell(self) -> None:
        """Let every widget set its texts again, because numbers or dates are written differently now."""
        for window in self._application.topLevelWidgets():
            self._application.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
        self.language_changed.emit(self.language)


def _catalogues(language: str) -> list[Path]:
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    ours = resource("translations", f"tahqiq_{language}.qm")
    return [qt / f"qtbase_{language}.qm", ours] if language != "en" else [ours]


def _translator(path: Path, parent: QObject) -> QTranslator | None:
    translator = QTranslator(parent)
    return translator if translator.load(str(path)) else None


def languages() -> LanguageManager:
    """The application's language manager, made when it is first asked for.

    Raises:
        RuntimeError: there is no QApplication yet.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise RuntimeError("no QApplication")
    manager = application.findChild(LanguageManager)
    return manager if isinstance(manager, LanguageManager) else LanguageManager(application)


class Translated:
    """Mixin, before the Qt class: calls ``retranslate`` whenever the language changes."""

    def changeEvent(self, event: QEvent) -> None:
        """Qt's notice of a change of state."""
        if event.type() == QEvent.Type.LanguageChange:
            try:
                self.retranslate()
            except Exception:  # reported here: raised through nested events, PySide 6.11 ends the process
                sys.excepthook(*sys.exc_info())
        super().changeEvent(event)  # type: ignore[misc]

    def retranslate(self) -> None:
        """Set every text again."""
        raise NotImplementedError
