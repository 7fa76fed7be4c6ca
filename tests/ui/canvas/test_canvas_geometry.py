"""Every character is where it is painted, and a click on it finds it, on every wrapped line and in both directions."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from canvas_samples import MIXED, seed
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtTest import QTest

from tahqiq.domain.text import Utf16Map
from tahqiq.ui.canvas.blocks import cut, right_to_left
from tahqiq.ui.canvas.canvas import ArticleCanvas
from tahqiq.ui.canvas.model import Page
from tahqiq.ui.canvas.places import Place
from tahqiq.ui.canvas.typeset import TypesetBlock
from tahqiq.ui.canvas.typography import Typography

KIND = Typography()
TEXTS = [*(seed(number) for number in range(5)), MIXED]
_WORDS = ["قال", "و", "أُنشئت", "لا", "شّ", " إن ", "CIA", "Moscow ", "é", "e\u0301", "𝔸", "1554", "٢٠٢٤", "6.1"]
_SIGNS = [" ", "\u00a0", "\t", "(", ")", "«", "»", "،", ".", "-", "%", "😀", "🇸🇾", "بً", "\ufffc"]
_HIDDEN = ["\u200d", "\u200e", "\u200f", "\u202b", "\u202c", "\u2067", "\u2069", "\u00ad", "\u0000"]
_BREAKS = ["\u2028", "\u2029", "\x0c"]
PIECES = st.sampled_from(_WORDS + _SIGNS + _HIDDEN + _BREAKS)


def typeset(text: str, width: int = 0) -> list[TypesetBlock]:
    """Every block of a text laid out, in a column of the usual width if no other is given."""
    width = width or KIND.column
    blocks = []
    for block in cut(Page(text)):
        rtl = right_to_left(text[block.start : block.end])
        done = TypesetBlock(block, text, rtl, KIND, width, (), QTextCharFormat())
        done.set_marks(())
        blocks.append(done)
    return blocks


def letters(block: TypesetBlock, number: int) -> list[tuple[int, int]]:
    """The letters (grapheme clusters) of a line that can be seen, as offsets."""
    line = block.lines[number]
    found, at = [], line.start
    while at < line.visible_end:
        following = block.offset(block.layout.nextCursorPosition(block.units(at)))
        found.append((at, min(following, line.visible_end)))
        at = following
    return found


@pytest.mark.parametrize("number", range(5))
def test_a_click_on_either_half_of_any_letter_of_a_seed_puts_the_caret_beside_it(
    make_canvas: object, number: int
) -> None:
    canvas: ArticleCanvas = make_canvas(Page(seed(number)), height=4000)  # type: ignore[operator]
    view, clicked, wrapped = canvas.viewport(), 0, 0
    for index, top in canvas.document.visible():
        block = canvas.document.laid(index)
        wrapped += len(block.lines) - 1
        for at, line in enumerate(block.lines):
            for start, end in letters(block, at):
                boxes = block.extents(at, start, end)
                assert len(boxes) == 1
                left, right = boxes[0]
                if right - left < 3:
                    continue
                rtl = block.rtl_at(Place(start))
                y = top + line.baseline - 4
                for share, expected in ((0.2, start), (0.8, end)):
                    x = right - (right - left) * share if rtl else left + (right - left) * share
                    point = QPointF(canvas.column_left + x, y).toPoint()
                    if not left + 1 < point.x() - canvas.column_left < right - 1 and right - left < 5:
                        continue
                    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
                    assert canvas.caret() == expected, (canvas.text[start:end], canvas.text[line.start : line.end])
                    clicked += 1
    assert clicked > 2500
    assert wrapped > 20


@pytest.mark.parametrize("text", TEXTS)
def test_every_place_of_the_caret_is_found_again_where_it_stands(qapp: object, text: str) -> None:
    for block in typeset(text):
        for number in range(len(block.lines)):
            for start, end in letters(block, number):
                for place in (Place(start), Place(end, True)):
                    x = block.x_of(place)
                    found = block.hit(number, x)
                    assert abs(block.x_of(found) - x) < 0.01


@pytest.mark.parametrize("text", TEXTS)
def test_the_letters_of_a_line_stand_side_by_side_without_gap_or_overlap(qapp: object, text: str) -> None:
    for block in typeset(text):
        for number, line in enumerate(block.lines):
            if line.visible_end == line.start:
                continue
            boxes = sorted(box for start, end in letters(block, number) for box in block.extents(number, start, end))
            for (_, right), (left, _) in pairwise(boxes):
                assert abs(left - right) < 0.51
            whole = block.extents(number, line.start, line.visible_end)
            assert len(whole) == 1
            assert abs(boxes[0][0] - whole[0][0]) < 0.01
            assert abs(boxes[-1][1] - whole[0][1]) < 0.01


def painted_extent(block: TypesetBlock, number: int, start: int, end: int) -> tuple[int, int] | None:
    """Where Qt itself paints the background of some words: the columns of pixels that it fills."""
    width = block.layout_width + 200
    image = QImage(width, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    piece, format_ = QTextLayout.FormatRange(), QTextCharFormat()
    format_.setBackground(QColor("#ff0000"))
    format_.setForeground(QColor("#ff0000"))
    piece.start, piece.length, piece.format = block.units(start), block.units(end) - block.units(start), format_
    painter = QPainter(image)
    painter.setPen(Qt.GlobalColor.white)
    line = block.lines[number]
    painter.setClipRect(0, 0, width, 60)
    block.layout.draw(painter, QPointF(100, -line.baseline + 30), [piece])
    painter.end()
    columns = [x for x in range(width) if QColor(image.pixel(x, 28)).green() < 100]
    return (columns[0] - 100, columns[-1] + 1 - 100) if columns else None


def assert_boxes_stand_where_qt_paints(text: str, width: int = 0) -> int:
    """Compare every letter's box with the background that Qt paints for it; how many there were to compare."""
    checked = 0
    for block in typeset(text, width):
        for number in range(len(block.lines)):
            for start, end in letters(block, number):
                painted, boxes = painted_extent(block, number, start, end), block.extents(number, start, end)
                if painted is None or boxes[0][1] - boxes[0][0] < 1.5:
                    continue
                if re.search("ل.?[اأإآ]", text[max(0, start - 2) : start + 3]):
                    continue  # Qt gives the whole shape to the lam
                assert abs(painted[0] - boxes[0][0]) <= 1.6, (start, text[start:end])
                assert abs(painted[1] - boxes[-1][1]) <= 1.6, (start, text[start:end])
                checked += 1
    return checked


def test_highlights_stand_where_qt_paints_the_background_of_the_same_words(qapp: object) -> None:
    assert assert_boxes_stand_where_qt_paints(MIXED) > 240


@settings(max_examples=80, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=25), st.integers(150, 500))
def test_highlights_stand_where_qt_paints_them_in_any_text(qapp: object, pieces: list[str], width: int) -> None:
    assert_boxes_stand_where_qt_paints("".join(pieces), width)


def test_a_lam_and_its_alef_are_two_letters_though_one_shape(qapp: object) -> None:
    text = "قال لأمن كثير"
    (block,) = typeset(text)
    lam = text.index("لأ")
    ((left, right),) = block.extents(0, lam, lam + 1)
    ((further, _),) = block.extents(0, lam + 1, lam + 2)
    assert right - left > 3
    assert left - further == pytest.approx(right - left)
    assert block.letter_at(0, left - 1) == lam + 1
    assert block.hit(0, right - 0.1).offset == lam


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=40), st.integers(120, 500))
def test_any_text_can_be_hit_and_highlighted(qapp: object, pieces: list[str], width: int) -> None:
    text = "".join(pieces)
    for block in typeset(text, width):
        for number, line in enumerate(block.lines):
            for start, end in letters(block, number):
                boxes = block.extents(number, start, end)
                assert boxes, (start, end)
                left, right = boxes[0]
                assert left <= right + 0.01
                if right - left > 1:
                    assert block.letter_at(number, (left + right) / 2) == start
                    assert block.hit(number, (left + right) / 2).offset in (start, end)
            for x in range(-20, width + 20, 37):
                assert line.start <= block.hit(number, x).offset <= line.end


@settings(max_examples=100, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=25), st.integers(150, 500), st.data())
def test_a_stretch_stands_where_its_letters_stand(
    qapp: object, pieces: list[str], width: int, data: st.DataObject
) -> None:
    text = "".join(pieces)
    for block in typeset(text, width):
        for number, line in enumerate(block.lines):
            if line.visible_end == line.start:
                continue
            start = data.draw(st.integers(line.start, line.visible_end - 1))
            end = data.draw(st.integers(start + 1, line.visible_end))
            at_once = block.extents(number, start, end)
            block.runs(number)
            by_letters = block.extents(number, start, end)
            assert [round(x) for box in at_once for x in box if box[1] - box[0] > 0.5] == pytest.approx(
                [round(x) for box in by_letters for x in box if box[1] - box[0] > 0.5], abs=1
            )


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60))
def test_code_points_and_utf16_units_convert_both_ways(text: str) -> None:
    units = Utf16Map(text)
    for offset in range(len(text) + 1):
        assert units.to_utf16(offset) == len(text[:offset].encode("utf-16-le")) // 2
        assert units.from_utf16(units.to_utf16(offset)) == offset
    for at in range(units.to_utf16(len(text)) + 1):
        assert units.to_utf16(units.from_utf16(at)) in (at, at - 1)


def test_the_caret_never_stands_inside_an_emoji_or_between_a_letter_and_its_marks(qapp: object) -> None:
    text = "قالَّ 😀👩‍👩‍👧 e\u0301x"
    (block,) = typeset(text)
    stops = {Place(start).offset for start, _ in letters(block, 0)}
    assert text.index("َ") not in stops
    assert text.index("👩") + 1 not in stops
    for x in range(0, KIND.column, 2):
        assert block.hit(0, x).offset in stops | {len(text)}


def test_paragraph_direction_comes_from_its_first_strong_character() -> None:
    assert right_to_left("1554 شخصا said")
    assert not right_to_left("(15) The minister قال")
    assert not right_to_left("\u2067قال\u2069 said"), "what an isolate holds does not count"
    assert right_to_left("2024 — 15/06", otherwise=True)
    assert not right_to_left("2024 — 15/06", otherwise=False)
