"""A picture as a file: SVG, whose letters are outlines, and PNG at twice its size.

A file stands alone: it has a title and a legend and is always light, whatever the window is like.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from tahqiq.domain.messages import Trouble
from tahqiq.domain.whole_files import written_whole
from tahqiq.services.targets import refuse_target
from tahqiq.ui.i18n import languages
from tahqiq.ui.theme import Theme, load_themes
from tahqiq.ui.views.pictures.painting import measure, paint
from tahqiq.ui.views.pictures.shapes import Picture
from tahqiq.ui.views.pictures.sheet import Caption, sheet
from tahqiq.ui.views.pictures.svg import svg

SCALE = 2.0
LARGEST = 16_000
"""Pixels of a side of an image at most; a larger picture is scaled down to it."""


def image(picture: Picture, theme: Theme, *, rtl: bool) -> QImage:
    """The picture as an image."""
    scale = min(SCALE, LARGEST / max(picture.width, picture.height, 1))
    made = QImage(round(picture.width * scale), round(picture.height * scale), QImage.Format.Format_RGB32)
    made.fill(QColor(theme.paper))
    painter = QPainter(made)
    painter.scale(scale, scale)
    paint(picture, painter, theme, rtl=rtl)
    painter.end()
    return made


def save(picture: Picture, path: Path, caption: Caption, *, rtl: bool) -> None:
    """Write a picture with its caption; ``path`` ends in ``.svg`` or ``.png``.

    Raises:
        Trouble: it cannot be written there.
    """
    refuse_target(path)
    theme = load_themes()["light"]
    whole = sheet(picture, caption, measure, rtl=rtl)
    if path.suffix.lower() == ".svg":
        data = svg(whole, theme, rtl=rtl, title=caption.title, language=languages().language)
    else:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if not image(whole, theme, rtl=rtl).save(buffer, "PNG"):  # type: ignore[call-overload]
            raise Trouble("picture_too_large", path=str(path))
        data = bytes(buffer.data().data())
    with written_whole(path) as partial:
        partial.write_bytes(data)
