"""The same rows as Parquet and as JSON Lines, and a card whose words do not break its YAML."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from dataset_samples import Sample, samples, thorough
from hypothesis import given

from tahqiq.formats import huggingface, huggingface_reader
from tahqiq.formats.dataset import Dataset
from tahqiq.formats.losses import counts
from tahqiq.formats.packages import FolderPackage
from tahqiq.formats.verifying import compare


def names(dataset: Dataset, *, parquet: bool) -> set[str]:
    """Write, compare what was read back, and give the endings of the files."""
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        if not parquet:
            patch.setattr(huggingface, "find_spec", lambda _: None)
        package = FolderPackage(Path(folder))
        said = huggingface.write(dataset, package)
        package.close()
        found = compare(dataset, huggingface_reader.read(Path(folder), lambda _: None))
        assert (found.losses, found.strange, found.left_out) == (counts(said.losses), 0, [])
        return {path.suffix for path in Path(folder).rglob("*.*")} - {".md"}


@thorough
@given(sample=samples())
def test_json_lines_hold_all(sample: Sample) -> None:
    assert names(sample.dataset(), parquet=False) == ({".jsonl"} if sample.pages else set())


@thorough
@given(sample=samples())
def test_parquet_holds_all(sample: Sample) -> None:
    pytest.importorskip("pyarrow", reason="the extra «parquet» is not here")
    assert names(sample.dataset(), parquet=True) == ({".parquet"} if sample.pages else set())


@thorough
@given(sample=samples())
def test_the_card_is_yaml_before_the_words(sample: Sample) -> None:
    project = replace(sample.project, name='a: "b"\n---\x07\u2028 # [ﷲ] \\')
    with tempfile.TemporaryDirectory() as folder:
        package = FolderPackage(Path(folder))
        huggingface.write(replace(sample.dataset(), project=project), package)
        package.close()
        lines = Path(folder, "README.md").read_text(encoding="utf-8").split("\n")
    assert lines[0] == "---"
    assert lines.count("---") == 2
    assert 'pretty_name: "a: \\"b\\" --- # [ﷲ] \\\\"' in lines[: lines.index("---", 1)]
