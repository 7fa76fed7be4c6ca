"""Label Studio, read: tasks as it exports them («JSON», «JSON-MIN»), with our configuration or any that labels text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tahqiq.domain.annotations import AttributeValue
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.messages import Trouble
from tahqiq.domain.text import Utf16Map
from tahqiq.formats.bundles import opened as bundle_opened
from tahqiq.formats.foreign import Described, Foreign, Said
from tahqiq.formats.items import Items, Place, TextByHash
from tahqiq.formats.label_studio import CONTINUES, FORM, META, NO, TASKS, UNSURE, YES
from tahqiq.formats.reading import LARGEST, json_of, opened, trouble

_LABELS = ("labels", "hypertextlabels")
_OWN_ID = re.compile(r"a(\d+)")
_START = re.compile(rb'\s*\[?\s*\{.{0,4000}?"(?:annotations|predictions|data)"', re.DOTALL)
_MIN = re.compile(rb'\s*\[\s*\{.{0,60000}?"(?:annotation_id|annotator|lead_time)"', re.DOTALL)
_SAID = ("annotations", "completions", "predictions")
_MIN_SAYS = frozenset({"created_at", "updated_at"})

Node = dict[str, Any]


def recognises(path: Path) -> bool:
    """Whether these are tasks: a ZIP or folder with ``tasks.json``, or a JSON list of objects with ``data``."""
    try:
        if path.is_dir() or path.suffix.lower() == ".zip":
            with bundle_opened(path) as bundle:
                return TASKS in bundle
        with opened(path) as file:
            start = file.read(1 << 16)
        if _MIN.match(start) and b'"labels"' in start:
            return True
        return bool(_START.match(start)) and b'"data"' in start and b'"type":"project"' not in start
    except Trouble:
        return False


def read(path: Path, _known_text: TextByHash) -> Items:
    """The texts in the tasks with their annotations; predictions where a task has no annotations.

    Raises:
        Trouble: it cannot be read, or is no list of tasks.
    """
    reader = _Reader(path)
    for place, task in _tasks(path):
        reader.task(place, task)
        yield from reader.foreign.drain()


def _tasks(path: Path) -> Iterator[tuple[Place, Any]]:
    if path.is_dir() or path.suffix.lower() == ".zip" or _is_zip(path):
        with bundle_opened(path) as bundle:
            if TASKS not in bundle:
                raise trouble("json_unexpected", path, TASKS)
            yield from _by_line(bundle.lines(TASKS), path)
        return
    with opened(path) as file:
        if path.stat().st_size > LARGEST << 20:
            raise Trouble("file_too_large", path=str(path), megabytes=path.stat().st_size >> 20, limit=LARGEST)
        yield from _listed(file.read(), path)


def _is_zip(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(2) == b"PK"


def _by_line(lines: Iterator[bytes], path: Path) -> Iterator[tuple[Place, Any]]:
    """Our own stand one on a line; those of others are read whole."""
    first = next(lines, b"")
    if first != b"[\n":
        yield from _listed(first + b"".join(lines), path)
        return
    for number, line in enumerate(lines, 2):
        if line.strip() not in (b"]", b""):
            yield f"{TASKS}:{number}", json_of(line.rstrip().removesuffix(b","), path, f"{TASKS}:{number}")


def _listed(data: bytes, path: Path) -> Iterator[tuple[Place, Any]]:
    document = json_of(data, path, 1)
    yield from enumerate(document if isinstance(document, list) else [document], 1)


@dataclass(slots=True)
class _Region:
    """A region with all that results say of it."""

    label: str = ""
    start: int = 0
    end: int = 0
    attributes: dict[str, AttributeValue] = field(default_factory=dict)
    meta: Node = field(default_factory=dict)
    more: list[_Region] = field(default_factory=list)
    is_part: bool = False


class _Reader:
    def __init__(self, path: Path) -> None:
        self._path = path
        self.foreign = Foreign(path.stem, own=True)
        self._own = False
        self._who = ""
        self._units = Utf16Map("")
        self._text = ""

    def task(self, place: Place, task: Any) -> None:
        """One text with its annotations."""
        if isinstance(task, dict) and "data" not in task and "annotation_id" in task:
            task = _whole(task)
        data = task.get("data") if isinstance(task, dict) else None
        if not isinstance(data, dict):
            raise trouble("json_unexpected", self._path, place)
        self._own = data.get("tahqiq") == "article"
        text = data.get("text")
        if not isinstance(text, str):
            text = next((v for v in data.values() if isinstance(v, str) and " " in v), None)
        if text is None:
            self.foreign.leave_out(place, "left_out_no_text", title=str(data.get("title", "—"))[:120])
            return
        said = {name: v for name in (*META, "imported_at") if isinstance(v := data.get(name), str)}
        if not self._own and not said.get("title"):
            said["title"] = " ".join(text.split("\n", 1)[0].split())[:120]
        number = data.get("article_id") if self._own else task.get("id")
        if not self.foreign.article(place, text, Described(**said), number if type(number) is int else None):
            return
        self._text, self._units = text, Utf16Map(text)
        for self._who, results in _results(task):
            self._annotations(place, results)
        guessed = sum(len(results) for _, results in _passed_over(task))
        if guessed:
            self.foreign.leave_out(place, "left_out_predictions", count=guessed)

    def _annotations(self, place: Place, results: list[Node]) -> None:
        regions: dict[str, _Region] = {}
        for result in results:
            if result.get("type") != "relation":
                self._result(place, result, regions)
        links = []
        for result in results:
            if result.get("type") == "relation":
                a, b = regions.get(str(result.get("from_id"))), regions.get(str(result.get("to_id")))
                labels = result.get("labels") or ["agrees"]
                if a is not None and b is not None and labels == [CONTINUES]:
                    a.more.append(b)
                    b.is_part = True
                else:
                    links.append((str(result.get("from_id")), str(result.get("to_id")), [str(n) for n in labels]))
        became = {key: self._region(place, key, r) for key, r in regions.items() if r.label and not r.is_part}
        for key in (k for k, r in regions.items() if not r.label):
            self.foreign.leave_out(place, "left_out_line", line=key[:80])
        for a_key, b_key, labels in links:
            for label in labels:
                self.foreign.link(place, label, became.get(a_key), became.get(b_key))

    def _result(self, place: Place, result: Node, regions: dict[str, _Region]) -> None:
        value, kind = result.get("value"), result.get("type")
        key, name = str(result.get("id") or f"#{len(regions) + 1}"), str(result.get("from_name", ""))
        if not isinstance(value, dict):
            value = {}
        if kind in _LABELS and type(value.get("start")) is int and type(value.get("end")) is int:
            region = regions.setdefault(key, _Region())
            labels = value.get(str(kind)) or value.get("labels")
            region.label = str(labels[0]) if isinstance(labels, list) and labels else "label"
            region.start, region.end = self._place(value)
            meta = result.get("meta")
            region.meta = meta if isinstance(meta, dict) else {}
            for other in labels[1:] if isinstance(labels, list) else ():
                twin = _Region(str(other), region.start, region.end)
                regions[f"{key}/{other}"] = twin
        elif kind in ("choices", "textarea", "number", "rating") and ("start" in value or key in regions):
            said = _value(value, str(kind))
            if said is not None:
                regions.setdefault(key, _Region()).attributes[name] = said
        else:
            self.foreign.leave_out(place, "left_out_result", kind=str(kind)[:40], name=name[:80])

    def _place(self, value: Node) -> tuple[int, int]:
        """Offsets as code points: some versions counted UTF-16 units, which the words tell."""
        start, end, words = value["start"], value["end"], value.get("text")
        if isinstance(words, str) and self._text[max(start, 0) : end] != words:
            units = self._units.from_utf16(start), self._units.from_utf16(end)
            if self._text[units[0] : units[1]] == words:
                return units
        return start, end

    def _region(self, place: Place, key: str, region: _Region) -> int | None:
        more = region.meta.get("tahqiq") if self._own else None
        more = more if isinstance(more, dict) else {}
        notes = region.meta.get("text")
        attributes = dict(region.attributes)
        unsure = attributes.pop(UNSURE, None) is True if self._own else False
        form = attributes.pop(FORM, None) if self._own else None
        rest = more.get("attributes")
        said = Said(
            annotator=self._who,
            note="\n".join(n for n in notes if isinstance(n, str)) if isinstance(notes, list) else str(notes or ""),
            attributes=attributes | (rest if isinstance(rest, dict) else {}),
            unsure=unsure,
            entity=self._entity(place, more.get("entity")),
            speaker=self._entity(place, more.get("speaker")),
            form=form if isinstance(form, str) else None,
            title=str(more.get("title", "")),
            via=str(more.get("via", "")),
            cue=_span(more.get("cue")),
            mention=_span(more.get("mention")),
        )
        parts = sorted((r.start, r.end) for r in _chain(region))
        own = _OWN_ID.fullmatch(key) if self._own else None
        label = self.foreign.label(place, region.label)
        return self.foreign.annotation(place, label, parts, said, int(own[1]) if own else None)

    def _entity(self, place: Place, given: Any) -> int | None:
        if not isinstance(given, dict) or not isinstance(given.get("name"), str):
            return None
        kind, number = given.get("kind"), given.get("id")
        known = EntityKind(kind) if kind in set(EntityKind) else EntityKind.PERSON
        return self.foreign.entity(place, known, given["name"], number if type(number) is int else None)


Told = tuple[str, list[Node]]
"""Who said something of a task ("" where the file does not tell), and the results."""


def _results(task: Node) -> list[Told]:
    """What each person (or else each model) said of a task."""
    return next((said for kind in _SAID if (said := _of(task, kind))), [])


def _passed_over(task: Node) -> list[Told]:
    """What models said of a task of which people said something."""
    return _of(task, _SAID[-1]) if any(_of(task, kind) for kind in _SAID[:-1]) else []


def _of(task: Node, kind: str) -> list[Told]:
    given = task.get(kind)
    found = [a for a in given if isinstance(a, dict) and not a.get("was_cancelled")] if isinstance(given, list) else []
    results = [(_person(a.get("completed_by")), a.get("result")) for a in found]
    return [(who, [r for r in said if isinstance(r, dict)] if isinstance(said, list) else []) for who, said in results]


def _person(given: Any) -> str:
    """Who completed an annotation: an address or a name where the file has one, else a number."""
    if isinstance(given, dict):
        name = " ".join(str(given.get(n) or "") for n in ("first_name", "last_name")).strip()
        given = given.get("email") or name or given.get("username") or given.get("id")
    said = f"Label Studio {given}" if type(given) is int else given if isinstance(given, str) else ""
    return " ".join(said.split())[:120]


def _chain(region: _Region) -> list[_Region]:
    """A region with all that continue it."""
    found, waiting = [region], list(region.more)
    while waiting and len(found) < 1000:
        found.append(waiting.pop(0))
        waiting += found[-1].more
    return found


def _value(value: Node, kind: str) -> AttributeValue | None:
    """What a control beside a region says: one word, number, or text; several are one text."""
    given = value.get("text" if kind == "textarea" else kind)
    if isinstance(given, list):
        words = [str(v) for v in given]
        if kind == "choices" and words in ([YES], [NO]):
            return words == [YES]
        return "\n".join(words) if kind == "textarea" else "، ".join(words)
    return given if isinstance(given, int | float | str) else None


def _span(given: Any) -> tuple[int, int] | None:
    pair = given if isinstance(given, list) and len(given) == 2 and all(type(n) is int for n in given) else None
    return (pair[0], pair[1]) if pair else None


def _whole(task: Node) -> Node:
    """A task of «JSON-MIN», which has data and regions side by side, as «JSON» has it."""
    results = [
        {"id": f"{name}-{number}", "from_name": name, "to_name": "text", "type": "labels", "value": region}
        for name, regions in task.items()
        if isinstance(regions, list)
        for number, region in enumerate(regions)
    ]
    data = {name: said for name, said in task.items() if isinstance(said, str) and name not in _MIN_SAYS}
    return {"id": task.get("id"), "data": data, "annotations": [{"result": results}]}
