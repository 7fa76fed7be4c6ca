"""What a screen reader hears of the page.

PySide6 (6.11) lets Python answer ``QAccessibleInterface``, but not ``interface_cast``: whatever an override returns
reaches Qt as the address of the Python object, None too, and the process dies as soon as a screen reader asks. So the
page cannot offer a ``QAccessibleTextInterface``; it says what the caret passes by announcements instead.
"""

from __future__ import annotations

from typing import Literal

from PySide6 import QtGui
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tahqiq.ui.canvas.boundaries import Boundaries
from tahqiq.ui.canvas.document import Document
from tahqiq.ui.canvas.places import Place

Unit = Literal["letter", "word", "line"]


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say ``text``, if one listens and this Qt can tell it (6.8 and later)."""
    event = getattr(QtGui, "QAccessibleAnnouncementEvent", None)
    if event is not None and text and QAccessible.isActive():
        QAccessible.updateAccessibility(event(widget, text))


def words_at(document: Document, boundaries: Boundaries, place: Place, unit: Unit) -> str:
    """What is to be read out when the caret came to ``place`` by a step of ``unit``."""
    text = document.page.text
    index = document.block_of(place)
    block = document.laid(index)
    if unit == "line":
        line = block.lines[block.line_at(place)]
        return text[line.start : line.visible_end]
    if unit == "word":
        word = boundaries.word_at(text, place.offset)
        return text[word.start : word.end]
    if place.upstream:
        start = block.offset(block.layout.previousCursorPosition(block.units(place.offset)))
        return text[start : place.offset]
    end = block.offset(block.layout.nextCursorPosition(block.units(place.offset)))
    return text[place.offset : end]
