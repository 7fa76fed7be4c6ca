"""How a row of buttons of which one is chosen looks."""

from __future__ import annotations

from tahqiq.ui.theme import Theme


def choice_style(theme: Theme) -> str:
    """Style sheet of the buttons: the chosen one is ringed in the accent on its ground."""
    return (
        f"QPushButton {{ background: {theme.paper}; border: 1px solid {theme.hairline}; padding: 4px 10px; }}"
        f"QPushButton:hover {{ background: {theme.hover}; }}"
        f"QPushButton:checked {{ background: {theme.chosen}; border: 1px solid {theme.accent}; }}"
        f"QPushButton:focus {{ border: {theme.focus_width}px solid {theme.focus}; padding: 3px 9px; }}"
        f"QPushButton:disabled {{ color: {theme.off}; }}"
    )
