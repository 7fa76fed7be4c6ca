"""REFI-QDA projects, read: texts with coded selections, by whatever tool.

Selections come in once for each code; descriptions and notes become notes, links of our kinds links, descriptions of
codes guidelines of labels. Sources that are no text, codings of whole sources, variables, cases, sets, notes about
something else than words of a text and links of other kinds are listed as left out. The notes and variables that
``qdpx.write`` made bring back the rest.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from lxml import etree

from tahqiq.domain.annotations import LinkKind
from tahqiq.domain.articles import Region
from tahqiq.domain.messages import Trouble
from tahqiq.formats import xml_words
from tahqiq.formats.bundles import opened
from tahqiq.formats.foreign import Described, Foreign
from tahqiq.formats.items import Items, TextByHash
from tahqiq.formats.qdpx import NAMESPACE, ORIGIN
from tahqiq.formats.qdpx_project import SOURCES, TEXT, Notes, Project, guid_of
from tahqiq.formats.reading import json_of
from tahqiq.formats.standoff import Plain, as_described, as_places, as_regions, as_said, json_object

_Q = f"{{{NAMESPACE}}}"
_NUMBER = re.compile(r"-?\d{1,12}")
_COLOR = re.compile("#[0-9a-fA-F]{6}")


def recognises(path: Path) -> bool:
    """Whether it is a ZIP or folder with a project of REFI-QDA."""
    try:
        with opened(path) as bundle:
            return bool(bundle.ending(".qde"))
    except Trouble:
        return False


def read(path: Path, _known_text: TextByHash) -> Items:
    """The articles of a project, each with its coded selections, then the links.

    Raises:
        Trouble: it cannot be read, holds no project, or more than one, or that is not well-formed or defines entities.
    """
    with opened(path) as bundle:
        names = bundle.ending(".qde")
        if len(names) != 1:
            raise Trouble("corpus_nothing", path=str(path), format="REFI-QDA")
        yield from _Reader(Project(path, names[0], bundle)).items()


class _Code(NamedTuple):
    name: str
    color: str
    guidelines: str


class _Reader:
    def __init__(self, project: Project) -> None:
        self._project = project
        self._own = project.origin.startswith(ORIGIN)
        self._foreign = Foreign(project.path.stem, own=self._own)
        self._place = project.name
        self._users: dict[str, str] = {}
        self._codes: dict[str, _Code] = {}
        self._variables: dict[str, str] = {}
        self._became: dict[str, int | None] = {}
        self._skipped: Counter[str] = Counter()
        self._notes = Notes(project, self._words, keep=not self._own)

    def items(self) -> Items:
        """All that fits, and what does not."""
        for kind, element in self._project.parts():
            self._define(kind, element)
        for kind, element in self._project.parts():
            if kind in SOURCES:
                if kind == TEXT:
                    self._source(element)
                else:
                    line = f"{kind} {element.get('name', '')}"
                    self._foreign.leave_out(self._place, "left_out_line", line=line[:80])
                yield from self._foreign.drain()
        for kind, element in self._project.parts():
            if kind == "Link":
                self._link(element)
                yield from self._foreign.drain()
        if not self._own:
            for name, text in self._notes.unused():
                self._foreign.leave_out(self._place, "left_out_note", name=name[:80], words=(text or "")[:80])
            for kind, count in self._skipped.items():
                if count:
                    self._foreign.leave_out(self._place, "left_out_line", line=f"{kind} ×{count}")
        yield from self._foreign.drain()

    def _define(self, kind: str, element: etree._Element) -> None:
        """Take what the sources refer to; count what is not about words of a text."""
        if kind == "User":
            self._users[guid_of(element)] = self._words(element.get("name"))
        elif kind == "Variable":
            self._variables[guid_of(element)] = element.get("name", "")
        elif kind == "CodeBook":
            for code in element.iter(f"{_Q}Code"):
                color = code.get("color", "")
                self._codes[guid_of(code)] = _Code(
                    self._words(code.get("name")),
                    color.lower() if _COLOR.fullmatch(color) else "",
                    "" if self._own else self._inside(code, "Description"),
                )
        elif kind in ("Case", "Set", "Graph"):
            self._skipped[kind] += 1
        elif kind == "Description" and (element.text or "").strip():
            self._foreign.leave_out(self._place, "left_out_note", name=kind, words=(element.text or "")[:80])

    def _words(self, given: str | None) -> str:
        """Text of the file; only this program escapes what XML cannot hold."""
        return xml_words.unescaped(given or "") if self._own else given or ""

    def _inside(self, element: etree._Element, name: str) -> str:
        return self._words(element.findtext(f"{_Q}{name}"))

    # articles

    def _source(self, source: etree._Element) -> None:
        place, title = self._place, self._words(source.get("name"))
        text = self._project.text(source, self._words)
        if text is None:
            path = str(source.get("plainTextPath") or source.get("richTextPath") or title)
            self._foreign.leave_out(place, "left_out_no_pair", name=path[:120])
            return
        said = self._said(source)
        description = Described(title=title, imported_at=source.get("creationDateTime", ""))
        number: int | None = None
        regions: tuple[Region, ...] = ()
        if self._own:
            description = as_described({**said, "title": title})
            number = _integer(said.get("number"), 0)
            given = json_of(said["regions"].encode(), self._project.path, place) if "regions" in said else []
            regions = as_regions(given, len(text))
        else:
            self._skipped["VariableValue"] += len(said)
            self._skipped["Coding"] += len(source.findall(f"{_Q}Coding"))
        if self._foreign.article(place, text, description, number, regions=regions):
            for selection in source.iterfind(f"{_Q}PlainTextSelection"):
                self._selection(selection)

    def _said(self, source: etree._Element) -> dict[str, str]:
        found = {}
        for one in source.iterfind(f"{_Q}VariableValue"):
            reference = one.find(f"{_Q}VariableRef")
            name = self._variables.get(guid_of(reference, "targetGUID"), "") if reference is not None else ""
            found[name] = self._inside(one, "TextValue")
        return found

    def _selection(self, selection: etree._Element) -> None:
        place = f"{self._place}:{selection.sourceline}"
        notes = [self._inside(selection, "Description")] if selection.find(f"{_Q}Description") is not None else []
        more: Plain = {}
        for name, text in self._notes_of(selection):
            if self._own and name == ORIGIN:
                more = json_object(text)
            else:
                notes.append(text)
        if "part_of" in more:
            return
        span = (_integer(selection.get("startPosition"), -1), _integer(selection.get("endPosition"), -1))
        codings = selection.findall(f"{_Q}Coding")
        if not codings:
            self._foreign.leave_out(place, "left_out_line", line=f"PlainTextSelection {selection.get('name', '')}"[:80])
        for coding in codings:
            given = {**more, "note": "\n".join(notes), **self._made(coding, selection)}
            where = as_places(more.get("parts")) or [span]
            number = more.get("number")
            made = self._foreign.annotation(
                place,
                self._label(coding),
                where,
                as_said(self._foreign, place, given),
                number if type(number) is int else None,
            )
            self._became.setdefault(guid_of(selection), made)
            self._became[guid_of(coding)] = made

    def _label(self, coding: etree._Element) -> int:
        reference = coding.find(f"{_Q}CodeRef")
        code = self._codes.get(guid_of(reference, "targetGUID")) if reference is not None else None
        if code is None:
            return self._foreign.label(self._place, "code")
        return self._foreign.label(self._place, code.name, color=code.color, guidelines=code.guidelines)

    def _made(self, coding: etree._Element, selection: etree._Element) -> dict[str, str]:
        said = {**selection.attrib, **coding.attrib}
        return {
            "annotator": self._users.get(said.get("creatingUser", "").strip("{}").lower(), ""),
            "created_at": said.get("creationDateTime", ""),
            "updated_at": said.get("modifiedDateTime", ""),
        }

    def _notes_of(self, element: etree._Element) -> Iterator[tuple[str, str]]:
        """Name and text of the notes that an element, or a coding in it, refers to."""
        for reference in element.iter(f"{_Q}NoteRef"):
            note = self._notes.get(guid_of(reference, "targetGUID"))
            if note is not None and note.text is not None:
                yield note.name, note.text

    def _link(self, link: etree._Element) -> None:
        place = f"{self._place}:{link.sourceline}"
        notes: list[str] = []
        more: Plain = {}
        for name, text in self._notes_of(link):
            if self._own and name == ORIGIN:
                more = json_object(text)
            else:
                notes.append(text)
        a, b = (self._became.get(guid_of(link, end)) for end in ("originGUID", "targetGUID"))
        kind = self._words(link.get("name"))
        plain = kind.strip().lower().replace(" ", "_")
        number = more.get("number")
        self._foreign.link(
            place,
            plain if plain in set(LinkKind) else kind,
            a,
            b,
            note="\n".join(notes),
            annotator=str(more.get("annotator", "")),
            created_at=str(more.get("created_at", "")),
            number=number if type(number) is int else None,
        )


def _integer(given: str | None, otherwise: int) -> int:
    return int(given) if given is not None and _NUMBER.fullmatch(given) else otherwise
