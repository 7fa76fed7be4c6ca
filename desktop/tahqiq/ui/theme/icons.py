"""Icons of ``resources/icons`` in the colours of the theme.

``icon("undo")`` is coloured for now: ask again on ``themes().theme_changed`` (``widgets.IconButton`` does so).
"""

from __future__ import annotations

import json
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from tahqiq.domain.resources import resource

_SIZES = (16, 20, 24, 32, 48)


@cache
def icon_names() -> frozenset[str]:
    """Every icon that there is."""
    return frozenset(p.stem for p in resource("icons").glob("*.svg"))


@cache
def mirrored_icons() -> frozenset[str]:
    """Icons that turn round in a right-to-left interface."""
    return frozenset(json.loads(resource("icons", "icons.json").read_text(encoding="utf-8"))["mirrored"])


@cache
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def icon_svg(name: str, color: str, ground: str) -> bytes:
    """The drawing in ``color`` (``#rrggbb``), what is cut out of it in ``ground``.

    Raises:
        KeyError: no such icon.
    """
    if name not in icon_names():
        raise KeyError(f"no icon named {name!r}")
    return _drawing(name).replace("#ffffff", ground).replace("currentColor", color).encode()


def icon_pixmap(name: str, size: int, color: str | None = None, ratio: float | None = None) -> QPixmap:
    """The icon as a pixmap of ``size`` logical pixels in ``color`` (the theme's soft ink), sharp at ``ratio``."""
    from tahqiq.ui.theme.manager import current_theme

    theme = current_theme()
    application = QGuiApplication.instance()
    if ratio is None:
        ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    mirror = name in mirrored_icons() and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return _render(name, size, color or theme.soft, theme.paper, ratio, mirror)


@cache
def _render(name: str, size: int, color: str, ground: str, ratio: float, mirror: bool) -> QPixmap:
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if mirror:
        painter.translate(pixmap.width(), 0)
        painter.scale(-1, 1)
    renderer = QSvgRenderer(QByteArray(icon_svg(name, color, ground)))
    renderer.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon(name: str, color: str | None = None, *, size: int | None = None) -> QIcon:
    """The icon in ``color`` (the theme's soft ink), with its disabled form.

    Args:
        name: one of ``icon_names()``.
        color: ``#rrggbb``.
        size: the one size it is shown at, in pixels, where that is known: spares drawing the others.

    Raises:
        KeyError: no such icon.
    """
    from tahqiq.ui.theme.manager import current_theme

    theme = current_theme()
    out = QIcon()
    for drawn in (size, size * 2) if size else _SIZES:
        out.addPixmap(icon_pixmap(name, drawn, color, 1.0))
        out.addPixmap(icon_pixmap(name, drawn, theme.off, 1.0), QIcon.Mode.Disabled)
    return out


def forget_icons() -> None:
    """Drop the rendered pixmaps, before the application ends or after the theme changed."""
    _render.cache_clear()


def app_icon() -> QIcon:
    """The window's icon; its colours are its own."""
    out = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        out.addPixmap(icon_pixmap("app", size, ratio=1.0))
    return out
