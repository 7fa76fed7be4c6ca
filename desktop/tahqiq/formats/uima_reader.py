"""UIMA, read: feature structures of whatever tool as articles with annotations.

Annotations of any type come in; their label is the feature ``label`` or ``value``, else the type's own name. Types that
only say where tokens and sentences are, and structures that are no annotations, are listed as left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tahqiq.domain.text import Utf16Map
from tahqiq.formats import xml_words
from tahqiq.formats.foreign import Described, Foreign
from tahqiq.formats.standoff import Spans, as_described, as_regions, as_said, json_object
from tahqiq.formats.uima import ARTICLE_FEATURES, DOCUMENT, Structure

_LABEL = ("label", "value", "identifier", "category")
_ENDS = (("source", "target"), ("Governor", "Dependent"), ("governor", "dependent"))
_STRUCTURE = frozenset(
    ["Token", "Sentence", "Paragraph", "Lemma", "Stem", "POS", "Dependency", "DocumentMetaData", "TagsetDescription"]
)
_OWN = "tahqiq."


@dataclass(slots=True)
class Cas:
    """What a file holds: texts by the number of their sofa, and feature structures with the sofa that they are on."""

    texts: dict[int, str] = field(default_factory=dict)
    structures: dict[int, Structure] = field(default_factory=dict)
    sofas: dict[int, int] = field(default_factory=dict)


def read(foreign: Foreign, name: str, cas: Cas) -> None:
    """Hand on what is in a file.

    Args:
        foreign: what the items are put into.
        name: of the file, as a place.
        cas: its content.
    """
    for sofa, text in cas.texts.items():
        mine = [s for s in cas.structures.values() if cas.sofas.get(s.id, sofa) == sofa]
        _View(foreign, name, text, mine, cas.structures).read()


class _View:
    def __init__(
        self, foreign: Foreign, name: str, text: str, mine: list[Structure], known: Mapping[int, Structure]
    ) -> None:
        self._foreign = foreign
        self._name = name
        self._text = text
        self._mine = mine
        self._known = known
        self._became: dict[int, int | None] = {}
        self._points = Utf16Map(text).from_utf16

    def read(self) -> None:
        article = next((s for s in self._mine if s.type == "tahqiq.Article"), None)
        meta = next((s for s in self._mine if s.type.endswith(".DocumentMetaData")), None)
        if article is not None:
            said = {ours: article.features.get(theirs) for ours, theirs in ARTICLE_FEATURES.items()}
            description = as_described(said)
            self._text = xml_words.restored(self._text, article.features.get("replaced"))
        else:
            title = str(meta.features.get("documentTitle", "")) if meta is not None else ""
            description = Described(title=title or self._name.rsplit("/", 1)[-1].rsplit(".", 1)[0])
        regions = [
            [*self._span(s), s.features.get("role"), s.features.get("by")]
            for s in self._mine
            if s.type == "tahqiq.Region" and s.is_annotation
        ]
        number = _integer(article.features.get("number")) if article is not None else None
        fitting = as_regions(regions, len(self._text))
        if not self._foreign.article(self._name, self._text, description, number, regions=fitting):
            return
        self._own()
        self._others([s for s in self._mine if not s.type.startswith(_OWN) and s.type != DOCUMENT])

    def _span(self, structure: Structure) -> tuple[int, int]:
        begin, end = (_integer(structure.features.get(name)) for name in ("begin", "end"))
        if begin is None or end is None:
            return -1, -1
        return self._points(begin), self._points(end)

    # our own types

    def _own(self) -> None:
        parts: dict[int, dict[str, Spans]] = {}
        for part in self._mine:
            if part.type == "tahqiq.Part" and "whole" in part.references:
                roles = parts.setdefault(part.references["whole"], {})
                roles.setdefault(str(part.features.get("role")), []).append(self._span(part))
        for structure in self._mine:
            if structure.type == "tahqiq.Annotation":
                self._annotation(structure, parts.get(structure.id, {}))
        for structure in self._mine:
            if structure.type == "tahqiq.Link":
                self._link(structure, ("source", "target"))

    def _annotation(self, structure: Structure, parts: Mapping[str, Spans]) -> None:
        given = dict(structure.features)
        given["unsure"] = given.get("unsure") in (True, "true", "1")
        given["attributes"] = json_object(str(given.get("attributes") or "{}"))
        given["created_at"], given["updated_at"] = given.get("createdAt"), given.get("updatedAt")
        for role in ("cue", "mention"):
            given[role] = parts[role][0] if parts.get(role) else None
        for role in ("entity", "speaker"):
            person = self._known.get(structure.references.get(role, 0))
            given[role] = person and {**person.features, "id": _integer(person.features.get("number"))}
        said = as_said(self._foreign, self._name, given)
        label = self._foreign.label(self._name, str(given.get("label") or "label"))
        where = sorted(parts.get("part", [])) or [self._span(structure)]
        number = _integer(given.get("number"))
        self._became[structure.id] = self._foreign.annotation(self._name, label, where, said, number)

    def _link(self, structure: Structure, ends: tuple[str, str]) -> None:
        a, b = (self._became.get(structure.references.get(end, 0)) for end in ends)
        said = {key: str(structure.features.get(key) or "") for key in ("note", "annotator", "createdAt")}
        kind = structure.features.get("kind") or _label(structure)
        number = _integer(structure.features.get("number"))
        about = {"note": said["note"], "annotator": said["annotator"], "created_at": said["createdAt"]}
        self._foreign.link(self._name, str(kind), a, b, number=number, **about)

    # types of others

    def _others(self, others: Iterable[Structure]) -> None:
        skipped: Counter[str] = Counter()
        links = []
        for structure in others:
            ends = next((e for e in _ENDS if set(e) <= structure.references.keys()), None)
            short = structure.type.rsplit(".", 1)[-1]
            if short in _STRUCTURE or not (structure.is_annotation or ends):
                skipped[structure.type] += 1
            elif ends is not None:
                links.append((structure, ends))
            else:
                label = self._foreign.label(self._name, _label(structure))
                said = as_said(self._foreign, self._name, {"attributes": _attributes(structure)})
                self._became[structure.id] = self._foreign.annotation(self._name, label, [self._span(structure)], said)
        for structure, ends in links:
            self._link(structure, ends)
        for type_, count in skipped.items():
            self._foreign.leave_out(self._name, "left_out_line", line=f"{type_[-70:]} ×{count}")


def _label(structure: Structure) -> str:
    said = (structure.features.get(name) for name in _LABEL)
    return next((s for s in said if isinstance(s, str) and s.strip()), structure.type.rsplit(".", 1)[-1])


def _attributes(structure: Structure) -> dict[str, Any]:
    label = _label(structure)
    left = {k: v for k, v in structure.features.items() if k not in ("begin", "end", "sofa") and v is not None}
    return {k: v for k, v in left.items() if not (k in _LABEL and v == label)}


def _integer(value: Any) -> int | None:
    if type(value) is int:
        return value
    if isinstance(value, str) and len(value) < 20 and value.removeprefix("-").isdecimal() and value.isascii():
        return int(value)
    return None
