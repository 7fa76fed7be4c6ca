"""The card of a data set for Hugging Face: what is in it, in YAML for programs and in words for people."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from tahqiq.formats.dataset import Dataset, Written
from tahqiq.formats.splits import TEST, TRAIN, VALIDATION

Features = dict[str, Any]

TEXT, WHOLE, FLAG = "string", "int64", "bool"

ROW_TEXTS = (
    *("title", "source", "via", "author", "url", "published", "published_origin", "file_name"),
    *("progress", "imported_at"),
)
ANNOTATION_TEXTS = ("note", "form", "title", "via", "annotator", "created_at", "updated_at")

ROW: Features = {
    "id": WHOLE,
    "text": TEXT,
    "sha256": TEXT,
    **dict.fromkeys(ROW_TEXTS, TEXT),
    "regions": [{"start": WHOLE, "end": WHOLE, "role": TEXT, "by": TEXT}],
    "annotations": [
        {
            "id": WHOLE,
            "label": TEXT,
            "parts": [{"start": WHOLE, "end": WHOLE, "text": TEXT}],
            **dict.fromkeys(ANNOTATION_TEXTS, TEXT),
            "unsure": FLAG,
            "attributes": TEXT,
            **{f"entity{end}": kind for end, kind in (("_id", WHOLE), ("_kind", TEXT), ("", TEXT))},
            **{f"speaker{end}": kind for end, kind in (("_id", WHOLE), ("_kind", TEXT), ("", TEXT))},
            **{f"{role}_{end}": WHOLE for role in ("cue", "mention") for end in ("start", "end")},
        }
    ],
}
"""The columns of an article, in order: what each holds; a list of one is a list of such."""

LINK: Features = {
    "id": WHOLE,
    "kind": TEXT,
    "a": WHOLE,
    "b": WHOLE,
    "note": TEXT,
    "annotator": TEXT,
    "created_at": TEXT,
}


def card(dataset: Dataset, written: Written, places: Mapping[int, str], parquet: bool) -> str:
    """``README.md``.

    Args:
        dataset: what was written.
        written: how much of it.
        places: the split of each article.
        parquet: whether the rows are Parquet, not JSON Lines.
    """
    counts = Counter(places.values())
    name = _plain(dataset.project.name) or "Tahqiq"
    ending = "parquet" if parquet else "jsonl"
    lines = ["---", "language:", "- ar", f"pretty_name: {json.dumps(name, ensure_ascii=False)}"]
    lines += ["task_categories:", "- token-classification", "tags:", "- news", "- fact-checking"]
    if counts:
        lines += [f"size_categories:\n- {_size(written.articles)}", *_configs(counts, written, ending)]
    lines += ["---", "", f"# {name}", "", *_words(dataset, written, counts)]
    return "\n".join(lines) + "\n"


def _configs(counts: Mapping[str, int], written: Written, ending: str) -> Iterator[str]:
    yield "configs:"
    yield from ("- config_name: articles", "  default: true", "  data_files:")
    for name in (TRAIN, VALIDATION, TEST):
        if counts.get(name):
            yield from (f"  - split: {name}", f"    path: data/{name}-*.{ending}")
    if written.links:
        yield from ("- config_name: links", "  data_files:", "  - split: train", f"    path: links/*.{ending}")
    yield "dataset_info:"
    for name, features in (("articles", ROW), *((("links", LINK),) if written.links else ())):
        yield f"- config_name: {name}"
        yield "  features:"
        yield from (f"  {line}" for line in _features(features))


def _features(features: Features) -> Iterator[str]:
    for name, kind in features.items():
        yield f"- name: {name}"
        if isinstance(kind, str):
            yield f"  dtype: {kind}"
        else:
            yield "  list:"
            yield from (f"  {line}" for line in _features(kind[0]))


def _words(dataset: Dataset, written: Written, counts: Mapping[str, int]) -> Iterator[str]:
    much = f"{written.articles} articles, {written.annotations} annotations, {written.links} links"
    yield f"Arabic news annotated with Tahqiq {dataset.program}: {much}. A row is an article."
    yield ""
    yield "Starts and ends are Unicode code points, counted from 0 at the start of `text`; the end is exclusive. An"
    yield "annotation in several `parts` is interrupted. `attributes` is a JSON object. `cue` is the reporting word,"
    yield "`mention` the words that name the speaker. The configuration `links` has the links between annotations."
    yield ""
    yield "Articles of one event and copies of one text are in one split, as far as they are known:"
    yield ""
    for name in (TRAIN, VALIDATION, TEST):
        yield f"- {name}: {counts.get(name, 0)} articles"
    yield ""
    yield "| label | العربية | English |"
    yield "|---|---|---|"
    for label in dataset.labels().values():
        yield f"| `{label.code}` | {_cell(label.name_ar)} | {_cell(label.name_en)} |"


def _plain(text: str) -> str:
    """One line of what can be seen."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _cell(text: str) -> str:
    return _plain(text).replace("|", "\\|")


def _size(articles: int) -> str:
    for least, name in ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M")):
        if articles < least:
            return name
    return "1M<n<10M"
