"""Marks are found by place, painted so that none hides another, and stay readable."""

from __future__ import annotations

import dataclasses
from itertools import pairwise

import pytest
from canvas_helpers import MakeCanvas
from canvas_samples import CLAIM, MIXED, QUOTE, STYLES, first_seed, long_page, mark, mixed, seed
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tahqiq.domain.labels import LineStyle
from tahqiq.ui.canvas.canvas import ArticleCanvas
from tahqiq.ui.canvas.lanes import lanes
from tahqiq.ui.canvas.mark_index import MarkIndex
from tahqiq.ui.canvas.model import Mark, Page
from tahqiq.ui.canvas.palette import DARK, LIGHT, STROKE_CONTRAST, TEXT_CONTRAST, contrast, rgb, stroke, tint
from tahqiq.ui.canvas.shapes import LineShapes, stretches

COLORS = [style[1] for style in STYLES] + ["#f0e442", "#000000", "#ffffff", "#e69f00"]


def span_mark(number: int, start: int, end: int) -> Mark:
    return Mark(number, ((start, end),), CLAIM, LineStyle.SOLID, "ادعاء")


SPANS = st.tuples(st.integers(0, 200), st.integers(0, 30)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(st.lists(SPANS, max_size=300), st.lists(st.tuples(st.integers(0, 120), SPANS), max_size=60), SPANS)
def test_the_index_finds_what_a_search_through_all_marks_finds(
    first: list[tuple[int, int]], later: list[tuple[int, tuple[int, int]]], asked: tuple[int, int]
) -> None:
    marks = {number: span_mark(number, *span) for number, span in enumerate(first)}
    index = MarkIndex(marks.values())
    for number, span in later:
        if number in marks and span[0] % 3 == 0:
            assert index.remove(number) == marks.pop(number)
        else:
            marks[number] = span_mark(number, *span)
            index.put(marks[number])
    start, end = asked
    wanted = {m.id for m in marks.values() if m.start <= end and m.end >= start}
    assert {m.id for m in index.reaching_into(start, end)} == wanted
    assert {m.id for m in index.at(start)} == {m.id for m in marks.values() if m.covers(start)}
    assert [m.id for m in index] == [m.id for m in sorted(marks.values(), key=lambda m: (m.start, -m.end, m.id))]
    assert len(index) == len(marks)


@given(st.lists(SPANS, max_size=60))
def test_walking_forwards_and_backwards_meets_every_mark_once(spans: list[tuple[int, int]]) -> None:
    index = MarkIndex(span_mark(number, *span) for number, span in enumerate(spans))
    there, here = [], index.after(0)
    while here is not None:
        there.append(here.id)
        here = index.after(0, here.id)
    back, here = [], index.before(10**6)
    while here is not None:
        back.append(here.id)
        here = index.before(0, here.id)
    assert there == [m.id for m in index]
    assert back == there[::-1]


@given(st.lists(SPANS, max_size=80))
def test_underlines_in_one_lane_never_overlap_and_inner_ones_are_nearer_to_the_words(
    spans: list[tuple[int, int]],
) -> None:
    marks = [span_mark(number, *span) for number, span in enumerate(spans)]
    given_lanes = lanes(marks)
    for a in marks:
        for b in marks:
            if a.id >= b.id or a.id not in given_lanes or b.id not in given_lanes:
                continue
            overlap = a.start < b.end and b.start < a.end
            if overlap and max(given_lanes[a.id], given_lanes[b.id]) < 23:
                assert given_lanes[a.id] != given_lanes[b.id]
            outer, inner = sorted((a, b), key=lambda m: m.start - m.end)
            nested = outer.start <= inner.start and inner.end <= outer.end
            if nested and outer.end - outer.start > inner.end - inner.start and given_lanes[inner.id] < 23:
                assert given_lanes[outer.id] > given_lanes[inner.id]


def test_suggestions_and_empty_marks_take_no_lane() -> None:
    suggestion = dataclasses.replace(span_mark(1, 0, 10), suggestion=True)
    assert lanes([suggestion, span_mark(2, 4, 4)]) == {}


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_text_on_any_tint_keeps_its_contrast_and_every_underline_is_seen(palette: object) -> None:
    for count in (1, 2, 3, 5):
        for first in range(len(COLORS)):
            colors = tuple(sorted(COLORS[(first + i) % len(COLORS)] for i in range(count)))
            back = tint(palette.paper, palette.ink, colors)  # type: ignore[attr-defined]
            assert contrast(rgb(back), rgb(palette.ink)) >= TEXT_CONTRAST  # type: ignore[attr-defined]
    for color in COLORS:
        line = stroke(palette.paper, palette.ink, color)  # type: ignore[attr-defined]
        assert contrast(rgb(line), rgb(palette.paper)) >= STROKE_CONTRAST  # type: ignore[attr-defined]


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_text_is_readable_on_paper_selection_and_hits(palette: object) -> None:
    for back in (palette.paper, palette.selection, palette.hit):  # type: ignore[attr-defined]
        assert contrast(rgb(back), rgb(palette.ink)) >= TEXT_CONTRAST  # type: ignore[attr-defined]
    assert contrast(rgb(palette.paper), rgb(palette.dim)) >= TEXT_CONTRAST  # type: ignore[attr-defined]


@given(st.lists(st.tuples(SPANS, st.sampled_from("abc")), max_size=20))
def test_stretches_of_colour_do_not_overlap_and_name_every_colour(
    spans: list[tuple[tuple[int, int], str]],
) -> None:
    coloured = [(start, end, color) for (start, end), color in spans if end > start]
    found = stretches(coloured)
    for (_, end, _), (start, _, _) in pairwise(found):
        assert end <= start
    for offset in range(235):
        wanted = tuple(sorted(color for start, end, color in coloured if start <= offset < end))
        named = [colors for start, end, colors in found if start <= offset < end]
        assert named == ([wanted] if wanted else [])


def shapes_of(canvas: ArticleCanvas, offset: int) -> LineShapes:
    """What is painted for the line with ``offset``."""
    block = canvas.document.laid(canvas.document.block_at(offset))
    return canvas.painter.shaper.line(block, block.line_at(canvas.selection.caret.__class__(offset)))


def test_no_rectangle_of_tint_lies_on_another(make_canvas: MakeCanvas) -> None:
    for page in (first_seed(), mixed()):
        canvas = make_canvas(page, height=2400)
        checked = 0
        for index, _ in canvas.document.visible():
            block = canvas.document.laid(index)
            for number in range(len(block.lines)):
                rects = [rect for rect, _ in canvas.painter.shaper.line(block, number).fills]
                for at, rect in enumerate(rects):
                    for other in rects[at + 1 :]:
                        assert rect.intersected(other).width() < 0.01
                        checked += 1
        assert checked > 3


def test_overlapping_marks_are_all_seen_as_underlines_of_their_own(make_canvas: MakeCanvas) -> None:
    text = "قال الوزير الروسي إن الاتفاقية تعزز الاستقرار"
    marks = tuple(Mark(n, ((0, 17 - n),), color, line, name) for n, (name, color, line, _) in enumerate(STYLES))
    canvas = make_canvas(Page(text, marks))
    drawn = shapes_of(canvas, 3).strokes
    assert {stroke_.style for stroke_ in drawn} == set(LineStyle)
    assert len({round(stroke_.y, 1) for stroke_ in drawn}) == len(STYLES)
    assert shapes_of(canvas, 3).fills


def test_a_line_with_many_lanes_is_higher_and_the_next_one_makes_room(make_canvas: MakeCanvas) -> None:
    text = seed(0)
    canvas = make_canvas(Page(text))
    start = text.index("قال وزير")
    block = canvas.document.laid(canvas.document.block_at(start))
    before = [line.height for line in block.lines]
    canvas.change_marks(span_mark(n, start, start + 20) for n in range(7))
    after = [line.height for line in canvas.document.laid(canvas.document.block_at(start)).lines]
    assert after[0] > before[0]
    assert after[1:] == before[1:]


def test_a_mark_in_parts_is_joined_by_dots_under_the_words_between(make_canvas: MakeCanvas) -> None:
    text = seed(1)
    said = mark(1, text, "لن ينسى…الكفاح البطولي", 1)
    canvas = make_canvas(Page(text, (said,)))
    between = said.parts[0][1] + 2
    dots = [stroke_ for stroke_ in shapes_of(canvas, between).strokes if stroke_.dots]
    assert dots
    assert canvas.marks_at(between) == []
    assert canvas.marks_at(said.parts[1][0]) == [said]


def test_parts_in_different_paragraphs_point_to_one_another(make_canvas: MakeCanvas) -> None:
    text = seed(0)
    said = mark(1, text, "وأضاف الوزير الروسي…ونوه لافروف", 1)
    canvas = make_canvas(Page(text, (said,)), height=2000)
    assert any(stroke_.dots for stroke_ in shapes_of(canvas, said.parts[0][0]).strokes)
    assert any(stroke_.dots for stroke_ in shapes_of(canvas, said.parts[1][0]).strokes)


def test_a_quote_has_a_bar_at_the_side_where_its_paragraph_begins(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(mixed())
    english = canvas.text.index("15 شخصا» and")
    assert shapes_of(canvas, english).bars[0][0].right() < 0
    arabic = mark(90, MIXED, "درجة أُنشئت", 1)
    canvas.change_marks([arabic])
    assert shapes_of(canvas, arabic.start).bars[0][0].left() > canvas.document.width


def test_nested_quotes_have_their_bars_side_by_side(make_canvas: MakeCanvas) -> None:
    text = seed(1)
    start = text.index("قال وزير")
    outer = Mark(1, ((start, start + 100),), QUOTE, LineStyle.DOTTED, "اقتباس", bar=True)
    inner = Mark(2, ((start + 10, start + 50),), CLAIM, LineStyle.SOLID, "اقتباس", bar=True)
    canvas = make_canvas(Page(text, (outer, inner)))
    first, second = (rect for rect, _ in shapes_of(canvas, start + 12).bars)
    assert not first.intersects(second)


def test_a_suggestion_is_an_outline_without_tint(make_canvas: MakeCanvas) -> None:
    text = "قال الوزير إن الأمر انتهى"
    canvas = make_canvas(Page(text, (mark(1, text, "الوزير", 2, suggestion=True),)))
    shapes = shapes_of(canvas, 5)
    assert shapes.outlines
    assert not shapes.fills
    assert not shapes.strokes


def test_an_unsure_mark_has_a_broken_outline_and_a_question_mark_in_the_margin(make_canvas: MakeCanvas) -> None:
    text = "قال الوزير إن الأمر انتهى"
    canvas = make_canvas(Page(text, (mark(1, text, "الوزير", 2, unsure=True),)))
    shapes = shapes_of(canvas, 5)
    assert [dashed for _, _, dashed in shapes.outlines] == [True]
    assert len(shapes.doubts) == 1


def test_an_empty_mark_shows_as_a_tick_and_is_found_at_its_place(make_canvas: MakeCanvas) -> None:
    text = "قال الوزير إن الأمر انتهى"
    empty = Mark(1, ((11, 11),), CLAIM, LineStyle.SOLID, "ادعاء")
    canvas = make_canvas(Page(text, (empty,)))
    assert shapes_of(canvas, 11).ticks
    assert canvas.marks_at(11) == [empty]
    assert canvas.marks_at(10) == []


def painted(canvas: ArticleCanvas) -> QImage:
    return canvas.viewport().grab().toImage()


def test_marked_words_of_a_dimmed_region_are_as_black_as_any(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(first_seed(), height=2400)
    marked = canvas.text.index("فشل الغرب في عزل روسيا")
    dimmed = canvas.text.index("تابع أحدث")

    def darkest(offset: int, length: int) -> int:
        image = painted(canvas)
        rect = canvas.span_rects(offset, offset + length)[0].toRect()
        values = [
            QColor(image.pixel(x, y)).lightness()
            for x in range(rect.left(), rect.right())
            for y in range(rect.top(), rect.bottom())
        ]
        return min(values)

    assert darkest(marked, 8) < 40
    assert darkest(dimmed, 8) > 60


def test_adding_changing_and_removing_marks_repaints_what_they_touch(canvas: ArticleCanvas, qtbot: QtBot) -> None:
    before = painted(canvas)
    start = canvas.text.index("تهدف لتعزيز")
    with qtbot.waitSignal(canvas.marks_added):
        canvas.change_marks([span_mark(500, start, start + 11)])
    added = painted(canvas)
    assert added != before
    with qtbot.waitSignal(canvas.page_changed):
        canvas.change_marks([dataclasses.replace(span_mark(500, start, start + 11), color=QUOTE)])
    assert painted(canvas) not in (before, added)
    canvas.change_marks((), [500])
    assert painted(canvas) == before


def test_showing_exactly_these_marks_takes_away_the_others(make_canvas: MakeCanvas) -> None:
    page = long_page(20_000, 1500)
    canvas = make_canvas(page)
    canvas.set_marks(page.marks[::2])
    assert {m.id for m in canvas.marks()} == {m.id for m in page.marks[::2]}
    canvas.set_marks(page.marks)
    assert len(canvas.marks()) == 1500
    canvas.set_marks(())
    assert canvas.marks() == []


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(MIXED)), st.integers(0, 80)), max_size=12))
def test_any_marks_on_mixed_text_can_be_painted(qapp: object, spans: list[tuple[int, int]]) -> None:
    marks = []
    for number, (start, length) in enumerate(spans):
        name, color, line, bar = STYLES[number % len(STYLES)]
        end = min(start + length, len(MIXED))
        parts = ((start, end),)
        if end - start > 20:
            parts = ((start, start + 5), (end - 5, end))
        marks.append(
            Mark(number, parts, color, line, name, "", bar, unsure=number % 4 == 1, suggestion=number % 5 == 2)
        )
    canvas = ArticleCanvas()
    canvas.resize(420, 900)
    canvas.set_page(Page(MIXED, tuple(marks)))
    assert not canvas.grab().isNull()
    canvas.deleteLater()
