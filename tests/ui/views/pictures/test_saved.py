"""Pictures in files: what stands with them, how they look, how large they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from xml.etree import ElementTree

import pytest
from picture_drawing import day, drawn
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from tahqiq.domain.labels import LabelRole
from tahqiq.services.pictures.facts import Spot
from tahqiq.services.pictures.graph import MOST_CLAIMS, ArticleNode, ClaimNode, Graph, SpeakerNode
from tahqiq.services.pictures.timeline import Lane, Timeline
from tahqiq.ui.i18n import languages
from tahqiq.ui.theme import current_theme, load_themes, themes
from tahqiq.ui.views.pictures import making
from tahqiq.ui.views.pictures.painting import measure
from tahqiq.ui.views.pictures.saving import LARGEST, image, save
from tahqiq.ui.views.pictures.scope import MatrixOf, PictureKind, PictureScope
from tahqiq.ui.views.pictures.shapes import Box, Picture, Target, Words
from tahqiq.ui.views.pictures.sheet import LEAST_WIDTH, Caption, sheet


@pytest.mark.parametrize("ending", [".svg", ".png"])
@pytest.mark.parametrize("kind", list(PictureKind))
def test_a_picture_is_saved_and_opens_again(qtbot, view, everything, kind, ending, tmp_path) -> None:
    view.show_kind(kind)
    view.show_scope(everything)
    qtbot.waitUntil(lambda: not view._reading.busy)
    path = tmp_path / f"picture{ending}"
    if view.board.picture.width == 0:
        pytest.fail("nothing was drawn")
    width = max(view.board.picture.width, LEAST_WIDTH)
    view.save(path)
    if ending == ".svg":
        renderer = QSvgRenderer(str(path))
        assert renderer.isValid()
        assert renderer.viewBox().width() == round(width)
    else:
        assert QImage(str(path)).width() == round(width * 2)
    assert path.name in view.remark.text


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_a_picture_saved_from_a_dark_window_is_light(qtbot, view, everything, theme, tmp_path) -> None:
    themes().use(theme)
    drawn(qtbot, view, everything)
    view.save(tmp_path / "picture.png")
    light = load_themes()["light"]
    assert QImage(str(tmp_path / "picture.png")).pixelColor(3, 3).name() == light.paper.lower()


@pytest.mark.parametrize(("language", "date_said"), [("ar", "18 يونيو 2024"), ("en", "18 June 2024")])
def test_a_saved_picture_says_what_it_is_of_what_its_marks_mean_and_when(qapp, project, language, date_said) -> None:
    languages().use(language)
    first = day("2024-06-18", "18 يونيو", 1, (Spot(2, 1, 5),))
    second = day("2024-06-19", "19 يونيو", 2, (Spot(1, 1, 5),), "2024-08-01")
    lanes = (Lane(1, "أ", "الراي", date(2024, 6, 20), (first,)), Lane(2, "ب", "النور", None, (second,)))
    picture = making.lay_out(Timeline(lanes), 900)
    scope = PictureScope((1, 2), "زيارة بوتين")
    caption = making.caption(PictureKind.TIMELINE, MatrixOf.SPEAKERS, scope, "مكتب الأخبار", date(2024, 6, 18))
    made = sheet(picture, caption, measure, rtl=language == "ar")
    said = [shape.text for shape in made.shapes if isinstance(shape, Words)]
    assert any("زيارة بوتين" in text for text in said)
    assert any("مكتب الأخبار" in text and date_said in text for text in said)
    assert all(key.says in said for key in picture.keys)
    assert len(picture.keys) == 3  # a period, days that disagree, a day of publication
    for shape in made.shapes:
        if isinstance(shape, Words):
            assert shape.box.x >= 0
            assert shape.box.right <= made.width + 1


def test_a_saved_picture_of_no_one_event_is_called_after_the_project(qapp) -> None:
    made = making.caption(PictureKind.GRAPH, MatrixOf.SPEAKERS, PictureScope((1, 2)), "مكتب الأخبار", date(2024, 6, 18))
    assert "مكتب الأخبار" in made.title


def test_a_legend_explains_only_what_is_in_the_picture(qapp) -> None:
    tagged = ClaimNode("قول", LabelRole.QUOTE, Spot(1, 1, 2), 0, None, 7)
    node = ArticleNode("عنوان", "الراي", Spot(1, 0, 0))
    alone = making.lay_out(Graph((node,), (), (tagged,), ()), 900)
    both = making.lay_out(Graph((node,), (), (tagged, replace(tagged, annotation_id=None)), ()), 900)
    assert (len(alone.keys), len(both.keys)) == (1, 2)


def test_a_picture_is_never_saved_over_a_project(view, project) -> None:
    before = project.session.path.read_bytes()
    view.save(project.session.path)
    assert project.session.path.read_bytes() == before
    assert view.remark.isVisible()


def test_a_huge_picture_is_scaled_down_to_what_an_image_can_hold(qapp) -> None:
    made = image(Picture(40_000, 10, ()), current_theme(), rtl=True)
    assert made.width() == LARGEST


def test_letters_in_an_svg_are_outlines(qapp, tmp_path) -> None:
    picture = Picture(300, 40, (Words(Box(0, 0, 300, 40), "قال لافروف 2024", 16),), (Target(Box(0, 0, 9, 9), "", ()),))
    path = tmp_path / "words.svg"
    save(picture, path, Caption("عنوان", "", ""), rtl=True)
    text = path.read_text(encoding="utf-8")
    assert "<text" not in text
    assert "<path" in text
    assert "عنوان" in text


def crowded() -> Graph:
    """A graph as full as one may be, of sentences as they are printed."""
    words = "وأكد المتحدث الأمني بوزارة الداخلية أن 63 مستفيدًا تخرجوا في مركزي محمد بن نايف للمناصحة بالرياض وجدة"
    claims = tuple(
        ClaimNode(f"{n} {words}", LabelRole.QUOTE, Spot(1, n, n + 1), n // 12, n % 9, None) for n in range(MOST_CLAIMS)
    )
    nodes = tuple(ArticleNode(f"عنوان المقال رقم {n}", f"صحيفة {n}", Spot(n, 0, 0)) for n in range(10))
    return Graph(nodes, tuple(SpeakerNode(f"متحدث {n}", (Spot(1, n, n + 1),)) for n in range(9)), claims, ())


def test_the_largest_graph_is_no_large_file(qapp, tmp_path) -> None:
    path = tmp_path / "graph.svg"
    save(making.lay_out(crowded(), 900), path, Caption("من قال ماذا", "", ""), rtl=True)
    assert path.stat().st_size < 1_500_000


@pytest.mark.parametrize("language", ["ar", "en"])
def test_an_svg_looks_like_the_png_of_the_same_picture(qapp, tmp_path, language) -> None:
    languages().use(language)
    moments = (day("2024-06-18", "18 يونيو", 1, (Spot(2, 1, 5),)), day("1948-05-01", "عام ١٩٤٨", 1, (), "1948-09-01"))
    other = replace(day("2024-06-19", "June 19, 2024", 2, (Spot(1, 1, 5),)), spot=Spot(2, 1, 5))
    lanes = (Lane(1, "أهلاً وسهلاً", "الراي", date(2024, 6, 20), moments), Lane(2, "ب", "Reuters", None, (other,)))
    picture = making.lay_out(Timeline(lanes), 900)
    for ending in ("svg", "png"):
        save(picture, tmp_path / f"picture.{ending}", Caption("عنوان Title 1", "ب", "ج"), rtl=language == "ar")
    png = QImage(str(tmp_path / "picture.png")).convertToFormat(QImage.Format.Format_Grayscale8)
    made = QImage(png.size(), QImage.Format.Format_RGB32)
    painter = QPainter(made)
    QSvgRenderer(str(tmp_path / "picture.svg")).render(painter)
    painter.end()
    small = png.size() / 12
    smooth = (Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    a, b = (i.convertToFormat(QImage.Format.Format_Grayscale8).scaled(small, *smooth) for i in (png, made))
    apart = [
        abs(a.pixelColor(x, y).red() - b.pixelColor(x, y).red()) for x in range(a.width()) for y in range(a.height())
    ]
    assert max(apart) < 48
    assert sum(apart) / len(apart) < 1.5


def test_an_svg_is_well_formed_whatever_a_title_holds_and_says_its_words(qapp, tmp_path) -> None:
    title = '\u2068أ & <ب>\u2069 \u0007\u200f«ج» "د"'
    path = tmp_path / "odd.svg"
    picture = Picture(300, 40, (Words(Box(0, 0, 60, 40), f"{title} " * 5, 16),))
    save(picture, path, Caption(title, "", ""), rtl=True)
    root = ElementTree.parse(path).getroot()
    titles = [one.text or "" for one in root.iter("{http://www.w3.org/2000/svg}title")]
    assert titles[0].startswith("أ & <ب>")
    assert any(text.count("أ & <ب>") == 5 for text in titles)  # also what is cut short in its box
