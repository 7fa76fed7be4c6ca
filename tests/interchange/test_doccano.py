"""doccano's JSON Lines: read by Hugging Face's loader, and held against what doccano checks when it imports."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import datasets


def test_every_entity_lies_in_its_text_and_every_relation_has_two(
    exported: Callable[[str], Path], expected: dict[str, Any], tmp_path: Path
) -> None:
    rows = datasets.load_dataset(
        "json", data_files=str(exported("doccano")), split="train", cache_dir=str(tmp_path / "cache")
    )
    assert [row["text"] for row in rows] == [a["text"] for a in expected["articles"]]
    for row, article in zip(rows, expected["articles"], strict=True):
        whole = {n["id"]: n for n in article["annotations"] if len(n["parts"]) == 1}
        found = {e["id"]: (e["label"], e["start_offset"], e["end_offset"]) for e in row["entities"] or ()}
        assert found == {i: (n["label"], *n["parts"][0][:2]) for i, n in whole.items()}
        for i, (_, start, end) in found.items():
            assert 0 <= start < end <= len(row["text"])  # doccano refuses empty spans
            assert row["text"][start:end] == whole[i]["parts"][0][2]
        for relation in row["relations"] or ():
            assert {relation["from_id"], relation["to_id"]} <= set(found)
    assert expected["losses"]["doccano"]["interrupted"] == 1
