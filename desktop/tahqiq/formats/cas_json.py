"""UIMA CAS JSON 0.4, written and read: a file for each article with its types, in a ZIP or folder; also single files.

As in XMI, begin and end are UTF-16 code units. References to other structures have an ``@`` before their name.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson

from tahqiq.domain.messages import Trouble
from tahqiq.formats import bundles, uima_reader
from tahqiq.formats.bundles import Bundle
from tahqiq.formats.dataset import Dataset, Written
from tahqiq.formats.foreign import Foreign
from tahqiq.formats.items import Items, TextByHash
from tahqiq.formats.losses import Tally
from tahqiq.formats.packages import Package, safe_name
from tahqiq.formats.reading import LARGEST, json_of, opened, trouble
from tahqiq.formats.standoff import MANIFEST, Details, article_number, is_single
from tahqiq.formats.uima import DESCRIPTIONS, LOSES, SOFA_ID, TYPES, Structure, Structures
from tahqiq.formats.uima_reader import Cas

VERSION = "0.4.0"
_VIEW = "_InitialView"
_SOFA = "uima.cas.Sofa"
_MARK = b'"%FEATURE_STRUCTURES"'

Node = dict[str, Any]


def write(dataset: Dataset, package: Package) -> Written:
    """Write the articles; what lies between two of them has no place in a CAS."""
    tally, details, types = Tally(LOSES), Details(dataset), _types()
    for content in dataset.articles():
        article = content.article
        structures = list(Structures(content, details, []).all())
        sofa = {
            "%ID": SOFA_ID,
            "%TYPE": _SOFA,
            "sofaNum": 1,
            "sofaID": _VIEW,
            "mimeType": "text",
            "sofaString": article.text,
        }
        cas = {
            "%HEADER": {"%VERSION": VERSION},
            "%TYPES": types,
            "%VIEWS": {_VIEW: {"%SOFA": SOFA_ID, "%MEMBERS": [s.id for s in structures]}},
            "%FEATURE_STRUCTURES": [sofa, *map(_node, structures)],
        }
        package.put(f"{safe_name(article.id, article.title)}.json", orjson.dumps(cas) + b"\n")
        tally.article(content)
    return tally.written(dataset)


def _node(structure: Structure) -> Node:
    place = {"@sofa": SOFA_ID} if structure.is_annotation else {}
    references = {f"@{key}": number for key, number in structure.references.items()}
    return {"%ID": structure.id, "%TYPE": structure.type, **place, **structure.features, **references}


def _types() -> Node:
    return {
        name: {
            "%NAME": name,
            "%SUPER_TYPE": above,
            "%DESCRIPTION": DESCRIPTIONS[name],
            **{key: {"%NAME": key, "%RANGE": range_} for key, range_ in features.items()},
        }
        for name, (above, features) in TYPES.items()
    }


def recognises(path: Path) -> bool:
    """Whether it is a CAS in JSON, or a ZIP or folder that begins with one."""
    try:
        if is_single(path):
            with opened(path) as file:
                head = file.read(1 << 20)
                return head.lstrip().startswith(b"{") and (b'"%TYPES"' in head or _MARK in head)
        with bundles.opened(path) as bundle:
            names = _names(bundle)
            return bool(names) and _MARK in bundle.read(names[0])
    except Trouble:
        return False


def read(path: Path, _known_text: TextByHash) -> Items:
    """The articles in a file, ZIP or folder, each with its annotations.

    Raises:
        Trouble: it cannot be read, or is not a CAS in JSON.
    """
    foreign = Foreign(path.stem, own=True)
    if is_single(path):
        if path.stat().st_size > LARGEST << 20:
            raise Trouble("file_too_large", path=str(path), megabytes=path.stat().st_size >> 20, limit=LARGEST)
        with opened(path) as file:
            uima_reader.read(foreign, path.name, _cas(path, path.name, file.read()))
        yield from foreign.drain()
        return
    with bundles.opened(path) as bundle:
        names = _names(bundle)
        if not names and set(bundle.names) - {MANIFEST}:
            raise Trouble("corpus_nothing", path=str(path), format="CAS JSON")
        for name in names:
            uima_reader.read(foreign, name, _cas(path, name, bundle.read(name)))
            yield from foreign.drain()


def _names(bundle: Bundle) -> list[str]:
    names = [name for name in bundle.ending(".json") if name.rsplit("/", 1)[-1] != MANIFEST]
    return sorted(names, key=lambda name: (article_number(name), name))


def _cas(path: Path, name: str, data: bytes) -> Cas:
    document = json_of(data, path, name)
    nodes = document.get("%FEATURE_STRUCTURES") if isinstance(document, dict) else None
    if isinstance(nodes, dict):  # 0.1 has them by number
        nodes = [{**node, "%ID": int(key)} for key, node in nodes.items() if isinstance(node, dict) and _digits(key)]
    if not isinstance(nodes, list):
        raise trouble("json_unexpected", path, name)
    cas = Cas()
    for node in nodes:
        if not isinstance(node, dict) or type(node.get("%ID")) is not int or not isinstance(node.get("%TYPE"), str):
            raise trouble("json_unexpected", path, name)
        number = node["%ID"]
        if node["%TYPE"] == _SOFA:
            text = node.get("sofaString")
            cas.texts[number] = text if isinstance(text, str) else ""
            continue
        cas.structures[number] = _structure(number, node)
        if type(node.get("@sofa")) is int:
            cas.sofas[number] = node["@sofa"]
    return cas


def _structure(number: int, node: Node) -> Structure:
    found = Structure(number, node["%TYPE"])
    for key, value in node.items():
        if key.startswith("@"):
            if type(value) is int and key != "@sofa":
                found.references[key[1:]] = value
        elif key[:1] not in ("%", "^"):
            found.features[key.removeprefix("#")] = value
    return found


def _digits(key: str) -> bool:
    return key.isascii() and key.isdecimal() and len(key) < 19
