"""A theme as Qt's own palette, so that whatever the style sheet leaves out still has the theme's colours."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from tahqiq.ui.theme.model import Theme

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup


def palette(theme: Theme) -> QPalette:
    """The palette of ``theme`` for all three states of a window."""
    roles = {
        _Role.Window: theme.surface,
        _Role.WindowText: theme.ink,
        _Role.Base: theme.paper,
        _Role.AlternateBase: theme.surface,
        _Role.Text: theme.ink,
        _Role.PlaceholderText: theme.faint,
        _Role.Button: theme.surface,
        _Role.ButtonText: theme.ink,
        _Role.BrightText: theme.danger,
        _Role.Highlight: theme.selection,
        _Role.HighlightedText: theme.ink,
        _Role.Accent: theme.accent,
        _Role.Link: theme.accent,
        _Role.LinkVisited: theme.accent,
        _Role.ToolTipBase: theme.raised,
        _Role.ToolTipText: theme.ink,
        _Role.Light: theme.raised,
        _Role.Midlight: theme.hover,
        _Role.Mid: theme.hairline,
        _Role.Dark: theme.control,
        _Role.Shadow: theme.shadow,
    }
    out = QPalette()
    for role, color in roles.items():
        out.setColor(role, QColor(color))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText):
        out.setColor(_Group.Disabled, role, QColor(theme.off))
    out.setColor(_Group.Disabled, _Role.Highlight, QColor(theme.hover))
    return out
