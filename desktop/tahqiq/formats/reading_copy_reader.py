"""A reading copy, read back: what its page holds of the project."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from lxml import etree

from tahqiq.domain.messages import Trouble
from tahqiq.formats.foreign import Foreign
from tahqiq.formats.items import Items, TextByHash
from tahqiq.formats.standoff import as_described, as_places, as_regions, as_said

_ENDS = ((b"<article ", b"</article>\n"), (b"<li ", b"</li>\n"))


def read(path: Path, _known_text: TextByHash) -> Items:
    """What ``reading_copy.write`` wrote.

    Raises:
        Trouble: it is no such page.
    """
    foreign = Foreign(path.stem, own=True)
    parser = etree.HTMLParser(encoding="utf-8", no_network=True)
    try:
        with path.open("rb") as page:
            for piece in _pieces(page):
                element = etree.fromstring(piece, parser)[0][0]
                if element.tag == "article":
                    _article(foreign, element)
                else:
                    _link(foreign, _data(element, "link"))
                yield from foreign.drain()
    except (etree.XMLSyntaxError, ValueError, KeyError, AttributeError, IndexError) as error:
        raise Trouble("page_without_article", path=str(path)) from error


def _pieces(page: Iterable[bytes]) -> Iterator[bytes]:
    """Each article and each link, cut out by lines: a parser of HTML holds on to all that it has read of a page."""
    lines: list[bytes] = []
    end = b""
    for line in page:
        if not lines:
            end = next((e for start, e in _ENDS if line.startswith(start)), b"")
        if end:
            lines.append(line)
        if end and line.endswith(end):
            yield b"".join(lines)
            lines.clear()


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


def _link(foreign: Foreign, kept: dict[str, Any]) -> None:
    about = {name: kept[name] for name in ("note", "annotator", "created_at")}
    foreign.link("links", kept["kind"], *kept["ends"], number=kept["id"], **about)
