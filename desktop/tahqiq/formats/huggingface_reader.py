"""The rows of a data set for Hugging Face, read back in the order in which they were written."""

from __future__ import annotations

from collections.abc import Iterator
from heapq import merge
from pathlib import Path

import orjson

from tahqiq.formats import bundles, huggingface_parquet
from tahqiq.formats.bundles import Bundle
from tahqiq.formats.foreign import Foreign
from tahqiq.formats.items import Items, TextByHash
from tahqiq.formats.splits import TEST, TRAIN, VALIDATION
from tahqiq.formats.standoff import Plain, as_described, as_regions, as_said, json_object


def read(path: Path, _known_text: TextByHash) -> Items:
    """What ``huggingface.write`` wrote.

    Raises:
        Trouble: it cannot be read.
    """
    foreign = Foreign(path.stem, own=True)
    with bundles.opened(path) as bundle:
        splits = (_rows(bundle, f"data/{name}-") for name in (TRAIN, VALIDATION, TEST))
        for row in merge(*splits, key=lambda row: row["id"]):
            _article(foreign, row)
            yield from foreign.drain()
        for row in _rows(bundle, "links/"):
            said = {key: row[key] for key in ("note", "annotator", "created_at")}
            foreign.link("links", row["kind"], row["a"], row["b"], number=row["id"], **said)
            yield from foreign.drain()


def _rows(bundle: Bundle, start: str) -> Iterator[Plain]:
    for name in bundle.names:
        if name.startswith(start):
            if name.endswith(".parquet"):
                yield from huggingface_parquet.rows(bundle.read(name))
            else:
                yield from map(orjson.loads, bundle.lines(name))


def _article(foreign: Foreign, row: Plain) -> None:
    place, text = f"data:{row['id']}", row["text"]
    regions = as_regions([[r["start"], r["end"], r["role"], r["by"]] for r in row["regions"]], len(text))
    if not foreign.article(place, text, as_described(row), row["id"], regions=regions):
        return
    for given in row["annotations"]:
        people = {
            role: {"id": given[f"{role}_id"], "kind": given[f"{role}_kind"], "name": given[role]}
            for role in ("entity", "speaker")
            if given[f"{role}_id"] is not None
        }
        around = {role: (given[f"{role}_start"], given[f"{role}_end"]) for role in ("cue", "mention")}
        plain = {key: value for key, value in given.items() if key not in ("entity", "speaker")}
        said = as_said(foreign, place, {**plain, **people, **around, "attributes": json_object(given["attributes"])})
        where = [(part["start"], part["end"]) for part in given["parts"]]
        foreign.annotation(place, foreign.label(place, given["label"]), where, said, given["id"])
