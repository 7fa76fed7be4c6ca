"""A data set for Hugging Face through datasets.load_dataset, without the network, and its card through DatasetCard."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from datasets import DatasetDict, get_dataset_config_names, load_dataset
from huggingface_hub import DatasetCard


@pytest.fixture(scope="module")
def loaded(exported: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory) -> DatasetDict:
    return load_dataset(str(exported("huggingface")), cache_dir=str(tmp_path_factory.mktemp("cache")))


def test_every_article_is_a_row_of_one_split_with_its_annotations(
    loaded: DatasetDict, expected: dict[str, Any]
) -> None:
    rows = {row["id"]: row for split in loaded.values() for row in split}
    assert sum(len(split) for split in loaded.values()) == len(expected["articles"])
    for article in expected["articles"]:
        row = rows[article["id"]]
        for name in ("text", "sha256", "title", "source", "via", "author", "url"):
            assert row[name] == article[name]
        assert len(row["annotations"]) == len(article["annotations"])
        for found, wanted in zip(row["annotations"], article["annotations"], strict=True):
            assert (found["id"], found["label"], found["note"]) == (wanted["id"], wanted["label"], wanted["note"])
            assert [[p["start"], p["end"], p["text"]] for p in found["parts"]] == wanted["parts"]
            assert all(row["text"][p["start"] : p["end"]] == p["text"] for p in found["parts"])
            assert json.loads(found["attributes"]) == wanted["attributes"]
            assert (found["speaker"] or None, found["entity"] or None) == (wanted["speaker"], wanted["entity"])
            assert found["unsure"] == wanted["unsure"]
            assert [found["cue_start"], found["cue_end"]] == (wanted["cue"] or [None, None])[:2]


def test_copies_of_one_text_are_in_one_split(loaded: DatasetDict) -> None:
    where = {row["id"]: name for name, split in loaded.items() for row in split}
    assert len(set(where.values())) == 3
    assert where[2] == where[3]


def test_links_are_a_configuration_of_their_own(
    exported: Callable[[str], Path], expected: dict[str, Any], tmp_path: Path
) -> None:
    place = str(exported("huggingface"))
    assert get_dataset_config_names(place) == ["articles", "links"]
    links = load_dataset(place, "links", split="train", cache_dir=str(tmp_path))
    assert [(k["id"], k["kind"], k["a"], k["b"], k["note"]) for k in links] == [
        (k["id"], k["kind"], k["a_id"], k["b_id"], k["note"]) for k in expected["links"]
    ]


def test_the_card_is_one(exported: Callable[[str], Path], expected: dict[str, Any]) -> None:
    card = DatasetCard.load(exported("huggingface") / "README.md")
    assert card.data.language == ["ar"]
    assert card.data.task_categories == ["token-classification"]
    assert card.data.size_categories == ["n<1K"]
    assert f"{len(expected['articles'])} articles" in card.text
    assert "| `quote` |" in card.text
