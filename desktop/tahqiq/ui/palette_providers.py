"""What the palette can always find: actions, projects opened lately, and choices of language, theme and digits."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from tahqiq.ui.action_table import MENU_TITLES
from tahqiq.ui.action_texts import shown_keys, texts_in_all_languages
from tahqiq.ui.actions import ActionId, ActionRegistry, ProgramAction
from tahqiq.ui.i18n import LANGUAGES, NAMES, T
from tahqiq.ui.palette_search import Entry
from tahqiq.ui.settings import Digits, Settings

THEME_NAMES: dict[str, str] = {
    "system": T("appearance", "As the system"),
    "light": T("appearance", "Light"),
    "dark": T("appearance", "Dark"),
    "contrast": T("appearance", "High contrast"),
}
DIGIT_NAMES: dict[str, str] = {
    Digits.LATIN: T("appearance", "Latin digits: 0123"),
    Digits.ARABIC: T("appearance", "Arabic digits: ٠١٢٣"),
}


def appearance_name(names: dict[str, str], name: str) -> str:
    """The words for a theme or a kind of digits, in the interface's language."""
    return QCoreApplication.translate("appearance", names[name])


class ActionEntries:
    """Every action, by its name and further words in Arabic and English."""

    def __init__(self, registry: ActionRegistry, leave_out: frozenset[ActionId] = frozenset()) -> None:
        self._registry = registry
        self._leave_out = leave_out

    def entries(self, query: str) -> Iterable[Entry]:
        """All actions in menu order; headings are for the shortcut page."""
        del query
        return [action_entry(a) for a in self._registry if a.spec.id not in self._leave_out]

    def by_menu(self) -> Iterable[Entry]:
        """All actions with a heading before each menu's."""
        menu = ""
        for action in self._registry:
            if action.spec.menu != menu:
                menu = action.spec.menu
                title = QCoreApplication.translate("actions", MENU_TITLES[action.spec.menu])
                yield Entry(title, _nothing, heading=True)
            yield action_entry(action)


def action_entry(action: ProgramAction) -> Entry:
    """The palette's line of ``action``."""
    spec = action.spec
    texts = texts_in_all_languages(spec)
    names = tuple(t.name for t in texts)
    return Entry(
        title=action.name,
        run=action.trigger,
        detail=action.statusTip(),
        icon=spec.icon,
        keys=shown_keys(spec),
        words=(*names, *(f"{t.name} {t.words}" for t in texts), *(t.tip for t in texts)),
        enabled=action.isEnabled(),
        name=spec.id,
    )


class RecentProjects:
    """Projects opened lately that are still there."""

    def __init__(self, settings: Settings, choose: Callable[[Path], object]) -> None:
        self._settings = settings
        self._choose = choose

    def entries(self, query: str) -> Iterable[Entry]:
        """The last one first."""
        del query
        kind = QCoreApplication.translate("RecentProjects", "Project")
        return [
            Entry(p.stem, partial(self._choose, p), detail=f"\u2068{p.parent}\u2069", icon="open", kind=kind)
            for p in self._settings.recent
            if p.exists()
        ]


class Choices:
    """Language, theme and digits by name."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def entries(self, query: str) -> Iterable[Entry]:
        """Only for a query: without one they would crowd the actions out."""
        if not query:
            return
        kind = QCoreApplication.translate("Choices", "Setting")
        for language in LANGUAGES:
            yield Entry(
                NAMES[language], partial(setattr, self._settings, "language", language), icon="language", kind=kind
            )
        for theme in THEME_NAMES:
            words = (THEME_NAMES[theme], "theme", "المظهر")
            run = partial(setattr, self._settings, "theme", theme)
            yield Entry(appearance_name(THEME_NAMES, theme), run, icon="theme", kind=kind, words=words)
        for digits in Digits:
            run = partial(setattr, self._settings, "digits", digits)
            yield Entry(appearance_name(DIGIT_NAMES, digits), run, icon="digits", kind=kind)


def _nothing() -> None:
    return None
