"""brat standoff, read: pairs of ``.txt`` and ``.ann`` in a ZIP or folder, by whatever tool.

Text-bound annotations, attributes, notes, normalisations and binary relations come in. Events come in as their trigger;
their roles, and relations of kinds that no project has, are listed as left out.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson

from tahqiq.domain.annotations import AttributeValue
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.messages import Trouble
from tahqiq.formats import brat
from tahqiq.formats.bundles import Bundle, opened
from tahqiq.formats.decoding import utf8_or_found
from tahqiq.formats.foreign import Described, Foreign, Said
from tahqiq.formats.items import Items, TextByHash

_TEXT_BOUND = re.compile(r"T(\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t.*)?")
_ATTRIBUTE = re.compile(r"[AM]\S*\t(\S+) ([TRE]\d+)(?: (.*))?")
_NOTE = re.compile(r"#\S*\t(\S+) ([TRE]\d+)(?:\t(.*))?")
_NORMAL = re.compile(r"N\S*\tReference ([TRE]\d+) ([^:\s]+):(\S+)(?:\t(.*))?")
_RELATION = re.compile(r"R(\d+)\t(\S+) \S+?:([TE]\d+) \S+?:([TE]\d+)\s*")
_EVENT = re.compile(r"E(\d+)\t([^:\s]+):T(\d+)((?: \S+:[TE]\d+)*)\s*")
_OWN_ID = re.compile(r"(person|org|place)-(\d+)")
_NUMBER = re.compile(r"(?:.*/)?(\d+)(?:-[^/]*)?")


def recognises(path: Path) -> bool:
    """Whether there are pairs of texts and annotations in a ZIP or folder."""
    try:
        with opened(path) as bundle:
            return any(f"{name[:-4]}.txt" in bundle for name in bundle.ending(".ann"))
    except Trouble:
        return False


def read(path: Path, _known_text: TextByHash) -> Items:
    """The articles in the ZIP or folder at ``path``, each with what its ``.ann`` says.

    Raises:
        Trouble: it cannot be read, or holds no pair of text and annotations.
    """
    with opened(path) as bundle:
        pairs = [n[:-4] for n in bundle.ending(".ann") if f"{n[:-4]}.txt" in bundle]
        own = "annotation.conf" in bundle and bundle.read("annotation.conf").startswith(brat.OWN.encode())
        if not pairs and not own:
            raise Trouble("brat_no_pairs", path=str(path))
        if own:
            pairs.sort(key=_number)
        reader = _Reader(Foreign(path.stem, own=own), _colors(bundle), own)
        for name in bundle.ending(".ann"):
            if f"{name[:-4]}.txt" not in bundle:
                reader.foreign.leave_out(name, "left_out_no_pair", name=f"{name[:-4]}.txt"[:120])
        for name in () if own else bundle.ending(".txt"):
            if f"{name[:-4]}.ann" not in bundle:
                reader.foreign.leave_out(name, "left_out_untagged", name=f"{name[:-4]}.ann"[:120])
        for name in pairs:
            said = bundle.read(f"{name}.txt")
            try:
                text = utf8_or_found(said, path, keep_mark=True)
            except Trouble:
                reader.foreign.leave_out(f"{name}.txt", "left_out_unclean_text", title=name[:120])
            else:
                reader.article(name, text, bundle.read(f"{name}.ann").decode("utf-8", "replace"))
            yield from reader.foreign.drain()
        yield from reader.foreign.drain()


def _number(name: str) -> int:
    found = _NUMBER.fullmatch(name)
    return int(found[1]) if found and len(found[1]) < 19 else 0


def _colors(bundle: Bundle) -> dict[str, str]:
    """What ``visual.conf`` says of the colours of labels, where they are said in numbers."""
    if "visual.conf" not in bundle:
        return {}
    text = bundle.read("visual.conf").decode("utf-8", "replace")
    found = re.findall(r"^(\S+)\t.*?bgColor:(#[0-9a-fA-F]{6})\b", text, re.MULTILINE)
    return {name: color.lower() for name, color in found}


@dataclass(slots=True)
class _Given:
    """What the lines of an ``.ann`` say of one annotation or relation."""

    place: str = ""
    label: str = ""
    parts: list[tuple[int, int]] = field(default_factory=list)
    attributes: dict[str, AttributeValue] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    more: dict[str, Any] = field(default_factory=dict)
    named: list[tuple[str, str, str]] = field(default_factory=list)
    ends: tuple[str, str] = ("", "")


class _Reader:
    def __init__(self, foreign: Foreign, colors: dict[str, str], own: bool) -> None:
        self.foreign = foreign
        self._colors = colors
        self._own = own
        self._things: dict[str, _Given] = {}
        self._triggers: dict[str, str] = {}

    def article(self, name: str, text: str, lines: str) -> None:
        """One pair of files."""
        described = Described(title=brat.title_of(name.rsplit("/", 1)[-1])) if self._own else Described(title=name)
        self._things, self._triggers = {}, {}
        if not self.foreign.article(f"{name}.txt", text, described, _number(name) or None if self._own else None):
            return
        for number, line in enumerate(lines.split("\n"), 1):
            if line.strip():
                self._line(line.removesuffix("\r"), f"{name}.ann:{number}")
        became: dict[str, int | None] = {}
        for key, given in self._things.items():
            if given.parts:
                became[key] = self._annotation(text, int(key[1:]), given)
        for key, given in self._things.items():
            if given.ends != ("", ""):
                a, b = (became.get(self._triggers.get(end, end)) for end in given.ends)
                note = "\n".join(given.notes)
                self.foreign.link(given.place, given.label, a, b, note=note, number=int(key[1:]))

    def _of(self, key: str) -> _Given:
        return self._things.setdefault(self._triggers.get(key, key), _Given())

    def _line(self, line: str, place: str) -> None:
        """Lines come in any order, so that what is said of a thing may stand before it."""
        if found := _TEXT_BOUND.fullmatch(line):
            given = self._of(f"T{found[1]}")
            given.place, given.label = place, found[2]
            given.parts = [(int(s), int(e)) for s, e in (span.split() for span in found[3].split(";"))]
        elif found := _RELATION.fullmatch(line):
            given = self._of(f"R{found[1]}")
            given.place, given.label, given.ends = place, found[2], (found[3], found[4])
        elif found := _ATTRIBUTE.fullmatch(line):
            self._of(found[2]).attributes[found[1]] = found[3] if found[3] else True
        elif found := _NORMAL.fullmatch(line):
            self._of(found[1]).named.append((found[2], found[3], self._plain(found[4] or found[3])))
        elif found := _NOTE.fullmatch(line):
            self._note(found, place)
        elif found := _EVENT.fullmatch(line):
            self._triggers[f"E{found[1]}"] = f"T{found[3]}"
            if found[4]:
                self.foreign.leave_out(place, "left_out_event", kind=found[2][:80])
        else:
            self.foreign.leave_out(place, "left_out_line", line=line[:80])

    def _note(self, found: re.Match[str], place: str) -> None:
        given, text = self._of(found[2]), found[3] or ""
        if self._own and found[1] == brat.MORE:
            try:
                said = orjson.loads(text)
                given.more = said if isinstance(said, dict) else {}
            except orjson.JSONDecodeError:
                self.foreign.leave_out(place, "left_out_line", line=text[:80])
        else:
            given.notes.append(self._plain(text))

    def _plain(self, text: str) -> str:
        """What was escaped by us as it was; others do not escape."""
        if not self._own or "\\" not in text:
            return text
        return re.sub(r"\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|.)", lambda m: str(ast.literal_eval(f"'{m[0]}'")), text)

    def _annotation(self, text: str, number: int, given: _Given) -> int | None:
        more = given.more
        parts = _spans(more.get("parts")) or brat.joined(text, sorted(given.parts))
        attributes = dict(given.attributes)
        unsure = attributes.pop(brat.UNSURE, None) is True if self._own else False
        form = attributes.pop(brat.FORM, None) if self._own else None
        rest = more.get("attributes")
        people = {role: self._entity(given.place, kind, name) for role, kind, name in given.named}
        others = [n for role, n in people.items() if role != brat.SPEAKER]
        said = Said(
            note="\n".join(given.notes),
            attributes=attributes | (rest if isinstance(rest, dict) else {}),
            unsure=unsure,
            entity=others[0] if others else None,
            speaker=people.get(brat.SPEAKER),
            form=form if isinstance(form, str) else None,
            title=str(more.get("title", "")),
            via=str(more.get("via", "")),
            cue=next(iter(_spans([more.get("cue")])), None),
            mention=next(iter(_spans([more.get("mention")])), None),
        )
        label = self.foreign.label(given.place, given.label, color=self._colors.get(given.label, ""))
        return self.foreign.annotation(given.place, label, parts, said, number if self._own else None)

    def _entity(self, place: str, reference: str, name: str) -> int:
        own = _OWN_ID.fullmatch(reference) if self._own else None
        if own:
            return self.foreign.entity(place, EntityKind(own[1]), name, int(own[2]))
        return self.foreign.entity(place, EntityKind.PERSON, name)


def _spans(given: Any) -> list[tuple[int, int]]:
    pairs = given if isinstance(given, list) else []
    return [(p[0], p[1]) for p in pairs if isinstance(p, list) and len(p) == 2 and all(type(n) is int for n in p)]
