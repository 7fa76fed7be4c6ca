"""Excel workbooks through openpyxl."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from openpyxl import load_workbook


def test_sheets_run_from_right_to_left_and_no_cell_is_a_formula(exported: Callable[[str], Path]) -> None:
    book = load_workbook(exported("xlsx"))
    assert book.sheetnames == ["annotations", "articles", "links"]
    for sheet in book:
        assert sheet.sheet_view.rightToLeft
        assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)


def test_every_annotation_article_and_link_has_its_row(
    exported: Callable[[str], Path], expected: dict[str, Any]
) -> None:
    book = load_workbook(exported("xlsx"))
    rows = {name: [list(row) for row in book[name].iter_rows(values_only=True)] for name in book.sheetnames}
    heads = {name: at for at, name in enumerate(rows["annotations"][0])}
    found = {
        row[heads["annotation_id"]]: (row[heads["label"]], row[heads["parts"]], row[heads["start"]], row[heads["end"]])
        for row in rows["annotations"][1:]
    }
    assert found == {
        n["id"]: (
            n["label"],
            " ".join(f"{start}-{end}" for start, end, _ in n["parts"]),
            n["parts"][0][0],
            n["parts"][-1][1],
        )
        for article in expected["articles"]
        for n in article["annotations"]
    }
    assert [row[0] for row in rows["articles"][1:]] == [a["id"] for a in expected["articles"]]
    assert [tuple(row[1:4]) for row in rows["links"][1:]] == [
        (k["kind"], k["a_id"], k["b_id"]) for k in expected["links"]
    ]
