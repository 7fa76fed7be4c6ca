"""The whole project goes into a file and comes back from it."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import orjson
import pytest
from dataset_samples import Sample, samples, thorough
from hypothesis import given

from tahqiq.domain.resources import resource
from tahqiq.formats import jsonl, jsonl_reader, records
from tahqiq.formats.items import Annotator, Distinct, Item, Page

SCHEMA = json.loads(resource("schemas", "tahqiq-1.schema.json").read_text(encoding="utf-8"))
VALID = jsonschema.Draft202012Validator(SCHEMA)


def written(sample: Sample, **options: bool) -> bytes:
    out = io.BytesIO()
    jsonl.write(sample.dataset(**options), out)
    return out.getvalue()


def read_back(data: bytes, path: Path, texts: dict[str, str] | None = None) -> list[Item]:
    path.write_bytes(data)
    return [item for _, item in jsonl_reader.read(path, (texts or {}).get)]


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("jsonl") / "x.jsonl"


def flattened(sample: Sample, *, with_text: bool = True) -> list[Item]:
    items: list[Item] = [sample.project]
    items += [Annotator(i, name) for i, name in sample.annotators.items()]
    items += [*sample.label_sets, *sample.entities, *(Distinct(a, b) for a, b in sample.distinct)]
    for page in sample.pages:
        article = page.article if with_text else replace(page.article, text="")
        items += [Page(article, page.regions, with_text), *page.annotations]
    return items + list(sample.links)


@thorough
@given(sample=samples())
def test_whatever_is_written_is_read_back_the_same(scratch: Path, sample: Sample) -> None:
    assert read_back(written(sample), scratch) == flattened(sample)


@thorough
@given(sample=samples())
def test_without_texts_it_is_read_back_where_the_texts_are_known(scratch: Path, sample: Sample) -> None:
    data = written(sample, with_text=False)
    assert b'"text"' not in b"".join(line for line in data.splitlines() if line.startswith(b'{"type":"article"'))
    texts = {page.article.sha256: page.article.text for page in sample.pages}
    assert read_back(data, scratch, texts) == flattened(sample, with_text=False)


@thorough
@given(sample=samples())
def test_every_line_fits_the_published_schema(sample: Sample) -> None:
    for line in written(sample).splitlines():
        VALID.validate(json.loads(line))


@thorough
@given(sample=samples())
def test_offsets_cut_the_words_out_of_the_text(sample: Sample) -> None:
    text = ""
    for line in written(sample).splitlines():
        record = json.loads(line)
        if record["type"] == "article":
            text = record["text"]
        if record["type"] == "annotation":
            assert [text[p["start"] : p["end"]] for p in record["parts"]] == [p["exact"] for p in record["parts"]]


def test_the_schema_itself_is_valid_and_describes_every_field() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    for definition in SCHEMA["$defs"].values():
        assert definition["description"]
        for name, field in definition["properties"].items():
            assert name == "type" or "const" in field or "$ref" in field or field.get("description"), name


def fields_of(name: str) -> tuple[set[str], set[str]]:
    definition = SCHEMA["$defs"][name]
    kind = {"type"} if "const" in definition["properties"].get("type", {}) else set()
    return set(definition["properties"]) - kind, set(definition["required"]) - kind


@pytest.mark.parametrize("kind", sorted(records.RECORDS))
def test_the_schema_and_the_reader_ask_for_the_same_fields(kind: str) -> None:
    properties, required = fields_of(kind)
    assert properties == set(records.RECORDS[kind])
    assert properties - required == ({"text"} if kind == "article" else set())


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("anchor", records.ANCHOR),
        ("spelling", records.SPELLING),
        ("title", records.TITLE),
        ("region", records.REGION),
        ("attribute", records.ATTRIBUTE),
        ("label", records.LABEL),
        ("attribution", records.ATTRIBUTION),
    ],
)
def test_the_schema_and_the_reader_agree_on_the_parts(name: str, fields: records.Fields) -> None:
    assert fields_of(name) == (set(fields), set(fields))


def test_the_schema_and_the_reader_know_the_same_closed_lists() -> None:
    groups: dict[str, records.Fields] = {
        **records.RECORDS,
        "region": records.REGION,
        "label": records.LABEL,
        "attribute": records.ATTRIBUTE,
        "attribution": records.ATTRIBUTION,
    }
    compared = 0
    for name, fields in groups.items():
        for field, kind in fields.items():
            if kind.choices is not None:
                said = set(SCHEMA["$defs"][name]["properties"][field]["enum"]) - {None}
                assert said == {str(c) for c in kind.choices}, f"{name}.{field}"
                compared += 1
    assert compared == 10


def test_the_header_says_in_words_how_offsets_count() -> None:
    sample_header: dict[str, Any] = orjson.loads(written(Sample(_project(), {}, (), (), (), (), ())).splitlines()[0])
    assert sample_header["offsets"].startswith("Unicode code points")
    assert (sample_header["format"], sample_header["version"]) == ("tahqiq", 1)


def _project() -> Any:
    from tahqiq.domain.project import ProjectInfo

    return ProjectInfo("6f1c1e0a-8d0f-4f43-9c1a-3f0f6a9b7c11", "تجربة", "2026-11-01T00:00:00.000Z")
