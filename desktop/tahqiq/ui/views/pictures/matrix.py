"""Lays out a matrix: outlets in rows, speakers, spellings or values in columns. Laid out from left to right."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tahqiq.domain.inconsistencies import InconsistencyKind
from tahqiq.services.pictures.facts import Spot
from tahqiq.services.pictures.matrix import Cell, Column, Matrix
from tahqiq.ui.views.pictures.shapes import (
    SAMPLE,
    Box,
    Ground,
    Key,
    Measure,
    Picture,
    Shape,
    Side,
    Stroke,
    Target,
    Words,
)

EDGE, ROW, HEAD = 16.0, 40.0, 66.0
_LEAST, _MOST, _MOST_NAMES = 92.0, 240.0, 220.0


@dataclass(frozen=True, slots=True)
class MatrixTexts:
    """The words of the picture: how numbers and kinds are written, and what the marks in the cells are called."""

    number: Callable[[int], str]
    kind: Callable[[InconsistencyKind], str]
    preferred: str
    counted: str
    given: str
    against: str
    nothing: str


def lay_out(matrix: Matrix, measure: Measure, texts: MatrixTexts) -> Picture:
    """The matrix as a picture."""
    names = max([measure(row, strong=True) + 12 for row in matrix.rows] or [_LEAST])
    names = min(max(names, _LEAST), _MOST_NAMES)
    widths = [_column_width(matrix, number, measure) for number in range(len(matrix.columns))]
    lefts = [EDGE + names + sum(widths[:number]) for number in range(len(widths))]
    right = EDGE + names + sum(widths)
    bottom = EDGE + HEAD + ROW * len(matrix.rows)
    shapes: list[Shape] = []
    targets: list[Target] = []
    most = max([len(cell.spots) for cell in matrix.cells.values()] or [1])
    for column, left, wide in zip(matrix.columns, lefts, widths, strict=True):
        shapes += _column_head(column, Box(left, EDGE, wide, HEAD), texts)
    for at, row in enumerate(matrix.rows):
        top = EDGE + HEAD + at * ROW
        shapes.append(Stroke(((EDGE, top), (right, top))))
        shapes.append(Words(Box(EDGE, top, names - 8, ROW), row, 13, strong=True))
        for number, (left, wide) in enumerate(zip(lefts, widths, strict=True)):
            box = Box(left + 2, top + 2, wide - 4, ROW - 4)
            cell = matrix.cells.get((at, number))
            if cell is None:
                shapes.append(Words(box, "–", 12, "faint", Side.MIDDLE))
                continue
            shapes += _cell(cell, box, most, texts)
            says = f"{row} · {matrix.columns[number].title}: {cell.words or texts.number(len(cell.spots))}"
            targets.append(Target(box, says, cell.spots))
    shapes.append(Stroke(((EDGE, bottom), (right, bottom))))
    keys = tuple(_keys(matrix, texts))
    return Picture(right + EDGE, bottom + EDGE, tuple(shapes), tuple(targets), EDGE + names, EDGE + HEAD, keys=keys)


def _keys(matrix: Matrix, texts: MatrixTexts) -> Iterable[Key]:
    """What the marks that are there stand for."""
    cells, spot = matrix.cells.values(), (Spot(0, 0, 0),)
    if any(not cell.words for cell in cells):
        shades = (Box(SAMPLE.width * at / 3, 0, SAMPLE.width / 3, SAMPLE.height) for at in range(3))
        scale = tuple(Ground(box, "accent", strength=0.08 + 0.16 * at, radius=0) for at, box in enumerate(shades))
        yield Key(scale, texts.counted)
    for against, says in ((False, texts.given), (True, texts.against)):
        if any(cell.words and cell.against is against for cell in cells):
            yield Key(tuple(_cell(Cell("…", spot, against), SAMPLE, 1, texts)), says)
    if any(column.preferred for column in matrix.columns):
        yield Key((Words(SAMPLE, "أ", 13, "accent", Side.MIDDLE, strong=True),), texts.preferred)
    if len(matrix.cells) < len(matrix.rows) * len(matrix.columns):
        yield Key((Words(SAMPLE, "–", 12, "faint", Side.MIDDLE),), texts.nothing)


def _column_width(matrix: Matrix, number: int, measure: Measure) -> float:
    column = matrix.columns[number]
    wide = max(measure(column.title, 13, strong=True) / 1.8, measure(column.about, 12) + 30) + 20
    for (_, at), cell in matrix.cells.items():
        if at == number:
            wide = max(wide, measure(cell.words, 13, strong=cell.against) + 16)
    return min(max(wide, _LEAST), _MOST)


def _column_head(column: Column, box: Box, texts: MatrixTexts) -> Iterable[Shape]:
    small = texts.kind(column.kind) if column.kind is not None else texts.preferred if column.preferred else ""
    small = f"{small} · {column.about}" if column.about else small
    inner = Box(box.x + 4, box.y, box.width - 8, box.height - (24 if small else 6))
    color = "accent" if column.preferred else "ink"
    yield Words(inner, column.title, 13, color, Side.MIDDLE, strong=True, lines=2)
    if small:
        yield Words(Box(inner.x, box.bottom - 26, inner.width, 20), small, 12, "soft", Side.MIDDLE)


def _cell(cell: Cell, box: Box, most: int, texts: MatrixTexts) -> Iterable[Shape]:
    if cell.words:
        yield Ground(box, "danger" if cell.against else "surface", "danger" if cell.against else "", 0.08, width=1.4)
        yield Words(Box(box.x + 4, box.y, box.width - 8, box.height), cell.words, 13, "ink", Side.MIDDLE, cell.against)
    else:
        yield Ground(box, "accent", strength=0.08 + 0.32 * len(cell.spots) / most)
        yield Words(box, texts.number(len(cell.spots)), 13, "ink", Side.MIDDLE, strong=True)
