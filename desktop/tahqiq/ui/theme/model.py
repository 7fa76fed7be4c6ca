"""A theme as data: ``resources/themes/*.json`` read once and checked."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from pathlib import Path

from tahqiq.domain.resources import resource
from tahqiq.ui.theme.colors import is_color, mix

RADIUS = 6
"""Corner radius of everything that has corners, in pixels."""


class ThemeError(ValueError):
    """A theme file that cannot be used; the text names the file and the entry."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour of the window, as ``#rrggbb``.

    Grounds: ``paper`` the article, ``surface`` bars and side panels, ``raised`` menus, popovers and fields.
    Inks: ``ink`` text, ``soft`` second-rank text, ``faint`` placeholders and shortcuts, ``off`` disabled text.
    Lines: ``hairline`` between areas, ``control`` round fields and buttons, ``focus`` round what has the focus.
    States: ``hover``, ``pressed``, ``chosen`` (row in use), ``selection`` (text), ``hit`` (search result).
    """

    name: str
    dark: bool
    paper: str
    surface: str
    raised: str
    ink: str
    soft: str
    faint: str
    off: str
    hairline: str
    control: str
    focus: str
    accent: str
    on_accent: str
    hover: str
    pressed: str
    chosen: str
    selection: str
    hit: str
    danger: str
    warning: str
    success: str
    shadow: str
    shadow_alpha: int  # 0–255
    label_tint: float  # opacity of a label's colour under the text
    focus_width: int  # pixels

    def wash(self, color: str, amount: float = 0.12) -> str:
        """A light ground of ``color`` for a notice or a chip on the surface."""
        return mix(color, self.surface, amount)


def load_theme(path: Path) -> Theme:
    """Read one theme.

    Raises:
        ThemeError: not JSON, an entry missing, unknown, or of the wrong kind.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as why:
        raise ThemeError(f"{path.name}: {why}") from why
    if not isinstance(data, dict):
        raise ThemeError(f"{path.name}: not an object")
    data.pop("//", None)
    known = {f.name: f.type for f in fields(Theme)}
    for name in known.keys() ^ data.keys():
        raise ThemeError(f"{path.name}: {'missing' if name in known else 'unknown'} entry {name!r}")
    for name, kind in known.items():
        if problem := _problem(name, kind, data[name]):
            raise ThemeError(f"{path.name}: {name!r} {problem}, not {data[name]!r}")
    return Theme(**data)


def _problem(name: str, kind: object, value: object) -> str:
    if kind == "bool":
        return "" if isinstance(value, bool) else "must be true or false"
    if kind == "int":
        return "" if type(value) is int and 0 <= value <= 255 else "must be a whole number from 0 to 255"
    if kind == "float":
        return "" if isinstance(value, float) and 0 < value < 1 else "must be a number between 0 and 1"
    if name == "name":
        return "" if isinstance(value, str) and value else "must be a name"
    return "" if is_color(value) else "must be a colour written #rrggbb"


def load_themes(folder: Path | None = None) -> dict[str, Theme]:
    """Every theme by its name, in the order of the window's menu.

    Raises:
        ThemeError: as ``load_theme``, or two themes with one name, or none.
    """
    folder = folder or resource("themes")
    themes: dict[str, Theme] = {}
    for path in sorted(folder.glob("*.theme.json")):
        theme = load_theme(path)
        if theme.name in themes:
            raise ThemeError(f"{path.name}: a second theme named {theme.name!r}")
        themes[theme.name] = theme
    if not themes:
        raise ThemeError(f"no theme in {folder}")
    return themes
