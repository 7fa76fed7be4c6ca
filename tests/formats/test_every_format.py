"""Every format of the table: what it writes it reads back, and what it says that it lost is what is not there."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from dataset_samples import Sample, samples, thorough
from hypothesis import given

from tahqiq.formats.dataset import Dataset, Written
from tahqiq.formats.losses import Losses, counts
from tahqiq.formats.packages import FolderPackage, Package, ZipPackage
from tahqiq.formats.table import Format, exports
from tahqiq.formats.verifying import Found, compare
from tahqiq.services.wording import sentence

FORMATS = pytest.mark.parametrize("format_", exports(), ids=lambda f: f.name)


def written(format_: Format, dataset: Dataset, place: Path, package: Package | None = None) -> Written:
    """Write the dataset as ``services.exporting`` does."""
    if format_.write_package is not None:
        package = package or ZipPackage(place)
        said = format_.write_package(dataset, package)
        package.close()
        return said
    assert format_.write is not None
    with place.open("wb") as out:
        said = format_.write(dataset, out)
        assert not out.closed
    return said


def read_back(format_: Format, sample: Sample, dataset: Dataset, place: Path) -> Found:
    texts = {page.article.sha256: page.article.text for page in sample.pages}
    assert format_.reader is not None
    return compare(dataset, format_.reader(place, texts.get))


def check(format_: Format, sample: Sample, dataset: Dataset, said: Written, place: Path) -> None:
    found = read_back(format_, sample, dataset, place)
    assert found.left_out == []
    assert found.strange == 0
    assert found.losses == counts(said.losses)
    assert (found.articles, found.annotations, found.links) == (said.articles, said.annotations, said.links)
    if format_.lossless:
        assert found.losses == Losses()
    for message in said.losses:
        assert sentence(message, "ar") != sentence(message, "en")


@FORMATS
@thorough
@given(sample=samples())
def test_a_file_is_read_back_and_lacks_exactly_what_was_announced(format_: Format, sample: Sample) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder, f"x{format_.extension}")
        dataset = sample.dataset()
        check(format_, sample, dataset, written(format_, dataset, place), place)


@FORMATS
@thorough
@given(sample=samples())
def test_without_texts_the_same_holds(format_: Format, sample: Sample) -> None:
    if format_.needs_text:
        return
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder, f"x{format_.extension}")
        dataset = sample.dataset(with_text=False)
        said = written(format_, dataset, place)
        found = read_back(format_, sample, dataset, place)
        assert (found.strange, found.left_out) == (0, [])
        assert found.losses == counts(said.losses)


@FORMATS
@thorough
@given(sample=samples())
def test_a_folder_holds_what_a_zip_holds(format_: Format, sample: Sample) -> None:
    if not format_.many_files:
        return
    with tempfile.TemporaryDirectory() as name:
        dataset, folder = sample.dataset(), Path(name, "x")
        folder.mkdir()
        check(format_, sample, dataset, written(format_, dataset, folder, FolderPackage(folder)), folder)


@FORMATS
@thorough
@given(sample=samples())
def test_the_same_project_gives_the_same_bytes(format_: Format, sample: Sample) -> None:
    with tempfile.TemporaryDirectory() as folder:
        first, second = Path(folder, "first.x"), Path(folder, "second.x")
        written(format_, sample.dataset(), first)
        written(format_, replace(sample.dataset(), raw=None), second)
        assert first.read_bytes() == second.read_bytes()
