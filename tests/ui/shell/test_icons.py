"""Icons: all of one family, in the theme's colours, sharp, turned round where direction matters."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImage

from tahqiq.domain.resources import resource
from tahqiq.ui.actions import ACTIONS
from tahqiq.ui.theme import current_theme, icon, icon_pixmap, themes
from tahqiq.ui.theme.icons import app_icon, forget_icons, icon_names, icon_svg, mirrored_icons

DRAWN = sorted(icon_names() - {"app"})


@pytest.mark.parametrize("name", DRAWN)
def test_every_icon_is_drawn_on_the_same_grid_with_the_same_line(name):
    root = ET.parse(resource("icons", f"{name}.svg")).getroot()
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke-width") == "1.75"
    assert root.get("stroke") == "currentColor"
    colors = set(re.findall(r"#[0-9a-f]{3,6}", ET.tostring(root, encoding="unicode")))
    assert colors <= {"#ffffff"}


def test_every_action_has_an_icon_and_every_mirrored_icon_exists():
    assert {spec.icon for spec in ACTIONS.values()} <= icon_names()
    assert mirrored_icons() <= icon_names()


def test_icons_take_the_theme_colour_and_their_disabled_form_another(qapp):
    themes().use("light")
    image = icon_pixmap("plus", 24).toImage()
    assert image.pixelColor(12, 12).name() == current_theme().soft
    disabled = icon("plus").pixmap(24, QIcon.Mode.Disabled).toImage()
    assert disabled.pixelColor(12, 12).name() == current_theme().off


def test_icons_are_sharp_on_a_fine_screen(qapp):
    pixmap = icon_pixmap("undo", 24, ratio=2.0)
    assert pixmap.width() == 48
    assert pixmap.deviceIndependentSize().width() == 24


def difference(a: QImage, b: QImage) -> float:
    """Mean difference of opacity, 0–255."""
    places = [(x, y) for x in range(a.width()) for y in range(a.height())]
    return sum(abs(a.pixelColor(*p).alpha() - b.pixelColor(*p).alpha()) for p in places) / len(places)


def test_direction_turns_round_with_the_interface(qapp):
    def drawn(name: str):
        forget_icons()
        return icon_pixmap(name, 24).toImage()

    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    left = {name: drawn(name) for name in ("undo", "search")}
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert difference(drawn("undo"), left["undo"].flipped(Qt.Orientation.Horizontal)) < 2
        assert difference(drawn("undo"), left["undo"]) > 10
        assert difference(drawn("search"), left["search"]) == 0
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_an_unknown_icon_is_our_own_bug(qapp):
    with pytest.raises(KeyError, match="unicorn"):
        icon_svg("unicorn", "#000000", "#ffffff")


def test_the_window_icon_has_every_size(qapp):
    assert {s.width() for s in app_icon().availableSizes()} >= {16, 32, 256}
