"""UIMA XMI, written and read: a file for each article with ``TypeSystem.xml``, in a ZIP or folder; also single files.

What XML cannot hold is escaped (``xml_words``); ``replaced`` of ``tahqiq.Article`` says what of the text it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from lxml import etree

from tahqiq.domain.messages import Trouble
from tahqiq.formats import bundles, uima_reader, xml_words
from tahqiq.formats.articles.given import Bytes
from tahqiq.formats.articles.markup import xml_tree
from tahqiq.formats.bundles import Bundle
from tahqiq.formats.dataset import Dataset, Written
from tahqiq.formats.foreign import Foreign
from tahqiq.formats.items import Items, TextByHash
from tahqiq.formats.losses import Tally
from tahqiq.formats.packages import Package, safe_name
from tahqiq.formats.reading import opened
from tahqiq.formats.standoff import MANIFEST, Details, article_number, is_single
from tahqiq.formats.uima import DESCRIPTIONS, LOSES, SOFA_ID, TYPES, Structure, Structures
from tahqiq.formats.uima_reader import Cas

TYPE_SYSTEM = "TypeSystem.xml"

_XMI, _CAS = "http://www.omg.org/XMI", "http:///uima/cas.ecore"
_UIMA = "http://uima.apache.org/resourceSpecifier"
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    f'<xmi:XMI xmlns:xmi="{_XMI}" xmlns:cas="{_CAS}" xmlns:tcas="http:///uima/tcas.ecore" '
    'xmlns:tahqiq="http:///tahqiq.ecore" xmi:version="2.0">\n<cas:NULL xmi:id="0"/>\n'
)
_FLAGS, _WHOLE = (
    frozenset(["uima.cas.Boolean"]),
    frozenset(f"uima.cas.{n}" for n in ("Byte", "Short", "Integer", "Long")),
)
_BROKEN = frozenset(["uima.cas.Float", "uima.cas.Double"])
_TEXT = "uima.cas.String"

Ranges = dict[str, dict[str, str]]


def write(dataset: Dataset, package: Package) -> Written:
    """Write the articles; what lies between two of them has no place in a CAS."""
    tally, details = Tally(LOSES), Details(dataset)
    package.put(TYPE_SYSTEM, _type_system().encode())
    for content in dataset.articles():
        article = content.article
        structures = list(Structures(content, details, xml_words.replaced(article.text)).all())
        lines = [_HEAD, *map(_element, structures)]
        text = xml_words.content(article.text, attribute=True)
        lines.append(
            f'<cas:Sofa xmi:id="{SOFA_ID}" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="{text}"/>\n'
            f'<cas:View sofa="{SOFA_ID}" members="{" ".join(str(s.id) for s in structures)}"/>\n</xmi:XMI>\n'
        )
        package.put(f"{safe_name(article.id, article.title)}.xmi", "".join(lines).encode())
        tally.article(content)
    return tally.written(dataset)


def _element(structure: Structure) -> str:
    name = structure.type.removeprefix("uima.").replace(".", ":")
    place = f' sofa="{SOFA_ID}"' if structure.is_annotation else ""
    said = [f' {key}="{_value(value)}"' for key, value in structure.features.items()]
    said += [f' {key}="{number}"' for key, number in structure.references.items()]
    return f'<{name} xmi:id="{structure.id}"{place}{"".join(said)}/>\n'


def _value(value: str | int | bool) -> str:
    if isinstance(value, str):
        return xml_words.value(value)
    return str(value).lower()


def _type_system() -> str:
    types = []
    for name, (above, features) in TYPES.items():
        inside = "".join(
            f"<featureDescription><name>{key}</name><description/><rangeTypeName>{range_}</rangeTypeName>"
            "</featureDescription>\n"
            for key, range_ in features.items()
        )
        types.append(
            f"<typeDescription>\n<name>{name}</name>\n<description>{DESCRIPTIONS[name]}</description>\n"
            f"<supertypeName>{above}</supertypeName>\n<features>\n{inside}</features>\n</typeDescription>\n"
        )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<typeSystemDescription xmlns="{_UIMA}">\n<name>tahqiq</name>\n'
        f"<types>\n{''.join(types)}</types>\n</typeSystemDescription>\n"
    )


def recognises(path: Path) -> bool:
    """Whether it is an XMI file, or a ZIP or folder with some."""
    if is_single(path):
        with opened(path) as file:
            return _XMI.encode() in file.read(4096)
    try:
        with bundles.opened(path) as bundle:
            return bool(bundle.ending(".xmi"))
    except Trouble:
        return False


def read(path: Path, _known_text: TextByHash) -> Items:
    """The articles in a file, ZIP or folder, each with its annotations.

    Raises:
        Trouble: it cannot be read, holds no XMI, or one of them is not well-formed or defines entities.
    """
    foreign = Foreign(path.stem, own=True)
    if is_single(path):
        with opened(path) as file:
            uima_reader.read(foreign, path.name, _cas(Bytes(file.read(), path), {}))
        yield from foreign.drain()
        return
    with bundles.opened(path) as bundle:
        names = sorted(bundle.ending(".xmi"), key=lambda name: (article_number(name), name))
        if not names and set(bundle.names) - {TYPE_SYSTEM, MANIFEST}:
            raise Trouble("corpus_nothing", path=str(path), format="XMI")
        ranges = _ranges(path, bundle)
        for name in names:
            uima_reader.read(foreign, name, _cas(Bytes(bundle.read(name), path, name), ranges))
            yield from foreign.drain()


def _ranges(path: Path, bundle: Bundle) -> Ranges:
    """What the type systems in the bundle say that features hold."""
    found: Ranges = {}
    for name in bundle.ending(".xml"):
        root = xml_tree(Bytes(bundle.read(name), path, name))
        for each in root.iter(f"{{{_UIMA}}}typeDescription"):
            features = {
                str(one.findtext(f"{{{_UIMA}}}name")): str(one.findtext(f"{{{_UIMA}}}rangeTypeName"))
                for one in each.iter(f"{{{_UIMA}}}featureDescription")
            }
            found[str(each.findtext(f"{{{_UIMA}}}name"))] = features
    return found


def _cas(given: Bytes, ranges: Ranges) -> Cas:
    root = xml_tree(given)
    if root.tag != f"{{{_XMI}}}XMI":
        raise Trouble("xml_broken", path=given.name, reason="xmi:XMI")
    cas, ids = Cas(), {element.get(f"{{{_XMI}}}id") for element in root}
    for element in root:
        number = element.get(f"{{{_XMI}}}id", "")
        if not isinstance(element.tag, str) or not re.fullmatch(r"[0-9]{1,18}", number):
            continue
        type_ = _type(element)
        if type_ == "uima.cas.Sofa":
            cas.texts[int(number)] = element.get("sofaString", "")
        elif type_ not in ("uima.cas.NULL", "uima.cas.View"):
            own = TYPES.get(type_)
            known = own[1] if own else ranges.get(type_, {})
            cas.structures[int(number)] = _structure(int(number), type_, element, known, ids)
            sofa = element.get("sofa", "")
            if sofa.isdecimal():
                cas.sofas[int(number)] = int(sofa[:18])
    return cas


def _type(element: etree._Element) -> str:
    name = etree.QName(element)
    package = (name.namespace or "").removeprefix("http:///").removesuffix(".ecore").replace("/", ".")
    return f"{package}.{name.localname}" if package and package != "uima.noNamespace" else name.localname


def _structure(
    number: int, type_: str, element: etree._Element, ranges: Mapping[str, str], ids: set[str | None]
) -> Structure:
    found = Structure(number, type_)
    for key, value in _attributes(element):
        range_ = ranges.get(key)
        if key in ("begin", "end"):
            found.features[key] = value
        elif range_ is None and value in ids and value.isdecimal():
            found.references[key] = int(value[:18])
        elif range_ is None or range_ == _TEXT:
            found.features[key] = xml_words.unescaped(value) if type_.startswith("tahqiq.") else value
        elif range_ in _FLAGS:
            found.features[key] = value == "true"
        elif range_ in _WHOLE or range_ in _BROKEN:
            found.features[key] = _number(value, int if range_ in _WHOLE else float)
        elif value.isdecimal():
            found.references[key] = int(value[:18])
    return found


def _attributes(element: etree._Element) -> Iterator[tuple[str, str]]:
    for key, value in element.attrib.items():
        if isinstance(key, str) and isinstance(value, str) and not key.startswith("{") and key != "sofa":
            yield key, value


def _number(value: str, kind: type[int] | type[float]) -> int | float | str:
    try:
        return kind(value[:30])
    except ValueError:
        return value
