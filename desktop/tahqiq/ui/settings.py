"""What the person has chosen, kept in ``settings.ini`` in the user's configuration folder.

Every choice is a typed property; ``changed`` carries its name. Views read it when they need it.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from tahqiq.ui.i18n import LANGUAGES, system_language

RECENT_LIMIT = 8
ZOOM_RANGE = (50, 300)
"""Smallest and largest zoom of the article, in percent."""


class Digits(StrEnum):
    """Digits of the interface; the article's own are never changed."""

    LATIN = "latin"
    ARABIC = "arabic"


class Months(StrEnum):
    """Arabic month names: يونيو as in Cairo and the Gulf, or حزيران as in the Levant and Iraq, or both."""

    WEST = "west"
    EAST = "east"
    BOTH = "both"


def default_path() -> Path:
    """The settings file of this user."""
    return Path(platformdirs.user_config_dir("tahqiq", appauthor=False)) / "settings.ini"


class Settings(QObject):
    """The person's choices.

    Args:
        path: the file; tests give their own.

    Signals:
        changed: the name of the property that has a new value.
    """

    changed = Signal(str)

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = QSettings(str(path or default_path()), QSettings.Format.IniFormat)

    @property
    def path(self) -> Path:
        """Where the choices are kept."""
        return Path(self._store.fileName())

    @property
    def language(self) -> str:
        """``"ar"`` or ``"en"``; the system's at first."""
        return self._choice("language", LANGUAGES) or system_language()

    @language.setter
    def language(self, value: str) -> None:
        self._put("language", value)

    @property
    def theme(self) -> str:
        """A theme's name, or ``"system"``."""
        return self._choice("theme", ("system", "light", "dark", "contrast")) or "system"

    @theme.setter
    def theme(self, value: str) -> None:
        self._put("theme", value)

    @property
    def zoom(self) -> int:
        """Zoom of the article in percent, within ``ZOOM_RANGE``."""
        return min(max(self._number("zoom", 100), ZOOM_RANGE[0]), ZOOM_RANGE[1])

    @zoom.setter
    def zoom(self, value: int) -> None:
        self._put("zoom", min(max(value, ZOOM_RANGE[0]), ZOOM_RANGE[1]))

    @property
    def digits(self) -> Digits:
        """Digits of the interface."""
        return Digits(self._choice("digits", tuple(Digits)) or Digits.LATIN)

    @digits.setter
    def digits(self, value: Digits) -> None:
        self._put("digits", str(value))

    @property
    def months(self) -> Months:
        """Month names of the Arabic interface."""
        return Months(self._choice("months", tuple(Months)) or Months.WEST)

    @months.setter
    def months(self, value: Months) -> None:
        self._put("months", str(value))

    @property
    def author(self) -> str:
        """The name under which this person's changes are recorded."""
        return self._text("author")

    @author.setter
    def author(self, value: str) -> None:
        self._put("author", value.strip())

    @property
    def suggest_by_itself(self) -> bool:
        """Whether articles are read by the language engine as they are opened."""
        return self.flag("suggest_by_itself", True)

    @suggest_by_itself.setter
    def suggest_by_itself(self, value: bool) -> None:
        self.set_flag("suggest_by_itself", value)

    @property
    def hear_camel_tools(self) -> bool:
        """Whether camel-tools' recogniser of names has a say, where it is installed."""
        return self.flag("hear_camel_tools")

    @hear_camel_tools.setter
    def hear_camel_tools(self, value: bool) -> None:
        self.set_flag("hear_camel_tools", value)

    @property
    def recent(self) -> list[Path]:
        """Projects opened lately, the last one first."""
        kept = self._store.value("recent", [])
        names = [kept] if isinstance(kept, str) else kept if isinstance(kept, list) else []
        return [Path(str(name)) for name in names if name]

    def remember_project(self, path: Path) -> None:
        """Put ``path`` first among the projects opened lately."""
        path = path.absolute()
        self._put("recent", [str(p) for p in [path, *(p for p in self.recent if p != path)][:RECENT_LIMIT]])

    def forget_project(self, path: Path) -> None:
        """Take ``path`` out of the projects opened lately."""
        self._put("recent", [str(p) for p in self.recent if p != path.absolute()])

    def state(self, name: str) -> QByteArray:
        """A saved geometry or splitter state; empty when there is none."""
        value = self._store.value(f"state/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def save_state(self, name: str, value: QByteArray) -> None:
        """Keep a geometry or splitter state; says nothing to ``changed``."""
        self._store.setValue(f"state/{name}", value)

    def flag(self, name: str, default: bool = False) -> bool:
        """A yes-or-no choice of a panel."""
        value = str(self._store.value(f"flag/{name}", "true" if default else "false"))
        return value.lower() == "true"

    def set_flag(self, name: str, value: bool) -> None:
        """Keep a yes-or-no choice of a panel."""
        self._put(f"flag/{name}", "true" if value else "false")

    def text(self, name: str, default: str = "") -> str:
        """A short text that a panel keeps (its filter, its order)."""
        return self._text(f"text/{name}") or default

    def set_text(self, name: str, value: str) -> None:
        """Keep a short text of a panel."""
        self._put(f"text/{name}", value)

    def save(self) -> None:
        """Write the file now; otherwise Qt does at the end and now and then."""
        self._store.sync()

    def _put(self, name: str, value: object) -> None:
        if self._store.value(name) != value:
            self._store.setValue(name, value)
            self.changed.emit(name)

    def _text(self, name: str) -> str:
        value = self._store.value(name, "")
        return value if isinstance(value, str) else ""

    def _choice(self, name: str, allowed: tuple[str, ...]) -> str:
        value = self._text(name)
        return value if value in allowed else ""

    def _number(self, name: str, default: int) -> int:
        try:
            return int(str(self._store.value(name, default)))
        except ValueError:
            return default
