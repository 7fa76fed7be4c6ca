"""A PDF beside the reading copy that was exported."""

from __future__ import annotations

from pathlib import Path

from tahqiq.domain.jobs import Stopped
from tahqiq.ui.printing import save_pdf


def pdf_beside(page: Path) -> Path:
    """The PDF that is written beside an HTML page."""
    name = page.name.removesuffix(".html").removesuffix(".reading")
    return page.with_name(f"{name}.pdf")


def print_copy(page: Path, *, rtl: bool, cancelled: Stopped) -> None:
    """Print a page that was exported.

    Raises:
        Trouble: the PDF cannot be written.
        Cancelled: ``cancelled`` said so; the page stays.
    """
    save_pdf(page.read_text(encoding="utf-8"), pdf_beside(page), rtl=rtl, title=page.stem, cancelled=cancelled)
