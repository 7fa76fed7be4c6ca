"""W3C Web Annotation: one JSON-LD collection with a page of annotations.

Each annotation targets its article by a text quote and a text position; the positions of that model count Unicode code
points, as ours do. Interrupted words are one ``Composite`` target: all its parts together. Speakers are bodies, links
between annotations are annotations with the motivation ``linking``, identifiers are UUIDs made from the project's own.
What the model has no word for bears the prefix ``tahqiq:``, which the file itself defines; nothing is fetched from
anywhere.
"""

from __future__ import annotations

import shutil
from tempfile import SpooledTemporaryFile
from typing import IO, Any, BinaryIO
from uuid import UUID, uuid5

import orjson

from tahqiq.domain.anchors import Anchor
from tahqiq.domain.annotations import Annotation, Attribution, Link
from tahqiq.domain.articles import Article
from tahqiq.domain.entities import Entity, EntityKind
from tahqiq.domain.labels import Label
from tahqiq.formats.dataset import Dataset, Written
from tahqiq.formats.losses import Loss, Tally

CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"tahqiq": "urn:tahqiq:"}]
OFFSETS = "start and end are Unicode code points, counted from 0 at the start of the text; the end is exclusive"

_TYPES = {EntityKind.PERSON: "Person", EntityKind.ORG: "Organization", EntityKind.PLACE: "tahqiq:Place"}

ITEMS, ARTICLES, TOTAL = b',\n"first":', b'\n]},\n"tahqiq:article":[', b'\n],\n"total":'
"""Between the parts of the file; every annotation, link and article stands on a line of its own."""

_IN_MEMORY = 8 << 20  # bytes of article particulars kept before they go to a temporary file

LOSES = frozenset({Loss.PARTICULARS, Loss.REGIONS, Loss.LABELS, Loss.REGISTER, Loss.DISTINCT})

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
        self._people: dict[int, Node] = {}
        self._tally = Tally(LOSES)

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
        with SpooledTemporaryFile(max_size=_IN_MEMORY) as articles:
            out.write(orjson.dumps(head)[:-1] + ITEMS + orjson.dumps(page)[:-1] + b',"items":[')
            self._write_items(_List(out), _List(articles))
            out.write(ARTICLES)
            articles.seek(0)
            shutil.copyfileobj(articles, out)
            written = self._tally.written(self._dataset)
            out.write(TOTAL + b"%d}\n" % (written.annotations + written.links))
        return written

    def _write_items(self, items: _List, articles: _List) -> None:
        """Annotations and links, and aside the particulars of the articles, in one pass over the project."""
        for content in self._dataset.articles():
            source = self._name("article", content.article.id)
            articles.add(self._article(content.article, source))
            for annotation in content.annotations:
                items.add(self._annotation(annotation, source))
            self._tally.article(content)
        for link in self._dataset.links():
            items.add(self._link(link))

    def _name(self, kind: str, number: int) -> str:
        return f"urn:uuid:{uuid5(self._namespace, f'{kind}/{number}')}"

    def _article(self, article: Article, name: str) -> Node:
        node: Node = {
            "id": name,
            "type": "Text",
            "tahqiq:number": article.id,
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

    def _annotation(self, annotation: Annotation, source: str) -> Node:
        targets = [
            {"type": "SpecificResource", "source": source, "selector": _selectors(part)} for part in annotation.parts
        ]
        node: Node = {
            "id": self._name("annotation", annotation.id),
            "type": "Annotation",
            "tahqiq:number": annotation.id,
            "motivation": "tagging",
            "creator": self._person(annotation.annotator_id),
            "created": annotation.created_at,
            "modified": annotation.updated_at,
            "body": self._bodies(annotation),
            "target": {"type": "Composite", "items": targets} if len(targets) > 1 else targets[0],
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
        source: Node = {"id": self._name("entity", entity.id), "type": _TYPES[entity.kind], "name": entity.name}
        source["tahqiq:number"] = entity.id
        return {"type": "SpecificResource", "purpose": "identifying", "source": source, "tahqiq:role": role}

    def _link(self, link: Link) -> Node:
        bodies: list[Any] = [self._name("annotation", link.b_id)]
        if link.note:
            bodies.append(_textual("commenting", link.note))
        return {
            "id": self._name("link", link.id),
            "type": "Annotation",
            "tahqiq:number": link.id,
            "motivation": "linking",
            "creator": self._person(link.annotator_id),
            "created": link.created_at,
            "tahqiq:relation": link.kind,
            "body": bodies,
            "target": self._name("annotation", link.a_id),
        }

    def _person(self, annotator_id: int) -> Node:
        if annotator_id not in self._people:
            person: Node = {"id": self._name("annotator", annotator_id), "type": "Person"}
            name = self._dataset.annotators.get(annotator_id)
            self._people[annotator_id] = {**person, "name": name} if name else person
        return self._people[annotator_id]


class _List:
    """The elements of a JSON list, written one by one."""

    def __init__(self, out: IO[bytes]) -> None:
        self._out = out
        self._before = b"\n"

    def add(self, node: Node) -> None:
        self._out.write(self._before + orjson.dumps(node))
        self._before = b",\n"


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
