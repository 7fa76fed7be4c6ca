"""TEI, read back: the corpus that ``tei.write`` made, article by article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lxml import etree

from tahqiq.domain.annotations import AttributeValue
from tahqiq.domain.entities import DatedTitle, Entity, EntityKind, Spelling
from tahqiq.domain.messages import Trouble
from tahqiq.domain.project import ProjectInfo
from tahqiq.formats.foreign import Foreign
from tahqiq.formats.items import Distinct, Items, TextByHash
from tahqiq.formats.reading import opened
from tahqiq.formats.standoff import FIELDS, Plain, Spans, as_described, as_regions, as_said
from tahqiq.formats.tei import BIBLIOGRAPHY, NAMESPACE, PEOPLE, REGISTER
from tahqiq.formats.xml_words import restored, unescaped

_T = f"{{{NAMESPACE}}}"
_ID = "{http://www.w3.org/XML/1998/namespace}id"
_RANGE = re.compile(r"#string-range\(text\.\d+,([\d,]+)\)")
_KINDS = {element: kind for kind, (_, element, _) in REGISTER.items()}


def read(path: Path, _known_text: TextByHash) -> Items:
    """What ``tei.write`` wrote.

    Raises:
        Trouble: it is no such corpus.
    """
    reader = _Reader(path)
    with opened(path) as file:
        try:
            corpus = etree.iterparse(file, events=("end",), resolve_entities=False, no_network=True, huge_tree=True)
            for _, element in corpus:
                if element.getparent() is None or element.getparent().getparent() is not None:
                    continue
                reader.top(element)
                element.clear()
                while element.getprevious() is not None:
                    del element.getparent()[0]
                yield from reader.foreign.drain()
            reader.links_across()
        except (etree.XMLSyntaxError, ValueError, KeyError, AttributeError) as error:
            raise Trouble("xml_broken", path=str(path), reason=str(error).splitlines()[0][:120]) from error
    yield from reader.foreign.drain()


class _Reader:
    def __init__(self, path: Path) -> None:
        self.foreign = Foreign(path.stem, own=True)
        self._place = path.name
        self._codes: dict[str, str] = {}
        self._people: dict[str, str] = {}
        self._entities: dict[str, Plain] = {}
        self._across: list[tuple[Plain, Plain]] = []
        self._spelled = 0

    def top(self, element: etree._Element) -> None:
        """An element right under the corpus."""
        match etree.QName(element).localname:
            case "teiHeader":
                self._header(element)
            case "standOff":
                self._register(element)
                self._across = list(_links(element))
            case "TEI":
                self._article(element)

    def links_across(self) -> None:
        """The links between articles, once all are read."""
        for link, said in self._across:
            self._link(link, said)

    def _header(self, header: etree._Element) -> None:
        title = _text(header.find(f"{_T}fileDesc/{_T}titleStmt/{_T}title"))
        about = header.find(f"{_T}fileDesc/{_T}publicationStmt")
        self.foreign.put(
            self._place, ProjectInfo(_text(about.find(f"{_T}idno")), title, _text(about.find(f"{_T}date")))
        )
        for one in header.iter(f"{_T}respStmt"):
            self._people[one.get(_ID)] = _text(one.find(f"{_T}name"))
        for one in header.iter(f"{_T}category"):
            self._codes[one.get(_ID)] = unescaped(one.get("n", ""))

    def _register(self, register: etree._Element) -> None:
        for element in register.iter(*(f"{_T}{name}" for name in _KINDS)):
            self._entity(element)
        for element in register.iter(f"{_T}relation"):
            a, b = (int(name.rsplit(".", 1)[1]) for name in element.get("mutual", "").split())
            self.foreign.put(self._place, Distinct(a, b))

    def _entity(self, element: etree._Element) -> None:
        kind = EntityKind(_KINDS[etree.QName(element).localname])
        names = element.findall(f"{_T}{REGISTER[kind][2]}")
        spellings, titles = [], []
        for name in names[1:]:
            self._spelled += 1
            spellings.append(Spelling(self._spelled, _text(name)))
        for state in element.findall(f"{_T}state"):
            self._spelled += 1
            titled = _text(state.find(f"{_T}desc"))
            titles.append(DatedTitle(self._spelled, titled, state.get("from"), state.get("to")))
        number = self.foreign.number("entity", int(element.get(_ID).rsplit(".", 1)[1]))
        name, note = _text(names[0]), _text(element.find(f"{_T}note"))
        self.foreign.put(self._place, Entity(number, kind, name, note, tuple(spellings), tuple(titles)))
        self._entities[element.get(_ID)] = {"id": number, "kind": str(kind), "name": name}

    # an article

    def _article(self, article: etree._Element) -> None:
        number = int(article.get(_ID).rsplit(".", 1)[1])
        bibliography = article.find(f"{_T}teiHeader/{_T}fileDesc/{_T}sourceDesc/{_T}bibl")
        said = {(etree.QName(e).localname, e.get("type", "")): _text(e) for e in bibliography}
        description = as_described({name: said[BIBLIOGRAPHY[name]] for name in FIELDS if BIBLIOGRAPHY[name] in said})
        words = article.find(f"{_T}text/{_T}body/{_T}ab").text or ""
        text = restored(words, said.get(("note", "replaced")))
        beside = article.find(f"{_T}standOff")
        spans = [] if beside is None else list(beside.iter(f"{_T}span"))
        regions = [
            [*_spans(s)[0], s.get("type"), s.get("ana", "").removeprefix("#by.")]
            for s in spans
            if s.getparent().get("type") == "regions"
        ]
        fitting = as_regions(regions, len(text))
        if self.foreign.article(self._place, text, description, number, regions=fitting) and beside is not None:
            self._annotations(beside, spans)
            for link, more in _links(beside):
                self._link(link, more)

    def _annotations(self, beside: etree._Element, spans: list[etree._Element]) -> None:
        features = {fs.get(_ID): fs for fs in beside.findall(f"{_T}fs")}
        around: dict[str, Plain] = {}
        for span in spans:
            if span.get("corresp"):
                around.setdefault(span.get("corresp")[1:], {})[span.get("type")] = _spans(span)[0]
        for span in spans:
            if _ID in span.attrib:
                label, more = span.get("ana").split()
                said = _features(features[more[1:]]) | around.get(span.get(_ID), {})
                said["annotator"] = self._people.get(span.get("resp", "#")[1:], "")
                people = {rs.get("type"): self._entities[rs.get("ref")[1:]] for rs in span.findall(f"{_T}rs")}
                said |= {role: people[role] for role in PEOPLE if role in people}
                self.foreign.annotation(
                    self._place,
                    self.foreign.label(self._place, self._codes[label[1:]]),
                    _spans(span),
                    as_said(self.foreign, self._place, said),
                    int(span.get(_ID).rsplit(".", 1)[1]),
                )

    def _link(self, link: Plain, said: Plain) -> None:
        a, b = (int(name.rsplit(".", 1)[1]) for name in link["target"].split())
        self.foreign.link(
            self._place,
            link["type"],
            a,
            b,
            note=said.get("note", ""),
            annotator=self._people.get(link.get("resp", "#")[1:], ""),
            created_at=said.get("created_at", ""),
            number=int(link[_ID].rsplit(".", 1)[1]),
        )


def _links(beside: etree._Element) -> Iterator[tuple[Plain, Plain]]:
    features = {fs.get(_ID): fs for fs in beside.findall(f"{_T}fs")}
    for link in beside.findall(f"{_T}linkGrp/{_T}link"):
        yield dict(link.attrib), _features(features[link.get("ana")[1:]])


def _features(fs: etree._Element) -> dict[str, Any]:
    found: dict[str, Any] = {f.get("name"): _value(f[0]) for f in fs}
    if "attributes" in found:
        pairs = [_features(one) for one in fs.find(f"{_T}f[@name='attributes']")[0]]
        found["attributes"] = {pair["name"]: pair["value"] for pair in pairs}
    return found


def _value(element: etree._Element) -> AttributeValue:
    match etree.QName(element).localname:
        case "binary":
            return bool(element.get("value") == "true")
        case "numeric":
            given = str(element.get("value"))
            return int(given) if re.fullmatch(r"-?\d+", given) else float(given)
    return _text(element)


def _spans(span: etree._Element) -> Spans:
    found = _RANGE.fullmatch(span.get("target", ""))
    numbers = [int(n) for n in found[1].split(",")] if found else []
    return [(start, start + length) for start, length in zip(numbers[::2], numbers[1::2], strict=True)]


def _text(element: etree._Element | None) -> str:
    return "" if element is None else unescaped(element.text or "")
