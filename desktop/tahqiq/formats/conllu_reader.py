"""CoNLL-U, read back: the text from the tokens and what stands between them, annotations from words and comments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tahqiq.formats.conllu import ANNOTATION, ARTICLE, LINK, SPACES
from tahqiq.formats.foreign import Foreign
from tahqiq.formats.items import Items, TextByHash
from tahqiq.formats.reading import opened
from tahqiq.formats.standoff import Plain, Spans, as_described, as_places, as_regions, as_said, json_object

_PLAIN = {sign: space for space, sign in SPACES.items()}
_SIGN = re.compile(r"\\(?:u[0-9a-f]{4}|.)")
_NO_MISC: dict[str, str] = {}
_COMMENT = re.compile(rf"# ({ARTICLE}|{ANNOTATION}|{LINK}) = (.*)")


def read(path: Path, _known_text: TextByHash) -> Items:
    """What ``conllu.write`` wrote, an article at a time.

    Raises:
        Trouble: the file cannot be read.
    """
    foreign = Foreign(path.stem, own=True)
    for place, lines in _documents(path):
        _Document(foreign, place).read(lines)
        yield from foreign.drain()


def _documents(path: Path) -> Iterator[tuple[int, list[str]]]:
    lines: list[str] = []
    begun = 1
    with opened(path) as file:
        for number, raw in enumerate(file, 1):
            line = raw.decode("utf-8", "surrogatepass").rstrip("\n")
            if line.startswith("# newdoc") and lines:
                yield begun, lines
                begun, lines = number, []
            lines.append(line)
    if lines:
        yield begun, lines


class _Document:
    def __init__(self, foreign: Foreign, place: int) -> None:
        self._foreign = foreign
        self._place = place
        self._text: list[str] = []
        self._length = 0
        self._begun: dict[int, list[tuple[str, int, int]]] = {}

    def read(self, lines: list[str]) -> None:
        said: dict[str, list[Plain]] = {ARTICLE: [], ANNOTATION: [], LINK: []}
        for line in lines:
            if line[:1] == "#" and (found := _COMMENT.match(line)):
                said[found[1]].append(json_object(found[2]))
        self._words([line.split("\t") for line in lines if line[:1].isdecimal()])
        (about,) = said[ARTICLE]
        text = about.get("text") or "".join(self._text)
        fitting = as_regions(about.get("regions"), len(text))
        if self._foreign.article(self._place, text, as_described(about), about["number"], regions=fitting):
            for annotation in said[ANNOTATION]:
                self._annotation(annotation)
            for link in said[LINK]:
                made = {"note": link["note"], "annotator": link["annotator"], "created_at": link["created_at"]}
                ends = (link["a"], link["b"])
                self._foreign.link(self._place, link["kind"], *ends, number=link["id"], **made)

    def _words(self, rows: list[list[str]]) -> None:
        """Words inside a multiword token say nothing of spaces; what the token says comes after the last of them."""
        until, waiting = 0, ""
        add = self._add
        for columns in rows:
            misc = _NO_MISC if columns[9] == "_" else dict(pair.split("=", 1) for pair in columns[9].split("|"))
            after = " "
            if misc:
                after = "" if "SpaceAfter" in misc else _plain(misc["SpacesAfter"]) if "SpacesAfter" in misc else " "
                if "SpacesBefore" in misc:
                    add(_plain(misc["SpacesBefore"]))
            first, _, last = columns[0].partition("-")
            if last:
                until, waiting = int(last), after
                continue
            start = self._length
            add(columns[1])
            if "Annotations" in misc:
                self._tags(misc["Annotations"], start)
            if not until:
                add(after)
            elif int(first) == until:
                add(waiting)
                until = 0

    def _add(self, text: str) -> None:
        self._text.append(text)
        self._length += len(text)

    def _tags(self, tags: str, start: int) -> None:
        for mark, number, code in (tag.split(":", 2) for tag in tags.split(",") if tag):
            parts = self._begun.setdefault(int(number), [])
            if mark == "B":
                parts.append((code, start, self._length))
            else:
                parts[-1] = (code, parts[-1][1], self._length)

    def _annotation(self, given: Plain) -> None:
        marked = self._begun.get(given["id"], [])
        where: Spans = as_places(given.get("parts")) or [(start, end) for _, start, end in marked]
        code = marked[0][0] if marked else given["label"]
        said = as_said(self._foreign, self._place, given)
        label = self._foreign.label(self._place, code)
        self._foreign.annotation(self._place, label, where, said, given["id"])


def _plain(spaces: str) -> str:
    return _SIGN.sub(lambda m: _PLAIN.get(m[0]) or chr(int(m[0][2:], 16)), spaces)
