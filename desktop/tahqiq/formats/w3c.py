"""W3C Web Annotation: one JSON-LD collection with a page of annotations.

Each annotation targets its article by a text quote and a text position; the positions of that model count Unicode code
points, as ours do. Speakers are bodies, links between annotations are annotations with the motivation ``linking``,
identifiers are UUIDs made from the project's own. What the model has no word for bears the prefix ``tahqiq:``, which
the file itself defines; nothing is fetched from anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO
from uuid import UUID, uuid5

import orjson

from tahqiq.domain.anchors import Anchor
from tahqiq.domain.annotations import Annotation, Attribution, Link
from tahqiq.domain.articles import Article
from tahqiq.domain.entities import Entity, EntityKind
from tahqiq.domain.labels import Label
from tahqiq.domain.messages import Message
from tahqiq.formats.dataset import Dataset, Written, losses

CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"tahqiq": "urn:tahqiq:"}]
OFFSETS = "start and end are Unicode code points, counted from 0 at the start of the text; the end is exclusive"

_TYPES = {EntityKind.PERSON: "Person", EntityKind.ORG: "Organization", EntityKind.PLACE: "tahqiq:Place"}

Node = dict[str, Any]


def write(dataset: Dataset, out: BinaryIO) -> Written:
    """Write the collection: the articles' particulars, then every annotation and link."""
    return _Writer(dataset).write(out)


class _Writer:
    def __init__(self, dataset: Dataset) -> None:
        self._dataset = dataset
        self._namespace = UUID(dataset.project.uuid)
        self._labels: dict[int, Label] = dataset.labels()
        self._entities: dict[int, Entity] = {e.id: e for e in dataset.entities()}
        self._annotations = self._links = self._articles = self._regions = self._broken = 0

    def write(self, out: BinaryIO) -> Written:
        head = {
            "@context": CONTEXT,
            "id": f"urn:uuid:{self._namespace}",
            "type": "AnnotationCollection",
            "label": self._dataset.project.name,
            "created": self._dataset.project.created_at,
            "generated": self._dataset.exported_at,
            "generator": {"type": "Software", "name": f"Tahqiq {self._dataset.program}"},
            "tahqiq:offsets": OFFSETS,
        }
        page = {"id": self._name("page", 1), "type": "AnnotationPage", "startIndex": 0}
        out.write(_open(head, "tahqiq:article"))
        _write_list(out, self._article_nodes())
        out.write(b'],\n"first":' + _open(page, "items"))
        _write_list(out, self._items())
        out.write(b']},\n"total":%d}\n' % (self._annotations + self._links))
        return Written(self._articles, self._annotations, self._links, len(self._entities), self._losses())

    def _losses(self) -> tuple[Message, ...]:
        lost = losses(
            text=0 if self._dataset.with_text else self._articles,
            particulars=self._articles,
            regions=self._regions,
            labels=len(self._labels),
            register=len(self._entities),
            distinct=len(self._dataset.distinct),
            links_cut=self._dataset.links_cut,
            parts=self._broken,
        )
        return (Message("loss_history"), *lost)

    def _name(self, kind: str, number: int) -> str:
        return f"urn:uuid:{uuid5(self._namespace, f'{kind}/{number}')}"

    def _article_nodes(self) -> Iterator[Node]:
        for content in self._dataset.articles():
            self._articles += 1
            self._regions += len(content.regions)
            yield self._article(content.article)

    def _article(self, article: Article) -> Node:
        node: Node = {
            "id": self._name("article", article.id),
            "type": "Text",
            "format": "text/plain",
            "dcterms:title": article.title,
            "dcterms:publisher": article.source,
            "dcterms:creator": article.author,
            "dcterms:issued": article.published,
            "tahqiq:issuedOrigin": article.published_origin,
            "tahqiq:via": article.via,
            "tahqiq:url": article.url,
            "tahqiq:fileName": article.file_name,
            "tahqiq:sha256": article.sha256,
        }
        if self._dataset.with_text:
            node["tahqiq:text"] = article.text
        return {key: value for key, value in node.items() if value not in ("", None)}

    def _items(self) -> Iterator[Node]:
        for content in self._dataset.articles():
            for annotation in content.annotations:
                self._annotations += 1
                self._broken += len(annotation.parts) > 1
                yield self._annotation(annotation)
        for link in self._dataset.links():
            self._links += 1
            yield self._link(link)

    def _annotation(self, annotation: Annotation) -> Node:
        source = self._name("article", annotation.article_id)
        targets = [
            {"type": "SpecificResource", "source": source, "selector": _selectors(part)} for part in annotation.parts
        ]
        node: Node = {
            "id": self._name("annotation", annotation.id),
            "type": "Annotation",
            "motivation": "tagging",
            "creator": self._person(annotation.annotator_id),
            "created": annotation.created_at,
            "modified": annotation.updated_at,
            "body": self._bodies(annotation),
            "target": targets if len(targets) > 1 else targets[0],
        }
        if annotation.unsure:
            node["tahqiq:unsure"] = True
        if annotation.attributes:
            node["tahqiq:attribute"] = [
                {"tahqiq:name": name, "tahqiq:value": value} for name, value in annotation.attributes.items()
            ]
        if annotation.attribution is not None:
            node["tahqiq:attribution"] = _attribution(annotation.attribution)
        return node

    def _bodies(self, annotation: Annotation) -> list[Node]:
        bodies: list[Node] = [_textual("tagging", self._labels[annotation.label_id].code)]
        if annotation.note:
            bodies.append(_textual("commenting", annotation.note))
        said = annotation.attribution
        if said is not None and said.speaker_id is not None:
            bodies.append(self._identified(said.speaker_id, "speaker"))
        if annotation.entity_id is not None:
            bodies.append(self._identified(annotation.entity_id, "mention"))
        return bodies

    def _identified(self, entity_id: int, role: str) -> Node:
        entity = self._entities[entity_id]
        source = {"id": self._name("entity", entity.id), "type": _TYPES[entity.kind], "name": entity.name}
        return {"type": "SpecificResource", "purpose": "identifying", "source": source, "tahqiq:role": role}

    def _link(self, link: Link) -> Node:
        bodies: list[Any] = [self._name("annotation", link.b_id)]
        if link.note:
            bodies.append(_textual("commenting", link.note))
        return {
            "id": self._name("link", link.id),
            "type": "Annotation",
            "motivation": "linking",
            "creator": self._person(link.annotator_id),
            "created": link.created_at,
            "tahqiq:relation": link.kind,
            "body": bodies,
            "target": self._name("annotation", link.a_id),
        }

    def _person(self, annotator_id: int) -> Node:
        name = self._dataset.annotators.get(annotator_id, "")
        person: Node = {"id": self._name("annotator", annotator_id), "type": "Person"}
        return {**person, "name": name} if name else person


def _open(node: Node, last: str) -> bytes:
    """The start of ``node`` up to the elements of a list under the key ``last``."""
    return orjson.dumps(node)[:-1] + b',\n"%b":[\n' % last.encode()


def _write_list(out: BinaryIO, nodes: Iterator[Node]) -> None:
    before = b""
    for node in nodes:
        out.write(before + orjson.dumps(node))
        before = b",\n"
    out.write(b"\n")


def _textual(purpose: str, value: str) -> Node:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value}


def _selectors(anchor: Anchor) -> list[Node]:
    quote = {
        "type": "TextQuoteSelector",
        "exact": anchor.exact,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
    }
    return [quote, {"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end}]


def _attribution(said: Attribution) -> Node:
    node: Node = {"tahqiq:form": said.form, "tahqiq:title": said.title, "tahqiq:via": said.via}
    node = {key: value for key, value in node.items() if value}
    if said.cue is not None:
        node["tahqiq:cue"] = _selectors(said.cue)
    if said.mention is not None:
        node["tahqiq:mention"] = _selectors(said.mention)
    return node
