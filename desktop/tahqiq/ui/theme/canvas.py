"""The article page's colours in a theme."""

from __future__ import annotations

from tahqiq.ui.canvas.palette import CanvasPalette
from tahqiq.ui.theme.model import Theme


def canvas_palette(theme: Theme) -> CanvasPalette:
    """The colours of ``theme`` as the article page wants them."""
    return CanvasPalette(
        paper=theme.paper,
        ink=theme.ink,
        dim=theme.faint,
        accent=theme.accent,
        selection=theme.selection,
        caret=theme.accent,
        hairline=theme.hairline,
        hit=theme.hit,
    )
