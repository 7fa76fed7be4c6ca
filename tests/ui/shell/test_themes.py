"""Themes: every colour that has to be read can be read, and switching reaches what is on the screen."""

from __future__ import annotations

import json

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from tahqiq.domain.resources import resource
from tahqiq.ui.canvas.palette import stroke, tint
from tahqiq.ui.theme import LABEL_COLORS, Theme, ThemeError, label_paint, load_themes, themes
from tahqiq.ui.theme.canvas import canvas_palette
from tahqiq.ui.theme.colors import contrast, mix, readable
from tahqiq.ui.theme.model import load_theme
from tahqiq.ui.widgets.notices import NoticeKind, notice_color

THEMES = load_themes()
PRESET = [
    label["color"]
    for path in resource("labels").glob("*.json")
    for label in json.loads(path.read_text(encoding="utf-8"))["labels"]
]
COLORS = sorted({*(c.color for c in LABEL_COLORS), *PRESET, "#000000", "#ffffff", "#ff0000", "#00ff00"})
each_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


def test_light_dark_and_high_contrast_are_there():
    assert list(THEMES) == ["light", "dark", "contrast"]


@each_theme
@pytest.mark.parametrize("ink", ["ink", "soft", "faint", "accent", "danger", "warning", "success"])
@pytest.mark.parametrize("ground", ["paper", "surface", "raised"])
def test_interface_text_is_readable_on_every_ground(theme: Theme, ink: str, ground: str):
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5


@each_theme
@pytest.mark.parametrize("ground", ["hover", "pressed", "chosen", "selection", "hit"])
def test_text_is_readable_on_what_is_hovered_chosen_or_found(theme: Theme, ground: str):
    assert contrast(theme.ink, getattr(theme, ground)) >= 7
    if ground in ("hover", "chosen"):
        assert contrast(theme.soft, getattr(theme, ground)) >= 4.5
        assert contrast(theme.faint, getattr(theme, ground)) >= 4.5


@each_theme
def test_a_primary_button_is_readable_at_rest_and_pressed(theme: Theme):
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.on_accent, mix(theme.ink, theme.accent, 0.18)) >= 4.5


@each_theme
@pytest.mark.parametrize("ground", ["paper", "surface", "raised"])
@pytest.mark.parametrize("line", ["control", "focus"])
def test_controls_and_focus_ring_can_be_seen(theme: Theme, line: str, ground: str):
    assert contrast(getattr(theme, line), getattr(theme, ground)) >= 3


@each_theme
def test_the_focus_ring_can_be_seen_on_a_chosen_row(theme: Theme):
    assert contrast(theme.focus, theme.chosen) >= 3


@each_theme
@pytest.mark.parametrize("kind", NoticeKind)
def test_notices_are_readable(theme: Theme, kind: NoticeKind):
    wash = theme.wash(notice_color(theme, kind))
    assert contrast(theme.ink, wash) >= 7
    assert contrast(theme.soft, wash) >= 4.5
    assert contrast(notice_color(theme, kind), wash) >= 3


@each_theme
@pytest.mark.parametrize("color", COLORS)
def test_text_on_a_label_is_readable_and_its_line_can_be_seen(theme: Theme, color: str):
    paint = label_paint(theme, color)
    assert contrast(paint.ink, paint.tint) >= 7
    assert contrast(paint.ink, paint.strong) >= 7
    assert contrast(paint.line, theme.paper) >= 3
    for ground in (theme.paper, theme.surface, theme.raised):
        assert contrast(paint.word, ground) >= 4.5


@each_theme
@pytest.mark.parametrize("color", COLORS)
def test_labels_on_the_article_page_are_readable_too(theme: Theme, color: str):
    page = canvas_palette(theme)
    assert contrast(page.ink, tint(page.paper, page.ink, (color,))) >= 7
    assert contrast(stroke(page.paper, page.ink, color), page.paper) >= 3
    assert contrast(page.dim, page.paper) >= 4.5
    assert contrast(page.ink, page.selection) >= 7
    assert contrast(page.caret, page.paper) >= 3


@each_theme
def test_the_tints_of_the_palette_differ_from_paper(theme: Theme):
    for named in LABEL_COLORS:
        assert label_paint(theme, named.color).tint != theme.paper


def test_readable_keeps_a_colour_that_is_readable_already():
    assert readable("#0072b2", "#ffffff", 4.5) == "#0072b2"
    assert contrast(readable("#f0e442", "#ffffff", 4.5), "#ffffff") >= 4.5
    assert readable("#777777", "#777777", 22) in ("#ffffff", "#000000")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"ink": "black"}, "'ink' must be a colour written #rrggbb, not 'black'"),
        ({"ink": None}, "'ink' must be a colour"),
        ({"dark": 1}, "'dark' must be true or false"),
        ({"focus_width": "2"}, "'focus_width' must be a whole number"),
        ({"label_tint": 2.0}, "'label_tint' must be a number between 0 and 1"),
        ({"inkk": "#000000"}, "unknown entry 'inkk'"),
    ],
)
def test_a_broken_theme_file_says_which_entry_is_wrong(tmp_path, change, said):
    data = json.loads(resource("themes", "1-light.theme.json").read_text(encoding="utf-8"))
    path = tmp_path / "mine.theme.json"
    path.write_text(json.dumps(data | change), encoding="utf-8")
    with pytest.raises(ThemeError) as raised:
        load_theme(path)
    assert said in str(raised.value)
    assert "mine.theme.json" in str(raised.value)


def test_a_theme_file_without_an_entry_says_which(tmp_path):
    data = json.loads(resource("themes", "1-light.theme.json").read_text(encoding="utf-8"))
    del data["paper"]
    (tmp_path / "mine.theme.json").write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(ThemeError, match="missing entry 'paper'"):
        load_themes(tmp_path)


def test_a_folder_without_themes_is_an_error(tmp_path):
    with pytest.raises(ThemeError, match="no theme"):
        load_themes(tmp_path)


def test_switching_the_theme_reaches_palette_and_style_sheet(qtbot, window):
    for name in ("dark", "contrast", "light"):
        with qtbot.waitSignal(themes().theme_changed) as told:
            themes().use(name)
        theme = told.args[0]
        assert theme.name == name
        assert QApplication.palette().color(QPalette.ColorRole.Base).name() == theme.paper
        assert theme.raised in QApplication.instance().styleSheet()


def test_the_window_really_changes_colour(qtbot, window):
    def corner() -> str:
        return window.grab().toImage().pixelColor(5, window.height() // 2).name()

    assert corner() == THEMES["light"].paper
    themes().use("dark")
    assert corner() == THEMES["dark"].paper


def test_following_the_system_takes_light_or_dark(window):
    themes().use("system")
    assert themes().choice == "system"
    assert themes().theme.name in ("light", "dark")


def test_an_unknown_theme_is_refused(qapp):
    with pytest.raises(KeyError):
        themes().use("sepia")
