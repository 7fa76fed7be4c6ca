"""Excel workbooks: long cells, signs that look like formulas, more rows than a sheet has."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from dataset_samples import Sample, samples
from hypothesis import HealthCheck, given, settings

from tahqiq.formats import xlsx, xlsx_reader
from tahqiq.formats.losses import Loss, counts
from tahqiq.formats.verifying import compare


def some_sample() -> Sample:
    found: list[Sample] = []

    @settings(max_examples=60, database=None, derandomize=True, suppress_health_check=list(HealthCheck), deadline=None)
    @given(samples())
    def draw(sample: Sample) -> None:
        if len(sample.annotations) >= 3:
            found.append(sample)

    draw()
    return found[-1]


@pytest.fixture(scope="module")
def sample() -> Sample:
    return some_sample()


def with_note(sample: Sample, note: str) -> Sample:
    pages = tuple(replace(p, annotations=tuple(replace(a, note=note) for a in p.annotations)) for p in sample.pages)
    return replace(sample, pages=pages)


def test_what_looks_like_a_formula_comes_back_as_the_words_that_it_is(sample: Sample, tmp_path: Path) -> None:
    dataset = with_note(sample, '=HYPERLINK("http://x";"y")').dataset()
    with (tmp_path / "a.xlsx").open("wb") as out:
        said = xlsx.write(dataset, out)
    found = compare(dataset, xlsx_reader.read(tmp_path / "a.xlsx", lambda _: None))
    assert found.losses == counts(said.losses)
    assert Loss.NOTES not in found.losses


def test_notes_that_no_cell_can_hold_are_cut_and_counted(sample: Sample, tmp_path: Path) -> None:
    dataset = with_note(sample, "ن😀" * 12_000).dataset()
    with (tmp_path / "a.xlsx").open("wb") as out:
        said = xlsx.write(dataset, out)
    found = compare(dataset, xlsx_reader.read(tmp_path / "a.xlsx", lambda _: None))
    assert found.losses == counts(said.losses)
    assert found.losses[Loss.NOTES] == len(sample.annotations)


def test_rows_go_on_in_another_sheet(sample: Sample, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "MOST_ROWS", 2)
    dataset = sample.dataset()
    with (tmp_path / "a.xlsx").open("wb") as out:
        xlsx.write(dataset, out)
    found = compare(dataset, xlsx_reader.read(tmp_path / "a.xlsx", lambda _: None))
    assert found.annotations == len(sample.annotations)
    assert found.strange == 0
