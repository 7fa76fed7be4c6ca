"""UIMA: an article as feature structures, for XMI and for CAS JSON.

Offsets in UIMA are UTF-16 code units. The types are in ``TYPES``: the particulars and regions of an article, its
annotations, parts of interrupted ones with reporting words and mentions of speakers (``tahqiq.Part``), people, links.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tahqiq.domain.annotations import Annotation, Link
from tahqiq.domain.text import Utf16Map
from tahqiq.formats.dataset import Content
from tahqiq.formats.losses import Loss
from tahqiq.formats.standoff import Details, described, json_text, places

LOSES = frozenset({Loss.PROJECT, Loss.LABELS, Loss.REGISTER, Loss.DISTINCT, Loss.LINKS_ACROSS})

PACKAGE = "tahqiq"
ANNOTATION, TOP = "uima.tcas.Annotation", "uima.cas.TOP"
DOCUMENT = "uima.tcas.DocumentAnnotation"
_TEXT, _LONG, _FLAG = "uima.cas.String", "uima.cas.Long", "uima.cas.Boolean"

ARTICLE_FEATURES = {
    "title": "title",
    "source": "source",
    "via": "via",
    "author": "author",
    "url": "url",
    "published": "published",
    "published_origin": "publishedOrigin",
    "file_name": "fileName",
    "progress": "progress",
    "imported_at": "importedAt",
}

TYPES: dict[str, tuple[str, dict[str, str]]] = {
    "tahqiq.Article": (
        ANNOTATION,
        {"number": _LONG, **dict.fromkeys(ARTICLE_FEATURES.values(), _TEXT), "replaced": _TEXT},
    ),
    "tahqiq.Region": (ANNOTATION, {"role": _TEXT, "by": _TEXT}),
    "tahqiq.Annotation": (
        ANNOTATION,
        {
            "number": _LONG,
            "label": _TEXT,
            "note": _TEXT,
            "unsure": _FLAG,
            "attributes": _TEXT,
            "entity": "tahqiq.Entity",
            "speaker": "tahqiq.Entity",
            "form": _TEXT,
            "title": _TEXT,
            "via": _TEXT,
            "annotator": _TEXT,
            "createdAt": _TEXT,
            "updatedAt": _TEXT,
        },
    ),
    "tahqiq.Part": (ANNOTATION, {"whole": "tahqiq.Annotation", "role": _TEXT}),
    "tahqiq.Entity": (TOP, {"number": _LONG, "kind": _TEXT, "name": _TEXT}),
    "tahqiq.Link": (
        TOP,
        {
            "number": _LONG,
            "kind": _TEXT,
            "source": "tahqiq.Annotation",
            "target": "tahqiq.Annotation",
            "note": _TEXT,
            "annotator": _TEXT,
            "createdAt": _TEXT,
        },
    ),
}
"""Types by name: the type above, and features with what they hold. Attributes are one JSON object; ``replaced`` is a
JSON list of ``[offset, code]`` in code points: characters of the text that XML cannot hold and that are spaces there.
"""

DESCRIPTIONS = {
    "tahqiq.Article": "What is known of the article beside its text.",
    "tahqiq.Region": "A part of the page that has a role.",
    "tahqiq.Annotation": "A label on words; from the first character of the first part to the last of the last.",
    "tahqiq.Part": "A part of an annotation in several parts, its reporting words (cue), or who speaks (mention).",
    "tahqiq.Entity": "A person, body or place of the register.",
    "tahqiq.Link": "A link between two annotations of the article.",
}

SOFA_ID = 1


@dataclass(slots=True)
class Structure:
    """A feature structure. ``references`` are features that name others by number; begin and end are UTF-16 units."""

    id: int
    type: str
    features: dict[str, Any] = field(default_factory=dict)
    references: dict[str, int] = field(default_factory=dict)

    @property
    def is_annotation(self) -> bool:
        """Whether it has a place in the text."""
        return "begin" in self.features


class Structures:
    """The feature structures of one article, in the order in which they refer to each other.

    Args:
        content: the article.
        details: of the dataset.
        replaced: characters of the text that the file has otherwise: offset (code points) and code.
    """

    def __init__(self, content: Content, details: Details, replaced: list[tuple[int, int]]) -> None:
        self._content = content
        self._details = details
        self._replaced = replaced
        self._units = Utf16Map(content.article.text).to_utf16
        self._last = SOFA_ID
        self._entities: dict[int, int] = {}
        self._became: dict[int, int] = {}

    def all(self) -> Iterator[Structure]:
        """Everything but the text."""
        article = self._content.article
        whole = (0, len(article.text))
        yield self._make(DOCUMENT, whole, language="ar")
        said = {ARTICLE_FEATURES[name]: value for name, value in described(article).items()}
        if self._replaced:
            said["replaced"] = json_text(self._replaced)
        yield self._make("tahqiq.Article", whole, number=article.id, **said)
        for region in self._content.regions:
            yield self._make("tahqiq.Region", (region.start, region.end), role=str(region.role), by=str(region.by))
        for annotation in self._content.annotations:
            yield from self._annotation(annotation)
        for link in self._content.links:
            yield self._link(link)

    def _make(self, type_: str, span: tuple[int, int] | None = None, **features: Any) -> Structure:
        self._last += 1
        place = {"begin": self._units(span[0]), "end": self._units(span[1])} if span else {}
        return Structure(self._last, type_, place | features)

    def _annotation(self, annotation: Annotation) -> Iterator[Structure]:
        details = self._details.of(annotation)
        people = {role: details.pop(role, None) for role in ("entity", "speaker")}
        parts = {role: details.pop(role, None) for role in ("cue", "mention")}
        references = {}
        for role, person in people.items():
            if person is not None:
                if person["id"] not in self._entities:
                    named = self._make("tahqiq.Entity", number=person["id"], kind=person["kind"], name=person["name"])
                    self._entities[person["id"]] = named.id
                    yield named
                references[role] = self._entities[person["id"]]
        if "attributes" in details:
            details["attributes"] = json_text(details["attributes"])
        features = {_camel(name): value for name, value in details.items()}
        code = self._details.labels[annotation.label_id]
        made = self._make(
            "tahqiq.Annotation", (annotation.start, annotation.end), number=annotation.id, label=code, **features
        )
        made.references |= references
        self._became[annotation.id] = made.id
        yield made
        if len(annotation.parts) > 1:
            for place in places(annotation):
                yield self._part(place, "part", made.id)
        for role, span in parts.items():
            if span is not None:
                yield self._part((span[0], span[1]), role, made.id)

    def _part(self, span: tuple[int, int], role: str, whole: int) -> Structure:
        part = self._make("tahqiq.Part", span, role=role)
        part.references["whole"] = whole
        return part

    def _link(self, link: Link) -> Structure:
        who = self._details.people.get(link.annotator_id, "")
        said = {"note": link.note, "annotator": who, "createdAt": link.created_at}
        made = self._make(
            "tahqiq.Link",
            None,
            number=link.id,
            kind=str(link.kind),
            **{key: value for key, value in said.items() if value},
        )
        made.references |= {"source": self._became[link.a_id], "target": self._became[link.b_id]}
        return made


def _camel(name: str) -> str:
    return {"created_at": "createdAt", "updated_at": "updatedAt"}.get(name, name)
