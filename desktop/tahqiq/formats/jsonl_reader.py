"""JSON Lines, read back: every record checked, and the line named where one is wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

import orjson

from tahqiq.domain.messages import Trouble
from tahqiq.domain.project import ProjectInfo
from tahqiq.formats import records
from tahqiq.formats.items import Item, TextByHash
from tahqiq.formats.jsonl import FORMAT, VERSION
from tahqiq.formats.jsonl_builder import Builder
from tahqiq.formats.records import Misfit, check
from tahqiq.formats.signatures import kind_of

LONGEST = 128
"""Megabytes that one line may have."""

_ORDER = {
    "project": 0,
    "annotator": 1,
    "label_set": 2,
    "entity": 3,
    "distinct": 4,
    "article": 5,
    "annotation": 5,
    "link": 6,
    "end": 7,
}
_COUNTED = {
    "annotator": "annotators",
    "label_set": "label_sets",
    "entity": "entities",
    "distinct": "distinct",
    "article": "articles",
    "annotation": "annotations",
    "link": "links",
}


_BEGINS = re.compile(rb'\s*\{\s*"type"\s*:\s*"(?:%s)"' % "|".join(_ORDER).encode())


def recognises(path: Path) -> bool:
    """Whether a file begins as ours do."""
    try:
        with path.open("rb") as file:
            return _BEGINS.match(file.read(4096).removeprefix(b"\xef\xbb\xbf")) is not None
    except OSError:
        return False


def read(path: Path, known_text: TextByHash) -> Iterator[tuple[int, Item]]:
    """What is in the file, in order, with line numbers. Ids are those of the file, each used once.

    An annotation belongs to the article before it, and its words are those of the article's text.

    Args:
        path: a file that ``jsonl.write`` made, or one like it.
        known_text: where texts come from that are not in the file.

    Raises:
        Trouble: the file cannot be read, or a line is not as it should be. What was given before is right as far as
            it goes; only the end of the stream says that all of it is.
    """
    try:
        with path.open("rb") as file:
            start = file.read(4096)
            kind = kind_of(start)
            if kind is not None:
                raise Trouble(kind, path=str(path))
            file.seek(3 if start.startswith(b"\xef\xbb\xbf") else 0)
            yield from _Reader(path, Builder(known_text)).items(file)
    except FileNotFoundError as error:
        raise Trouble("file_missing", path=str(path)) from error
    except OSError as error:
        raise Trouble("cannot_read_file", path=str(path), reason=error.strerror or str(error)) from error


@dataclass(slots=True)
class _Reader:
    path: Path
    builder: Builder
    line: int = 0
    stage: int = -1
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(_COUNTED.values(), 0))

    def items(self, file: BinaryIO) -> Iterator[tuple[int, Item]]:
        for record in self._records(file):
            try:
                item = self._item(record)
            except Misfit as misfit:
                raise Trouble(misfit.code, path=str(self.path), line=self.line, **misfit.params) from misfit
            if item is not None:
                yield self.line, item
        if self.stage == -1:
            raise Trouble("dataset_no_header", path=str(self.path))
        if self.stage < _ORDER["end"]:
            raise Trouble("dataset_truncated", path=str(self.path))

    def _records(self, file: BinaryIO) -> Iterator[Any]:
        longest = LONGEST << 20
        while raw := file.readline(longest + 1):
            self.line += 1
            if len(raw) > longest:
                raise Trouble("dataset_line_too_long", path=str(self.path), line=self.line, limit=LONGEST)
            if not raw.strip():
                continue
            try:
                yield orjson.loads(raw)
            except orjson.JSONDecodeError as error:
                raise self._not_json(raw, error) from error

    def _not_json(self, raw: bytes, error: orjson.JSONDecodeError) -> Trouble:
        try:
            raw.decode("utf-8")
        except UnicodeDecodeError:
            return Trouble("dataset_not_utf8", path=str(self.path), line=self.line)
        if self.line == 1 and not _BEGINS.match(raw):
            return Trouble("dataset_no_header", path=str(self.path))
        if not raw.endswith(b"\n"):
            return Trouble("dataset_truncated", path=str(self.path))
        return Trouble("dataset_not_json", path=str(self.path), line=self.line, reason=error.msg)

    def _item(self, record: Any) -> Item | None:
        if type(record) is not dict:
            raise Misfit("dataset_no_header" if self.stage == -1 else "dataset_not_object")
        kind = record.get("type")
        if self.stage == -1 and kind != "project":
            raise Misfit("dataset_no_header")
        if kind is None:
            raise Misfit("dataset_field_missing", field="type")
        if type(kind) is not str or kind not in _ORDER:
            raise Misfit("dataset_type_unknown", value=str(kind)[:80])
        if self.stage == _ORDER["end"]:
            raise Misfit("dataset_after_end")
        if kind == "project":
            return self._project(record)
        check(record, records.RECORDS[kind], optional="text" if kind == "article" else "")
        if _ORDER[kind] < self.stage:
            raise Misfit("dataset_out_of_place", kind=kind)
        self.stage = _ORDER[kind]
        if kind == "end":
            self._end(record)
            return None
        self.counts[_COUNTED[kind]] += 1
        return _MAKERS[kind](self.builder, record)

    def _project(self, record: dict[str, Any]) -> ProjectInfo:
        if self.stage >= 0:
            raise Misfit("dataset_out_of_place", kind="project")
        if record.get("format") != FORMAT:
            raise Misfit("dataset_no_header")
        version = record.get("version")
        if type(version) is int and version > VERSION:
            raise Misfit("dataset_newer", version=version, ours=VERSION)
        check(record, records.RECORDS["project"])
        if not record["offsets"].startswith("Unicode code points"):
            raise Misfit("dataset_offsets_unknown")
        self.stage = 0
        return ProjectInfo(record["uuid"], record["name"], record["created_at"])

    def _end(self, record: dict[str, Any]) -> None:
        for kind, name in _COUNTED.items():
            if record[name] != self.counts[name]:
                raise Misfit("dataset_counts_differ", kind=kind, said=record[name], found=self.counts[name])


_MAKERS: dict[str, Callable[[Builder, dict[str, Any]], Item]] = {
    "annotator": Builder.annotator,
    "label_set": Builder.label_set,
    "entity": Builder.entity,
    "distinct": Builder.distinct,
    "article": Builder.page,
    "annotation": Builder.annotation,
    "link": Builder.link,
}
