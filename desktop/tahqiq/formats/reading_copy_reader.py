"""A reading copy, read back: what its page holds of the project."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lxml import etree

from tahqiq.domain.messages import Trouble
from tahqiq.formats.foreign import Foreign
from tahqiq.formats.items import Items, TextByHash
from tahqiq.formats.standoff import as_described, as_places, as_regions, as_said


def read(path: Path, _known_text: TextByHash) -> Items:
    """What ``reading_copy.write`` wrote.

    Raises:
        Trouble: it is no such page.
    """
    foreign = Foreign(path.stem, own=True)
    try:
        with path.open("rb") as page:
            for _, element in etree.iterparse(
                page, events=("end",), tag=("article", "section"), html=True, encoding="utf-8"
            ):
                if element.tag == "article":
                    _article(foreign, element)
                else:
                    _links(foreign, element)
                yield from foreign.drain()
                _forget(element)
    except (etree.XMLSyntaxError, ValueError, KeyError, AttributeError) as error:
        raise Trouble("page_without_article", path=str(path)) from error


def _forget(element: etree._Element) -> None:
    element.clear()
    while element.getprevious() is not None:
        del element.getparent()[0]


def _data(element: etree._Element, name: str) -> Any:
    return json.loads(element.get(f"data-{name}"))


def _article(foreign: Foreign, element: etree._Element) -> None:
    place, told = element.get("id"), _data(element, "article")
    text = "".join(element.find("div").itertext())
    found = as_regions(told["regions"], len(text))
    number = int(place.removeprefix("article-"))
    said = as_described(told["said"])
    if not foreign.article(place, text, said, number, sha256=told["sha256"], regions=found):
        return
    for entry in element.iter("li"):
        kept = _data(entry, "annotation")
        label = foreign.label(place, kept["label"])
        where = as_places(kept["parts"])
        annotation = int(entry.get("id").removeprefix("a"))
        foreign.annotation(place, label, where, as_said(foreign, place, kept["said"]), annotation)


def _links(foreign: Foreign, element: etree._Element) -> None:
    for kept in _kept(element):
        about = {name: kept[name] for name in ("note", "annotator", "created_at")}
        foreign.link("links", kept["kind"], *kept["ends"], number=kept["id"], **about)


def _kept(element: etree._Element) -> Iterator[dict[str, Any]]:
    for entry in element.iter("li"):
        yield _data(entry, "link")
