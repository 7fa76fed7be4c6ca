"""REFI-QDA projects, read: texts with coded selections, by whatever tool.

Selections come in once for each code; descriptions and notes become notes, links of our kinds links. Sources that are
no text, codings of whole sources, variables, cases and links of other kinds are listed as left out. The notes and
variables that ``qdpx.write`` made bring back the rest.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from lxml import etree

from tahqiq.domain.annotations import LinkKind
from tahqiq.domain.articles import Region
from tahqiq.domain.messages import Trouble
from tahqiq.formats import xml_words
from tahqiq.formats.articles.given import Bytes
from tahqiq.formats.articles.markup import xml_tree
from tahqiq.formats.bundles import Bundle, opened
from tahqiq.formats.decoding import utf8_or_found
from tahqiq.formats.foreign import Described, Foreign
from tahqiq.formats.items import Items, TextByHash
from tahqiq.formats.qdpx import NAMESPACE, ORIGIN
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
        given = Bytes(bundle.read(names[0]), path, names[0])
        root = xml_tree(given)
        if root.tag != f"{_Q}Project":
            raise Trouble("xml_broken", path=given.name, reason=f"Project ≠ {root.tag[:80]}")
        yield from _Reader(path, names[0], bundle, root).items()


class _Reader:
    def __init__(self, path: Path, name: str, bundle: Bundle, root: etree._Element) -> None:
        self._own = root.get("origin", "").startswith(ORIGIN)
        self._foreign = Foreign(path.stem, own=self._own)
        self._path, self._place, self._bundle, self._root = path, name, bundle, root
        self._files = {n.lower(): n for n in bundle.names}
        self._users = {_guid(u): self._words(u.get("name")) for u in root.iter(f"{_Q}User")}
        self._codes = {_guid(c): c for c in root.iter(f"{_Q}Code")}
        self._notes = {_guid(n): n for n in root.iterfind(f"{_Q}Notes/{_Q}Note")}
        self._variables = {_guid(v): v.get("name", "") for v in root.iter(f"{_Q}Variable")}
        self._became: dict[str, int | None] = {}
        self._skipped: Counter[str] = Counter()

    def items(self) -> Items:
        """All that fits, and what does not."""
        for source in self._root.iterfind(f"{_Q}Sources/*"):
            if source.tag == f"{_Q}TextSource":
                self._source(source)
            elif isinstance(source.tag, str):
                line = f"{etree.QName(source).localname} {source.get('name', '')}"
                self._foreign.leave_out(self._place, "left_out_line", line=line[:80])
            yield from self._foreign.drain()
        for link in self._root.iterfind(f"{_Q}Links/{_Q}Link"):
            self._link(link)
            yield from self._foreign.drain()
        if not self._own:
            self._skipped["Case"] = sum(1 for _ in self._root.iterfind(f"{_Q}Cases/{_Q}Case"))
        for kind, count in self._skipped.items():
            if count:
                self._foreign.leave_out(self._place, "left_out_line", line=f"{kind} ×{count}")
        yield from self._foreign.drain()

    def _words(self, given: str | None) -> str:
        """Text of the file; only this program escapes what XML cannot hold."""
        return xml_words.unescaped(given or "") if self._own else given or ""

    def _inside(self, element: etree._Element, name: str) -> str:
        return self._words(element.findtext(f"{_Q}{name}"))

    # articles

    def _source(self, source: etree._Element) -> None:
        place, title = self._place, self._words(source.get("name"))
        text = self._text(source)
        if text is None:
            path = source.get("plainTextPath") or source.get("richTextPath") or title
            self._foreign.leave_out(place, "left_out_no_pair", name=path[:120])
            return
        said = self._said(source)
        description = Described(title=title, imported_at=source.get("creationDateTime", ""))
        number: int | None = None
        regions: tuple[Region, ...] = ()
        if self._own:
            description = as_described({**said, "title": title})
            number = _integer(said.get("number"), 0)
            given = json_of(said["regions"].encode(), self._path, place) if "regions" in said else []
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
            name = self._variables.get(_guid(reference, "targetGUID"), "") if reference is not None else ""
            found[name] = self._inside(one, "TextValue")
        return found

    def _text(self, source: etree._Element) -> str | None:
        """The text of a source or note, which stands in the project or in a file of its own."""
        path = source.get("plainTextPath", "")
        if path.startswith("internal://"):
            name = PurePosixPath(path.removeprefix("internal://")).name.lower()
            file = self._files.get(f"sources/{name}") or next(
                (full for low, full in self._files.items() if low.rsplit("/", 1)[-1] == name), None
            )
            return utf8_or_found(self._bundle.read(file), self._path, "utf-8") if file else None
        inside = source.find(f"{_Q}PlainTextContent")
        return self._words(inside.text) if inside is not None else None

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
            self._became.setdefault(_guid(selection), made)
            self._became[_guid(coding)] = made

    def _label(self, coding: etree._Element) -> int:
        reference = coding.find(f"{_Q}CodeRef")
        code = self._codes.get(_guid(reference, "targetGUID")) if reference is not None else None
        if code is None:
            return self._foreign.label(self._place, "code")
        color = code.get("color", "")
        name = self._words(code.get("name"))
        return self._foreign.label(self._place, name, color=color.lower() if _COLOR.fullmatch(color) else "")

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
            note = self._notes.get(_guid(reference, "targetGUID"))
            text = self._text(note) if note is not None else None
            if note is not None and text is not None:
                yield note.get("name", ""), text

    def _link(self, link: etree._Element) -> None:
        place = f"{self._place}:{link.sourceline}"
        notes: list[str] = []
        more: Plain = {}
        for name, text in self._notes_of(link):
            if self._own and name == ORIGIN:
                more = json_object(text)
            else:
                notes.append(text)
        a, b = (self._became.get(_guid(link, end)) for end in ("originGUID", "targetGUID"))
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


def _guid(element: etree._Element, name: str = "guid") -> str:
    return str(element.get(name, "")).strip("{}").lower()


def _integer(given: str | None, otherwise: int) -> int:
    return int(given) if given is not None and _NUMBER.fullmatch(given) else otherwise
