"""The page of claims, read back: the JSON-LD that ``claimreview.write`` put into it, line by line."""

from __future__ import annotations

from itertools import accumulate
from pathlib import Path
from typing import Any

from tahqiq.domain.anchors import Anchor
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.labels import LabelRole
from tahqiq.domain.messages import Trouble
from tahqiq.formats.claimreview import AFTER, BEFORE, BETWEEN, PLACE
from tahqiq.formats.foreign import Described, Foreign, Said
from tahqiq.formats.items import Items, TextByHash
from tahqiq.formats.reading import json_of, opened

Node = dict[str, Any]


def read(path: Path, _known_text: TextByHash) -> Items:
    """What ``claimreview.write`` wrote.

    Raises:
        Trouble: it is no such page.
    """
    reader = _Reader(path.stem)
    with opened(path) as file:
        for number, line in enumerate(file, 1):
            if line.startswith(BEFORE.encode()):
                node = json_of(line[len(BEFORE) : -len(AFTER)], path, number)
                try:
                    reader.node(number, node)
                except (AttributeError, KeyError, TypeError, ValueError) as error:
                    raise Trouble("json_broken", path=str(path), place=str(number), reason=str(error)[:80]) from error
                yield from reader.foreign.drain()


class _Reader:
    def __init__(self, name: str) -> None:
        self.foreign = Foreign(name, own=True)
        self._became: dict[str, int | None] = {}

    def node(self, place: int, node: Node) -> None:
        """One thing that the page tells of."""
        match node["@type"]:
            case "NewsArticle":
                self._article(place, node)
            case "ClaimReview":
                self._review(place, node)
            case "Claim":
                self._link(place, node)

    def _article(self, place: int, node: Node) -> None:
        said = Described(
            title=node.get("headline", ""),
            source=_named(node.get("publisher")),
            author=_named(node.get("author")),
            url=node.get("url", ""),
            published=node.get("datePublished"),
        )
        numbered = {one["propertyID"]: one["value"] for one in node["identifier"]}
        self.foreign.article(place, None, said, numbered["tahqiq:article"], sha256=numbered["tahqiq:sha256"])

    def _review(self, place: int, node: Node) -> None:
        item, rating = node["itemReviewed"], node.get("reviewRating")
        speaker = item.get("author")
        said = Said(
            attributes={rating["reviewAspect"]: rating["alternateName"]} if rating else {},
            speaker=self._person(place, speaker) if speaker else None,
            annotator=_named(node.get("author")),
            created_at=node["dateCreated"],
            updated_at=node["dateModified"],
        )
        label = self.foreign.label(place, node["keywords"], role=LabelRole.CLAIM)
        parts = _anchors(node["claimReviewed"], item["identifier"]["value"])
        made = self.foreign.annotation(place, label, parts, said, node["identifier"]["value"])
        self._became[item["@id"]] = made

    def _person(self, place: int, node: Node) -> int:
        kind = EntityKind.PERSON if node["@type"] == "Person" else EntityKind.ORG
        if node.get("additionalType") == PLACE:
            kind = EntityKind.PLACE
        return self.foreign.entity(place, kind, node["name"], node["identifier"]["value"])

    def _link(self, place: int, node: Node) -> None:
        role = node["citation"]
        a, b = self._became.get(node["@id"]), self._became.get(role["citation"]["@id"])
        self.foreign.link(place, role["linkRelationship"], a, b, number=role["identifier"]["value"])


def _named(node: Node | None) -> str:
    return str(node["name"]) if node else ""


def _anchors(words: str, places: str) -> list[Anchor]:
    """Parts with their words, cut out of the claim by their lengths."""
    spans = [(int(start), int(end)) for start, end in (one.split("-") for one in places.split(";"))]
    lengths = [end - start for start, end in spans]
    begins = [0, *accumulate(length + len(BETWEEN) for length in lengths)]
    cut = (words[begin : begin + length] for begin, length in zip(begins, lengths, strict=False))
    return [Anchor(start, end, exact, "", "") for (start, end), exact in zip(spans, cut, strict=True)]
