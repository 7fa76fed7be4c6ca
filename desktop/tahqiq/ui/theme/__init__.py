"""How the window looks: themes, label colours, fonts and icons.

A widget that needs a colour asks ``current_theme()`` when it paints, or connects ``themes().theme_changed``.
"""

from tahqiq.ui.theme.icons import icon, icon_pixmap
from tahqiq.ui.theme.labels import LABEL_COLORS, LabelPaint, label_paint
from tahqiq.ui.theme.manager import ThemeManager, current_theme, themes
from tahqiq.ui.theme.model import RADIUS, Theme, ThemeError, load_themes

__all__ = [
    "LABEL_COLORS",
    "RADIUS",
    "LabelPaint",
    "Theme",
    "ThemeError",
    "ThemeManager",
    "current_theme",
    "icon",
    "icon_pixmap",
    "label_paint",
    "load_themes",
    "themes",
]
